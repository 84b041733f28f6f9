"""Measures what reads a whole day or everything: the day's summary, and the proof of the records."""

import hashlib
from datetime import date, timedelta

from installer.problems import SetUpError
from shared.office.audit.model import Actor, ActorKind
from shared.platform.i18n.languages import Language
from tests.trials.bench.branch import BusyBranch
from tests.trials.bench.engine import fetch
from tests.trials.bench.figures import Figure, at_least, at_most, median
from tests.trials.bench.history import write_history
from tests.trials.bench.places import BenchPlace
from tests.trials.bench.stopwatch import Stopwatch

SUMMARY_MS = 150.0
EVENTS_PER_SECOND = 100_000
MONTH_MS, MONTH_DAYS = 1000.0, 31
SUMMARIES = 5
WEEKS_COMPARED = 4
SYSTEM = Actor(ActorKind.SYSTEM, None, "nobat-bench")


def measure_records(place: BenchPlace, history: int) -> list[Figure]:
    """Return the time of a full day's summary and of a month's, and the speed of the check, with so many past tickets.

    A month's figures are those of its closed days, one after the other; a shorter past has fewer days. Raises
    SetUpError when the check finds the written past faulty: its speed would mean nothing.
    """
    busy = BusyBranch.make(place.fresh("records"))
    watch, address = Stopwatch(), busy.branch.address
    try:
        days = write_history(busy.branch, history)
        day = days[-1]
        _freeze_compared_days(busy, days, day)
        for _ in range(SUMMARIES):
            watch.run("read", lambda: _read_day(address, day))
            watch.run("report", lambda: busy.branch.summary.report(day, Language.EN))
        month = days[-MONTH_DAYS - 1 : -1]
        months = [_months_figures(busy, month)] if month else []
        watch.run("read all", lambda: _digest_events(address))
        result = watch.run("check", busy.branch.check.run)
        issued = int(busy.branch.summary.figures(day).headline["issued"] or 0)
    finally:
        busy.close()
    if result.faults:
        raise SetUpError(f"The check found a fault in the benchmark's own past: {result.faults[0]}.")
    checked, floor = median(watch.times("check")) / 1000, median(watch.times("read all")) / 1000
    return [
        at_most(
            "records", f"summary of a day with {issued:,} of {history:,} past tickets", median(watch.times("report")),
            "ms", SUMMARY_MS, median(watch.times("read")), "reading its rows",
        ),
        *months,
        at_least(
            "records", f"nobat check of {result.events:,} events", result.events / checked, "events/s",
            EVENTS_PER_SECOND, result.events / floor, "reading and hashing them",
        ),
    ]  # fmt: skip


def _months_figures(busy: BusyBranch, month: list[date]) -> Figure:
    """Close these days and return how long it takes to read their figures."""
    watch = Stopwatch()
    for day in month:
        busy.branch.summary.close_day(day, SYSTEM)
    for _ in range(SUMMARIES):
        watch.run("month", lambda: [busy.branch.summary.figures(day) for day in month])
    work = f"figures of {len(month)} closed days"
    return at_most("records", work, median(watch.times("month")), "ms", MONTH_MS)


def _freeze_compared_days(busy: BusyBranch, days: list[date], day: date) -> None:
    """Close the days that the summary is compared with, as they are in a branch that works."""
    for weeks in range(1, WEEKS_COMPARED + 1):
        earlier = day - timedelta(weeks=weeks)
        if earlier in days:
            busy.branch.summary.close_day(earlier, SYSTEM)


def _read_day(address: str, day: date) -> int:
    here = "WHERE branch_id = (SELECT id FROM branches) AND day = ?"
    steps = sum(1 for _ in fetch(address, f"SELECT * FROM ticket_steps {here}", day.isoformat()))
    return steps + sum(1 for _ in fetch(address, f"SELECT * FROM tickets {here}", day.isoformat()))


def _digest_events(address: str) -> str:
    """Read every event and hash each of them onto the one before: the least that a proof can do."""
    digest = b""
    for row in fetch(address, "SELECT * FROM ticket_events ORDER BY branch_id, seq"):
        digest = hashlib.sha256(digest + repr(row).encode()).digest()
    return digest.hex()
