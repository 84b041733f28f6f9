"""Rows that stand beside cases: one for a case of some kinds, with a version of its own (complaints, hearings)."""

import secrets
from collections.abc import Collection, Iterator
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

from sqlalchemy import Table, select

from shared.office.audit.store import stored_form
from shared.platform.db.base import canonical_json
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records, as_stored, to_plain
from shared.platform.ids import new_id
from shared.service_desk.cases.model import CaseVerb, CaseWords
from shared.service_desk.cases.store import WORDS, insert_words, words_digest
from shared.service_desk.cases.store.tables import case_words

_FIXED = ("id", "case_id", "version")


class BesideCase(Protocol):
    """What every such row has."""

    @property
    def id(self) -> UUID: ...
    @property
    def case_id(self) -> UUID: ...
    @property
    def version(self) -> int: ...


Row = TypeVar("Row", bound=BesideCase)


class RowsBesideCases(Generic[Row]):
    """Reads and writes the rows of one table; `lists` are the columns that hold lists as JSON."""

    def __init__(self, table: Table, row: type[Row], lists: Collection[str]) -> None:
        self._table, self._records, self._lists = table, Records(table, row), lists

    def of(self, tx: Transaction, branch_id: UUID, case_id: UUID) -> Row | None:
        """Return the row of a case, or None while it has none."""
        return self._records.get(tx, branch_id=branch_id, case_id=case_id)

    def of_cases(self, tx: Transaction, branch_id: UUID, case_ids: Collection[UUID]) -> dict[UUID, Row]:
        """Return the rows of these cases, by the id of the case."""
        if not case_ids:
            return {}
        found = self._records.find(tx, self._table.c.case_id.in_(case_ids), branch_id=branch_id)
        return {each.case_id: each for each in found}

    def write(self, tx: Transaction, branch_id: UUID, old: Row | None, new: Row) -> None:
        """Write what a change has made of a row, or the first one."""
        if old is None:
            self._records.add(tx, new, branch_id=branch_id)
            return
        changed = {name: value for name, value in vars(new).items() if name not in _FIXED}
        written = self._records.change(tx, changed, version=old.version, branch_id=branch_id, id=old.id)
        assert written, "the chain's lock keeps others out"

    def stored(self, tx: Transaction, branch_id: UUID) -> Iterator[tuple[UUID, dict[str, Any]]]:
        """Yield every row as it is stored, by id."""
        stored = as_stored(self._table)
        for row in tx.rows(select(stored).where(stored.c.branch_id == branch_id)):
            values = {name: stored_form(value) for name, value in row._mapping.items() if name != "branch_id"}
            yield row.id, values

    def as_row(self, row: Row) -> dict[str, Any]:
        """Return a row as `stored` gives it."""
        return {
            name: canonical_json(to_plain(value)) if name in self._lists else _plain(value)
            for name, value in vars(row).items()
        }


def keep_text(tx: Transaction, branch_id: UUID, case_id: UUID, content: str) -> dict[str, str]:
    """Keep a text with the words of its case, so that they are erased together; return what its event tells of it."""
    words = CaseWords(new_id(), case_id, CaseVerb.NOTE, content, secrets.token_hex(16))
    insert_words(tx, branch_id, words)
    return {"words": words.id.hex, "words_digest": words_digest(words)}


def texts_of(tx: Transaction, branch_id: UUID, words: Collection[UUID]) -> dict[UUID, str]:
    """Return what was written in these texts of cases; "" for what was erased."""
    if not words:
        return {}
    return {each.id: each.content for each in WORDS.find(tx, case_words.c.id.in_(words), branch_id=branch_id)}


def _plain(value: Any) -> Any:
    plain = stored_form(value)
    return str(plain.value) if hasattr(plain, "value") else plain
