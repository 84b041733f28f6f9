"""The branch as it was set up: services, their cards, counters, priority classes, outcomes, hours."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from uuid import UUID

from shared.office.catalog.model.workflow import (
    Absence,
    BranchUnit,
    CaseWorkStep,
    Competency,
    HearingDuty,
    OutsideBody,
    body_now,
)
from shared.platform.forms.model import Kind
from shared.platform.i18n.text import LocalText


@dataclass(frozen=True)
class Branch:
    """One office. `time_zone` is an IANA name; the business day changes at `day_starts` local time."""

    id: UUID
    code: str
    name: LocalText
    place: LocalText
    time_zone: str
    default_language: str
    day_starts: time
    contact: LocalText


@dataclass(frozen=True)
class ServiceGroup:
    """Services that a visitor looks for in one place; `icon` names one of the drawn icons."""

    id: UUID
    code: str
    name: LocalText
    hint: LocalText
    icon: str
    position: int


@dataclass(frozen=True)
class Document:
    """One thing to bring, and a line that explains it (may be empty)."""

    name: LocalText
    hint: LocalText


@dataclass(frozen=True)
class ProcedureStep:
    """One step of a service: when it happens and what is done by whom."""

    when: LocalText
    what: LocalText


@dataclass(frozen=True)
class ServiceCard:
    """What a visitor should know before waiting."""

    purpose: LocalText
    documents: tuple[Document, ...]
    fee: LocalText
    steps: tuple[ProcedureStep, ...]


#: What a clerk can count for one visit, where a service sets no lower limit.
MOST_QUANTITY, MOST_PERSONS = 999, 99

#: From one time of day to another, local time; one that ends at 00:00 lasts until midnight.
Span = tuple[time, time]


@dataclass(frozen=True)
class OpeningHours:
    """One opening period of a weekday (0 Monday … 6 Sunday), local time, half-open."""

    weekday: int
    opens: time
    closes: time


@dataclass(frozen=True)
class Service:
    """What a visitor comes for.

    `prefix` is the letter of its numbers; `promise_seconds` the wait promised; `published_minutes` the time at the
    counter as published; `daily_allowance` limits the tickets of one day (None: no limit); `zone` restricts it to the
    counters of that zone ("" : any). `hours` are times of its own within those of the branch (none: as long as the
    branch is open), and `closed_notice` is what visitors read while it gives no tickets (may be empty). `outcomes` are
    the codes that a clerk may choose from (none: every outcome); with `outcome_required` one must be chosen.
    `most_quantity` matters and `most_persons` people are counted for one visit at most (1: the clerk is not asked).
    `takes_appointments`: a day and a time can be booked.
    """

    id: UUID
    group_id: UUID
    code: str
    prefix: str
    name: LocalText
    hint: LocalText
    icon: str
    position: int
    promise_seconds: int
    published_minutes: float
    outcome_required: bool
    daily_allowance: int | None
    zone: str
    active: bool
    card: ServiceCard
    hours: tuple[OpeningHours, ...] = ()
    closed_notice: LocalText = field(default=LocalText(()))
    outcomes: frozenset[str] = frozenset()
    most_quantity: int = MOST_QUANTITY
    most_persons: int = MOST_PERSONS
    takes_appointments: bool = False


@dataclass(frozen=True)
class Counter:
    """A place where a clerk serves. `label` is what the board shows ("3"); `service_ids` empty means every service."""

    id: UUID
    label: str
    name: LocalText
    zone: str
    service_ids: frozenset[UUID]
    position: int
    active: bool


@dataclass(frozen=True)
class PriorityClass:
    """A reason to wait less: each minute waited counts `weight` times; `rank` orders the classes under `strict`.

    `proof` names what a visitor shows at the counter (may be empty).
    The class with code "ordinary" (weight 1, rank 0) always exists and is active.
    """

    code: str
    name: LocalText
    hint: LocalText
    weight: float
    rank: int
    position: int
    active: bool = True
    proof: LocalText = field(default=LocalText(()))


ORDINARY = "ordinary"


@dataclass(frozen=True)
class Outcome:
    """How a serving ended. `completed` says whether the visitor got what they came for."""

    code: str
    name: LocalText
    completed: bool
    position: int
    active: bool = True


class ReasonKind(StrEnum):
    """What a reason is given for: putting a visitor on hold, pausing a counter, calling a number out of order."""

    HOLD = "hold"
    PAUSE = "pause"
    CALL = "call"


@dataclass(frozen=True)
class Reason:
    """A reason that clerks choose from."""

    code: str
    kind: ReasonKind
    name: LocalText
    position: int
    active: bool = True


#: The reason of a hold that no clerk gives: the visitor did not come when called.
MISSED = "missed"


#: The kind of case of what visitors leave at a kiosk, and its question.
MESSAGE_KIND, MESSAGE_QUESTION = "message", "message"
#: The most letters of an answer or a note of a case.
LONGEST_ANSWER = 4000


@dataclass(frozen=True)
class CaseChoice:
    """One of the answers or outcomes that a kind of case offers."""

    code: str
    name: LocalText


@dataclass(frozen=True)
class CaseField:
    """One question of a kind of case. `longest` limits a text, `most` the number of files (None: one)."""

    key: str
    kind: Kind
    label: LocalText
    required: bool = True
    longest: int | None = None
    choices: tuple[CaseChoice, ...] = ()
    most: int | None = None


class Matter(StrEnum):
    """What a visitor says about the branch itself."""

    COMPLAINT, CRITICISM, SUGGESTION, PRAISE = "complaint", "criticism", "suggestion", "praise"


@dataclass(frozen=True)
class CaseKind:
    """A kind of case as the branch offers it now. Running cases keep the version with which they were registered.

    `answer_days` (`second_days` for a second look) are the working days for a decision. `approval`: another person
    approves it. `about_person`: the case may concern a member of staff, who then neither handles nor sees it.
    `by_code`: the visitor may read the result at a kiosk with the follow-up code alone, and has then been told.
    `at_kiosk`: visitors may register it there. `unit` is the code of the unit that gets it ("": the whole branch).
    """

    code: str
    name: LocalText
    hint: LocalText
    answer_days: int
    approval: bool
    about_person: bool
    by_code: bool
    fields: tuple[CaseField, ...]
    outcomes: tuple[CaseChoice, ...]
    position: int
    active: bool = True
    at_kiosk: bool = False
    unit: str = ""
    matter: Matter | None = None
    second_days: int | None = None
    steps: tuple[CaseWorkStep, ...] = ()

    @property
    def units(self) -> frozenset[str]:
        """The codes of the units that work on cases of this kind."""
        return frozenset({self.unit, *(step.unit for step in self.steps)} - {""})


class Occasion(StrEnum):
    """When a visitor is told something about a case or an appointment."""

    RECEIVED = "received"
    ASKED = "asked"
    REMINDED = "reminded"
    EXTENDED = "extended"
    DECIDED = "decided"
    NOT_REACHED = "not_reached"
    BOOKED = "booked"
    MOVED = "moved"
    CANCELLED = "cancelled"
    TOMORROW = "tomorrow"


#: What is told about an appointment; everything else is about a case.
OF_APPOINTMENTS = frozenset({Occasion.BOOKED, Occasion.MOVED, Occasion.CANCELLED, Occasion.TOMORROW})


@dataclass(frozen=True)
class MessageTemplate:
    """What visitors are told on an occasion, whatever the channel; `text` has placeholders like {number}.

    `kinds` are the codes of the kinds of cases it is for; without any, it is for those that have none of their own.
    """

    code: str
    occasion: Occasion
    kinds: tuple[str, ...]
    name: LocalText
    text: LocalText
    position: int
    active: bool = True


@dataclass(frozen=True)
class SpecialDay:
    """A day with hours of its own instead of those of its weekday; without any, the branch is closed.

    `name` says why. Kiosk and board show it and `notice` (may be empty) on the day, and `announced_days` before it.
    """

    day: date
    name: LocalText
    periods: tuple[Span, ...] = ()
    notice: LocalText = field(default=LocalText(()))
    announced_days: int = 0


@dataclass(frozen=True)
class Catalog:
    """Everything set up for one branch, in display order; one consistent reading."""

    branch: Branch
    groups: tuple[ServiceGroup, ...]
    services: tuple[Service, ...]
    counters: tuple[Counter, ...]
    priority_classes: tuple[PriorityClass, ...]
    outcomes: tuple[Outcome, ...]
    hours: tuple[OpeningHours, ...]
    special_days: tuple[SpecialDay, ...] = field(default=())
    reasons: tuple[Reason, ...] = field(default=())
    case_kinds: tuple[CaseKind, ...] = field(default=())
    units: tuple[BranchUnit, ...] = field(default=())
    absences: tuple[Absence, ...] = field(default=())
    hearing_duties: tuple[HearingDuty, ...] = field(default=())
    bodies: tuple[OutsideBody, ...] = field(default=())
    message_templates: tuple[MessageTemplate, ...] = field(default=())
    competencies: tuple[Competency, ...] = field(default=())

    @functools.cached_property
    def units_in_use(self) -> tuple[BranchUnit, ...]:
        """The units that get cases now."""
        return tuple(unit for unit in self.units if unit.active)

    def unit(self, code: str) -> BranchUnit | None:
        """Return the unit with this code; None when it was removed."""
        return next((unit for unit in self.units if unit.code == code), None)

    def body(self, code: str) -> OutsideBody | None:
        """Return the body outside that does the work of the one with this code now; None when it was removed."""
        return body_now(self.bodies, code)

    @functools.cached_property
    def case_kinds_in_use(self) -> tuple[CaseKind, ...]:
        """The kinds of cases that may be registered now."""
        return tuple(kind for kind in self.case_kinds if kind.active)

    def case_kind(self, code: str) -> CaseKind:
        """Return the kind of case with this code. Raises KeyError."""
        return {kind.code: kind for kind in self.case_kinds}[code]

    def message_template(self, occasion: Occasion, kind: str) -> MessageTemplate | None:
        """Return the first message in use for an occasion: one of this kind of case, else one for every kind."""
        fitting = [each for each in self.message_templates if each.active and each.occasion is occasion]
        own = [each for each in fitting if kind in each.kinds]
        return next(iter(own or [each for each in fitting if not each.kinds]), None)

    @functools.cached_property
    def classes_in_use(self) -> tuple[PriorityClass, ...]:
        """The priority classes that may be chosen now."""
        return tuple(entry for entry in self.priority_classes if entry.active)

    def outcomes_of(self, service: Service) -> tuple[Outcome, ...]:
        """Return the outcomes to choose from for a service; all, where none of its own is in use."""
        in_use = tuple(outcome for outcome in self.outcomes if outcome.active)
        return tuple(outcome for outcome in in_use if outcome.code in service.outcomes) or in_use

    def reasons_in_use(self, kind: ReasonKind) -> tuple[Reason, ...]:
        """Return the reasons of a kind that may be chosen now."""
        return tuple(reason for reason in self.reasons if reason.kind is kind and reason.active)

    def reason(self, code: str) -> Reason | None:
        """Return the reason with this code; None when it was removed."""
        return next((reason for reason in self.reasons if reason.code == code), None)

    def service(self, service_id: UUID) -> Service:
        """Return the service with this id. Raises KeyError."""
        return self._services[service_id]

    def counter(self, counter_id: UUID) -> Counter:
        """Return the counter with this id. Raises KeyError."""
        return self._counters[counter_id]

    def priority(self, code: str) -> PriorityClass:
        """Return the priority class with this code. Raises KeyError."""
        return self._priority_classes[code]

    @functools.cached_property
    def _services(self) -> Mapping[UUID, Service]:
        return {service.id: service for service in self.services}

    @functools.cached_property
    def _counters(self) -> Mapping[UUID, Counter]:
        return {counter.id: counter for counter in self.counters}

    @functools.cached_property
    def _priority_classes(self) -> Mapping[str, PriorityClass]:
        return {entry.code: entry for entry in self.priority_classes}
