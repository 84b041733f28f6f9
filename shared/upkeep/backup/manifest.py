"""What a backup says about itself: when it was made, of which version, and what must be found in it."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from shared.platform.errors import UserError
from shared.upkeep.backup.errors import BACKUP_NEWER
from shared.upkeep.backup.faults import NO_ARCHIVE, DamagedError

FORMAT = 1
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class BranchHead:
    """A branch and the end of its chain of events: `seq` 0 and 64 zeros before the first one; `id` is 32 hex digits."""

    code: str
    id: str
    seq: int
    hash: str


@dataclass(frozen=True)
class Manifest:
    """`made` is aware; `counts` are rows per table; `faults` is how many rules the records broke when it was made."""

    made: datetime
    schema: str
    branches: tuple[BranchHead, ...]
    counts: Mapping[str, int]
    faults: int
    size: int
    sha256: str

    def as_json(self) -> bytes:
        """Return the manifest as it stands in the archive."""
        content = {
            "format": FORMAT,
            "made": self.made.isoformat(),
            "schema": self.schema,
            "branches": [vars(head) for head in self.branches],
            "counts": dict(self.counts),
            "faults": self.faults,
            "size": self.size,
            "sha256": self.sha256,
        }
        return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True).encode()


def read_manifest(content: bytes) -> Manifest:
    """Read a manifest that may be anything. Raises DamagedError, and UserError(BACKUP_NEWER) for a later format."""
    try:
        told = json.loads(content)
        if _whole(told["format"]) > FORMAT:
            raise UserError(BACKUP_NEWER)
        made = datetime.fromisoformat(told["made"])
        if made.tzinfo is None:
            raise ValueError(told["made"])
        return Manifest(
            made=made,
            schema=_words(told["schema"]),
            branches=tuple(_head(head) for head in told["branches"]),
            counts={_words(table): _whole(count) for table, count in told["counts"].items()},
            faults=_whole(told["faults"]),
            size=_whole(told["size"]),
            sha256=_digest(told["sha256"]),
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise DamagedError(NO_ARCHIVE) from None


def _head(told: Any) -> BranchHead:
    return BranchHead(_words(told["code"]), _words(told["id"]), _whole(told["seq"]), _digest(told["hash"]))


def _whole(told: Any) -> int:
    if not isinstance(told, int) or isinstance(told, bool) or told < 0:
        raise ValueError(told)
    return told


def _words(told: Any) -> str:
    if not isinstance(told, str) or len(told) > 200:
        raise ValueError(told)
    return told


def _digest(told: Any) -> str:
    if not isinstance(told, str) or _HASH.fullmatch(told) is None:
        raise ValueError(told)
    return told
