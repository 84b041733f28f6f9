"""Restores a checked backup in place of a database, after a copy of the current database."""

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from shared.platform.config import BACKUP_FOLDER
from shared.platform.db.engine import open_engine, sqlite_file
from shared.platform.db.high_water_mark import mark_file
from shared.platform.errors import UserError
from shared.queue.tickets.model import LostNumbers
from shared.upkeep.backup.archive import unpack
from shared.upkeep.backup.copying import check_ours, is_damaged
from shared.upkeep.backup.errors import (
    BACKUP_BROKEN,
    BACKUP_MISSING,
    BACKUP_NEWER,
    BACKUP_OTHER_KEY,
    RESTORE_NEEDS_REPLACE,
)
from shared.upkeep.backup.faults import FORGED, RECORDS_DIFFER, DamagedError, told_about_disk
from shared.upkeep.backup.make import UNFINISHED, make_backup, remove_unfinished
from shared.upkeep.backup.manifest import Manifest, Signer
from shared.upkeep.backup.numbers import go_on
from shared.upkeep.backup.proof import broken_rules, prove
from shared.upkeep.backup.salvage import numbers_of_mark, salvaged
from shared.upkeep.backup.swap_in import Present, Versions, make_news, put_file, put_rows, read_present, set_aside
from shared.upkeep.migrations.known import HEAD, KNOWN
from shared.upkeep.migrations.schema import SchemaState, schema_state
from shared.upkeep.migrations.upgrade import run_migrations

#: Used in place of the key of a backup without a signature.
UNSIGNED = "unsigned"
#: The first version whose programs sign what they back up.
FIRST_SIGNED = "0005"


@dataclass(frozen=True)
class Restored:
    """The result of a restore.

    `lost_tickets` were issued and `lost_cases` registered after the backup was made (None: unknown),
    `lost_appointments` were booked after it as far as that is known, and `lost` are the numbers that are never given
    again, by branch code; `copy` is the backup made of the database before, `aside` the damaged file that was moved
    away; `upgraded_from` is the backup's version if older.
    """

    manifest: Manifest
    lost_tickets: int | None
    copy: Path | None
    aside: Path | None
    upgraded_from: str | None
    lost: Mapping[str, tuple[LostNumbers, ...]]
    lost_cases: int | None = 0
    lost_appointments: int = 0


def restore(
    archive: Path,
    address: str,
    now: datetime,
    *,
    replace: bool = False,
    copies: Path | None = None,
    by: str = "",
    accept_key: str = "",
) -> Restored:
    """Restore the database at `address` to its state when `archive` was made; open windows see it at once.

    A database that is there already is only replaced with `replace`, and only after a backup of it was made in
    `copies` (without it: the folder `backups` next to a SQLite file, or the archive's own folder for a server).
    Nothing changes unless everything succeeds. No number issued since the backup is ever issued again; the audit
    trail names them with `by`, who restored it, and staff get a notice. What the present database had erased about
    people, and what is due by its terms or the backup's, is erased again before anybody can read it. A backup that this
    computer's key has not signed needs the name of its key (or UNSIGNED) as `accept_key`; one of a version that did not
    sign needs none.
    Raises UserError: BACKUP_BROKEN (also for a forged one), BACKUP_OTHER_KEY (with `key`), BACKUP_NEWER,
    RESTORE_NEEDS_REPLACE (with `tickets`, `cases`, `appointments`), NOT_A_NOBAT_DATABASE, DATABASE_NEWER,
    BACKUP_NOT_WRITTEN, FOLDER_NOT_WRITABLE, DATABASE_LOST and the problems of the address.
    """
    if not archive.is_file():
        raise UserError(BACKUP_MISSING, file=str(archive))
    file = sqlite_file(address)
    open_engine(address).dispose()  # reports a folder that is not writable first
    beside = copies or (archive.parent if file is None else file.absolute().parent / BACKUP_FOLDER)
    room = Path(tempfile.gettempdir()) if file is None else file.absolute().parent
    remove_unfinished(room)
    with told_about_disk(beside), tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=room) as place:
        fresh = Path(place) / "restored.sqlite3"
        try:
            manifest = unpacked(archive, fresh)
        except DamagedError as fault:
            raise UserError(BACKUP_BROKEN, file=archive.name, problem=fault.reason) from fault
        if _is_foreign(manifest) and accept_key != (manifest.key or UNSIGNED):
            raise UserError(BACKUP_OTHER_KEY, file=archive.name, key=manifest.key or UNSIGNED)
        present = _present(address, file, manifest)
        if present is not None and not replace:
            booked = sum(present.appointments.values())
            lost = {"tickets": present.tickets_since, "cases": present.cases_since, "appointments": booked}
            raise UserError(RESTORE_NEEDS_REPLACE, **lost, path=_told(address, file))
        work = _Work(archive.name, fresh, address, file, beside, manifest, now, by, replaces=present is not None)
        if file is None:
            put_rows(fresh, address, work.finish)
        else:
            if file.exists() and is_damaged(file):
                work.set_aside(file)
            put_file(fresh, file, work.finish)
    return work.done()


