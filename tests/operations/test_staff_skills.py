"""Skills are changed by people: they hold from the next call, nobody overwrites a colleague, and the trail says so."""

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor, ActorKind, AuditKind
from shared.office.history.operations import HistoryOperations
from shared.office.staff.errors import ABOVE_YOUR_ROLE, CHANGED_MEANWHILE, UNKNOWN_STAFF
from shared.office.staff.model import Role, StaffMember
from shared.platform.ids import new_id
from shared.queue.tickets.model import Finish
from tests.helpers.branches import service_id, sign_in
from tests.helpers.visits import refused, take


def person(branch: OpenBranch, code: str) -> StaffMember:
    return next(each for each in branch.staff.members() if each.code == code)


def test_a_change_holds_from_the_next_call_and_the_visitor_at_the_counter_stays(branch: OpenBranch) -> None:
    passport, card = service_id(branch, "passport-replace"), service_id(branch, "id-card")
    first, second, other = take(branch), take(branch), take(branch, "id-card")
    desk = sign_in(branch, "aigerim", "1")
    called = branch.desk.call_next(desk.id, new_id())
    assert called is not None
    assert called.id == first.id
    aigerim = person(branch, "aigerim")
    branch.staff.change_skills(aigerim.id, {card: 1}, aigerim.skills, SYSTEM)
    assert branch.desk.serve(desk.id, new_id()).id == first.id
    branch.desk.finish(desk.id, Finish("completed"), new_id())
    following = branch.desk.call_next(desk.id, new_id())
    assert following is not None
    assert following.id == other.id
    assert passport not in person(branch, "aigerim").skills
    assert second.id != following.id


def test_the_trail_names_the_services_before_and_after(branch: OpenBranch) -> None:
    olga, card = person(branch, "olga"), service_id(branch, "id-card")
    manager = Actor(ActorKind.MANAGER, person(branch, "timur").id, "console-1")
    codes = {service.id: service.code for service in branch.catalog.catalog().services}
    for _ in range(2):
        branch.staff.change_skills(olga.id, {card: 2}, olga.skills, manager)
    now = branch.database.clock.now()
    entries = branch.audit.entries(now.replace(hour=0), now.replace(hour=23))
    (entry,) = (each for each in entries if each.kind is AuditKind.STAFF_CHANGED)
    assert entry.details["before"] == {"skills": {codes[key]: level for key, level in olga.skills.items()}}
    assert entry.details["after"] == {"skills": {"id-card": 2}}
    assert branch.check.run().faults == ()


def test_what_a_colleague_has_saved_meanwhile_is_not_overwritten(branch: OpenBranch) -> None:
    olga, card = person(branch, "olga"), service_id(branch, "id-card")
    branch.staff.change_skills(olga.id, {card: 1}, olga.skills, SYSTEM)
    with refused(CHANGED_MEANWHILE):
        branch.staff.change_skills(olga.id, {card: 2}, olga.skills, SYSTEM)
    assert person(branch, "olga").skills == {card: 1}


def test_a_service_that_is_gone_and_somebody_unknown_are_refused(branch: OpenBranch) -> None:
    olga = person(branch, "olga")
    with refused(CHANGED_MEANWHILE):
        branch.staff.change_skills(olga.id, {new_id(): 1}, olga.skills, SYSTEM)
    with refused(UNKNOWN_STAFF):
        branch.staff.change_skills(new_id(), {}, {}, SYSTEM)


def test_a_manager_does_not_change_the_skills_of_an_administrator(branch: OpenBranch) -> None:
    admin = next(each for each in branch.staff.members() if each.role is Role.ADMIN)
    manager = Actor(ActorKind.MANAGER, person(branch, "timur").id, "console-1")
    with refused(ABOVE_YOUR_ROLE):
        branch.staff.change_skills(admin.id, {service_id(branch, "id-card"): 1}, admin.skills, manager)


def test_a_change_of_skills_is_told_in_the_history_and_undone(branch: OpenBranch) -> None:
    history = branch.of(HistoryOperations)
    olga = person(branch, "olga")
    branch.staff.change_skills(olga.id, {service_id(branch, "id-card"): 2}, olga.skills, SYSTEM)
    change = history.changes(SYSTEM, limit=1).changes[0]
    assert change.can_undo
    history.undo(change.id, SYSTEM)
    assert person(branch, "olga").skills == olga.skills
    assert branch.check.run().faults == ()
