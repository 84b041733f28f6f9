"""Queries on what is kept of closed days, and on saved reports."""

import hashlib
from datetime import date
from uuid import UUID

from sqlalchemy import bindparam, delete, insert, select, update

from shared.office.audit.store import stored_form
from shared.platform.db.base import canonical_json
from shared.platform.db.database import Transaction
from shared.platform.db.prepared import Prepared
from shared.platform.db.records import Records, as_stored
from shared.queue.inquiry.model import FACTS_VERSION, DayFacts, SavedReport
from shared.queue.inquiry.store.tables import inquiry_days, saved_reports

_D, _R = inquiry_days.c, saved_reports.c
_REPORTS = Records(saved_reports, SavedReport)
_FACTS = Prepared(
    select(_D.day, _D.steps, _D.names, _D.sizes, _D.content)
    .where(_D.branch_id == bindparam("Branch"), _D.day.between(bindparam("First"), bindparam("Last")))
    .order_by(_D.day)
)


def add_day(tx: Transaction, branch_id: UUID, facts: DayFacts) -> None:
    """Keep what reports need of a closed day."""
    columns = sorted(facts.columns.items())
    tx.execute(
        insert(inquiry_days).values(
            branch_id=branch_id,
            day=facts.day,
            frozen=tx.now,
            version=FACTS_VERSION,
            steps=facts.steps,
            names=facts.names,
            sizes={name: len(content) for name, content in columns},
            content=b"".join(content for _, content in columns),
        )
    )


def remove_day(tx: Transaction, branch_id: UUID, day: date) -> bool:
    """Delete what was kept of a day that is opened again; return whether anything was."""
    return tx.execute(delete(inquiry_days).where(_D.branch_id == branch_id, _D.day == day)).rowcount > 0


def days_kept(tx: Transaction, branch_id: UUID) -> dict[date, int]:
    """Return the days of which something is kept, with the version that kept it."""
    return {row.day: row.version for row in tx.rows(select(_D.day, _D.version).where(_D.branch_id == branch_id))}


def facts_between(tx: Transaction, branch_id: UUID, first: date, last: date) -> list[DayFacts]:
    """Return what is kept of the days from `first` to `last`, both included, in order."""
    found = []
    for row in tx.rows(_FACTS, Branch=branch_id, First=first, Last=last):
        content, columns, at = bytes(row.content), {}, 0
        for name, size in sorted(row.sizes.items()):
            columns[name], at = content[at : at + size], at + size
        found.append(DayFacts(row.day, row.names, columns, row.steps))
    return found


def day_digests(tx: Transaction, branch_id: UUID, day: date | None = None) -> dict[str, str]:
    """Return the digest of what is kept of a day, or of all days, by day."""
    stored = as_stored(inquiry_days)
    query = select(stored).where(stored.c.branch_id == branch_id)
    found = {}
    for row in tx.rows(query if day is None else query.where(stored.c.day == day)):
        values = {name: stored_form(value) for name, value in row._mapping.items() if name not in _APART}
        values["content"] = hashlib.sha256(bytes(row.content)).hexdigest()
        found[str(values["day"])] = hashlib.sha256(canonical_json(values).encode()).hexdigest()
    return found


_APART = ("branch_id", "content")


def reports_of(tx: Transaction, branch_id: UUID) -> tuple[SavedReport, ...]:
    """Return all saved reports."""
    return _REPORTS.find(tx, order=(_R.id,), branch_id=branch_id)


def read_report(tx: Transaction, branch_id: UUID, report_id: UUID) -> SavedReport | None:
    """Return one saved report, or None."""
    return _REPORTS.get(tx, branch_id=branch_id, id=report_id)


def write_report(tx: Transaction, branch_id: UUID, old: SavedReport | None, new: SavedReport) -> None:
    """Write a new report, or what a change has made of one; a changed one is made anew by its schedule."""
    if old is None:
        _REPORTS.add(tx, new, branch_id=branch_id)
        return
    changed = {"changed": new.changed, "terms": new.terms, "salt": new.salt, "made_for": None}
    written = _REPORTS.change(tx, changed, version=old.version, branch_id=branch_id, id=old.id)
    assert written, "the chain's lock keeps others out"


def remove_report(tx: Transaction, branch_id: UUID, report_id: UUID) -> None:
    """Delete a saved report."""
    tx.execute(delete(saved_reports).where(_R.branch_id == branch_id, _R.id == report_id))


def made_for(tx: Transaction, branch_id: UUID) -> dict[UUID, date | None]:
    """Return for which day of its schedule each report was made last."""
    return {row.id: row.made_for for row in tx.rows(select(_R.id, _R.made_for).where(_R.branch_id == branch_id))}


def note_made(tx: Transaction, branch_id: UUID, report_id: UUID, version: int, day: date) -> None:
    """Note that a report was made for a day of its schedule, unless somebody has changed it meanwhile."""
    here = (_R.branch_id == branch_id, _R.id == report_id, _R.version == version)
    tx.execute(update(saved_reports).where(*here).values(made_for=day))


def report_digests(tx: Transaction, branch_id: UUID, report_id: UUID | None = None) -> dict[UUID, str]:
    """Return the digest of one saved report, or of all, by id; not of when it was made last."""
    stored = as_stored(saved_reports)
    query = select(stored).where(stored.c.branch_id == branch_id)
    found = {}
    for row in tx.rows(query if report_id is None else query.where(stored.c.id == report_id)):
        values = {name: stored_form(value) for name, value in row._mapping.items() if name not in _NOT_IN_REPORTS}
        found[row.id] = hashlib.sha256(canonical_json(values).encode()).hexdigest()
    return found


_NOT_IN_REPORTS = ("branch_id", "made_for")


def last_kept(tx: Transaction, branch_id: UUID) -> date | None:
    """Return the newest day of which something is kept."""
    row = tx.first(select(_D.day).where(_D.branch_id == branch_id).order_by(_D.day.desc()).limit(1))
    return None if row is None else row.day
