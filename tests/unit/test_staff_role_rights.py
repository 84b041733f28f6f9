"""What a branch may decide about its roles, and what no branch may."""

import pytest

from shared.office.staff.model import Role
from shared.office.staff.rights import PEOPLE, RIGHTS, Right, RoleRights, is_fixed


def test_without_a_decision_the_table_of_the_program_holds() -> None:
    assert {role: RoleRights().of(role) for role in Role} == dict(RIGHTS)


@pytest.mark.parametrize("held", [True, False])
def test_a_decision_about_a_fixed_right_changes_nothing(held: bool) -> None:
    decided = RoleRights({(role, right): held for role in Role for right in Right})
    for role in Role:
        for right in Right:
            expected = right in RIGHTS[role] if is_fixed(role, right) else held
            assert decided.allowed(role, right) is expected
    assert not decided.of(Role.KIOSK) | decided.of(Role.DISPLAY)
    assert not any(decided.allowed(role, Right.MAINTAIN) for role in PEOPLE)
    assert decided.allowed(Role.ADMIN, Right.CHANGE_RIGHTS)
    assert decided.allowed(Role.CLERK, Right.SERVE)


def test_nobody_manages_a_role_that_may_do_more() -> None:
    rights = RoleRights()
    assert rights.may_manage(Role.MANAGER, Role.CLERK)
    assert rights.may_manage(Role.MANAGER, Role.MANAGER)
    assert not rights.may_manage(Role.MANAGER, Role.ADMIN)
    assert not rights.may_manage(Role.CLERK, Role.MANAGER)


def test_who_may_change_the_rights_manages_everybody() -> None:
    taken = RoleRights({(Role.ADMIN, Right.CLOSE_DAYS): False})
    assert not taken.of(Role.MANAGER) <= taken.of(Role.ADMIN)
    assert taken.may_manage(Role.ADMIN, Role.MANAGER)
