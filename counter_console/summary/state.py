"""Everything the day summary shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from counter_console.section.connection import SectionState
from shared.platform.i18n.text import Showable
from shared.platform.reports.report import Report
from shared.service_desk.cases.model.lists import StuckReason


@dataclass(frozen=True)
class DayChoice:
    """One day to look at, and whether it is closed and frozen."""

    day: date
    closed: bool


@dataclass(frozen=True)
class CloseQuestion:
    """What closing the day would end: every open ticket by its state, and who is signed in.

    `goes_on`: it is the present day, so no more numbers are issued on it; `branch_open`: visitors can still come, so
    the question is asked a second time (`again`).
    """

    at_counter: tuple[str, ...]
    waiting: tuple[str, ...]
    aside: tuple[str, ...]
    clerks: tuple[str, ...]
    goes_on: bool = False
    branch_open: bool = False
    again: bool = False

    @property
    def open_tickets(self) -> int:
        """How many tickets are still open."""
        return len(self.at_counter) + len(self.waiting) + len(self.aside)


@dataclass(frozen=True)
class SignedInLine:
    """One open session: who works where since when; `own` is the manager's own."""

    session_id: UUID
    name: str
    counter: Showable
    since: Showable
    own: bool


@dataclass(frozen=True)
class SummaryState(SectionState):
    """Everything the section shows. `report` None: still being read; `empty`: no tickets on this day.

    `closable`: somebody worked on this day, or its hours are over; before that nobody is offered to close it.
    `reopening`: whether the closed day is to be opened again is being asked;
    `notes_saved` grows with every note that was saved; `forcing` is the session whose end is being asked about;
    `stuck` are the cases that do not go on by themselves, by reason.
    """

    days: tuple[DayChoice, ...] = ()
    day: date | None = None
    today: date | None = None
    closed: bool = False
    closable: bool = False
    report: Report | None = None
    empty: bool = False
    question: CloseQuestion | None = None
    reopening: bool = False
    signed_in: tuple[SignedInLine, ...] = ()
    forcing: SignedInLine | None = None
    notes_saved: int = 0
    stuck: Mapping[StuckReason, int] = field(default_factory=dict)

    @property
    def can_close(self) -> bool:
        """Whether closing the shown day is offered."""
        return self.closable and not self.closed

    @property
    def can_reopen(self) -> bool:
        """Whether the shown day is closed although it is the present one."""
        return self.closed and self.day == self.today

    @property
    def earlier(self) -> date | None:
        """The day with tickets before this one."""
        return max((choice.day for choice in self.days if self.day and choice.day < self.day), default=None)

    @property
    def later(self) -> date | None:
        """The day with tickets after this one."""
        return min((choice.day for choice in self.days if self.day and choice.day > self.day), default=None)
