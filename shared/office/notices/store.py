"""The table of notices to staff; the same one cannot be open twice."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ForeignKey, Index, String, Table, insert, select, update

from shared.office.notices.model import Notice, NoticeKind
from shared.platform.db.access import AppRole, Privilege, RowRule, access
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.database import Transaction

notices = Table(
    "notices",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("kind", String(32), nullable=False),
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
            (AppRole.KIOSK, Privilege.ADD): RowRule(leaving="answered IS NULL AND closed IS NULL"),
        },
    ),
)
_OPEN = notices.c.closed.is_(None)
Index(
    "uq_notices_open",
    notices.c.branch_id,
    notices.c.kind,
    notices.c.device,
    notices.c.subject,
    unique=True,
    sqlite_where=_OPEN,
    postgresql_where=_OPEN,
)
Index("ix_notices_branch_id_raised", notices.c.branch_id, notices.c.raised)


def insert_notice(tx: Transaction, branch_id: UUID, notice: Notice) -> None:
    """Write a fresh notice."""
    values = {
        "id": notice.id,
        "branch_id": branch_id,
        "kind": notice.kind.value,
        "device": notice.device,
        "subject": notice.subject,
        "detail": notice.detail,
        "raised": notice.raised,
    }
    tx.execute(insert(notices), [values])


def notice(tx: Transaction, branch_id: UUID, notice_id: UUID) -> Notice | None:
    """Return one notice, or None."""
    row = tx.first(select(notices).where(notices.c.branch_id == branch_id, notices.c.id == notice_id))
    return None if row is None else _notice(row)


def same_open_notice(tx: Transaction, branch_id: UUID, kind: NoticeKind, device: str, subject: str) -> Notice | None:
    """Return the open notice that already says this, or None."""
    here = (notices.c.branch_id == branch_id, notices.c.closed.is_(None), notices.c.kind == kind.value)
    row = tx.first(select(notices).where(*here, notices.c.device == device, notices.c.subject == subject))
    return None if row is None else _notice(row)


def open_notices(tx: Transaction, branch_id: UUID) -> tuple[Notice, ...]:
    """Return the notices that are not closed, oldest first."""
    query = select(notices).where(notices.c.branch_id == branch_id, notices.c.closed.is_(None))
    return tuple(_notice(row) for row in tx.rows(query.order_by(notices.c.raised, notices.c.id)))


def notices_between(tx: Transaction, branch_id: UUID, start: datetime, end: datetime) -> tuple[Notice, ...]:
    """Return the notices raised in the half-open period, oldest first; the day's exceptions are made from them."""
    here = (notices.c.branch_id == branch_id, notices.c.raised >= start, notices.c.raised < end)
    return tuple(_notice(row) for row in tx.rows(select(notices).where(*here).order_by(notices.c.raised, notices.c.id)))


def write_answer(tx: Transaction, notice_id: UUID, name: str, instant: datetime) -> None:
    """Write who is coming, and since when; the first answer stays."""
    here = (notices.c.id == notice_id, notices.c.answered.is_(None), notices.c.closed.is_(None))
    tx.execute(update(notices).where(*here).values(answered_by=name, answered=instant))


def write_closed(tx: Transaction, notice_id: UUID, instant: datetime) -> None:
    """Close a notice; one that is closed stays as it is."""
    here = (notices.c.id == notice_id, notices.c.closed.is_(None))
    tx.execute(update(notices).where(*here).values(closed=instant))


def _notice(row: Any) -> Notice:
    return Notice(
        id=row.id,
        kind=NoticeKind(row.kind),
        device=row.device,
        subject=row.subject,
        detail=row.detail,
        raised=row.raised,
        answered_by=row.answered_by,
        answered=row.answered,
        closed=row.closed,
    )
