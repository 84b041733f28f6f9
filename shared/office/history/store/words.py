"""Texts of a register: kept outside the chain, which holds their digests, and erased when their term is over."""

import hashlib
import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ForeignKey, Index, String, Table, Text, select, update

from shared.office.audit.store import stored_form
from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, canonical_json, metadata
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records, as_stored
from shared.platform.ids import new_id

#: What takes the place of the digest of a text that was erased.
ERASED = ""
#: What the event of an erased text says was done; its record is the text.
WORDS_ERASED = "erased"


@dataclass(frozen=True)
class Words:
    """One text and the record it belongs to; the salt keeps its digest from being guessed."""

    id: UUID
    record_id: UUID
    written: datetime
    content: str
    salt: str


def words_table(name: str) -> Table:
    """Return the table of what people wrote in one register, with its grants."""
    return Table(
        name,
        metadata,
        Column("id", Id, primary_key=True),
        Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
        Column("record_id", Id, nullable=False),
        Column("written", Instant, nullable=False),
        Column("content", Text, nullable=False),
        Column("salt", String(32), nullable=False),
        Index(f"ix_{name}_record_id", "record_id"),
        info=access("", "", "read add", "read add change(content, salt)"),
    )


class KeptWords:
    """Reads and writes the texts of one table; `subject` is that of the events that say that a text was erased."""

    def __init__(self, table: Table, subject: str) -> None:
        self.subject = subject
        self._table, self._records = table, Records(table, Words)

    def keep(self, tx: Transaction, branch_id: UUID, record_id: UUID, content: str) -> list[str]:
        """Keep a text, and return what its event tells: the id and the digest."""
        words = Words(new_id(), record_id, tx.now, content, secrets.token_hex(16))
        self._records.add(tx, words, branch_id=branch_id)
        return [str(words.id), _digest(vars(words))]

    def keep_all(
        self, tx: Transaction, branch_id: UUID, record_id: UUID, texts: Mapping[Any, str]
    ) -> dict[str, list[str]]:
        """Keep what is not empty of the texts by kind, and return what their event tells, by kind."""
        return {
            str(kind.value if isinstance(kind, Enum) else kind): self.keep(tx, branch_id, record_id, text)
            for kind, text in texts.items()
            if text
        }

    def texts(self, tx: Transaction, branch_id: UUID, ids: Collection[UUID]) -> dict[UUID, str]:
        """Return these texts; "" for what was erased."""
        if not ids:
            return {}
        found = self._records.find(tx, self._table.c.id.in_(ids), branch_id=branch_id)
        return {each.id: each.content for each in found}

    def kept_by_instant(self, tx: Transaction, branch_id: UUID) -> list[tuple[UUID, datetime]]:
        """Return the ids of the texts that are not erased, and when they were written."""
        w = self._table.c
        query = select(w.id, w.written).where(w.branch_id == branch_id, w.content != "").order_by(w.id)
        return [(row.id, row.written) for row in tx.rows(query)]

    def empty(self, tx: Transaction, branch_id: UUID, ids: Collection[UUID]) -> None:
        """Erase these texts with their salts: nobody can try out which text a digest was made of."""
        w = self._table.c
        tx.execute(update(self._table).where(w.branch_id == branch_id, w.id.in_(ids)).values(content="", salt=""))

    def stored_digests(self, tx: Transaction, branch_id: UUID) -> dict[str, str]:
        """Return the digests of all texts by id; ERASED for what is erased."""
        stored = as_stored(self._table)
        found = {}
        for row in tx.rows(select(stored).where(stored.c.branch_id == branch_id)):
            erased = not row.content and not row.salt
            found[str(row.id)] = ERASED if erased else _digest(row._mapping)
        return found


def _digest(words: Mapping[str, Any]) -> str:
    parts = [stored_form(words[name]) for name in ("id", "record_id", "written", "salt", "content")]
    return hashlib.sha256(canonical_json(parts).encode()).hexdigest()
