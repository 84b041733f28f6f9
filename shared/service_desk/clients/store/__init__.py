"""Queries on clients."""

import hashlib
import json
from collections.abc import Collection, Iterator
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import func, insert, select, update

from shared.office.audit.store import stored_form
from shared.platform.db.base import canonical_json
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records, as_stored, from_plain, to_plain
from shared.queue.tickets.model import StepEnd, display_number
from shared.queue.tickets.store.tables import ticket_steps, tickets
from shared.service_desk.clients.model import (
    SHOWN_VISITS,
    Client,
    ClientState,
    ClientStep,
    Contacts,
    EarlierVisit,
    Hint,
    Identifier,
    IdentifierKind,
)
from shared.service_desk.clients.store.tables import client_contacts, client_identifiers, client_tickets, clients

_CLIENTS = Records(clients, Client)
_IDENTIFIERS = Records(client_identifiers, Identifier)
_C, _I, _W, _T = clients.c, client_identifiers.c, client_contacts.c, client_tickets.c
#: What takes the place of the digest of contact data that were erased.
ERASED = ""


def read_client(tx: Transaction, branch_id: UUID, client_id: UUID) -> Client | None:
    """Return one client as stored, or None."""
    return _CLIENTS.get(tx, branch_id=branch_id, id=client_id)


def leading(tx: Transaction, branch_id: UUID, client_id: UUID) -> Client | None:
    """Return the client that a merged one goes on as; one that was never merged is its own."""
    found = read_client(tx, branch_id, client_id)
    while found is not None and found.state is ClientState.MERGED and found.merged_into is not None:
        found = read_client(tx, branch_id, found.merged_into)
    return found


def merged_into(tx: Transaction, branch_id: UUID, client_id: UUID) -> tuple[Client, ...]:
    """Return the clients that were merged into this one, also through others."""
    found: list[Client] = []
    ask = [client_id]
    while ask:
        ask = [each.id for each in _merged(tx, branch_id, ask, found)]
    return tuple(found)


def _merged(tx: Transaction, branch_id: UUID, into: Collection[UUID], found: list[Client]) -> tuple[Client, ...]:
    here = _CLIENTS.find(tx, _C.merged_into.in_(into), order=(_C.made, _C.id), branch_id=branch_id)
    new = tuple(each for each in here if each.state is ClientState.MERGED and each not in found)
    found.extend(new)
    return new


def insert_client(tx: Transaction, branch_id: UUID, client: Client) -> None:
    """Write a new client."""
    _CLIENTS.add(tx, client, branch_id=branch_id)


def write_client(tx: Transaction, branch_id: UUID, old: Client, new: Client) -> None:
    """Write what a change has made of a client."""
    changed = {name: value for name, value in vars(new).items() if value != vars(old)[name] and name != "version"}
    written = _CLIENTS.change(tx, changed, version=old.version, branch_id=branch_id, id=old.id)
    assert written, "the chain's lock keeps others out"


def insert_identifier(tx: Transaction, branch_id: UUID, identifier: Identifier) -> None:
    """Write an identifier of a client."""
    _IDENTIFIERS.add(tx, identifier, branch_id=branch_id)


def clients_with(tx: Transaction, branch_id: UUID, kind: IdentifierKind, digest: str) -> list[UUID]:
    """Return the clients that have an identifier, as they were before any merge; the oldest first."""
    query = select(_I.client_id).where(_I.branch_id == branch_id, _I.kind == kind, _I.hash == digest).order_by(_I.id)
    return [row.client_id for row in tx.rows(query)]


def hints(tx: Transaction, branch_id: UUID, client_ids: Collection[UUID]) -> tuple[Hint, ...]:
    """Return what is shown of the identifiers of these clients."""
    found = _IDENTIFIERS.find(tx, _I.client_id.in_(client_ids), order=(_I.id,), branch_id=branch_id)
    return tuple(dict.fromkeys(Hint(each.kind, each.hint) for each in found))


def read_contacts(tx: Transaction, branch_id: UUID, client_id: UUID) -> Contacts | None:
    """Return the contact data of a client, or None."""
    row = tx.first(select(_W.content).where(_W.branch_id == branch_id, _W.client_id == client_id))
    if row is None or not row.content:
        return None
    found: Contacts = from_plain(Contacts, json.loads(row.content))
    return found


def contacts_text(contacts: Contacts) -> str:
    """Return contact data as they are stored."""
    return canonical_json(to_plain(contacts))


