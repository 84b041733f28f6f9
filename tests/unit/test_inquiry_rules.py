"""Reports: what may be asked, every figure against a separate computation, and what is hidden against its solution."""

import itertools
import random
import statistics
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import numpy as np
import pytest

from shared.queue.feedback.model import Rating, Score
from shared.queue.inquiry.errors import (
    DAYS_MISSING,
    PERSONS_ONLY_BY_WEEK,
    REPORT_INCOMPLETE,
    TOO_MUCH_ASKED,
    VISITS_NOT_KNOWN_BY,
)
from shared.queue.inquiry.model import (
    DayFacts,
    Inquiry,
    Repeat,
    ReportDimension,
    ReportMeasure,
    ReportSpan,
    ReportTerms,
    SavedReport,
    Schedule,
)
from shared.queue.inquiry.rules.answers import Figure, Hidden
from shared.queue.inquiry.rules.asking import days_of, problem_of
from shared.queue.inquiry.rules.facts import day_facts
from shared.queue.inquiry.rules.grouping import Facts, answer
from shared.queue.inquiry.rules.hiding import Limits, Tally, hidden_cells
from shared.queue.inquiry.rules.persons import counted_weeks
from shared.queue.inquiry.rules.scheduling import due_for, file_name
from shared.queue.stats.model import StepRecord, TicketRecord

D, M = ReportDimension, ReportMeasure
#: A Monday.
MONDAY = date(2026, 11, 2)
SERVICES = [UUID(int=number) for number in range(1, 4)]
PROMISE = dict.fromkeys(SERVICES[:2], 600.0)
CLERKS = [UUID(int=number) for number in range(11, 14)]
COUNTERS = [UUID(int=number) for number in range(21, 24)]


def asks(*dimensions: ReportDimension, measures: tuple[ReportMeasure, ...] = (M.ISSUED,), **more: Any) -> Inquiry:
    return Inquiry(dimensions, measures, **more)


# ---------------------------------------------------------------------------------------------------- what may be asked
@pytest.mark.parametrize(
    ("inquiry", "problem"),
    [
        (asks(D.SERVICE), None),
        (asks(D.SERVICE, D.SERVICE), REPORT_INCOMPLETE),
        (asks(measures=(M.ISSUED,)), REPORT_INCOMPLETE),
        (asks(D.DAY, D.WEEK, D.HOUR, D.SERVICE), TOO_MUCH_ASKED),
        (asks(D.CLERK, D.WEEK, measures=(M.FINISHED,)), None),
        (asks(D.CLERK, D.COUNTER, measures=(M.RATINGS,)), None),
        (asks(D.CLERK, D.DAY, measures=(M.FINISHED,)), PERSONS_ONLY_BY_WEEK),
        (asks(D.CLERK, D.SERVICE, measures=(M.FINISHED,)), PERSONS_ONLY_BY_WEEK),
        (asks(D.COUNTER, measures=(M.FINISHED,), weekdays=(1,)), PERSONS_ONLY_BY_WEEK),
        (asks(D.OUTCOME), VISITS_NOT_KNOWN_BY),
        (asks(D.DAY, span=ReportSpan.OWN, first=MONDAY, last=MONDAY - timedelta(days=1)), DAYS_MISSING),
    ],
)
def test_a_report_has_groupings_and_figures_that_go_together(inquiry: Inquiry, problem: object) -> None:
    assert problem_of(inquiry) is problem


def test_a_period_moves_with_the_day_and_work_is_counted_in_whole_weeks_that_are_over() -> None:
    today = date(2026, 11, 20)
    assert days_of(asks(D.DAY, span=ReportSpan.LAST_WEEK), today) == (date(2026, 11, 9), date(2026, 11, 15))
    assert days_of(asks(D.DAY, span=ReportSpan.LAST_WEEKS), today) == (date(2026, 10, 19), date(2026, 11, 15))
    assert days_of(asks(D.DAY), today) == (date(2026, 10, 1), date(2026, 10, 31))
    assert days_of(asks(D.DAY, span=ReportSpan.LAST_QUARTER), today) == (date(2026, 7, 1), date(2026, 9, 30))
    assert days_of(asks(D.DAY, span=ReportSpan.LAST_QUARTER), date(2026, 2, 1)) == (
        date(2025, 10, 1),
        date(2025, 12, 31),
    )
    work = asks(D.SERVICE, measures=(M.SATISFACTION,))
    assert days_of(work, today) == (date(2026, 10, 5), date(2026, 10, 25))
    assert days_of(replace(work, span=ReportSpan.THIS_YEAR), today) == (date(2026, 1, 5), date(2026, 11, 15))
    own = replace(work, span=ReportSpan.OWN, first=date(2026, 11, 3), last=date(2026, 11, 14))
    assert days_of(own, today) is None


