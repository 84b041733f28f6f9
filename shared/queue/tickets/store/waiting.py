"""The hot queries on those who are here: everybody, only who can be next, or how many of each kind.

All of them use the index on open tickets, so that they cost the same after ten years as on the first day.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Integer, String, bindparam, func, or_, select

from shared.office.catalog.model import MISSED
from shared.platform.db.base import Instant
from shared.platform.db.database import Transaction
from shared.platform.db.prepared import Prepared
from shared.queue.tickets.model import TicketState
from shared.queue.tickets.store.tables import tickets

#: What the order needs of everybody who waits; all queries on them begin with these columns.
ORDER = (
    "id", "service_id", "priority", "number", "counts_from", "placed_first", "passed", "bound_counter_id",
    "bound_staff_id", "booked_for",
)  # fmt: skip

_T = tickets.c
# The coalesce keeps SQLite from using the index on days, which also holds the tickets that have ended; the index on
# open tickets holds only those that have not.
_day = func.coalesce(_T.day, _T.day)
_OPEN = (_T.branch_id == bindparam("Branch"), _T.ended.is_(None), _day >= bindparam("Since"))
_WAITS = (*_OPEN, _T.state == TicketState.WAITING.value)
_ORDER = [_T[name] for name in ORDER]

LISTED = Prepared(
    select(
        *_ORDER, _T.prefix, _T.state, _T.language, _T.issued, _T.parked_until, _T.park_reason, _T.note, _T.day
    ).where(*_OPEN, _T.state == bindparam("State", type_=String(8)))
)
EVERYBODY = Prepared(select(*_ORDER).where(*_WAITS))

# Visitors passed over as often as the ceiling allows are a kind of their own; all others of a kind are alike.
_passed_often = _T.passed >= bindparam("Ceiling", type_=Integer)
_booked = _T.booked_for.is_not(None)
KINDS = Prepared(
    select(
        _T.service_id, _booked.label("booked"), _T.priority, _T.placed_first, func.count().label("people"),
        func.min(_T.counts_from).label("earliest"), func.max(_T.counts_from).label("latest"),
        func.min(_T.passed).label("passed"),
    )
    .where(*_WAITS)
    .group_by(_T.service_id, _T.priority, _T.placed_first, _booked, _passed_often)
)  # fmt: skip

_ALIKE = (_T.service_id, _T.priority, _T.placed_first, _T.bound_counter_id, _T.bound_staff_id, _booked)
_place = func.row_number().over(partition_by=_ALIKE, order_by=(_T.counts_from, _T.number, _T.id)).label("place")
_lined_up = select(*_ORDER, _place).where(*_WAITS).subquery()
#: Two of each kind: who may be next and who would be passed over by that; and everybody with an age from the future.
FIRST_TWO = Prepared(
    select(*(_lined_up.c[name] for name in ORDER)).where(
        or_(_lined_up.c.place <= 2, _lined_up.c.counts_from > bindparam("Now", type_=Instant))
    )
)

_MISSED = Prepared(
    select(_T.id).where(
        *_OPEN, _T.state == TicketState.PARKED.value, _T.park_reason == MISSED,
        _T.parked_until < bindparam("Now"),
    )
)  # fmt: skip
_BY_SERVICE = Prepared(select(_T.service_id, func.count().label("people")).where(*_WAITS).group_by(_T.service_id))


def listed(tx: Transaction, branch_id: UUID, since: date, state: TicketState) -> Sequence[Any]:
    """Return who waits or is parked on the days from `since` on, with all that lists show of them."""
    return tx.rows(LISTED, Branch=branch_id, Since=since, State=state.value)


def everybody(tx: Transaction, branch_id: UUID, since: date) -> Sequence[Any]:
    """Return who waits on the days from `since` on, with what the order needs of them."""
    return tx.rows(EVERYBODY, Branch=branch_id, Since=since)


def kinds(tx: Transaction, branch_id: UUID, since: date, ceiling: int) -> Sequence[Any]:
    """Return how many of each kind wait, since when (`earliest`, `latest`) and how often they were passed."""
    return tx.rows(KINDS, Branch=branch_id, Since=since, Ceiling=ceiling)


def first_two(tx: Transaction, branch_id: UUID, since: date) -> Sequence[Any]:
    """Return the first two of each kind in order of arrival, and all whose waiting counts from the future."""
    return tx.rows(FIRST_TWO, Branch=branch_id, Since=since, Now=tx.now)


def missed(tx: Transaction, branch_id: UUID, since: date) -> list[UUID]:
    """Return the tickets on the list of the missed whose time there is over."""
    return [row.id for row in tx.rows(_MISSED, Branch=branch_id, Since=since, Now=tx.now)]


def waiting_by_service(tx: Transaction, branch_id: UUID, since: date) -> dict[UUID, int]:
    """Return how many people wait per service on the days from `since` on; services nobody waits for are left out."""
    return {row.service_id: row.people for row in tx.rows(_BY_SERVICE, Branch=branch_id, Since=since)}
