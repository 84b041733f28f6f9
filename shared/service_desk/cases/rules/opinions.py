"""Opinions of colleagues and units: which are open, who may answer, and for whom the case waits."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from shared.service_desk.cases.model import Case, Opinion


def open_opinion(case: Case, person: UUID | None, unit: str = "") -> Opinion | None:
    """Return what this person, or this unit, was asked and has not answered yet, or None."""
    return next(
        (each for each in case.opinions if (each.of, each.of_unit) == (person, unit) and each.given is None), None
    )


def to_answer(case: Case, person: UUID | None, units: Collection[str]) -> Opinion | None:
    """Return what a person can answer: what they were asked themselves, else what one of their `units` was asked."""
    own = None if person is None else open_opinion(case, person)
    asked = (open_opinion(case, None, unit) for unit in sorted(units))
    return own or next((each for each in asked if each is not None), None)


def was_asked(case: Case, person: UUID | None, units: Collection[str]) -> bool:
    """Return whether a person, or one of their units, was asked, answered or not."""
    return any(each.of_unit in units if each.of is None else each.of == person for each in case.opinions)


def awaited(case: Case) -> Opinion | None:
    """Return the first opinion that the case waits for, or None."""
    return next((each for each in case.opinions if each.required and each.given is None), None)


def late_since(case: Case, now: datetime) -> datetime | None:
    """Return until when the first opinion that the case waits for should have come, or None while none is late."""
    dues = [each.due for each in case.opinions if each.required and each.given is None and each.due is not None]
    return min((due for due in dues if due < now), default=None)
