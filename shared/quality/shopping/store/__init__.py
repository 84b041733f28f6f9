"""Queries on waves, assignments, visits and answers."""

import hashlib
from collections.abc import Collection, Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Table, select

from shared.office.audit.store import stored_form
from shared.platform.db.base import canonical_json
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records, as_stored, to_plain
from shared.quality.shopping.model import Assignment, ItemAnswer, ShopVisit, Wave
from shared.quality.shopping.store.tables import answers, assignments, visits, waves

_WAVES, _ASSIGNMENTS = Records(waves, Wave), Records(assignments, Assignment)
_VISITS, _ANSWERS = Records(visits, ShopVisit), Records(answers, ItemAnswer)
#: Which column names the record that a row belongs to.
_OF_RECORD: Mapping[Table, str] = {
    waves: "id", assignments: "id", visits: "assignment_id", answers: "assignment_id",
}  # fmt: skip


def read_waves(tx: Transaction, branch_id: UUID) -> tuple[Wave, ...]:
    """Return all waves, the newest first."""
    return _WAVES.find(tx, order=(waves.c.first_day.desc(), waves.c.id.desc()), branch_id=branch_id)


def read_wave(tx: Transaction, branch_id: UUID, wave_id: UUID) -> Wave | None:
    """Return one wave, or None."""
    return _WAVES.get(tx, branch_id=branch_id, id=wave_id)


def add_wave(tx: Transaction, branch_id: UUID, wave: Wave) -> None:
    """Write a new wave."""
    _WAVES.add(tx, wave, branch_id=branch_id)


def write_wave(tx: Transaction, branch_id: UUID, old: Wave, new: Wave) -> None:
    """Write what a change has made of a wave."""
    changed = {name: value for name, value in vars(new).items() if name not in ("id", "version")}
    written = _WAVES.change(tx, changed, version=old.version, branch_id=branch_id, id=old.id)
    assert written, "the chain's lock keeps others out"


def read_assignments(tx: Transaction, branch_id: UUID, wave_id: UUID | None = None) -> tuple[Assignment, ...]:
    """Return the assignments of a wave, or of all waves, in the order of their codes."""
    key: dict[str, Any] = {} if wave_id is None else {"wave_id": wave_id}
    return _ASSIGNMENTS.find(tx, order=(assignments.c.code,), branch_id=branch_id, **key)


def read_assignment(tx: Transaction, branch_id: UUID, assignment_id: UUID) -> Assignment | None:
    """Return one assignment, or None."""
    return _ASSIGNMENTS.get(tx, branch_id=branch_id, id=assignment_id)


def add_assignments(tx: Transaction, branch_id: UUID, made: Iterable[Assignment], planned: Iterable[ShopVisit]) -> None:
    """Write the assignments of a new wave, each with its visit."""
    _ASSIGNMENTS.add(tx, *made, branch_id=branch_id)
    _VISITS.add(tx, *planned, branch_id=branch_id)


def read_visits(tx: Transaction, branch_id: UUID, wave_id: UUID | None = None) -> dict[UUID, ShopVisit]:
    """Return the visits of a wave, or of all waves, by assignment."""
    key: dict[str, Any] = {} if wave_id is None else {"wave_id": wave_id}
    return {each.assignment_id: each for each in _VISITS.find(tx, branch_id=branch_id, **key)}


def read_visit(tx: Transaction, branch_id: UUID, assignment_id: UUID) -> ShopVisit | None:
    """Return one visit, or None."""
    return _VISITS.get(tx, branch_id=branch_id, assignment_id=assignment_id)


def write_visit(tx: Transaction, branch_id: UUID, old: ShopVisit, new: ShopVisit, only: Collection[str] = ()) -> None:
    """Write what a change has made of a visit; `only` these columns, where the PC may change no others."""
    left_out = {"assignment_id", "wave_id", "version"}
    changed = {name: value for name, value in vars(new).items() if name not in left_out and (not only or name in only)}
    written = _VISITS.change(tx, changed, version=old.version, branch_id=branch_id, assignment_id=old.assignment_id)
    assert written, "the chain's lock keeps others out"


def read_answers(
    tx: Transaction, branch_id: UUID, assignment_ids: Collection[UUID]
) -> dict[UUID, tuple[ItemAnswer, ...]]:
    """Return the answers of these visits."""
    found: dict[UUID, list[ItemAnswer]] = {each: [] for each in assignment_ids}
    c = answers.c
    for answer in _ANSWERS.find(tx, c.assignment_id.in_(found), order=(c.assignment_id, c.item), branch_id=branch_id):
        found[answer.assignment_id].append(answer)
    return {key: tuple(each) for key, each in found.items()}


def write_answers(tx: Transaction, branch_id: UUID, assignment_id: UUID, given: Iterable[ItemAnswer]) -> None:
    """Write the answers of a visit in the place of those that are there."""
    _ANSWERS.remove(tx, branch_id=branch_id, assignment_id=assignment_id)
    _ANSWERS.add(tx, *given, branch_id=branch_id)


def digest_of_answers(given: Iterable[ItemAnswer]) -> str:
    """Return the digest of answers, whatever their order."""
    rows = sorted(canonical_json(to_plain(each)) for each in given)
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()


def digests(tx: Transaction, branch_id: UUID, record_id: UUID | None = None) -> dict[UUID, str]:
    """Return the digest of everything that is stored of each wave and of each visit, or of one record."""
    rows: dict[UUID, list[str]] = {}
    for table, name in _OF_RECORD.items():
        stored = as_stored(table)
        query = select(stored).where(stored.c.branch_id == branch_id)
        if record_id is not None:
            query = query.where(stored.c[name] == record_id)
        for row in tx.rows(query):
            values: dict[str, Any] = {each: stored_form(value) for each, value in row._mapping.items()}
            text = canonical_json({"table": table.name, **values})
            rows.setdefault(row._mapping[name], []).append(text)
    return {key: hashlib.sha256("\n".join(sorted(texts)).encode()).hexdigest() for key, texts in rows.items()}