# ----------------------------------------------------------------------------------------------- figures, counted again
def played(day: date, seed: int, tickets: int = 60) -> tuple[list[StepRecord], list[TicketRecord], list[Rating]]:
    """A day of visits of every kind: served, left, not come, with two services, untrusted, rated."""
    chance = random.Random(seed)
    opens = datetime(day.year, day.month, day.day, 4, tzinfo=UTC)
    steps, visits, ratings = [], [], []
    for number in range(tickets):
        ticket, issued = UUID(int=seed * 1000 + number), opens + timedelta(minutes=chance.uniform(0, 480))
        own, queued = [], issued
        for position in range(1, chance.choice((2, 2, 2, 3))):
            end = chance.choice(("finished", "finished", "finished", "left", "no_show", "transferred"))
            called = (
                None if end == "left" and chance.random() < 0.7 else queued + timedelta(seconds=chance.uniform(0, 1500))
            )
            begun = called if end in ("finished", "transferred") else None
            ended = (called or queued) + timedelta(seconds=chance.uniform(20, 900))
            quoted = chance.random() < 0.7
            own.append(
                StepRecord(
                    ticket_id=ticket, display="", position=position, service_id=chance.choice(SERVICES),
                    priority=chance.choice(("ordinary", "elderly")), language=chance.choice(("kk", "ru")),
                    queued=queued, called_first=called, called_last=called, calls=1, started=begun, ended=ended,
                    wrap_ended=ended, end=end, counter_id=begun and chance.choice(COUNTERS),
                    staff_id=begun and chance.choice(CLERKS),
                    outcome=chance.choice(("done", None)), hold_seconds=chance.choice((0.0, 15.0)),
                    untrusted=chance.random() < 0.1, quote_low=200.0 if quoted else None,
                    quote_median=500.0 if quoted else None, quote_high=900.0 if quoted else None,
                    booked_for=issued if chance.random() < 0.2 else None,
                )
            )  # fmt: skip
            queued = ended
            if end in ("left", "no_show"):
                break
        steps += own
        last = own[-1]
        state = last.end if last.end in ("left", "no_show") else "served"
        visits.append(
            TicketRecord(
                ticket_id=ticket, display="", day=day, service_id=own[0].service_id, state=state or "", issued=issued,
                ended=last.ended, begun=any(s.started for s in own), served=any(s.end == "finished" for s in own),
                leave_reason=None, untrusted=False,
            )
        )  # fmt: skip
        if chance.random() < 0.4:
            ratings.append(
                Rating(
                    ticket, ticket, last.service_id, last.counter_id, last.staff_id, Score(chance.randint(1, 4)), (),
                    "", "kk", issued,
                )
            )  # fmt: skip
    return steps, visits, ratings


DAYS = [MONDAY + timedelta(days=number) for number in (0, 1, 4, 7, 9)]
PLAYED = {day: played(day, number + 1) for number, day in enumerate(DAYS)}
KEPT = [day_facts(day, *PLAYED[day], PROMISE, "Asia/Almaty") for day in DAYS]


def found(inquiry: Inquiry, visitors: int = 1, person: int = 1, days: list[DayFacts] | None = None) -> dict[Any, Any]:
    facts = Facts(
        KEPT if days is None else days, {str(each): "group" for each in SERVICES}, lambda day: day.replace(day=1)
    )
    result = answer(inquiry, facts, visitors, person)
    return {row.key: row.figures for row in result.rows} | {"total": result.total}


