"""The pure rules of raising: who is a candidate, what the process already gives, and that noise is not progress."""

import itertools
import math
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.office.audit.model import Actor, ActorKind
from shared.office.staff.rights import Right
from shared.platform.i18n.text import LocalText
from shared.quality.standards.model import Metric, Standard
from shared.quality.standards.rules.compliance import TimedStep, timed_servings, timed_waits, waits
from shared.quality.targets.model import (
    Lever,
    LeverFinding,
    Obstacle,
    Raise,
    RaiseState,
    RaiseVerb,
    Requirement,
    TargetGuard,
)
from shared.quality.targets.rules import levers
from shared.quality.targets.rules.evidence import conditions, evidence_of, is_candidate, is_held_back
from shared.quality.targets.rules.guards import guards_of, is_worse
from shared.quality.targets.rules.raises import possible_verbs, state_on, with_number
from tests.helpers.targets import MONDAY, WEEK, a_standard, weekly
from tests.unit.test_standards_rules import NOW, step

OWNER = Actor(ActorKind.STAFF, UUID(int=1), "console")
BASE = [(50, 10)] * 9  # 83 %


def judged(
    counts: Sequence[tuple[int, int]],
    standard: Standard | None = None,
    raises: Sequence[Raise] = (),
    *,
    preparing: bool = False,
) -> dict[Requirement, bool]:
    """Whether each requirement is met by these weeks, at a target of 80 %."""
    known = standard or a_standard(OWNER, 15)
    evidence = evidence_of(known, known.latest, weekly(known, counts), raises, MONDAY, preparing=preparing)
    return {each.requirement: each.met for each in conditions(evidence, MONDAY)}


def a_raise(state: RaiseState, **more: object) -> Raise:
    values = {
        "id": UUID(int=7), "standard_id": UUID(int=8), "period": MONDAY - WEEK, "lowering": False, "version": 1,
        "changed": datetime(2026, 11, 23, tzinfo=UTC), "state": state, "number": 1, **more,
    }  # fmt: skip
    return Raise(**values)  # type: ignore[arg-type]


def test_a_candidate_meets_its_last_three_weeks_surely_and_calmly() -> None:
    good = [*BASE, (190, 10), (190, 10), (190, 10)]
    assert all(judged(good).values())
    missed = judged([*BASE, (190, 10), (79, 21), (190, 10)])
    assert (missed[Requirement.WEEKS_MET], missed[Requirement.SURELY_MET]) == (False, True)
    lucky = judged([*BASE, (27, 5), (27, 5), (27, 5)])
    assert (lucky[Requirement.WEEKS_MET], lucky[Requirement.SURELY_MET]) == (True, False)
    fallen = judged([*BASE, (20, 40), (190, 10), (190, 10), (190, 10)])
    assert [each for each, met in fallen.items() if not met] == [Requirement.NO_SIGNAL]
    assert all(judged([*[(50, 10)] * 12, (58, 2), (58, 2), (58, 2)]).values())  # the same share each week is no signal
    long_ago = judged([*BASE, (20, 40), *[(190, 10)] * 8])
    assert all(long_ago.values())
    # With fewer weeks it is not known what the process gives already: only an action could be proposed.
    assert not judged([(190, 10)] * 9)[Requirement.NO_SIGNAL]
    assert judged([(190, 10)] * 10)[Requirement.NO_SIGNAL]


def test_weeks_with_few_cases_are_no_periods_and_old_ones_say_nothing_about_today() -> None:
    good = [*BASE, (190, 10), (190, 10), (190, 10)]
    assert all(judged([*good, (0, 29)]).values())
    assert not judged([*good, (0, 29), (0, 29), (0, 29), (0, 29)])[Requirement.WEEKS_MET]


