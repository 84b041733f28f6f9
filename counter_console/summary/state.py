"""Everything the day summary shows."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from shared.platform.i18n.text import Showable
from shared.platform.reports.report import Report


class ExportForm(StrEnum):
    """A form in which a report can be kept; the value is the file's ending."""

    PDF = "pdf"
    XLSX = "xlsx"
    CSV = "csv"


@dataclass(frozen=True)
class DayChoice:
    """One day to look at, and whether it is closed and frozen."""

    day: date
    closed: bool


@dataclass(frozen=True)
class CloseQuestion:
    """What closing the day would end: every open ticket by where it stands, and who is signed in."""

    at_counter: tuple[str, ...]
    waiting: tuple[str, ...]
    aside: tuple[str, ...]
    clerks: tuple[str, ...]

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
class SummaryMessage:
    """One sentence for the manager; `serial` tells two equal sentences apart."""

    serial: int
    text: Showable
    good: bool


@dataclass(frozen=True)
class SummaryState:
    """One picture of the section. `report` None: still being read; `empty`: no tickets on this day.

    `notes_saved` grows with every note that was saved; `forcing` is the session whose end is being asked about.
    `unsaved` names what was pressed and is not saved yet, `no_room` says why when the database can be read only.
    """

    days: tuple[DayChoice, ...] = ()
    day: date | None = None
    today: date | None = None
    closed: bool = False
    report: Report | None = None
    empty: bool = False
    question: CloseQuestion | None = None
    signed_in: tuple[SignedInLine, ...] = ()
    forcing: SignedInLine | None = None
    notes_saved: int = 0
    message: SummaryMessage | None = None
    lost_since: Showable | None = None
    unsaved: Showable = ""
    no_room: Showable = ""
    busy: bool = False

    @property
    def can_save(self) -> bool:
        """False while what is pressed could not be saved: nothing new is taken until it is."""
        return self.lost_since is None and not self.unsaved

    @property
    def earlier(self) -> date | None:
        """The day with tickets before this one."""
        return max((choice.day for choice in self.days if self.day and choice.day < self.day), default=None)

    @property
    def later(self) -> date | None:
        """The day with tickets after this one."""
        return min((choice.day for choice in self.days if self.day and choice.day > self.day), default=None)
