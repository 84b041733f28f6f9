"""The table of ratings: one for a ticket at most."""

from datetime import date
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
    func,
    select,
)

from shared.platform.db.access import RUNNING, AppRole, Privilege, RowRule, access, exists, fresh, one_of
from shared.platform.db.base import Instant, metadata
from shared.platform.db.database import Transaction
from shared.platform.db.records import Enumerated, Json, Records
from shared.queue.feedback.model import LONGEST_COMMENT, CountedRatings, Rating, RatingReason, Score

_NO_REASON = "SELECT FROM jsonb_array_elements_text(reasons::jsonb) r WHERE r NOT IN {}"
_VISIT = exists(
    "tickets t JOIN public.ticket_steps s ON s.ticket_id = t.id AND s.id = t.step_id",
    "t.id = ratings.ticket_id AND t.state = 'served'",
    "(t.branch_id, t.day, t.service_id) = (ratings.branch_id, ratings.day, ratings.service_id)",
    "(s.counter_id, s.staff_id) IS NOT DISTINCT FROM (ratings.counter_id, ratings.staff_id)",
)
# A rating says what its visit says.
_OF_A_VISIT = RowRule(
    leaving=f"{fresh('given')} AND length(comment) <= {LONGEST_COMMENT} AND {_VISIT}"
    f" AND NOT EXISTS ({_NO_REASON.format(one_of(RatingReason))})"
)

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
    Column("score", Enumerated(Score, Integer()), nullable=False),
    Column("reasons", Json(tuple[RatingReason, ...]), nullable=False),
    Column("comment", Text, nullable=False),
    Column("language", String(8), nullable=False),
    Column("given", Instant, nullable=False),
    CheckConstraint("score BETWEEN 1 AND 4", name="score"),
    Index("ix_ratings_branch_id_day", "branch_id", "day"),
    info=access(
        "read add",
        "",
        "",
        "read change(comment)",
        {(AppRole.KIOSK, Privilege.READ): RowRule(RUNNING), (AppRole.KIOSK, Privilege.ADD): _OF_A_VISIT},
    ),
)


_RATINGS = Records(ratings, Rating)


def insert_rating(tx: Transaction, branch_id: UUID, day: date, rating: Rating) -> None:
    """Write one rating of a visit on a business day."""
    _RATINGS.add(tx, rating, branch_id=branch_id, day=day)


def rating_of_ticket(tx: Transaction, ticket_id: UUID) -> Rating | None:
    """Return the rating of a ticket, or None."""
    return _RATINGS.get(tx, ticket_id=ticket_id)


def counted_ratings(tx: Transaction, branch_id: UUID, first: date, last: date) -> tuple[CountedRatings, ...]:
    """Return how many ratings of these business days say the same, by service."""
    keys = (ratings.c.service_id, ratings.c.score, ratings.c.reasons)
    here = (ratings.c.branch_id == branch_id, ratings.c.day.between(first, last))
    rows = tx.rows(select(*keys, func.count().label("number")).where(*here).group_by(*keys))
    return tuple(CountedRatings(*row) for row in rows)


def ratings_of_days(tx: Transaction, branch_id: UUID, first: date, last: date) -> tuple[Rating, ...]:
    """Return the ratings of visits on the business days from `first` to `last`, both included, oldest first."""
    order = (ratings.c.given, ratings.c.id)
    return _RATINGS.find(tx, ratings.c.day.between(first, last), order=order, branch_id=branch_id)
