"""The table of notices to staff; the same one cannot be open twice."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, ForeignKey, Index, String, Table, bindparam, func, select

from shared.office.notices.model import Notice, NoticeKind
from shared.platform.db.access import AppRole, Guard, Privilege, RowRule, access, fresh
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.database import Transaction
from shared.platform.db.records import Enumerated, Records

#: A kiosk that was taken over must not fill every console's list.
MOST_OPEN = 100
_OPEN_NOW = (
    "(SELECT count(*) FROM public.notices n WHERE n.branch_id = NEW.branch_id AND n.closed IS NULL"
    " AND n.kind NOT LIKE 'case%')"
)
#: Ids in one query.
IDS_AT_ONCE = 500

notices = Table(
    "notices",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("kind", Enumerated(NoticeKind, String(32)), nullable=False),
    Column("device", String(80), nullable=False),
    Column("subject", String(120), nullable=False),
    Column("detail", String(240), nullable=False),
    Column("raised", Instant, nullable=False),
    Column("answered_by", String(120)),
    Column("answered", Instant),
    Column("closed", Instant),
    info=access(
        "read add",
        "",
        "read add change(answered_by, answered, closed)",
        "read add change(answered_by, answered, closed)",
        {
            (AppRole.KIOSK, Privilege.READ): RowRule("closed IS NULL OR raised > now() - interval '1 day'"),
            (AppRole.KIOSK, Privilege.ADD): RowRule(
                leaving=f"num_nonnulls(answered_by, answered, closed) = 0 AND {fresh('raised')}"
            ),
        },
        (Guard((AppRole.KIOSK,), Privilege.ADD, f"{_OPEN_NOW} <= {MOST_OPEN}"),),
    ),
)
_C = notices.c
_OPEN = _C.closed.is_(None)
Index(
    "uq_notices_open", _C.branch_id, _C.kind, _C.device, _C.subject, unique=True, sqlite_where=_OPEN,
    postgresql_where=_OPEN,
)  # fmt: skip
Index("ix_notices_branch_id_raised", _C.branch_id, _C.raised)

_NOTICES = Records(notices, Notice)
_OLDEST_FIRST = (_C.raised, _C.id)


def insert_notice(tx: Transaction, branch_id: UUID, notice: Notice) -> None:
    """Write a fresh notice."""
    _NOTICES.add(tx, notice, branch_id=branch_id)


def notice(tx: Transaction, branch_id: UUID, notice_id: UUID) -> Notice | None:
    """Return one notice, or None."""
    return _NOTICES.get(tx, branch_id=branch_id, id=notice_id)


def same_open_notice(tx: Transaction, branch_id: UUID, kind: NoticeKind, device: str, subject: str) -> Notice | None:
    """Return the open notice that already says this, or None."""
    return _NOTICES.get(tx, _OPEN, branch_id=branch_id, kind=kind, device=device, subject=subject)


def open_notices(tx: Transaction, branch_id: UUID) -> tuple[Notice, ...]:
    """Return the notices that are not closed, oldest first."""
    # The coalesce keeps SQLite from using the index on branch and `raised`, which holds every notice there ever was.
    here = func.coalesce(_C.branch_id, _C.branch_id) == bindparam(None, branch_id, type_=Id)
    return _NOTICES.find(tx, _OPEN, here, order=_OLDEST_FIRST)


def known_notices(tx: Transaction, branch_id: UUID, ids: Iterable[UUID]) -> frozenset[UUID]:
    """Return those of the ids that are notices, open or closed."""
    found: set[UUID] = set()
    wanted = list(ids)
    for first in range(0, len(wanted), IDS_AT_ONCE):
        some = wanted[first : first + IDS_AT_ONCE]
        query = select(_C.id).where(_C.branch_id == branch_id, _C.id.in_(some))
        found.update(row.id for row in tx.rows(query))
    return frozenset(found)


def notices_between(tx: Transaction, branch_id: UUID, start: datetime, end: datetime) -> tuple[Notice, ...]:
    """Return the notices raised in the half-open period, oldest first; the day's exceptions are made from them."""
    return _NOTICES.find(tx, _C.raised >= start, _C.raised < end, order=_OLDEST_FIRST, branch_id=branch_id)


def write_answer(tx: Transaction, notice_id: UUID, name: str, instant: datetime) -> None:
    """Write who is coming, and since when; the first answer stays."""
    _NOTICES.change(tx, {"answered_by": name, "answered": instant}, _C.answered.is_(None), _OPEN, id=notice_id)


def write_closed(tx: Transaction, notice_id: UUID, instant: datetime) -> None:
    """Close a notice; one that is closed stays as it is."""
    _NOTICES.change(tx, {"closed": instant}, _OPEN, id=notice_id)
