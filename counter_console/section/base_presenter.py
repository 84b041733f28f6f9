"""The base of all presenters: reads when something changed, sends commands, and handles a lost or full database."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar, Generic, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_console import connection_texts
from counter_console.command_runner import AWAY, CommandRunner
from counter_console.section.connection import Message, MessageTone, SectionState
from counter_console.section.files import saved_text
from counter_console.section.live_reading import LiveReading
from shared.bootstrap import OpenBranch
from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.background import Runner
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.text import ClockTime, Showable
from shared.platform.live.topics import Topic

S = TypeVar("S", bound=SectionState)
R = TypeVar("R")


class SectionPresenter(ABC, Generic[S, R]):
    """Holds the state of one section and passes each new one to `show`.

    A subclass says what to read (`_read`, away from the screen's thread) and what to show of it (`_loaded`).
    """

    #: News about one of these leads to a new reading.
    TOPICS: ClassVar[frozenset[Topic]] = frozenset()
    #: Seconds between readings without news, for what only time changes; 0: never.
    REREAD_SECONDS: ClassVar[int] = 0

    def __init__(self, branch: OpenBranch, runner: Runner, state: S, show: Callable[[S], None]) -> None:
        self._branch = branch
        self._runner = runner
        self._clock = branch.database.clock
        self._state = state
        self._show = show
        self._commands = CommandRunner(runner, self._set_busy, self._not_saved)
        self._reading = LiveReading(runner, self._read, self._reading_arrived, self._reading_failed)
        self._zone: ZoneInfo | None = None
        self._seconds = 0
        self._serial = 0
        self._pressed: datetime | None = None

    @property
    def state(self) -> S:
        """The latest state."""
        return self._state

    # ------------------------------------------------------------------------------------------------------ reading
    @abstractmethod
    def _read(self) -> R:
        """Read everything the section shows; runs away from the screen's thread. Raises UserError."""

    @abstractmethod
    def _loaded(self, reading: R) -> None:
        """Take over a new reading with `_change`."""

    def refresh(self) -> None:
        """Read again; wishes during a reading become one more reading."""
        if not self._state.loaded and not self._reading.running:
            self._show(self._state)  # the page says that it is being read
        self._reading.refresh()

    def changed(self, topics: frozenset[Topic]) -> None:
        """React to news from the branch."""
        if topics & self.TOPICS:
            self.refresh()

    def lost(self) -> None:
        """React to a lost database: what is shown stays, with the time of the loss."""
        if self._state.connection.lost_since is None:
            since = ClockTime(self._clock.now().astimezone(self._zone)) if self._zone else ""
            self._connect(lost_since=since, message=None)

    def back(self) -> None:
        """React to the return of the database: what is not saved goes first, then everything is read again."""
        if self._commands.can_retry:
            self._retry()
        else:
            self.refresh()

    def each_second(self) -> None:
        """Try again what could not be saved or read, and read now and then what only time changes."""
        self._seconds += 1
        if self._commands.can_retry:
            self._retry()
        elif not self._reading.running and (
            self._state.connection.lost_since is not None
            or (self.REREAD_SECONDS and self._seconds % self.REREAD_SECONDS == 0)
        ):
            self.refresh()

    def _reading_arrived(self, reading: R) -> None:
        connected = replace(self._state.connection, lost_since=None, unreadable="", not_allowed=False)
        self._state = replace(self._state, connection=connected, loaded=True)
        self._loaded(reading)

    def _reading_failed(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            raise problem
        if problem.code in AWAY:
            self.lost()
        else:
            self._report(error_text(problem), MessageTone.PROBLEM)
            self._connect(unreadable=error_text(problem), not_allowed=problem.code == NOT_ALLOWED)

    # ----------------------------------------------------------------------------------------------------- commands
    def _run(
        self,
        work: Callable[[UUID], Any],
        name: Showable,
        report: Showable = "",
        done: Callable[[Any], None] | None = None,
        *,
        soon: bool = False,
    ) -> None:
        """Send a command; it is kept and sent again while the database is lost or full.

        `name` says what is not saved meanwhile, `report` what was done; `done` gets the result before everything is
        read again. A `soon` command is given up when it could not be sent for too long.
        """
        if self._commands.busy:
            return
        if not self._state.connection.can_save:
            self._report(self._state.connection.blocked_reason, MessageTone.PROBLEM)
            return

        def finished(result: Any) -> None:
            self._connect(unsaved="", no_room="", lost_since=None, message=None)
            if report:
                self._report(report, MessageTone.GOOD)
            if done is not None:
                done(result)
            self.refresh()

        self._pressed = self._clock.now()
        self._connect(message=None)
        self._commands.run(work, finished, name, soon=soon)

    def _write_file(self, work: Callable[[], Path]) -> None:
        """Write a file away from the screen's thread, and say where it is; meanwhile the state says `exporting`."""
        self._change(exporting=True)
        self._runner.run(work, self._file_written, self._file_not_written)

    def _file_written(self, path: Path) -> None:
        self._change(exporting=False)
        self._report(saved_text(path), MessageTone.GOOD)

    def _file_not_written(self, problem: Exception) -> None:
        self._change(exporting=False)
        self._reading_failed(problem)

    def _retry(self) -> None:
        """Send the kept command again, or give it up if it has waited too long."""
        kept = self._commands.kept
        if kept is None:
            return
        if kept.soon and self._pressed is not None and connection_texts.too_late(self._pressed, self._clock.now()):
            self._commands.forget()
            self._connect(unsaved="", no_room="")
            self._given_up(kept.name)
            self.refresh()
        else:
            self._commands.retry()

    def _given_up(self, name: Showable) -> None:
        """Say that a command was given up because it had waited too long."""
        self._report(connection_texts.call_given_up(name), MessageTone.PROBLEM)

    def _refused(self, problem: UserError) -> None:
        """React to a command that was refused; its report is already shown."""
        self.refresh()

    def _set_busy(self, busy: bool) -> None:
        # A command that is sent again every second would make the busy line flicker.
        if not self._state.connection.unsaved:
            self._connect(busy=busy)

    def _not_saved(self, problem: UserError, can_retry: bool) -> None:
        kept, before = self._commands.kept, self._state.connection.unsaved
        away = problem.code in AWAY
        if kept is not None:
            self._connect(unsaved=kept.name, no_room="" if away else error_text(problem), busy=False, message=None)
            if away:
                self.lost()
            return
        reason = error_text(problem)
        self._connect(unsaved="", no_room="")
        self._report(connection_texts.not_carried_out(before, reason) if before else reason, MessageTone.PROBLEM)
        self._refused(problem)

    # ----------------------------------------------------------------------------------------------------- messages
    def close_message(self) -> None:
        """Remove the message; the person has read it."""
        self._connect(message=None)

    def _report(self, text: Showable, tone: MessageTone) -> None:
        self._serial += 1
        self._connect(message=Message(self._serial, text, tone))

    def _connect(self, **values: Any) -> None:
        """Change the connection, and show the state if that made a difference."""
        connection = replace(self._state.connection, **values)
        if connection != self._state.connection:
            self._change(connection=connection)

    def _change(self, **values: Any) -> None:
        """Change the state and show it."""
        self._state = replace(self._state, **values)
        self._show(self._state)
