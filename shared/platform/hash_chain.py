"""A hash chain: each entry's hash covers the hash before it, so that a later change shows; and where a chain breaks."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

#: The hash before the first entry of a chain.
GENESIS = "0" * 64


def chained_hash(previous_hash: str, content: str) -> str:
    """Return SHA-256 over the previous hash and the entry's canonical JSON, as 64 hexadecimal digits."""
    return hashlib.sha256(f"{previous_hash}\n{content}".encode()).hexdigest()


class ChainLink(NamedTuple):
    """One entry as the chain sees it: its number, its canonical content and the two hashes stored with it."""

    seq: int
    content: str
    previous_hash: str
    hash: str


@dataclass(frozen=True)
class ChainFault:
    """The entry at which a chain breaks, and how: "missing", "reordered", "changed" or "cut"."""

    seq: int
    kind: str


def chain_faults(links: Iterable[ChainLink], head_seq: int, head_hash: str) -> Iterator[ChainFault]:
    """Yield the faults of a chain given in order of seq; `head_seq`, `head_hash` say where it must end."""
    expected_seq, expected_hash = 1, GENESIS
    for seq, content, previous_hash, digest in links:
        if seq != expected_seq:
            yield ChainFault(expected_seq, "missing")
        elif previous_hash != expected_hash:
            yield ChainFault(seq, "reordered")
        elif chained_hash(previous_hash, content) != digest:
            yield ChainFault(seq, "changed")
        expected_seq, expected_hash = seq + 1, digest
    if expected_seq - 1 != head_seq or expected_hash != head_hash:
        yield ChainFault(max(expected_seq - 1, head_seq), "cut")
