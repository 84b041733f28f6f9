"""Queries on cases, their kinds and their words."""

import hashlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Text, bindparam, false, func, insert, or_, select, type_coerce

from shared.office.audit.store import stored_form
from shared.office.history.model import RecordEvent
from shared.office.history.store import events_of_record, events_of_records
from shared.office.staff.store import staff_members
from shared.platform.db.base import canonical_json
from shared.platform.db.database import Transaction
from shared.platform.db.prepared import Prepared
from shared.platform.db.records import Records, as_stored, to_plain
from shared.queue.tickets.store.tables import ticket_steps
from shared.service_desk.cases.model import NUMBERS, Case, CaseType, CaseVerb, CaseWords, LeftOutCases
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.rules.visibility import CaseReader
from shared.service_desk.cases.store.tables import case_types, case_words, cases

CASES, WORDS = Records(cases, Case), Records(case_words, CaseWords)
_C, _W, _T = cases.c, case_words.c, case_types.c
_HERE = _C.branch_id == bindparam("Branch")
_KIND = (_T.branch_id == bindparam("Branch"), _T.code == bindparam("Code"))
_LAST_NUMBER = Prepared(select(func.max(_C.number).label("last")).where(_HERE, _C.year == bindparam("Year")))
_LAST_TYPE = Prepared(select(_T.definition).where(*_KIND).order_by(_T.version.desc()).limit(1))
_TYPE = Prepared(select(_T.definition).where(*_KIND, _T.version == bindparam("Version")))
_STORED_TYPE = Prepared(
    select(type_coerce(_T.definition, Text()).label("definition")).where(*_KIND, _T.version == bindparam("Version"))
)
#: Visits that one statement asks about: a database takes only so many values at once.
_AT_ONCE = 500
#: The columns that a change of a case writes.
_FIXED = ("id", "year", "number", "type_code", "type_version", "channel", "language", "registered", "code_digest",
          "ticket_id", "requester", "parent_id", "parent_branch")  # fmt: skip


def read_case(tx: Transaction, branch_id: UUID, case_id: UUID) -> Case | None:
    """Return one case, or None."""
    return CASES.get(tx, branch_id=branch_id, id=case_id)


def cases_of(tx: Transaction, branch_id: UUID, ids: Collection[UUID]) -> tuple[Case, ...]:
    """Return the cases with these ids."""
    return CASES.find(tx, _C.id.in_(ids), branch_id=branch_id)


def case_of_number(tx: Transaction, branch_id: UUID, year: int, number: int) -> Case | None:
    """Return the case with a number, or None."""
    return CASES.get(tx, branch_id=branch_id, year=year, number=number)


def merged_cases(tx: Transaction, branch_id: UUID, case_id: UUID) -> tuple[Case, ...]:
    """Return the cases that go on as this one, also those merged into them before."""
    found: list[Case] = []
    into = {case_id}
    while into:
        here = CASES.find(tx, _C.merged_into.in_(into), order=(_C.year, _C.number), branch_id=branch_id)
        found += here
        into = {each.id for each in here}
    return tuple(found)


def case_of_parent(tx: Transaction, branch_id: UUID, parent_id: UUID) -> Case | None:
    """Return the newest case that was made for a case of another branch, or None."""
    found = CASES.find(tx, order=(_C.id.desc(),), limit=1, branch_id=branch_id, parent_id=parent_id)
    return found[0] if found else None


def last_number(tx: Transaction, branch_id: UUID, year: int) -> int:
    """Return the highest number of a year, also of those that a restore left out; 0 without any."""
    row = tx.first(_LAST_NUMBER, Branch=branch_id, Year=year)
    issued = 0 if row is None or row.last is None else int(row.last)
    return max((issued, *(each.last for each in _left_out(tx, branch_id) if each.year == year)))


def last_numbers(tx: Transaction, branch_id: UUID) -> dict[int, int]:
    """Return the highest number of every year, also of those that a restore left out."""
    query = select(_C.year, func.max(_C.number).label("last")).where(_C.branch_id == branch_id).group_by(_C.year)
    found = {row.year: int(row.last) for row in tx.rows(query)}
    for each in _left_out(tx, branch_id):
        found[each.year] = max(each.last, found.get(each.year, 0))
    return found


