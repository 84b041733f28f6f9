"""`nobat bench`: how fast and how light the program is on this machine."""

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from installer.commands.options import DatabaseOption, DataOption, data_dir, examples
from shared.platform.config import make_data_dir
from tests.trials.bench.figures import table
from tests.trials.bench.places import BenchPlace, SqlitePlace, ThrowAwayServer, open_place
from tests.trials.bench.suite import NAMES, Effort, measure


def add_bench(line: typer.Typer) -> None:
    """Add the command."""
    line.command(
        "bench",
        epilog=examples(
            "nobat bench",
            "nobat bench --only verbs --only lives --seconds 10",
            "nobat bench --database postgresql+psycopg://nobat@server/empty --history 5000000 --json",
        ),
    )(_bench)


def _bench(
    database: DatabaseOption = "",
    data: DataOption = None,
    history: Annotated[
        int, typer.Option("--history", min=1, metavar="N", help="Past tickets to measure with.")
    ] = 20_000,
    only: Annotated[
        list[str] | None, typer.Option("--only", metavar="NAME", help=f"Only these of: {', '.join(NAMES)}.")
    ] = None,
    postgres: Annotated[
        bool, typer.Option("--postgres", help="On a PostgreSQL server of its own, which is thrown away at the end.")
    ] = False,
    seconds: Annotated[float, typer.Option("--seconds", min=0.1, help="How long the longest part goes on.")] = 30.0,
    as_json: Annotated[bool, typer.Option("--json", help="Write the figures as JSON.")] = False,
) -> int:
    """Measure this machine: every figure stands beside its floor, measured in the same run, and beside its aim.

    It makes databases of its own and removes them: beside the database that is named (which must hold no tickets), or
    in this user's data folder.
    """
    chosen = only or []
    for name in chosen:
        if name not in NAMES:
            raise typer.BadParameter(f"'{name}' is not a benchmark; choose from {', '.join(NAMES)}")
    if database and postgres:
        raise typer.BadParameter("--postgres starts a server of its own; leave --database out")
    place = _place(database, data, postgres)
    try:
        figures = measure(place, Effort(seconds, history), chosen, _say)
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
