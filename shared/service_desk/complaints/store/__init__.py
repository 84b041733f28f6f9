"""Queries on complaints."""

from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Text, func, select, type_coerce

from shared.platform.db.database import Transaction
from shared.service_desk.cases.model import Case, CaseState
from shared.service_desk.cases.rules.visibility import CaseReader
from shared.service_desk.cases.store import CASES, read_types, visible
from shared.service_desk.cases.store.beside import RowsBesideCases, texts_of
from shared.service_desk.cases.store.tables import cases
from shared.service_desk.complaints.model import JUDGED, TO_LEADERS, UPHELD, Complaint, ComplaintScope, RemedyState
from shared.service_desk.complaints.store.tables import complaints

_ROWS = RowsBesideCases(complaints, Complaint, ("themes", "remedies"))
complaint_of, complaints_of, write_complaint = _ROWS.of, _ROWS.of_cases, _ROWS.write
stored_complaints, as_row, texts = _ROWS.stored, _ROWS.as_row, texts_of
_P, _C = complaints.c, cases.c


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


def upheld_about(tx: Transaction, branch_id: UUID, people: Collection[UUID]) -> tuple[Case, ...]:
    """Return the complaints about these people that are decided now and were upheld, the oldest first."""
    if not people:
        return ()
    judged = [kind for kind, known in read_types(tx, branch_id).items() if known.matter in JUDGED]
    decided = (_C.state.in_((CaseState.DECIDED, CaseState.CLOSED)), _C.outcome.in_(UPHELD), _C.decided.is_not(None))
    found = CASES.find(tx, _C.concerns_id.in_(people), *decided, order=(_C.year, _C.number), branch_id=branch_id)
    return tuple(each for each in found if (each.type_code, each.type_version) in judged)
