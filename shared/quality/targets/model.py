"""A raise: what was found, what is proposed, what was decided, and what was watched after it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from shared.platform.i18n.text import LocalText
from shared.quality.standards.model import Standard, StandardVersion, WeekShare
from shared.queue.stats.rules.intervals import Change, ProcessLimits

#: The subject of the events of raises.
SUBJECT = "raise"
#: A period is an ISO week with at least so many judged cases.
FEWEST_JUDGED = 30
#: So many last periods are met; in so many there is no adverse signal; for so many weeks there was no raise.
MET_PERIODS, CALM_PERIODS, REST_WEEKS = 3, 8, 13
#: The periods that must be met are not older than this: nothing is said about how it once was.
FRESH_WEEKS = 6
#: What the process already gives holds in the last MET_PERIODS and in so many of so many last periods.
GIVEN_IN, GIVEN_OF = 10, 12
#: Without a level that was set before, a lever starts from the mean of so many periods before those, at least so many.
EARLIER_PERIODS, FEWEST_EARLIER = 12, 8
#: How much a lever is moved at once.
SPEED_STEP, CAPACITY_STEP, COST_STEP = 1, 0.05, 0.03
#: A proposal lapses after so many days; after a raise, the guards are watched for so many weeks.
LAPSE_DAYS, GUARD_WEEKS = 30, 8
#: A proposal is put off for at most so many days.
LONGEST_DELAY = 182


class Lever(StrEnum):
    """What a raise moves, in the order that decides between equals."""

    SPEED = "speed"  # the limit of the standard, in minutes
    CAPACITY = "capacity"  # visitors served in an hour that a counter is open
    COST = "cost"  # of one closed case


class Obstacle(StrEnum):
    """Why a lever is not offered."""

    NOT_IN_MINUTES = "not_in_minutes"  # the standard has no limit in minutes
    NOT_AT_COUNTER = "not_at_counter"  # what it counts is not done at a counter
    SOME_SERVICES = "some_services"  # hours of counters are known for the whole branch only
    NOT_OF_CASES = "not_of_cases"  # costs are known of cases only
    NO_RATES = "no_rates"  # nobody has said what an hour costs
    TOO_FEW_WEEKS = "too_few_weeks"
    NOTHING_STRICTER = "nothing_stricter"  # than now is what the process already gives


@dataclass(frozen=True)
class LeverFinding:
    """What was found about a lever: its value now, what the process already gives, the next step (None: not offered).

    `weeks` are its values in the last periods, by Monday (None: unknown in that week).
    """

    lever: Lever
    now: float | None = None
    best: float | None = None
    step: float | None = None
    obstacle: Obstacle | None = None
    weeks: tuple[float | None, ...] = ()

    @property
    def gap(self) -> float:
        """How far what the process gives is from now, as a share of now."""
        return 0.0 if not self.now or self.best is None else abs(self.best - self.now) / self.now


class Requirement(StrEnum):
    """What a candidate needs."""

    WEEKS_MET = "weeks_met"
    SURELY_MET = "surely_met"
    NO_SIGNAL = "no_signal"
    NO_RAISE = "no_raise"
    NO_VERSION = "no_version"  # no other version is being prepared


@dataclass(frozen=True)
class Evidence:
    """What the frozen days say about one standard at the end of a week.

    `recent` are the last periods that must be met, `low` is the lower end of the 95 % interval of their share, `signal`
    the week of the last adverse signal, `limits` None with too few periods to say so, `raised` when more was asked
    last. `weeks` are the last twelve calendar weeks, for the chart; `limits_since` is when the limits were renewed.
    """

    target: float
    recent: tuple[WeekShare, ...]
    low: float | None
    periods: int
    limits: ProcessLimits | None
    signal: date | None
    raised: date | None
    preparing: bool
    weeks: tuple[WeekShare, ...] = ()
    limits_since: date | None = None


@dataclass(frozen=True)
class RequirementResult:
    """One requirement, and whether it is met."""

    requirement: Requirement
    met: bool


class TargetGuard(StrEnum):
    """What must not become worse after a raise."""

    SPEED = "speed"
    CAPACITY = "capacity"
    COST = "cost"
    STRICT = "strict"  # promise kept, strict
    HAPPY = "happy"  # the satisfaction score


@dataclass(frozen=True)
class GuardWeek:
    """What one week after a raise said: the value of each guard, and whether it is a sure change for the worse."""

    monday: date
    values: Mapping[TargetGuard, float]
    worse: tuple[TargetGuard, ...]


class RaiseState(StrEnum):
    """Where a raise is."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    POSTPONED = "postponed"
    LAPSED = "lapsed"
    LOWERED = "lowered"


