"""A branch as it describes itself, and the copy of one of its days. Every branch sends the same of every day."""

from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from shared.platform.i18n.text import LocalText
from shared.quality.scorecards.model import CardTerms


@dataclass(frozen=True)
class CopiedService:
    """A service in use."""

    code: str
    name: LocalText


@dataclass(frozen=True)
class CopiedCard:
    """A scorecard in force: its code, the number of the version, and what it says."""

    code: str
    number: int
    terms: CardTerms


@dataclass(frozen=True)
class BranchCopy:
    """What a branch is. `opens` and `closes` are the earliest and latest of a week, on its open `weekdays` (0 Monday).

    `staff` is the number of active people.
    """

    branch_id: UUID
    code: str
    name: LocalText
    time_zone: str
    services: tuple[CopiedService, ...]
    opens: time
    closes: time
    weekdays: tuple[int, ...]
    staff: int
    cards: tuple[CopiedCard, ...] = ()


@dataclass(frozen=True)
class CopiedTicket:
    """One ticket: `code` are the digits of its slip, `issued` the branch's own time, durations are in minutes.

    `service` is the first one; calls and serving are those of all steps; `clerk` is the code of who served last.
    """

    number: str
    code: str
    service: str
    issued: time
    wait: float | None
    serving: float | None
    calls: int
    outcome: str
    clerk: str


@dataclass(frozen=True)
class CopiedGuide:
    """A guide in force on a day: its code, the number of the version, and how many have read it, without a name.

    `read` counts receipts up to the end of the day, of the `staff` active people.
    """

    code: str
    number: int
    read: int
    staff: int


@dataclass(frozen=True)
class DayCopy:
    """The tickets of one day of a branch, in the order of their numbers, and how well the guides are known."""

    branch: str
    day: date
    tickets: tuple[CopiedTicket, ...]
    guides: tuple[CopiedGuide, ...] = ()

    @property
    def clerks(self) -> frozenset[str]:
        """Who served somebody."""
        return frozenset(each.clerk for each in self.tickets if each.clerk)
