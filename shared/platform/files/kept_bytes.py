"""Keeps the bytes of files by their digest: in a folder beside a SQLite file, in a table on a server.

Bytes are written before the row that names them, in short transactions of their own: a line that is lost in the middle
leaves parts without a row, and the same file given again goes on where it stopped. A copy of a SQLite file (a backup)
carries the bytes of its folder in the table.
"""

import contextlib
import hashlib
import os
from collections.abc import Callable, Collection, Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
    delete,
    func,
    select,
)
from sqlalchemy import insert as insert_rows
from sqlalchemy import update as update_rows
from sqlalchemy.exc import IntegrityError

from shared.platform.db.access import AppRole, Guard, Privilege, RowRule, access, fresh
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.database import Database, Transaction
from shared.platform.db.errors import DATABASE_FULL
from shared.platform.db.retrying import again
from shared.platform.errors import UserError
from shared.platform.files.errors import FILE_BYTES_LOST
from shared.platform.ids import new_id
from shared.platform.private_files import tighten

#: Ends the name of the folder beside a SQLite file: two files in one place do not share their bytes.
FOLDER_END = "-files"
CHUNK = 256 * 1024
_LETTERS = frozenset("0123456789abcdef")
#: Gets how many bytes are kept already.
Progress = Callable[[int], object]

#: So many parts may be kept in an hour: a kiosk that somebody misuses must not fill the disk.
MOST_PARTS = 4000
_OF_LAST_HOUR = (
    "(SELECT count(*) FROM public.file_chunks c"
    " WHERE c.branch_id = NEW.branch_id AND c.kept > clock_timestamp() - interval '1 hour')"
)
_FROM_KIOSK = f"octet_length(NEW.content) <= {CHUNK} AND {_OF_LAST_HOUR} <= {MOST_PARTS}"
_OF_ANNOUNCEMENTS = (
    "digest IN (SELECT a.terms::jsonb -> 'picture' ->> 'digest' FROM public.announcements a WHERE a.active)"
)
_TABLE = "read add change(kept)"
file_chunks = Table(
    "file_chunks",
    metadata,
    Column("branch_id", Id),
    Column("digest", String(64)),
    Column("part", Integer),
    Column("content", LargeBinary, nullable=False),
    Column("kept", Instant, nullable=False),
    PrimaryKeyConstraint("branch_id", "digest", "part"),
    info=access(
        # A kiosk adds the pictures of its camera, and reads nothing; a board reads what is shown on it.
        "add",
        "read",
        _TABLE,
        f"{_TABLE} remove",
        {
            (AppRole.KIOSK, Privilege.ADD): RowRule(leaving=fresh("kept")),
            (AppRole.BOARD, Privilege.READ): RowRule(having=_OF_ANNOUNCEMENTS),
        },
        (
            Guard(
                (AppRole.KIOSK,),
                Privilege.ADD,
                _FROM_KIOSK,
            ),
        ),
    ),
)
_F = file_chunks.c


def keep_bytes(database: Database, content: bytes, digest: str, tell: Progress = lambda _kept: None) -> None:
    """Keep the bytes of a file, unless they are kept already.

    Raises UserError: DATABASE_FULL when there is no room, DATABASE_LOST when the line broke; then some parts are kept.
    """
    folder = folder_of(database.engine.url.database) if database.engine.dialect.name == "sqlite" else None
    if folder is not None:
        keep_in_folder(folder, digest, content, database.present())
        tell(len(content))
        return
    parts = [content[place : place + CHUNK] for place in range(0, len(content), CHUNK)]
    known = again(lambda: _known_parts(database, digest))
    done = 0
    for number, part in enumerate(parts):
        if known.get(number) != len(part):
            again(lambda number=number, part=part: _add_part(database, digest, number, part))  # type: ignore[misc]
        done += len(part)
        tell(done)


def leave_bytes(database: Database, content: bytes, digest: str) -> None:
    """Keep bytes as a kiosk does, which may read none: on a server it only adds parts, and what is there stays.

    Raises UserError like `keep_bytes`.
    """
    if database.engine.dialect.name == "sqlite":
        keep_bytes(database, content, digest)
        return
    for number, place in enumerate(range(0, len(content), CHUNK)):
        part = content[place : place + CHUNK]
        again(lambda number=number, part=part: _leave_part(database, digest, number, part))  # type: ignore[misc]


def _leave_part(database: Database, digest: str, number: int, part: bytes) -> None:
    with database.write() as tx, contextlib.suppress(IntegrityError), tx.connection.begin_nested():
        values = {"branch_id": database.branch_id, "digest": digest, "part": number, "content": part}
        tx.execute(insert_rows(file_chunks), [{**values, "kept": tx.now}])


def _known_parts(database: Database, digest: str) -> dict[int, int]:
    """Return the lengths of the parts that are kept, and keep these for another hour."""
    with database.write() as tx:
        here = (_F.branch_id == database.branch_id, _F.digest == digest)
        rows = tx.rows(select(_F.part, func.length(_F.content).label("bytes")).where(*here))
        if rows:
            tx.execute(update_rows(file_chunks).where(*here).values(kept=tx.now))
        return {row.part: int(row.bytes) for row in rows}


def _add_part(database: Database, digest: str, number: int, part: bytes) -> None:
    with database.write() as tx:
        here = (_F.branch_id == database.branch_id, _F.digest == digest, _F.part == number)
        if tx.first(select(_F.part).where(*here)) is None:
            values = {"branch_id": database.branch_id, "digest": digest, "part": number, "content": part}
            tx.execute(insert_rows(file_chunks), [{**values, "kept": tx.now}])


