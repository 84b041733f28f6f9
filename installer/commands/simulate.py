"""`nobat simulate`: fills a branch with days that were played through the real operations on a virtual clock."""

from datetime import UTC, datetime, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from installer.commands.options import DatabaseOption, LanguageOption, address, day, examples
from shared.bootstrap import open_branch
from shared.platform.clock import VirtualClock
from shared.simulation.runner import simulate

MOST_DAYS = 1000
MOST_TICKETS = 5000


def add_simulate(line: typer.Typer) -> None:
    """Add the command."""
    line.command(
        "simulate",
        epilog=examples(
            "nobat simulate --days 20",
            "nobat simulate --database sqlite:///branch.sqlite3 --days 5 --seed 7 --tickets-per-day 400",
        ),
    )(_simulate)


def _simulate(
    days: Annotated[int, typer.Option("--days", min=1, max=MOST_DAYS, help="How many days; closed days do not count.")],
    database: DatabaseOption = "",
    seed: Annotated[int, typer.Option("--seed", help="The same seed gives the same days.")] = 1,
    until: Annotated[
        str, typer.Option("--until", metavar="YYYY-MM-DD", help="The last of the days; without it yesterday.")
    ] = "",
    tickets_per_day: Annotated[
        int, typer.Option("--tickets-per-day", min=1, max=MOST_TICKETS, help="Mean of an ordinary weekday.")
    ] = 200,
    language: LanguageOption = None,
) -> int:
    """Play days of visitors and clerks through the real operations, and close each of them.

    Only days that are still empty can be played; nothing that exists is changed.
    """
    last = day(until) if until else None
    clock = VirtualClock(datetime.now(UTC))
    # If the power fails, the days are simply played again: no need to wait for the disk at each step.
    branch = open_branch(address(database), clock=clock, every_commit_kept=False)
    try:
        zone = ZoneInfo(branch.catalog.catalog().branch.time_zone)
        yesterday = clock.now().astimezone(zone).date() - timedelta(days=1)
        with _bar() as bar:
            task = bar.add_task("Visitors", total=None)
            result = simulate(
                branch,
                clock,
                days,
                last or yesterday,
                tickets_per_day,
                seed,
                lambda done, total: bar.update(task, completed=done, total=total),
            )
    finally:
        branch.close()
    word = "day" if len(result.days) == 1 else "days"
    typer.echo(
        f"{len(result.days)} {word} from {result.days[0]} to {result.days[-1]}: {result.issued} tickets, "
        f"{result.served} served, {result.no_show} no-show, {result.left} left.",
    )
    return 0


def _bar() -> Progress:
    # On standard error, so that what the command says can be sent into a file.
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
    )
