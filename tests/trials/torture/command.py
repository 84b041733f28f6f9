"""`nobat torture`: injects faults around a working branch and checks that nothing is lost or done twice."""

import contextlib
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

from installer.arguments import CliCommand, Option, number
from installer.commands.options import DATA, DATABASE, JSON, SEED
from installer.locations import data_dir
from installer.problems import WrongUseError
from shared.platform.config import make_data_dir
from shared.platform.db.engine import sqlite_file
from tests.trials.torture.figures import as_plain_values, table
from tests.trials.torture.places import GivenServer, OwnServer, SqliteTorture, TorturePlace
from tests.trials.torture.run import Plan, torture

PREFIX = "nobat-torture-"


def _torture(
    minutes: float,
    seed: int,
    database: str,
    postgres: bool,
    only: tuple[str, ...],
    data: Path | None,
    keep: bool,
    as_json: bool,
) -> int:
    """Run many clients of a test branch while programs are killed and clocks, disks and servers fail.

    An independent checker then compares the answers that the clients got with the database. Exit status 1 if anything
    was lost, done twice or against a rule. Without --database or --postgres a SQLite file is used. Of a given database
    only its server is used; nothing in it is changed.
    """
    if database and postgres:
        raise WrongUseError("--postgres starts its own server; leave --database out", "torture")
    file = sqlite_file(database) if database else None
    beside = make_data_dir(data_dir(data)) if file is None else file.absolute().parent
    folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=beside))
    try:
        with contextlib.closing(_place(folder, database, postgres)) as place:
            outcome = torture(place, Plan(60 * minutes, seed, only=only), folder, _say)
    finally:
        if keep:
            _say(f"Kept: {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)
    if as_json:
        sys.stdout.write(f"{json.dumps(as_plain_values(outcome), indent=1)}\n")
    else:
        sys.stdout.write(f"\n{table(outcome)}\n")
    return 0 if outcome.good else 1


def _place(folder: Path, database: str, postgres: bool) -> TorturePlace:
    if postgres:
        # When root runs this program, the server runs as another user, who must be able to reach its folder.
        return OwnServer(Path(tempfile.gettempdir()) / f"{PREFIX}server-{os.getpid()}")
    if not database or sqlite_file(database) is not None:
        return SqliteTorture(folder)
    return GivenServer(database)


def _say(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()


COMMANDS = (
    CliCommand(
        "torture",
        _torture,
        (
            Option("--minutes", "How long it runs.", metavar="MINUTES", read=number(0.1), default=1.0),
            SEED,
            DATABASE,
            Option("--postgres", "Use a temporary PostgreSQL server."),
            Option("--only", "Only faults of this name; may be repeated.", metavar="NAME", repeated=True),
            DATA,
            Option("--keep", "Keep the histories, and a SQLite database."),
            JSON,
        ),
        (
            "nobat torture --minutes 1",
            "nobat torture --minutes 20 --seed 7 --postgres",
            "nobat torture --minutes 5 --database postgresql+psycopg://nobat@server/empty --json",
        ),
    ),
)
