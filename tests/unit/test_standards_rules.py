"""The pure rules of standards: what a case, a day and a period is, which version holds, and what is missing."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from uuid import UUID

import pytest

from shared.office.history.model import RecordEvent
from shared.office.versions.model import VersionState
from shared.office.versions.rules import in_force, state_on
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.quality.standards.model import (
    Count,
    DayShare,
    Dimension,
    Goal,
    Metric,
    Standard,
    StandardChannel,
    StandardVerb,
    Terms,
    Verdict,
)
from shared.quality.standards.rules import compliance
from shared.quality.standards.rules.completeness import baseline, goal_of, missing_parts
from shared.quality.standards.rules.versions import RULES, terms_as_told
from shared.queue.stats.model import StepRecord

NINE = datetime(2026, 11, 20, 4, tzinfo=UTC)
NOW = NINE + timedelta(hours=3)
FRIDAY = date(2026, 11, 20)
LIMIT = timedelta(minutes=15)
WRITER, BOSS = UUID(int=1), UUID(int=2)
TERMS = Terms(
    Dimension.TIMELINESS, StandardChannel.COUNTER, (), LocalText.of({"en": "Called in 15 minutes"}), Metric.WAIT, 15,
    0.8, WRITER, FRIDAY + timedelta(days=1), FRIDAY + timedelta(days=366),
)  # fmt: skip


def at(minutes: float) -> datetime:
    return NINE + timedelta(minutes=minutes)


def step(
    called: float | None = None,
    started: float | None = None,
    ended: float | None = None,
    end: str | None = None,
    **more: object,
) -> StepRecord:
    """A step queued at nine; minutes after it."""
    instants = [None if each is None else at(each) for each in (called, called, started, ended, ended)]
    first, last, begun, over, wrapped = instants
    made = StepRecord(
        ticket_id=UUID(int=9), display="A001", position=1, service_id=UUID(int=3), priority="ordinary", language="kk",
        queued=NINE, called_first=first, called_last=last, calls=0 if first is None else 1, started=begun, ended=over,
        wrap_ended=wrapped, end=end, counter_id=UUID(int=5), staff_id=UUID(int=6), outcome=None, hold_seconds=0.0,
        untrusted=False, quote_low=None, quote_median=None, quote_high=None,
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


def waited(one: StepRecord, *, booked: bool = False) -> list[Verdict]:
    return [case.verdict for case in compliance.waits([one], LIMIT, NOW, booked=booked)]


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (step(15, 16, 20, "finished"), [Verdict.MET]),  # exactly the limit keeps it
        (step(15.001, 16, 20, "finished"), [Verdict.BROKEN]),
        (step(10), [Verdict.MET]),  # called, not there yet
        (step(10, None, 12, "no_show"), []),  # in time, but nobody was there
        (step(16, None, 18, "no_show"), [Verdict.BROKEN]),
        (step(None, None, 14, "left"), []),
        (step(None, None, 16, "left"), [Verdict.BROKEN]),
        (step(16, 17, 20, "left"), [Verdict.BROKEN]),
        (step(10, 11, 20, "left"), [Verdict.MET]),  # was served first
        (step(None, None, 16, "transferred"), [Verdict.BROKEN]),
        (step(), [Verdict.BROKEN]),  # waits for three hours
        (step(queued=NOW - LIMIT), []),  # may still be called in time
        (step(None, 3, 9, "finished"), []),  # a further service, not waited for
        (step(10, 11, 20, "finished", untrusted=True), [Verdict.UNTRUSTED]),
    ],
)
def test_a_wait_is_met_broken_or_no_case(one: StepRecord, expected: list[Verdict]) -> None:
    assert waited(one) == expected
    assert waited(one, booked=True) == []


def test_a_booked_visitor_waits_from_the_appointment_and_a_late_one_from_the_ticket() -> None:
    early = step(40, 41, 50, "finished", booked_for=at(30))
    late = step(20, 21, 30, "finished", booked_for=at(-30))
    assert waited(early, booked=True) == [Verdict.MET]
    assert waited(late, booked=True) == [Verdict.BROKEN]
    assert waited(early) == []
    # Sent on to another counter, the visitor waits like everybody there.
    assert waited(replace(early, position=2)) == [Verdict.BROKEN]


def test_the_time_at_the_counter_is_judged_without_holds_and_at_once_when_it_is_over() -> None:
    def served(one: StepRecord) -> list[Verdict]:
        return [case.verdict for case in compliance.service_times([one], LIMIT, NOW)]

    assert served(step(1, 2, 17, "finished")) == [Verdict.MET]
    assert served(step(1, 2, 19, "finished")) == [Verdict.BROKEN]
    assert served(step(1, 2, 19, "finished", hold_seconds=120.0)) == [Verdict.MET]
    assert served(step(1, 2)) == [Verdict.BROKEN]
    assert served(step(1, 2, hold_seconds=3 * 3600.0)) == []
    assert served(step(1, 2, 19, "transferred")) == served(step(1)) == []


def test_a_day_agrees_with_a_separate_count_of_a_thousand_random_visits() -> None:
    dice = Random(7)
    steps = []
    for number in range(1000):
        queued = dice.randrange(0, 480)
        wait, served = dice.expovariate(1 / 9), dice.expovariate(1 / 6)
        end = dice.choice(["finished"] * 8 + ["no_show", "left"])
        began = queued + wait + 1 if end == "finished" else None
        called = None if end == "left" else queued + wait
        ended = queued + wait + (served if end == "finished" else 2 if end == "no_show" else 0)
        steps.append(
            step(
                called,
                began,
                ended,
                end,
                queued=at(queued),
                counter_id=UUID(int=number % 4),
                untrusted=number % 50 == 0,
            )
        )
    cases = compliance.waits(steps, LIMIT, at(900), booked=False)
    day = compliance.day_compliance(UUID(int=8), FRIDAY, 1, 0.8, at(900), cases, "Asia/Almaty")
    # By hand: seconds, and nothing of the product.
    verdicts: Counter[tuple[str, int, int]] = Counter()
    for one in steps:
        assert one.counter_id is not None
        hour, counter = (one.queued.hour + 5) % 24, one.counter_id.int
        until = one.called_first or one.ended
        assert until is not None
        seconds = (until - one.queued).total_seconds()
        if one.untrusted:
            verdicts["untrusted", hour, counter] += 1
        elif one.end == "finished":
            verdicts["met" if seconds <= 900 else "broken", hour, counter] += 1
        elif seconds > 900:
            verdicts["broken", hour, counter] += 1

    def total(what: str, hour: int | None = None, counter: int | None = None) -> int:
        return sum(n for (w, h, c), n in verdicts.items() if w == what and hour in (None, h) and counter in (None, c))

    assert (day.met, day.broken, day.untrusted) == (total("met"), total("broken"), total("untrusted"))
    assert day.hours == {str(h): Count(total("met", h), total("broken", h)) for h in range(9, 17)}
    assert day.counters == {str(UUID(int=c)): Count(total("met", None, c), total("broken", None, c)) for c in range(4)}


def day_of(back: int, met: int, broken: int, number: int = 1, target: float = 0.8) -> DayShare:
    return DayShare(UUID(int=8), FRIDAY - timedelta(days=back), number, target, met, broken)


def test_a_day_is_met_from_its_target_on_and_fewer_than_ten_cases_say_nothing() -> None:
    assert compliance.is_met(Count(8, 2), 0.8) is True
    assert compliance.is_met(Count(79, 21), 0.8) is False
    assert compliance.is_met(Count(9, 0), 0.8) is None
    assert Count(9, 0).share is None


def test_a_period_pools_its_cases_and_never_averages_its_days() -> None:
    days = [day_of(1, 10, 0), day_of(0, 45, 45)]
    assert compliance.pooled(days).share == 0.55
    assert compliance.weeks([*days, day_of(7, 3, 4)]) == {
        date(2026, 11, 9): Count(3, 4),
        date(2026, 11, 16): Count(55, 45),
    }


def test_a_streak_ends_at_a_missed_day_and_skips_days_with_too_few_cases() -> None:
    days = [day_of(5, 10, 0), day_of(4, 5, 5), day_of(3, 10, 0), day_of(2, 0, 3), day_of(1, 9, 1)]
    assert compliance.streak(days) == 2
    assert compliance.streak(days[:2]) == 0
    assert compliance.streak([]) is compliance.streak(days[3:4]) is None
    # Each day is judged by the target that it had.
    assert compliance.streak([day_of(1, 7, 3, target=0.7), day_of(0, 9, 1)]) == 2


def test_the_spread_is_between_parts_with_enough_cases() -> None:
    parts = [Count(10, 0), Count(5, 5), Count(0, 9)]
    assert compliance.spread(parts) == pytest.approx(0.4)  # 0.95 − 0.55, interpolated between 0.5 and 1
    assert compliance.spread(parts[1:]) is None


def test_parts_that_differ_by_chance_alone_have_no_spread_and_no_weakest_hour() -> None:
    # With ten cases an hour, shares from 60 to 90 % are what chance gives.
    alike = {(day, 9): Count(met, 10 - met) for day, met in enumerate((6, 7, 7, 8, 8, 9))}
    assert compliance.spread(alike.values()) is compliance.weakest(alike) is None
    by_hour = {(4, 11): Count(90, 10), (0, 9): Count(0, 9), (1, 9): Count(60, 40), (2, 9): Count(80, 20)}
    assert compliance.weakest(by_hour) == (1, 9)
    # One hour is surely better than all others, so these are not alike; none of them is the weakest.
    better = {(0, 9): Count(100, 0), (1, 9): Count(76, 24), (2, 9): Count(75, 25), (3, 9): Count(77, 23)}
    assert compliance.spread(better.values()) is not None
    assert compliance.weakest(better) is None
    assert compliance.weakest({(0, 9): Count(0, 9)}) is None


def event(verb: StandardVerb, who: UUID = WRITER, **told: object) -> RecordEvent:
    return RecordEvent("standard", UUID(int=8), verb, NINE, "manager", who, "", "", "", told, UUID(int=4))


def written(terms: Terms = TERMS, standard: Standard | None = None) -> Standard:
    return RULES.apply(standard, event(StandardVerb.WRITE, code="wait-15", terms=terms_as_told(terms)))


def approved(standard: Standard) -> Standard:
    number = standard.latest.number
    submitted = RULES.apply(standard, event(StandardVerb.SUBMIT, number=number))
    return RULES.apply(submitted, event(StandardVerb.APPROVE, BOSS, number=number))


def test_versions_follow_each_other_without_a_gap_or_an_overlap() -> None:
    first = approved(written())
    monday = FRIDAY + timedelta(days=3)
    both = approved(written(replace(TERMS, limit=12, begins=monday), first))
    states = {
        day: tuple(state_on(both, each, day).value for each in both.versions)
        for day in (FRIDAY, TERMS.begins, monday - timedelta(days=1), monday)
    }
    assert states == {
        FRIDAY: ("approved", "approved"),
        TERMS.begins: ("in_force", "approved"),
        monday - timedelta(days=1): ("in_force", "approved"),
        monday: ("ended", "in_force"),
    }
    assert in_force(both, FRIDAY) is None
    with pytest.raises(ValueError, match="overlap"):
        approved(written(replace(TERMS, begins=TERMS.begins), first))
    # Taken back before it began, the second one never was.
    undone = RULES.apply(both, event(StandardVerb.END, BOSS, number=2, ends=monday.isoformat()))
    assert in_force(undone, monday) == undone.versions[0]


def test_nobody_approves_what_they_wrote_or_submitted() -> None:
    submitted = RULES.apply(written(), event(StandardVerb.SUBMIT, BOSS, number=1))
    assert submitted.latest.authors == (WRITER, BOSS)
    for author in (WRITER, BOSS):
        with pytest.raises(ValueError, match="author"):
            RULES.apply(submitted, event(StandardVerb.APPROVE, author, number=1))
    assert RULES.possible(submitted, FRIDAY) == (StandardVerb.RETURN, StandardVerb.APPROVE)
    assert RULES.possible(None, FRIDAY) == (StandardVerb.WRITE,)
    back = RULES.apply(submitted, event(StandardVerb.RETURN, BOSS, number=1))
    assert back.latest.state is VersionState.DRAFT


def missing(terms: Terms, standard: Standard | None = None) -> list[str]:
    parts = missing_parts(terms, standard, FRIDAY, (Language.EN,), {WRITER})
    return [part.source for part in parts]


def test_every_missing_part_of_a_version_is_named() -> None:
    assert missing(TERMS) == []
    assert missing(replace(TERMS, metric=None, limit=None, target=None)) == []
    nothing = replace(
        TERMS, text=LocalText.of({"kk": "x"}), limit=None, target=None, owner_id=BOSS, begins=FRIDAY, review=FRIDAY
    )
    assert missing(nothing) == [
        "the text in every language of the branch",
        "the limit of what is measured",
        "a target share for what is measured",
        "an owner who works here",
        "a first day after today",
        "a review after the first day",
    ]
    assert missing(replace(TERMS, metric=Metric.RATING)) == ["the limit of what is measured"]
    assert missing(TERMS, approved(written())) == ["a first day after that of the version before"]


def test_a_goal_needs_a_measured_baseline_a_higher_share_and_a_near_deadline() -> None:
    standard = approved(written(replace(TERMS, begins=FRIDAY - timedelta(days=60))))
    (version,) = standard.versions
    days = [day_of(back, 8, 2) for back in range(90, 0, -1)]
    base = baseline(standard, version, days, FRIDAY)
    assert (base[0].day, len(base)) == (FRIDAY - timedelta(weeks=12), 84)
    deadline = date(2028, 11, 20)
    goal = goal_of(version, base, 0.9, deadline, FRIDAY)
    assert goal == Goal(Metric.WAIT, 15, base[0].day, base[-1].day, 672, 840, 0.9, deadline)
    refused = goal_of(version, base[-27:-20], 0.8, deadline + timedelta(days=1), FRIDAY)
    assert isinstance(refused, tuple)
    assert [part.source for part in refused] == [
        "a measured baseline of at least 4 weeks",
        "a measured baseline of at least 100 cases",
        "a share above the baseline",
        "a deadline within 24 months",
    ]
    other = approved(written(replace(TERMS, limit=10, begins=FRIDAY - timedelta(days=3)), standard))
    assert baseline(other, other.latest, days, FRIDAY) == ()
