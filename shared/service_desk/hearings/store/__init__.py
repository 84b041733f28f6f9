"""Queries on hearings."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Text, and_, or_, select, type_coerce

from shared.platform.db.database import Transaction
from shared.service_desk.cases.model import Case
from shared.service_desk.cases.rules.visibility import CaseReader
from shared.service_desk.cases.store import CASES, visible
from shared.service_desk.cases.store.beside import RowsBesideCases, texts_of
from shared.service_desk.cases.store.tables import cases
from shared.service_desk.hearings.model import HEARING_KIND, Hearing
from shared.service_desk.hearings.store.tables import hearings

_ROWS = RowsBesideCases(hearings, Hearing, ("decisions",))
hearing_of, hearings_of, write_hearing = _ROWS.of, _ROWS.of_cases, _ROWS.write
stored_hearings, as_row, texts = _ROWS.stored, _ROWS.as_row, texts_of
_H, _C = hearings.c, cases.c


def find_hearings(
    tx: Transaction, branch_id: UUID, reader: CaseReader, *, closed_too: bool, limit: int
) -> tuple[Case, ...]:
    """Return the meetings that are open, or that have a decision which is not done yet; or all, the newest first.

    Only what the reader may see, or has to carry out, is among them.
    """
    own = type_coerce(_H.decisions, Text).contains(f'"owner_id":"{reader.id}"', autoescape=True)
    owned = _C.id.in_(select(_H.case_id).where(_H.branch_id == branch_id, own))
    here: list[ColumnElement[bool]] = [_C.type_code == HEARING_KIND, or_(and_(*visible(reader)), owned)]
    order: tuple[Any, ...] = (_C.year.desc(), _C.number.desc())
    if not closed_too:
        waits = type_coerce(_H.decisions, Text).contains('"done":null', autoescape=True)
        undone = select(_H.case_id).where(_H.branch_id == branch_id, waits)
        here.append(or_(_C.closed.is_(None), _C.id.in_(undone)))
        order = (_C.year, _C.number)
    return CASES.find(tx, *here, order=order, limit=limit, branch_id=branch_id)
