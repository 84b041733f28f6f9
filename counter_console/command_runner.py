"""One command at a time: runs it away from the screen, and can repeat it under the same id after a lost connection."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from shared.platform.background import Runner
from shared.platform.db.errors import DATABASE_DAMAGED, DATABASE_FULL, DATABASE_LOST, DATABASE_READ_ONLY
from shared.platform.errors import UserError
from shared.platform.i18n.text import Showable
from shared.platform.ids import new_id

#: Nothing can be read: the server is away, or the file is being repaired.
AWAY = frozenset({DATABASE_LOST, DATABASE_DAMAGED})
#: Faults that pass: the connection returns, space is freed. Such a command is kept and sent again unchanged.
PASSING = AWAY | {DATABASE_FULL, DATABASE_READ_ONLY}


@dataclass(frozen=True)
class Command:
    """One press of one button. Its id stays the same however often it has to be sent.

    `name` is shown while it is not saved. A `soon` command makes no sense any more when it has waited too long.
    """

    id: UUID
    work: Callable[[UUID], Any]
    done: Callable[[Any], None]
    name: Showable = ""
    soon: bool = False


class CommandRunner:
    """Runs one command at a time.

    A press during another command is ignored, because the clerk would act on an outdated screen. A command
    that met a lost or full database is kept: `retry` sends it again under its own id, so that it happens once even
    when the first try had been committed. Anything but a UserError is a bug and is passed to the crash handler.
    """

    def __init__(self, runner: Runner, busy: Callable[[bool], None], failed: Callable[[UserError, bool], None]) -> None:
        self._runner = runner
        self._on_busy = busy
        self._on_failed = failed
        self._running: Command | None = None
        self._kept: Command | None = None

    @property
    def busy(self) -> bool:
        """True while a command is being sent."""
        return self._running is not None

    @property
    def kept(self) -> Command | None:
        """The command that waits to be sent again."""
        return self._kept

    @property
    def can_retry(self) -> bool:
        """True when a command waits to be sent again."""
        return self._kept is not None

    def run(
        self, work: Callable[[UUID], Any], done: Callable[[Any], None], name: Showable = "", *, soon: bool = False
    ) -> None:
        """Send a new command; `work` gets its id, `done` its result."""
        if self._running is None:
            self._send(Command(new_id(), work, done, name, soon))

    def retry(self) -> None:
        """Send the command again that met the lost database."""
        if self._running is None and self._kept is not None:
            self._send(self._kept)

    def forget(self) -> None:
        """Give up the command that could not be sent."""
        self._kept = None

    def _send(self, command: Command) -> None:
        self._running, self._kept = command, None
        self._on_busy(True)
        self._runner.run(lambda: command.work(command.id), self._finished, self._broke)

    def _finished(self, result: Any) -> None:
        command, self._running = self._running, None
        self._on_busy(False)
        if command is not None:
            command.done(result)

    def _broke(self, problem: Exception) -> None:
        command, self._running = self._running, None
        self._on_busy(False)
        if not isinstance(problem, UserError):
            raise problem
        if problem.code in PASSING:
            self._kept = command
        self._on_failed(problem, self.can_retry)
