"""`nobat simulate`: fills a branch with sample history, played through the real operations on a virtual clock."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from installer.arguments import CliCommand, Option, whole_number
from installer.commands.export import write_log
from installer.commands.options import DATABASE, LANGUAGE, SEED, day
from installer.locations import address
from installer.progress import Progress
from shared.bootstrap import open_branch
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.simulation.runner import simulate

MOST_DAYS = 1000
MOST_TICKETS = 5000
MOST_CASES = 500


def _simulate(
    days: int,
    database: str,
    seed: int,
    until: str,
    tickets_per_day: int,
    cases_per_day: int,
    log: Path | None,
    language: Language | None,
) -> int:
    """Create sample history: days of visitors and clerks, played through the real operations and closed.

    You can only fill days that have no activity after them. Nothing that exists is changed. A day that breaks off is
    closed as it is.
    """
    last = day(until) if until else None
    clock = VirtualClock(begun := datetime.now(UTC))
    # After a power failure the days can be played again, so there is no need to wait for the disk at each step.
    branch = open_branch(address(database), clock=clock, every_commit_kept=False)
    try:
        zone = ZoneInfo(branch.catalog.catalog().branch.time_zone)
        yesterday = clock.now().astimezone(zone).date() - timedelta(days=1)
        # On standard error, so that the result can be redirected into a file.
        progress = Progress(1, sys.stderr)
        progress.begin("Playing the days")
        result = simulate(
            branch,
            clock,
            days,
            last or yesterday,
            tickets_per_day,
            seed,
            lambda done, total: progress.note(f"{done:,} of {total:,} visitors"),
            cases_per_day=cases_per_day,
        )
        progress.end()
        if log is not None:
            write_log(branch, result.days[0], result.days[-1], log)
    finally:
        try:
            if clock.now() != begun:
                # The branch continues today, not at the end of the last simulated day.
                clock.set(datetime.now(UTC))
                branch.clock.believe()
        finally:
            branch.close()
    word = "day" if len(result.days) == 1 else "days"
    print(
        f"{len(result.days)} {word} from {result.days[0]} to {result.days[-1]}: {result.issued} tickets, "
        f"{result.served} served, {result.no_show} no-show, {result.left} left.",
    )
    return 0


COMMANDS = (
    CliCommand(
        "simulate",
        _simulate,
        (
            Option(
                "--days",
                "How many days; closed days do not count.",
                metavar="N",
                read=whole_number(1, MOST_DAYS),
                required=True,
            ),
            DATABASE,
            SEED,
            Option("--until", "The last of the days; without it yesterday.", metavar="YYYY-MM-DD", default=""),
            Option(
                "--tickets-per-day",
                "Mean of an ordinary weekday.",
                metavar="N",
                read=whole_number(1, MOST_TICKETS),
                default=200,
            ),
            Option(
                "--cases-per-day",
                "Mean of new requests and complaints; with any, people also book appointments.",
                metavar="N",
                read=whole_number(0, MOST_CASES),
                default=0,
            ),
            Option(
                "--log",
                "Also write the queue of these days as a log, for `nobat backtest`.",
                metavar="FILE",
                read=Path,
            ),
            LANGUAGE,
        ),
        (
            "nobat simulate --days 20",
            "nobat simulate --days 22 --cases-per-day 8",
            "nobat simulate --days 40 --log waits.csv",
            "nobat simulate --database sqlite:///branch.sqlite3 --days 5 --seed 7 --tickets-per-day 400",
        ),
    ),
)
