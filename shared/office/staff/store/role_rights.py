"""Queries on what the roles of a branch may do, where that differs from the program's own table."""

from uuid import UUID

from sqlalchemy import and_, delete, insert, select

from shared.office.staff.model import Role
from shared.office.staff.rights import RIGHTS, Right, RoleRights
from shared.office.staff.store.tables import role_rights, staff_members
from shared.platform.db.database import Transaction

_C = role_rights.c


def read_rights(tx: Transaction, branch_id: UUID) -> RoleRights:
    """Return what each role may do; a right that only another version of this program knows is left out."""
    rows = tx.rows(select(_C.role, _C.right, _C.held).where(_C.branch_id == branch_id))
    known = set(Right)
    return RoleRights({(row.role, Right(row.right)): row.held for row in rows if row.right in known})


def may(tx: Transaction, branch_id: UUID, staff_id: UUID, right: Right) -> bool:
    """Return whether an active member of staff of this branch has a right."""
    c = staff_members.c
    decided = and_(_C.branch_id == c.branch_id, _C.role == c.role, _C.right == right.value)
    query = select(c.role, _C.held).select_from(staff_members.outerjoin(role_rights, decided))
    row = tx.first(query.where(c.id == staff_id, c.branch_id == branch_id, c.active))
    if row is None:
        return False
    return RoleRights({} if row.held is None else {(row.role, right): row.held}).allowed(row.role, right)


def write_right(tx: Transaction, branch_id: UUID, role: Role, right: Right, held: bool) -> None:
    """Keep whether a role holds a right; what the program's own table says leaves no row."""
    tx.execute(delete(role_rights).where(_C.branch_id == branch_id, _C.role == role, _C.right == right.value))
    if held != (right in RIGHTS[role]):
        values = {"branch_id": branch_id, "role": role, "right": right.value, "held": held}
        tx.execute(insert(role_rights), [values])