def _left_out(tx: Transaction, branch_id: UUID) -> Iterator[LeftOutCases]:
    for event in events_of_record(tx, branch_id, branch_id):
        if event.subject == NUMBERS:
            yield LeftOutCases(**event.details)


def insert_case(tx: Transaction, branch_id: UUID, case: Case) -> None:
    """Write a new case."""
    CASES.add(tx, case, branch_id=branch_id)


def write_case(tx: Transaction, branch_id: UUID, old: Case, new: Case) -> None:
    """Write what a change has made of a case."""
    changed = {name: value for name, value in vars(new).items() if name not in (*_FIXED, "version") and name in cases.c}
    written = CASES.change(tx, changed, version=old.version, branch_id=branch_id, id=old.id)
    assert written, "the chain's lock keeps others out"


def find_cases(
    tx: Transaction,
    branch_id: UUID,
    reader: CaseReader,
    scope: Scope,
    number: tuple[int | None, int] | None,
    code_digest: str | None,
    now: datetime,
    limit: int,
    unit: str | None = None,
) -> tuple[tuple[Case, ...], int]:
    """Return the first cases that fit, the most urgent first (closed ones: the newest), and how many fit in all.

    Only what the reader may see is among them. A `number` or a code is found in any scope; `unit` leaves the cases of
    one unit ("": those of none).
    """
    here: list[ColumnElement[bool]] = visible(reader)
    order: Sequence[Any] = (_C.next_due.is_(None), _C.next_due, _C.year, _C.number)
    sought = number is not None or code_digest is not None
    if code_digest is not None:
        here.append(_C.code_digest == code_digest)
    elif number is not None:
        year, end = number
        here.append(_C.number == end)
        if year is not None:
            here.append(_C.year == year)
    elif scope is Scope.ALL:
        order = (_C.year.desc(), _C.number.desc())
    else:
        here.append(_C.closed.is_(None))
    if sought:
        pass
    elif scope is Scope.MINE:
        here.append(_C.handler_id == reader.id)
    elif scope is Scope.OPINION:
        here.append(or_(*_asked(reader, '"given":null,')))
    elif scope is Scope.REQUESTED:
        here.append(_C.requester.in_(tuple(reader.units)))
    elif scope is Scope.UNASSIGNED:
        here.append(_C.handler_id.is_(None))
    elif scope is Scope.OVERDUE:
        here.append(_C.next_due < now)
    if unit is not None and not sought:
        here.append(_C.unit == unit)
    count = tx.first(select(func.count().label("all")).where(_C.branch_id == branch_id, *here))
    found = CASES.find(tx, *here, order=order, limit=limit, branch_id=branch_id)
    return found, 0 if count is None else int(count.all)


def visible(reader: CaseReader) -> list[ColumnElement[bool]]:
    """Return what `sees` says of each row."""
    here: list[ColumnElement[bool]] = [or_(_C.concerns_id.is_(None), _C.concerns_id != reader.id)]
    if not reader.everything:
        served = _C.ticket_id == reader.ticket if reader.ticket is not None else false()
        asks = _C.requester.in_(tuple(reader.units))
        here.append(or_(_C.unit.in_(("", *reader.units)), asks, _C.handler_id == reader.id, *_asked(reader), served))
    return here


def _asked(reader: CaseReader, which: str = "") -> list[ColumnElement[bool]]:
    """Return what says that the reader's opinion, or that of one of their units, was asked."""
    # The canonical JSON of an opinion; its keys are in the order of the alphabet.
    whose = [f'"of":"{reader.id}"', *(f'"of":null,"of_unit":"{unit}"' for unit in sorted(reader.units))]
    return [type_coerce(_C.opinions, Text).contains(which + each, autoescape=True) for each in whose]


def stories_of_cases(
    tx: Transaction, branch_id: UUID, start: datetime, end: datetime
) -> Iterator[tuple[RecordEvent, ...]]:
    """Yield the events of each case that was open, or had a deadline, from `start` to `end` (half-open)."""
    later = or_(_C.closed.is_(None), _C.closed >= start, _C.answer_due >= start, _C.tell_due >= start)
    query = select(_C.id).where(_C.branch_id == branch_id, _C.registered < end, later).order_by(_C.year, _C.number)
    return events_of_records(tx, branch_id, [row.id for row in tx.rows(query)])


