"""A small file next to a SQLite file that holds its high-water mark: the ends of its chains and the last numbers.

A database file that is unreadable, or has lost its write-ahead log, does not show what is missing; the mark does.
"""

import contextlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from shared.platform.private_files import tighten

END = "-witness"


@dataclass(frozen=True)
class HighWaterMark:
    """The ends of a branch's chains of events, of the queue and of the registers, and its last numbers of some days.

    `record_seq` 0 says nothing of the registers, as in a mark of an earlier version.
    """

    seq: int
    hash: str
    numbers: Mapping[tuple[date, str], int]
    record_seq: int = 0
    record_hash: str = ""


def mark_file(file: Path) -> Path:
    """Return the path of the high-water mark of a SQLite file."""
    return file.with_name(file.name + END)


def save_high_water_marks(file: Path, marks: Mapping[UUID, HighWaterMark]) -> None:
    """Save the high-water marks of the branches in a file. Raises OSError."""
    content = {
        branch_id.hex: {
            "seq": each.seq,
            "hash": each.hash,
            "record_seq": each.record_seq,
            "record_hash": each.record_hash,
            "numbers": [[day.isoformat(), prefix, last] for (day, prefix), last in sorted(each.numbers.items())],
        }
        for branch_id, each in marks.items()
    }
    place = mark_file(file)
    unfinished = place.with_name(f"{place.name}-{os.getpid()}")
    unfinished.write_text(json.dumps(content), encoding="ascii")
    tighten(unfinished)
    unfinished.replace(place)


def load_high_water_marks(file: Path) -> Mapping[UUID, HighWaterMark]:
    """Return the saved marks by branch; none when there is no file or it cannot be read."""
    try:
        content = json.loads(mark_file(file).read_text(encoding="ascii"))
        return {
            UUID(name): HighWaterMark(
                int(each["seq"]),
                str(each["hash"]),
                {(date.fromisoformat(day), str(prefix)): int(last) for day, prefix, last in each["numbers"]},
                int(each.get("record_seq", 0)),
                str(each.get("record_hash", "")),
            )
            for name, each in content.items()
        }
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}


def mark_suspect(file: Path) -> None:
    """Mark a damaged file for the keeper, by an empty file next to it; a full disk may prevent it."""
    with contextlib.suppress(OSError):
        _suspect_mark(file).touch()


def take_suspect_mark(file: Path) -> bool:
    """Clear the suspect mark and return whether there was one."""
    with contextlib.suppress(OSError):
        _suspect_mark(file).unlink()
        return True
    return False


def _suspect_mark(file: Path) -> Path:
    return file.with_name(file.name + "-suspect")
