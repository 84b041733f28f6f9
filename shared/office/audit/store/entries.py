"""Adding entries to the audit trail, in the transaction of the change itself, and reading them.

Each entry holds the hash of the one before. An entry about the set-up also holds the digests of the tables it changed,
before and after, so that a change without an entry is found.
"""

import contextlib
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from shared.office.audit.model import SYSTEM, Actor, AuditKind, Entry
from shared.office.audit.store.digests import pin_digests, set_up_digests, stored_form
from shared.office.audit.store.tables import audit_entries, audit_heads
from shared.platform.db.base import canonical_json
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records, as_stored
from shared.platform.hash_chain import GENESIS, chained_hash
from shared.platform.ids import new_id

_ENTRIES = Records(audit_entries, Entry)
_C, _H = audit_entries.c, audit_heads.c
#: What the hash of an entry is made over.
CONTENT = ("id", "branch_id", "instant", "actor_kind", "actor_id", "device", "kind", "subject", "details", "seq")


def record(
    tx: Transaction,
    branch_id: UUID,
    actor: Actor,
    kind: AuditKind,
    subject: str,
    details: Mapping[str, Any] | None = None,
    *,
    before: Mapping[str, str] | None = None,
) -> None:
    """Add one entry; it is kept exactly if the change around it is.

    An entry about the set-up gets what `before_change` returned; it then holds the digests before and after.
    """
    if not tx.audited:
        return
    head = _lock_chain(tx, branch_id)
    told = dict(details or {})
    if actor.undoes is not None:
        told["undoes"] = str(actor.undoes)
    if before:
        after = set_up_digests(tx, branch_id, before)
        told["digests"] = {table: [digest, after[table]] for table, digest in before.items()}
    _append(tx, branch_id, head, actor, kind, subject, told)


def before_change(tx: Transaction, branch_id: UUID, *tables: str) -> dict[str, str]:
    """Return the digests of the tables of the set-up that are about to be changed; nobody else changes them now."""
    if not tx.audited:
        return {}
    _lock_chain(tx, branch_id)
    return set_up_digests(tx, branch_id, tables)


def seal(tx: Transaction, branch_id: UUID, before: Mapping[str, str]) -> None:
    """Record the digests again after an upgrade has changed tables; a chain that begins here records them all."""
    begun = tx.first(select(_H.seq).where(_H.branch_id == branch_id)) is not None
    head = _lock_chain(tx, branch_id)
    if not begun:
        return
    now = set_up_digests(tx, branch_id)
    told = {table: [before.get(table), digest] for table, digest in now.items() if before.get(table) != digest}
    if told:
        _append(tx, branch_id, head, SYSTEM, AuditKind.RECORDS_SEALED, "", {"digests": told})


def restart_chain(tx: Transaction, branch_id: UUID) -> None:
    """Begin the chain again over the entries that a repair has saved: some are missing, or records are older."""
    tx.execute(update(audit_entries).where(_C.branch_id == branch_id).values(seq=None, previous_hash=None, hash=None))
    tx.execute(delete(audit_heads).where(_H.branch_id == branch_id))
    tx.execute(insert(audit_heads).values(branch_id=branch_id, seq=0, hash=GENESIS))
    _begin(tx, branch_id, restarted=True)


def _lock_chain(tx: Transaction, branch_id: UUID) -> tuple[int, str]:
    """Take the chain's lock and return its end; the first one to ask begins the chain."""
    query = select(_H.seq, _H.hash).where(_H.branch_id == branch_id).with_for_update()
    row = tx.first(query)
    if row is None:
        # Of two at once, the second waits here for the first one's row.
        with contextlib.suppress(IntegrityError), tx.connection.begin_nested():
            tx.execute(insert(audit_heads).values(branch_id=branch_id, seq=0, hash=GENESIS))
            _begin(tx, branch_id)
        row = tx.first(query)
        assert row is not None
    return row.seq, row.hash