def cases_of_visits(tx: Transaction, branch_id: UUID, start: datetime, end: datetime) -> tuple[Case, ...]:
    """Return the cases registered at a visit, or about one, from `start` to `end` (half-open)."""
    within = (_C.ticket_id.is_not(None), _C.registered >= start, _C.registered < end)
    return CASES.find(tx, *within, branch_id=branch_id)


def servings_of_cases(
    tx: Transaction, branch_id: UUID, tickets: Sequence[UUID]
) -> Iterator[tuple[UUID, str, float, int]]:
    """Yield each serving at these visits whose time counts: visit, role, seconds, and how many cases the visit has."""
    s, m = ticket_steps.c, staff_members.c
    for at in range(0, len(tickets), _AT_ONCE):
        some = tickets[at : at + _AT_ONCE]
        counted = select(_C.ticket_id, func.count().label("all")).where(
            _C.branch_id == branch_id, _C.ticket_id.in_(some)
        )
        cases_of_visit = {row.ticket_id: int(row.all) for row in tx.rows(counted.group_by(_C.ticket_id))}
        query = select(s.ticket_id, m.role, s.started, s.ended).join(staff_members, m.id == s.staff_id)
        ended = (s.started.is_not(None), s.ended.is_not(None), s.untrusted.is_(False))
        for row in tx.rows(query.where(s.branch_id == branch_id, s.ticket_id.in_(some), *ended)):
            yield (
                row.ticket_id,
                str(row.role),
                (row.ended - row.started).total_seconds(),
                cases_of_visit.get(row.ticket_id, 1),
            )


def open_cases(tx: Transaction, branch_id: UUID) -> int:
    """Return how many cases are open."""
    row = tx.first(select(func.count().label("all")).where(_C.branch_id == branch_id, _C.closed.is_(None)))
    return 0 if row is None else int(row.all)


def open_of_handlers(tx: Transaction, branch_id: UUID) -> dict[UUID, int]:
    """Return how many open cases each person handles."""
    query = select(_C.handler_id, func.count().label("all")).group_by(_C.handler_id)
    here = query.where(_C.branch_id == branch_id, _C.handler_id.is_not(None), _C.closed.is_(None))
    return {row.handler_id: int(row.all) for row in tx.rows(here)}


def last_of_handlers(tx: Transaction, branch_id: UUID, since: datetime) -> dict[UUID, datetime]:
    """Return when something was last done with a case of each person that is open or was closed `since`."""
    query = select(_C.handler_id, func.max(_C.changed).label("last")).group_by(_C.handler_id)
    here = query.where(
        _C.branch_id == branch_id, _C.handler_id.is_not(None), or_(_C.closed.is_(None), _C.closed >= since)
    )
    return {row.handler_id: row.last for row in tx.rows(here)}


def read_type(tx: Transaction, branch_id: UUID, code: str, version: int) -> CaseType | None:
    """Return a kind of case as it was when it was used first, or None."""
    row = tx.first(_TYPE, Branch=branch_id, Code=code, Version=version)
    found: CaseType | None = None if row is None else row.definition
    return found


def last_type(tx: Transaction, branch_id: UUID, code: str) -> CaseType | None:
    """Return the last version of a kind that a case has used, or None."""
    row = tx.first(_LAST_TYPE, Branch=branch_id, Code=code)
    found: CaseType | None = None if row is None else row.definition
    return found


def read_types(tx: Transaction, branch_id: UUID) -> Mapping[tuple[str, int], CaseType]:
    """Return all kinds that cases have used, by code and version."""
    rows = tx.rows(select(_T.code, _T.version, _T.definition).where(_T.branch_id == branch_id))
    return {(row.code, row.version): row.definition for row in rows}


def keep_type(tx: Transaction, branch_id: UUID, kind: CaseType) -> None:
    """Keep a kind as it is now."""
    values = {"branch_id": branch_id, "code": kind.code, "version": kind.version, "definition": kind}
    tx.execute(insert(case_types), [values])


def type_digest(definition: str) -> str:
    """Return the digest of a kind, from the text that is stored."""
    return hashlib.sha256(definition.encode()).hexdigest()


def type_text(kind: CaseType) -> str:
    """Return a kind as it is stored."""
    return canonical_json(to_plain(kind))


