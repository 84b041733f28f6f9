"""The daily report against the raw events: recomputed by code that shares nothing with the product's own."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.reports.json_writer import report_json
from shared.platform.reports.report import Table
from shared.quality.standards.model import Metric
from shared.quality.standards.store import days_between
from shared.queue.inquiry.model import Inquiry, ReportDimension, ReportSpan
from shared.queue.inquiry.model import ReportMeasure as M
from shared.queue.inquiry.operations.reports import ReportOperations
from tests.helpers.branches import open_sample_branch
from tests.helpers.cases import clerk_of
from tests.helpers.simulated_days import RawDay, simulated
from tests.helpers.standards import approved_standard, promise

CARDS = (
    "issued", "served", "wait_median", "wait_p90", "level_served", "level_strict", "abandon_share", "service_median",
    "happy_index", "estimate_in_range",
)  # fmt: skip


@pytest.mark.slow
def test_twenty_simulated_days_are_clean_and_their_reports_agree_with_the_raw_events(tmp_path: Path) -> None:
    # The full size is `nobat simulate --days 20 --tickets-per-day 400`: the same, for some minutes.
    file = tmp_path / "branch.sqlite3"
    sample = open_sample_branch(tmp_path, VirtualClock(datetime(2026, 10, 1, 5, tzinfo=UTC)))
    standards = agreed(sample)
    sample.close()
    branch, result = simulated(sample.address, days=20, tickets_per_day=40)
    assert len(result.days) == 20
    assert result.issued > 600

    found = branch.check.run()
    assert found.faults == ()
    assert found.tickets == result.issued

    for day in result.days:
        raw = RawDay(file, day)
        recomputed = raw.figures()
        report = json.loads(report_json(branch.summary.report(day, Language.EN)))
        assert {key: report["figures"][key] for key in CARDS} == {
            key: pytest.approx(recomputed[key], rel=1e-6) if recomputed[key] is not None else None for key in CARDS
        }, day
        figures = branch.summary.figures(day)
        for key, value in recomputed.items():
            assert figures.headline[key] == (None if value is None else pytest.approx(value, rel=1e-6)), (day, key)
        assert figures.counts["called"] == raw.called()
        for state in ("served", "no_show", "left"):
            assert figures.counts[state] == raw.count(state), (day, state)
        assert figures.counts["open"] == 0
        assert frozen(branch, day) == {
            standards[code]: counted for code, counted in kept(raw).items() if counted != (0, 0)
        }, day
    reports_agree(branch, file, result.days)
    branch.close()


def reports_agree(branch: OpenBranch, file: Path, days: Sequence[date]) -> None:
    """A report of all days says the same as their raw events together; that of the work, of their whole weeks."""
    of_work = (M.SERVICE_MEDIAN, M.SERVICE_MEAN, M.SATISFACTION)
    of_visits = (M.ISSUED, M.SERVED, M.GAVE_UP, M.WAIT_MEDIAN, M.WAIT_P90, M.PROMISE)
    names = {
        **dict(
            zip(
                of_visits, ("issued", "served", "abandon_share", "wait_median", "wait_p90", "level_served"), strict=True
            )
        ),
        M.PROMISE_STRICT: "level_strict",
        M.WAIT_MEAN: "wait_mean",
        M.ESTIMATES: "estimate_in_range",
        **dict(zip(of_work, ("service_median", "service_mean", "happy_index"), strict=True)),
    }
    # Whole weeks are those from the first Monday to the last Sunday.
    first, last = days[0] + timedelta(days=-days[0].weekday() % 7), days[-1] - timedelta(days=days[-1].weekday() + 1)
    for measures, since, until in (
        (of_visits, days[0], days[-1]),
        ((M.PROMISE_STRICT, M.WAIT_MEAN, M.ESTIMATES), days[0], days[-1]),
        (of_work, first, last),
    ):
        raws = [RawDay(file, day) for day in days if since <= day <= until]
        together = raws[0]
        for raw in raws[1:]:
            together.tickets |= raw.tickets
            together.scores += raw.scores
        again = together.figures()
        asked = Inquiry((ReportDimension.SERVICE,), measures, ReportSpan.OWN, days[0], days[-1])
        report = branch.of(ReportOperations).answer(asked, "All", Language.EN, lambda day: day.replace(day=1), SYSTEM)
        (table,) = (block for block in report.blocks if isinstance(block, Table))
        total = dict(zip(measures, table.rows[-1].values[1:], strict=True))
        assert total == {measure: pytest.approx(again[names[measure]], rel=1e-5, abs=1e-3) for measure in measures}


def agreed(sample: OpenBranch) -> dict[str, UUID]:
    """Standards that are in force on all simulated days, by code."""
    timur, marat = clerk_of(sample, "timur"), clerk_of(sample, "marat")
    terms = promise(timur, date(2026, 10, 2))
    measured = {
        "wait-10": replace(terms, limit=10),
        "served-6": replace(terms, metric=Metric.SERVICE_TIME, limit=6),
        "faces": replace(terms, metric=Metric.RATING, limit=3),
    }
    return {code: approved_standard(sample, timur, marat, code=code, terms=each).id for code, each in measured.items()}


def frozen(branch: OpenBranch, day: date) -> dict[UUID, tuple[int, int]]:
    """What was kept of each standard when the day was closed: met and broken cases."""
    with branch.database.read() as tx:
        days = days_between(tx, branch.database.branch_id, day, day)
    return {each.standard_id: (each.met, each.broken) for each in days if each.met or each.broken}


def kept(raw: RawDay) -> dict[str, tuple[int, int]]:
    """The same from the raw events: in seconds, step by step."""
    waits, served = [], []
    for step in (step for ticket in raw.tickets.values() for step in ticket.steps if not step.untrusted):
        until = step.called or step.ended
        if until is not None and (step.called or not step.started):
            seconds = (until - step.queued).total_seconds()
            came = step.called is not None and (step.started is not None or step.end not in ("left", "no_show"))
            waits += [seconds <= 600] if came or seconds > 600 else []
        if step.end == "finished" and step.started and step.ended:
            served.append((step.ended - step.started).total_seconds() - step.held <= 360)
    faces = [score >= 3 for score in raw.scores]
    of = {"wait-10": waits, "served-6": served, "faces": faces}
    return {code: (sum(each), len(each) - sum(each)) for code, each in of.items()}
