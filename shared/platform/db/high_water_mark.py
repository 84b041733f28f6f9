"""A small file beside a SQLite file that remembers how far its records had come, should the file itself go back.

A file that was damaged beyond reading, or whose log was taken away, does not tell what is missing. This does.
"""

import contextlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

END = "-witness"


@dataclass(frozen=True)
class HighWaterMark:
    """How far a branch had come: the end of its chain of events, and its last numbers of some days."""

    seq: int
    hash: str
    numbers: Mapping[tuple[date, str], int]


def mark_file(file: Path) -> Path:
    """Return where the witness of a SQLite file is kept."""
    return file.with_name(file.name + END)


def save_high_water_marks(file: Path, said: Mapping[UUID, HighWaterMark]) -> None:
    """Write down how far the branches of a file have come. Raises OSError."""
    content = {
        branch_id.hex: {
            "seq": each.seq,
            "hash": each.hash,
            "numbers": [[day.isoformat(), prefix, last] for (day, prefix), last in sorted(each.numbers.items())],
        }
        for branch_id, each in said.items()
    }
    place = mark_file(file)
    unfinished = place.with_name(f"{place.name}-{os.getpid()}")
    unfinished.write_text(json.dumps(content), encoding="ascii")
    unfinished.replace(place)


def load_high_water_marks(file: Path) -> Mapping[UUID, HighWaterMark]:
    """Return what the witness says; nothing when there is none, or none that can be understood."""
    try:
        content = json.loads(mark_file(file).read_text(encoding="ascii"))
        return {
            UUID(name): HighWaterMark(
                int(each["seq"]),
                str(each["hash"]),
                {(date.fromisoformat(day), str(prefix)): int(last) for day, prefix, last in each["numbers"]},
            )
            for name, each in content.items()
        }
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}


def mark_suspect(file: Path) -> None:
    """Leave a mark beside a file that was found damaged; the keeper looks for it. A full disk takes none."""
    with contextlib.suppress(OSError):
        _mark_of(file).touch()


def take_suspect_mark(file: Path) -> bool:
    """Return whether somebody called for a repair since this was asked last."""
    with contextlib.suppress(OSError):
        _mark_of(file).unlink()
        return True
    return False


def _mark_of(file: Path) -> Path:
    return file.with_name(file.name + "-suspect")
