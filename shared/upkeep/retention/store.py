"""Where texts about people are, and the log of their erasure."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Date, Index, Integer, String, Table, Uuid, func, select, update

from shared.branches.rollout.store import words as rollout_words
from shared.office.history.store.words import KeptWords
from shared.platform.db.access import access
from shared.platform.db.base import Instant, metadata
from shared.platform.db.database import Transaction
from shared.platform.db.records import Enumerated, Records
from shared.quality.improvement.store.tables import words as improvement_words
from shared.quality.recognition.store.merits import words as merit_words
from shared.queue.feedback.store import ratings
from shared.queue.summary.store import day_notes
from shared.queue.tickets.store.tables import tickets
from shared.service_desk.cases.store import closings_of_tickets
from shared.service_desk.cases.store.attachments import closed_cases_with_files
from shared.service_desk.cases.store.words import closed_cases_with_words
from shared.service_desk.clients.store import KnownClient, known_clients
from shared.upkeep.retention.model import Erasure, ErasureReason, KeptKind

#: What was erased. A restored backup is erased again from it.
erasures = Table(
    "erasures",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("branch_id", Uuid, nullable=False),
    Column("kind", Enumerated(KeptKind, String(40)), nullable=False),
    Column("day", Date, nullable=False),
    # Empty: everything of this kind and day. The client where the kind is clients.
    Column("ticket_id", Uuid),
    Column("erased", Integer, nullable=False),
    Column("reason", Enumerated(ErasureReason, String(16)), nullable=False),
    Column("staff_id", Uuid),
    Column("instant", Instant, nullable=False),
    Index("ix_erasures_branch_id_instant", "branch_id", "instant"),
    info=access("", "", "read", "read add"),
)
_ERASURES = Records(erasures, Erasure)
#: Returns the business day of an instant.
DayOf = Callable[[datetime], date]


@dataclass(frozen=True)
class _Place:
    """The columns of a kind: the text, its business day, the ticket it is about."""

    text: Column[Any]
    day: Column[Any]
    ticket: Column[Any] | None = None

    def rows(self, branch_id: UUID, day: date | None, ticket_id: UUID | None) -> list[ColumnElement[bool]]:
        """Return the conditions for the texts that are kept, of a day or of a ticket."""
        found = [self.text.table.c.branch_id == branch_id, self.text != ""]
        if day is not None:
            found.append(self.day == day)
        if ticket_id is not None and self.ticket is not None:
            found.append(self.ticket == ticket_id)
        return found


#: Where the texts of a kind are; the others are the concern of their register, whose chain tells their erasure.
_PLACES: Mapping[KeptKind, _Place] = {
    KeptKind.TICKET_NOTES: _Place(tickets.c.note, tickets.c.day, tickets.c.id),
    KeptKind.COMMENTS: _Place(ratings.c.comment, ratings.c.day, ratings.c.ticket_id),
    KeptKind.DAY_NOTES: _Place(day_notes.c.text, day_notes.c.day),
}
#: The texts of registers that count from the day on which they were written.
TEXTS: Mapping[KeptKind, KeptWords] = {
    KeptKind.IMPROVEMENT: improvement_words,
    KeptKind.MERITS: merit_words,
    KeptKind.ROLLOUT: rollout_words,
}


def kept_by_day(tx: Transaction, branch_id: UUID, kind: KeptKind, day_of: DayOf) -> dict[date, int]:
    """Return how many texts of a kind each business day still has; `day_of` returns the business day of an instant."""
    if kind is KeptKind.CASE_WORDS:
        found: dict[date, int] = {}
        for case in closed_cases_with_words(tx, branch_id):
            day = day_of(case.closed)
            found[day] = found.get(day, 0) + case.words
        return found
    if kind is KeptKind.CASE_FILES:
        found = {}
        for closed in closed_cases_with_files(tx, branch_id):
            day = day_of(closed.closed)
            found[day] = found.get(day, 0) + closed.files
        return found
    if kind is KeptKind.CLIENTS:
        found = {}
        for each, last in _known(tx, branch_id):
            found[day_of(last)] = found.get(day_of(last), 0) + each.texts
        return found
    if kind in TEXTS:
        return dict(Counter(day_of(written) for _, written in TEXTS[kind].kept_by_instant(tx, branch_id)))
    place = _PLACES[kind]
    query = select(place.day.label("day"), func.count().label("texts")).where(*place.rows(branch_id, None, None))
    return {row.day: row.texts for row in tx.rows(query.group_by(place.day))}


def cases_of_day(tx: Transaction, branch_id: UUID, day: date, day_of: DayOf) -> list[UUID]:
    """Return the cases that were closed on a business day and still have words."""
    return [each.case_id for each in closed_cases_with_words(tx, branch_id) if day_of(each.closed) == day]


def cases_with_files(tx: Transaction, branch_id: UUID, day: date, day_of: DayOf) -> list[UUID]:
    """Return the cases that were closed on a business day and still have files."""
    return [each.case_id for each in closed_cases_with_files(tx, branch_id) if day_of(each.closed) == day]


def clients_of_day(tx: Transaction, branch_id: UUID, day: date, day_of: DayOf) -> list[UUID]:
    """Return the clients whose last visit or closing was on a business day; none with an open case."""
    return [each.client_id for each, last in _known(tx, branch_id) if day_of(last) == day]


def texts_of_day(tx: Transaction, branch_id: UUID, kind: KeptKind, day: date, day_of: DayOf) -> list[UUID]:
    """Return the texts of a register that were written on a business day and are not erased."""
    return [each for each, written in TEXTS[kind].kept_by_instant(tx, branch_id) if day_of(written) == day]


def _known(tx: Transaction, branch_id: UUID) -> list[tuple[KnownClient, datetime]]:
    """Return the clients of whom something is kept and who have no open case, and their last visit or closing."""
    closings, found = closings_of_tickets(tx, branch_id), []
    for client in known_clients(tx, branch_id):
        closed = [instant for ticket in client.tickets for instant in closings.get(ticket, ())]
        instants = [instant for instant in closed if instant is not None]
        if len(instants) == len(closed):
            found.append((client, max((client.last, *instants))))
    return found


def kept_of(tx: Transaction, branch_id: UUID, kind: KeptKind, day: date, ticket_id: UUID | None, day_of: DayOf) -> int:
    """Return how many texts of a kind a business day, or one of its tickets, has."""
    if kind in (KeptKind.CASE_WORDS, KeptKind.CASE_FILES, *TEXTS):
        return kept_by_day(tx, branch_id, kind, day_of).get(day, 0) if ticket_id is None else 0
    if kind is KeptKind.CLIENTS and ticket_id is not None:
        return sum(each.texts for each in known_clients(tx, branch_id) if each.client_id == ticket_id)
    if kind is KeptKind.CLIENTS:
        return kept_by_day(tx, branch_id, kind, day_of).get(day, 0)
    place = _PLACES[kind]
    row = tx.first(select(func.count().label("texts")).where(*place.rows(branch_id, day, ticket_id)))
    return 0 if row is None else int(row.texts)


def erase(tx: Transaction, branch_id: UUID, kind: KeptKind, day: date, ticket_id: UUID | None) -> None:
    """Empty the texts of a kind of a business day, or of one of its tickets."""
    place = _PLACES[kind]
    statement = update(place.text.table).where(*place.rows(branch_id, day, ticket_id))
    tx.execute(statement.values({place.text.name: ""}))


def add_to_log(tx: Transaction, branch_id: UUID, *lines: Erasure) -> None:
    """Write lines of the log."""
    _ERASURES.add(tx, *lines, branch_id=branch_id)


def read_log(tx: Transaction, branch_id: UUID) -> tuple[Erasure, ...]:
    """Return the whole log, oldest first."""
    return _ERASURES.find(tx, order=(erasures.c.instant, erasures.c.id), branch_id=branch_id)


def last_erasure(tx: Transaction, branch_id: UUID) -> datetime | None:
    """Return when something was last erased, or None."""
    row = tx.first(select(func.max(erasures.c.instant).label("instant")).where(erasures.c.branch_id == branch_id))
    return None if row is None else row.instant


def known_lines(tx: Transaction, branch_id: UUID) -> Collection[UUID]:
    """Return the ids of all lines of the log."""
    return {row.id for row in tx.rows(select(erasures.c.id).where(erasures.c.branch_id == branch_id))}
