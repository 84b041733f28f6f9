"""The history of the set-up: every change in words, newest first, and undone by a new change."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor, ActorKind, AuditKind
from shared.office.audit.store import record
from shared.office.catalog.errors import IN_USE
from shared.office.catalog.model import OpeningHours, SpecialDay
from shared.office.catalog.parts import (
    BRANCH,
    COUNTERS,
    GROUPS,
    OUTCOMES,
    PRIORITY_CLASSES,
    REASONS,
    SERVICES,
    SetUpPart,
    answers_of,
)
from shared.office.history.errors import CHANGED_SINCE, NOT_UNDONE
from shared.office.history.model import Part, SetUpChange
from shared.office.history.operations import HistoryOperations
from shared.office.history.rules import kinds_of
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.model import Role, StaffMember
from shared.office.staff.rights import Right
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Showable, without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.platform.small_pictures import text_of
from tests.helpers.pictures import png
from tests.helpers.small_branches import words
from tests.helpers.visits import refused

HOLIDAY = SpecialDay(date(2030, 1, 7), words("Repairs"))


@pytest.fixture
def history(branch: OpenBranch) -> HistoryOperations:
    return branch.of(HistoryOperations)


def person(branch: OpenBranch, code: str) -> StaffMember:
    return next(each for each in branch.staff.members() if each.code == code)


@pytest.fixture
def boss(branch: OpenBranch) -> Actor:
    return Actor(ActorKind.MANAGER, person(branch, "timur").id, "console-1")


def said(text: Showable, language: Language = Language.EN) -> str:
    return without_direction_controls(Translator(language).text(text))


def newest(history: HistoryOperations, actor: Actor) -> SetUpChange:
    return history.changes(actor, limit=1).changes[0]


def test_a_change_is_told_with_who_where_what_before_and_after(
    branch: OpenBranch, history: HistoryOperations, boss: Actor
) -> None:
    branch.settings.change("device_names", "console-1 = Front desk", SYSTEM)
    branch.settings.change("promise_minutes", 20, boss)
    change = newest(history, boss)
    assert (change.who, change.device, change.part) == (person(branch, "timur").name, "Front desk", Part.SETTINGS)
    assert said(change.summary) == "Setting “Promised wait, minutes”: 20 (before: 15)"
    (field,) = change.fields
    assert (said(field.before), said(field.after)) == ("15", "20")
    assert "20" in said(change.summary, Language.RU)


def test_choices_times_and_empty_values_are_told_in_words(
    branch: OpenBranch, history: HistoryOperations, boss: Actor
) -> None:
    branch.settings.change("policy", "fifo", boss)
    assert said(newest(history, boss).summary) == (
        "Setting “Order of calling”: In order of arrival (before: By the promised wait)"
    )
    branch.settings.change("day_close_time", "20:30", boss)
    assert said(newest(history, boss).fields[0].before) == "empty"
    assert said(newest(history, boss).fields[0].after) == "20:30"


def test_a_special_day_is_told_as_added_changed_in_one_language_and_removed(
    branch: OpenBranch, history: HistoryOperations, boss: Actor
) -> None:
    branch.catalog.save_special_days((HOLIDAY,), (), boss)
    assert said(newest(history, boss).summary) == "Special day: Monday 7 January 2030: added"
    renamed = replace(HOLIDAY, name=LocalText.of({**HOLIDAY.name.as_dict(), "kk": "Жөндеу"}))
    branch.catalog.save_special_days((renamed,), (HOLIDAY,), boss)
    (field,) = newest(history, boss).fields
    assert said(field.label) == f"Name: {Language.KK.own_name}"
    branch.catalog.save_special_days((), (renamed,), boss)
    assert said(newest(history, boss).summary) == "Special day: Monday 7 January 2030: removed"


def test_weekly_hours_are_told_by_weekday(branch: OpenBranch, history: HistoryOperations, boss: Actor) -> None:
    shorten_friday(branch, boss)
    assert said(newest(history, boss).summary) == (
        "Weekly hours – Friday: 09:00–12:00, 13:00–16:00 (before: 09:00–18:00)"
    )


def test_a_closed_day_of_version_0_1_is_told_and_undone(
    branch: OpenBranch, history: HistoryOperations, boss: Actor
) -> None:
    branch.catalog.save_special_days((HOLIDAY,), (), boss)
    with branch.database.write() as tx:
        details = {"before": None, "after": HOLIDAY.name.as_dict()}
        record(tx, branch.database.branch_id, boss, AuditKind.SPECIAL_DAY_CHANGED, "2030-01-07", details)
    change = newest(history, boss)
    assert said(change.summary) == "Special day: Monday 7 January 2030: added"
    history.undo(change.id, boss)
    assert HOLIDAY not in branch.catalog.catalog().special_days


def test_a_person_is_told_by_name_also_after_entries_of_the_first_version(
    branch: OpenBranch, history: HistoryOperations, boss: Actor
) -> None:
    olga = person(branch, "olga")
    branch.staff.change_member(replace(olga, role=Role.MANAGER), boss)
    assert said(newest(history, boss).summary) == f"Person: {olga.name} – Role: Manager (before: Clerk)"
    branch.staff.set_pin(olga.id, "735182", boss)
    change = newest(history, boss)
    assert said(change.summary) == f"New PIN for {olga.name}"
    assert not change.can_undo


def test_what_is_not_about_the_set_up_is_not_listed(
    branch: OpenBranch, history: HistoryOperations, boss: Actor
) -> None:
    count = len(history.changes(boss).changes)
    with branch.database.write() as tx:
        record(tx, branch.database.branch_id, boss, AuditKind.DAY_CLOSED, "2030-01-01", {})
    assert len(history.changes(boss).changes) == count


def test_changes_are_read_by_part_and_period_and_say_whether_there_are_more(
    branch: OpenBranch, history: HistoryOperations, boss: Actor, clock: VirtualClock
) -> None:
    branch.catalog.save_special_days((HOLIDAY,), (), boss)
    clock.advance(timedelta(days=3).total_seconds())
    began = clock.now()
    for minutes in (20, 21, 22):
        branch.settings.change("promise_minutes", minutes, boss)
    assert [change.part for change in history.changes(boss, Part.CALENDAR).changes] == [Part.CALENDAR]
    assert len(history.changes(boss, start=began).changes) == 3
    assert all(change.part is not Part.SETTINGS for change in history.changes(boss, end=began).changes)
    newest_two = history.changes(boss, Part.SETTINGS, limit=2)
    assert (len(newest_two.changes), newest_two.more) == (2, True)
    assert not history.changes(boss, Part.SETTINGS, limit=3).more


def test_a_clerk_reads_no_changes(branch: OpenBranch, history: HistoryOperations) -> None:
    clerk = Actor(ActorKind.MANAGER, person(branch, "olga").id, "console-1")
    with refused(NOT_ALLOWED):
        history.changes(clerk)
    with refused(NOT_ALLOWED):
        history.last_changed(AuditKind.SETTING_CHANGED, clerk)


def change_setting(branch: OpenBranch, boss: Actor) -> None:
    branch.settings.change("promise_minutes", 20, boss)


def close_a_day(branch: OpenBranch, boss: Actor) -> None:
    branch.catalog.save_special_days((HOLIDAY,), (), boss)


def open_a_closed_day(branch: OpenBranch, boss: Actor) -> None:
    known = branch.catalog.catalog().special_days[-1]
    branch.catalog.save_special_days((replace(known, periods=((time(9), time(12)),)),), (known,), boss)


def drop_a_closed_day(branch: OpenBranch, boss: Actor) -> None:
    branch.catalog.save_special_days((), branch.catalog.catalog().special_days[-1:], boss)


def shorten_friday(branch: OpenBranch, boss: Actor) -> None:
    seen = branch.catalog.catalog().hours
    friday = (OpeningHours(4, time(9), time(12)), OpeningHours(4, time(13), time(16)))
    branch.catalog.save_hours((*seen[:4], *friday, *seen[5:]), seen, boss)


def promote(branch: OpenBranch, boss: Actor) -> None:
    branch.staff.change_member(replace(person(branch, "olga"), role=Role.MANAGER, name="Olga K."), boss)


def edit(part: SetUpPart, place: int, **values: Any) -> Callable[[OpenBranch, Actor], None]:
    """Return the change of one entry of a part."""

    def save(branch: OpenBranch, boss: Actor) -> None:
        catalog = branch.catalog.catalog()
        seen = part.answers(part.entries(catalog)[place], catalog)
        branch.catalog.save(part, {**seen, **values}, seen, boss)

    return save


def add_a_group(branch: OpenBranch, boss: Actor) -> None:
    group = {"code": "new", "name": words("New"), "hint": words("New"), "icon": "document"}
    branch.catalog.save(GROUPS, group, None, boss)


def remove_a_counter(branch: OpenBranch, boss: Actor) -> None:
    catalog = branch.catalog.catalog()
    last = catalog.counters[-1]
    branch.catalog.remove(COUNTERS, last.label, COUNTERS.answers(last, catalog), boss)


def put_last_first(branch: OpenBranch, boss: Actor) -> None:
    *others, last = [service.code for service in branch.catalog.catalog().services]
    branch.catalog.arrange(SERVICES, [last, *others], boss)


def take_a_right_away(branch: OpenBranch, boss: Actor) -> None:
    admin = next(member for member in branch.staff.members() if member.role is Role.ADMIN)
    branch.staff.change_right(Role.CLERK, Right.ANSWER_NOTICES, False, replace(boss, id=admin.id))


def write_on_the_slip(branch: OpenBranch, boss: Actor) -> None:
    branch.settings.change("slip_greeting", {"en": "Welcome", "kk": "Қош келдіңіз"}, boss)


def choose_a_logo(branch: OpenBranch, boss: Actor) -> None:
    branch.settings.change("logo", text_of(png()), boss)


def print_less(branch: OpenBranch, boss: Actor) -> None:
    branch.settings.change("slip_parts", ["number", "branch", "day"], boss)


CHANGES: dict[str, Callable[[OpenBranch, Actor], None]] = {
    "setting": change_setting,
    "texts of a setting": write_on_the_slip,
    "list of a setting": print_less,
    "picture of a setting": choose_a_logo,
    "special day": close_a_day,
    "special day with other hours": open_a_closed_day,
    "special day removed": drop_a_closed_day,
    "weekly hours": shorten_friday,
    "person": promote,
    "right": take_a_right_away,
    "branch": edit(BRANCH, 0, contact=words("Call us")),
    "group": edit(GROUPS, 0, hint=words("Another hint")),
    "service": edit(SERVICES, 0, promise_minutes=77, documents=()),
    "counter": edit(COUNTERS, 0, label="12", services=("passport-replace",), active=False),
    "priority class": edit(PRIORITY_CLASSES, 1, weight=9.5),
    "outcome": edit(OUTCOMES, 1, active=False),
    "reason": edit(REASONS, 2, name=words("Pays at the desk")),
    "new group": add_a_group,
    "removed counter": remove_a_counter,
    "order": put_last_first,
}


def set_up(branch: OpenBranch) -> object:
    answers = answers_of(branch.catalog.catalog())
    return branch.settings.values(), answers, branch.staff.members(), branch.staff.rights()


@pytest.mark.parametrize("kind", CHANGES)
def test_an_undo_is_a_new_change_that_says_what_it_undid(
    branch: OpenBranch, history: HistoryOperations, boss: Actor, kind: str
) -> None:
    before = set_up(branch)
    CHANGES[kind](branch, boss)
    change = newest(history, boss)
    assert change.can_undo
    if kind == "right":
        boss = replace(boss, id=next(member.id for member in branch.staff.members() if member.role is Role.ADMIN))
    history.undo(change.id, boss)
    assert set_up(branch) == before
    undone = newest(history, boss)
    assert (undone.undoes, history.changes(boss, limit=1).undone) == (change.id, {change.id: change.instant})
    assert branch.check.run().faults == ()
    # Undone once more, because the answer was lost: nothing is left to do.
    history.undo(change.id, boss)
    assert newest(history, boss) == undone
    # The undo can be undone as well.
    history.undo(undone.id, boss)
    assert set_up(branch) != before


def test_entries_of_the_set_up_are_told_by_name_field_and_value(
    branch: OpenBranch, history: HistoryOperations, boss: Actor
) -> None:
    told = {}
    for kind, change in CHANGES.items():
        change(branch, boss)
        told[kind] = said(newest(history, boss).summary)
    assert {
        kind: told[kind]
        for kind in ("picture of a setting", "right", "counter", "removed counter", "order", "new group")
    } == {
        "picture of a setting": "Setting “Logo of the branch”: a picture (before: empty)",
        "right": "Right of a role: Clerk: Answer notices – Allowed: No (before: Yes)",
        "counter": "Counter 12: Number on the board, Services, In use",
        "removed counter": "Counter 5: removed",
        "order": told["order"],
        "new group": "Service group “New”: added",
    }
    assert told["order"].startswith("Order: Services – Order: ")


def test_what_is_in_use_by_now_is_not_taken_back(branch: OpenBranch, history: HistoryOperations, boss: Actor) -> None:
    add_a_group(branch, boss)
    added = newest(history, boss)
    edit(SERVICES, 0, group="new")(branch, boss)
    with refused(IN_USE):
        history.undo(added.id, boss)


def test_what_was_removed_since_is_not_changed(branch: OpenBranch, history: HistoryOperations, boss: Actor) -> None:
    edit(COUNTERS, -1, active=False)(branch, boss)
    changed = newest(history, boss)
    remove_a_counter(branch, boss)
    with refused(CHANGED_SINCE):
        history.undo(changed.id, boss)


def test_every_kind_of_entry_is_told_or_is_not_about_the_set_up() -> None:
    assert set(AuditKind) - set(kinds_of(None)) == {
        *(AuditKind.PIN_ACCEPTED, AuditKind.PIN_REFUSED, AuditKind.PIN_LOCKED, AuditKind.SESSION_FORCED),
        *(AuditKind.DAY_CLOSED, AuditKind.DAY_REOPENED, AuditKind.CLOCK_JUMPED, AuditKind.CLOCK_CONFIRMED),
        *(AuditKind.DATABASE_RESTORED, AuditKind.DATABASE_REPAIRED, AuditKind.RECORDS_SEALED),
        *(AuditKind.DATA_ERASED, AuditKind.CLIENT_SEARCHED),
    }


def test_what_was_changed_again_is_not_undone(branch: OpenBranch, history: HistoryOperations, boss: Actor) -> None:
    branch.settings.change("promise_minutes", 20, boss)
    change = newest(history, boss)
    branch.settings.change("promise_minutes", 25, boss)
    with pytest.raises(UserError) as problem:
        history.undo(change.id, boss)
    assert problem.value.code is CHANGED_SINCE
    told = {key: said(problem.value.values[key]) for key in ("now", "before")}
    assert told == {"now": "25", "before": "15"}
    assert branch.settings.values().promise_minutes == 25


def test_what_has_no_earlier_value_is_not_undone(branch: OpenBranch, history: HistoryOperations, boss: Actor) -> None:
    branch.staff.add_member(StaffMember(new_id(), "new", "New", Role.CLERK, "ru", {}, True), None, boss)
    with refused(NOT_UNDONE):
        history.undo(newest(history, boss).id, boss)
    with refused(NOT_UNDONE):
        history.undo(new_id(), boss)


def test_the_last_change_of_each_setting_is_known(
    branch: OpenBranch, history: HistoryOperations, boss: Actor, clock: VirtualClock
) -> None:
    branch.settings.change("promise_minutes", 20, SYSTEM)
    clock.advance(60)
    branch.settings.change("promise_minutes", 25, boss)
    branch.settings.change("undo_minutes", 3, SYSTEM)
    assert history.last_changed(AuditKind.SETTING_CHANGED, boss) == {
        "promise_minutes": (clock.now(), person(branch, "timur").name),
        "undo_minutes": (clock.now(), None),
    }


def test_many_entries_are_read_by_the_page(branch: OpenBranch, history: HistoryOperations, boss: Actor) -> None:
    with branch.database.write() as tx:
        for number in range(300):
            details = {"before": number, "after": number + 1}
            record(tx, branch.database.branch_id, boss, AuditKind.SETTING_CHANGED, "promise_minutes", details)
    found = history.changes(boss, limit=50)
    assert (len(found.changes), found.more) == (50, True)
    assert said(found.changes[0].fields[0].after) == "300"
