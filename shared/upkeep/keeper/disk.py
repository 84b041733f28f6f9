"""Watches the disks of database and backups, keeps a reserve of free space, and keeps the write-ahead log small."""

import shutil
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from shared.upkeep.keeper.duties import TroubleError
from shared.upkeep.keeper.model import DutyName, DutyRecord
from shared.upkeep.keeper.operations import KeeperOperations
from shared.upkeep.keeper.rules import tried_just_now

MEGABYTE = 1_000_000
LOW_BYTES, VERY_LOW_BYTES = 500 * MEGABYTE, 200 * MEGABYTE
#: Freed when the disk is full: enough to serve all waiting visitors and to close the day.
BALLAST_BYTES = 20 * MEGABYTE
#: With less than this, writing will soon fail.
NOTHING_LEFT_BYTES = 10 * MEGABYTE
#: With more than this the reserve is made: a small disk needs one, too, and a freed one is not taken back at once.
ROOM_FOR_BALLAST_BYTES = 5 * BALLAST_BYTES
LARGEST_LOG_BYTES = 16 * MEGABYTE


def free_bytes(folder: Path) -> int:
    """Return the free bytes on the disk of a folder, which need not exist yet. Raises OSError."""
    nearest = next(place for place in (folder, *folder.parents) if place.exists())
    return shutil.disk_usage(nearest).free


class DiskReserve:
    """A file next to the database that only reserves space, to be freed when the disk is full."""

    def __init__(self, database: Path) -> None:
        self.path = database.with_name(f"{database.name}-disk_reserve")

    def lay_in(self) -> bool:
        """Create the file if it is missing; return whether it was created. Raises OSError."""
        if self.path.exists():
            return False
        try:
            with self.path.open("wb") as stream:
                for _ in range(BALLAST_BYTES // MEGABYTE):
                    stream.write(bytes(MEGABYTE))
        except OSError:
            self.path.unlink(missing_ok=True)
            raise
        return True

    def give_up(self) -> bool:
        """Delete the file to free its space; return whether it existed."""
        there = self.path.exists()
        self.path.unlink(missing_ok=True)
        return there


class WatchDisk:
    """Reports when a disk is nearly full, and frees the reserve when it is full."""

    name = DutyName.DISK

    def __init__(
        self, folders: Sequence[Path], disk_reserve: DiskReserve | None, free: Callable[[Path], int] = free_bytes
    ) -> None:
        """`folders` are those of the database, if it is a file, and of the backups."""
        self._folders = tuple(folders)
        self._ballast = disk_reserve
        self._free = free
        self._told = 0

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        """At every tick. A known problem is reported again only after a while, or when it gets worse."""
        return self._level() > self._told or not tried_just_now(record, now)

    def run(self, now: datetime) -> str:
        """Return what was done with the disk reserve. Raises TroubleError with the free space, OSError."""
        least, folder = self._least()
        done = ""
        if self._ballast is not None:
            if self._free(self._ballast.path.parent) < NOTHING_LEFT_BYTES:
                done = "disk_reserve given up" if self._ballast.give_up() else ""
            elif self._free(self._ballast.path.parent) > ROOM_FOR_BALLAST_BYTES:
                self._ballast.lay_in()
        self._told = self._level()
        if self._told:
            raise TroubleError(f"{least // MEGABYTE} MB left: {folder}")
        return done

    def _least(self) -> tuple[int, Path]:
        return min((self._free(folder), folder) for folder in self._folders)

    def _level(self) -> int:
        least, _folder = self._least()
        return (least < LOW_BYTES) + (least < VERY_LOW_BYTES) + (least < NOTHING_LEFT_BYTES)


class WatchLog:
    """Keeps a SQLite file's write-ahead log small, and reports when a long-running reader prevents this."""

    name = DutyName.LOG

    def __init__(self, database: Path, keeper: KeeperOperations) -> None:
        self._log = database.with_name(f"{database.name}-wal")
        self._keeper = keeper

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        """When the log has grown."""
        in_trouble = record is not None and bool(record.trouble)
        return (in_trouble or self._size() > LARGEST_LOG_BYTES) and not tried_just_now(record, now)

    def run(self, now: datetime) -> str:
        """Copy the log into the database file. Raises TroubleError when it stays large."""
        before = self._size()
        self._keeper.shorten_log()
        if self._size() > LARGEST_LOG_BYTES:
            raise TroubleError(f"the log of the database has grown to {self._size() // MEGABYTE} MB")
        return f"log of {before // MEGABYTE} MB written into the database"

    def _size(self) -> int:
        return self._log.stat().st_size if self._log.exists() else 0
