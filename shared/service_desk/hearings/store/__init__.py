"""Queries on hearings."""

from collections.abc import Collection, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Text, and_, or_, select, type_coerce

from shared.office.audit.store import stored_form
from shared.platform.db.base import canonical_json
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records, as_stored, to_plain
from shared.service_desk.cases.model import Case
from shared.service_desk.cases.rules.visibility import CaseReader
from shared.service_desk.cases.store import CASES, WORDS, visible
from shared.service_desk.cases.store.tables import case_words, cases
from shared.service_desk.hearings.model import HEARING_KIND, Hearing
from shared.service_desk.hearings.store.tables import hearings

_RECORDS = Records(hearings, Hearing)
_H, _C = hearings.c, cases.c
_FIXED = ("id", "case_id", "version")


def hearing_of(tx: Transaction, branch_id: UUID, case_id: UUID) -> Hearing | None:
    """Return the row of a case, or None before its minutes."""
    return _RECORDS.get(tx, branch_id=branch_id, case_id=case_id)


def hearings_of(tx: Transaction, branch_id: UUID, case_ids: Collection[UUID]) -> dict[UUID, Hearing]:
    """Return the rows of these cases, by the id of the case."""
    if not case_ids:
        return {}
    return {each.case_id: each for each in _RECORDS.find(tx, _H.case_id.in_(case_ids), branch_id=branch_id)}


def write_hearing(tx: Transaction, branch_id: UUID, old: Hearing | None, new: Hearing) -> None:
    """Write what a change has made of a hearing."""
    if old is None:
        _RECORDS.add(tx, new, branch_id=branch_id)
        return
    changed = {name: value for name, value in vars(new).items() if name not in _FIXED}
    written = _RECORDS.change(tx, changed, version=old.version, branch_id=branch_id, id=old.id)
    assert written, "the chain's lock keeps others out"


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


def texts(tx: Transaction, branch_id: UUID, words: Collection[UUID]) -> dict[UUID, str]:
    """Return what was written in these texts of cases; "" for what was erased."""
    if not words:
        return {}
    return {each.id: each.content for each in WORDS.find(tx, case_words.c.id.in_(words), branch_id=branch_id)}


def stored_hearings(tx: Transaction, branch_id: UUID) -> Iterator[tuple[UUID, dict[str, Any]]]:
    """Yield every hearing as it is stored, by id."""
    stored = as_stored(hearings)
    for row in tx.rows(select(stored).where(stored.c.branch_id == branch_id)):
        values = {name: stored_form(value) for name, value in row._mapping.items() if name != "branch_id"}
        yield row.id, values


def as_row(hearing: Hearing) -> dict[str, Any]:
    """Return a hearing as `stored_hearings` gives it."""
    return {
        name: canonical_json(to_plain(value)) if name == "decisions" else stored_form(value)
        for name, value in vars(hearing).items()
    }
