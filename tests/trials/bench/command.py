"""`nobat bench`: how fast and how light the program is on this machine."""

import json
import sys
from dataclasses import asdict
from pathlib import Path

from installer.arguments import CliCommand, Option, number, one_of, whole_number
from installer.commands.options import DATA, DATABASE, JSON
from installer.locations import data_dir
from installer.problems import WrongUseError
from shared.platform.config import make_data_dir
from tests.trials.bench.figures import table
from tests.trials.bench.places import BenchPlace, SqlitePlace, ThrowAwayServer, open_place
from tests.trials.bench.suite import NAMES, Effort, measure


def _bench(
    database: str,
    data: Path | None,
    history: int,
    only: tuple[str, ...],
    postgres: bool,
    seconds: float,
    as_json: bool,
) -> int:
    """Measure this machine. Each figure is shown with its floor, measured in the same run, and its target.

    The databases for it are made and removed next to the given database (which must hold no tickets), or in this
    user's data folder.
    """
    if database and postgres:
        raise WrongUseError("--postgres starts its own server; leave --database out", "bench")
    place = _place(database, data, postgres)
    try:
        figures = measure(place, Effort(seconds, history), only, _say)
    finally:
        place.close()
    if as_json:
        found = {"database": place.kind, "figures": [asdict(figure) for figure in figures]}
        sys.stdout.write(f"{json.dumps(found, ensure_ascii=False, indent=1)}\n")
    else:
        sys.stdout.write(f"{place.kind}\n\n{table(figures)}\n")
    return 0


def _place(database: str, data: Path | None, postgres: bool) -> BenchPlace:
    if postgres:
        return ThrowAwayServer()
    return open_place(database) if database else SqlitePlace(make_data_dir(data_dir(data)))


def _say(name: str) -> None:
    sys.stderr.write(f"measuring {name} …\n")


COMMANDS = (
    CliCommand(
        "bench",
        _bench,
        (
            DATABASE,
            DATA,
            Option("--history", "Past tickets to measure with.", metavar="N", read=whole_number(1), default=20_000),
            Option("--only", f"Only these: {', '.join(NAMES)}.", metavar="NAME", read=one_of(NAMES), repeated=True),
            Option("--postgres", "Use a temporary PostgreSQL server."),
            Option("--seconds", "How long the longest part takes.", metavar="SECONDS", read=number(0.1), default=30.0),
            JSON,
        ),
        (
            "nobat bench",
            "nobat bench --only verbs --only lives --seconds 10",
            "nobat bench --database postgresql+psycopg://nobat@server/empty --history 5000000 --json",
        ),
    ),
)