def test_nothing_is_raised_again_for_thirteen_weeks_nor_while_a_version_is_prepared() -> None:
    good = [*BASE, (190, 10), (190, 10), (190, 10)]
    fresh, old, eased = (a_standard(OWNER, *limits, every=every) for limits, every in (
        ((15, 14), 12 * WEEK), ((15, 14), 13 * WEEK), ((14, 15), 2 * WEEK),
    ))  # fmt: skip
    for standard, rested in ((fresh, False), (old, True), (eased, True)):
        evidence = evidence_of(standard, standard.latest, weekly(standard, good, 2), (), MONDAY, preparing=False)
        met = {each.requirement: each.met for each in conditions(evidence, MONDAY)}
        assert met[Requirement.NO_RAISE] is rested
    accepted = a_raise(RaiseState.ACCEPTED, next_number=1, lever=Lever.CAPACITY)
    recent = a_standard(OWNER, 15, every=5 * WEEK)
    assert not judged(good, recent, raises=(accepted,))[Requirement.NO_RAISE]
    assert not judged(good, preparing=True)[Requirement.NO_VERSION]


def test_an_open_proposal_a_rejection_and_a_delay_keep_the_next_one_back() -> None:
    today = MONDAY
    assert is_held_back([a_raise(RaiseState.PROPOSED)], today)
    assert is_held_back([a_raise(RaiseState.REJECTED)], today + 12 * WEEK)
    assert not is_held_back([a_raise(RaiseState.REJECTED)], today + 14 * WEEK)
    action = a_raise(RaiseState.ACCEPTED)
    assert [is_held_back([action], today + weeks * WEEK) for weeks in (1, 14)] == [True, False]
    assert not is_held_back([a_raise(RaiseState.ACCEPTED, lever=Lever.SPEED)], today)
    put_off = a_raise(RaiseState.POSTPONED, until=today + WEEK)
    assert is_held_back([put_off], today)
    assert not is_held_back([put_off, a_raise(RaiseState.LAPSED)], today + WEEK)


def candidates_among(histories: int, share_of: Sequence[float], cases: int, seed: int) -> float:
    """In how many of these histories the standard is a candidate after the last week."""
    random, standard = np.random.default_rng(seed), a_standard(OWNER, 15)
    found = 0
    for _ in range(histories):
        met = random.binomial(cases, share_of)
        days = weekly(standard, [(int(each), cases - int(each)) for each in met])
        evidence = evidence_of(standard, standard.latest, days, (), MONDAY, preparing=False)
        found += is_candidate(evidence, MONDAY)
    return found / histories


def test_noise_alone_hardly_ever_makes_a_candidate_and_a_real_improvement_nearly_always() -> None:
    at_target = candidates_among(600, [0.8] * 30, 100, seed=1)
    below = candidates_among(300, [0.78] * 30, 100, seed=2)
    improved = candidates_among(300, [0.8] * 18 + [0.92] * 12, 100, seed=3)
    assert at_target <= 0.03
    assert below <= 0.01
    assert improved >= 0.95


def levers_offered(histories: int, level_of: Sequence[float], seed: int) -> float:
    """In how many of these histories more capacity is offered than before."""
    random = np.random.default_rng(seed)
    drawn = random.normal(level_of, 0.25, (histories, len(level_of)))
    return sum(levers.capacity(list(map(float, each)), None).step is not None for each in drawn) / histories


def test_a_lever_moves_only_with_a_real_improvement() -> None:
    assert levers_offered(600, [6.0] * 24, seed=4) <= 0.04
    assert levers_offered(300, [6.0] * 12 + [6.6] * 12, seed=5) >= 0.95


def by_hand(values: Sequence[float | None], *, higher_is_better: bool) -> float | None:
    """What the process gives, straight from its definition: each value is tried as a level."""
    last = values[-12:]

    def holds(level: float) -> bool:
        kept = [each is not None and (each >= level if higher_is_better else each <= level) for each in last]
        return all(kept[-3:]) and sum(kept) >= 10

    possible = [each for each in last if each is not None and holds(each)]
    return (max if higher_is_better else min)(possible, default=None)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(st.none(), st.integers(1, 9).map(float)), min_size=3, max_size=20), st.booleans())
def test_what_the_process_already_gives_agrees_with_its_definition(
    values: list[float | None], higher_is_better: bool
) -> None:
    expected = by_hand(values, higher_is_better=higher_is_better)
    assert levers.already_given(values, higher_is_better=higher_is_better) == expected


