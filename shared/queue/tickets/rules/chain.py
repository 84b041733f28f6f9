"""The hash chain over a branch's events: how one event's hash is made, and where a chain breaks."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from shared.queue.tickets.rules.plain_values import day_text, instant_text, quoted, quoted_id

#: The hash before the first event of a branch.
GENESIS = "0" * 64


def event_hash(previous_hash: str, content: str) -> str:
    """Return SHA-256 over the previous hash and the event's canonical JSON, as 64 hexadecimal digits."""
    return hashlib.sha256(f"{previous_hash}\n{content}".encode()).hexdigest()


class ChainLink(NamedTuple):
    """One event as the chain sees it: its number, its canonical content and the two hashes stored with it."""

    seq: int
    content: str
    previous_hash: str
    hash: str


#: The columns of an event in the order of its canonical content, and the two hashes.
STORED = (
    "actor_id", "actor_kind", "after", "before", "branch_id", "command_id", "counter_id", "day", "details", "device",
    "instant", "kind", "seq", "step_id", "ticket_id", "previous_hash", "hash",
)  # fmt: skip


def stored_link(row: tuple[Any, ...]) -> ChainLink:
    """Return the link of a stored event, its columns as in STORED with their values as the database holds them.

    The content is put together from the very texts that are stored, without reading them: a text that means the same
    and is spelled otherwise is a changed one. A value that cannot be an event's at all makes an empty content.
    """
    (actor_id, actor_kind, after, before, branch_id, command_id, counter_id, day, details, device, instant, kind, seq,
     step_id, ticket_id, previous_hash, digest) = row  # fmt: skip
    try:
        content = (
            f'{{"actor_id":{quoted_id(actor_id)},"actor_kind":{quoted(actor_kind)},"after":{quoted(after)},'
            f'"before":{quoted(before)},"branch_id":{quoted_id(branch_id)},"command_id":{quoted_id(command_id)},'
            f'"counter_id":{quoted_id(counter_id)},"day":"{day_text(day)}","details":{details},"device":{quoted(device)},'
            f'"instant":"{instant_text(instant)}","kind":{quoted(kind)},"seq":{seq},"step_id":{quoted_id(step_id)},'
            f'"ticket_id":{quoted_id(ticket_id)}}}'
        )
    except (TypeError, AttributeError):
        content = ""
    return ChainLink(seq, content, previous_hash, digest)


@dataclass(frozen=True)
class ChainFault:
    """The event at which a chain breaks, and how: "missing", "reordered", "changed" or "cut"."""

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
        elif event_hash(previous_hash, content) != digest:
            yield ChainFault(seq, "changed")
        expected_seq, expected_hash = seq + 1, digest
    if expected_seq - 1 != head_seq or expected_hash != head_hash:
        yield ChainFault(max(expected_seq - 1, head_seq), "cut")
