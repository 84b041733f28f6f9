"""Measures a free report over a year: as many closed days as a branch has, each with 2,000 steps."""

import zlib
from array import array
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from random import Random

from shared.office.audit.model import Actor, ActorKind
from shared.platform.i18n.languages import Language
from shared.platform.live.topics import Topic
from shared.queue.inquiry.model import DayFacts, Inquiry, ReportDimension, ReportMeasure, ReportSpan
from shared.queue.inquiry.operations.reports import ReportOperations
from shared.queue.inquiry.rules.facts import COLUMNS, FIRST, SERVED, packed
from shared.queue.inquiry.store import add_day, facts_between
from tests.trials.bench.branch import BusyBranch
from tests.trials.bench.figures import Figure, at_most, median
from tests.trials.bench.places import BenchPlace
from tests.trials.bench.stopwatch import Stopwatch

DAYS, STEPS, FEWEST_DAYS, TICKETS_FOR_A_DAY = 250, 2000, 7, 80
REPORT_MS = 1000.0
ROUNDS = 5
SYSTEM = Actor(ActorKind.SYSTEM, None, "nobat-bench")
D, M = ReportDimension, ReportMeasure
_FIGURES = (M.ISSUED, M.WAIT_MEDIAN, M.WAIT_P90, M.PROMISE, M.SERVICE_MEDIAN, M.SATISFACTION)
_OF_PEOPLE = (M.FINISHED, M.WAIT_MEDIAN, M.SERVICE_MEDIAN, M.SATISFACTION)


def measure_reports(place: BenchPlace, history: int) -> list[Figure]:
    """Return the time of reports over 250 closed days with 2,000 steps each; a short history has fewer days."""
    busy, watch = BusyBranch.make(place.fresh("reports")), Stopwatch()
    count = max(FEWEST_DAYS, min(DAYS, history // TICKETS_FOR_A_DAY))
    last = busy.branch.day.today() - timedelta(days=busy.branch.day.today().weekday() + 1)
    days = [last - timedelta(days=back) for back in range(count)]
    database, reports = busy.branch.database, busy.branch.of(ReportOperations)
    try:
        with database.write(Topic.DAY) as tx:
            for facts in _made(busy, days):
                add_day(tx, database.branch_id, facts)

        def unpack() -> int:
            with database.read() as tx:
                kept = facts_between(tx, database.branch_id, days[-1], last)
            return sum(len(zlib.decompress(column)) for each in kept for column in each.columns.values())

        def ask(dimensions: tuple[ReportDimension, ...], figures: tuple[ReportMeasure, ...]) -> None:
            asked = Inquiry(dimensions, figures, ReportSpan.OWN, days[-1], last)
            reports.answer(asked, "Bench", Language.EN, lambda day: day.replace(day=1), SYSTEM)

        wanted = {
            "service × weekday × hour, six figures": ((D.SERVICE, D.WEEKDAY, D.HOUR), _FIGURES),
            "day × group, six figures": ((D.DAY, D.GROUP), _FIGURES),
            "clerk × week, four figures": ((D.CLERK, D.WEEK), _OF_PEOPLE),
        }
        for _ in range(ROUNDS):
            watch.run("floor", unpack)
            for name, (dimensions, figures) in wanted.items():
                watch.run(name, partial(ask, dimensions, figures))
    finally:
        busy.close()
    floor = median(watch.times("floor"))
    over = f"over {count} days of {STEPS:,} steps"
    return [
        at_most(
            "reports", f"report {over}: {name}", median(watch.times(name)), "ms", REPORT_MS, floor, "unpacking them"
        )
        for name in wanted
    ]


def _made(busy: BusyBranch, days: list[date]) -> Iterator[DayFacts]:
    """Yield days as they are kept: every part of a step is spread over all that the branch has."""
    chance, catalog = Random(1), busy.branch.catalog.catalog()
    names = {
        "service": tuple(str(each.id) for each in catalog.services),
        "counter": tuple(str(each.id) for each in catalog.counters),
        "clerk": tuple(str(each.id) for each in busy.branch.staff.members()),
        "priority": tuple(each.code for each in catalog.priority_classes),
        "language": ("kk", "ru", "en"),
        "outcome": tuple(each.code for each in catalog.outcomes),
        "end": ("finished", "left"),
    }
    for day in days:
        rows = []
        for _ in range(STEPS):
            served, wait = chance.random() < 0.9, round(chance.expovariate(1 / 600) * 1000)
            drawn = {name: chance.randrange(len(known)) for name, known in names.items()}
            judged = int(wait < 900_000)
            row = {
                **drawn,
                "end": int(not served),
                "hour": 9 + chance.randrange(9),
                "booked": int(chance.random() < 0.1),
                "visit": FIRST | SERVED * served,
                "wait": wait if served else -1,
                "serving": round(chance.expovariate(1 / 300) * 1000) if served else -1,
                "promise": judged if served else -1,
                "strict": judged,
                "score": chance.randrange(1, 5) if chance.random() < 0.2 else -1,
                "estimate": int(chance.random() < 0.7),
            }
            rows.append(tuple(row[name] for name in COLUMNS))
        columns = zip(COLUMNS, zip(*sorted(rows), strict=True), strict=True)
        yield DayFacts(day, names, {name: packed(array("i", column)) for name, column in columns}, STEPS)