def stored_type(tx: Transaction, branch_id: UUID, code: str, version: int) -> str | None:
    """Return the digest of one kept kind, or None."""
    row = tx.first(_STORED_TYPE, Branch=branch_id, Code=code, Version=version)
    return None if row is None else type_digest(row.definition)


def stored_types(tx: Transaction, branch_id: UUID) -> dict[tuple[str, int], str]:
    """Return the digests of all kept kinds."""
    stored = as_stored(case_types)
    query = select(stored.c.code, stored.c.version, stored.c.definition).where(stored.c.branch_id == branch_id)
    return {(row.code, row.version): type_digest(row.definition) for row in tx.rows(query)}


def insert_words(tx: Transaction, branch_id: UUID, words: CaseWords) -> None:
    """Keep what somebody wrote."""
    WORDS.add(tx, words, branch_id=branch_id)


def words_of_case(tx: Transaction, branch_id: UUID, case_id: UUID) -> dict[UUID, CaseWords]:
    """Return what was written about a case, by id."""
    return {each.id: each for each in WORDS.find(tx, branch_id=branch_id, case_id=case_id)}


def answers_of_cases(tx: Transaction, branch_id: UUID, case_ids: Collection[UUID]) -> dict[UUID, str]:
    """Return the form answers (JSON) with which these cases were registered."""
    if not case_ids:
        return {}
    found = WORDS.find(tx, _W.case_id.in_(case_ids), branch_id=branch_id, kind=CaseVerb.REGISTER)
    return {each.case_id: each.content for each in found}


def words_digest(words: CaseWords) -> str:
    """Return what the event says of what was written; the salt keeps it from being guessed."""
    parts = (words.id.hex, words.case_id.hex, words.kind.value, words.salt, words.content)
    return hashlib.sha256(canonical_json(parts).encode()).hexdigest()


def of_tickets(tx: Transaction, branch_id: UUID, tickets: Sequence[UUID]) -> tuple[Case, ...]:
    """Return the cases that were registered at these visits, the newest first."""
    return CASES.find(tx, _C.ticket_id.in_(tickets), order=(_C.registered.desc(), _C.id.desc()), branch_id=branch_id)


def closings_of_tickets(tx: Transaction, branch_id: UUID) -> dict[UUID, list[datetime | None]]:
    """Return when the cases of each visit were closed; None for an open one."""
    found: dict[UUID, list[datetime | None]] = {}
    for row in tx.rows(select(_C.ticket_id, _C.closed).where(_C.branch_id == branch_id, _C.ticket_id.is_not(None))):
        found.setdefault(row.ticket_id, []).append(row.closed)
    return found


def stored_cases(tx: Transaction, branch_id: UUID) -> Iterator[tuple[UUID, dict[str, Any]]]:
    """Yield every case as it is stored, by id."""
    stored = as_stored(cases)
    for row in tx.rows(select(stored).where(stored.c.branch_id == branch_id)):
        values = {name: stored_form(value) for name, value in row._mapping.items() if name != "branch_id"}
        yield row.id, values


def as_row(case: Case) -> dict[str, Any]:
    """Return a case as `stored_cases` gives it."""
    return {
        name: canonical_json(to_plain(value))
        if name in ("pauses", "deciders", "opinions", "came_from", "steps_done")
        else _plain(value)
        for name, value in vars(case).items()
    }


def _plain(value: Any) -> Any:
    plain = stored_form(value)
    return str(plain.value) if hasattr(plain, "value") else plain


def first_decisions(
    tx: Transaction, branch_id: UUID, since: datetime, kinds: Collection[str]
) -> Iterator[tuple[str, datetime, datetime]]:
    """Yield kind, registration and first decision of the cases of these kinds that were decided since an instant."""
    query = select(_C.type_code, _C.registered, _C.decided).where(
        _C.branch_id == branch_id, _C.type_code.in_(kinds), _C.decided >= since, _C.round == 1, _C.outcome != ""
    )
    for row in tx.rows(query):
        yield row.type_code, row.registered, row.decided


def cases_due(tx: Transaction, branch_id: UUID, since: datetime, until: datetime) -> tuple[Case, ...]:
    """Return the cases whose present deadline for the decision was after `since` and not after `until`."""
    return CASES.find(tx, _C.answer_due > since, _C.answer_due <= until, branch_id=branch_id)