def _begin(tx: Transaction, branch_id: UUID, *, restarted: bool = False) -> None:
    """Chain the entries of earlier versions, and record the digests of the whole set-up."""
    head = (0, GENESIS)
    stored = as_stored(audit_entries)
    query = select(stored).where(stored.c.branch_id == branch_id).order_by(stored.c.instant, stored.c.id)
    for row in tx.rows(query):
        seq = head[0] + 1
        digest = chained_hash(head[1], content_of_entry({**row._mapping, "seq": seq}))
        values = {"seq": seq, "previous_hash": head[1], "hash": digest}
        tx.execute(update(audit_entries).where(_C.id == row.id).values(**values))
        head = (seq, digest)
    digests: dict[str, Any] = {table: [None, digest] for table, digest in set_up_digests(tx, branch_id).items()}
    told = {"digests": digests, "pins": pin_digests(tx, branch_id) or {}, **({"restarted": True} if restarted else {})}
    _append(tx, branch_id, head, SYSTEM, AuditKind.RECORDS_SEALED, "", told)


def _append(
    tx: Transaction,
    branch_id: UUID,
    head: tuple[int, str],
    actor: Actor,
    kind: AuditKind,
    subject: str,
    details: Mapping[str, Any],
) -> None:
    entry = Entry(new_id(), tx.now, actor.kind.value, actor.id, actor.device, kind, subject, details)
    seq = head[0] + 1
    values = {**vars(entry), "branch_id": branch_id, "kind": kind.value, "details": canonical_json(details), "seq": seq}
    digest = chained_hash(head[1], content_of_entry(values))
    _ENTRIES.add(tx, entry, branch_id=branch_id, seq=seq, previous_hash=head[1], hash=digest)
    tx.execute(update(audit_heads).where(_H.branch_id == branch_id).values(seq=seq, hash=digest))


def content_of_entry(values: Mapping[str, Any]) -> str:
    """Return what the hash of an entry is made over, from its columns; `details` is the text that is stored."""
    return canonical_json({name: stored_form(values[name]) for name in CONTENT})


def read_entries(tx: Transaction, branch_id: UUID, start: datetime, end: datetime, limit: int) -> tuple[Entry, ...]:
    """Return the entries of the half-open period, newest first, at most `limit`."""
    newest_first = (_C.instant.desc(), _C.id.desc())
    here = (_C.instant >= start, _C.instant < end)
    return _ENTRIES.find(tx, *here, order=newest_first, limit=limit, branch_id=branch_id)


def read_kinds(
    tx: Transaction,
    branch_id: UUID,
    kinds: Collection[AuditKind],
    start: datetime | None,
    end: datetime | None,
    limit: int | None,
) -> tuple[Entry, ...]:
    """Return the newest entries of some kinds in the half-open period (None: without bound), newest first."""
    here: list[ColumnElement[bool]] = [_C.kind.in_(kinds)]
    if start is not None:
        here.append(_C.instant >= start)
    if end is not None:
        here.append(_C.instant < end)
    return _ENTRIES.find(tx, *here, order=(_C.instant.desc(), _C.id.desc()), limit=limit, branch_id=branch_id)


def read_by_id(tx: Transaction, branch_id: UUID, ids: Collection[UUID]) -> tuple[Entry, ...]:
    """Return the entries with these ids."""
    return _ENTRIES.find(tx, _C.id.in_(ids), branch_id=branch_id) if ids else ()


def last_of_each(tx: Transaction, branch_id: UUID, kind: AuditKind) -> dict[str, Entry]:
    """Return the newest entry of a kind about each subject."""
    here = (_C.branch_id == branch_id, _C.kind == kind)
    newest = select(func.max(_C.seq)).where(*here).group_by(_C.subject)
    return {entry.subject: entry for entry in _ENTRIES.find(tx, *here, _C.seq.in_(newest))}


def instants_of(tx: Transaction, branch_id: UUID, kind: AuditKind, subject: str, since: datetime) -> list[datetime]:
    """Return when, since an instant, this was done to a subject, oldest first."""
    here = (_C.instant >= since, _C.kind == kind, _C.subject == subject)
    return [entry.instant for entry in _ENTRIES.find(tx, *here, order=(_C.instant, _C.id), branch_id=branch_id)]


def last_actor(tx: Transaction, branch_id: UUID, kind: AuditKind, subject: str) -> UUID | None:
    """Return the id of the person who did this to a subject last; None when nobody has, or the system."""
    found = _ENTRIES.find(
        tx,
        _C.kind == kind,
        _C.subject == subject,
        order=(_C.instant.desc(), _C.id.desc()),
        limit=1,
        branch_id=branch_id,
    )
    return found[0].actor_id if found else None
