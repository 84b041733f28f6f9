"""I8: the events form one chain per branch, without gaps, each hash made as it is documented."""

import hashlib
import json
from collections.abc import Iterable
from datetime import date, datetime
from itertools import groupby
from typing import Any

from tests.trials.torture.checking.finding import Findings, broken
from tests.trials.torture.checking.reading import Row, Stored

_GENESIS = "0" * 64


def check_chain(stored: Stored) -> Findings:
    """Follow every branch's chain from its first event to its head."""
    heads = {row["branch_id"]: (row["seq"], row["hash"]) for row in stored.rows("event_heads")}
    seen = set()
    for branch, events in groupby(stored.rows("ticket_events"), key=lambda row: str(row["branch_id"])):
        seen.add(branch)
        yield from _follow(events, heads.get(branch, (0, _GENESIS)))
    for branch, (seq, _hash) in heads.items():
        if seq and branch not in seen:
            yield broken("I8", f"the chain has a head at {seq} and no events")


def event_digest(event: Row) -> str:
    """Return SHA-256 over the hash before, a line feed, and the canonical JSON of all columns but the two hashes."""
    content: dict[str, Any] = {}
    for name, value in event.items():
        if name in ("previous_hash", "hash"):
            continue
        if name == "details":
            content[name] = json.loads(value)
        elif isinstance(value, datetime):
            content[name] = value.isoformat(timespec="microseconds")
        elif isinstance(value, date):
            content[name] = value.isoformat()
        else:
            content[name] = value
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(f"{event['previous_hash']}\n{text}".encode()).hexdigest()


def _follow(events: Iterable[Row], head: tuple[int, str]) -> Findings:
    seq, digest = 0, _GENESIS
    for event in events:
        if event["seq"] != seq + 1:
            yield broken("I8", f"event {seq + 1} is missing; {event['seq']} follows {seq}")
        elif event["previous_hash"] != digest:
            yield broken("I8", f"event {event['seq']} does not follow the one before it")
        if event_digest(event) != event["hash"]:
            yield broken("I8", f"event {event['seq']} was changed after it was written")
        seq, digest = event["seq"], event["hash"]
    if (seq, digest) != head:
        yield broken("I8", f"the chain ends at {seq}, its head says {head[0]}")
