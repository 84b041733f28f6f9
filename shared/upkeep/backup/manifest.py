"""The manifest of a backup: when it was made, its version, and the expected content."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from hmac import compare_digest
from typing import Any

from shared.platform.db.base import canonical_json
from shared.platform.errors import UserError
from shared.platform.secret_keys import key_name, secret_key, signature
from shared.upkeep.backup.errors import BACKUP_NEWER
from shared.upkeep.backup.faults import NO_ARCHIVE, DamagedError

FORMAT = 1
#: The name of the key that signs manifests and high-water marks.
SIGNING = "signing"
_HASH = re.compile(r"[0-9a-f]{64}")


class Signer(Enum):
    """Whose key signed a manifest; FORGED: it names our key, but the signature is wrong."""

    OURS = "ours"
    OTHER = "other"
    NOBODY = "nobody"
    FORGED = "forged"


@dataclass(frozen=True)
class BranchHead:
    """A branch and the end of its chain of events: `seq` 0 and 64 zeros before the first one; `id` is 32 hex digits.

    `version` counts the changes of the queue and never goes back, not even when an earlier backup is restored; 0 in
    manifests of version 0.1. It says which of two histories is the later one and is not part of the content. The audit
    chain has an end of its own, and so has the chain of the registers; a manifest of an earlier version does not say it
    (None).
    """

    code: str
    id: str
    seq: int
    hash: str
    version: int = field(default=0, compare=False)
    audit_seq: int = 0
    audit_hash: str = "0" * 64
    record_seq: int | None = field(default=None, compare=False)
    record_hash: str | None = field(default=None, compare=False)

    def agrees_with(self, found: "BranchHead") -> bool:
        """Return whether a branch that was found ends where this says; of what this does not say, nothing is asked."""
        registers = (found.record_seq, found.record_hash)
        return self == found and (self.record_seq is None or (self.record_seq, self.record_hash) == registers)

    def content(self) -> dict[str, Any]:
        """Return what a manifest says of the branch."""
        return {name: value for name, value in vars(self).items() if value is not None}


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
    key: str = ""
    signature: str = ""

    @property
    def events(self) -> int:
        """How many events its branches have, in the queue and in the registers."""
        return sum(head.seq + (head.record_seq or 0) for head in self.branches)

    @property
    def position(self) -> tuple[int, int]:
        """What orders the backups of a branch; the clock may have been wrong when one was made."""
        return sum(head.version for head in self.branches), self.events

    def as_json(self) -> bytes:
        """Return the manifest as it is written into the archive."""
        return json.dumps(self._content(), ensure_ascii=False, indent=1, sort_keys=True).encode()

    def signed(self) -> "Manifest":
        """Return the manifest with the signature of this computer's key, or as it is where there is none."""
        key = secret_key(SIGNING)
        if key is None:
            return self
        named = replace(self, key=key_name(key), signature="")
        return replace(named, signature=signature(key, canonical_json(named._content())))

    def signer(self) -> Signer:
        """Return who signed the manifest."""
        key = secret_key(SIGNING)
        if not self.signature:
            return Signer.NOBODY
        if key is None or self.key != key_name(key):
            return Signer.OTHER
        content = canonical_json(replace(self, signature="")._content())
        return Signer.OURS if compare_digest(signature(key, content), self.signature) else Signer.FORGED

    def _content(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "made": self.made.isoformat(),
            "schema": self.schema,
            "branches": [head.content() for head in self.branches],
            "counts": dict(self.counts),
            "faults": self.faults,
            "size": self.size,
            "sha256": self.sha256,
            "key": self.key,
            "signature": self.signature,
        }


def read_manifest(content: bytes) -> Manifest:
    """Read a manifest that may be anything. Raises DamagedError, and UserError(BACKUP_NEWER) for a later format."""
    try:
        value = json.loads(content)
        if _whole(value["format"]) > FORMAT:
            raise UserError(BACKUP_NEWER)
        made = datetime.fromisoformat(value["made"])
        if made.tzinfo is None:
            raise ValueError(value["made"])
        return Manifest(
            made=made,
            schema=_short_text(value["schema"]),
            branches=tuple(_head(head) for head in value["branches"]),
            counts={_short_text(table): _whole(count) for table, count in value["counts"].items()},
            faults=_whole(value["faults"]),
            size=_whole(value["size"]),
            sha256=_digest(value["sha256"]),
            key=_short_text(value.get("key", "")),
            signature=_short_text(value.get("signature", "")),
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise DamagedError(NO_ARCHIVE) from None


def _head(value: Any) -> BranchHead:
    return BranchHead(
        _short_text(value["code"]),
        _short_text(value["id"]),
        _whole(value["seq"]),
        _digest(value["hash"]),
        _whole(value.get("version", 0)),
        _whole(value.get("audit_seq", 0)),
        _digest(value.get("audit_hash", "0" * 64)),
        _whole(value["record_seq"]) if "record_seq" in value else None,
        _digest(value["record_hash"]) if "record_hash" in value else None,
    )


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(value)
    return value


def _short_text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > 200:
        raise ValueError(value)
    return value


def _digest(value: Any) -> str:
    if not isinstance(value, str) or _HASH.fullmatch(value) is None:
        raise ValueError(value)
    return value
