"""Lists of cases as a person who may see them reads them, and why cases are stuck."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from shared.platform.i18n.text import Showable
from shared.service_desk.cases.model import Case, CaseType


class StuckReason(StrEnum):
    """Why a case does not go on by itself; of several reasons the first one counts."""

    NOBODY = "nobody"  # may or can take, handle or approve it
    FIRST_CONTACT = "first_contact"  # the visitor of a critical complaint must be spoken to
    OVERDUE = "overdue"
    NOT_TOLD = "not_told"
    APPROVAL = "approval"
    ASKED = "asked"
    REFERRED = "referred"
    OPINION = "opinion"  # that the case waits for did not come in time
    HANDED_OVER = "handed_over"
    NEAR = "near"
    UNTOUCHED = "untouched"


class Scope(StrEnum):
    """Which cases a list shows."""

    OPEN = "open"
    MINE = "mine"
    REQUESTED = "requested"  # one of the reader's units asks
    OPINION = "opinion"  # the reader's opinion was asked
    UNASSIGNED = "unassigned"
    OVERDUE = "overdue"
    ALL = "all"


@dataclass(frozen=True)
class CaseRow:
    """One line of the register: the case, what it is about, and who handles it."""

    case: Case
    display: str
    about: str
    handler: str
    overdue: bool
    unit: Showable = ""


@dataclass(frozen=True)
class CaseList:
    """What fits a search: the first rows, and how many there are in all."""

    rows: tuple[CaseRow, ...]
    total: int
    types: Mapping[tuple[str, int], CaseType]


@dataclass(frozen=True)
class StuckRow:
    """One case that does not go on by itself: why, and since when."""

    row: CaseRow
    reason: StuckReason
    since: datetime | date


@dataclass(frozen=True)
class StuckList:
    """The stuck cases, the worst first. `counts` are by reason, `open_cases` all open ones."""

    rows: tuple[StuckRow, ...]
    counts: Mapping[StuckReason, int]
    open_cases: int
    types: Mapping[tuple[str, int], CaseType]
