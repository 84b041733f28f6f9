"""The database agrees with the table of rights: the console's account cannot write what no clerk may change."""

import pytest

from shared.office.staff.model import Role
from shared.office.staff.rights import Right, RoleRights
from shared.platform.db.access import AppRole, Privilege
from shared.upkeep.db_roles.grants import granted

#: What only somebody with the right writes: table, privilege, and the columns (none: whole rows). Appointments are
#: written by kiosks too; which rows they may write, `tests/operations/test_roles_guards.py` tries.
WRITTEN_BY = {
    Right.CHANGE_SETTINGS: (("settings", Privilege.ADD, ()), ("settings", Privilege.REMOVE, ())),
    Right.CHANGE_CATALOG: (("services", Privilege.CHANGE, ("active",)), ("counters", Privilege.CHANGE, ("active",))),
    Right.MANAGE_STAFF: (
        ("staff_members", Privilege.ADD, ()),
        ("staff_members", Privilege.ADD, ("pin_hash",)),
        ("staff_skills", Privilege.ADD, ()),
    ),
    Right.CHANGE_RIGHTS: (("role_rights", Privilege.ADD, ()), ("role_rights", Privilege.REMOVE, ())),
    Right.REVIEW_DAYS: (("day_notes", Privilege.ADD, ()),),
    Right.ERASE_TEXTS: (
        ("erasures", Privilege.ADD, ()),
        ("ratings", Privilege.CHANGE, ("comment",)),
        ("day_notes", Privilege.CHANGE, ("text",)),
        ("client_identifiers", Privilege.REMOVE, ()),
        ("day_summaries", Privilege.CHANGE, ("figures", "salt")),
    ),
    Right.HANDLE_CASES: (("cases", Privilege.ADD, ()), ("cases", Privilege.CHANGE, ("state",))),
    Right.KNOW_CLIENTS: (("clients", Privilege.CHANGE, ("state",)), ("client_identifiers", Privilege.ADD, ())),
    Right.CLOSE_DAYS: (("business_days", Privilege.ADD, ()), ("day_summaries", Privilege.ADD, ())),
}


ALLOWED = RoleRights().allowed


def may_write(role: AppRole, table: str, privilege: Privilege, columns: tuple[str, ...]) -> bool:
    right = granted(table, role).get(privilege)
    return right is not None and (not right.columns or set(columns) <= set(right.columns))


@pytest.mark.parametrize("right", list(WRITTEN_BY), ids=str)
def test_the_accounts_write_what_their_people_may_change(right: Right) -> None:
    for table, privilege, columns in WRITTEN_BY[right]:
        assert may_write(AppRole.MANAGER, table, privilege, columns) is (
            ALLOWED(Role.MANAGER, right) or ALLOWED(Role.ADMIN, right)
        )
        assert may_write(AppRole.CONSOLE, table, privilege, columns) is ALLOWED(Role.CLERK, right)
        assert not may_write(AppRole.KIOSK, table, privilege, columns)
        assert not may_write(AppRole.BOARD, table, privilege, columns)
