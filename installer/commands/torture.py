"""`nobat torture`: breaks everything around a branch on purpose, and has proven that nothing is lost or done twice."""

import json
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from installer.commands.options import DataOption, data_dir, examples
from installer.torture.figures import as_json, table
from installer.torture.places import SqliteTorture
from installer.torture.run import Plan, torture
from shared.platform.config import make_data_dir


def add_torture(line: typer.Typer) -> None:
    """Add the command."""
    line.command(
        "torture",
        epilog=examples("nobat torture --minutes 1", "nobat torture --minutes 20 --seed 7 --postgres"),
    )(_torture)


def _torture(
    minutes: Annotated[float, typer.Option("--minutes", min=0.1, help="How long it goes on.")] = 1.0,
    seed: Annotated[int, typer.Option("--seed", help="Decides the order of the harms.")] = 1,
    data: DataOption = None,
    keep: Annotated[bool, typer.Option("--keep", help="Keep histories and database afterwards.")] = False,
    as_json_: Annotated[bool, typer.Option("--json", help="Write the figures as JSON.")] = False,
) -> int:
    """Let many processes use a branch of its own while programs are killed, clocks jump and backups are restored.

    A checker that knows nothing of the program's own code then reads what everybody was told and what lies in the
    database. Exit status 1 if anything was lost, done twice or against a rule.
    """
    folder = Path(tempfile.mkdtemp(prefix="nobat-torture-", dir=make_data_dir(data_dir(data))))
    try:
        outcome = torture(SqliteTorture(folder), Plan(60 * minutes, seed), folder, _say)
        if as_json_:
            sys.stdout.write(f"{json.dumps(as_json(outcome), indent=1)}\n")
        else:
            sys.stdout.write(f"\n{table(outcome)}\n")
    finally:
        if keep:
            _say(f"Kept: {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)
    return 0 if outcome.good else 1


def _say(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()