def write_contacts(tx: Transaction, branch_id: UUID, client_id: UUID, content: str, salt: str) -> None:
    """Write contact data in place of what was there; empty ones are erased ones."""
    here = (_W.branch_id == branch_id, _W.client_id == client_id)
    if not tx.execute(update(client_contacts).where(*here).values(content=content, salt=salt)).rowcount and content:
        values = {"client_id": client_id, "branch_id": branch_id, "content": content, "salt": salt}
        tx.execute(insert(client_contacts).values(**values))


def client_of(tx: Transaction, branch_id: UUID, ticket_id: UUID) -> UUID | None:
    """Return whose visit it was, as it was linked."""
    row = tx.first(select(_T.client_id).where(_T.branch_id == branch_id, _T.ticket_id == ticket_id))
    return None if row is None else row.client_id


def link_ticket(tx: Transaction, branch_id: UUID, ticket_id: UUID, client_id: UUID) -> None:
    """Write whose visit it is."""
    here = (_T.branch_id == branch_id, _T.ticket_id == ticket_id)
    if not tx.execute(update(client_tickets).where(*here).values(client_id=client_id)).rowcount:
        values = {"ticket_id": ticket_id, "branch_id": branch_id, "client_id": client_id}
        tx.execute(insert(client_tickets).values(**values))


def tickets_of(tx: Transaction, branch_id: UUID, client_ids: Collection[UUID]) -> tuple[UUID, ...]:
    """Return the visits of these clients, newest first."""
    t = tickets.c
    query = (
        select(_T.ticket_id)
        .join(tickets, t.id == _T.ticket_id)
        .where(_T.branch_id == branch_id, _T.client_id.in_(client_ids))
        .order_by(t.issued.desc(), t.id.desc())
    )
    return tuple(row.ticket_id for row in tx.rows(query))


def visits(tx: Transaction, ticket_ids: Collection[UUID]) -> tuple[EarlierVisit, ...]:
    """Return these visits, the newest first, and the outcome of each."""
    t, s = tickets.c, ticket_steps.c
    query = (
        select(t.id, t.day, t.prefix, t.number, t.service_id, s.outcome)
        .join(ticket_steps, s.id == t.step_id)
        .where(t.id.in_(ticket_ids))
        .order_by(t.issued.desc(), t.id.desc())
    )
    return tuple(
        EarlierVisit(row.id, display_number(row.prefix, row.number), row.day, row.service_id, row.outcome or "")
        for row in tx.rows(query)
    )


def clients_of_number(tx: Transaction, branch_id: UUID, prefix: str, number: int) -> list[UUID]:
    """Return who had a ticket with this number, the last visit first."""
    t = tickets.c
    query = (
        select(_T.client_id)
        .join(tickets, t.id == _T.ticket_id)
        .where(_T.branch_id == branch_id, t.prefix == prefix, t.number == number)
        .order_by(t.issued.desc(), t.id.desc())
        .limit(SHOWN_VISITS)
    )
    return [row.client_id for row in tx.rows(query)]


class KnownClient(NamedTuple):
    """A client of whom identifiers or contacts are kept, with all that was merged into it.

    `last` is the last visit, or when it was made, `texts` how many identifiers and contact data there are.
    """

    client_id: UUID
    last: datetime
    texts: int
    tickets: tuple[UUID, ...]


def known_clients(tx: Transaction, branch_id: UUID) -> list[KnownClient]:
    """Return the clients of whom identifiers or contact data are kept."""
    leads = _leads(tx, branch_id)
    texts: dict[UUID, int] = {}
    last: dict[UUID, datetime] = {}
    visited: dict[UUID, list[UUID]] = {}
    kept = [row.client_id for row in tx.rows(select(_I.client_id).where(_I.branch_id == branch_id))]
    written = select(_W.client_id).where(_W.branch_id == branch_id, _W.content != "")
    for client_id in (*kept, *(row.client_id for row in tx.rows(written))):
        lead = leads.get(client_id, client_id)
        texts[lead] = texts.get(lead, 0) + 1
    t = tickets.c
    seen = select(_T.client_id, t.id, t.changed).join(tickets, t.id == _T.ticket_id).where(_T.branch_id == branch_id)
    instants = [(leads.get(each.id, each.id), each.made) for each in _CLIENTS.find(tx, branch_id=branch_id)]
    for row in tx.rows(seen):
        lead = leads.get(row.client_id, row.client_id)
        visited.setdefault(lead, []).append(row.id)
        instants.append((lead, row.changed))
    for client_id, instant in instants:
        last[client_id] = max(instant, last.get(client_id, instant))
    return [KnownClient(each, last[each], count, tuple(visited.get(each, ()))) for each, count in texts.items()]


