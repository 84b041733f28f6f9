"""`nobat torture`: breaks everything around a branch on purpose, and has proven that nothing is lost or done twice."""

import contextlib
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from installer.commands.options import DatabaseOption, DataOption, data_dir, examples
from shared.platform.config import make_data_dir
from shared.platform.db.engine import sqlite_file
from tests.trials.torture.figures import as_plain_values, table
from tests.trials.torture.places import GivenServer, OwnServer, SqliteTorture, TorturePlace
from tests.trials.torture.run import Plan, torture

PREFIX = "nobat-torture-"


def add_torture(line: typer.Typer) -> None:
    """Add the command."""
    line.command(
        "torture",
        epilog=examples(
            "nobat torture --minutes 1",
            "nobat torture --minutes 20 --seed 7 --postgres",
            "nobat torture --minutes 5 --database postgresql+psycopg://nobat@server/empty --json",
        ),
    )(_torture)


def _torture(
    minutes: Annotated[float, typer.Option("--minutes", min=0.1, help="How long it goes on.")] = 1.0,
    seed: Annotated[int, typer.Option("--seed", help="Decides the order of the harms.")] = 1,
    database: DatabaseOption = "",
    postgres: Annotated[
        bool, typer.Option("--postgres", help="On a PostgreSQL server of its own, which is thrown away at the end.")
    ] = False,
    only: Annotated[
        list[str] | None, typer.Option("--only", metavar="NAME", help="Only harms of this name; may be repeated.")
    ] = None,
    data: DataOption = None,
    keep: Annotated[bool, typer.Option("--keep", help="Keep the histories, and a SQLite database.")] = False,
    json_wanted: Annotated[bool, typer.Option("--json", help="Write the figures as JSON.")] = False,
) -> int:
    """Let many programs use a branch of its own while they are killed, clocks jump, disks, servers and lines fail.

    A checker that knows nothing of the program's own code then reads what everybody was told and what lies in the
    database. Exit status 1 if anything was lost, done twice or against a rule. Without --database or --postgres a
    SQLite file is tortured; a named database only gives its server, nothing in it is touched.
    """
    if database and postgres:
        raise typer.BadParameter("--postgres starts a server of its own; leave --database out")
    file = sqlite_file(database) if database else None
    beside = make_data_dir(data_dir(data)) if file is None else file.absolute().parent
    folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=beside))
    try:
        with contextlib.closing(_place(folder, database, postgres)) as place:
            outcome = torture(place, Plan(60 * minutes, seed, only=tuple(only or ())), folder, _say)
    finally:
        if keep:
            _say(f"Kept: {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)
    if json_wanted:
        sys.stdout.write(f"{json.dumps(as_plain_values(outcome), indent=1)}\n")
    else:
        sys.stdout.write(f"\n{table(outcome)}\n")
    return 0 if outcome.good else 1


def _place(folder: Path, database: str, postgres: bool) -> TorturePlace:
    if postgres:
        # Where this program is run by root, the server is another user and must reach its folder.
        return OwnServer(Path(tempfile.gettempdir()) / f"{PREFIX}server-{os.getpid()}")
    if not database or sqlite_file(database) is not None:
        return SqliteTorture(folder)
    return GivenServer(database)


def _say(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()
