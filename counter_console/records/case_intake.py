"""Takes in what visitors left at the kiosks, when there is news of it: a branch without a keeper needs nobody else."""

from counter_console.section.live_reading import LiveReading
from shared.bootstrap import OpenBranch
from shared.platform.background import Runner
from shared.platform.errors import UserError
from shared.platform.live.topics import Topic
from shared.service_desk.cases.operations.inbox import CaseInboxOperations
from shared.ui.live_bridge import LiveBridge


class CaseIntake:
    """Works for the branch, also while nobody is signed in; several consoles and the keeper may do it at once."""

    def __init__(self, branch: OpenBranch, runner: Runner, device: str, bridge: LiveBridge) -> None:
        self._reading = LiveReading(
            runner, lambda: branch.of(CaseInboxOperations).take_in(device), lambda _entries: None, self._failed
        )
        bridge.changed.connect(self.changed)
        self._reading.refresh()  # what was left while no console was open

    def changed(self, topics: frozenset[Topic]) -> None:
        """React to news from the branch."""
        if Topic.CASES in topics:
            self._reading.refresh()

    def _failed(self, problem: Exception) -> None:
        """Leave it to the next news, or to another console."""
        if not isinstance(problem, UserError):
            raise problem
