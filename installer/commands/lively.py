"""`nobat lively`: simulated visitors and clerks in a running branch; `nobat run --lively` starts it."""

import signal
import threading
from types import FrameType
from typing import Annotated

import typer

from installer.commands.options import DatabaseOption, DataOption, LanguageOption, address, data_dir, examples
from shared.bootstrap import open_branch
from shared.platform.clock import SystemClock
from shared.platform.config import make_data_dir
from shared.platform.logs import configure_logging
from shared.simulation.lively import VISITOR_EVERY_SECONDS, LivelyBranch


def add_lively(line: typer.Typer) -> None:
    """Add the command; it is hidden because people reach it through `run --lively`."""
    line.command("lively", hidden=True, epilog=examples("nobat lively --database sqlite:///branch.sqlite3"))(_lively)


def _lively(
    database: DatabaseOption = "",
    data: DataOption = None,
    seed: Annotated[int, typer.Option("--seed", help="The same seed throws the same dice.")] = 1,
    visitor_every: Annotated[
        float, typer.Option("--visitor-every", min=1, metavar="SECONDS", help="Mean time between two visitors.")
    ] = VISITOR_EVERY_SECONDS,
    language: LanguageOption = None,
) -> int:
    """Let simulated visitors come and simulated clerks serve at counters 2 and up, until it is stopped."""
    configure_logging(make_data_dir(data_dir(data)) / "logs", "lively")
    stop = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    clock = SystemClock()
    branch = open_branch(address(database, data), clock=clock, application="nobat lively")
    try:
        LivelyBranch(branch, clock, seed, visitor_every=visitor_every).run(stop)
    finally:
        branch.close()
    return 0
