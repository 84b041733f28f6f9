"""Makes a backup: copies, checks the copy, packs it, checks the archive, and only then deletes old ones."""

import contextlib
import os
import re
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from shared.platform.errors import UserError
from shared.platform.private_files import tighten
from shared.upkeep.backup.archive import checksum, manifest_of, pack, verify
from shared.upkeep.backup.copying import copy_database
from shared.upkeep.backup.errors import BACKUP_NOT_GOOD
from shared.upkeep.backup.faults import INCOMPLETE, RECORDS_DIFFER, DamagedError, told_about_disk
from shared.upkeep.backup.manifest import BranchHead, Manifest
from shared.upkeep.backup.proof import broken_rules, prove
from shared.upkeep.migrations.known import HEAD

KEEP = 14
#: The name prefix of folders with unfinished copies.
UNFINISHED = ".nobat-unfinished-"
_STALE = timedelta(days=1)


@dataclass(frozen=True)
class Backup:
    """A finished backup and the older ones that it replaced; `manifest.faults` counts the rules its records break."""

    path: Path
    manifest: Manifest
    removed: tuple[Path, ...]


def make_backup(
    address: str, folder: Path, now: datetime, keep: int | None = KEEP, go_on: Callable[[], object] = lambda: None
) -> Backup:
    """Back up the database at `address` into `folder` and keep the latest `keep` backups of it (None: all).

    A backup whose records break a rule is marked as faulty in its name and never replaces a whole one. Whatever goes
    wrong, nothing half-made stays and no earlier backup is touched. `go_on` is called between the steps and raises when
    the backup shall not be finished. Raises UserError: BACKUP_NOT_WRITTEN,
    FOLDER_NOT_WRITABLE, BACKUP_NOT_GOOD, and what `copy_database` raises.
    """
    with told_about_disk(folder):
        if not folder.exists():
            folder.mkdir(parents=True)
            tighten(folder)
        for earlier in folder.glob("nobat-*.zip"):
            tighten(earlier)
        remove_unfinished(folder)
        with tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=folder) as place:
            try:
                made, manifest = _made(address, Path(place), now, go_on)
            except DamagedError as fault:
                raise UserError(BACKUP_NOT_GOOD, problem=fault.reason) from fault
            go_on()
            tighten(made)
            path = _free_name(folder, manifest)
            made.replace(path)
            _sync_folder(folder)
        removed = () if keep is None else _remove_old(path, manifest, max(1, keep))
    return Backup(path, manifest, removed)


def backups_in_order(folder: Path) -> list[tuple[Manifest, Path]]:
    """Return all backups without faults in a folder, of any branch, by how far their records go: oldest first."""
    return _in_order(folder, r"nobat-.*")


def _in_order(folder: Path, stem: str, end: str = "") -> list[tuple[Manifest, Path]]:
    """Return the backups with such names in their order; those whose manifest cannot be read are left out."""
    found = []
    named = re.compile(rf"{stem}-\d{{8}}-\d{{6}}Z(?:-\d+)?{end}\.zip")
    for path in folder.iterdir() if folder.is_dir() else ():
        if named.fullmatch(path.name):
            with contextlib.suppress(DamagedError, UserError, OSError):
                found.append((manifest_of(path), path))
    return sorted(found, key=lambda each: (each[0].position, order_of_name(each[1])))


def _made(address: str, place: Path, now: datetime, go_on: Callable[[], object]) -> tuple[Path, Manifest]:
    database, archive = place / "copy.sqlite3", place / "copy.zip"
    counts = _copied(address, database)
    go_on()
    proof = prove(database)
    if dict(proof.counts) != counts:
        raise DamagedError(RECORDS_DIFFER)
    # The rules of an older version are not known here; its pages, rows and chain ends were checked above.
    faults = broken_rules(database) if proof.schema == HEAD else 0
    go_on()
    _use_log(database)
    size, digest = database.stat().st_size, checksum(database)
    manifest = Manifest(now.astimezone(UTC), proof.schema, proof.branches, counts, faults, size, digest).signed()
    pack(database, manifest, archive)
    with archive.open("rb+") as stream:
        os.fsync(stream.fileno())
    if verify(archive) != manifest:
        raise DamagedError(INCOMPLETE)
    return archive, manifest


def _copied(address: str, target: Path) -> dict[str, int]:
    try:
        return copy_database(address, target)
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:
        # The source is damaged, not the folder's disk.
        raise DamagedError(INCOMPLETE) from None


def _use_log(database: Path) -> None:
    """Set the copy to write-ahead logging; some ways of copying lose this setting."""
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")


def _stem(branches: tuple[BranchHead, ...]) -> str:
    codes = "+".join(re.sub(r"[^A-Za-z0-9]+", "_", head.code) for head in branches)
    return f"nobat-{codes[:60]}"


def _free_name(folder: Path, manifest: Manifest) -> Path:
    stem = f"{_stem(manifest.branches)}-{manifest.made:%Y%m%d-%H%M%S}Z"
    end = "-faulty.zip" if manifest.faults else ".zip"
    path, further = folder / f"{stem}{end}", 1
    while path.exists():
        further += 1
        path = folder / f"{stem}-{further}{end}"
    return path


def order_of_name(path: Path) -> tuple[str, int, str]:
    """Return what orders backups by the time in their names."""
    moment = re.search(r"\d{8}-\d{6}Z", path.name)
    # By length too, so that "-10" comes after "-9" of the same second.
    return (moment.group() if moment else "", len(path.name), path.name)


def _remove_old(fresh: Path, manifest: Manifest, keep: int) -> tuple[Path, ...]:
    """Delete all but the latest backups of the same branches; never the new one, and none with more events than it."""
    same = _in_order(fresh.parent, re.escape(_stem(manifest.branches)), "-faulty" if manifest.faults else "")
    ids = {head.id for head in manifest.branches}
    others = [(each, path) for each, path in same if path != fresh and {head.id for head in each.branches} == ids]
    superfluous = others[: max(0, len(others) - (keep - 1))]
    old = tuple(path for each, path in superfluous if each.events <= manifest.events)
    for path in old:
        path.unlink(missing_ok=True)
    return old


def remove_unfinished(folder: Path) -> None:
    """Delete leftovers of killed programs, but not what another program is writing now.

    How old they are says the clock of this PC, which has dated them; the branch's can be another one.
    """
    for place in folder.glob(f"{UNFINISHED}*"):
        with contextlib.suppress(FileNotFoundError):  # another program may just have finished there
            if place.stat().st_mtime < time.time() - _STALE.total_seconds():
                shutil.rmtree(place, ignore_errors=True)


def _sync_folder(folder: Path) -> None:
    """Sync the folder, so that the new name survives a power cut, where the system supports it."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
