"""Texts of improvement: kept outside the chain, which holds their digests, and erased when their term is over."""

import hashlib
import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select, update

from shared.office.audit.store import stored_form
from shared.platform.db.base import canonical_json
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records, as_stored
from shared.platform.ids import new_id
from shared.quality.improvement.store.tables import improvement_words

#: What takes the place of the digest of a text that was erased.
ERASED = ""
_W = improvement_words.c


@dataclass(frozen=True)
class Words:
    """One text and the record it belongs to; the salt keeps its digest from being guessed."""

    id: UUID
    record_id: UUID
    written: datetime
    content: str
    salt: str


_WORDS = Records(improvement_words, Words)


def keep(tx: Transaction, branch_id: UUID, record_id: UUID, content: str) -> list[str]:
    """Keep a text, and return what its event tells: the id and the digest."""
    words = Words(new_id(), record_id, tx.now, content, secrets.token_hex(16))
    _WORDS.add(tx, words, branch_id=branch_id)
    return [str(words.id), _digest(vars(words))]


def texts(tx: Transaction, branch_id: UUID, ids: Collection[UUID]) -> dict[UUID, str]:
    """Return these texts; "" for what was erased."""
    if not ids:
        return {}
    return {each.id: each.content for each in _WORDS.find(tx, _W.id.in_(ids), branch_id=branch_id)}


def kept_by_instant(tx: Transaction, branch_id: UUID) -> list[tuple[UUID, datetime]]:
    """Return the ids of the texts that are not erased, and when they were written."""
    query = select(_W.id, _W.written).where(_W.branch_id == branch_id, _W.content != "").order_by(_W.id)
    return [(row.id, row.written) for row in tx.rows(query)]


def empty(tx: Transaction, branch_id: UUID, ids: Collection[UUID]) -> None:
    """Erase these texts with their salts: nobody can try out which text a digest was made of."""
    tx.execute(update(improvement_words).where(_W.branch_id == branch_id, _W.id.in_(ids)).values(content="", salt=""))


def stored_digests(tx: Transaction, branch_id: UUID) -> dict[str, str]:
    """Return the digests of all texts by id; ERASED for what is erased."""
    stored = as_stored(improvement_words)
    found = {}
    for row in tx.rows(select(stored).where(stored.c.branch_id == branch_id)):
        erased = not row.content and not row.salt
        found[str(row.id)] = ERASED if erased else _digest(row._mapping)
    return found


def _digest(words: Mapping[str, Any]) -> str:
    parts = [stored_form(words[name]) for name in ("id", "record_id", "written", "salt", "content")]
    return hashlib.sha256(canonical_json(parts).encode()).hexdigest()
