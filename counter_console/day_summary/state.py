"""Everything the day summary shows."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

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
    """What closing the day would end: tickets still open, their first numbers, and signed-in counters."""

    open_tickets: int
    numbers: tuple[str, ...]
    open_counters: int


@dataclass(frozen=True)
class SummaryMessage:
    """One sentence for the manager; `serial` tells two equal sentences apart."""

    serial: int
    text: Showable
    good: bool


@dataclass(frozen=True)
class SummaryState:
    """One picture of the section. `report` None: still being read; `empty`: no tickets on this day."""

    days: tuple[DayChoice, ...] = ()
    day: date | None = None
    today: date | None = None
    closed: bool = False
    report: Report | None = None
    empty: bool = False
    question: CloseQuestion | None = None
    message: SummaryMessage | None = None
    lost_since: Showable | None = None
    busy: bool = False

    @property
    def earlier(self) -> date | None:
        """The day with tickets before this one."""
        return max((choice.day for choice in self.days if self.day and choice.day < self.day), default=None)

    @property
    def later(self) -> date | None:
        """The day with tickets after this one."""
        return min((choice.day for choice in self.days if self.day and choice.day > self.day), default=None)
