"""Who reads or changes the register: their units, and the visitor in front of them."""

from collections.abc import Collection, Mapping
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.model import (
    Catalog,
)
from shared.office.catalog.model.workflow import BranchUnit
from shared.office.catalog.working_time import local
from shared.office.staff.model import StaffMember
from shared.office.staff.rights import Right
from shared.office.staff.store import may, open_session_of_staff, read_member
from shared.platform.db.database import Transaction
from shared.queue.tickets.store.tickets import ticket_at_counter
from shared.service_desk.cases.rules.visibility import CaseReader


def reader_of(tx: Transaction, branch_id: UUID, actor: Actor, catalog: Catalog) -> CaseReader:
    """Return what decides which cases somebody sees."""
    if not catalog.units or actor.id is None:
        return CaseReader(actor.id)
    member = read_member(tx, branch_id, actor.id)
    units = frozenset() if member is None else units_of(catalog, member)
    if may(tx, branch_id, actor.id, Right.LEAD_CASES):
        return CaseReader(actor.id, units=units)
    session = open_session_of_staff(tx, actor.id)
    ticket = None if session is None else ticket_at_counter(tx, branch_id, session.counter_id)
    heads = frozenset(unit.code for unit in catalog.units if member is not None and member.code in unit.heads)
    at_counter = None if ticket is None else ticket.id
    return CaseReader(actor.id, everything=False, units=units, heads=heads, ticket=at_counter)


def units_of(catalog: Catalog, member: StaffMember) -> frozenset[str]:
    """Return the codes of the units that somebody belongs to."""
    return frozenset(unit.code for unit in catalog.units if member.code in unit.members)


def away_today(tx: Transaction, catalog: Catalog) -> Mapping[str, str]:
    """Return the codes of the people who are away, each with the code of their deputy ("": none)."""
    today = local(tx.now, catalog.branch.time_zone).date()
    return {each.code: each.deputy for each in catalog.absences if each.first <= today <= each.last}


def present_of_units(
    catalog: Catalog, people: Collection[StaffMember], away: Mapping[str, str]
) -> Mapping[str, frozenset[UUID]]:
    """Return for each unit which of these people are in it and not away."""

    def here(unit: BranchUnit) -> frozenset[UUID]:
        return frozenset(each.id for each in people if each.code in unit.members and each.code not in away)

    return {unit.code: here(unit) for unit in catalog.units}


def requesting(reader: CaseReader, catalog: Catalog) -> tuple[BranchUnit, ...]:
    """Return the units for which somebody may register a case."""
    return tuple(unit for unit in catalog.units_in_use if reader.everything or unit.code in reader.units)
