"""Hours and special days are changed while the branch works: tickets follow at once, and nothing is overwritten."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor, ActorKind, AuditKind, Entry
from shared.office.catalog.errors import BAD_ENTRY, CODE_IN_USE, DAY_IS_PAST
from shared.office.catalog.forms import WEEKDAYS
from shared.office.catalog.model import OpeningHours, SpecialDay
from shared.office.staff.errors import CHANGED_MEANWHILE
from shared.office.staff.model import Role
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError
from shared.platform.live.topics import Topic
from shared.queue.tickets.errors import BRANCH_CLOSED
from tests.helpers.small_branches import words
from tests.helpers.visits import refused, take

REPAIRS = words("Repairs")


def special_day(branch: OpenBranch, day: date) -> SpecialDay | None:
    return next((each for each in branch.catalog.catalog().special_days if each.day == day), None)


def changes_of(branch: OpenBranch, kind: AuditKind) -> list[Entry]:
    now = branch.database.clock.now()
    entries = branch.audit.entries(now - timedelta(hours=1), now + timedelta(hours=1))
    return [entry for entry in entries if entry.kind is kind]


def test_a_day_closed_during_the_day_ends_the_issuing_of_tickets_at_once(branch: OpenBranch) -> None:
    take(branch)
    closed = SpecialDay(branch.day.today(), REPAIRS)
    branch.catalog.save_special_days((closed,), (), SYSTEM)
    assert (branch.catalog.opening().open, branch.catalog.opening().special_day) == (False, closed)
    with refused(BRANCH_CLOSED):
        take(branch)
    branch.catalog.save_special_days((), (closed,), SYSTEM)
    assert branch.catalog.opening().open
    take(branch)
    assert branch.check.run().faults == ()


def test_a_day_with_hours_of_its_own_is_open_by_them(branch: OpenBranch) -> None:
    short = SpecialDay(branch.day.today(), REPAIRS, ((time(0), time(23)),))
    branch.catalog.save_special_days((short,), (), SYSTEM)
    closes = branch.catalog.opening().closes
    assert closes is not None
    assert closes.time() == time(23)
    take(branch)


def test_a_name_is_corrected_and_nothing_is_written_twice(branch: OpenBranch) -> None:
    first = SpecialDay(branch.day.today() + timedelta(days=3), REPAIRS)
    second = replace(first, name=words("Training"), announced_days=5)
    before = branch.database.versions()[Topic.CATALOG]
    branch.catalog.save_special_days((first,), (), SYSTEM)
    for _ in range(2):
        branch.catalog.save_special_days((second,), (first,), SYSTEM)
    assert special_day(branch, first.day) == second
    changed, added = changes_of(branch, AuditKind.SPECIAL_DAY_CHANGED)
    assert {added.subject, changed.subject} == {first.day.isoformat()}
    assert added.details["before"] is None
    assert changed.details["before"] == {"name": REPAIRS.as_dict(), "announced_days": 0}
    assert changed.details["after"] == {"name": words("Training").as_dict(), "announced_days": 5}
    assert branch.database.versions()[Topic.CATALOG] > before


@pytest.mark.parametrize("days", [1, 400])
def test_days_that_are_over_stay_as_they_were(branch: OpenBranch, clock: VirtualClock, days: int) -> None:
    past = SpecialDay(branch.day.today() - timedelta(days=days), REPAIRS)
    with refused(DAY_IS_PAST):
        branch.catalog.save_special_days((past,), (), SYSTEM)


def test_the_days_of_a_year_are_added_together_or_not_at_all(branch: OpenBranch) -> None:
    today = branch.day.today()
    days = tuple(SpecialDay(today + timedelta(days=each), REPAIRS) for each in (300, 301, 700, 1000))
    branch.catalog.save_special_days(days[1:2], (), SYSTEM)
    with refused(CODE_IN_USE):
        branch.catalog.save_special_days(days, (), SYSTEM)
    assert special_day(branch, days[0].day) is None
    branch.catalog.save_special_days(days, days[1:2], SYSTEM)
    assert [special_day(branch, each.day) for each in days] == list(days)


def test_a_day_moves_to_another_date(branch: OpenBranch) -> None:
    day = SpecialDay(branch.day.today() + timedelta(days=30), REPAIRS)
    moved = replace(day, day=day.day + timedelta(days=1))
    branch.catalog.save_special_days((day,), (), SYSTEM)
    branch.catalog.save_special_days((moved,), (day,), SYSTEM)
    assert (special_day(branch, day.day), special_day(branch, moved.day)) == (None, moved)


def test_the_second_of_two_managers_overwrites_nothing(branch: OpenBranch) -> None:
    member = next(each for each in branch.staff.members() if each.role is Role.MANAGER)
    first, second = Actor(ActorKind.MANAGER, member.id), SYSTEM
    seen = branch.catalog.catalog().hours
    night = (OpeningHours(0, time(0), time(8)), *seen)
    branch.catalog.save_hours(night, seen, first)
    branch.catalog.save_hours(night, seen, first)  # the answer was lost
    with pytest.raises(UserError) as refusal:
        branch.catalog.save_hours(seen[1:], seen, second)
    assert (refusal.value.code, refusal.value.values["name"]) == (CHANGED_MEANWHILE, member.name)
    assert branch.catalog.catalog().hours == night
    day = SpecialDay(branch.day.today() + timedelta(days=9), REPAIRS)
    branch.catalog.save_special_days((day,), (), first)
    branch.catalog.save_special_days((replace(day, name=words("Training")),), (day,), first)
    with refused(CHANGED_MEANWHILE):
        branch.catalog.save_special_days((), (day,), second)


def test_weekly_hours_count_at_once_and_no_hours_mean_day_and_night(branch: OpenBranch, clock: VirtualClock) -> None:
    seen = branch.catalog.catalog().hours
    tomorrow = (branch.day.today() + timedelta(days=1)).weekday()
    branch.catalog.save_hours((OpeningHours(tomorrow, time(9), time(18)),), seen, SYSTEM)
    with refused(BRANCH_CLOSED):
        take(branch)
    branch.catalog.save_hours((), branch.catalog.catalog().hours, SYSTEM)
    take(branch)
    emptied, _shortened = changes_of(branch, AuditKind.HOURS_CHANGED)
    assert emptied.details["before"] == {WEEKDAYS[tomorrow]: [["09:00:00", "18:00:00"]]}
    assert emptied.details["after"] == {WEEKDAYS[tomorrow]: []}


@pytest.mark.parametrize("periods", [((time(9), time(8)),), ((time(9), time(13)), (time(12), time(14)))])
def test_hours_that_cannot_be_are_refused(branch: OpenBranch, periods: tuple[tuple[time, time], ...]) -> None:
    with refused(BAD_ENTRY):
        branch.catalog.save_hours(
            tuple(OpeningHours(3, *period) for period in periods), branch.catalog.catalog().hours, SYSTEM
        )
    with refused(BAD_ENTRY):
        branch.catalog.save_special_days((SpecialDay(branch.day.today(), REPAIRS, periods),), (), SYSTEM)
