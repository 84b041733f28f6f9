"""The set-up as a file: written, read into an empty branch, compared with a running one, and carried out."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from installer.profile import BranchProfile, default_profile_path, install_profile, read_profile
from shared.bootstrap import OpenBranch, open_branch, open_database
from shared.office.audit.model import SYSTEM, Actor, ActorKind
from shared.office.audit.store import before_change
from shared.office.catalog.model import SpecialDay
from shared.office.catalog.parts import GROUPS, OUTCOMES, SERVICES
from shared.office.settings.model import Settings
from shared.office.setup_file.model import Difference, ProfileChange, StaffEntry
from shared.office.setup_file.operations import SetupFileOperations
from shared.office.setup_file.rules.writer import profile_text
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.model import Role
from shared.office.staff.rights import Right
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.platform.small_pictures import text_of
from tests.helpers.branches import change_entry
from tests.helpers.databases import Databases
from tests.helpers.pictures import png
from tests.helpers.small_branches import build_empty_tables, words
from tests.helpers.visits import take


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "branch.toml"


@pytest.fixture
def empty_tables(databases: Databases) -> Iterator[str]:
    """A database with tables and no branch."""
    address = databases.fresh("tables", build_empty_tables)
    yield address
    databases.drop(address)


def read(text: str, file: Path) -> BranchProfile:
    file.write_text(text, encoding="utf-8")
    return read_profile(file)


def written(profile: BranchProfile) -> str:
    people = tuple(entry.member for entry in profile.staff)
    return profile_text(profile.catalog, Settings(**profile.settings), people, profile.rights)


def text_of_branch(branch: OpenBranch) -> str:
    return branch.of(SetupFileOperations).text(SYSTEM)


def changes_of(branch: OpenBranch, profile: BranchProfile, actor: Actor) -> tuple[ProfileChange, ...]:
    return branch.of(SetupFileOperations).differences(profile, actor)


def apply_profile(branch: OpenBranch, profile: BranchProfile, actor: Actor) -> tuple[ProfileChange, ...]:
    return branch.of(SetupFileOperations).apply(profile, actor)


def test_what_is_written_is_read_and_written_the_same(file: Path) -> None:
    sample = read_profile(default_profile_path())
    name = sample.catalog.groups[0].name
    half_day = SpecialDay(date(2027, 4, 7), name, ((time(9), time(12)), (time(13), time(15))), name, 5)
    days = tuple(sorted((*sample.catalog.special_days, half_day), key=lambda each: each.day))
    text = written(replace(sample, catalog=replace(sample.catalog, special_days=days)))
    again = read(text, file)
    assert half_day in again.catalog.special_days
    assert written(again) == text
    assert "\npin" not in text


def test_a_branch_goes_into_an_empty_database_and_comes_out_byte_for_byte(
    branch: OpenBranch, empty_tables: str, file: Path, clock: VirtualClock
) -> None:
    hours = ((time(9), time(12)), (time(13), time(15)))
    branch.settings.change("slip_parts", ["number", "day", "branch", "code"], SYSTEM)
    branch.settings.change("slip_footer", {language.value: f"Bye {language.value}" for language in Language}, SYSTEM)
    branch.settings.change("logo", text_of(png()), SYSTEM)
    change_entry(
        branch, SERVICES, "id-card", promise_minutes=25, most_quantity=5, most_persons=1, monday=hours, friday=hours[:1]
    )
    change_entry(branch, SERVICES, "id-card", closed_notice=branch.catalog.catalog().branch.name)
    outcomes = [outcome.code for outcome in branch.catalog.catalog().outcomes]
    branch.catalog.arrange(OUTCOMES, outcomes[::-1], SYSTEM)
    change_entry(branch, SERVICES, "id-card", outcomes=tuple(outcomes[1::-1]), outcome_required=True)
    branch.settings.change("missed_minutes", 15, SYSTEM)
    branch.staff.change_right(Role.CLERK, Right.REVIEW_DAYS, True, SYSTEM)
    branch.staff.change_right(Role.MANAGER, Right.MANAGE_DEVICES, False, SYSTEM)
    text = text_of_branch(branch)
    assert 'monday = "09:00–12:00, 13:00–15:00"' in text
    assert "[rights.clerk]\nreview_days = true" in text
    profile = read(text, file)
    assert all(entry.pin is None for entry in profile.staff)
    database = open_database(empty_tables, profile.catalog.branch.id)
    install_profile(database, profile)
    database.close()
    opened = open_branch(empty_tables, clock=clock)
    try:
        assert text_of_branch(opened) == text
    finally:
        opened.close()


SCREENS = {
    "accent": "#6A1B9A",
    "kiosk_theme": "high_contrast",
    "board_theme": "light",
    "console_theme": "dark",
    "kiosk_rate": False,
    "board_calls": 4,
    "board_side": "people",
    "board_notices": "above",
    "board_languages": "kk, ru",
    "board_zones": "board-1 = Hall A, Hall B\nboard-2 = Hall C",
    "board_volume": 0,
    "board_sounds": "board-1 = 40, 13:00-15:00\nboard-2 = 100",
    "board_system_voice": True,
    "board_lowest_m": 1.5,
}


def test_what_the_screens_look_like_goes_out_and_comes_in(branch: OpenBranch, file: Path) -> None:
    usual = text_of_branch(branch)
    for key, value in SCREENS.items():
        branch.settings.change(key, value, SYSTEM)
    text = text_of_branch(branch)
    assert all(f"\n{key} = " in text and f"\n{key} = " not in usual for key in SCREENS)
    assert written(read(text, file)) == text


def test_texts_that_lack_a_language_are_written_and_read(branch: OpenBranch, file: Path) -> None:
    change_entry(branch, SERVICES, "id-card", name=words("Identity card"))
    text = text_of_branch(branch)
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UserError):
        read_profile(file)
    assert written(read_profile(file, gaps=True)) == text


def test_another_order_is_a_difference_of_its_own(branch: OpenBranch, file: Path) -> None:
    profile = read(text_of_branch(branch), file)
    branch.catalog.arrange(SERVICES, [each.code for each in profile.catalog.services[::-1]], SYSTEM)
    (change,) = changes_of(branch, profile, SYSTEM)
    assert (change.part, change.code, change.difference) == ("services", "", Difference.CHANGED)


def test_the_branch_as_it_is_has_no_differences(branch: OpenBranch, file: Path) -> None:
    assert changes_of(branch, read(text_of_branch(branch), file), SYSTEM) == ()


def test_a_comparison_without_differences_waits_for_nobody_and_keeps_nobody_waiting(
    branch: OpenBranch, file: Path
) -> None:
    profile = read(text_of_branch(branch), file)
    other = open_branch(branch.address)
    try:
        with branch.database.write(Topic.SETTINGS):
            assert changes_of(other, profile, SYSTEM) == ()
    finally:
        other.close()


def test_a_comparison_with_differences_keeps_nobody_waiting_either(branch: OpenBranch, file: Path) -> None:
    take(branch, "id-card")
    profile = read(text_of_branch(branch), file)
    services = tuple(each for each in profile.catalog.services if each.code != "id-card")
    gone = {each.id for each in profile.catalog.services} - {each.id for each in services}
    staff = tuple(
        replace(
            each, member=replace(each.member, skills={k: v for k, v in each.member.skills.items() if k not in gone})
        )
        for each in profile.staff
    )
    counters = tuple(replace(each, service_ids=each.service_ids - gone) for each in profile.catalog.counters)
    other = replace(
        profile, catalog=replace(profile.catalog, services=services, counters=counters), staff=staff, settings={}
    )
    before, second = text_of_branch(branch), open_branch(branch.address)
    try:
        with branch.database.write(Topic.SETTINGS) as tx:
            before_change(tx, branch.database.branch_id, "settings", "services")
            changes = {each.code: each.difference for each in changes_of(second, other, SYSTEM)}
    finally:
        second.close()
    # The visit is not in the copy on which this was tried; it counts all the same.
    assert changes["id-card"] is Difference.OUT_OF_USE
    assert text_of_branch(branch) == before
    assert {each.code: each.difference for each in apply_profile(branch, other, SYSTEM)} == changes


def test_people_of_a_file_are_added_with_their_pins_in_one_go(branch: OpenBranch, file: Path) -> None:
    profile = read(text_of_branch(branch), file)
    pins = {f"new-{at}": f"40271{at}" for at in range(4)}
    like = profile.staff[0].member
    new = tuple(
        StaffEntry(replace(like, id=new_id(), code=code, name=code, role=Role.CLERK), pin) for code, pin in pins.items()
    )
    more = replace(profile, staff=(*profile.staff, *new))
    assert [each.refused for each in changes_of(branch, more, SYSTEM)] == [""] * 4
    apply_profile(branch, more, SYSTEM)
    people = {member.code: member for member in branch.staff.members()}
    for code, pin in pins.items():
        assert branch.staff.check_pin(people[code].id, pin) == people[code]
    assert branch.check.run().faults == ()
    weak = replace(
        more, staff=(*more.staff, replace(new[0], member=replace(new[0].member, id=new_id(), code="w"), pin="111111"))
    )
    before = text_of_branch(branch)
    for changes in (changes_of(branch, weak, SYSTEM), apply_profile(branch, weak, SYSTEM)):
        assert [bool(each.refused) for each in changes] == [True]
    assert text_of_branch(branch) == before


def test_who_may_not_change_the_set_up_does_not_compare_it_either(branch: OpenBranch, file: Path) -> None:
    clerk = next(each for each in branch.staff.members() if each.role is Role.CLERK)
    with pytest.raises(UserError) as refused:
        changes_of(branch, read(text_of_branch(branch), file), Actor(ActorKind.CLERK, clerk.id, "console-1"))
    assert refused.value.code is NOT_ALLOWED


def test_differences_are_shown_first_and_then_carried_out_together(branch: OpenBranch, file: Path) -> None:
    take(branch, "id-card")
    new = text_of_branch(branch)
    change_entry(branch, SERVICES, "housing-list", promise_minutes=99)
    branch.settings.change("missed_minutes", 15, SYSTEM)
    old = text_of_branch(branch)
    profile = read(new, file)
    found = {(each.part, each.code): each for each in changes_of(branch, profile, SYSTEM)}
    assert found.keys() == {("services", "housing-list"), ("settings", "missed_minutes")}
    assert found["services", "housing-list"].difference is Difference.CHANGED
    assert [change.after for change in found["services", "housing-list"].fields] != []
    assert text_of_branch(branch) == old
    assert not any(change.refused for change in apply_profile(branch, profile, SYSTEM))
    assert text_of_branch(branch) == new
    assert branch.check.run().faults == ()


def test_what_visits_refer_to_is_taken_out_of_use_and_the_rest_removed(branch: OpenBranch, file: Path) -> None:
    take(branch, "id-card")
    profile = read(text_of_branch(branch), file)
    kept = tuple(each for each in profile.catalog.services if each.code not in ("id-card", "housing-list"))
    gone = {each.id for each in profile.catalog.services} - {each.id for each in kept}
    counters = tuple(replace(each, service_ids=each.service_ids - gone) for each in profile.catalog.counters)
    staff = tuple(
        replace(
            entry, member=replace(entry.member, skills={k: v for k, v in entry.member.skills.items() if k not in gone})
        )
        for entry in profile.staff
    )
    smaller = replace(profile, catalog=replace(profile.catalog, services=kept, counters=counters), staff=staff)
    changes = {each.code: each for each in apply_profile(branch, smaller, SYSTEM) if each.part == "services"}
    assert changes["id-card"].difference is Difference.OUT_OF_USE
    assert changes["housing-list"].difference is Difference.REMOVED
    assert not SERVICES.find(branch.catalog.catalog(), "id-card").active
    assert changes_of(branch, smaller, SYSTEM) == ()
    assert branch.check.run().faults == ()


def test_nothing_is_changed_when_one_thing_cannot_be_done(branch: OpenBranch, file: Path) -> None:
    profile = read(text_of_branch(branch), file)
    wrong = tuple(replace(each, icon="no-such-drawing") for each in profile.catalog.groups)
    bad = replace(profile, catalog=replace(profile.catalog, groups=wrong), settings={"missed_minutes": 15})
    before = text_of_branch(branch)
    changes = apply_profile(branch, bad, SYSTEM)
    assert any(change.refused for change in changes)
    assert text_of_branch(branch) == before


def test_order_and_new_entries_come_from_the_file(branch: OpenBranch, file: Path) -> None:
    profile = read(text_of_branch(branch), file)
    first, *others = profile.catalog.groups
    moved = (*others, first, replace(first, code="archive"))
    placed = tuple(replace(group, position=at) for at, group in enumerate(moved))
    wished = replace(profile, catalog=replace(profile.catalog, groups=placed))
    apply_profile(branch, wished, SYSTEM)
    codes = [group.code for group in branch.catalog.catalog().groups]
    assert codes == [group.code for group in placed]
    assert changes_of(branch, wished, SYSTEM) == ()
    assert GROUPS.find(branch.catalog.catalog(), "archive") is not None
    assert OUTCOMES.entries(branch.catalog.catalog())


def test_rights_of_roles_are_compared_and_carried_out(branch: OpenBranch, file: Path) -> None:
    plain = text_of_branch(branch)
    profile = read(f"{plain}\n[rights.manager]\nclose_days = false\n", file)
    (change,) = changes_of(branch, profile, SYSTEM)
    assert (change.part, change.code, change.refused) == ("rights", "manager.close_days", "")
    apply_profile(branch, profile, SYSTEM)
    assert not branch.staff.rights().allowed(Role.MANAGER, Right.CLOSE_DAYS)
    apply_profile(branch, read(plain, file), SYSTEM)
    assert text_of_branch(branch) == plain


def test_a_file_cannot_take_the_right_to_change_rights_from_everybody(branch: OpenBranch, file: Path) -> None:
    file.write_text(f"{text_of_branch(branch)}\n[rights.admin]\nchange_rights = false\n", encoding="utf-8")
    with pytest.raises(UserError) as refused:
        read_profile(file)
    (problem,) = refused.value.values["problems"]
    assert problem.key == "rights.admin.change_rights"
    assert "somebody must always be able to change the rights" in problem.problem.source


def test_a_manager_sees_that_rights_in_a_file_need_an_administrator(branch: OpenBranch, file: Path) -> None:
    manager = next(each for each in branch.staff.members() if each.role is Role.MANAGER)
    actor = Actor(ActorKind.MANAGER, manager.id, "console-1")
    text = f"{text_of_branch(branch)}\n[rights.clerk]\nreview_days = true\n"
    (change,) = apply_profile(branch, read(text, file), actor)
    assert change.refused
    assert not branch.staff.rights().allowed(Role.CLERK, Right.REVIEW_DAYS)
