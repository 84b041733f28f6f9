"""Queries on ratings by person."""

from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from shared.platform.db.database import Transaction
from shared.quality.recognition.model import OwnCount, RatingCount
from shared.queue.feedback.model import RatingReason, Score
from shared.queue.feedback.store import ratings

_R = ratings.c


def may_read(tx: Transaction) -> bool:
    """Whether this program may read ratings itself; a clerk's console on a server with roles may not."""
    return not tx.on_postgres or bool(tx.execute(select(func.has_table_privilege(ratings.name, "SELECT"))).scalar())


def counts(tx: Transaction, branch_id: UUID, first: date, last: date) -> tuple[RatingCount, ...]:
    """Return how the ratings of the days from `first` to `last` are spread over people and services."""
    keys = (_R.staff_id, _R.service_id, _R.score, _R.reasons)
    here = (_R.branch_id == branch_id, _R.day.between(first, last), _R.staff_id.is_not(None))
    rows = tx.rows(select(*keys, func.count().label("number")).where(*here).group_by(*keys))
    return tuple(RatingCount(*row) for row in rows)


def own_counts(tx: Transaction, branch_id: UUID, staff_id: UUID, last: date) -> tuple[OwnCount, ...]:
    """Return the ratings of a person and of the others, by the one function that a console may call.

    It answers only for somebody who is signed in at a counter, and only from enough ratings.
    """
    call = func.public.own_feedback(branch_id, staff_id, last).table_valued("own", "score", "reasons", "number")
    return tuple(
        OwnCount(row.own, Score(row.score), tuple(map(RatingReason, row.reasons)), row.number)
        for row in tx.rows(select(call))
    )
