"""A standard of service in its versions, its goal, and how often it was kept on one day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from shared.office.versions.model import Version, VersionCommand, Versioned, VersionState, VersionVerb
from shared.platform.i18n.text import LocalText
from shared.queue.stats.rules.intervals import Change, Interval, ProcessLimits

#: The longest reason for new limits.
LONGEST_REASON = 400
#: The subject of the events of standards.
SUBJECT = "standard"
#: With fewer judged cases a share is called "too few" and nothing is said about it.
FEWEST_CASES = 10
#: A goal needs a baseline of at least so many days and cases, and is reached within so many months.
BASELINE_DAYS, BASELINE_CASES, GOAL_MONTHS = 28, 100, 24
#: It is taken from so many last weeks; lists and charts show as many.
BASELINE_WEEKS = 12


class Dimension(StrEnum):
    """What of the service a standard is about."""

    TIMELINESS = "timeliness"
    ACCESS = "access"
    INFORMATION = "information"
    COURTESY = "courtesy"
    COMPETENCE = "competence"
    FAIRNESS = "fairness"
    OUTCOME = "outcome"
    RELIABILITY = "reliability"


class StandardChannel(StrEnum):
    """How people come to the branch."""

    COUNTER = "counter"
    APPOINTMENT = "appointment"
    PHONE = "phone"
    ELECTRONIC = "electronic"  # e-mail, messenger
    LETTER = "letter"
    KIOSK = "kiosk"
    INTERNAL = "internal"  # between offices
    COMPLAINT = "complaint"


class Metric(StrEnum):
    """What the branch measures from its own records; docs/metrics.md defines each of them."""

    WAIT = "wait"  # joined the queue → first call, in minutes
    BOOKED_WAIT = "booked_wait"  # time of the appointment → first call, in minutes
    SERVICE_TIME = "service_time"  # at the counter without holds, in minutes
    RATING = "rating"  # one of four faces
    CASES_ANSWERED = "cases_answered"  # decided by the deadline; complaints are counted apart
    COMPLAINTS_ANSWERED = "complaints_answered"


#: Metrics with a limit in minutes; that of RATING is a face from 1 to 4, the others have none.
IN_MINUTES = frozenset({Metric.WAIT, Metric.BOOKED_WAIT, Metric.SERVICE_TIME})
#: Metrics whose cases belong to a service.
OF_SERVICES = IN_MINUTES | {Metric.RATING}
LONGEST_LIMIT, BEST_FACE = 240, 4


class StandardVerb(StrEnum):
    """What is done with a standard: that of every version, its goal, and new limits of its usual variation."""

    WRITE = VersionVerb.WRITE.value
    DISCARD = VersionVerb.DISCARD.value
    SUBMIT = VersionVerb.SUBMIT.value
    RETURN = VersionVerb.RETURN.value
    APPROVE = VersionVerb.APPROVE.value
    END = VersionVerb.END.value
    SET_GOAL = "set_goal"
    RENEW_LIMITS = "renew_limits"


#: Not done with one standard: its events tell how a closed day was judged, and that it was opened again.
FREEZE, UNFREEZE = "freeze", "unfreeze"


@dataclass(frozen=True)
class Terms:
    """What a version says. `services` without any: the whole branch. `metric` None: not measured, so without target.

    `limit` is the parameter of the metric: minutes, or a face. `target` is the share of cases that must keep it.
    """

    dimension: Dimension
    channel: StandardChannel
    services: tuple[UUID, ...]
    text: LocalText
    metric: Metric | None
    limit: int | None
    target: float | None
    owner_id: UUID | None
    begins: date
    review: date

    def measures_like(self, other: "Terms") -> bool:
        """Return whether shares of both can be compared: the same is counted, of the same services."""
        return (self.metric, self.limit, set(self.services)) == (other.metric, other.limit, set(other.services))


@dataclass(frozen=True)
class StandardVersion(Version[Terms]):
    """One version of a standard."""

    terms: Terms


@dataclass(frozen=True)
class Goal:
    """What is to be reached until a day, and from where: met and judged cases of the days of the baseline."""

    metric: Metric
    limit: int | None
    first: date
    last: date
    met: int
    judged: int
    value: float
    deadline: date


@dataclass(frozen=True)
class RenewedLimits:
    """From which Monday on the limits of the usual variation are found anew, why, and who decided it."""

    since: date
    reason: str
    decided_by: UUID | None


@dataclass(frozen=True)
class Standard(Versioned[StandardVersion]):
    """One standard with all its versions; `renewed` is the last time that its limits were renewed."""

    versions: tuple[StandardVersion, ...] = ()
    goal: Goal | None = None
    renewed: RenewedLimits | None = None

    def of_limits(self, monday: date) -> bool:
        """Return whether a week counts for the limits of the usual variation."""
        return self.renewed is None or monday >= self.renewed.since


@dataclass(frozen=True)
class StandardCommand(VersionCommand):
    """Something to do with a standard; `day` is also the deadline of a goal, `value` the share that it wants.

    New limits begin with the week of `day`, for a `reason`.
    """

    value: float | None = None
    reason: str = ""


class Verdict(StrEnum):
    """What became of one case."""

    MET = "met"
    BROKEN = "broken"
    UNTRUSTED = "untrusted"


class JudgedCase(NamedTuple):
    """One case: what became of it, when it began (None: that says nothing), at which counter, for which service."""

    verdict: Verdict
    began: datetime | None = None
    counter_id: UUID | None = None
    service_id: UUID | None = None


@dataclass(frozen=True)
class Count:
    """How many cases kept a standard, and how many did not."""

    met: int = 0
    broken: int = 0

    @property
    def judged(self) -> int:
        """All cases that were judged."""
        return self.met + self.broken

    @property
    def share(self) -> float | None:
        """The share that kept it; None with fewer than FEWEST_CASES."""
        return self.met / self.judged if self.judged >= FEWEST_CASES else None

    def __add__(self, other: "Count") -> "Count":
        """Return both together: periods pool cases and never average days."""
        return Count(self.met + other.met, self.broken + other.broken)


@dataclass(frozen=True)
class DayCompliance:
    """How often a standard was kept on one business day, as it was judged when the day was closed.

    `number` is the version by which it was judged, `until` up to which instant. `hours` are local hours of the day,
    `counters` ids; cases without one are only in the whole.
    """

    standard_id: UUID
    day: date
    number: int
    target: float
    until: datetime
    met: int
    broken: int
    untrusted: int
    hours: Mapping[str, Count]
    counters: Mapping[str, Count]

    @property
    def count(self) -> Count:
        """The cases of the day."""
        return Count(self.met, self.broken)


@dataclass(frozen=True, slots=True)
class DayShare:
    """One day without its parts: enough for periods, streaks and weeks."""

    standard_id: UUID
    day: date
    number: int
    target: float
    met: int
    broken: int

    @property
    def count(self) -> Count:
        """The cases of the day."""
        return Count(self.met, self.broken)


@dataclass(frozen=True)
class WeekShare:
    """One ISO week by its Monday: its cases together."""

    monday: date
    count: Count


@dataclass(frozen=True)
class StandardRow:
    """One standard of the list, as it stands now.

    `shown` is the version in force, else the one written last, and `state` its state; `prepared` is the state of a
    version that is being prepared beside the one in force. `today` and `week` (this ISO week) are None while nothing is
    measured. `weeks` are the last twelve whole weeks; `limits` are those of the process, `change` what the last whole
    week says about it. `streak` counts days (None: none was judged yet); `spread` is between the hours of the last four
    weeks.
    """

    standard: Standard
    shown: StandardVersion
    state: VersionState
    prepared: VersionState | None
    owner: str
    today: Count | None
    week: Count | None
    weeks: tuple[WeekShare, ...]
    limits: ProcessLimits | None
    change: Change
    streak: int | None
    spread: float | None

    @property
    def measured(self) -> bool:
        """Whether the version in force is measured."""
        return self.today is not None


@dataclass(frozen=True)
class StandardFile:
    """Everything about one standard. `verbs` is what the reader may do now, `people` may own one.

    Of the last four weeks: `hours` by (weekday, hour) and the `weakest` of them, `counters` by name, and how far
    counters, hours and weekdays are apart. `interval` is that of the share of these weeks, 95 %.
    """

    row: StandardRow
    verbs: tuple[StandardVerb, ...]
    authors: Mapping[UUID, str]
    services: tuple[tuple[UUID, LocalText], ...]
    people: tuple[tuple[UUID, str], ...]
    month: Count
    interval: Interval | None
    hours: Mapping[tuple[int, int], Count]
    weakest: tuple[int, int] | None
    counters: tuple[tuple[str, Count], ...]
    between_counters: float | None
    between_hours: float | None
    between_weekdays: float | None


@dataclass(frozen=True)
class StandardList:
    """All standards on a business day; `file` is the one that was asked for, `verbs` what may be done without one."""

    branch: LocalText
    rows: tuple[StandardRow, ...]
    file: StandardFile | None
    today: date
    verbs: tuple[StandardVerb, ...]
    people: tuple[tuple[UUID, str], ...]
    services: tuple[tuple[UUID, LocalText], ...]
