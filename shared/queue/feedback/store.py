"""The table of ratings: one for a ticket at most."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    Uuid,
    insert,
    select,
)

from shared.platform.db.access import RUNNING, AppRole, Privilege, RowRule, access
from shared.platform.db.base import Instant, JsonText, metadata
from shared.platform.db.database import Transaction
from shared.queue.feedback.model import Rating, RatingReason, Score

ratings = Table(
    "ratings",
    metadata,
    # The id is the command's own, so that a repeated touch finds what the first one wrote.
    Column("id", Uuid, primary_key=True),
    Column("branch_id", Uuid, ForeignKey("branches.id"), nullable=False),
    Column("ticket_id", Uuid, ForeignKey("tickets.id"), nullable=False, unique=True),
    Column("day", Date, nullable=False),
    Column("service_id", Uuid, ForeignKey("services.id"), nullable=False),
    Column("counter_id", Uuid, ForeignKey("counters.id")),
    Column("staff_id", Uuid, ForeignKey("staff_members.id")),
    Column("score", Integer, nullable=False),
    Column("reasons", JsonText, nullable=False),
    Column("comment", Text, nullable=False),
    Column("language", String(8), nullable=False),
    Column("given", Instant, nullable=False),
    CheckConstraint("score BETWEEN 1 AND 4", name="score"),
    Index("ix_ratings_branch_id_day", "branch_id", "day"),
    info=access("read add", "", "", "read", {(AppRole.KIOSK, Privilege.READ): RowRule(RUNNING)}),
)


def insert_rating(tx: Transaction, branch_id: UUID, day: date, rating: Rating) -> None:
    """Write one rating of a visit on a business day."""
    values = {
        "id": rating.id,
        "branch_id": branch_id,
        "ticket_id": rating.ticket_id,
        "day": day,
        "service_id": rating.service_id,
        "counter_id": rating.counter_id,
        "staff_id": rating.staff_id,
        "score": rating.score.value,
        "reasons": [reason.value for reason in rating.reasons],
        "comment": rating.comment,
        "language": rating.language,
        "given": rating.given,
    }
    tx.execute(insert(ratings), [values])


def rating_of_ticket(tx: Transaction, ticket_id: UUID) -> Rating | None:
    """Return the rating of a ticket, or None."""
    row = tx.first(select(ratings).where(ratings.c.ticket_id == ticket_id))
    return None if row is None else _rating(row)


def ratings_of_days(tx: Transaction, branch_id: UUID, first: date, last: date) -> tuple[Rating, ...]:
    """Return the ratings of visits on the business days from `first` to `last`, both included, oldest first."""
    query = select(ratings).where(ratings.c.branch_id == branch_id, ratings.c.day.between(first, last))
    return tuple(_rating(row) for row in tx.rows(query.order_by(ratings.c.given, ratings.c.id)))


def _rating(row: Any) -> Rating:
    return Rating(
        id=row.id,
        ticket_id=row.ticket_id,
        service_id=row.service_id,
        counter_id=row.counter_id,
        staff_id=row.staff_id,
        score=Score(row.score),
        reasons=tuple(RatingReason(reason) for reason in row.reasons),
        comment=row.comment,
        language=row.language,
        given=row.given,
    )
