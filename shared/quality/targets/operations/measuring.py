"""What the weeks of a branch gave: the smallest minute that holds, visitors in a counter hour, costs, level, score.

A week's records are read once for all that is asked of it and then dropped, so that memory holds one week at a time.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from shared.office.catalog.model import Catalog, Matter
from shared.office.catalog.rules import day_bounds
from shared.office.settings.store import read_settings
from shared.office.staff.store import read_members
from shared.platform.db.database import Transaction
from shared.quality.standards.model import FEWEST_CASES, Metric, Terms
from shared.quality.standards.rules.compliance import TimedStep, monday_of, timed_servings, timed_waits
from shared.quality.targets.rules.levers import smallest_minute
from shared.queue.stats.model import StepTimes
from shared.queue.stats.rules.measures import service_level_strict
from shared.queue.stats.store import step_records, step_times
from shared.queue.summary.rules.figures import promises
from shared.queue.summary.store import frozen_between
from shared.service_desk.cases import store as cases
from shared.service_desk.cases.operations.figures import rates_of, served_minutes
from shared.service_desk.cases.rules.costs import costs_of

WEEK, SIX_DAYS = timedelta(days=7), timedelta(days=6)
Series = Mapping[date, float]


def week_minutes(
    tx: Transaction, catalog: Catalog, asked: Mapping[UUID, tuple[Terms, frozenset[date]]], strict: Iterable[date] = ()
) -> tuple[dict[UUID, dict[date, float]], dict[date, float]]:
    """Return the smallest minute that holds for each of these standards in each of its weeks, by Monday.

    And of the weeks of `strict` the share of promises kept, strict. What is not known is left out.
    """
    levels, promised = set(strict), promises(catalog)
    found: dict[UUID, dict[date, float]] = {each: {} for each in asked}
    kept: dict[date, float] = {}
    for monday in sorted(levels.union(*(weeks for _, weeks in asked.values()))):
        steps = step_times(tx, catalog.branch.id, monday, monday + SIX_DAYS)
        for standard_id, (terms, weeks) in asked.items():
            if monday in weeks and terms.target is not None:
                minute = smallest_minute(_timed(steps, terms, catalog, monday), terms.target)
                if minute is not None:
                    found[standard_id][monday] = minute
        if monday in levels:
            whole = step_records(tx, catalog.branch.id, monday, monday + SIX_DAYS)
            level = service_level_strict((step for step in whole if step.service_id in promised), promised)
            if level is not None:
                kept[monday] = level
    return found, kept


def _timed(steps: Sequence[StepTimes], terms: Terms, catalog: Catalog, monday: date) -> Iterable[TimedStep]:
    branch, services = catalog.branch, frozenset(terms.services)
    _, ends = day_bounds(monday + SIX_DAYS, branch.time_zone, branch.day_starts)
    counted = [step for step in steps if not services or step.service_id in services]
    if terms.metric is Metric.SERVICE_TIME:
        return timed_servings(counted, ends)
    return timed_waits(counted, ends, booked=terms.metric is Metric.BOOKED_WAIT)


def week_capacity(tx: Transaction, branch_id: UUID, first: date, last: date) -> tuple[Series, Series]:
    """Return visitors served in a counter hour, and the satisfaction score, of each week from its frozen days.

    Pooled: all served ÷ all hours, and all points ÷ all ratings. A day without hours (a forced sign-out) is left out.
    """
    served: dict[date, float] = defaultdict(float)
    hours: dict[date, float] = defaultdict(float)
    points: dict[date, float] = defaultdict(float)
    ratings: dict[date, int] = defaultdict(int)
    for figures in frozen_between(tx, branch_id, first, last):
        monday = monday_of(date.fromisoformat(figures.day))
        headline, rated = figures.headline, figures.counts.get("ratings", 0)
        done, open_hours = headline.get("served"), headline.get("open_counter_hours")
        # After a forced sign-out nobody knows how long the counter was open.
        known = headline.get("arrivals_per_open_hour") is not None
        if known and done is not None and open_hours:
            served[monday] += done
            hours[monday] += open_hours
        score = headline.get("happy_index")
        if score is not None and rated:
            points[monday] += score * rated
            ratings[monday] += rated
    capacity = {week: served[week] / hours[week] for week in hours if hours[week] > 0}
    happy = {week: points[week] / ratings[week] for week in ratings if ratings[week] >= FEWEST_CASES}
    return capacity, happy


def has_rates(tx: Transaction, branch_id: UUID) -> bool:
    """Return whether the branch has said what an hour of work costs."""
    return rates_of(read_settings(tx, branch_id)).known


def week_costs(tx: Transaction, catalog: Catalog, terms: Terms, mondays: Sequence[date]) -> Series:
    """Return the cost of a case that was closed in each of these weeks; complaints are apart from all other kinds."""
    rates = rates_of(read_settings(tx, catalog.branch.id))
    if not rates.known or not mondays:
        return {}
    branch = catalog.branch
    bounds = {
        monday: (
            day_bounds(monday, branch.time_zone, branch.day_starts)[0],
            day_bounds(monday + WEEK, branch.time_zone, branch.day_starts)[0],
        )
        for monday in mondays
    }
    start, end = min(bounds.values())[0], max(bounds.values())[1]
    types = cases.read_types(tx, branch.id)
    complaints = terms.metric is Metric.COMPLAINTS_ANSWERED
    kinds = {code for (code, _), kind in types.items() if (kind.matter is Matter.COMPLAINT) is complaints}
    stories = [
        story
        for story in cases.stories_of_cases(tx, branch.id, start, end)
        if story and story[0].details.get("type") in kinds
    ]
    served = served_minutes(tx, branch.id, stories)
    roles = {str(each.id): each.role.value for each in read_members(tx, branch.id)}
    found = {}
    for monday, span in bounds.items():
        costs = costs_of(stories, span, served, roles, rates)
        if costs is not None and costs.of_a_case is not None:
            found[monday] = costs.of_a_case
    return found
