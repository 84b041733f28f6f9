"""`nobat backup` and `nobat restore`: a proven copy of a branch's database, and the way back from it."""

import getpass
from pathlib import Path
from typing import Annotated

import typer

from installer.commands.options import DatabaseOption, DataOption, LanguageOption, address, data_dir, examples
from shared.platform.clock import SystemClock
from shared.platform.config import BACKUP_FOLDER
from shared.queue.tickets.model import LostNumbers
from shared.upkeep.backup.make import KEEP, make_backup
from shared.upkeep.backup.restore import Restored, restore

NOT_WHOLE = 1


def add_backup(line: typer.Typer) -> None:
    """Add the two commands."""
    line.command(
        "backup",
        epilog=examples(
            "nobat backup",
            "nobat backup --database postgresql+psycopg://nobat@server/branch --to ./backups --keep 30",
        ),
    )(_backup)
    line.command(
        "restore",
        epilog=examples(
            "nobat restore --from ./backups/nobat-almaly-20261120-134500Z.zip --database sqlite:///new.sqlite3"
        ),
    )(_restore)


def _backup(
    database: DatabaseOption = "",
    data: DataOption = None,
    to: Annotated[
        Path | None, typer.Option("--to", metavar="DIR", help="Folder of the backups; without it this user's own.")
    ] = None,
    keep: Annotated[int, typer.Option("--keep", min=1, metavar="N", help="How many backups are kept.")] = KEEP,
    language: LanguageOption = None,
) -> int:
    """Make a backup while the branch goes on working, prove that it is whole, and let the oldest ones go.

    Exit status 1 if the records in it break a rule ('nobat check' tells which); such a backup replaces no whole one.
    """
    folder = (to or data_dir(data) / BACKUP_FOLDER).absolute()
    made = make_backup(address(database, data), folder, SystemClock().now(), keep)
    counts = made.manifest.counts
    typer.echo(f"Backup made: {made.path}")
    typer.echo(
        f"{counts.get('tickets', 0)} tickets and {counts.get('ticket_events', 0)} events, read again and compared."
    )
    for path in made.removed:
        typer.echo(f"Removed, because {keep} are kept: {path.name}")
    if not made.manifest.faults:
        return 0
    typer.echo(f"The records break {made.manifest.faults} rules; 'nobat check' tells which. Whole backups were kept.")
    return NOT_WHOLE


def _restore(
    archive: Annotated[Path, typer.Option("--from", metavar="FILE", help="The backup.")],
    database: DatabaseOption = "",
    data: DataOption = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="Replace the database that is there, after a copy of it.")
    ] = False,
    language: LanguageOption = None,
) -> int:
    """Bring a branch back to what it was when a backup was made.

    A database that is there already is only replaced with --replace, and only after a copy of it was made.
    """
    folder = None if database else data_dir(data) / BACKUP_FOLDER
    done = restore(
        archive, address(database, data), SystemClock().now(), replace=replace, copies=folder, by=getpass.getuser()
    )
    for sentence in told(done):
        typer.echo(sentence)
    return 0


def told(done: Restored) -> list[str]:
    """Return what a restore did, sentence by sentence."""
    counts = done.manifest.counts
    sentences = [
        f"Restored as it was on {done.manifest.made:%Y-%m-%d at %H:%M} UTC: {counts.get('tickets', 0)} tickets and"
        f" {counts.get('ticket_events', 0)} events, checked."
    ]
    if done.upgraded_from is not None:
        sentences.append(f"The backup was of version {done.upgraded_from} and was upgraded.")
    if done.manifest.faults:
        sentences.append(
            f"Its records broke {done.manifest.faults} rules when the backup was made; 'nobat check' tells which."
        )
    if done.copy is not None:
        sentences.append(f"What was there before is kept as {done.copy}.")
    if done.aside is not None:
        sentences.append(f"The damaged database was moved to {done.aside}.")
    if done.lost_tickets:
        sentences.append(f"{done.lost_tickets} tickets issued after the backup are not in it.")
    for code, lost in sorted(done.lost.items()):
        sentences += _numbers(code, lost)
    return sentences


def _numbers(code: str, lost: tuple[LostNumbers, ...]) -> list[str]:
    """Return what happens to the numbers of a branch."""
    sentences = []
    given = ", ".join(f"{each} on {each.day}" for each in lost if each.certain)
    if given:
        sentences.append(
            f"{code}: given out, but not in the backup: {given}. These numbers are not given again; give whoever"
            " holds one a new number."
        )
    left_out = ", ".join(f"{each} on {each.day}" for each in lost if not each.certain)
    if left_out:
        sentences.append(
            f"{code}: nobody can tell which numbers were given out after the backup, so these are left out:"
            f" {left_out}. Give whoever holds one of them a new number."
        )
    return sentences