@settings(max_examples=60, deadline=None)
@given(st.lists(st.floats(2.0, 9.0), min_size=24, max_size=24))
def test_no_step_goes_past_what_the_process_already_gives(values: list[float]) -> None:
    for finding, better in ((levers.capacity(values, None), 1), (levers.cost(values, None), -1)):
        earlier = float(np.mean(values[:12]))
        assert finding.now == pytest.approx(earlier)
        given_level = by_hand(values, higher_is_better=better > 0)
        assert given_level is not None
        if finding.step is None:
            assert finding.obstacle is Obstacle.NOTHING_STRICTER
            assert (given_level - earlier) * better <= 0.01
            continue
        assert (finding.step - earlier) * better > 0
        assert (given_level - finding.step) * better >= -1e-9
        assert abs(finding.step - earlier) <= earlier * (0.05 if better > 0 else 0.03) + 0.005
        assert levers.is_reachable(finding, finding.step)
        assert not levers.is_reachable(finding, given_level + 0.02 * better)
        assert not levers.is_reachable(finding, earlier - 0.02 * better)


def test_speed_goes_one_minute_at_a_time_and_in_whole_minutes() -> None:
    finding = levers.speed([11.0] * 12, 15)
    assert (finding.now, finding.best, finding.step, round(finding.gap, 3)) == (15.0, 11.0, 14.0, 0.267)
    assert [each for each in (10, 11, 12.5, 14, 15) if levers.is_reachable(finding, each)] == [11, 14]
    assert levers.speed([15.0] * 12, 15).obstacle is Obstacle.NOTHING_STRICTER
    assert levers.speed([None] * 3 + [11.0] * 9, 15).obstacle is Obstacle.TOO_FEW_WEEKS
    assert levers.speed([11.0] * 11 + [None], 15).obstacle is Obstacle.TOO_FEW_WEEKS


def test_the_lever_with_the_greatest_gap_is_chosen_and_the_first_of_equals() -> None:
    def finding(lever: Lever, now: float, best: float) -> LeverFinding:
        return LeverFinding(lever, now, best, best)

    speed, capacity, cost = finding(Lever.SPEED, 15, 12), finding(Lever.CAPACITY, 5, 6), finding(Lever.COST, 100, 70)
    assert levers.chosen([speed, capacity]) is speed
    assert levers.chosen([speed, capacity, cost]) is cost
    assert levers.chosen([LeverFinding(Lever.SPEED, obstacle=Obstacle.NOT_IN_MINUTES), capacity]) is capacity
    assert levers.chosen([LeverFinding(Lever.SPEED, 15, 15, None, Obstacle.NOTHING_STRICTER)]) is None


def smallest_by_hand(waited: Sequence[float], gone: Sequence[float], target: float) -> float | None:
    """Every limit is tried on the raw minutes."""
    for limit in range(1, 241):
        met = sum(each <= limit for each in waited)
        every = len(waited) + sum(each > limit for each in gone)
        if every < 30:
            return None
        if met / every >= target:
            return float(limit)
    return None


def test_the_smallest_minute_agrees_with_trying_every_limit_on_the_raw_minutes() -> None:
    random = Random(8)
    for _ in range(12):
        waited = [round(random.expovariate(1 / 6), 2) for _ in range(random.randint(25, 80))]
        gone = [round(random.uniform(0, 30), 2) for _ in range(random.randint(0, 20))]
        steps = [step(called=each, started=each, ended=each + 5, end="finished") for each in waited]
        steps += [step(ended=each, end="left") for each in gone]
        cases = list(timed_waits(steps, NOW, booked=False))
        assert levers.smallest_minute(cases, 0.8) == smallest_by_hand(waited, gone, 0.8)
        # And the standard itself says the same about that limit, and not about a shorter one.
        found = levers.smallest_minute(cases, 0.8)
        for limit, holds in () if found is None else ((found, True), (found - 1, False)):
            verdicts = [each.verdict for each in waits(steps, timedelta(minutes=limit), NOW, booked=False)]
            assert (verdicts.count(verdicts[0].MET) >= 0.8 * len(verdicts)) is holds


