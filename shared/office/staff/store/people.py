"""Queries on members of staff: their skills and the records of their PINs."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, insert, select

from shared.office.staff.model import Role, StaffMember
from shared.office.staff.store.tables import staff_members, staff_skills
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records

_MEMBERS = Records(staff_members, StaffMember)


@dataclass(frozen=True)
class PinRecord:
    """What is kept about somebody's PIN: its hash (None: none set) and the wrong tries so far."""

    member: StaffMember
    pin_hash: str | None
    failed_tries: int
    locked_until: datetime | None


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
    record = read_pin(tx, branch_id, staff_id)
    return record.member if record else None


def role_of(tx: Transaction, branch_id: UUID, staff_id: UUID) -> Role | None:
    """Return the role of an active member of staff of this branch, or None."""
    c = staff_members.c
    row = tx.first(select(c.role).where(c.id == staff_id, c.branch_id == branch_id, c.active))
    return None if row is None else Role(row.role)


def skills(tx: Transaction, staff_id: UUID) -> Mapping[UUID, int]:
    """Return somebody's skills: service ids and levels; empty means every service."""
    rows = tx.rows(select(staff_skills).where(staff_skills.c.staff_id == staff_id))
    return {row.service_id: row.level for row in rows}


def read_pin(tx: Transaction, branch_id: UUID, staff_id: UUID) -> PinRecord | None:
    """Return the record of a member's PIN, or None for an unknown person."""
    here = (staff_members.c.branch_id == branch_id, staff_members.c.id == staff_id)
    row = tx.first(select(staff_members).where(*here))
    if row is None:
        return None
    return PinRecord(_MEMBERS.read(row, skills=skills(tx, staff_id)), row.pin_hash, row.failed_tries, row.locked_until)


def lock_member(tx: Transaction, staff_id: UUID) -> None:
    """Make other changes of this member wait, so that every wrong try is counted."""
    tx.first(select(staff_members.c.id).where(staff_members.c.id == staff_id).with_for_update(key_share=True))


def write_tries(tx: Transaction, staff_id: UUID, failed_tries: int, locked_until: datetime | None) -> None:
    """Set the number of wrong tries and until when no further try is accepted."""
    _MEMBERS.change(tx, {"failed_tries": failed_tries, "locked_until": locked_until}, id=staff_id)


def write_pin(tx: Transaction, staff_id: UUID, pin_hash: str) -> None:
    """Set a new PIN and reset the wrong tries."""
    _MEMBERS.change(tx, {"pin_hash": pin_hash, "failed_tries": 0, "locked_until": None}, id=staff_id)


def insert_member(tx: Transaction, branch_id: UUID, member: StaffMember, pin_hash: str | None) -> None:
    """Write a new member of staff with their skills."""
    _MEMBERS.add(tx, member, branch_id=branch_id, pin_hash=pin_hash, failed_tries=0)
    write_skills(tx, branch_id, member.id, member.skills)


def write_skills(tx: Transaction, branch_id: UUID, staff_id: UUID, levels: Mapping[UUID, int]) -> None:
    """Replace somebody's skills."""
    tx.execute(delete(staff_skills).where(staff_skills.c.staff_id == staff_id))
    rows = [
        {"staff_id": staff_id, "service_id": service_id, "branch_id": branch_id, "level": level}
        for service_id, level in levels.items()
    ]
    if rows:
        tx.execute(insert(staff_skills), rows)
