"""Queries on members of staff: who there is, and their skills."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import bindparam, delete, insert, select

from shared.office.staff.model import DayPass, Qualification, StaffMember
from shared.office.staff.store.tables import staff_members, staff_skills
from shared.platform.db.base import metadata
from shared.platform.db.database import Transaction
from shared.platform.db.prepared import Prepared
from shared.platform.db.records import Records

_MEMBERS = Records(staff_members, StaffMember)
_MEMBER = Prepared(
    _MEMBERS.select.where(staff_members.c.branch_id == bindparam("Branch"), staff_members.c.id == bindparam("Staff"))
)
_SKILLS = Prepared(select(staff_skills).where(staff_skills.c.staff_id == bindparam("Staff")))


def read_members(tx: Transaction, branch_id: UUID) -> tuple[StaffMember, ...]:
    """Return all members of the branch by name, inactive ones too."""
    levels: dict[UUID, dict[UUID, int]] = {}
    for row in tx.rows(select(staff_skills).where(staff_skills.c.branch_id == branch_id)):
        levels.setdefault(row.staff_id, {})[row.service_id] = row.level
    # Only the columns of a member: kiosk and board may not read those of the PIN.
    c = staff_members.c
    rows = tx.rows(_MEMBERS.select.where(c.branch_id == branch_id).order_by(c.name))
    return tuple(_MEMBERS.read(row, skills=levels.get(row.id, {})) for row in rows)


def read_member(tx: Transaction, branch_id: UUID, staff_id: UUID) -> StaffMember | None:
    """Return one member of staff, or None."""
    row = tx.first(_MEMBER, Branch=branch_id, Staff=staff_id)
    return None if row is None else _MEMBERS.read(row, skills=skills(tx, staff_id))


def skills(tx: Transaction, staff_id: UUID) -> Mapping[UUID, int]:
    """Return somebody's skills: service ids and levels; empty means every service."""
    rows = tx.rows(_SKILLS, Staff=staff_id)
    return {row.service_id: row.level for row in rows}


def service_codes(tx: Transaction, branch_id: UUID) -> Mapping[UUID, str]:
    """Return the codes of the services by id; by the table's name, because its subject is in a higher layer."""
    c = metadata.tables["services"].c
    return {row.id: row.code for row in tx.rows(select(c.id, c.code).where(c.branch_id == branch_id))}


def insert_member(tx: Transaction, branch_id: UUID, member: StaffMember) -> None:
    """Write a new member of staff with their skills, without a PIN."""
    _MEMBERS.add(tx, member, branch_id=branch_id, failed_tries=0)
    write_skills(tx, branch_id, member.id, member.skills)


def lock_member(tx: Transaction, staff_id: UUID) -> None:
    """Let nobody else change somebody until the transaction ends."""
    tx.rows(select(staff_members.c.id).where(staff_members.c.id == staff_id).with_for_update())


def change_member(tx: Transaction, member: StaffMember) -> None:
    """Write name, role, language and whether somebody is active; code and skills stay as they are."""
    changed = {"name": member.name, "role": member.role, "language": member.language, "active": member.active}
    _MEMBERS.change(tx, changed, id=member.id)


def write_proved(
    tx: Transaction,
    branch_id: UUID,
    staff_id: UUID,
    proved: tuple[Qualification, ...],
    passes: tuple[DayPass, ...],
) -> None:
    """Write what somebody has shown and until when, and for which services there is a pass on which day."""
    _MEMBERS.change(tx, {"proved": proved, "passes": passes}, branch_id=branch_id, id=staff_id)


def write_skills(tx: Transaction, branch_id: UUID, staff_id: UUID, levels: Mapping[UUID, int]) -> None:
    """Replace somebody's skills."""
    tx.execute(delete(staff_skills).where(staff_skills.c.staff_id == staff_id))
    rows = [
        {"staff_id": staff_id, "service_id": service_id, "branch_id": branch_id, "level": level}
        for service_id, level in levels.items()
    ]
    if rows:
        tx.execute(insert(staff_skills), rows)
