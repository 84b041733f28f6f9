"""A wave of mystery shopping: its branches and scenarios, the planned visits, and what was found."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from shared.platform.i18n.text import LocalText
from shared.quality.scorecards.model import CardTerms
from shared.quality.scorecards.model.wave import DayPart

#: The subjects of the events of waves and of visits.
WAVE, VISIT = "wave", "visit"
#: How long the notice of the programme must have stood, and which share of the active staff gave receipts.
NOTICE_DAYS, RECEIPTS_SHARE = 14, 0.9
#: A branch gets at least so many visits.
FEWEST_VISITS = 3
#: Nobody visits a branch again within so many days.
REST = timedelta(days=180)
#: One reserve visit for so many planned ones; one of so many visits is read again by another person.
RESERVE_ONE_OF, AGAIN_ONE_OF = 10, 10
#: A scenario takes at most so many minutes at the counter.
LONGEST_SCENARIO = 20
#: Results are released so many working days after the last visit, and replies are taken for so many.
RELEASE_AFTER, REPLY_DAYS = 5, 10
#: Without the code of a slip, the issue time may differ by so much.
ISSUE_TOLERANCE = timedelta(minutes=3)
#: A claimed wait is flagged when it is off by more than both.
WAIT_OFF_MINUTES, WAIT_OFF_SHARE = 3.0, 0.2


class WaveState(StrEnum):
    """Where a wave is. A released one is final when the time for replies is over."""

    PLANNED = "planned"
    FIELD = "field"
    READING = "reading"
    RELEASED = "released"
    FINAL = "final"
    CANCELLED = "cancelled"


class WaveVerb(StrEnum):
    """What is done with a wave."""

    PLAN = "plan"
    RECEIPTS = "receipts"  # record how many of a branch's staff have read the notice, where no copy says so
    COUNT_RECEIPTS = "count_receipts"  # take that from the copies of the branches' days
    OPEN = "open"
    CLOSE = "close"
    MATCH = "match"  # find the tickets of the visits in the copies of the branches' days
    RELEASE = "release"
    CANCEL = "cancel"


class VisitState(StrEnum):
    """Where a visit is."""

    ASSIGNED = "assigned"
    SUBMITTED = "submitted"
    FIT = "fit"
    SET_ASIDE = "set_aside"
    MISSED = "missed"


class VisitVerb(StrEnum):
    """What is done with a visit."""

    SUBMIT = "submit"
    READ = "read"
    RETURN = "return"
    SET_ASIDE = "set_aside"
    READ_AGAIN = "read_again"
    MISS = "miss"  # by the close of the wave
    MATCH = "match"


class SetAsideReason(StrEnum):
    """Why a visit does not count."""

    NOT_MATCHED = "not_matched"  # its ticket was not found
    WRONG_SCENARIO = "wrong_scenario"
    RECOGNISED = "recognised"  # somebody took the visitor for a shopper
    NOT_FACTUAL = "not_factual"
    READINGS_DIFFER = "readings_differ"


class TicketProof(StrEnum):
    """How sure it is whose ticket a visit had."""

    NONE = "none"
    LIKELY = "likely"  # number, service and issue time fit: the reader decides
    PROVED = "proved"  # the code of the slip fits branch, day and number


class Flag(StrEnum):
    """What a reader must look at."""

    WAIT_DIFFERS = "wait_differs"
    NOT_FOUND = "not_found"
    OTHER_DAY = "other_day"


@dataclass(frozen=True)
class PlaceService:
    """A service that is visited."""

    code: str
    name: LocalText


@dataclass(frozen=True)
class Place:
    """A branch of a wave, as its own file describes it.

    `opens` and `closes` are those of an ordinary day, `weekdays` those on which it is open (0 Monday). `receipts` of
    `staff` active people have confirmed the notice of the programme; `counted` is the day of the copy that says so
    (None: somebody typed the numbers).
    """

    branch_id: UUID
    code: str
    name: LocalText
    time_zone: str
    services: tuple[PlaceService, ...]
    opens: time
    closes: time
    weekdays: tuple[int, ...]
    staff: int
    receipts: int = 0
    counted: date | None = None


@dataclass(frozen=True)
class Scenario:
    """What an assessor really needs there, what to note, and how long it takes at the counter at most."""

    service: str
    need: str
    facts: str
    minutes: int


@dataclass(frozen=True)
class CardInForce:
    """The scorecard of a wave: its code, the number of its version, and what it says."""

    code: str
    number: int
    terms: CardTerms


@dataclass(frozen=True)
class Wave:
    """One wave. `seed` is that of its plan; `clerks` are those at work in each branch, by the branch's code.

    `notice_day`: since when the notice of the programme hangs out. `sealed` is the digest of all answers at the close,
    `releases` those of the files, by branch; `release_id` is a random id, so that no file tells when anything was
    entered. `before` is the wave whose results are compared.
    """

    id: UUID
    version: int
    changed: datetime
    state: WaveState
    title: LocalText
    notice: LocalText
    notice_day: date
    first_day: date
    last_day: date
    per_branch: int
    seed: int
    card: CardInForce
    places: tuple[Place, ...]
    scenarios: tuple[Scenario, ...]
    clerks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sealed: str = ""
    releases: Mapping[str, str] = field(default_factory=dict)
    release_id: UUID | None = None
    released: date | None = None
    reply_until: date | None = None
    reason: str = ""
    before: UUID | None = None

    def place(self, code: str) -> Place:
        """Return the branch with this code. Raises StopIteration."""
        return next(each for each in self.places if each.code == code)

    def scenario(self, service: str) -> Scenario:
        """Return the scenario of a service. Raises StopIteration."""
        return next(each for each in self.scenarios if each.service == service)


@dataclass(frozen=True)
class PlannedVisit:
    """One visit as it is planned: where, for which service, and when, in the branch's own time.

    `reserve`: only made when another one cannot be. `again`: read by two people, the second without the first's answer.
    """

    place: str
    service: str
    part: DayPart
    day: date
    hour: time
    assessor_id: UUID
    reserve: bool = False
    again: bool = False


@dataclass(frozen=True)
class Assignment:
    """A planned visit with the `code` that stands on its form."""

    id: UUID
    wave_id: UUID
    code: str
    planned: PlannedVisit


@dataclass(frozen=True)
class VisitReport:
    """What the assessor says of the ticket: number and day, the code and time of issue on the slip, the own estimate.

    `slip` "": the slip is lost. `issued` is the branch's own time.
    """

    number: str
    day: date
    issued: time
    slip: str = ""
    waited: float | None = None


@dataclass(frozen=True)
class VisitTicket:
    """What the branch's records say of the ticket; it is not asked from the assessor. Durations are in minutes."""

    number: str
    service: str
    issued: time
    wait: float | None
    serving: float | None
    calls: int
    outcome: str
    clerk: str = ""


@dataclass(frozen=True)
class ShopVisit:
    """What became of an assignment. `read_by` and `again_by` are the readers."""

    assignment_id: UUID
    wave_id: UUID
    version: int
    changed: datetime
    state: VisitState
    report: VisitReport | None = None
    submitted: datetime | None = None
    returned: str = ""
    proof: TicketProof = TicketProof.NONE
    ticket: VisitTicket | None = None
    flags: tuple[Flag, ...] = ()
    read_by: UUID | None = None
    again_by: UUID | None = None
    reason: SetAsideReason | None = None


@dataclass(frozen=True)
class ItemAnswer:
    """The answer to one item, with the factual comment of a failed one."""

    assignment_id: UUID
    item: str
    answer: str
    comment: str = ""
