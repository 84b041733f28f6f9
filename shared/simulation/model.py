"""What a simulation needs, how often what happens in it, and what it gives back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from shared.office.staff.model import StaffMember

#: Called after every visitor: how many came so far, and how many will come in all.
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Habits:
    """How often people do what; shares from 0 to 1 and times in seconds. The defaults make an ordinary busy branch."""

    # visitors
    priority_share: float = 0.12
    two_services: float = 0.06
    double_tap: float = 0.01
    goes_to_a_clerk: float = 0.004  # without a number: the clerk makes one
    patience_median: float = 45 * 60.0
    patience_spread: float = 0.55  # sigma of a lognormal
    patience_least: float = 6 * 60.0
    tells_when_leaving: float = 0.45  # the others just go, and are missed when called
    away_for_a_while: float = 0.03
    does_not_hear: float = 0.03  # comes at the second call
    answers_the_rating: float = 0.22
    unhappy_answer_more: float = 1.07
    comments: float = 0.2
    # clerks
    service_spread: float = 0.55  # sigma of a lognormal
    service_least: float = 40.0
    clerk_spread: float = 0.12
    wrap_up: float = 0.25
    park: float = 0.02
    parked_come_back: float = 0.92
    transfer: float = 0.025
    come_back_after_transfer: float = 0.3
    add_service: float = 0.03
    requeue: float = 0.004
    note: float = 0.02
    call_by_hand: float = 0.008
    undo: float = 0.005
    forgotten_finish: float = 0.006
    walks_out_while_served: float = 0.002
    signs_out_for_lunch: float = 0.3
    forgets_to_sign_out: float = 0.03
    # devices, a day
    paper_low: float = 0.25
    slip_not_printed: float = 0.15
    person_wanted: float = 0.4
    help_wanted: float = 0.2
    # the branch
    busy_share: float = 0.68  # of the clerks' working time, when the day is planned
    overtime: float = 40 * 60.0


@dataclass(frozen=True)
class DeskHabits:
    """How often what happens behind the counters; shares from 0 to 1, `messages` a day, `bookings` for each case."""

    gets_round_to_it: float = 0.6  # of the open cases, each day
    goes_straight_on: float = 0.4
    at_the_counter: float = 0.6
    at_the_kiosk: float = 0.3  # of the cases that may be registered there
    about_a_person: float = 0.3  # of the cases that may be
    asked_twice: float = 0.05
    forgotten: float = 0.04  # nobody works on it until somebody looks at the stuck cases
    looks_at_stuck: float = 0.25  # each day
    reopened: float = 0.2
    reads_at_kiosk: float = 0.25
    messages: float = 0.7
    bookings: float = 0.5
    return_on: float = 0.05  # of the visits whose service takes appointments
    cancels: float = 0.08
    does_not_come: float = 0.15
    says_who: float = 0.3  # of the visits at a counter
    was_here_before: float = 0.35  # of those
    leaves_contacts: float = 0.4


@dataclass(frozen=True)
class VisitorPlan:
    """One visitor before they come; instants in UTC. `away_from` and `away_until` are empty for those who stay."""

    arrives: datetime
    service_ids: tuple[UUID, ...]
    language: str
    priority: str
    patience: timedelta
    tells_when_leaving: bool
    straight_to_clerk: bool
    away_from: datetime | None
    away_until: datetime | None


@dataclass(frozen=True)
class ClerkDuty:
    """Something else a clerk does for a while; `signs_out` ends the session instead of pausing it."""

    starts: datetime
    lasts: timedelta
    reason: str
    signs_out: bool


@dataclass(frozen=True)
class Shift:
    """One clerk's day at one counter. `services` maps what they serve there to its level; `speed` 1.1 is slower.

    `manners` moves the visitors' answers: 0 for ordinary, 0.3 for a very kind clerk.
    """

    member: StaffMember
    counter_id: UUID
    services: dict[UUID, int]
    starts: datetime
    ends: datetime
    duties: tuple[ClerkDuty, ...]
    speed: float
    manners: float
    forgets_to_sign_out: bool


@dataclass(frozen=True)
class SimulationResult:
    """What was played: the business days, how many tickets were issued, and how they ended."""

    days: tuple[date, ...]
    issued: int
    served: int
    no_show: int
    left: int
