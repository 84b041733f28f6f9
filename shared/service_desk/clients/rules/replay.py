"""What an event makes of a client: operations and the check of the records use the same function."""

from dataclasses import replace
from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.service_desk.clients.model import Client, ClientState, ClientVerb, ConsentPurpose


def apply_event(client: Client | None, event: RecordEvent) -> Client:
    """Return the client after an event. Raises ValueError, KeyError or TypeError for one that cannot be one."""
    verb, state, told = ClientVerb(event.kind), ClientState(event.after), event.details
    if (client is None) is not (verb is ClientVerb.MAKE):
        raise ValueError("a client is made once, before everything else")
    if client is None:
        return Client(event.record_id, state, 1, event.instant, event.instant)
    now = replace(client, state=state, version=client.version + 1, changed=event.instant)
    if verb is ClientVerb.CONSENT:
        return replace(
            now,
            purpose=ConsentPurpose(told["purpose"]),
            consent_text=told["text"],
            consented=event.instant,
            consented_by=event.actor_id,
        )
    if verb is ClientVerb.MERGE:
        return replace(now, merged_into=UUID(told["into"]), merged=event.instant)
    if verb is ClientVerb.UNMERGE:
        return replace(now, merged_into=None, merged=None)
    if verb in (ClientVerb.WITHDRAW, ClientVerb.ERASE):
        return replace(now, purpose=None, consent_text=0, consented=None, consented_by=None)
    return now
