"""The levers beside speed, from frozen days and closed cases: compared with separate sums, and raised."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.clock import VirtualClock
from shared.quality.standards.model import StandardVerb
from shared.quality.targets.model import Lever, Obstacle, RaiseVerb
from shared.quality.targets.operations.keeping import RaiseKeeping
from shared.quality.targets.operations.measuring import week_capacity
from shared.quality.targets.operations.views import TargetViews
from shared.queue.summary.store import freeze
from tests.helpers.cases import clerk_of
from tests.helpers.standards import all_standards, approved_standard, do
from tests.helpers.targets import WEEK, all_raises, decide, freeze_weeks

ONE_DAY = timedelta(days=1)


@pytest.fixture
def timur(office: OpenBranch) -> Actor:
    return clerk_of(office, "timur")


def keep_day(office: OpenBranch, day: date, served: float, hours: float | None, faces: tuple[float, int]) -> None:
    """Freeze a day with these figures; without hours, somebody was signed out by force."""
    figures = office.summary.figures(office.day.today())
    score, ratings = faces
    headline = {
        **figures.headline,
        "served": served,
        "open_counter_hours": hours or 1.0,
        "arrivals_per_open_hour": None if hours is None else 1.0,
        "happy_index": score if ratings else None,
    }
    kept = replace(figures, day=day.isoformat(), headline=headline, counts={**figures.counts, "ratings": ratings})
    with office.database.write() as tx:
        freeze(tx, office.database.branch_id, day, tx.now, kept)


def test_weeks_pool_their_days_and_leave_out_those_without_hours(office: OpenBranch) -> None:
    monday = date(2026, 10, 5)
    days = [(40.0, 8.0, (90.0, 4)), (10.0, None, (30.0, 16)), (90.0, 10.0, (0.0, 0)), (30.0, 5.0, (60.0, 9))]
    for number, (served, hours, faces) in enumerate(days[:3]):
        keep_day(office, monday + ONE_DAY * number, served, hours, faces)
    keep_day(office, monday + WEEK, *days[3])
    with office.database.read() as tx:
        capacity, happy = week_capacity(tx, office.database.branch_id, monday, monday + WEEK)
    assert capacity == {monday: (40 + 90) / (8 + 10), monday + WEEK: 6.0}
    assert happy == {monday: (90 * 4 + 30 * 16) / 20}  # nine ratings are too few


def test_more_visitors_in_a_counter_hour_are_asked_without_another_promise(
    office: OpenBranch, hours: VirtualClock, timur: Actor
) -> None:
    marat = clerk_of(office, "marat")
    standard = approved_standard(office, timur, marat)
    hours.advance(26 * WEEK.total_seconds())
    today = office.day.today()
    monday = today - ONE_DAY * today.weekday()
    freeze_weeks(office, standard, [(50, 10), (52, 8)] * 11 + [(58, 2)] * 3)
    for back in range(25, 0, -1):
        keep_day(office, monday - WEEK * back, 60.0 if back > 12 else 67.0 if back == 5 else 68.0, 10.0, (0.0, 0))
    keeping, views = office.of(RaiseKeeping), office.of(TargetViews)
    assert keeping.look("keeper") == (1, 0)
    (proposal,) = all_raises(office)
    speed, capacity, cost = proposal.levers
    assert (speed.obstacle, cost.obstacle) == (Obstacle.TOO_FEW_WEEKS, Obstacle.NOT_OF_CASES)
    assert (capacity.now, capacity.best, capacity.step) == (6.0, 6.8, 6.3)  # one weaker week of twelve is allowed
    assert (proposal.lever, proposal.value) == (Lever.CAPACITY, 6.3)
    decide(office, proposal, RaiseVerb.ACCEPT, timur, day=today + ONE_DAY)
    (waiting,) = all_standards(office)
    assert (waiting.latest.terms.limit, waiting.latest.terms.text) == (15, standard.latest.terms.text)
    do(office, waiting, StandardVerb.APPROVE, marat)
    assert views.targets(timur).rows[0].levels == {}
    hours.advance(WEEK.total_seconds())
    (row,) = views.targets(timur).rows
    assert row.levels == {Lever.CAPACITY: 6.3}
    assert row.guarded is not None
    # The days were written by hand here; only the registers are looked at.
    assert [each.rule for each in office.check.run().faults if "raise" in each.rule or "register" in each.rule] == []
