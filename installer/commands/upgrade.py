"""`nobat upgrade`: brings the database of an older version up to date, after a backup."""

from pathlib import Path

from installer.arguments import CliCommand, Option
from installer.commands.options import DATA, DATABASE, LANGUAGE
from installer.locations import address, data_dir
from shared.platform.clock import SystemClock
from shared.platform.config import BACKUP_FOLDER
from shared.platform.i18n.languages import Language
from shared.upkeep.backup.upgrading import upgrade_with_copy


def _upgrade(database: str, data: Path | None, to: Path | None, language: Language | None) -> int:
    """Upgrade the database of an older version. A checked backup is made first. Close the windows before."""
    folder = (to or data_dir(data) / BACKUP_FOLDER).absolute()
    done = upgrade_with_copy(address(database, data), folder, SystemClock().now())
    if done.copy is None:
        print(f"The database has version {done.now}, which is up to date. Nothing was changed.")
        return 0
    print(f"The database was upgraded from version {done.before} to {done.now}.")
    print(f"The old state is kept as {done.copy}; 'nobat restore' restores it.")
    return 0


COMMANDS = (
    CliCommand(
        "upgrade",
        _upgrade,
        (
            DATABASE,
            DATA,
            Option("--to", "Folder of the copy; without it this user's own.", metavar="DIR", read=Path),
            LANGUAGE,
        ),
        ("nobat upgrade", "nobat upgrade --database postgresql+psycopg://nobat@server/branch --to ./backups"),
    ),
)
