"""Opinions of colleagues: which are open, and for whom a decision waits."""

from uuid import UUID

from shared.service_desk.cases.model import Case, Opinion


def open_opinion(case: Case, person: UUID | None) -> Opinion | None:
    """Return what this person was asked and has not answered yet, or None."""
    return next((each for each in case.opinions if each.of == person and each.given is None), None)


def awaited(case: Case) -> tuple[UUID, ...]:
    """Return those whose opinion a decision needs and who have not given it yet."""
    return tuple(each.of for each in case.opinions if each.required and each.given is None)
