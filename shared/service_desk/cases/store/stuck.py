"""The stuck cases of a branch, found by the database with the limits of `rules.stuck`."""

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Text, and_, case, false, func, or_, select, type_coerce

from shared.platform.db.database import Transaction
from shared.service_desk.cases.model import Case, CaseState
from shared.service_desk.cases.model.lists import StuckReason
from shared.service_desk.cases.rules.lifecycle import COUNTING, UNDECIDED
from shared.service_desk.cases.rules.opinions import late_since
from shared.service_desk.cases.rules.stuck import MOST_HAND_OVERS, StuckClock, Workers, nobody_can
from shared.service_desk.cases.store import CASES
from shared.service_desk.cases.store.tables import cases

_C = cases.c
#: Somebody decided an earlier round.
_DECIDED_BEFORE = type_coerce(_C.deciders, Text) != "[]"


class StuckCases:
    """The stuck cases at one moment that do not concern the reader."""

    def __init__(
        self, tx: Transaction, branch_id: UUID, reader: UUID | None, clock: StuckClock, workers: Workers
    ) -> None:
        self._tx = tx
        conditions = _conditions(
            clock, workers, _nobody_can(tx, branch_id, workers), _late_opinions(tx, branch_id, clock.now)
        )
        self._reasons = list(conditions)
        self._rank = case(*((condition, at) for at, condition in enumerate(conditions.values())), else_=None)
        others = or_(_C.concerns_id.is_(None), _C.concerns_id != reader)
        self._open = (_C.branch_id == branch_id, _C.closed.is_(None), others)

    def counts(self) -> Mapping[StuckReason, int]:
        """Return how many there are by reason."""
        each = select(self._rank.label("rank")).where(*self._open).subquery()
        query = select(each.c.rank, func.count().label("all")).where(each.c.rank.is_not(None)).group_by(each.c.rank)
        return {self._reasons[row.rank]: int(row.all) for row in self._tx.rows(query)}

    def first(self, only: StuckReason | None, limit: int) -> tuple[Case, ...]:
        """Return the first of them, of one reason or of all; the worst first."""
        wanted = self._rank.is_not(None) if only is None else self._rank == self._reasons.index(only)
        order = (self._rank, _C.next_due.is_(None), _C.next_due, _C.year, _C.number)
        return CASES.find(self._tx, *self._open, wanted, order=order, limit=limit)


def running_out(tx: Transaction, branch_id: UUID, now: datetime) -> tuple[Case, ...]:
    """Return the cases of which most of the time for the answer is used up, and those to be told."""
    near = and_(_C.state.in_(COUNTING), _C.near < now)
    return CASES.find(
        tx, _C.closed.is_(None), or_(near, _C.state == CaseState.DECIDED), branch_id=branch_id, order=(_C.next_due,)
    )


def _conditions(
    clock: StuckClock, workers: Workers, nobody: Collection[UUID], late: Collection[UUID]
) -> Mapping[StuckReason, ColumnElement[bool]]:
    """Return what makes each reason, in their order."""
    counts, undecided = _C.state.in_(COUNTING), _C.state.in_(UNDECIDED)
    lies = _C.state.in_((CaseState.RECEIVED, CaseState.WORKING))
    asked = func.coalesce(_C.reminded, _C.asked_since)
    return {
        StuckReason.NOBODY: or_(
            _C.id.in_(nobody),
            and_(undecided, _C.handler_id.is_not(None), _C.handler_id.not_in(workers.handlers)),
        ),
        StuckReason.FIRST_CONTACT: _C.id.in_(tuple(clock.contacts)),
        StuckReason.OVERDUE: and_(counts, _C.answer_due < clock.now),
        StuckReason.NOT_TOLD: and_(_C.state == CaseState.DECIDED, _C.tell_due < clock.now),
        StuckReason.APPROVAL: false() if clock.approval is None else _C.proposed < clock.approval,
        StuckReason.ASKED: (false() if clock.asked is None else and_(_C.state == CaseState.ASKED, asked < clock.asked)),
        StuckReason.REFERRED: _C.watch < clock.today,
        StuckReason.OPINION: _C.id.in_(late),
        StuckReason.HANDED_OVER: and_(counts, _C.hand_overs >= MOST_HAND_OVERS),
        StuckReason.NEAR: and_(counts, _C.near < clock.now),
        StuckReason.UNTOUCHED: false() if clock.untouched is None else and_(lies, _C.changed < clock.untouched),
    }


def _late_opinions(tx: Transaction, branch_id: UUID, now: datetime) -> list[UUID]:
    """Return the cases that wait for an opinion that should be there by now."""
    asked = type_coerce(_C.opinions, Text).contains('"given":null', autoescape=True)
    waiting = CASES.find(tx, _C.closed.is_(None), _C.state.in_(UNDECIDED), asked, branch_id=branch_id)
    return [each.id for each in waiting if late_since(each, now) is not None]


def _nobody_can(tx: Transaction, branch_id: UUID, workers: Workers) -> list[UUID]:
    """Return the cases without a handler, or before approval, that nobody who works here may go on with."""
    return [each.id for each in _suspects(tx, branch_id, workers) if nobody_can(each, workers)]


def _suspects(tx: Transaction, branch_id: UUID, workers: Workers) -> Iterator[Case]:
    special = or_(_C.concerns_id.is_not(None), _DECIDED_BEFORE)
    pool = and_(_C.handler_id.is_(None), _C.state.in_(UNDECIDED))
    approving = _C.state == CaseState.APPROVING
    if workers.leaders:
        # All who lead must be unable to approve, so one of them decided it, handles it, or is concerned.
        involved = (each.in_(workers.leaders) for each in (_C.decided_by, _C.handler_id, _C.concerns_id))
        approving = and_(approving, or_(_DECIDED_BEFORE, *involved))
    if len(workers.leaders) > 3:
        # Those are three people at most.
        approving = and_(approving, _DECIDED_BEFORE)
    if workers.handlers:
        without = [code for code, people in workers.units.items() if not people]
        pool = and_(pool, or_(special, _C.stranded, _C.unit.in_(without)))
    yield from CASES.find(tx, _C.closed.is_(None), or_(pool, approving), branch_id=branch_id)
