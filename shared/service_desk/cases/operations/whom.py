"""Whom a case is for, whom it concerns, and who gets it: what is chosen is looked up here."""

from typing import Any
from uuid import UUID

from shared.office.catalog.model import Catalog
from shared.office.staff.errors import UNKNOWN_STAFF
from shared.office.staff.store import read_member
from shared.platform.errors import UserError
from shared.service_desk.cases.errors import BODY_MISSING, CASE_NOT_POSSIBLE, UNIT_MISSING
from shared.service_desk.cases.model import CaseCommand, CaseType, CaseVerb
from shared.service_desk.cases.operations.change import CaseChange
from shared.service_desk.cases.operations.readers import requesting
from shared.service_desk.cases.rules.visibility import CaseReader


def receiver_of(command: CaseCommand, catalog: Catalog) -> dict[str, Any]:
    """Return who gets a referred case, if it is in a list. Raises UserError(BODY_MISSING)."""
    if command.verb is CaseVerb.REFER_BRANCH:
        return {"branch": command.branch}
    if command.verb is not CaseVerb.REFER or not command.body:
        return {}
    body = catalog.body(command.body)
    if body is None or not body.active:
        raise UserError(BODY_MISSING)
    return {"body": body.code}


def requester_of(unit: str, reader: CaseReader, catalog: Catalog) -> str:
    """Return the unit that asks, "" for a visitor. Raises UserError(UNIT_MISSING)."""
    if unit and unit not in {each.code for each in requesting(reader, catalog)}:
        raise UserError(UNIT_MISSING)
    return unit


def concerned_by(change: CaseChange, kind: CaseType, person: UUID | None) -> UUID:
    """Return the person whom a case concerns. Raises UserError: CASE_NOT_POSSIBLE, UNKNOWN_STAFF."""
    if not kind.about_person:
        raise UserError(CASE_NOT_POSSIBLE)
    member = None if person is None else read_member(change.tx, change.branch_id, person)
    if member is None:
        raise UserError(UNKNOWN_STAFF)
    return member.id
