"""Queries on reviews."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import select

from shared.office.audit.store import stored_form
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records, as_stored
from shared.quality.improvement.model.reviews import Review
from shared.quality.improvement.store.tables import reviews

_REVIEWS = Records(reviews, Review)


def read_reviews(tx: Transaction, branch_id: UUID) -> tuple[Review, ...]:
    """Return all reviews, the newest quarter first."""
    return _REVIEWS.find(tx, order=(reviews.c.quarter.desc(),), branch_id=branch_id)


def review_of(tx: Transaction, branch_id: UUID, quarter: str) -> Review | None:
    """Return the review of a quarter, or None."""
    return _REVIEWS.get(tx, branch_id=branch_id, quarter=quarter)


def add_review(tx: Transaction, branch_id: UUID, review: Review) -> None:
    """Write a signed review; it is never changed."""
    _REVIEWS.add(tx, review, branch_id=branch_id)


def stored_reviews(tx: Transaction, branch_id: UUID) -> Iterator[tuple[UUID, dict[str, Any]]]:
    """Yield every review as it is stored, by id."""
    stored = as_stored(reviews)
    for row in tx.rows(select(stored).where(stored.c.branch_id == branch_id)):
        yield row.id, {name: stored_form(value) for name, value in row._mapping.items() if name != "branch_id"}
