"""`nobat lively`: simulated visitors and clerks in a running branch; `nobat run --lively` starts it."""

import signal
import threading
from pathlib import Path
from types import FrameType

from installer.arguments import CliCommand, Option, number
from installer.commands.options import DATA, DATABASE, LANGUAGE, SEED
from installer.locations import address, data_dir
from shared.bootstrap import open_branch
from shared.platform.clock import SystemClock
from shared.platform.config import make_data_dir
from shared.platform.i18n.languages import Language
from shared.platform.logs import configure_logging
from shared.simulation.lively import VISITOR_EVERY_SECONDS, LivelyBranch


def _lively(database: str, data: Path | None, seed: int, visitor_every: float, language: Language | None) -> int:
    """Simulate visitors, and clerks at counters 2 and up, until the command is stopped."""
    configure_logging(make_data_dir(data_dir(data)) / "logs", "lively")
    stop = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, end)
    clock = SystemClock()
    branch = open_branch(address(database, data), clock=clock, application="nobat lively")
    try:
        LivelyBranch(branch, clock, seed, visitor_every=visitor_every).run(stop)
    finally:
        branch.close()
    return 0


COMMANDS = (
    CliCommand(
        "lively",
        _lively,
        (
            DATABASE,
            DATA,
            SEED,
            Option(
                "--visitor-every",
                "Mean time between two visitors.",
                metavar="SECONDS",
                read=number(1),
                default=VISITOR_EVERY_SECONDS,
            ),
            LANGUAGE,
        ),
        ("nobat lively --database sqlite:///branch.sqlite3",),
        hidden=True,  # people start it with `run --lively`
    ),
)
