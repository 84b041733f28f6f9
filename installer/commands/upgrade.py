"""`nobat upgrade`: makes a database that an older version wrote fit this one, after a copy of it."""

from pathlib import Path
from typing import Annotated

import typer

from installer.commands.options import DatabaseOption, DataOption, LanguageOption, address, data_dir, examples
from shared.platform.clock import SystemClock
from shared.platform.config import BACKUP_FOLDER
from shared.upkeep.backup.upgrading import upgrade_with_copy


def add_upgrade(line: typer.Typer) -> None:
    """Add the command."""
    line.command(
        "upgrade",
        epilog=examples(
            "nobat upgrade", "nobat upgrade --database postgresql+psycopg://nobat@server/branch --to ./backups"
        ),
    )(_upgrade)


def _upgrade(
    database: DatabaseOption = "",
    data: DataOption = None,
    to: Annotated[
        Path | None, typer.Option("--to", metavar="DIR", help="Folder of the copy; without it this user's own.")
    ] = None,
    language: LanguageOption = None,
) -> int:
    """Make a database of an older version fit this program. A proven backup is made first; close the windows before."""
    folder = (to or data_dir(data) / BACKUP_FOLDER).absolute()
    done = upgrade_with_copy(address(database, data), folder, SystemClock().now())
    if done.copy is None:
        typer.echo(f"The database is of version {done.now}, which this program works with. Nothing was changed.")
        return 0
    typer.echo(f"The database was upgraded from version {done.before} to {done.now}.")
    typer.echo(f"As it was before, it is kept as {done.copy}; 'nobat restore' brings it back.")
    return 0
