"""One command at a time: runs it away from the screen, and can repeat it under the same id after a lost connection."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from shared.platform.background import Runner
from shared.platform.errors import ErrorCode, UserError
from shared.platform.ids import new_id


@dataclass(frozen=True)
class Command:
    """One press of one button: its id stays the same however often it has to be sent."""

    id: UUID
    work: Callable[[UUID], Any]
    done: Callable[[Any], None]


class CommandLine:
    """Runs one command at a time.

    A press while another command is under way is not taken (the clerk would act on what is no longer there). A command
    that met a lost database is kept: `retry` sends it again under its own id, so that it happens once even when the
    first try had been committed. Anything but a UserError is a bug and goes on to the crash handler.
    """

    def __init__(self, runner: Runner, busy: Callable[[bool], None], failed: Callable[[UserError, bool], None]) -> None:
        self._runner = runner
        self._tell_busy = busy
        self._tell_failed = failed
        self._running: Command | None = None
        self._unsure: Command | None = None

    @property
    def busy(self) -> bool:
        """True while a command is under way."""
        return self._running is not None

    @property
    def can_retry(self) -> bool:
        """True when a command waits to be sent again."""
        return self._unsure is not None

    def run(self, work: Callable[[UUID], Any], done: Callable[[Any], None]) -> None:
        """Send a new command; `work` gets its id, `done` its result."""
        if self._running is None:
            self._send(Command(new_id(), work, done))

    def retry(self) -> None:
        """Send the command again that met the lost database."""
        if self._running is None and self._unsure is not None:
            self._send(self._unsure)

    def forget(self) -> None:
        """Give up the command that could not be sent."""
        self._unsure = None

    def _send(self, command: Command) -> None:
        self._running, self._unsure = command, None
        self._tell_busy(True)
        self._runner.run(lambda: command.work(command.id), self._finished, self._broke)

    def _finished(self, result: Any) -> None:
        command, self._running = self._running, None
        self._tell_busy(False)
        if command is not None:
            command.done(result)

    def _broke(self, problem: Exception) -> None:
        command, self._running = self._running, None
        self._tell_busy(False)
        if not isinstance(problem, UserError):
            raise problem
        if problem.code is ErrorCode.DATABASE_LOST:
            self._unsure = command
        self._tell_failed(problem, self.can_retry)
