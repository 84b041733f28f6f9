"""Has the forecast learn again from all that is kept, in another process, so that nothing is published late for it."""

import pickle
import subprocess
import threading
from collections.abc import Callable
from typing import Protocol

from shared.platform.own_process import answer_of, start_own

#: A night's work takes seconds; what takes longer than this is given up.
PATIENCE_SECONDS = 1800.0


class PickledWork(Protocol):
    """What is to be computed; it can be pickled, and so can what comes out."""

    def run(self) -> object:
        """Compute it."""
        ...


class WorkAtNight:
    """One piece of work that another process does. `done` is called on another thread when it has ended."""

    def __init__(self, work: PickledWork, done: Callable[[], object]) -> None:
        self._done = done
        self._process: subprocess.Popen[bytes] | None = None
        self._given_up = False
        self.result: object = None
        self.fault: Exception | None = None
        self._thread = threading.Thread(target=self._run, args=(work,), name="forecast at night", daemon=True)
        self._thread.start()

    @property
    def over(self) -> bool:
        """Whether it has ended, with a result or a fault."""
        return not self._thread.is_alive()

    def give_up(self) -> None:
        """End the process; nobody waits for its result any more."""
        self._given_up = True
        if self._process is not None:
            self._process.kill()
        self._thread.join()

    def _run(self, work: PickledWork) -> None:
        try:
            # Here and not before: starting a process takes so long that something would be published late.
            self._process = start_own("shared.upkeep.keeper.forecasting.night_process")
            if self._given_up:
                self._process.kill()
            answer = answer_of(self._process, pickle.dumps(work), PATIENCE_SECONDS)
            self.result = pickle.loads(answer)  # noqa: S301 -- written by the process that was started above
        except Exception as fault:
            self.fault = fault
        self._done()
