"""A closed day is announced and taken back: nobody gets a ticket on it, and the trail says who decided it."""

from datetime import timedelta

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, AuditKind
from shared.office.catalog.errors import DAY_IS_PAST
from shared.platform.clock import VirtualClock
from shared.platform.live.topics import Topic
from shared.queue.tickets.errors import BRANCH_CLOSED
from tests.helpers.small_branches import words
from tests.helpers.visits import refused, take

REPAIRS = words("Repairs")


def test_a_holiday_announced_during_the_day_ends_the_issuing_of_tickets_at_once(branch: OpenBranch) -> None:
    take(branch)
    today = branch.day.today()
    branch.catalog.set_holiday(today, REPAIRS, SYSTEM)
    assert (branch.catalog.opening().open, branch.catalog.opening().holiday) == (False, REPAIRS)
    with refused(BRANCH_CLOSED):
        take(branch)
    branch.catalog.set_holiday(today, None, SYSTEM)
    assert branch.catalog.opening().open
    take(branch)
    assert branch.check.run().faults == ()


def test_a_name_is_corrected_and_nothing_is_written_twice(branch: OpenBranch) -> None:
    day = branch.day.today() + timedelta(days=3)
    before = branch.database.versions()[Topic.CATALOG]
    for name in (REPAIRS, words("Training"), words("Training")):
        branch.catalog.set_holiday(day, name, SYSTEM)
    assert [each.name for each in branch.catalog.catalog().holidays if each.day == day] == [words("Training")]
    now = branch.database.clock.now()
    entries = branch.audit.entries(now - timedelta(hours=1), now + timedelta(hours=1))
    changes = [entry for entry in entries if entry.kind is AuditKind.HOLIDAY_CHANGED]
    assert {entry.subject for entry in changes} == {day.isoformat()}
    assert len(changes) == 2
    assert branch.database.versions()[Topic.CATALOG] > before


@pytest.mark.parametrize("days", [1, 400])
def test_days_that_are_over_stay_as_they_were(branch: OpenBranch, clock: VirtualClock, days: int) -> None:
    past = branch.day.today() - timedelta(days=days)
    with refused(DAY_IS_PAST):
        branch.catalog.set_holiday(past, REPAIRS, SYSTEM)