def test_servings_count_without_holds_and_untrusted_ones_not_at_all() -> None:
    steps = [step(called=0, started=0, ended=9, end="finished", hold_seconds=120.0)] * 30
    steps += [step(called=0, started=0, ended=50, end="finished", untrusted=True)] * 30
    assert levers.smallest_minute(timed_servings(steps, NOW), 1.0) == 7.0
    few: list[TimedStep] = list(timed_servings(steps[:29], NOW))
    assert levers.smallest_minute(few, 0.5) is None


def test_a_lever_that_a_standard_does_not_have_says_why() -> None:
    terms = a_standard(OWNER, 15).latest.terms
    rating = type(terms)(**{**vars(terms), "metric": Metric.RATING, "limit": 3})
    answers = type(terms)(**{**vars(terms), "metric": Metric.CASES_ANSWERED, "limit": None})
    narrow = type(terms)(**{**vars(terms), "services": (UUID(int=3),)})
    found = {
        name: [levers.obstacle_of(lever, each, rates=False) for lever in Lever]
        for name, each in (("wait", terms), ("rating", rating), ("answers", answers), ("narrow", narrow))
    }
    assert found == {
        "wait": [None, None, Obstacle.NOT_OF_CASES],
        "rating": [Obstacle.NOT_IN_MINUTES, Obstacle.NOT_AT_COUNTER, Obstacle.NOT_OF_CASES],
        "answers": [Obstacle.NOT_IN_MINUTES, Obstacle.NOT_AT_COUNTER, Obstacle.NO_RATES],
        "narrow": [None, Obstacle.SOME_SERVICES, Obstacle.NOT_OF_CASES],
    }
    assert levers.obstacle_of(Lever.COST, answers, rates=True) is None


def test_a_guard_is_worse_only_by_a_sure_change_after_the_raise() -> None:
    before = [80.0, 82.0, 79.0, 81.0, 80.0, 82.0, 80.0, 79.0, 81.0, 80.0, 82.0, 80.0]
    moving = [abs(b - a) for a, b in itertools.pairwise(before)]
    low = math.fsum(before) / 12 - 2.66 * math.fsum(moving) / 11
    assert is_worse(TargetGuard.HAPPY, before, [low - 0.1])
    assert not is_worse(TargetGuard.HAPPY, before, [low + 0.1])
    assert not is_worse(TargetGuard.HAPPY, before, [99.0])
    assert is_worse(TargetGuard.COST, before, [99.0])
    assert not is_worse(TargetGuard.HAPPY, before[:7], [0.0])
    assert is_worse(TargetGuard.HAPPY, before, [80.3] * 8)
    assert not is_worse(TargetGuard.HAPPY, before, [80.3] * 7)
    assert guards_of(Lever.SPEED) == (TargetGuard.CAPACITY, TargetGuard.COST, TargetGuard.STRICT, TargetGuard.HAPPY)


def test_a_proposal_lapses_by_itself_and_only_rights_decide() -> None:
    finding = LeverFinding(Lever.SPEED, 15.0, 11.0, 14.0)
    known = a_raise(RaiseState.PROPOSED, until=MONDAY, levers=(finding,), lever=Lever.SPEED, value=14.0)
    decide = (RaiseVerb.ACCEPT, RaiseVerb.REJECT, RaiseVerb.POSTPONE)
    assert possible_verbs(known, MONDAY) == (RaiseVerb.CHANGE, *decide)
    assert possible_verbs(known, MONDAY, [Right.KEEP_STANDARDS]) == (RaiseVerb.CHANGE,)
    assert possible_verbs(a_raise(RaiseState.PROPOSED), MONDAY) == decide
    assert state_on(known, MONDAY + timedelta(days=1)) is RaiseState.LAPSED
    assert possible_verbs(known, MONDAY + timedelta(days=1)) == ()
    assert possible_verbs(None, MONDAY, [Right.KEEP_STANDARDS]) == (RaiseVerb.LOWER,)


def test_the_promise_names_the_new_minutes_in_its_own_digits() -> None:
    said = LocalText.of({"en": "Called in 15 minutes, by 115 people", "fa": "ظرف ۱۵ دقیقه", "ar": "خلال ١٥ دقيقة"})
    assert with_number(said, 15, 9).as_dict() == {
        "en": "Called in 9 minutes, by 115 people",
        "fa": "ظرف ۹ دقیقه",
        "ar": "خلال ٩ دقيقة",
    }
