"""Queries on standards."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import bindparam, delete, func, select

from shared.office.audit.store import stored_form
from shared.office.versions.store import VersionStore
from shared.platform.db.base import canonical_json
from shared.platform.db.database import Transaction
from shared.platform.db.prepared import Prepared
from shared.platform.db.records import Records, as_stored
from shared.quality.standards.model import Count, DayCompliance, DayShare, Standard
from shared.quality.standards.store.tables import day_compliance, standards

STANDARDS = VersionStore(standards, Standard)
_DAYS = Records(day_compliance, DayCompliance)
_D = day_compliance.c


def add_days(tx: Transaction, branch_id: UUID, days: Sequence[DayCompliance]) -> None:
    """Write how often the standards were kept on a day that is being closed."""
    _DAYS.add(tx, *days, branch_id=branch_id)


def remove_day(tx: Transaction, branch_id: UUID, day: date) -> bool:
    """Delete what was measured on a day that is opened again; return whether anything was."""
    return tx.execute(delete(day_compliance).where(_D.branch_id == branch_id, _D.day == day)).rowcount > 0


def days_between(
    tx: Transaction, branch_id: UUID, first: date, last: date, standard_id: UUID | None = None
) -> tuple[DayCompliance, ...]:
    """Return the closed days from `first` to `last`, both included, in order."""
    only = () if standard_id is None else (_D.standard_id == standard_id,)
    return _DAYS.find(tx, _D.day.between(first, last), *only, order=(_D.day, _D.standard_id), branch_id=branch_id)


def hours_between(
    tx: Transaction, branch_id: UUID, first: date, last: date, standard_id: UUID | None = None
) -> Iterator[tuple[UUID, dict[str, Count]]]:
    """Yield the hours of each closed day: enough for how far they are apart, and four times as fast as whole days."""
    c = as_stored(day_compliance).c
    only = () if standard_id is None else (c.standard_id == standard_id,)
    query = select(c.standard_id, c.hours).where(c.branch_id == branch_id, c.day.between(first, last), *only)
    for row in tx.rows(query):
        yield row.standard_id, {hour: Count(**count) for hour, count in json.loads(row.hours).items()}


_COLUMNS = select(_D.standard_id, _D.day, _D.number, _D.target, _D.met, _D.broken)
_HERE = _D.branch_id == bindparam("Branch")
_ALL = Prepared(_COLUMNS.where(_HERE).order_by(_D.standard_id, _D.day))
_ONE = Prepared(_COLUMNS.where(_HERE, _D.standard_id == bindparam("Standard")).order_by(_D.day))


def shares(tx: Transaction, branch_id: UUID, standard_id: UUID | None = None) -> dict[UUID, list[DayShare]]:
    """Return every closed day of every standard, or of one, without its parts, in order."""
    if standard_id is None:
        rows = tx.rows(_ALL, Branch=branch_id)
    else:
        rows = tx.rows(_ONE, Branch=branch_id, Standard=standard_id)
    found: dict[UUID, list[DayShare]] = {}
    for row in rows:
        found.setdefault(row.standard_id, []).append(DayShare(*row))
    return found


def measured_until(tx: Transaction, branch_id: UUID) -> dict[UUID, datetime]:
    """Return up to which instant each standard was measured last."""
    query = select(_D.standard_id, func.max(_D.until, type_=_D.until.type).label("last"))
    rows = tx.rows(query.where(_D.branch_id == branch_id).group_by(_D.standard_id))
    return {row.standard_id: row.last for row in rows}


def day_digests(tx: Transaction, branch_id: UUID, day: date | None = None) -> dict[str, str]:
    """Return the digests of the rows of a day, or of all days, by day and standard."""
    stored = as_stored(day_compliance)
    query = select(stored).where(stored.c.branch_id == branch_id)
    if day is not None:
        query = query.where(stored.c.day == day)
    found = {}
    for row in tx.rows(query):
        values = {name: stored_form(value) for name, value in row._mapping.items() if name != "branch_id"}
        key = f"{values['day']} {values['standard_id']}"
        found[key] = hashlib.sha256(canonical_json(values).encode()).hexdigest()
    return found
