"""Bytes of files in copies of a SQLite file: a copy carries those of the folder in its table, and gives them back."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from shared.platform.files.kept_bytes import CHUNK, file_chunks, folder_of, is_digest, keep_in_folder
from shared.platform.files.reader import digest_of

#: The name of the table.
CHUNKS = file_chunks.name
#: Of which files bytes are needed; a file that was removed or erased has none.
_NEEDED = """
SELECT branch_id, digest FROM case_files WHERE removed IS NULL AND erased IS NULL
UNION SELECT branch_id, preview FROM case_files WHERE removed IS NULL AND erased IS NULL
"""
#: Files of what nobody has taken in yet; a database of an earlier version has no such column.
_WAITING = """
SELECT i.branch_id, json_extract(f.value, '$.digest') FROM case_inbox i, json_each(i.files) f WHERE i.done IS NULL
UNION
SELECT i.branch_id, json_extract(f.value, '$.preview') FROM case_inbox i, json_each(i.files) f WHERE i.done IS NULL
"""
#: Files of other subjects by their table, which a database of an earlier version may not have.
_OF_OTHERS = {
    "guides": (
        "SELECT g.branch_id, json_extract(v.value, '$.terms.file.digest') FROM guides g, json_each(g.versions) v"
        " WHERE json_extract(v.value, '$.terms.file.digest') IS NOT NULL"
    ),
    "announcements": (
        "SELECT branch_id, json_extract(terms, '$.picture.digest') FROM announcements"
        " WHERE json_extract(terms, '$.picture.digest') IS NOT NULL"
        " UNION SELECT branch_id, json_extract(terms, '$.picture.preview') FROM announcements"
        " WHERE json_extract(terms, '$.picture.preview') IS NOT NULL"
    ),
}
_ADD = "INSERT OR REPLACE INTO file_chunks (branch_id, digest, part, content, kept) VALUES (?, ?, ?, ?, ?)"
_THERE = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"
#: Bytes in a copy are needed by its rows, whenever they were kept.
_KEPT = "2000-01-01 00:00:00.000000"


def carry_in_table(copy: Path, file: Path) -> None:
    """Put the bytes of the folder beside `file` into its new `copy`; what is missing stays missing there too.

    Raises sqlite3.Error when the copy cannot be written.
    """
    folder = folder_of(file)
    with closing(sqlite3.connect(copy)) as connection, connection:
        if not _has_files(connection) or not folder.is_dir():
            return
        needed = set(connection.execute(_NEEDED)) | set(connection.execute(_WAITING) if _has_inbox(connection) else ())
        for table, query in _OF_OTHERS.items():
            needed |= set(connection.execute(query) if _has(connection, table) else ())
        for branch_id, digest in sorted(needed):
            kept = folder / digest
            if not is_digest(digest) or not kept.is_file():
                continue
            content = kept.read_bytes()
            parts = range(0, len(content), CHUNK)
            connection.executemany(
                _ADD,
                (
                    (branch_id, digest, number, content[place : place + CHUNK], _KEPT)
                    for number, place in enumerate(parts)
                ),
            )


def lay_out(fresh: Path, file: Path) -> None:
    """Write the bytes in the table of `fresh` into the folder beside `file`, and empty that table.

    Raises UserError(DATABASE_FULL); then the table is as it was.
    """
    folder = folder_of(file)
    with closing(sqlite3.connect(fresh)) as connection, connection:
        if not _has_files(connection):
            return
        whole = True
        for key in connection.execute("SELECT DISTINCT branch_id, digest FROM file_chunks").fetchall():
            query = "SELECT content FROM file_chunks WHERE branch_id = ? AND digest = ? ORDER BY part"
            content, digest = b"".join(bytes(part) for (part,) in connection.execute(query, key)), key[1]
            if digest_of(content) == digest:
                keep_in_folder(folder, digest, content, datetime.now(UTC))
            else:
                whole = False
        if whole:
            connection.execute("DELETE FROM file_chunks")


def _has_inbox(connection: sqlite3.Connection) -> bool:
    return "files" in {column for _place, column, *_more in connection.execute("PRAGMA table_info(case_inbox)")}


def _has_files(connection: sqlite3.Connection) -> bool:
    return _has(connection, "case_files")


def _has(connection: sqlite3.Connection, table: str) -> bool:
    (found,) = connection.execute(_THERE, (table,)).fetchone()
    return bool(found)
