"""Who gets a case when a step begins, and why. Pure: the rule of the step, and who could get it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from shared.office.catalog.model.workflow import AssignRule, CaseWorkStep
from shared.service_desk.cases.model import Case


@dataclass(frozen=True)
class Candidate:
    """Somebody who may handle the case and does the duty of the step.

    `open_cases` are those they handle now, `last` is when they last did something with one. `away` with the id of the
    `deputy` who could take the case, if there is one. With a `capacity` of 2 they can have twice as many as others.
    `skilled`: they have the skill that the step needs; `speaks`: the language of the visitor is theirs.
    """

    id: UUID
    code: str
    open_cases: int = 0
    last: datetime | None = None
    away: bool = False
    deputy: UUID | None = None
    capacity: float = 1.0
    skilled: bool = True
    speaks: bool = False


@dataclass(frozen=True)
class Assigned:
    """Who gets it (None: the pool), and `instead_of` whom. `nobody`: there is nobody who could.

    `open_cases` and `capacity` are those of who was chosen because of them. `speaks`: people who do not speak the
    visitor's language were left out.
    """

    handler: UUID | None
    instead_of: UUID | None = None
    open_cases: int | None = None
    nobody: bool = False
    capacity: float = 1.0
    speaks: bool = False


def assign(step: CaseWorkStep, candidates: Sequence[Candidate], done_by: UUID | None = None) -> Assigned:
    """Return who gets a case; `done_by` finished the step that the rule names."""
    rule = step.assign
    if rule is AssignRule.FIXED:
        return _person([each for each in candidates if each.code == step.person])
    if rule is AssignRule.SAME:
        return _person([each for each in candidates if each.id == done_by])
    able = [
        each
        for each in candidates
        if each.skilled and (rule is not AssignRule.NOT or done_by not in (each.id, _taker(each)))
    ]
    if rule is AssignRule.POOL:
        return Assigned(None, nobody=not any(_taker(each) for each in able))
    here = [each for each in able if not each.away]
    if not here:
        return _person([each for each in able if _taker(each)])
    speaking = [each for each in here if each.speaks]
    chosen = min(speaking or here, key=_load)
    return Assigned(
        chosen.id,
        open_cases=chosen.open_cases,
        capacity=chosen.capacity,
        speaks=bool(speaking) and len(speaking) < len(here),
    )


def done_by(case: Case, code: str) -> UUID | None:
    """Return who finished a step of the present round last, or None."""
    return next((each.by for each in reversed(case.steps_done) if each.code == code), None)


def _load(candidate: Candidate) -> tuple[float, bool, datetime | int, str]:
    """Return the order in which people get cases: least load first, then who did nothing for the longest time."""
    load = candidate.open_cases / candidate.capacity
    return (load, candidate.last is not None, candidate.last or 0, candidate.code)


def _taker(candidate: Candidate) -> UUID | None:
    return candidate.deputy if candidate.away else candidate.id


def _person(found: Collection[Candidate]) -> Assigned:
    """Return the first of these, or the deputy."""
    for each in found:
        taker = _taker(each)
        if taker is not None:
            return Assigned(taker, instead_of=each.id if each.away else None)
    return Assigned(None, nobody=True)