def _leads(tx: Transaction, branch_id: UUID) -> dict[UUID, UUID]:
    """Return as whom each merged client goes on."""
    merged = _CLIENTS.find(tx, branch_id=branch_id, state=ClientState.MERGED)
    into = {each.id: each.merged_into for each in merged if each.merged_into is not None}
    found = {}
    for each in into:
        lead = each
        while lead in into:
            lead = into[lead]
        found[each] = lead
    return found


def steps_of_clients(tx: Transaction, branch_id: UUID, first: date, last: date) -> list[ClientStep]:
    """Return the stays of known clients in queues on the business days from `first` to `last`, both included."""
    leads = _leads(tx, branch_id)
    s = ticket_steps.c
    query = (
        select(_T.client_id, s.ticket_id, s.service_id, s.position, s.queued, s.started, s.ended, s.end, s.outcome)
        .join(ticket_steps, s.ticket_id == _T.ticket_id)
        .where(_T.branch_id == branch_id, s.branch_id == branch_id, s.day.between(first, last))
        .order_by(s.ticket_id, s.position)
    )
    return [
        ClientStep(
            leads.get(row.client_id, row.client_id),
            row.ticket_id,
            row.service_id,
            row.position,
            row.queued,
            row.started,
            row.ended,
            row.outcome or "" if row.end == StepEnd.FINISHED else "",
        )
        for row in tx.rows(query)
    ]


def visits_with_outcome(
    tx: Transaction, branch_id: UUID, days: tuple[date, date], period: tuple[datetime, datetime]
) -> int:
    """Return how many visits, each counted once per service, had an outcome that was noted in a half-open period.

    `days` are the business days, first and last, to which their tickets belong.
    """
    s = ticket_steps.c
    finished = (s.end == StepEnd.FINISHED.value, s.outcome.is_not(None), s.ended >= period[0], s.ended < period[1])
    visits = select(s.ticket_id, s.service_id).where(s.branch_id == branch_id, s.day.between(*days), *finished)
    row = tx.first(select(func.count().label("all")).select_from(visits.distinct().subquery()))
    return 0 if row is None else int(row.all)


def remove_identifiers(tx: Transaction, branch_id: UUID, client_id: UUID) -> None:
    """Remove the identifiers of a client."""
    _IDENTIFIERS.remove(tx, branch_id=branch_id, client_id=client_id)


def identifier_digest(identifier: Identifier) -> str:
    """Return the digest of an identifier that the chain holds."""
    parts = (identifier.id.hex, identifier.client_id.hex, identifier.kind.value)
    return _digest(*parts, identifier.salt, identifier.hash, identifier.hint)


def contacts_digest(client_id: UUID, salt: str, content: str) -> str:
    """Return the digest of contact data that the chain holds."""
    return _digest(client_id.hex, salt, content)


def _digest(*parts: str) -> str:
    return hashlib.sha256(canonical_json(parts).encode()).hexdigest()


def stored_clients(tx: Transaction, branch_id: UUID) -> Iterator[tuple[UUID, dict[str, Any]]]:
    """Yield every client as it is stored, by id."""
    stored = as_stored(clients)
    for row in tx.rows(select(stored).where(stored.c.branch_id == branch_id)):
        values = {name: stored_form(value) for name, value in row._mapping.items() if name != "branch_id"}
        yield row.id, values


def as_row(client: Client) -> dict[str, Any]:
    """Return a client as `stored_clients` gives it."""
    plain = {name: stored_form(value) for name, value in vars(client).items()}
    return {name: str(value.value) if hasattr(value, "value") else value for name, value in plain.items()}


def stored_identifiers(tx: Transaction, branch_id: UUID) -> dict[str, str]:
    """Return the digests of all identifiers by id."""
    i = as_stored(client_identifiers).c
    query = select(i.id, i.client_id, i.kind, i.salt, i.hash, i.hint).where(i.branch_id == branch_id)
    return {
        row.id.hex: _digest(row.id.hex, row.client_id.hex, row.kind, row.salt, row.hash, row.hint)
        for row in tx.rows(query)
    }


def stored_contacts(tx: Transaction, branch_id: UUID) -> dict[str, str]:
    """Return the digests of all contact data by client; ERASED for what is erased."""
    query = select(_W.client_id, _W.salt, _W.content).where(_W.branch_id == branch_id)
    return {
        row.client_id.hex: contacts_digest(row.client_id, row.salt, row.content) if row.content or row.salt else ERASED
        for row in tx.rows(query)
    }


def stored_links(tx: Transaction, branch_id: UUID) -> dict[str, str]:
    """Return whose each visit is."""
    query = select(_T.ticket_id, _T.client_id).where(_T.branch_id == branch_id)
    return {row.ticket_id.hex: row.client_id.hex for row in tx.rows(query)}
