"""The archive of a backup: a zip with two parts. It may come from anywhere, so it is read defensively."""

import hashlib
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from shared.upkeep.backup.faults import (
    CHECKSUM_DIFFERS,
    INCOMPLETE,
    NO_ARCHIVE,
    TOO_LARGE,
    UNEXPECTED_CONTENT,
    DamagedError,
)
from shared.upkeep.backup.manifest import Manifest, read_manifest

MANIFEST, DATABASE = "manifest.json", "database.sqlite3"
MOST_FILES = 50
LARGEST_RATIO = 100
LARGEST_TOTAL = 2 * 1024**3
#: A large branch's own backup may be larger, if it is as large packed as databases are.
TOTAL_TO_PACKED = 10
LARGEST_MANIFEST = 1024**2
CHUNK = 1024**2

_END = struct.Struct("<4s4H2LH")
_END_MARK = b"PK\x05\x06"
#: Two parts need some hundred bytes of directory; one of this size would only be there to fill the memory.
_LARGEST_DIRECTORY = 64 * 1024
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, struct.error, ValueError)


def checksum(file: Path) -> str:
    """Return the SHA-256 of a file's content as hexadecimal digits."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def pack(database: Path, manifest: Manifest, archive: Path) -> None:
    """Write a new archive. Raises OSError when the disk is full or fails."""
    for method in (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED):
        with zipfile.ZipFile(archive, "w", method, compresslevel=6) as parts:
            parts.writestr(MANIFEST, manifest.as_json())
            parts.write(database, DATABASE)
            packed = parts.getinfo(DATABASE)
        # Empty pages pack so well that our own reader would take the archive for a bomb.
        if packed.file_size <= packed.compress_size * LARGEST_RATIO:
            return


def verify(archive: Path) -> Manifest:
    """Read the whole archive to check it, and return the manifest. Raises DamagedError; UserError(BACKUP_NEWER)."""
    return _read(archive, None)


def unpack(archive: Path, database: Path) -> Manifest:
    """Write the database of an archive to a new file and return the manifest.

    Raises DamagedError; UserError(BACKUP_NEWER); OSError when the disk is full or fails.
    """
    with database.open("xb") as target:
        return _read(archive, target)


def manifest_of(archive: Path) -> Manifest:
    """Return the manifest of an archive without checking its database. Raises DamagedError; UserError(BACKUP_NEWER)."""
    with _opened(archive) as (_parts, _listed, manifest):
        return manifest


@contextmanager
def _opened(archive: Path) -> Iterator[tuple[zipfile.ZipFile, dict[str, zipfile.ZipInfo], Manifest]]:
    try:
        with archive.open("rb") as stream:
            _check_directory(stream)
            with zipfile.ZipFile(stream) as parts:
                listed = _known_parts(parts, archive.stat().st_size)
                yield parts, listed, read_manifest(b"".join(_content(parts, listed[MANIFEST])))
    except _UNREADABLE:
        raise DamagedError(INCOMPLETE) from None


def _read(archive: Path, target: IO[bytes] | None) -> Manifest:
    digest = hashlib.sha256()
    with _opened(archive) as (parts, listed, manifest):
        for piece in _content(parts, listed[DATABASE]):
            digest.update(piece)
            if target is not None:
                target.write(piece)
    if listed[DATABASE].file_size != manifest.size or digest.hexdigest() != manifest.sha256:
        raise DamagedError(CHECKSUM_DIFFERS)
    return manifest


def _check_directory(stream: IO[bytes]) -> None:
    """Check the end of the file before the zip library reads a directory of any size into memory."""
    size = stream.seek(0, 2)
    stream.seek(max(0, size - _END.size))
    tail = stream.read()
    if len(tail) < _END.size:
        raise DamagedError(NO_ARCHIVE)
    mark, _disk, _start, _here, files, length, _offset, comment = _END.unpack(tail)
    if mark != _END_MARK or comment:
        raise DamagedError(NO_ARCHIVE)
    if files > MOST_FILES or length > _LARGEST_DIRECTORY:
        raise DamagedError(UNEXPECTED_CONTENT)
    stream.seek(max(0, size - _END.size - 20))
    # A second directory for very large files, which would override the one just looked at.
    if stream.read(4) == b"PK\x06\x07" and size < LARGEST_TOTAL:
        raise DamagedError(UNEXPECTED_CONTENT)


def _known_parts(parts: zipfile.ZipFile, packed_size: int) -> dict[str, zipfile.ZipInfo]:
    """Return the two parts of a backup. Anything else, whatever its name or kind, makes the archive no backup."""
    listed = parts.infolist()
    # Only plain files under exactly these names, each once: no paths, links or devices can pass.
    if sorted(part.orig_filename for part in listed) != sorted((MANIFEST, DATABASE)):
        raise DamagedError(UNEXPECTED_CONTENT)
    for part in listed:
        kind = stat.S_IFMT(part.external_attr >> 16)
        if kind not in (0, stat.S_IFREG) or part.flag_bits & 0x1 or part.compress_type not in _METHODS:
            raise DamagedError(UNEXPECTED_CONTENT)
    if sum(part.file_size for part in listed) > max(LARGEST_TOTAL, TOTAL_TO_PACKED * packed_size):
        raise DamagedError(TOO_LARGE)
    found = {part.orig_filename: part for part in listed}
    if found[MANIFEST].file_size > LARGEST_MANIFEST:
        raise DamagedError(TOO_LARGE)
    return found


def _content(parts: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield a part's content and count its real size; the size in the header may be false."""
    if part.file_size > LARGEST_RATIO * part.compress_size:
        raise DamagedError(TOO_LARGE)
    came = 0
    with parts.open(part) as stream:
        while piece := stream.read(CHUNK):
            came += len(piece)
            if came > part.file_size:
                raise DamagedError(TOO_LARGE)
            yield piece
    if came != part.file_size:
        raise DamagedError(INCOMPLETE)
