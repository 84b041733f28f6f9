"""How a branch works on cases: its units, who is away, and the steps of a kind of case."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from uuid import UUID

from shared.platform.i18n.text import LocalText


class WorkKind(StrEnum):
    """What is done in a step."""

    WORK = "work"
    APPROVE = "approve"


class StepDuty(StrEnum):
    """Who of a unit does a step."""

    EXPERT = "expert"
    HEAD = "head"


class AssignRule(StrEnum):
    """Who gets a case when a step begins."""

    POOL = "pool"  # nobody in particular: the unit shares it
    LEAST = "least"  # who has the fewest open cases
    FIXED = "fixed"  # always the same person
    SAME = "same"  # who did an earlier step
    NOT = "not"  # anybody but who did an earlier step


@dataclass(frozen=True)
class CaseWorkStep:
    """One step of the work on a kind of case, done by a unit ("": the whole branch) in so many working days.

    `person` is the code of who always gets it, `other` that of the earlier step, as `assign` says. A step whose
    question `asked` was not answered with `answer` is left out ("": it is never left out). `skill` is the code of the
    service that who gets it must be able to provide ("": none).
    """

    code: str
    name: LocalText
    kind: WorkKind = WorkKind.WORK
    unit: str = ""
    duty: StepDuty = StepDuty.EXPERT
    assign: AssignRule = AssignRule.POOL
    person: str = ""
    other: str = ""
    days: int = 1
    asked: str = ""
    answer: str = ""
    skill: str = ""


@dataclass(frozen=True)
class PersonCapacity:
    """How many open cases somebody (`person` is a code) can have for each one of a colleague with the capacity 1."""

    person: str
    capacity: float


@dataclass(frozen=True)
class BranchUnit:
    """A part of the branch that works on cases of its own. `experts` and `heads` are codes of people.

    `capacities` are those that differ from 1.
    """

    code: str
    name: LocalText
    experts: tuple[str, ...]
    heads: tuple[str, ...]
    position: int
    active: bool = True
    capacities: tuple[PersonCapacity, ...] = ()

    def capacity_of(self, person: str) -> float:
        """Return the capacity of the person with this code."""
        return next((each.capacity for each in self.capacities if each.person == person), 1.0)

    @property
    def members(self) -> tuple[str, ...]:
        """The codes of everybody in the unit, its heads first."""
        return tuple(dict.fromkeys((*self.heads, *self.experts)))


@dataclass(frozen=True)
class Absence:
    """Somebody is away from the first to the last day; what would be given to them goes to the deputy, if any.

    `code` and `deputy` are codes of people.
    """

    code: str
    first: date
    last: date
    deputy: str
    position: int


@dataclass(frozen=True)
class HearingDuty:
    """A time of the week in which somebody (`person` is a code) meets visitors, from the `first` to the `last` day.

    `name` is the post, as visitors read it; `days` are names of weekdays. Without a day the duty is not limited.
    """

    code: str
    name: LocalText
    person: str
    days: tuple[str, ...]
    opens: time
    closes: time
    first: date | None
    last: date | None
    position: int
    active: bool = True


@dataclass(frozen=True)
class OutsideBody:
    """A body outside the branch: cases are referred to it, and it does steps of services.

    `address` stands on letters to it, `place` says to visitors where it is (may be empty). `merged_into` is the code of
    the body that does its work now, "" while it does so itself.
    """

    code: str
    name: LocalText
    address: str
    contact: str
    position: int
    active: bool = True
    place: LocalText = field(default=LocalText(()))
    merged_into: str = ""


def body_of_code(bodies: Sequence[OutsideBody], code: str) -> OutsideBody | None:
    """Return the body with this code; None when it was removed."""
    return next((body for body in bodies if body.code == code), None)


def body_now(bodies: Sequence[OutsideBody], code: str) -> OutsideBody | None:
    """Return the body that does the work of the one with this code now: itself, or what it was merged into."""
    body = body_of_code(bodies, code)
    for _ in bodies:
        if body is None or not body.merged_into:
            break
        body = body_of_code(bodies, body.merged_into)
    return body


def bodies_in_use(bodies: Sequence[OutsideBody]) -> tuple[OutsideBody, ...]:
    """Return the bodies that can be chosen now, without what was merged into them."""
    return tuple(body for body in bodies if body.active and not body.merged_into)


class Gate(StrEnum):
    """What follows when somebody cannot show a competency that a service asks for."""

    NONE = "none"  # nothing: it is only recorded
    SOFT = "soft"  # the clerk is warned at each call, and such calls are counted
    HARD = "hard"  # visitors for the service are not called to this person


@dataclass(frozen=True)
class Competency:
    """What somebody must know or be able to do. Evidence of it lasts so many `months` (None: for ever).

    Its services (none: all of them) ask for it with its gate.
    """

    code: str
    name: LocalText
    months: int | None
    gate: Gate
    service_ids: frozenset[UUID]
    position: int
    active: bool = True

    def asked_by(self, service_id: UUID) -> bool:
        """Return whether a service asks for it."""
        return not self.service_ids or service_id in self.service_ids
