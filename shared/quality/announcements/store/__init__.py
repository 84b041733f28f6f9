"""Queries on announcements."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import exists, select, true

from shared.office.audit.store import stored_form
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records, as_stored, written_again
from shared.quality.announcements.model import AnnouncementTerms, VisitorAnnouncement
from shared.quality.announcements.store.tables import announcements
from shared.queue.tickets.store.tables import ticket_steps, tickets

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
        plain = {name: stored_form(value) for name, value in row._mapping.items() if name != "branch_id"}
        yield row.id, {**plain, "terms": written_again(AnnouncementTerms, plain["terms"])}


def picture_digests(tx: Transaction) -> set[str]:
    """Return the digests of the pictures of all announcements of all branches."""
    found = tx.rows(select(announcements.c.terms))
    pictures = [row.terms.picture for row in found if row.terms.picture is not None]
    return {digest for picture in pictures for digest in (picture.digest, picture.preview)}


def tickets_for(
    tx: Transaction, branch_id: UUID, terms: AnnouncementTerms, since: datetime, first: date, most: int
) -> Iterator[datetime]:
    """Yield when the first `most` tickets were given to visitors for whom it is meant, since an instant and a day.

    Visitors of a service are those whose ticket was for it, also after another one or by a transfer.
    """
    ticket = tickets.c
    query = select(ticket.issued).where(
        ticket.branch_id == branch_id,
        ticket.day >= first,
        ticket.issued >= since,
        ticket.language.in_([language.value for language, _ in terms.text.texts]),
    )
    if terms.classes:
        query = query.where(ticket.priority.in_(terms.classes))
    if terms.services:
        step = ticket_steps.c
        query = query.where(
            exists().where(step.ticket_id == ticket.id, step.service_id.in_(terms.services)).correlate(tickets)
        )
    return (row.issued for row in tx.rows(query.order_by(ticket.issued).limit(most)))