def are_kept(tx: Transaction, branch_id: UUID, digest: str, size: int | None = None) -> bool:
    """Return whether bytes, of this length if one is given, are kept under a digest."""
    file = _file(tx.connection, digest)
    if file is not None:
        with contextlib.suppress(OSError):
            if size in (None, file.stat().st_size):
                return True
    here = (_F.branch_id == branch_id, _F.digest == digest)
    row = tx.first(select(func.sum(func.length(_F.content)).label("bytes")).where(*here))
    return row is not None and row.bytes is not None and size in (None, row.bytes)


def share_bytes(database: Database, digest: str, of_branch: UUID) -> None:
    """Keep the bytes of a file of another branch of the database here too; each branch removes only its own.

    Raises UserError: FILE_BYTES_LOST, and what `keep_bytes` does.
    """
    with database.read() as tx:
        content = read_bytes(tx, of_branch, digest)
    keep_bytes(database, content, digest)


def read_bytes(tx: Transaction, branch_id: UUID, digest: str) -> bytes:
    """Return bytes that were kept. Raises UserError(FILE_BYTES_LOST) when they are missing or others."""
    found = b"".join(_pieces(tx, branch_id, digest))
    if hashlib.sha256(found).hexdigest() != digest:
        raise UserError(FILE_BYTES_LOST)
    return found


def fault_of(tx: Transaction, branch_id: UUID, digest: str, size: int | None = None) -> str:
    """Return what is wrong with kept bytes: "missing", "changed" or ""; no more than a part is in memory at once."""
    hashed, length = hashlib.sha256(), 0
    for piece in _pieces(tx, branch_id, digest):
        hashed.update(piece)
        length += len(piece)
    if hashed.hexdigest() == digest and size in (None, length):
        return ""
    return "changed" if length else "missing"


def _pieces(tx: Transaction, branch_id: UUID, digest: str) -> Iterator[bytes]:
    file = _file(tx.connection, digest)
    if file is not None:
        # What a faulty disk does not give back is missing, as what is not there.
        with contextlib.suppress(OSError), file.open("rb") as stream:
            while piece := stream.read(CHUNK):
                yield piece
            return
    query = select(_F.content).where(_F.branch_id == branch_id, _F.digest == digest)
    number = 0
    while (row := tx.first(query.where(_F.part == number))) is not None:
        yield bytes(row.content)
        number += 1


def unneeded(tx: Transaction, branch_id: UUID, needed: Collection[str], before: datetime) -> list[str]:
    """Return the digests of bytes that nobody needs and that were kept before an instant."""
    query = select(_F.digest, func.max(_F.kept).label("kept")).where(_F.branch_id == branch_id).group_by(_F.digest)
    found = {row.digest for row in tx.rows(query) if row.kept < before}
    folder = _folder(tx.connection)
    for file in folder.iterdir() if folder is not None and folder.is_dir() else ():
        with contextlib.suppress(FileNotFoundError):
            if datetime.fromtimestamp(file.stat().st_mtime, UTC) < before:
                found.add(file.name)
    return sorted(found - set(needed))


def remove_bytes(tx: Transaction, branch_id: UUID, digests: Collection[str]) -> None:
    """Remove bytes, and parts that a stopped program left behind."""
    for digest in digests:
        tx.execute(delete(file_chunks).where(_F.branch_id == branch_id, _F.digest == digest))
        folder = _folder(tx.connection)
        # What somebody wrote into the table may be the way to another file.
        if folder is not None and Path(digest).name == digest:
            (folder / digest).unlink(missing_ok=True)


def folder_of(file: str | Path | None) -> Path:
    """Return the folder of a SQLite file; it need not be there."""
    assert file is not None
    place = Path(file).absolute()
    return place.with_name(f"{place.stem}{FOLDER_END}")


def _folder(connection: Connection) -> Path | None:
    return folder_of(connection.engine.url.database) if connection.dialect.name == "sqlite" else None


def _file(connection: Connection, digest: str) -> Path | None:
    folder = _folder(connection)
    # A digest that somebody changed in the database leads to no other file.
    return folder / digest if folder is not None and is_digest(digest) else None


def is_digest(text: str) -> bool:
    """Whether this can be the name under which bytes are kept."""
    return len(text) == 64 and _LETTERS.issuperset(text)


def keep_in_folder(folder: Path, digest: str, content: bytes, now: datetime) -> None:
    """Write bytes under their digest, unless they are there already; `now` is when somebody last needed them.

    Raises UserError(DATABASE_FULL) when the disk is full or fails.
    """
    target, half = folder / digest, folder / f".{digest}.{new_id().hex}"
    try:
        if not folder.exists():
            folder.mkdir(parents=True)
            tighten(folder)
        if target.exists() and hashlib.sha256(target.read_bytes()).hexdigest() == digest:
            os.utime(target, (now.timestamp(), now.timestamp()))
            return
        with half.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        tighten(half)
        os.utime(half, (now.timestamp(), now.timestamp()))
        half.replace(target)
        _sync(folder)
    except OSError as fault:
        with contextlib.suppress(OSError):
            half.unlink(missing_ok=True)
        raise UserError(DATABASE_FULL) from fault


def _sync(folder: Path) -> None:
    """Keep the new name through a power cut, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
