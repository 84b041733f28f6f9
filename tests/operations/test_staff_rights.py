"""A branch decides what its roles may do: at once, with a trace, and never so that nobody could change it back."""

from dataclasses import replace

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor, ActorKind, AuditKind
from shared.office.staff.errors import ABOVE_YOUR_ROLE, NOT_ALLOWED, RIGHT_IS_FIXED
from shared.office.staff.model import Role, StaffMember
from shared.office.staff.rights import RIGHTS, Right
from shared.platform.ids import new_id
from shared.queue.tickets.model import Destination, Finish, TicketState
from tests.helpers.branches import sign_in
from tests.helpers.small_branches import clerk
from tests.helpers.visits import refused, take


def person(branch: OpenBranch, code: str) -> StaffMember:
    return next(each for each in branch.staff.members() if each.code == code)


def acting(branch: OpenBranch, role: Role) -> Actor:
    return Actor(ActorKind.MANAGER, next(each.id for each in branch.staff.members() if each.role is role), "console-1")


def test_a_decision_is_kept_told_and_gone_when_it_is_taken_back(branch: OpenBranch) -> None:
    admin = acting(branch, Role.ADMIN)
    for held in (True, True, False):
        branch.staff.change_right(Role.CLERK, Right.REVIEW_DAYS, held, admin)
        assert branch.staff.rights().allowed(Role.CLERK, Right.REVIEW_DAYS) is held
    assert branch.staff.rights().decided == {}
    now = branch.database.clock.now()
    entries = branch.audit.entries(now.replace(hour=0), now.replace(hour=23))
    last, first = (each for each in entries if each.kind is AuditKind.RIGHT_CHANGED)
    assert (first.subject, first.actor_id) == ("clerk.review_days", admin.id)
    assert (first.details["before"], first.details["after"]) == ({"held": False}, {"held": True})
    assert (last.details["before"], last.details["after"]) == ({"held": True}, {"held": False})
    assert branch.check.run().faults == ()


@pytest.mark.parametrize(
    ("role", "right"),
    [
        (Role.ADMIN, Right.CHANGE_RIGHTS),
        (Role.CLERK, Right.SERVE),
        (Role.ADMIN, Right.MAINTAIN),
        (Role.KIOSK, Right.CHANGE_SETTINGS),
        (Role.DISPLAY, Right.REVIEW_DAYS),
    ],
)
def test_what_must_stay_is_refused(branch: OpenBranch, role: Role, right: Right) -> None:
    with refused(RIGHT_IS_FIXED):
        branch.staff.change_right(role, right, right not in RIGHTS[role], acting(branch, Role.ADMIN))
    assert branch.staff.rights().decided == {}


def test_a_manager_who_was_given_the_right_may_change_rights_too(branch: OpenBranch) -> None:
    manager = acting(branch, Role.MANAGER)
    with refused(NOT_ALLOWED):
        branch.staff.change_right(Role.CLERK, Right.CLOSE_DAYS, True, manager)
    branch.staff.change_right(Role.MANAGER, Right.CHANGE_RIGHTS, True, acting(branch, Role.ADMIN))
    branch.staff.change_right(Role.CLERK, Right.CLOSE_DAYS, True, manager)
    branch.staff.change_right(Role.MANAGER, Right.CHANGE_RIGHTS, False, manager)
    with refused(NOT_ALLOWED):
        branch.staff.change_right(Role.CLERK, Right.CLOSE_DAYS, False, manager)


def test_a_manager_gets_no_more_rights_through_other_people(branch: OpenBranch) -> None:
    manager = acting(branch, Role.MANAGER)
    admin = next(each for each in branch.staff.members() if each.role is Role.ADMIN)
    timur = next(each for each in branch.staff.members() if each.id == manager.id)
    with refused(ABOVE_YOUR_ROLE):
        branch.staff.change_member(replace(timur, role=Role.ADMIN), manager)
    with refused(ABOVE_YOUR_ROLE):
        branch.staff.change_member(replace(admin, name="Somebody"), manager)
    with refused(ABOVE_YOUR_ROLE):
        branch.staff.set_pin(admin.id, "735182", manager)
    with refused(ABOVE_YOUR_ROLE):
        branch.staff.add_member(replace(clerk("yerlan"), role=Role.ADMIN), "735182", manager)
    branch.staff.change_member(replace(person(branch, "olga"), role=Role.MANAGER), manager)
    branch.staff.set_pin(timur.id, "735182", manager)


def test_who_may_no_longer_serve_ends_the_visit_calls_nobody_and_signs_out(branch: OpenBranch) -> None:
    take(branch), take(branch)
    desk = sign_in(branch, "timur", "1", "console-1")
    assert branch.desk.call_next(desk.id, new_id()) is not None
    branch.staff.change_right(Role.MANAGER, Right.SERVE, False, SYSTEM)
    branch.desk.serve(desk.id, new_id())
    assert branch.desk.finish(desk.id, Finish("completed"), new_id()).state is TicketState.SERVED
    with refused(NOT_ALLOWED):
        branch.desk.call_next(desk.id, new_id())
    assert branch.counters.sign_out(desk.id).ended is not None
    with refused(NOT_ALLOWED):
        sign_in(branch, "timur", "1", "console-1")


def test_a_clerk_who_was_given_the_right_moves_waiting_tickets(branch: OpenBranch) -> None:
    desk = sign_in(branch, "aigerim", "1", "console-3")
    branch.staff.change_right(Role.CLERK, Right.MOVE_WAITING, True, SYSTEM)
    ticket = take(branch)
    moved = branch.desk.transfer_waiting(desk.id, ticket.id, Destination(ticket.service_id), new_id())
    assert moved.state is TicketState.WAITING
