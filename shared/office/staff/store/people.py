"""Queries on members of staff: their skills and what is kept about their PINs."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, insert, select, update

from shared.office.staff.model import Role, StaffMember
from shared.office.staff.store.tables import staff_members, staff_skills
from shared.platform.db.database import Transaction


@dataclass(frozen=True)
class PinRecord:
    """What is kept about somebody's PIN: its hash (None: none set) and the wrong tries so far."""

    member: StaffMember
    pin_hash: str | None
    failed_tries: int
    locked_until: datetime | None


def read_members(tx: Transaction, branch_id: UUID) -> tuple[StaffMember, ...]:
    """Return everybody of the branch by name, also those who left."""
    levels: dict[UUID, dict[UUID, int]] = {}
    for row in tx.rows(select(staff_skills).where(staff_skills.c.branch_id == branch_id)):
        levels.setdefault(row.staff_id, {})[row.service_id] = row.level
    # Without what is kept about PINs: kiosk and board may not read it.
    c = staff_members.c
    people = select(c.id, c.code, c.name, c.role, c.language, c.active)
    query = people.where(c.branch_id == branch_id).order_by(c.name)
    return tuple(_member(row, levels.get(row.id, {})) for row in tx.rows(query))


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
    """Return what is kept about somebody's PIN, or None for an unknown person."""
    here = (staff_members.c.branch_id == branch_id, staff_members.c.id == staff_id)
    row = tx.first(select(staff_members).where(*here))
    if row is None:
        return None
    return PinRecord(_member(row, skills(tx, staff_id)), row.pin_hash, row.failed_tries, row.locked_until)


def lock_member(tx: Transaction, staff_id: UUID) -> None:
    """Make others who change this person wait, so that no wrong try is lost."""
    tx.first(select(staff_members.c.id).where(staff_members.c.id == staff_id).with_for_update(key_share=True))


def write_tries(tx: Transaction, staff_id: UUID, failed_tries: int, locked_until: datetime | None) -> None:
    """Keep the count of wrong tries and until when nobody may try again."""
    here = staff_members.c.id == staff_id
    tx.execute(update(staff_members).where(here).values(failed_tries=failed_tries, locked_until=locked_until))


def write_pin(tx: Transaction, staff_id: UUID, pin_hash: str) -> None:
    """Set a new PIN; wrong tries are forgotten."""
    here = staff_members.c.id == staff_id
    tx.execute(update(staff_members).where(here).values(pin_hash=pin_hash, failed_tries=0, locked_until=None))


def insert_member(tx: Transaction, branch_id: UUID, member: StaffMember, pin_hash: str | None) -> None:
    """Write a new member of staff with their skills."""
    values = {
        "id": member.id,
        "branch_id": branch_id,
        "code": member.code,
        "name": member.name,
        "role": member.role.value,
        "language": member.language,
        "active": member.active,
        "pin_hash": pin_hash,
        "failed_tries": 0,
    }
    tx.execute(insert(staff_members), [values])
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


def _member(row: Any, levels: Mapping[UUID, int]) -> StaffMember:
    return StaffMember(
        id=row.id,
        code=row.code,
        name=row.name,
        role=Role(row.role),
        language=row.language,
        skills=levels,
        active=row.active,
    )
