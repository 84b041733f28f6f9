"""An event as a link of its branch's hash chain."""

from typing import Any

from shared.platform.hash_chain import ChainLink
from shared.queue.tickets.rules.plain_values import day_text, instant_text, quoted, quoted_id

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
