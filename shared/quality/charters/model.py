"""The charter of a service in its versions: ordered steps with place, documents, fee, time and legal limit."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from shared.office.catalog.model import Catalog
from shared.office.versions.model import Version, Versioned, VersionState
from shared.platform.i18n.text import LocalText

#: The subject of the events of charters.
SUBJECT = "charter"
MOST_STEPS, LONGEST_TIME, HIGHEST_FEE = 20, 999, 1_000_000_000
MINUTES_AN_HOUR = 60
#: A time is suggested from so many last days and at least so many cases: the time that four in five keep.
SUGGESTION_DAYS, SUGGESTION_CASES, SUGGESTED_SHARE = 90, 30, 0.8
#: Suggested minutes are whole ones below the first value, and from there on multiples of the second.
FINE_MINUTES, COARSE_MINUTES = 30, 5
#: Published times are questioned when the measured one was longer, or so many times shorter, in each of so many weeks.
TOO_LONG, QUESTIONED_WEEKS = 1.5, 4


class TimeUnit(StrEnum):
    """In what the time of a step is given."""

    MINUTES = "minutes"
    HOURS = "hours"
    WORKING_DAYS = "working_days"


class Measure(StrEnum):
    """From what the branch knows how long a step really takes; docs/metrics.md defines each of them."""

    COUNTER = "counter"  # the time at the counter
    VISIT = "visit"  # from taking the number to the end of the visit
    CASES = "cases"  # from registration to decision of a kind of case


@dataclass(frozen=True)
class CharterStep:
    """One step. `body` is the code of the body outside that does it, "" for the branch itself.

    `place` and `documents` may be empty; a step without a place is where its body is. `fee` is in the branch's own
    currency. `duration` and `legal_limit` (None: the law sets none) are in `unit`. `measure` None: the branch cannot
    measure it; `kind` is the kind of case for CASES.
    """

    text: LocalText
    body: str
    place: LocalText
    documents: LocalText
    fee: int
    duration: int
    unit: TimeUnit
    legal_limit: int | None = None
    measure: Measure | None = None
    kind: str = ""


@dataclass(frozen=True)
class CharterTerms:
    """What a version says: the service, the first day, the steps in their order."""

    service_id: UUID
    begins: date
    steps: tuple[CharterStep, ...]


@dataclass(frozen=True)
class CharterVersion(Version[CharterTerms]):
    """One version of a charter."""

    terms: CharterTerms


@dataclass(frozen=True)
class Charter(Versioned[CharterVersion]):
    """The charter of one service with all its versions."""

    versions: tuple[CharterVersion, ...] = ()

    @property
    def service_id(self) -> UUID:
        """The service, the same in all versions."""
        return self.latest.terms.service_id


@dataclass(frozen=True)
class PublishedCharter:
    """An approved version as kiosk and board may read it. `ends` is the first day without it (None: open)."""

    charter_id: UUID
    service_id: UUID
    number: int
    begins: date
    ends: date | None
    steps: tuple[CharterStep, ...]

    def holds_on(self, day: date) -> bool:
        """Return whether it is in force on a day."""
        return self.begins <= day and (self.ends is None or day < self.ends)


@dataclass(frozen=True)
class Totals:
    """All steps together: minutes and working days one after the other, and the fees."""

    minutes: int
    working_days: int
    fee: int


class TimeFinding(StrEnum):
    """What the measured time says about a published one."""

    TOO_SHORT = "too_short"  # fewer than four in five keep it
    TOO_LONG = "too_long"  # it could be published much shorter
    OVER_LAW = "over_law"  # four in five take longer than the law allows


@dataclass(frozen=True)
class StepMeasured:
    """How long a step took in the last days: `cases`, the time that four in five kept, and what could be published.

    `measured` and `suggested` are in the unit of the step; None with too few cases. `over_law`: that time is over the
    legal limit now. `told` was so in each of the last weeks while the version was in force.
    """

    cases: int
    measured: float | None = None
    suggested: int | None = None
    over_law: bool = False
    told: TimeFinding | None = None

    @property
    def finding(self) -> TimeFinding | None:
        """What is said about the step."""
        return TimeFinding.OVER_LAW if self.over_law else self.told


@dataclass(frozen=True)
class CharterRow:
    """One charter of the list. `shown` is the version in force, else the last one; `prepared` is being prepared."""

    charter: Charter
    service: LocalText
    shown: CharterVersion
    state: VersionState
    prepared: VersionState | None
    totals: Totals
    measured: tuple[StepMeasured | None, ...]

    @property
    def findings(self) -> tuple[tuple[int, TimeFinding], ...]:
        """The steps (from 0) of which something is said."""
        found = ((at, each.finding) for at, each in enumerate(self.measured) if each is not None)
        return tuple((at, finding) for at, finding in found if finding is not None)


@dataclass(frozen=True)
class QuestionedTime:
    """Something to tell who keeps the charters, once: the same finding about the same version has the same id."""

    notice_id: UUID
    service: str
    charter_id: UUID


@dataclass(frozen=True)
class CharterFile:
    """Everything about one charter; `verbs` is what the reader may do now, `authors` names people by id."""

    row: CharterRow
    verbs: tuple[str, ...]
    authors: Mapping[UUID, str]


@dataclass(frozen=True)
class CharterList:
    """All charters on a business day; `file` is the chosen one, `free` are the services without a charter."""

    catalog: Catalog
    rows: tuple[CharterRow, ...]
    file: CharterFile | None
    today: date
    verbs: tuple[str, ...]
    free: tuple[tuple[UUID, LocalText], ...]
    currency: LocalText = field(default=LocalText(()))
