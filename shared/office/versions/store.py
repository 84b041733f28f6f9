"""The table of a register of versions, and its queries."""

from collections.abc import Iterator
from typing import Any, Generic
from uuid import UUID

from sqlalchemy import Column, ForeignKey, Integer, String, Table, UniqueConstraint, select

from shared.office.audit.store import stored_form
from shared.office.versions.model import R, Version
from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, canonical_json, metadata
from shared.platform.db.database import Transaction
from shared.platform.db.records import Json, Records, as_stored, to_plain, written_again

_FIXED = ("id", "code", "version")


def version_table(
    name: str, version: type[Version[Any]], *more: Column[Any], kiosk: str = "", board: str = ""
) -> Table:
    """Return the table of a register whose versions are of this class, with its further columns.

    Consoles read it, a manager's adds and changes; `kiosk` and `board` are what those may do.
    """
    changed = ", ".join(("version", "changed", "versions", *(each.name for each in more)))
    kind: Any = version  # mypy knows no type that is made of a value
    return Table(
        name,
        metadata,
        Column("id", Id, primary_key=True),
        Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
        Column("code", String(24), nullable=False),
        Column("version", Integer, nullable=False),
        Column("changed", Instant, nullable=False),
        Column("versions", Json(tuple[kind, ...]), nullable=False),
        *more,
        UniqueConstraint("branch_id", "code"),
        info=access(kiosk, board, "read", f"read add change({changed})"),
    )


class VersionStore(Generic[R]):
    """Reads and writes the entries of one register."""

    def __init__(self, table: Table, record: type[R]) -> None:
        self.table = table
        self._records = Records(table, record)
        self._json = {each.name for each in table.columns if isinstance(each.type, Json)}

    def all(self, tx: Transaction, branch_id: UUID) -> tuple[R, ...]:
        """Return all entries in the order of their codes."""
        return self._records.find(tx, order=(self.table.c.code,), branch_id=branch_id)

    def get(self, tx: Transaction, branch_id: UUID, record_id: UUID) -> R | None:
        """Return one entry, or None."""
        return self._records.get(tx, branch_id=branch_id, id=record_id)

    def of_code(self, tx: Transaction, branch_id: UUID, code: str) -> R | None:
        """Return the entry with this code, or None."""
        return self._records.get(tx, branch_id=branch_id, code=code)

    def write(self, tx: Transaction, branch_id: UUID, old: R | None, new: R) -> None:
        """Write a new entry, or what a change has made of one."""
        if old is None:
            self._records.add(tx, new, branch_id=branch_id)
            return
        changed = {name: value for name, value in vars(new).items() if name not in _FIXED}
        written = self._records.change(tx, changed, version=old.version, branch_id=branch_id, id=old.id)
        assert written, "the chain's lock keeps others out"

    def stored(self, tx: Transaction, branch_id: UUID) -> Iterator[tuple[UUID, dict[str, Any]]]:
        """Yield every entry as it is stored, by id; what an earlier version wrote is written again as now."""
        stored = as_stored(self.table)
        for row in tx.rows(select(stored).where(stored.c.branch_id == branch_id)):
            plain = {name: stored_form(value) for name, value in row._mapping.items() if name != "branch_id"}
            yield row.id, {name: self._again(name, value) for name, value in plain.items()}

    def _again(self, name: str, value: Any) -> Any:
        kind: Any = self.table.c[name].type
        return written_again(kind.kind, value) if name in self._json else value

    def as_row(self, record: R) -> dict[str, Any]:
        """Return an entry as `stored` gives it."""
        return {
            name: canonical_json(to_plain(value)) if name in self._json and value is not None else stored_form(value)
            for name, value in vars(record).items()
        }
