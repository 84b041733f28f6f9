"""Queries on complaints."""

from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Text, func, select, type_coerce

from shared.office.audit.store import stored_form
from shared.platform.db.base import canonical_json
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records, as_stored, to_plain
from shared.service_desk.cases.model import Case
from shared.service_desk.cases.rules.visibility import CaseReader
from shared.service_desk.cases.store import CASES, WORDS, visible
from shared.service_desk.cases.store.tables import case_words, cases
from shared.service_desk.complaints.model import TO_LEADERS, Complaint, ComplaintScope, RemedyState
from shared.service_desk.complaints.store.tables import complaints

_RECORDS = Records(complaints, Complaint)
_P, _C = complaints.c, cases.c
_FIXED = ("id", "case_id", "version")


def complaint_of(tx: Transaction, branch_id: UUID, case_id: UUID) -> Complaint | None:
    """Return the row of a case, or None before it was assessed."""
    return _RECORDS.get(tx, branch_id=branch_id, case_id=case_id)


def complaints_of(tx: Transaction, branch_id: UUID, case_ids: Collection[UUID]) -> dict[UUID, Complaint]:
    """Return the rows of these cases, by the id of the case."""
    if not case_ids:
        return {}
    return {each.case_id: each for each in _RECORDS.find(tx, _P.case_id.in_(case_ids), branch_id=branch_id)}


def write_complaint(tx: Transaction, branch_id: UUID, old: Complaint | None, new: Complaint) -> None:
    """Write what a change has made of a complaint."""
    if old is None:
        _RECORDS.add(tx, new, branch_id=branch_id)
        return
    changed = {name: value for name, value in vars(new).items() if name not in _FIXED}
    written = _RECORDS.change(tx, changed, version=old.version, branch_id=branch_id, id=old.id)
    assert written, "the chain's lock keeps others out"


def find_complaints(
    tx: Transaction, branch_id: UUID, reader: CaseReader, scope: ComplaintScope, kinds: Collection[str], limit: int
) -> tuple[tuple[Case, ...], int]:
    """Return the first cases of these kinds that fit, the most urgent first, and how many fit in all.

    Only what the reader may see is among them.
    """
    here = [_C.type_code.in_(kinds), *visible(reader)]
    order: tuple[Any, ...] = (_C.next_due.is_(None), _C.next_due, _C.year, _C.number)
    if scope is ComplaintScope.ALL:
        order = (_C.year.desc(), _C.number.desc())
    else:
        here.append(_C.closed.is_(None))
    if scope is ComplaintScope.MINE:
        here.append(_C.handler_id == reader.id)
    elif scope is ComplaintScope.SERIOUS:
        here.append(_C.id.in_(select(_P.case_id).where(_P.branch_id == branch_id, _P.severity.in_(TO_LEADERS))))
    elif scope is ComplaintScope.REMEDIES:
        waits = type_coerce(_P.remedies, Text).contains(f'"state":"{RemedyState.WAITING}"', autoescape=True)
        here.append(_C.id.in_(select(_P.case_id).where(_P.branch_id == branch_id, waits)))
    count = tx.first(select(func.count().label("all")).where(_C.branch_id == branch_id, *here))
    found = CASES.find(tx, *here, order=order, limit=limit, branch_id=branch_id)
    return found, 0 if count is None else int(count.all)


def late_contacts(tx: Transaction, branch_id: UUID, now: datetime) -> dict[UUID, datetime]:
    """Return the open cases whose visitor should have been spoken to already, and since when."""
    query = (
        select(_P.case_id, _P.contact_due)
        .join(cases, _C.id == _P.case_id)
        .where(_P.branch_id == branch_id, _P.contact_due < now, _P.contacted.is_(None), _C.closed.is_(None))
    )
    return {row.case_id: row.contact_due for row in tx.rows(query)}


def texts(tx: Transaction, branch_id: UUID, words: Collection[UUID]) -> dict[UUID, str]:
    """Return what was written in these texts of cases; "" for what was erased."""
    if not words:
        return {}
    return {each.id: each.content for each in WORDS.find(tx, case_words.c.id.in_(words), branch_id=branch_id)}


def stored_complaints(tx: Transaction, branch_id: UUID) -> Iterator[tuple[UUID, dict[str, Any]]]:
    """Yield every complaint as it is stored, by id."""
    stored = as_stored(complaints)
    for row in tx.rows(select(stored).where(stored.c.branch_id == branch_id)):
        values = {name: stored_form(value) for name, value in row._mapping.items() if name != "branch_id"}
        yield row.id, values


def as_row(complaint: Complaint) -> dict[str, Any]:
    """Return a complaint as `stored_complaints` gives it."""
    return {
        name: canonical_json(to_plain(value)) if name in ("themes", "remedies") else _plain(value)
        for name, value in vars(complaint).items()
    }


def _plain(value: Any) -> Any:
    plain = stored_form(value)
    return str(plain.value) if hasattr(plain, "value") else plain
