"""A backup file may come from anywhere: whatever is not exactly a backup is refused before anything is written."""

import io
import json
import stat
import struct
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shared.platform.errors import UserError
from shared.platform.i18n.text import Text
from shared.upkeep.backup.archive import DATABASE, MANIFEST, checksum, pack, unpack, verify
from shared.upkeep.backup.errors import BACKUP_NEWER
from shared.upkeep.backup.faults import (
    CHECKSUM_DIFFERS,
    INCOMPLETE,
    NO_ARCHIVE,
    TOO_LARGE,
    UNEXPECTED_CONTENT,
    DamagedError,
)
from shared.upkeep.backup.manifest import Manifest, read_manifest

CONTENT = bytes(range(256)) * 64
MADE = datetime(2026, 11, 20, 5, 0, tzinfo=UTC)


def manifest_of(file: Path) -> Manifest:
    """Return a right manifest for a file."""
    return Manifest(MADE, "0001", (), {}, 0, file.stat().st_size, checksum(file))


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A right archive, of a database that is none: nobody looks into it here."""
    database = tmp_path / "database.sqlite3"
    database.write_bytes(CONTENT)
    pack(database, manifest_of(database), tmp_path / "good.zip")
    return tmp_path / "good.zip"


def parts_of(good: Path) -> dict[str, bytes]:
    """Return the two parts of an archive."""
    with zipfile.ZipFile(good) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def refused(archive: Path, tmp_path: Path) -> Text:
    """Check that an archive is refused, in reading and in unpacking, and return why."""
    target = tmp_path / "unpacked.sqlite3"
    target.unlink(missing_ok=True)
    with pytest.raises(DamagedError) as verifying:
        verify(archive)
    with pytest.raises(DamagedError) as unpacking:
        unpack(archive, target)
    assert verifying.value.reason == unpacking.value.reason
    return verifying.value.reason


def test_a_right_archive_is_read(good: Path, tmp_path: Path) -> None:
    target = tmp_path / "unpacked.sqlite3"
    assert unpack(good, target) == verify(good)
    assert target.read_bytes() == CONTENT


def test_a_file_that_is_there_already_is_never_written_over(good: Path, tmp_path: Path) -> None:
    target = tmp_path / "unpacked.sqlite3"
    target.write_text("mine", encoding="utf-8")
    with pytest.raises(FileExistsError):
        unpack(good, target)
    assert target.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    "name",
    [
        "../database.sqlite3",
        "..\\database.sqlite3",
        "/etc/passwd",
        "C:\\database.sqlite3",
        "C:database.sqlite3",
        "\\\\server\\share\\x",
        "./database.sqlite3",
        "DATABASE.SQLITE3",
        "database.sqlite3/",
        "database.sqlite3\x00.txt",
        "folder/",
        "readme.txt",
        "",
    ],
)
@pytest.mark.parametrize("instead", [True, False])
def test_any_other_name_is_refused(name: str, instead: bool, good: Path, tmp_path: Path) -> None:
    hostile = tmp_path / "hostile.zip"
    parts = parts_of(good)
    with zipfile.ZipFile(hostile, "w") as archive:
        archive.writestr(MANIFEST, parts[MANIFEST])
        if not instead:
            archive.writestr(DATABASE, parts[DATABASE])
        part = zipfile.ZipInfo("x")
        part.filename = name
        archive.writestr(part, parts[DATABASE])
    assert refused(hostile, tmp_path) in (UNEXPECTED_CONTENT, INCOMPLETE)
    assert not (tmp_path.parent / "database.sqlite3").exists()


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_is_there_twice_is_refused(good: Path, tmp_path: Path) -> None:
    hostile = tmp_path / "hostile.zip"
    parts = parts_of(good)
    with zipfile.ZipFile(hostile, "w") as archive:
        for name in (MANIFEST, DATABASE, DATABASE):
            archive.writestr(name, parts[name])
    assert refused(hostile, tmp_path) == UNEXPECTED_CONTENT


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFIFO, stat.S_IFDIR, stat.S_IFSOCK])
def test_links_and_devices_are_refused(kind: int, good: Path, tmp_path: Path) -> None:
    hostile = tmp_path / "hostile.zip"
    parts = parts_of(good)
    with zipfile.ZipFile(hostile, "w") as archive:
        archive.writestr(MANIFEST, parts[MANIFEST])
        part = zipfile.ZipInfo(DATABASE)
        part.external_attr = (kind | 0o777) << 16
        archive.writestr(part, b"/etc/passwd")
    assert refused(hostile, tmp_path) == UNEXPECTED_CONTENT


@pytest.mark.parametrize("files", [50, 51, 5000])
def test_many_files_are_refused(files: int, tmp_path: Path) -> None:
    hostile = tmp_path / "hostile.zip"
    with zipfile.ZipFile(hostile, "w") as archive:
        for number in range(files):
            archive.writestr(f"{number}", b"")
    assert refused(hostile, tmp_path) == UNEXPECTED_CONTENT


@pytest.mark.parametrize("part", [DATABASE, MANIFEST])
def test_a_bomb_is_refused_before_it_is_unpacked(part: str, good: Path, tmp_path: Path) -> None:
    hostile = tmp_path / "hostile.zip"
    parts = parts_of(good)
    with zipfile.ZipFile(hostile, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in (MANIFEST, DATABASE):
            archive.writestr(name, bytes(64 * 1024**2) if name == part else parts[name])
    assert hostile.stat().st_size < 1024**2
    assert refused(hostile, tmp_path) == TOO_LARGE
    assert (tmp_path / "unpacked.sqlite3").stat().st_size == 0


def lying(good: Path, hostile: Path, offset: int, value: int) -> None:
    """Write the archive with another figure in the directory's entry of the database."""
    content = bytearray(good.read_bytes())
    entry = content.rindex(b"PK\x01\x02")
    struct.pack_into("<L", content, entry + offset, value)
    hostile.write_bytes(content)


