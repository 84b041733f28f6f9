"""People come, change and go: nobody is deleted, somebody stays administrator, and the trail says who did it."""

from dataclasses import replace

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor, ActorKind, AuditKind
from shared.office.staff.errors import (
    CHANGED_MEANWHILE,
    CODE_TAKEN,
    LAST_ADMINISTRATOR,
    STILL_SIGNED_IN,
    UNKNOWN_STAFF,
    WRONG_PIN,
)
from shared.office.staff.model import Role, StaffMember
from shared.office.staff.rules import is_weak_pin, new_pin
from tests.helpers.branches import sign_in
from tests.helpers.small_branches import clerk
from tests.helpers.visits import refused


def person(branch: OpenBranch, code: str) -> StaffMember:
    return next(each for each in branch.staff.members() if each.code == code)


def test_a_new_colleague_can_sign_in_with_the_pin_that_was_given(branch: OpenBranch) -> None:
    pin = new_pin()
    yerlan = branch.staff.add_member(clerk("yerlan"), pin, SYSTEM)
    assert branch.staff.check_pin(yerlan.id, pin) == yerlan
    assert person(branch, "yerlan") == yerlan


def test_pins_given_by_chance_are_not_easy_to_guess() -> None:
    assert not any(is_weak_pin(new_pin()) for _ in range(300))


def test_a_code_is_given_once_and_the_same_person_is_added_once(branch: OpenBranch) -> None:
    yerlan = clerk("yerlan")
    branch.staff.add_member(yerlan, None, SYSTEM)
    branch.staff.add_member(yerlan, None, SYSTEM)
    with refused(CODE_TAKEN):
        branch.staff.add_member(clerk("yerlan"), None, SYSTEM)
    assert sum(each.code == "yerlan" for each in branch.staff.members()) == 1


def test_a_change_is_kept_with_who_made_it_and_what_was_before(branch: OpenBranch) -> None:
    timur, olga = person(branch, "timur"), person(branch, "olga")
    manager = Actor(ActorKind.MANAGER, timur.id, "console-1")
    changed = replace(olga, name="Olga Petrova-Kim", language="kk")
    branch.staff.change_member(changed, manager)
    branch.staff.change_member(changed, manager)
    assert person(branch, "olga") == changed
    now = branch.database.clock.now()
    entries = branch.audit.entries(now.replace(hour=0), now.replace(hour=23))
    (entry,) = (each for each in entries if each.kind is AuditKind.STAFF_CHANGED)
    assert (entry.subject, entry.actor_id) == (str(olga.id), timur.id)
    assert entry.details["name"] == {"before": olga.name, "after": "Olga Petrova-Kim"}
    assert branch.check.run().faults == ()


def test_who_no_longer_works_here_cannot_sign_in_and_may_come_back(branch: OpenBranch) -> None:
    olga, pin = person(branch, "olga"), new_pin()
    branch.staff.set_pin(olga.id, pin, SYSTEM)
    branch.staff.change_member(replace(olga, active=False), SYSTEM)
    with refused(WRONG_PIN):
        branch.staff.check_pin(olga.id, pin)
    branch.staff.change_member(olga, SYSTEM)
    assert branch.staff.check_pin(olga.id, pin) == olga


def test_nobody_is_deactivated_while_signed_in_at_a_counter(branch: OpenBranch) -> None:
    session = sign_in(branch, "aigerim", "3")
    aigerim = person(branch, "aigerim")
    with refused(STILL_SIGNED_IN):
        branch.staff.change_member(replace(aigerim, active=False), SYSTEM)
    branch.counters.sign_out(session.id)
    branch.staff.change_member(replace(aigerim, active=False), SYSTEM)
    assert not person(branch, "aigerim").active


@pytest.mark.parametrize("goes", [True, False], ids=["goes", "becomes a manager"])
def test_the_last_administrator_stays_until_there_is_another(branch: OpenBranch, goes: bool) -> None:
    admins = [each for each in branch.staff.members() if each.role is Role.ADMIN and each.active]
    for other in admins[1:]:
        branch.staff.change_member(replace(other, role=Role.MANAGER), SYSTEM)
    last = admins[0]
    changed = replace(last, active=False) if goes else replace(last, role=Role.MANAGER)
    with refused(LAST_ADMINISTRATOR):
        branch.staff.change_member(changed, SYSTEM)
    branch.staff.change_member(replace(person(branch, "timur"), role=Role.ADMIN), SYSTEM)
    branch.staff.change_member(changed, SYSTEM)


def test_somebody_unknown_cannot_be_changed(branch: OpenBranch) -> None:
    with refused(UNKNOWN_STAFF):
        branch.staff.change_member(clerk("nobody"), SYSTEM)


def test_only_what_the_editor_changed_is_changed(branch: OpenBranch) -> None:
    olga = person(branch, "olga")
    branch.staff.change_member(replace(olga, language="kk"), SYSTEM, olga)
    branch.staff.change_member(replace(olga, name="Olga Kim"), SYSTEM, olga)
    assert person(branch, "olga") == replace(olga, name="Olga Kim", language="kk")


def test_two_people_who_change_the_same_do_not_overwrite_each_other(branch: OpenBranch) -> None:
    olga = person(branch, "olga")
    branch.staff.change_member(replace(olga, name="Olga Kim"), SYSTEM, olga)
    branch.staff.change_member(replace(olga, name="Olga Kim"), SYSTEM, olga)
    with refused(CHANGED_MEANWHILE):
        branch.staff.change_member(replace(olga, name="Olga P.-Kim"), SYSTEM, olga)
    assert person(branch, "olga").name == "Olga Kim"


def test_a_locked_account_is_told_until_a_new_pin_opens_it(branch: OpenBranch) -> None:
    olga = person(branch, "olga")
    for _ in range(5):
        with refused(WRONG_PIN):
            branch.staff.check_pin(olga.id, "000000")
    assert list(branch.staff.locked()) == [olga.id]
    assert branch.staff.locked()[olga.id] is not None
    branch.staff.set_pin(olga.id, new_pin(), SYSTEM)
    assert branch.staff.locked() == {}
