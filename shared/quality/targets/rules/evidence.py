"""What the frozen days say about raising a target: periods, requirements, and what keeps a candidate back."""

import itertools
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from shared.office.versions.rules import held_versions
from shared.quality.standards.model import BASELINE_WEEKS, Count, DayShare, Standard, StandardVersion, WeekShare
from shared.quality.standards.rules.compliance import is_met, monday_of, weeks
from shared.quality.standards.rules.versions import asks_more
from shared.quality.targets.model import (
    CALM_PERIODS,
    FEWEST_JUDGED,
    FRESH_WEEKS,
    GIVEN_IN,
    MET_PERIODS,
    REST_WEEKS,
    Evidence,
    Raise,
    RaiseState,
    Requirement,
    RequirementResult,
)
from shared.queue.stats.rules.intervals import Change, change, process_limits, wilson


def periods(days: Iterable[DayShare], today: date) -> tuple[WeekShare, ...]:
    """Return the whole ISO weeks before today with enough judged cases, in order."""
    monday = monday_of(today)
    found = sorted(weeks(days).items())
    return tuple(WeekShare(week, count) for week, count in found if week < monday and count.judged >= FEWEST_JUDGED)


def alike(standard: Standard, version: StandardVersion, days: Iterable[DayShare]) -> list[DayShare]:
    """Return the closed days on which the same was counted as by this version."""
    numbers = {each.number for each in standard.versions if each.terms.measures_like(version.terms)}
    return [day for day in days if day.number in numbers]


def evidence_of(
    standard: Standard,
    version: StandardVersion,
    days: Sequence[DayShare],
    raises: Iterable[Raise],
    today: date,
    *,
    preparing: bool,
) -> Evidence:
    """Return what the closed days before this week say about the version in force; `raises` are its standard's."""
    counted = alike(standard, version, days)
    found = periods(counted, today)
    of_limits = [each for each in found if standard.of_limits(each.monday)]
    limits = process_limits(shares(of_limits))
    oldest = monday_of(today) - timedelta(weeks=FRESH_WEEKS)
    recent = tuple(each for each in found[-MET_PERIODS:] if each.monday >= oldest)
    interval = wilson(*_met_of(recent)) if recent else None
    whole = weeks(counted)
    return Evidence(
        target=version.terms.target or 0.0,
        recent=recent,
        low=None if interval is None else interval.low,
        periods=len(found),
        limits=limits,
        signal=_last_signal(of_limits, Change.LOWER),
        raised=last_raise(standard, raises, today),
        preparing=preparing,
        weeks=tuple(
            WeekShare(each, whole.get(each, Count()))
            for each in (monday_of(today) - timedelta(weeks=back) for back in range(BASELINE_WEEKS, 0, -1))
        ),
        limits_since=None if standard.renewed is None else standard.renewed.since,
    )


def shares(found: Sequence[WeekShare]) -> list[float]:
    """Return the share of each period."""
    return [each.count.met / each.count.judged for each in found]


def conditions(evidence: Evidence, today: date) -> tuple[RequirementResult, ...]:
    """Return each requirement, and whether it is met."""
    enough = len(evidence.recent) == MET_PERIODS
    target, raised = evidence.target, evidence.raised
    rested = raised is None or raised <= today - timedelta(weeks=REST_WEEKS)
    met = {
        Requirement.WEEKS_MET: enough and all(is_met(each.count, target) for each in evidence.recent),
        Requirement.SURELY_MET: enough and evidence.low is not None and evidence.low >= target,
        Requirement.NO_SIGNAL: evidence.limits is not None and enough_known(evidence) and evidence.signal is None,
        Requirement.NO_RAISE: rested,
        Requirement.NO_VERSION: not evidence.preparing,
    }
    return tuple(RequirementResult(*each) for each in met.items())


def enough_known(evidence: Evidence) -> bool:
    """Return whether enough periods are known to say what the process gives already.

    With fewer, nothing but an action could be proposed, as if nothing stricter were given.
    """
    return evidence.periods >= GIVEN_IN


def is_candidate(evidence: Evidence, today: date) -> bool:
    """Return whether every requirement is met."""
    return all(each.met for each in conditions(evidence, today))


def last_raise(standard: Standard, raises: Iterable[Raise], today: date) -> date | None:
    """Return when more was asked last, by this standard's versions or by an accepted raise whose version holds."""
    held = held_versions(standard, today)
    begins = [after.terms.begins for before, after in itertools.pairwise(held) if asks_more(before, after)]
    begun = {each.number: each.terms.begins for each in held}
    accepted = (each.next_number for each in raises if each.state is RaiseState.ACCEPTED)
    begins += [begun[number] for number in accepted if number in begun]
    return max(begins, default=None)


def is_held_back(raises: Iterable[Raise], today: date) -> bool:
    """Return whether what was decided before keeps a new proposal back.

    That is an open one, a delay, and for as long as after a raise a rejection and an action that is to be found.
    """
    for each in raises:
        if each.state is RaiseState.PROPOSED:
            return True
        settled = each.state is RaiseState.REJECTED or (each.state is RaiseState.ACCEPTED and each.stretch)
        if settled and each.changed.date() > today - timedelta(weeks=REST_WEEKS):
            return True
        if each.state is RaiseState.POSTPONED and each.until is not None and today < each.until:
            return True
    return False


def _met_of(found: Iterable[WeekShare]) -> tuple[int, int]:
    count = sum((each.count for each in found), Count())
    return count.met, count.judged


def _last_signal(found: Sequence[WeekShare], adverse: Change) -> date | None:
    """Return the last of the latest periods with an adverse signal, each judged by the limits that were known then.

    Later weeks move the limits of a young standard; what was before an improvement is no signal against it.
    """
    values = shares(found)
    for back in range(min(CALM_PERIODS, len(found))):
        known = values[: len(values) - back]
        if change(known, process_limits(known)) is adverse:
            return found[len(found) - 1 - back].monday
    return None