class RaiseVerb(StrEnum):
    """What is done with a raise."""

    PROPOSE = "propose"  # by the program
    CHANGE = "change"
    ACCEPT = "accept"
    REJECT = "reject"
    POSTPONE = "postpone"
    LAPSE = "lapse"  # by the program
    LOWER = "lower"
    WATCH = "watch"  # by the program: a week after an accepted raise


class RaiseReason(StrEnum):
    """Why a proposal was changed, rejected or put off, or a target lowered. A choice, so that the charter can say it in
    every language, and so that no words of people are kept."""

    SEASON = "season"
    FEWER_STAFF = "fewer_staff"
    MORE_VISITORS = "more_visitors"
    NEW_RULES = "new_rules"
    EQUIPMENT = "equipment"
    OTHER_AIMS = "other_aims"
    SET_WRONG = "set_wrong"


@dataclass(frozen=True)
class Raise:
    """One proposal to ask more, or one lowering. `period` is the Monday of the week after which it was made.

    `number` is the version of the standard that was in force, `next_number` the one that was written. `lever` None, of
    a proposal: nothing stricter is given yet, so an action is offered instead (a stretch). `until` is the last day of a
    proposal, or the day to which it was put off.
    """

    id: UUID
    standard_id: UUID
    period: date
    lowering: bool
    version: int
    changed: datetime
    state: RaiseState
    number: int
    evidence: Evidence | None = None
    levers: tuple[LeverFinding, ...] = ()
    lever: Lever | None = None
    value: float | None = None
    until: date | None = None
    reason: RaiseReason | None = None
    decided_by: UUID | None = None
    begins: date | None = None
    next_number: int | None = None
    watched: tuple[GuardWeek, ...] = ()

    @property
    def finding(self) -> LeverFinding | None:
        """What was found about the lever that is to be moved."""
        return next((each for each in self.levers if each.lever is self.lever), None)

    @property
    def stretch(self) -> bool:
        """Whether the target can only be passed by an action."""
        return not self.lowering and self.lever is None


@dataclass(frozen=True)
class RaiseCommand:
    """Something to do with a raise, or with a standard (LOWER).

    `seen` is the version, as the person saw it, of the raise, or of the standard to be lowered. `text` is the promise
    of the new version.
    """

    command_id: UUID
    verb: RaiseVerb
    raise_id: UUID | None = None
    standard_id: UUID | None = None
    seen: int = 0
    value: float | None = None
    limit: int | None = None
    target: float | None = None
    day: date | None = None
    text: LocalText | None = None
    reason: RaiseReason | None = None


@dataclass(frozen=True)
class TargetRow:
    """One measured standard in force: what the weeks say, what is proposed, what was decided before (newest first).

    `levels` are those of inner levers that accepted raises have set. `guarded` is the raise whose guards are being
    watched. `services` are the names of what it is about; none: the whole branch.
    """

    standard: Standard
    shown: StandardVersion
    evidence: Evidence
    conditions: tuple[RequirementResult, ...]
    change: Change
    open: Raise | None
    past: tuple[Raise, ...]
    guarded: Raise | None
    levels: Mapping[Lever, float] = field(default_factory=dict)
    services: tuple[LocalText, ...] = ()

    @property
    def candidate(self) -> bool:
        """Whether every requirement is met."""
        return all(each.met for each in self.conditions)


@dataclass(frozen=True)
class TargetList:
    """All measured standards in force on a business day. `verbs` says for each what the reader may do now."""

    rows: tuple[TargetRow, ...]
    verbs: Mapping[UUID, tuple[RaiseVerb, ...]]
    people: Mapping[UUID, str]
    today: date


@dataclass(frozen=True)
class Lowering:
    """A lowering that holds: from when on, what was promised before, and why (None: it was written before the verb)."""

    begins: date
    before: StandardVersion
    reason: RaiseReason | None


#: What an event tells.
Told = Mapping[str, Any]
