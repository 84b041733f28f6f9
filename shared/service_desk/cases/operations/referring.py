"""Hands a case to a person or a unit: who may get it, who takes it while somebody is away, and the way back."""

from typing import Any
from uuid import UUID

from shared.office.catalog.model import Catalog
from shared.office.staff.errors import UNKNOWN_STAFF
from shared.office.staff.model import StaffMember
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_member, read_members
from shared.platform.errors import UserError
from shared.service_desk.cases.errors import AWAY, CANNOT_HANDLE, NOT_IN_UNIT, UNIT_MISSING
from shared.service_desk.cases.model import Case
from shared.service_desk.cases.operations.change import CaseChange
from shared.service_desk.cases.operations.readers import away_today
from shared.service_desk.cases.rules.conflict import may_handle


def given_to(change: CaseChange, case: Case, person: UUID | None, catalog: Catalog) -> dict[str, Any]:
    """Return what the event of a hand-over tells: who handles the case now, and who is away, if a deputy does.

    Raises UserError: UNKNOWN_STAFF, CANNOT_HANDLE, NOT_IN_UNIT and AWAY (with `person`).
    """
    member = None if person is None else read_member(change.tx, change.branch_id, person)
    if member is None or not member.active:
        raise UserError(UNKNOWN_STAFF)
    unit = catalog.unit(case.unit)
    if unit is not None and member.code not in unit.members:
        raise UserError(NOT_IN_UNIT, person=member.name)
    away = away_today(change.tx, catalog)
    if member.code not in away:
        if not _can(change, case, member):
            raise UserError(CANNOT_HANDLE, person=member.name)
        return {"handler": str(member.id)}
    deputy = next((each for each in read_members(change.tx, change.branch_id) if each.code == away[member.code]), None)
    if deputy is None or not deputy.active or deputy.code in away or not _can(change, case, deputy):
        raise UserError(AWAY, person=member.name)
    return {"handler": str(deputy.id), "instead_of": str(member.id)}


def _can(change: CaseChange, case: Case, member: StaffMember) -> bool:
    return may_handle(case, member.id) and may(change.tx, change.branch_id, member.id, Right.HANDLE_CASES)


def referred(case: Case, unit: str, catalog: Catalog) -> dict[str, Any]:
    """Return what the event of a referral to another unit tells. Raises UserError(UNIT_MISSING)."""
    if unit == case.unit or unit not in {each.code for each in catalog.units_in_use}:
        raise UserError(UNIT_MISSING)
    return {"unit": unit}
