"""The hash chain over a branch's events: how one event's hash is made, and where a chain breaks."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

#: The hash before the first event of a branch.
GENESIS = "0" * 64


def event_hash(previous_hash: str, content: str) -> str:
    """Return SHA-256 over the previous hash and the event's canonical JSON, as 64 hexadecimal digits."""
    return hashlib.sha256(f"{previous_hash}\n{content}".encode()).hexdigest()


@dataclass(frozen=True)
class Link:
    """One event as the chain sees it: its number, its canonical content and the two hashes stored with it."""

    seq: int
    content: str
    previous_hash: str
    hash: str


@dataclass(frozen=True)
class ChainFault:
    """The event at which a chain breaks, and how: "missing", "reordered", "changed" or "cut"."""

    seq: int
    kind: str


def chain_faults(links: Iterable[Link], head_seq: int, head_hash: str) -> Iterator[ChainFault]:
    """Yield the faults of a chain given in order of seq; `head_seq`, `head_hash` say where it must end."""
    expected_seq, expected_hash = 1, GENESIS
    for link in links:
        if link.seq != expected_seq:
            yield ChainFault(expected_seq, "missing")
        elif link.previous_hash != expected_hash:
            yield ChainFault(link.seq, "reordered")
        elif event_hash(link.previous_hash, link.content) != link.hash:
            yield ChainFault(link.seq, "changed")
        expected_seq, expected_hash = link.seq + 1, link.hash
    if expected_seq - 1 != head_seq or expected_hash != head_hash:
        yield ChainFault(max(expected_seq - 1, head_seq), "cut")
