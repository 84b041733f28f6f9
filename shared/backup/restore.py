"""The way back: puts a proven backup in place of a database, after a copy of what was there before."""

import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from shared.backup.archive import unpack
from shared.backup.copying import check_ours, is_damaged
from shared.backup.faults import RECORDS_DIFFER, DamagedError, told_about_disk
from shared.backup.make import UNFINISHED, make_backup, remove_unfinished
from shared.backup.manifest import Manifest
from shared.backup.proof import broken_rules, prove
from shared.backup.putting import Present, put_file, put_rows, read_present, set_aside
from shared.migrations.known import HEAD, KNOWN
from shared.migrations.schema import SchemaState, schema_state
from shared.migrations.upgrade import run_migrations
from shared.platform.config import BACKUP_FOLDER
from shared.platform.db.engine import open_engine, sqlite_file
from shared.platform.errors import ErrorCode, UserError


@dataclass(frozen=True)
class Restored:
    """What a restore did.

    `lost_tickets` were issued after the backup was made (None: nobody can tell); `copy` is the backup made of the
    database before, `aside` the damaged file that was moved away; `upgraded_from` is the backup's version if older.
    """

    manifest: Manifest
    lost_tickets: int | None
    copy: Path | None
    aside: Path | None
    upgraded_from: str | None


def restore(
    archive: Path, address: str, now: datetime, *, replace: bool = False, copies: Path | None = None
) -> Restored:
    """Bring the database at `address` back to what it was when `archive` was made; windows in use see it at once.

    A database that is there already is only replaced with `replace`, and only after a backup of it was made in
    `copies` (without it: the folder `backups` beside a SQLite file, or the archive's own folder for a server).
    Nothing changes unless everything succeeds. Raises UserError: BACKUP_BROKEN, BACKUP_NEWER, RESTORE_NEEDS_REPLACE
    (with `tickets`), NOT_A_NOBAT_DATABASE, DATABASE_NEWER, BACKUP_NOT_WRITTEN, FOLDER_NOT_WRITABLE, DATABASE_LOST and
    what is wrong with the address.
    """
    if not archive.is_file():
        raise UserError(ErrorCode.BACKUP_MISSING, file=str(archive))
    file = sqlite_file(address)
    open_engine(address).dispose()  # a place that cannot be written is told before anything is tried
    beside = copies or (archive.parent if file is None else file.absolute().parent / BACKUP_FOLDER)
    room = Path(tempfile.gettempdir()) if file is None else file.absolute().parent
    remove_unfinished(room, now)
    with told_about_disk(beside), tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=room) as place:
        fresh = Path(place) / "restored.sqlite3"
        try:
            manifest = _unpacked(archive, fresh)
        except DamagedError as fault:
            raise UserError(ErrorCode.BACKUP_BROKEN, file=archive.name, problem=fault.reason) from fault
        present = _present(address, file, manifest)
        if present is not None and not replace:
            raise UserError(ErrorCode.RESTORE_NEEDS_REPLACE, tickets=present.tickets_since, path=_told(address, file))
        copy, aside = _saved(address, file, beside, now) if present is not None else (None, None)
        news = {} if present is None else present.versions
        if file is None:
            put_rows(fresh, address, news)
        else:
            put_file(fresh, file, news)
    upgraded = None if manifest.schema == HEAD else manifest.schema
    return Restored(manifest, 0 if present is None else present.tickets_since, copy, aside, upgraded)


def _unpacked(archive: Path, fresh: Path) -> Manifest:
    """Unpack, prove and upgrade a backup, all beside the database that is in use."""
    manifest = unpack(archive, fresh)
    if manifest.schema not in KNOWN:
        raise UserError(ErrorCode.BACKUP_NEWER)
    proof = prove(fresh)
    if (proof.schema, proof.branches, dict(proof.counts)) != (
        manifest.schema,
        manifest.branches,
        dict(manifest.counts),
    ):
        raise DamagedError(RECORDS_DIFFER)
    if manifest.schema != HEAD:
        engine = open_engine(f"sqlite:///{fresh.as_posix()}")
        try:
            run_migrations(engine)
        finally:
            engine.dispose()
    # What was at fault when it was made may be the best there is; what went wrong since then is not.
    if broken_rules(fresh) > manifest.faults:
        raise DamagedError(RECORDS_DIFFER)
    return manifest


def _present(address: str, file: Path | None, manifest: Manifest) -> Present | None:
    """Return what is in the database now; None when there is none yet."""
    if file is not None and not file.exists():
        return None
    if file is not None and is_damaged(file):
        return Present(None, {})
    engine = open_engine(address, "nobat-restore")
    try:
        if schema_state(engine) is SchemaState.EMPTY:
            return None
        check_ours(engine)
        return read_present(engine, manifest.branches)
    finally:
        engine.dispose()


def _saved(address: str, file: Path | None, folder: Path, now: datetime) -> tuple[Path | None, Path | None]:
    """Keep what is there: a proven backup of it, or the damaged file itself under another name."""
    if file is not None and is_damaged(file):
        return None, set_aside(file, now)
    return make_backup(address, folder, now, keep=None).path, None


def _told(address: str, file: Path | None) -> str:
    return str(file) if file is not None else address.rpartition("/")[2].partition("?")[0]
