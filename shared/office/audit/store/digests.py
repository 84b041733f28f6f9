"""Digests of stored records: what audit entries say of the set-up, of PINs and of closed days, without their texts.

A digest is made over the values as SQLite stores them, so that it stays the same when a branch moves to a server.
"""

import hashlib
import hmac
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Table, column, inspect, select

from shared.platform.db.base import canonical_json, metadata
from shared.platform.db.database import Transaction

#: The tables that hold the decisions of a branch, by name because their subjects are in higher layers; the numbers that
#: a restore has lost, and what was erased.
SET_UP = (
    "branches", "service_groups", "services", "counters", "priority_classes", "outcomes", "reasons", "case_kinds",
    "units", "absences", "hearing_duties", "bodies", "message_templates", "competencies", "opening_hours", "holidays",
    "settings", "setting_layers", "staff_members", "staff_skills", "role_rights", "lost_numbers", "erasures",
)  # fmt: skip
# PINs have digests of their own, as not every role may read them; tries change without a decision. Where a session may
# continue without a PIN says nothing about the day.
LEFT_OUT_OF_DIGESTS = {
    "staff_members": frozenset(("pin_hash", "failed_tries", "locked_until")),
    "counter_sessions": frozenset(("installation", "active")),
}


def stored_form(value: Any) -> Any:
    """Return a value as SQLite stores it, from Python or from either database."""
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, datetime):
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
    if isinstance(value, time):
        return value.isoformat("microseconds")
    if isinstance(value, date):
        return value.isoformat()
    return int(value) if isinstance(value, bool) else value


def set_up_digests(tx: Transaction, branch_id: UUID, tables: Iterable[str] = SET_UP) -> dict[str, str]:
    """Return the digests of these tables of the set-up."""
    return _digests_of(tx, branch_id, {name: [each.name for each in metadata.tables[name].c] for name in tables})


def set_up_digests_before_upgrade(tx: Transaction, branch_id: UUID) -> dict[str, str]:
    """Return the same with the tables and columns that an older database has."""
    there = inspect(tx.connection)
    known = [name for name in SET_UP if name in set(there.get_table_names())]
    return _digests_of(tx, branch_id, {name: [str(each["name"]) for each in there.get_columns(name)] for name in known})


def day_digests(tx: Transaction, branch_id: UUID, day: date, closed: datetime, key: str) -> dict[str, str]:
    """Return the digests of a closed day: its figures, notes, and the ratings and sessions up to its close.

    They hold texts of people, so they are made with a key that is stored with the figures: without it nobody can try
    out which text a digest was made of.
    """
    there = metadata.tables
    sessions = there["counter_sessions"].c
    of_day = (sessions.branch_id == branch_id, sessions.day == day, sessions.opened <= closed)
    conditions: Mapping[str, Sequence[ColumnElement[bool]]] = {
        "counter_sessions": of_day,
        "session_pauses": (there["session_pauses"].c.session_id.in_(select(sessions.id).where(*of_day)),),
        "ratings": (there["ratings"].c.given <= closed,),
    }
    found = {}
    for name in ("business_days", "day_summaries", "day_notes", "ratings", "counter_sessions", "session_pauses"):
        table, more = there[name], conditions.get(name, ())
        day_of = (table.c.day == day,) if "day" in table.c else ()
        rows = _rows(tx, table, [each.name for each in table.c], (table.c.branch_id == branch_id, *day_of, *more))
        found[name] = _digest(rows, key)
    return found


def pin_digest(pin_hash: str | None) -> str:
    """Return what the audit trail keeps of a PIN's hash; its own salt keeps this from revealing anything."""
    return "" if pin_hash is None else hashlib.sha256(pin_hash.encode()).hexdigest()


def pin_digests(tx: Transaction, branch_id: UUID) -> dict[str, str] | None:
    """Return the digests of all PINs by the id of the person; None to a role that may not read them."""
    if tx.on_postgres:
        may = "SELECT has_column_privilege('staff_members', 'pin_hash', 'SELECT')"
        if not tx.connection.exec_driver_sql(may).scalar():
            return None
    c = metadata.tables["staff_members"].c
    rows = tx.rows(select(c.id, c.pin_hash).where(c.branch_id == branch_id))
    return {row.id.hex: pin_digest(row.pin_hash) for row in rows}


def _digests_of(tx: Transaction, branch_id: UUID, columns: Mapping[str, Iterable[str]]) -> dict[str, str]:
    found = {}
    for name, wanted in columns.items():
        table = metadata.tables[name]
        here = (table.c.id if name == "branches" else table.c.branch_id) == branch_id
        found[name] = _digest(_rows(tx, table, wanted, (here,)))
    return found


def _rows(
    tx: Transaction, table: Table, columns: Iterable[str], conditions: Sequence[ColumnElement[bool]]
) -> list[list[Any]]:
    # Columns without a type: their values come as they are stored.
    names = sorted(set(columns) - LEFT_OUT_OF_DIGESTS.get(table.name, frozenset()))
    query: Any = select(*(column(name) for name in names)).select_from(table).where(*conditions)
    return [[stored_form(value) for value in row] for row in tx.rows(query)]


def _digest(rows: Iterable[list[Any]], key: str = "") -> str:
    content = "\n".join(sorted(canonical_json(row) for row in rows)).encode()
    return hmac.new(key.encode(), content, hashlib.sha256).hexdigest()
