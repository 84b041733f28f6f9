"""Queries on what the roles of a branch may do, where that differs from the program's own table."""

from uuid import UUID

from sqlalchemy import String, and_, bindparam, delete, insert, select

from shared.office.staff.model import Role
from shared.office.staff.rights import RIGHTS, Right, RoleRights
from shared.office.staff.store.tables import role_rights, staff_members
from shared.platform.db.database import Transaction
from shared.platform.db.prepared import Prepared

_C, _M = role_rights.c, staff_members.c
_DECIDED = and_(_C.branch_id == _M.branch_id, _C.role == _M.role, _C.right == bindparam("Right", type_=String))
# Every operation asks this first.
_HELD = Prepared(
    select(_M.role, _C.held)
    .select_from(staff_members.outerjoin(role_rights, _DECIDED))
    .where(_M.id == bindparam("Staff"), _M.branch_id == bindparam("Branch"), _M.active)
)


def read_rights(tx: Transaction, branch_id: UUID) -> RoleRights:
    """Return what each role may do; a right that only another version of this program knows is left out."""
    rows = tx.rows(select(_C.role, _C.right, _C.held).where(_C.branch_id == branch_id))
    known = set(Right)
    return RoleRights({(row.role, Right(row.right)): row.held for row in rows if row.right in known})


def may(tx: Transaction, branch_id: UUID, staff_id: UUID, right: Right) -> bool:
    """Return whether an active member of staff of this branch has a right."""
    row = tx.first(_HELD, Branch=branch_id, Staff=staff_id, Right=right.value)
    if row is None:
        return False
    return RoleRights({} if row.held is None else {(row.role, right): row.held}).allowed(row.role, right)


def write_right(tx: Transaction, branch_id: UUID, role: Role, right: Right, held: bool) -> None:
    """Keep whether a role holds a right; what the program's own table says leaves no row."""
    tx.execute(delete(role_rights).where(_C.branch_id == branch_id, _C.role == role, _C.right == right.value))
    if held != (right in RIGHTS[role]):
        values = {"branch_id": branch_id, "role": role, "right": right.value, "held": held}
        tx.execute(insert(role_rights), [values])