def cases() -> Iterator[tuple[StepRecord, TicketRecord, date, int | None]]:
    """Every step with its visit, its day, and its rating."""
    for day, (steps, visits, ratings) in PLAYED.items():
        tickets = {each.ticket_id: each for each in visits}
        last = {step.ticket_id: step.position for step in steps}
        scores = {each.ticket_id: int(each.score) for each in ratings}
        for step in steps:
            rated = scores.get(step.ticket_id) if step.position == last[step.ticket_id] else None
            yield step, tickets[step.ticket_id], day, rated


def value_of(dimension: ReportDimension, step: StepRecord, day: date) -> Any:
    match dimension:
        case D.WEEK:
            return MONDAY + timedelta(weeks=(day - MONDAY).days // 7)
        case D.WEEKDAY:
            return day.weekday()
        case D.HOUR:
            return (step.queued.hour + 5) % 24
        case D.ORIGIN:
            return step.booked_for is not None
        case D.SERVICE:
            return str(step.service_id)
        case D.OUTCOME:
            return step.outcome
        case D.CLERK:
            return None if step.staff_id is None else str(step.staff_id)
        case _:
            return step.priority


def counted_again(
    measure: ReportMeasure, rows: list[tuple[StepRecord, TicketRecord, date, int | None]]
) -> float | None:
    """A figure by the words of docs/metrics.md, with nothing of the product but the records."""
    visits = [ticket for step, ticket, _, _ in rows if step.position == 1]
    waits = [(s.called_first - s.queued).total_seconds() for s, *_ in rows if s.called_first and not s.untrusted]
    done = [
        ((s.called_first - s.queued).total_seconds(), PROMISE[s.service_id])
        for s, *_ in rows
        if s.end == "finished" and s.called_first and not s.untrusted and s.service_id in PROMISE
    ]
    vain = sum(
        ((s.called_first or s.ended) - s.queued).total_seconds() > PROMISE[s.service_id]
        for s, *_ in rows
        if s.end in ("left", "no_show") and s.ended and not s.untrusted and s.service_id in PROMISE
    )
    kept = sum(wait <= limit for wait, limit in done)
    times = [
        max(0.0, (s.ended - s.started).total_seconds() - s.hold_seconds)
        for s, *_ in rows
        if s.end == "finished" and s.started and s.ended and not s.untrusted
    ]
    points = [{1: 0.0, 2: 100 / 3, 3: 200 / 3, 4: 100.0}[score] for *_, score in rows if score is not None]
    told = [
        s.quote_low <= (s.called_first - s.queued).total_seconds() <= s.quote_high
        for s, *_ in rows
        if s.called_first and not s.untrusted and s.quote_low is not None and s.quote_high is not None
    ]

    def mean(values: list[float]) -> float | None:
        return statistics.fmean(values) if values else None

    def p90() -> float | None:
        return statistics.quantiles(waits, n=10, method="inclusive")[8] if len(waits) > 1 else next(iter(waits), None)

    figures: dict[ReportMeasure, Callable[[], float | None]] = {
        M.ISSUED: lambda: float(len(visits)),
        M.SERVED: lambda: float(sum(each.served for each in visits)),
        M.GAVE_UP: lambda: mean([float(v.state in ("left", "no_show") and not v.begun) for v in visits]),
        M.FINISHED: lambda: float(sum(s.end == "finished" for s, *_ in rows)),
        M.WAIT_MEDIAN: lambda: statistics.median(waits) if waits else None,
        M.WAIT_MEAN: lambda: mean(waits),
        M.WAIT_P90: p90,
        M.PROMISE: lambda: kept / len(done) if done else None,
        M.PROMISE_STRICT: lambda: kept / (len(done) + vain) if done or vain else None,
        M.SERVICE_MEDIAN: lambda: statistics.median(times) if times else None,
        M.SERVICE_MEAN: lambda: mean(times),
        M.SATISFACTION: lambda: mean(points),
        M.RATINGS: lambda: float(len(points)),
        M.ESTIMATES: lambda: mean([float(each) for each in told]),
    }
    return figures[measure]()


STEPWISE = (M.FINISHED, M.WAIT_MEDIAN, M.WAIT_P90, M.PROMISE_STRICT, M.SERVICE_MEAN, M.RATINGS)


@pytest.mark.parametrize(
    ("dimensions", "measures"),
    [
        ((D.SERVICE,), (M.ISSUED, M.SERVED, M.GAVE_UP, M.FINISHED, M.WAIT_MEDIAN, M.WAIT_MEAN)),
        ((D.WEEKDAY, D.HOUR), (M.WAIT_P90, M.PROMISE, M.PROMISE_STRICT, M.SERVICE_MEDIAN, M.SERVICE_MEAN, M.ESTIMATES)),
        ((D.WEEK, D.PRIORITY, D.ORIGIN), (M.SATISFACTION, M.RATINGS, M.ISSUED, M.WAIT_P90, M.GAVE_UP, M.SERVED)),
        ((D.OUTCOME, D.SERVICE), STEPWISE),
    ],
)
def test_every_figure_of_every_cell_is_that_of_a_separate_computation(
    dimensions: tuple[ReportDimension, ...], measures: tuple[ReportMeasure, ...]
) -> None:
    groups = defaultdict(list)
    for case in cases():
        groups[tuple(value_of(each, case[0], case[2]) for each in dimensions)].append(case)
    said = found(Inquiry(dimensions, measures))
    everything = [case for group in groups.values() for case in group]
    assert said.pop("total") == told_as(measures, everything)
    assert said.keys() == groups.keys()
    for key, group in groups.items():
        assert said[key] == told_as(measures, group), key


def told_as(measures: tuple[ReportMeasure, ...], group: list[Any]) -> tuple[Any, ...]:
    again = (counted_again(measure, group) for measure in measures)
    # Times are kept in milliseconds.
    return tuple(None if each is None else pytest.approx(each, rel=1e-9, abs=0.0011) for each in again)


def test_a_filter_counts_only_what_it_names_and_cannot_pick_out_what_is_hidden_without_it() -> None:
    named = [case for case in cases() if case[2].weekday() == 0 and case[0].service_id == SERVICES[0]]
    only = asks(D.PRIORITY, measures=(M.FINISHED, M.WAIT_MEDIAN), weekdays=(0,), services=(SERVICES[0],))
    assert found(only)["total"] == told_as(only.measures, named)
    # One visit more, of a service that nobody else came for.
    rare = UUID(int=99)
    step = replace(PLAYED[MONDAY][0][0], service_id=rare, ticket_id=rare, position=1, untrusted=False)
    visit = replace(PLAYED[MONDAY][1][0], service_id=rare, ticket_id=rare)
    days = [day_facts(MONDAY, [*PLAYED[MONDAY][0], step], [*PLAYED[MONDAY][1], visit], (), PROMISE, "Asia/Almaty")]
    assert found(asks(D.WEEK, services=(rare,)), 5, 5, days) == {"total": (0.0,)}


def test_one_clerks_cases_need_the_larger_limit_and_an_empty_cell_is_a_dash() -> None:
    limits = Limits(5, 10, of_work=True)
    assert [limits.hides(Tally(count, 3, 3)) for count in (0, 4, 5, 9, 10)] == [False, True, True, True, False]
    assert [limits.hides(Tally(count, 3, 4)) for count in (4, 5)] == [True, False]
    assert not Limits(5, 10).hides(Tally(5, 3, 3))


# ------------------------------------------------------------------------------------------------------- what is hidden
@pytest.mark.parametrize("seed", range(8))
def test_no_hidden_cell_can_be_solved_for_from_all_reports_of_the_same_days_together(seed: int) -> None:
    chance = random.Random(seed)
    sizes = [chance.randint(1, 4) for _ in range(4)]
    cells = list(itertools.product(*map(range, sizes)))
    full = {}
    for cell in cells:
        count, clerk = chance.choice((0, 0, 1, 3, 5, 9, 20)), chance.randint(0, 2)
        if count:
            full[cell] = Tally(count, clerk, clerk if chance.random() < 0.6 else 2)
    limits = Limits(5, 10, of_work=True)
    known, secret = [], []
    for apart in (each for size in (1, 2, 3) for each in itertools.combinations(range(4), size)):
        leaves: dict[Any, Tally] = {}
        for cell, tally in full.items():
            leaf = tuple(cell[place] for place in apart)
            leaves[leaf] = leaves[leaf] + tally if leaf in leaves else tally
        for subset, hidden in hidden_cells(leaves, limits.hides).items():
            places = [apart[each] for each in subset]
            for key in itertools.product(*(range(sizes[place]) for place in places)):
                inside = [all(cell[p] == v for p, v in zip(places, key, strict=True)) for cell in cells]
                (secret if key in hidden else known).append(inside)
                sum_of = sum(
                    (full[c] for c, within in zip(cells, inside, strict=True) if within and c in full), Tally(0)
                )
                assert not limits.hides(sum_of) or key in hidden
    assert secret
    _, weights, directions = np.linalg.svd(np.array(known or [[False] * len(cells)], dtype=float))
    free = directions[int((weights > 1e-9).sum()) :]
    # What nobody can tell apart: each hidden cell changes along a direction in which nothing shown changes.
    assert all(np.abs(free @ np.array(each, dtype=float)).max(initial=0.0) > 1e-9 for each in secret)


@pytest.mark.parametrize("seed", range(6))
def test_figures_of_people_are_sums_of_large_parts_and_what_is_left_out_is_nobodys_alone(seed: int) -> None:
    chance = np.random.default_rng(seed)
    size = 600
    weeks, clerks = chance.integers(0, 3, size), chance.integers(0, 5, size) ** 2 // 4
    counters, cases_of = chance.integers(0, 3, size), chance.random(size) < 0.8
    counted = counted_weeks(cases_of, weeks, clerks, counters, limit=10)
    assert not (counted & ~cases_of).any()
    parts = np.stack([weeks, clerks, counters])[:, counted]
    assert (np.unique(parts, axis=1, return_counts=True)[1] >= 10).all()
    for week in range(3):
        left_out = cases_of & ~counted & (weeks == week)
        people = set(clerks[left_out].tolist())
        all_of_it = not (counted & (weeks == week)).any()
        assert not left_out.any() or all_of_it or (len(people) > 1 and left_out.sum() >= 10)


def test_a_person_with_few_cases_is_hidden_and_so_is_who_would_give_them_away() -> None:
    busy, calm, new = (replace(PLAYED[MONDAY][0][0], staff_id=each, counter_id=COUNTERS[0]) for each in CLERKS)
    steps = [
        replace(
            step, ticket_id=UUID(int=500 + number), position=1, end="finished", started=step.queued, untrusted=False
        )
        for number, step in enumerate([busy] * 30 + [calm] * 14 + [new] * 3)
    ]
    visits = [replace(PLAYED[MONDAY][1][0], ticket_id=step.ticket_id) for step in steps]
    days = [day_facts(MONDAY, steps, visits, (), PROMISE, "Asia/Almaty")]
    said: dict[Any, tuple[Figure, ...]] = found(asks(D.CLERK, measures=(M.FINISHED,)), 5, 10, days)
    names = [str(each) for each in CLERKS]
    assert [said[name,] for name in names] == [(30.0,), (Hidden.HIDDEN,), (Hidden.HIDDEN,)]
    assert said["total"] == (30.0,)


# --------------------------------------------------------------------------------------------------------- by the clock
def test_a_schedule_asks_once_for_each_closed_day_monday_or_first_of_a_month() -> None:
    today, closed = date(2026, 11, 20), date(2026, 11, 19)
    for repeat, wanted in (
        (Repeat.DAILY, closed),
        (Repeat.WEEKLY, date(2026, 11, 16)),
        (Repeat.MONTHLY, date(2026, 11, 1)),
        (Repeat.NEVER, None),
    ):
        terms = ReportTerms("Q4: a/b\\c?", asks(D.DAY), schedule=Schedule(repeat))
        report = SavedReport(UUID(int=1), UUID(int=2), 1, datetime(2026, 11, 1, tzinfo=UTC), terms, "")
        assert due_for(report, None, today, closed) == wanted
        assert due_for(report, wanted, today, closed) is None
        assert file_name(report, closed) == "Q4 a b c 2026-11-19.xlsx"