class _Work:
    """The steps of a restore while other programs cannot write."""

    def __init__(
        self,
        archive: str,
        fresh: Path,
        address: str,
        file: Path | None,
        copies: Path,
        manifest: Manifest,
        now: datetime,
        by: str,
        *,
        replaces: bool,
    ) -> None:
        self._archive, self._fresh, self._address, self._file = archive, fresh, address, file
        self._copies, self._manifest, self._now, self._by = copies, manifest, now, by
        self._replaces = replaces
        self._copy: Path | None = None
        self._aside: Path | None = None
        self._present: Present | None = None
        self._lost: Mapping[str, tuple[LostNumbers, ...]] = {}

    def set_aside(self, file: Path) -> None:
        """Move the damaged file away."""
        self._aside = set_aside(file, self._now)

    def finish(self) -> Versions:
        """Copy the current database, and let the backup's numbering continue after the last number issued."""
        present: Present | None = None
        if self._aside is not None:
            with tempfile.TemporaryDirectory(dir=self._fresh.parent) as place:
                present = salvaged(self._aside, self._file or self._aside, Path(place))
        elif self._replaces:
            present = _present(self._address, self._file, self._manifest)
            if present is not None:
                self._copy = make_backup(self._address, self._copies, self._now, keep=None).path
        elif self._file is not None and (given := numbers_of_mark(self._file)):
            present = Present(None, {}, given, certain=False)  # the file is missing
        self._present = present
        self._lost = go_on(self._fresh, present, self._manifest, self._now, self._archive, self._by)
        news = {} if present is None else present.versions
        make_news(self._fresh, news)
        if self._file is not None:
            mark_file(self._file).unlink(missing_ok=True)
        return news

    def done(self) -> Restored:
        """Return the result."""
        manifest, present = self._manifest, self._present
        upgraded = None if manifest.schema == HEAD else manifest.schema
        lost_tickets = 0 if present is None else present.tickets_since
        lost_cases = 0 if present is None else present.cases_since
        booked = 0 if present is None else sum(present.appointments.values())
        return Restored(manifest, lost_tickets, self._copy, self._aside, upgraded, self._lost, lost_cases, booked)


def unpacked(archive: Path, fresh: Path) -> Manifest:
    """Unpack, check and upgrade a backup, without touching the database in use.

    Raises DamagedError; UserError(BACKUP_NEWER); OSError when the disk is full or fails.
    """
    manifest = unpack(archive, fresh)
    if manifest.schema not in KNOWN:
        raise UserError(BACKUP_NEWER)
    if manifest.signer() is Signer.FORGED:
        raise DamagedError(FORGED)
    proof = prove(fresh)
    said, found = manifest.branches, proof.branches
    agree = len(said) == len(found) and all(each.agrees_with(other) for each, other in zip(said, found, strict=True))
    if not agree or (proof.schema, dict(proof.counts)) != (manifest.schema, dict(manifest.counts)):
        raise DamagedError(RECORDS_DIFFER)
    if manifest.schema != HEAD:
        engine = open_engine(f"sqlite:///{fresh.as_posix()}")
        try:
            run_migrations(engine)
        finally:
            engine.dispose()
    # Faults from before the backup are accepted, as no better backup may exist; later faults are not.
    if broken_rules(fresh) > manifest.faults:
        raise DamagedError(RECORDS_DIFFER)
    return manifest


def _is_foreign(manifest: Manifest) -> bool:
    signer = manifest.signer()
    return signer is Signer.OTHER or (signer is Signer.NOBODY and manifest.schema >= FIRST_SIGNED)


def _present(address: str, file: Path | None, manifest: Manifest) -> Present | None:
    """Return the current database; None when there is none."""
    if file is not None and not file.exists():
        return None
    if file is not None and is_damaged(file):
        return Present(None, {}, {}, certain=False)
    engine = open_engine(address, "nobat-restore")
    try:
        if schema_state(engine) is SchemaState.EMPTY:
            return None
        check_ours(engine)
        return read_present(engine, manifest.branches)
    finally:
        engine.dispose()


def _told(address: str, file: Path | None) -> str:
    return str(file) if file is not None else address.rpartition("/")[2].partition("?")[0]
