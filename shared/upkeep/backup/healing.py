"""Repairs a damaged SQLite file automatically: saves all records, or restores the newest good backup."""

import contextlib
import sqlite3
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy.exc import DBAPIError

from shared.platform.db.engine import open_engine
from shared.platform.db.high_water_mark import load_high_water_marks, mark_file
from shared.platform.errors import UserError
from shared.queue.tickets.model import LostNumbers
from shared.upkeep.backup.archive import verify
from shared.upkeep.backup.errors import BRANCH_FILE_MISSING, DATABASE_NOT_SAVED
from shared.upkeep.backup.faults import DamagedError, told_about_disk
from shared.upkeep.backup.make import UNFINISHED, backups_in_order, remove_unfinished
from shared.upkeep.backup.manifest import Manifest, Signer
from shared.upkeep.backup.numbers import after_gone_back, after_saving, go_on, restart_audit_chain
from shared.upkeep.backup.proof import broken_rules, prove
from shared.upkeep.backup.restore import unpacked
from shared.upkeep.backup.salvage import (
    PAGE,
    TOLD_BY_OTHERS,
    add_missing,
    begins_well,
    copied,
    mend_first_page,
    salvaged,
    save_rows,
    told_by_others,
)
from shared.upkeep.backup.soundness import Soundness, healing_mark, look_at
from shared.upkeep.backup.swap_in import Versions, bring_back, make_news, move_log, put_file, set_aside
from shared.upkeep.migrations.known import HEAD
from shared.upkeep.migrations.schema import create_schema
from shared.upkeep.migrations.upgrade import run_migrations

#: Rows of these are written again automatically, or are only needed for a moment.
_FLEETING = {"topic_versions", "notices", "devices", "keeper_leases", "keeper_duties", "published_forecasts"}
_PROVEN = {"tickets", "ticket_steps", "ticket_events", *TOLD_BY_OTHERS}
#: A change that was begun on the damaged file has ended after so long.
_SETTLING_SECONDS = 1.0


@dataclass(frozen=True)
class Healed:
    """What was done: `aside` is the damaged file (None: its records had only gone back and stayed in place).

    `backup` is the file that was restored, None when the records themselves were saved; `unreadable` are tables of
    which rows are missing or older; `lost` are the numbers left out, by branch code. If the file was `missing`, `aside`
    only carries the name of its log.
    """

    aside: Path | None
    backup: Path | None
    unreadable: tuple[str, ...]
    lost: Mapping[str, tuple[LostNumbers, ...]]
    missing: bool = False


def heal(file: Path, backups: Path, now: datetime, *, thorough: bool = False) -> Healed | None:
    """Repair a damaged file; None when it is undamaged, or another program is repairing it.

    With `thorough` it is looked at for as long as it takes. Everything is tried in this order: save every record; save
    what can be read and take the rest from the newest good backup, if the records then hold together; restore that
    backup, with numbers going on far beyond. Staff get a notice and the audit trail an entry. Raises UserError:
    DATABASE_NOT_SAVED, or BRANCH_FILE_MISSING, when nothing of this is possible (the file is then where it was),
    BACKUP_NOT_WRITTEN and FOLDER_NOT_WRITABLE for a full or faulty disk.
    """
    with _alone(file) as first:
        if not first:
            return None
        state = look_at(file, thorough=thorough)
        if state is Soundness.SOUND:
            return None
        if state is Soundness.GONE_BACK:
            return Healed(None, None, (), _go_on_in_place(file, now))
        return _healed(file, backups, now)


def _healed(file: Path, backups: Path, now: datetime) -> Healed:
    aside = _aside(file, now)
    # Who holds the file open may be in the middle of a change; nobody begins another one in it.
    threading.Event().wait(_SETTLING_SECONDS)
    try:
        with told_about_disk(file.parent):
            remove_unfinished(file.parent)
            with tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=file.parent) as place:
                done = _put_whole(_Patient(aside, file, backups, Path(place), now))
    except BaseException:
        if not file.exists():
            _put_back(aside, file)
            healing_mark(file).unlink(missing_ok=True)
        raise
    healing_mark(file).unlink(missing_ok=True)
    if done.missing and not aside.with_name(f"{aside.name}-wal").exists():
        aside.unlink(missing_ok=True)  # nothing was left of the file
    return done


@dataclass(frozen=True)
class _Patient:
    """A damaged file and the means to repair it."""

    aside: Path
    file: Path
    backups: Path
    place: Path
    now: datetime


def _put_whole(patient: _Patient) -> Healed:
    missing = _is_stand_in(patient.aside)
    backup = _newest_good(patient)
    older = None if backup is None else backup[2]
    saved = _saved(patient, older)
    if saved is not None:
        fresh, unreadable = saved
        lost = after_saving(fresh, patient.now, unreadable, patient.aside.name)
        put_file(fresh, patient.file, lambda: _news(fresh, patient))
        return Healed(patient.aside, None, unreadable, lost, missing)
    if backup is None and missing:
        raise UserError(BRANCH_FILE_MISSING, path=str(patient.file))
    if backup is None:
        raise UserError(DATABASE_NOT_SAVED, path=str(patient.file), folder=str(patient.backups))
    archive, manifest, restored = backup
    present = salvaged(patient.aside, patient.file, _folder(patient.place, "numbers"))
    lost = go_on(restored, present, manifest, patient.now, archive.name, "keeper")
    put_file(restored, patient.file, lambda: _news(restored, patient))
    return Healed(patient.aside, archive, (), lost, missing)


