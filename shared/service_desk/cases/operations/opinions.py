"""Asks colleagues and units for their opinion, and refuses what still waits for one."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from shared.office.catalog.model import Catalog
from shared.office.staff.errors import UNKNOWN_STAFF
from shared.office.staff.model import StaffMember
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_member, read_members, read_rights
from shared.platform.errors import UserError
from shared.platform.i18n.text import Showable
from shared.service_desk.cases.errors import (
    CANNOT_HANDLE,
    DAYS_MISSING,
    NO_OPINION_ASKED,
    OPINION_ASKED,
    OPINION_WAITS,
    PEOPLE_MISSING,
    UNIT_MISSING,
)
from shared.service_desk.cases.model import LONGEST_EXTENSION, Case, CaseCommand
from shared.service_desk.cases.operations.change import CaseChange
from shared.service_desk.cases.operations.deadlines import Deadlines
from shared.service_desk.cases.rules.conflict import concerns
from shared.service_desk.cases.rules.opinions import awaited, open_opinion, to_answer


def asked(
    change: CaseChange, case: Case, command: CaseCommand, deadlines: Deadlines, catalog: Catalog
) -> dict[str, Any]:
    """Return what the event of a question to colleagues and units tells.

    Raises UserError: DAYS_MISSING, PEOPLE_MISSING, UNKNOWN_STAFF, UNIT_MISSING, CANNOT_HANDLE and OPINION_ASKED (with
    `person`).
    """
    if command.days is None or not 1 <= command.days <= LONGEST_EXTENSION:
        raise UserError(DAYS_MISSING)
    people = dict.fromkeys(each for each in command.people if each != case.handler_id)
    units = dict.fromkeys(command.units)
    if not people and not units:
        raise UserError(PEOPLE_MISSING)
    for each in people:
        _may_be_asked(change, case, each)
    if units:
        rights = read_rights(change.tx, change.branch_id)
        able = [
            each
            for each in read_members(change.tx, change.branch_id)
            if each.active and rights.allowed(each.role, Right.HANDLE_CASES)
        ]
        possible = units_to_ask(case, catalog, able)
        for code in units:
            if code not in possible:
                raise UserError(UNIT_MISSING)
            if open_opinion(case, None, code) is not None:
                raise UserError(OPINION_ASKED, person=possible[code])
    due = deadlines.due(max(change.tx.now, case.changed), command.days)
    told = {"of": [str(each) for each in people], "required": command.required, "opinion_due": due}
    return {**told, "units": list(units)} if units else told


def units_to_ask(case: Case, catalog: Catalog, handlers: Collection[StaffMember]) -> dict[str, Showable]:
    """Return the other units in use in which one of these people may answer, with their names."""
    able = {each.code for each in handlers if not concerns(case, each.id)}
    return {
        unit.code: unit.name
        for unit in catalog.units_in_use
        if unit.code != case.unit and not able.isdisjoint(unit.members)
    }


def _may_be_asked(change: CaseChange, case: Case, person: UUID) -> None:
    member = read_member(change.tx, change.branch_id, person)
    if member is None or not member.active:
        raise UserError(UNKNOWN_STAFF)
    if concerns(case, person) or not may(change.tx, change.branch_id, person, Right.HANDLE_CASES):
        raise UserError(CANNOT_HANDLE, person=member.name)
    if open_opinion(case, person) is not None:
        raise UserError(OPINION_ASKED, person=member.name)


def given(case: Case, person: UUID | None, units: Collection[str]) -> dict[str, Any]:
    """Return what the event of an opinion tells; `units` are the person's. Raises UserError(NO_OPINION_ASKED)."""
    opinion = to_answer(case, person, units)
    if opinion is None:
        raise UserError(NO_OPINION_ASKED)
    return {"for_unit": opinion.of_unit} if opinion.of is None else {}


def dropped(case: Case, person: UUID | None, unit: str) -> dict[str, Any]:
    """Return what the event of going on without an opinion tells. Raises UserError(NO_OPINION_ASKED)."""
    if unit:
        if open_opinion(case, None, unit) is None:
            raise UserError(NO_OPINION_ASKED)
        return {"of": [], "units": [unit]}
    if open_opinion(case, person) is None:
        raise UserError(NO_OPINION_ASKED)
    return {"of": [str(person)]}


def all_given(change: CaseChange, case: Case, catalog: Catalog) -> None:
    """Refuse to go on while an opinion is needed. Raises UserError(OPINION_WAITS) with `person`, the first asked."""
    opinion = awaited(case)
    if opinion is None:
        return
    unit = catalog.unit(opinion.of_unit)
    raise UserError(OPINION_WAITS, person=change.name_of(opinion.of) if unit is None else unit.name)