@pytest.mark.parametrize("size", [0, 1, len(CONTENT) - 1, len(CONTENT) + 1])
def test_a_directory_that_lies_about_the_size_is_found_out(size: int, good: Path, tmp_path: Path) -> None:
    hostile = tmp_path / "hostile.zip"
    lying(good, hostile, 24, size)
    assert refused(hostile, tmp_path) in (INCOMPLETE, TOO_LARGE)


@pytest.mark.parametrize("size", [2**31 + 1, 2**32 - 1])
def test_a_directory_that_tells_of_gigabytes_is_refused(size: int, good: Path, tmp_path: Path) -> None:
    hostile = tmp_path / "hostile.zip"
    lying(good, hostile, 24, size)
    assert refused(hostile, tmp_path) in (TOO_LARGE, INCOMPLETE)


def test_a_bomb_with_a_lying_directory_stops_at_what_was_told(good: Path, tmp_path: Path) -> None:
    bomb, hostile = tmp_path / "bomb.zip", tmp_path / "hostile.zip"
    parts = parts_of(good)
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MANIFEST, parts[MANIFEST])
        archive.writestr(DATABASE, bytes(64 * 1024**2))
    lying(bomb, hostile, 24, 4096)
    assert refused(hostile, tmp_path) == INCOMPLETE
    assert (tmp_path / "unpacked.sqlite3").stat().st_size <= 4096


@pytest.mark.parametrize(
    "harm",
    [
        lambda content: b"",
        lambda content: b"PK\x05\x06",
        lambda content: b"Dear Sir or Madam",
        lambda content: content[:-1],
        lambda content: content[: len(content) // 2],
        lambda content: content + b"PK\x05\x06" + bytes(18) + b"comment",
        lambda content: content[:-2] + b"\xff\xff",
        lambda content: b"\x00" * len(content),
    ],
)
def test_what_is_no_archive_is_told(harm: Callable[[bytes], bytes], good: Path, tmp_path: Path) -> None:
    hostile = tmp_path / "hostile.zip"
    hostile.write_bytes(harm(good.read_bytes()))
    assert refused(hostile, tmp_path) in (NO_ARCHIVE, INCOMPLETE, UNEXPECTED_CONTENT)


def test_no_flipped_byte_of_the_database_passes(good: Path, tmp_path: Path) -> None:
    content = good.read_bytes()
    start = content.index(DATABASE.encode()) + len(DATABASE) + 10
    for place in range(start, content.rindex(b"PK\x01\x02", 0, content.rindex(b"PK\x01\x02")), 7):
        flipped = bytearray(content)
        flipped[place] ^= 0x10
        hostile = tmp_path / "hostile.zip"
        hostile.write_bytes(flipped)
        with pytest.raises(DamagedError):
            verify(hostile)


def test_another_database_under_the_same_manifest_is_refused(good: Path, tmp_path: Path) -> None:
    hostile = tmp_path / "hostile.zip"
    parts = parts_of(good)
    with zipfile.ZipFile(hostile, "w") as archive:
        archive.writestr(MANIFEST, parts[MANIFEST])
        archive.writestr(DATABASE, parts[DATABASE][::-1])
    assert refused(hostile, tmp_path) == CHECKSUM_DIFFERS


def test_a_password_and_a_rare_way_of_packing_are_refused(good: Path, tmp_path: Path) -> None:
    parts = parts_of(good)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_BZIP2) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    hostile = tmp_path / "hostile.zip"
    hostile.write_bytes(packed.getvalue())
    assert refused(hostile, tmp_path) == UNEXPECTED_CONTENT
    locked = bytearray(good.read_bytes())
    locked[locked.rindex(b"PK\x01\x02") + 8] |= 1
    hostile.write_bytes(locked)
    assert refused(hostile, tmp_path) == UNEXPECTED_CONTENT


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"format": "1"}',
        b'{"format": -1}',
        b'{"format": 1, "made": "yesterday"}',
    ],
)
def test_a_manifest_of_anything_else_is_refused(content: bytes) -> None:
    with pytest.raises(DamagedError):
        read_manifest(content)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("made", '"2026-11-20T05:00:00"'),
        ("schema", "7"),
        ("branches", '[{"code": "x"}]'),
        ("branches", '"almaly"'),
        ("counts", '{"tickets": -1}'),
        ("counts", '{"tickets": true}'),
        ("counts", "[]"),
        ("faults", "1.5"),
        ("size", '"large"'),
        ("sha256", '"abc"'),
    ],
)
def test_every_field_of_a_manifest_is_looked_at(key: str, value: str) -> None:
    right = Manifest(MADE, "0001", (), {"tickets": 1}, 0, 1, "0" * 64).as_json()
    assert read_manifest(right).counts == {"tickets": 1}
    told = {**json.loads(right), key: json.loads(value)}
    with pytest.raises(DamagedError):
        read_manifest(json.dumps(told).encode())


def test_a_manifest_of_a_later_format_names_the_newer_version() -> None:
    with pytest.raises(UserError) as told:
        read_manifest(b'{"format": 2}')
    assert told.value.code is BACKUP_NEWER


def test_a_database_of_empty_pages_is_not_taken_for_a_bomb(tmp_path: Path) -> None:
    database = tmp_path / "empty.sqlite3"
    database.write_bytes(bytes(8 * 1024**2))
    pack(database, manifest_of(database), tmp_path / "empty.zip")
    assert verify(tmp_path / "empty.zip") == manifest_of(database)
