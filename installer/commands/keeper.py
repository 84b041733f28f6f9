"""`nobat keeper`: the one process of a branch that closes days, makes backups and proves the records."""

import contextlib
import logging
import signal
import threading
from datetime import datetime
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer

from installer.commands.options import DatabaseOption, DataOption, LanguageOption, address, data_dir, examples
from installer.repairing import check_file, repair
from shared.bootstrap import OpenBranch, open_branch
from shared.platform.clock import SystemClock
from shared.platform.config import BACKUP_FOLDER, make_data_dir
from shared.platform.db.engine import sqlite_file
from shared.platform.db.errors import DATABASE_DAMAGED, DATABASE_LOST
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.platform.logs import configure_logging
from shared.upkeep.backup.make import make_backup
from shared.upkeep.keeper.disk import DiskReserve, WatchDisk, WatchLog
from shared.upkeep.keeper.duties import CloseDays, DailyBackup, Duty, EndMissed, NightlyCheck
from shared.upkeep.keeper.keeper import LOOK_SECONDS, Keeper
from shared.upkeep.keeper.watch import WatchDevices

log = logging.getLogger(__name__)


def add_keeper(line: typer.Typer) -> None:
    """Add the command."""
    line.command(
        "keeper",
        epilog=examples(
            "nobat keeper",
            "nobat keeper --database postgresql+psycopg://nobat@server/branch --backups ./backups",
            "nobat keeper --once",
        ),
    )(_keeper)


def make_keeper(branch: OpenBranch, backups: Path, device: str, stop: threading.Event) -> Keeper:
    """Connect a keeper with everything it looks after."""

    def backup(now: datetime, keep: int) -> str:
        # Faulty records are told by the check; the name of their backup says that it is no good one.
        return make_backup(branch.address, backups, now, keep).path.name

    duties: tuple[Duty, ...] = (
        CloseDays(branch.summary, branch.day, branch.settings, branch.catalog, device),
        EndMissed(branch.day),
        DailyBackup(branch.settings, branch.catalog, backup),
        WatchDevices(branch.devices, branch.notices, branch.catalog),
        NightlyCheck(branch.keeper, branch.check, branch.catalog),
    )
    file = sqlite_file(branch.address)
    if file is None:
        duties = (WatchDisk((backups,), None), *duties)
        return Keeper(branch.keeper, branch.notices, duties, new_id(), device, stop)
    disk_reserve = DiskReserve(file)

    def heal() -> None:
        # Somebody has seen damage that a short look may not find again.
        if repair(branch.address, backups, thorough=True) is not None:
            # A disk that has damaged one page may damage the next one.
            with contextlib.suppress(UserError):
                backup(SystemClock().now(), branch.settings.values().backup_keep)

    return Keeper(
        branch.keeper,
        branch.notices,
        (WatchDisk((file.absolute().parent, backups), disk_reserve), *duties, WatchLog(file, branch.keeper)),
        new_id(),
        device,
        stop,
        check_file=lambda: check_file(branch, file),
        heal=heal,
        make_room=disk_reserve.give_up,
    )


def patiently_opened(
    database: str, backups: Path, stop: threading.Event, every_seconds: float = LOOK_SECONDS
) -> OpenBranch | None:
    """Open the branch; while its server cannot be reached, wait for it. None when told to stop.

    A damaged database file is repaired with `backups`, or waited for while another program repairs it.

    Raises UserError for everything that waiting does not cure.
    """
    waiting = False
    while not stop.is_set():
        try:
            repair(database, backups)
            return open_branch(database, application="nobat-keeper")
        except UserError as told:
            if told.code not in (DATABASE_LOST, DATABASE_DAMAGED):
                raise
            if not waiting:
                waiting = True
                log.warning("database cannot be reached; waiting")
        stop.wait(every_seconds)
    return None


def _keeper(
    database: DatabaseOption = "",
    data: DataOption = None,
    device: Annotated[
        str, typer.Option("--device", metavar="NAME", help="Name of this keeper in events and notices.")
    ] = "keeper",
    backups: Annotated[
        Path | None, typer.Option("--backups", metavar="DIR", help="Folder of the backups; without it this user's own.")
    ] = None,
    once: Annotated[bool, typer.Option("--once", help="Do what is due now, then end.")] = False,
    language: LanguageOption = None,
) -> int:
    """Keep house: close days at their hour, make backups, prove the records every night. It has no window.

    Any number may be started; one works, the others wait until it ends. It ends in order when it is asked to.
    """
    folder = make_data_dir(data_dir(data))
    handler = configure_logging(folder / "logs", "keeper")
    stop = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        kept_in = (backups or folder / BACKUP_FOLDER).absolute()
        branch = patiently_opened(address(database, data), kept_in, stop)
        if branch is not None:
            try:
                keeper = make_keeper(branch, kept_in, device, stop)
                if once:
                    return _look_once(keeper)
                keeper.run()
            finally:
                branch.close()
        return 0
    finally:
        for number, handling in before.items():
            signal.signal(number, handling)
        logging.getLogger().removeHandler(handler)
        handler.close()


def _look_once(keeper: Keeper) -> int:
    at_work = keeper.tick()
    keeper.release_lease()
    typer.echo(
        "Everything that was due has been tried; the log tells how it went."
        if at_work
        else "Another keeper is at work on this branch, or the database cannot be reached; nothing was done."
    )
    return 0 if at_work else 1