def _saved(patient: _Patient, older: Path | None) -> tuple[Path, tuple[str, ...]] | None:
    """Return a whole file with every record, and the tables that are older in part; None when they do not add up."""
    room = _folder(patient.place, "saved")
    damaged, fresh = copied(patient.aside, room), room / "saved.sqlite3"
    try:
        if not begins_well(damaged):
            mend_first_page(damaged, older or _empty(room))
        saved = save_rows(damaged, fresh)
        if saved.schema != HEAD:
            _upgrade(fresh)
        missing = [name for name in saved.unreadable if name not in _FLEETING]
        told_by_others(fresh, missing)
        if _is_stand_in(patient.aside) and {"ticket_events", "event_heads"} <= set(missing):
            return None  # the log alone does not show how far the records went
        if set(missing) - TOLD_BY_OTHERS:
            if older is None:
                return None
            add_missing(fresh, older, missing)
            restart_audit_chain(fresh, patient.now)
        if broken_rules(fresh, with_bytes=False) or not _as_far_as_told(fresh, patient):
            return None
    except (sqlite3.DatabaseError, DBAPIError, DamagedError):
        return None
    # The check above has shown that nothing is missing in these.
    return fresh, tuple(name for name in missing if name not in _PROVEN)


def _as_far_as_told(fresh: Path, patient: _Patient) -> bool:
    """Whether the records reach as far as the high-water mark says; without one nobody knows what is missing."""
    said = load_high_water_marks(patient.file)
    ends = {UUID(head.id): head for head in prove(fresh).branches}
    return (
        set(said) <= set(ends)
        and bool(ends)
        and all(
            ends[each].seq >= told.seq and (ends[each].record_seq or 0) >= told.record_seq
            for each, told in said.items()
        )
    )


def _newest_good(patient: _Patient) -> tuple[Path, Manifest, Path] | None:
    """Return the newest backup of these branches that is complete, unpacked and upgraded; our own before others."""
    wanted = {branch_id.hex for branch_id in load_high_water_marks(patient.file)}
    newest_first = reversed(backups_in_order(patient.backups))
    ours_first = sorted(newest_first, key=lambda each: each[0].signer() is not Signer.OURS)
    for number, (_, archive) in enumerate(ours_first):
        try:
            manifest = verify(archive)
            if wanted and not wanted & {UUID(head.id).hex for head in manifest.branches}:
                continue
            fresh = _folder(patient.place, f"backup-{number}") / "restored.sqlite3"
            unpacked(archive, fresh)
        except (DamagedError, UserError, ValueError):
            continue
        return archive, manifest, fresh
    return None


def _news(fresh: Path, patient: _Patient) -> Versions:
    # What the windows have seen cannot be asked any more; seconds since long ago are more than any topic had changes.
    with closing(sqlite3.connect(fresh)) as connection:
        seen = connection.execute("SELECT branch_id, topic FROM topic_versions").fetchall()
    make_news(fresh, {(UUID(branch_id), topic): int(patient.now.timestamp()) for branch_id, topic in seen})
    mark_file(patient.file).unlink(missing_ok=True)
    return {}


def _go_on_in_place(file: Path, now: datetime) -> Mapping[str, tuple[LostNumbers, ...]]:
    """Let numbering continue after those that the high-water mark knows, in a file whose records have gone back."""
    lost = after_gone_back(file, load_high_water_marks(file), now)
    mark_file(file).unlink(missing_ok=True)
    return lost


def _aside(file: Path, now: datetime) -> Path:
    """Move the damaged file away, or continue with the one that an interrupted repair moved."""
    mark = healing_mark(file)
    if not file.exists() and mark.exists():
        begun = file.with_name(mark.read_text(encoding="utf-8"))
        if begun.parent == file.parent and begun.exists():
            move_log(file, begun)
            return begun
    aside = file.with_name(f"{file.stem}-damaged-{now:%Y%m%d-%H%M%S}{file.suffix}")
    mark.write_text(aside.name, encoding="utf-8")
    if file.exists():
        return set_aside(file, now)
    # A page without content replaces it, because SQLite deletes the log of an empty file.
    aside.write_bytes(bytes(PAGE))
    move_log(file, aside)
    return aside


def _put_back(aside: Path, file: Path) -> None:
    if _is_stand_in(aside):
        move_log(aside, file)
        aside.unlink()
    else:
        bring_back(aside, file)


def _is_stand_in(aside: Path) -> bool:
    """Whether this takes the place of a file that was missing."""
    return aside.stat().st_size == PAGE and aside.read_bytes() == bytes(PAGE)


@contextmanager
def _alone(file: Path) -> Iterator[bool]:
    """Yield whether this program is the only one that heals the file; the lock ends with the program."""
    lock = sqlite3.connect(file.with_name(f"{file.name}-healing-lock"), timeout=0, isolation_level=None)
    try:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            yield False
            return
        yield True
        with contextlib.suppress(sqlite3.Error):
            lock.execute("ROLLBACK")
    finally:
        lock.close()


def _empty(room: Path) -> Path:
    """Return a new file with this version's tables and nothing in them."""
    model = room / "model.sqlite3"
    engine = open_engine(f"sqlite:///{model.as_posix()}")
    try:
        create_schema(engine)
    finally:
        engine.dispose()
    return model


def _upgrade(fresh: Path) -> None:
    engine = open_engine(f"sqlite:///{fresh.as_posix()}")
    try:
        run_migrations(engine)
    finally:
        engine.dispose()


def _folder(place: Path, name: str) -> Path:
    folder = place / name
    folder.mkdir()
    return folder
