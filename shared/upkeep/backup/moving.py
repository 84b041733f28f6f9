"""Moves a branch with its whole history into another, empty database: all of it, compared and checked, or nothing."""

import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from shared.bootstrap import open_branch
from shared.office.devices.model import DeviceKind
from shared.platform.db.engine import lift_time_limits, open_engine, sqlite_file
from shared.platform.db.errors import DATABASE_DAMAGED, DATABASE_MISSING, DATABASE_OLDER
from shared.platform.db.faults import as_user_errors
from shared.platform.errors import UserError
from shared.upkeep.backup.copying import check_ours, copy_database, is_damaged
from shared.upkeep.backup.errors import BACKUP_NOT_GOOD, MOVE_NOT_THE_SAME, MOVE_SOURCE_BUSY
from shared.upkeep.backup.faults import RECORDS_DIFFER, DamagedError, told_about_disk
from shared.upkeep.backup.make import UNFINISHED, remove_unfinished
from shared.upkeep.backup.manifest import BranchHead
from shared.upkeep.backup.move_targets import Listener, MoveStep, into_file, into_server
from shared.upkeep.backup.pin_keys import carry_pin_key
from shared.upkeep.backup.proof import prove
from shared.upkeep.backup.swap_in import HOLD_EVERYBODY
from shared.upkeep.migrations.schema import SchemaState, schema_state

#: How long the move waits for other programs' changes in the source.
PATIENCE_MS = 5000


@dataclass(frozen=True)
class Checked:
    """What `nobat check` finds in one branch: events, tickets, and rules that are broken."""

    code: str
    events: int
    tickets: int
    faults: int


@dataclass(frozen=True)
class Moved:
    """What was moved: rows of every table, the end of each branch's chain, the result of the check in both databases.

    `devices` are the names of kiosks, boards and consoles that know only the old address.
    """

    counts: Mapping[str, int]
    branches: tuple[BranchHead, ...]
    checked: tuple[Checked, ...]
    devices: tuple[str, ...]


def move(source: str, target: str, now: datetime, listener: Listener) -> Moved:
    """Move all branches of the database at `source` into the empty one at `target`; the source stays as it is.

    Nobody can change the source meanwhile. The target gets everything in one transaction, or as one finished file: if
    the move is stopped at any moment, the target is empty or whole. Raises UserError: MOVE_TARGET_IN_USE,
    MOVE_UNDER_WAY, MOVE_SOURCE_BUSY, MOVE_BAD_TEXT (with `table`), MOVE_NOT_THE_SAME, DATABASE_MISSING,
    DATABASE_DAMAGED, DATABASE_OLDER, DATABASE_NEWER, NOT_A_NOBAT_DATABASE, BACKUP_NOT_GOOD, BACKUP_NOT_WRITTEN,
    FOLDER_NOT_WRITABLE, DATABASE_FULL, DATABASE_LOST and the problems of the addresses.
    """
    listener.began(MoveStep.LOOK)
    from_file, to_file = sqlite_file(source), sqlite_file(target)
    open_engine(target).dispose()  # reports a folder that is not writable first
    _look(source, from_file)
    beside = to_file or from_file
    room = Path(tempfile.gettempdir()) if beside is None else beside.absolute().parent
    remove_unfinished(room)
    into = into_server(target, listener) if to_file is None else into_file(to_file, listener)
    with (
        into as put,
        _held(source, from_file),
        told_about_disk(room),
        tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=room) as place,
    ):
        fresh = Path(place) / "moved.sqlite3"
        listener.began(MoveStep.COPY)
        counts = copy_database(source, fresh)
        listener.began(MoveStep.PROVE)
        branches = _proven(fresh, counts)
        before = _checked(f"sqlite:///{fresh.as_posix()}", branches)
        put(fresh, counts)
    listener.began(MoveStep.CHECK)
    if _checked(target, branches) != before:
        raise UserError(MOVE_NOT_THE_SAME)
    carry_pin_key(source, target)
    return Moved(counts, branches, before, _devices(target, branches))


def _look(source: str, file: Path | None) -> None:
    """Raise UserError when the source cannot be moved."""
    if file is not None and not file.exists():
        raise UserError(DATABASE_MISSING, path=str(file))
    if file is not None and is_damaged(file):
        raise UserError(DATABASE_DAMAGED, path=str(file))
    engine = open_engine(source, "nobat-move")
    try:
        check_ours(engine)
        if schema_state(engine) is SchemaState.OLDER:
            raise UserError(DATABASE_OLDER)
    finally:
        engine.dispose()


@contextmanager
def _held(source: str, file: Path | None) -> Iterator[None]:
    """Lock the source against changes; reading continues."""
    if file is not None:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)) as held:
            held.execute(f"PRAGMA busy_timeout={PATIENCE_MS}")
            try:
                held.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError:
                raise UserError(MOVE_SOURCE_BUSY) from None
            yield
            held.execute("ROLLBACK")
        return
    engine = open_engine(source, "nobat-move")
    try:
        with as_user_errors(), engine.connect() as connection, connection.begin():
            lift_time_limits(connection)
            try:
                connection.execute(HOLD_EVERYBODY)
            except DBAPIError:
                raise UserError(MOVE_SOURCE_BUSY) from None
            yield
    finally:
        engine.dispose()


def _proven(fresh: Path, counts: Mapping[str, int]) -> tuple[BranchHead, ...]:
    """Read the copy back; return the ends of the branches' event chains in it."""
    try:
        proof = prove(fresh)
        if dict(proof.counts) != dict(counts):
            raise DamagedError(RECORDS_DIFFER)
    except DamagedError as fault:
        raise UserError(BACKUP_NOT_GOOD, problem=fault.reason) from fault
    return proof.branches


def _checked(address: str, branches: tuple[BranchHead, ...]) -> tuple[Checked, ...]:
    found = []
    for head in branches:
        branch = open_branch(address, application="nobat-move", branch_code=head.code)
        try:
            result = branch.check.run()
        finally:
            branch.close()
        found.append(Checked(head.code, result.events, result.tickets, len(result.faults)))
    return tuple(found)


def _devices(address: str, branches: tuple[BranchHead, ...]) -> tuple[str, ...]:
    names = []
    for head in branches:
        branch = open_branch(address, application="nobat-move", branch_code=head.code)
        try:
            names += [each.name for each in branch.devices.devices() if each.kind is not DeviceKind.PRINTER]
        finally:
            branch.close()
    return tuple(names)
