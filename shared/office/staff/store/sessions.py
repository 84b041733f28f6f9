"""Queries on counter sessions and their pauses."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, func, select
from sqlalchemy.exc import IntegrityError

from shared.office.staff.errors import ALREADY_SIGNED_IN, COUNTER_TAKEN
from shared.office.staff.model import CounterSession, SessionPause
from shared.office.staff.store.tables import counter_sessions, session_pauses
from shared.platform.db.base import Id
from shared.platform.db.database import Transaction
from shared.platform.db.prepared import Prepared
from shared.platform.db.records import Records
from shared.platform.errors import UserError
from shared.platform.ids import new_id

_COUNTER_SESSIONS = Records(counter_sessions, CounterSession)
_PAUSES = Records(session_pauses, SessionPause)
_RUNNING = session_pauses.c.ended.is_(None)
_RUNNING_PAUSE = (session_pauses.c.session_id == counter_sessions.c.id) & _RUNNING
#: Sessions with their running pause, if any.
_SESSIONS = select(
    counter_sessions, session_pauses.c.started.label("paused_since"), session_pauses.c.reason.label("pause_reason")
).select_from(counter_sessions.outerjoin(session_pauses, _RUNNING_PAUSE))
_OPEN_OF_STAFF = Prepared(
    _SESSIONS.where(counter_sessions.c.staff_id == bindparam("Staff"), counter_sessions.c.ended.is_(None))
)
_BY_ID = Prepared(_SESSIONS.where(counter_sessions.c.id == bindparam("session")))
# The coalesce keeps SQLite from using the index on branch and day, which holds all past sessions; the partial indexes
# hold only open ones.
_OPEN_HERE = (
    func.coalesce(counter_sessions.c.branch_id, counter_sessions.c.branch_id) == bindparam("branch", type_=Id),
    counter_sessions.c.ended.is_(None),
)
OPEN = Prepared(_SESSIONS.where(*_OPEN_HERE).order_by(counter_sessions.c.opened, counter_sessions.c.id))
_OPEN_ON_DEVICE = Prepared(
    _SESSIONS.where(*_OPEN_HERE, counter_sessions.c.device == bindparam("device")).order_by(
        counter_sessions.c.opened.desc()
    )
)


def open_session(tx: Transaction, branch_id: UUID, session: CounterSession) -> None:
    """Write a fresh session. Raises UserError: COUNTER_TAKEN, ALREADY_SIGNED_IN."""
    try:
        _COUNTER_SESSIONS.add(tx, session, branch_id=branch_id)
    except IntegrityError as problem:
        # The index fails when two sign-ins meet; its name (or its column, on SQLite) shows which of the two it was.
        message = str(problem.orig)
        if "counter_id)" in message or "open_counter_id" in message or message.endswith("counter_sessions.counter_id"):
            raise UserError(COUNTER_TAKEN) from problem
        if "staff_id)" in message or "open_staff_id" in message or message.endswith("counter_sessions.staff_id"):
            raise UserError(ALREADY_SIGNED_IN) from problem
        raise


def end_session(tx: Transaction, session_id: UUID, instant: datetime, forced: bool = False) -> None:
    """End a session and its running pause; one that has ended stays as it is."""
    end_pause(tx, session_id, instant)
    going_on = counter_sessions.c.ended.is_(None)
    _COUNTER_SESSIONS.change(tx, {"ended": instant, "forced": forced}, going_on, id=session_id)


def work_in_session(tx: Transaction, session_id: UUID, installation: str, instant: datetime | None) -> None:
    """Write down when somebody last worked in a session (None: locked), if it is open on this installation."""
    going_on = counter_sessions.c.ended.is_(None)
    _COUNTER_SESSIONS.change(tx, {"active": instant}, going_on, id=session_id, installation=installation)


def carry_on(tx: Transaction, session_id: UUID, device: str, installation: str, instant: datetime) -> None:
    """Continue an open session where its person has entered the PIN."""
    here = {"device": device, "installation": installation, "active": instant}
    _COUNTER_SESSIONS.change(tx, here, counter_sessions.c.ended.is_(None), id=session_id)


def session(tx: Transaction, session_id: UUID) -> CounterSession | None:
    """Return one session, open or ended, or None."""
    return _session(tx.first(_BY_ID, session=session_id))


def open_sessions(tx: Transaction, branch_id: UUID) -> tuple[CounterSession, ...]:
    """Return the sessions going on now, oldest first."""
    rows = tx.rows(OPEN, branch=branch_id)
    return tuple(found for row in rows if (found := _session(row)))


def open_session_on_device(tx: Transaction, branch_id: UUID, device: str) -> CounterSession | None:
    """Return the session that is open on a device, for instance after the program was ended by a fault."""
    return _session(tx.first(_OPEN_ON_DEVICE, branch=branch_id, device=device))


def open_session_of_staff(tx: Transaction, staff_id: UUID) -> CounterSession | None:
    """Return the session that somebody has open at any counter."""
    return _session(tx.first(_OPEN_OF_STAFF, Staff=staff_id))


def open_session_at_counter(tx: Transaction, counter_id: UUID) -> CounterSession | None:
    """Return the session that is open at a counter."""
    query = _SESSIONS.where(counter_sessions.c.counter_id == counter_id, counter_sessions.c.ended.is_(None))
    return _session(tx.first(query))


def sessions_of_day(tx: Transaction, branch_id: UUID, day: date) -> tuple[CounterSession, ...]:
    """Return all sessions of one business day, open and ended, oldest first."""
    return sessions_of_days(tx, branch_id, day, day)


def sessions_of_days(tx: Transaction, branch_id: UUID, first: date, last: date) -> tuple[CounterSession, ...]:
    """Return all sessions of the business days from `first` to `last`, both included, oldest first."""
    here = (counter_sessions.c.branch_id == branch_id, counter_sessions.c.day.between(first, last))
    rows = tx.rows(_SESSIONS.where(*here).order_by(counter_sessions.c.opened, counter_sessions.c.id))
    return tuple(found for row in rows if (found := _session(row)))


def start_pause(tx: Transaction, branch_id: UUID, session_id: UUID, reason: str, instant: datetime) -> None:
    """Begin a pause; a running one of another reason ends first, one of the same reason continues."""
    running = _PAUSES.get(tx, _RUNNING, session_id=session_id)
    if running is not None and running.reason == reason:
        return
    end_pause(tx, session_id, instant)
    _PAUSES.add(tx, SessionPause(new_id(), session_id, reason, instant, None), branch_id=branch_id)


def end_pause(tx: Transaction, session_id: UUID, instant: datetime) -> None:
    """End the running pause, if there is one."""
    _PAUSES.change(tx, {"ended": instant}, _RUNNING, session_id=session_id)


def pauses_of_day(tx: Transaction, branch_id: UUID, day: date) -> Mapping[UUID, tuple[SessionPause, ...]]:
    """Return the pauses of one business day's sessions, by session id, oldest first."""
    return pauses_of_days(tx, branch_id, day, day)


def pauses_of_days(
    tx: Transaction, branch_id: UUID, first: date, last: date
) -> Mapping[UUID, tuple[SessionPause, ...]]:
    """Return the pauses of the sessions of the days from `first` to `last`, by session id, oldest first."""
    query = (
        _PAUSES.select.join(counter_sessions, counter_sessions.c.id == session_pauses.c.session_id)
        .where(counter_sessions.c.branch_id == branch_id, counter_sessions.c.day.between(first, last))
        .order_by(session_pauses.c.started, session_pauses.c.id)
    )
    found: dict[UUID, tuple[SessionPause, ...]] = {}
    for row in tx.rows(query):
        found[row.session_id] = (*found.get(row.session_id, ()), _PAUSES.read(row))
    return found


def _session(row: Any | None) -> CounterSession | None:
    if row is None:
        return None
    return _COUNTER_SESSIONS.read(row, paused_since=row.paused_since, pause_reason=row.pause_reason)
