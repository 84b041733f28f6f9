"""Queries on announcements."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import select, true

from shared.office.audit.store import stored_form
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records, as_stored
from shared.quality.announcements.model import VisitorAnnouncement
from shared.quality.announcements.store.tables import announcements

_ANNOUNCEMENTS = Records(announcements, VisitorAnnouncement)


def read_announcement(tx: Transaction, branch_id: UUID, announcement_id: UUID) -> VisitorAnnouncement | None:
    """Return one announcement, or None."""
    return _ANNOUNCEMENTS.get(tx, branch_id=branch_id, id=announcement_id)


def read_announcements(tx: Transaction, branch_id: UUID, *, active: bool = False) -> tuple[VisitorAnnouncement, ...]:
    """Return all announcements, or only those that nobody has stopped."""
    here = (announcements.c.active == true(),) if active else ()
    return _ANNOUNCEMENTS.find(tx, *here, order=(announcements.c.id,), branch_id=branch_id)


def write_announcement(
    tx: Transaction, branch_id: UUID, old: VisitorAnnouncement | None, new: VisitorAnnouncement
) -> None:
    """Write a new announcement, or what a change has made of one."""
    if old is None:
        _ANNOUNCEMENTS.add(tx, new, branch_id=branch_id)
        return
    changed = {name: getattr(new, name) for name in ("changed", "active", "terms")}
    written = _ANNOUNCEMENTS.change(tx, changed, version=old.version, branch_id=branch_id, id=old.id)
    assert written, "the chain's lock keeps others out"


def stored_announcements(tx: Transaction, branch_id: UUID) -> Iterator[tuple[UUID, dict[str, Any]]]:
    """Yield every announcement as it is stored, by id."""
    stored = as_stored(announcements)
    for row in tx.rows(select(stored).where(stored.c.branch_id == branch_id)):
        yield row.id, {name: stored_form(value) for name, value in row._mapping.items() if name != "branch_id"}
