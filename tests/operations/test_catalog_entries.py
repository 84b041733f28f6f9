"""Entries of the set-up are saved one by one: checked as a whole, compared with what the editor saw, in the trail."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from installer.profile import default_profile_path, read_profile
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor, ActorKind, AuditKind, Entry
from shared.office.catalog.errors import BAD_ENTRY, CODE_IN_USE, IN_USE, QUEUE_IS_OPEN
from shared.office.catalog.parts import (
    ABSENCES,
    BRANCH,
    COUNTERS,
    GROUPS,
    OUTCOMES,
    PARTS,
    PRIORITY_CLASSES,
    SERVICES,
    SetUpPart,
    answers_of,
    catalog_of,
)
from shared.office.catalog.problems import catalog_problems
from shared.office.staff.errors import CHANGED_MEANWHILE
from shared.platform.drawn_icons import drawn_icons, is_drawn
from shared.platform.errors import UserError
from shared.platform.live.topics import Topic
from tests.helpers.branches import change_entry
from tests.helpers.small_branches import words
from tests.helpers.visits import refused, take


def answers(branch: OpenBranch, part: SetUpPart, code: str) -> Any:
    catalog = branch.catalog.catalog()
    return part.answers(part.find(catalog, code), catalog)


def entries(branch: OpenBranch) -> Iterator[Entry]:
    now = branch.database.present()
    yield from branch.audit.entries(now - timedelta(days=1), now + timedelta(days=1))


def person(branch: OpenBranch, code: str) -> Actor:
    found = next(each.id for each in branch.staff.members() if each.code == code)
    return Actor(ActorKind.MANAGER, found, "console-1")


def test_answers_and_catalog_are_two_forms_of_the_same() -> None:
    catalog = read_profile(default_profile_path()).catalog
    once = answers_of(catalog)
    assert answers_of(catalog_of(once)) == once
    assert not list(catalog_problems(once, is_drawn))
    assert once["services"][0]["group"] in {group["code"] for group in once["groups"]}


@pytest.mark.parametrize("part", PARTS.values(), ids=list(PARTS))
def test_every_entry_is_saved_and_read_back(branch: OpenBranch, part: SetUpPart) -> None:
    before = branch.database.versions().get(Topic.CATALOG, 0)
    for entry in part.entries(branch.catalog.catalog()):
        code = getattr(entry, part.code)
        key, value = ("deputy", "") if part is ABSENCES else ("name", words(f"New {code}"))
        change_entry(branch, part, code, **{key: value})
        assert answers(branch, part, code)[key] == value
    assert branch.database.versions()[Topic.CATALOG] > before
    assert branch.check.run().faults == ()


def test_a_new_service_is_the_last_one_and_keeps_its_place(branch: OpenBranch) -> None:
    new = {**answers(branch, SERVICES, "id-card"), "code": "archive", "name": words("Archive")}
    branch.catalog.save(SERVICES, new, None, SYSTEM)
    branch.catalog.save(SERVICES, new, None, SYSTEM)  # the answer was lost
    assert [service.code for service in branch.catalog.catalog().services][-1] == "archive"
    change_entry(branch, SERVICES, "archive", promise_minutes=30)
    assert branch.catalog.catalog().services[-1].promise_seconds == 1800
    with refused(CODE_IN_USE):
        branch.catalog.save(SERVICES, {**new, "promise_minutes": 7}, None, SYSTEM)


def test_the_second_of_two_editors_is_told_who_was_first(branch: OpenBranch) -> None:
    seen = answers(branch, SERVICES, "id-card")
    change_entry(branch, SERVICES, "id-card", person(branch, "timur"), promise_minutes=20)
    with pytest.raises(UserError) as second:
        branch.catalog.save(SERVICES, {**seen, "promise_minutes": 25}, seen, SYSTEM)
    assert second.value.code is CHANGED_MEANWHILE
    assert second.value.values["name"] == "Timur A."
    assert answers(branch, SERVICES, "id-card")["promise_minutes"] == 20
    with refused(CHANGED_MEANWHILE):
        branch.catalog.remove(SERVICES, "id-card", seen, SYSTEM)


def test_the_trail_holds_what_changed_before_and_after(branch: OpenBranch) -> None:
    change_entry(branch, COUNTERS, "3", zone="hall", services=("id-card",))
    entry = next(entries(branch))
    assert (entry.kind, entry.subject) == (AuditKind.COUNTER_CHANGED, "3")
    assert entry.details["after"] == {"zone": "hall", "services": ["id-card"]}
    assert entry.details["before"]["zone"] == ""


def test_nothing_is_written_when_nothing_changes(branch: OpenBranch) -> None:
    told = len(list(entries(branch)))
    change_entry(branch, GROUPS, branch.catalog.catalog().groups[0].code)
    assert len(list(entries(branch))) == told


def test_what_a_branch_could_not_work_with_is_refused(branch: OpenBranch) -> None:
    wrong = (
        (SERVICES, "id-card", {"icon": "no-such-drawing"}),
        (SERVICES, "id-card", {"group": "nowhere"}),
        (SERVICES, "id-card", {"outcomes": ("eaten",)}),
        (COUNTERS, "3", {"services": ("nowhere",)}),
        (PRIORITY_CLASSES, "ordinary", {"active": False}),
        (PRIORITY_CLASSES, "ordinary", {"weight": 2.0}),
        (BRANCH, "almaly", {"time_zone": "Mars/Olympus"}),
    )
    for part, code, changed in wrong:
        before = branch.catalog.catalog()
        with refused(BAD_ENTRY):
            change_entry(branch, part, code, **changed)
        assert branch.catalog.catalog() == before


def test_a_code_that_tickets_hold_stays_and_a_counter_gets_another_label(branch: OpenBranch) -> None:
    with refused(BAD_ENTRY):
        change_entry(branch, OUTCOMES, branch.catalog.catalog().outcomes[0].code, code="other")
    counter = PARTS["counters"].find(branch.catalog.catalog(), "3")
    change_entry(branch, COUNTERS, "3", label="3A")
    assert PARTS["counters"].find(branch.catalog.catalog(), "3A").id == counter.id
    with refused(CODE_IN_USE):
        change_entry(branch, COUNTERS, "3A", label="2")


def test_what_is_in_use_is_not_removed_and_says_by_what(branch: OpenBranch) -> None:
    take(branch, "id-card")
    with pytest.raises(UserError) as kept:
        branch.catalog.remove(SERVICES, "id-card", answers(branch, SERVICES, "id-card"), SYSTEM)
    assert kept.value.code is IN_USE
    group = branch.catalog.catalog().groups[0].code
    with refused(IN_USE):
        branch.catalog.remove(GROUPS, group, answers(branch, GROUPS, group), SYSTEM)
    with refused(IN_USE):
        branch.catalog.remove(PRIORITY_CLASSES, "ordinary", answers(branch, PRIORITY_CLASSES, "ordinary"), SYSTEM)


def test_an_outcome_that_a_service_lists_is_not_removed(branch: OpenBranch) -> None:
    last = branch.catalog.catalog().outcomes[-1].code
    change_entry(branch, SERVICES, "id-card", outcomes=(last,))
    with pytest.raises(UserError) as kept:
        branch.catalog.remove(OUTCOMES, last, answers(branch, OUTCOMES, last), SYSTEM)
    assert kept.value.code is IN_USE
    assert "id-card" in {service.code for service in branch.catalog.catalog().services if service.outcomes == {last}}
    change_entry(branch, SERVICES, "id-card", outcomes=())
    branch.catalog.remove(OUTCOMES, last, answers(branch, OUTCOMES, last), SYSTEM)


def test_what_nothing_uses_is_removed(branch: OpenBranch) -> None:
    new = {**answers(branch, SERVICES, "id-card"), "code": "archive"}
    branch.catalog.save(SERVICES, new, None, SYSTEM)
    branch.catalog.remove(SERVICES, "archive", new, SYSTEM)
    branch.catalog.remove(SERVICES, "archive", new, SYSTEM)  # the answer was lost
    assert SERVICES.find(branch.catalog.catalog(), "archive") is None
    assert next(entries(branch)).details["after"] is None
    assert branch.check.run().faults == ()


def test_an_outcome_out_of_use_is_not_offered_but_the_last_completed_one_stays(branch: OpenBranch) -> None:
    completed = [outcome.code for outcome in branch.catalog.catalog().outcomes if outcome.completed]
    for code in completed[1:]:
        change_entry(branch, OUTCOMES, code, active=False)
    with refused(BAD_ENTRY):
        change_entry(branch, OUTCOMES, completed[0], active=False)


def test_entries_are_put_in_another_order(branch: OpenBranch) -> None:
    codes = [service.code for service in branch.catalog.catalog().services]
    branch.catalog.arrange(SERVICES, codes[::-1], SYSTEM)
    assert [service.code for service in branch.catalog.catalog().services] == codes[::-1]
    with refused(CHANGED_MEANWHILE):
        branch.catalog.arrange(SERVICES, codes[1:], SYSTEM)


def test_the_clock_of_the_branch_is_not_moved_while_visitors_wait(branch: OpenBranch) -> None:
    take(branch, "id-card")
    with refused(QUEUE_IS_OPEN):
        change_entry(branch, BRANCH, "almaly", time_zone="Asia/Aqtau")
    change_entry(branch, BRANCH, "almaly", place=words("First floor"))


def test_drawn_icons_are_known_by_name() -> None:
    assert "document" in drawn_icons()
    assert is_drawn("document")
    assert not is_drawn("../document")
