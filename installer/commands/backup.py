"""`nobat backup` and `nobat restore`: make a checked copy of a branch's database, and restore it."""

import getpass
from pathlib import Path
from zoneinfo import ZoneInfo

from installer.arguments import CliCommand, Option, whole_number
from installer.branch_health import local_time, zone_of
from installer.commands.options import DATA, DATABASE, LANGUAGE
from installer.locations import address, data_dir
from shared.bootstrap import open_branch
from shared.platform.clock import SystemClock
from shared.platform.config import BACKUP_FOLDER
from shared.platform.i18n.languages import Language
from shared.queue.tickets.model import LostNumbers
from shared.upkeep.backup.make import KEEP, make_backup
from shared.upkeep.backup.restore import Restored, restore

NOT_WHOLE = 1


def _backup(database: str, data: Path | None, to: Path | None, keep: int, language: Language | None) -> int:
    """Make a backup while the branch keeps working, check it, and delete the oldest backups.

    Exit status 1 if its records break a rule ('nobat check' shows which); such a backup never replaces a good one.
    """
    folder = (to or data_dir(data) / BACKUP_FOLDER).absolute()
    made = make_backup(address(database, data), folder, SystemClock().now(), keep)
    counts = made.manifest.counts
    print(f"Backup made: {made.path}")
    print(f"{counts.get('tickets', 0)} tickets and {counts.get('ticket_events', 0)} events, read back and compared.")
    for path in made.removed:
        print(f"Deleted, because {keep} are kept: {path.name}")
    if not made.manifest.faults:
        return 0
    print(f"The records break {made.manifest.faults} rules; 'nobat check' shows which. Good backups were kept.")
    return NOT_WHOLE


def _restore(
    archive: Path, database: str, data: Path | None, replace: bool, accept_key: str, language: Language | None
) -> int:
    """Restore a branch as it was when a backup was made.

    A database that already exists is only replaced with --replace, and only after a copy of it was made.
    """
    folder = None if database else data_dir(data) / BACKUP_FOLDER
    done = restore(
        archive, address(database, data), SystemClock().now(), replace=replace, copies=folder, by=getpass.getuser(),
        accept_key=accept_key,
    )  # fmt: skip
    branch = open_branch(address(database, data), sealed_too=True)
    try:
        zone = zone_of(branch)
    finally:
        branch.close()
    for sentence in restore_report(done, zone):
        print(sentence)
    return 0


def restore_report(done: Restored, zone: ZoneInfo) -> list[str]:
    """Return what a restore did, one sentence for each fact, with times of the branch's own zone."""
    counts = done.manifest.counts
    sentences = [
        f"Restored as it was on {local_time(done.manifest.made, zone)} branch time: {counts.get('tickets', 0)} tickets"
        f" and {counts.get('ticket_events', 0)} events, checked."
    ]
    sentences.append(
        f"It was signed with the key {done.manifest.key}."
        if done.manifest.signature
        else "It was not signed: a version before 0.2 made it, or somebody has removed the signature."
    )
    if done.upgraded_from is not None:
        sentences.append(f"The backup came from version {done.upgraded_from} and was upgraded.")
    if done.manifest.faults:
        sentences.append(
            f"Its records broke {done.manifest.faults} rules when the backup was made; 'nobat check' shows which."
        )
    if done.copy is not None:
        sentences.append(f"The database that was there before is kept as {done.copy}.")
    if done.aside is not None:
        sentences.append(f"The damaged database was moved to {done.aside}.")
    if done.lost_tickets:
        sentences.append(f"{done.lost_tickets} tickets issued after the backup are not in it.")
    if done.lost_cases:
        sentences.append(f"{done.lost_cases} cases registered after the backup are not in it.")
    if done.lost_appointments:
        sentences.append(
            f"{done.lost_appointments} appointments booked after the backup are not in it; people may come with codes"
            " that are unknown now."
        )
    for code, lost in sorted(done.lost.items()):
        sentences += _numbers(code, lost)
    return sentences


def _numbers(code: str, lost: tuple[LostNumbers, ...]) -> list[str]:
    """Return what happens to the lost numbers of a branch."""
    sentences = []
    given = ", ".join(f"{each} on {each.day}" for each in lost if each.certain)
    if given:
        sentences.append(
            f"{code}: issued, but not in the backup: {given}. These numbers will not be issued again; give"
            " anyone who holds one a new number."
        )
    left_out = ", ".join(f"{each} on {each.day}" for each in lost if not each.certain)
    if left_out:
        sentences.append(
            f"{code}: it is unknown which numbers were issued after the backup, so these are left out:"
            f" {left_out}. Give anyone who holds one of them a new number."
        )
    return sentences


COMMANDS = (
    CliCommand(
        "backup",
        _backup,
        (
            DATABASE,
            DATA,
            Option("--to", "Folder of the backups; without it this user's own.", metavar="DIR", read=Path),
            Option("--keep", "How many backups are kept.", metavar="N", read=whole_number(1), default=KEEP),
            LANGUAGE,
        ),
        (
            "nobat backup",
            "nobat backup --database postgresql+psycopg://nobat@server/branch --to ./backups --keep 30",
        ),
    ),
    CliCommand(
        "restore",
        _restore,
        (
            Option("--from", "The backup.", metavar="FILE", read=Path, required=True, argument="archive"),
            DATABASE,
            DATA,
            Option(
                "--accept-key",
                'Restore a backup that was signed with this key, or is "unsigned".',
                metavar="KEY",
                default="",
            ),
            Option("--replace", "Replace the existing database, after a copy of it was made."),
            LANGUAGE,
        ),
        ("nobat restore --from ./backups/nobat-almaly-20261120-134500Z.zip --database sqlite:///new.sqlite3",),
    ),
)
