"""Erasing what is known of clients; their ids, visits, events and all figures stay."""

from collections.abc import Iterable
from uuid import UUID

from shared.office.audit.model import Actor
from shared.platform.db.database import Transaction
from shared.platform.ids import new_id
from shared.service_desk.clients import store
from shared.service_desk.clients.model import ClientState, ClientVerb
from shared.service_desk.clients.operations.change import ClientChange


def erase_clients(tx: Transaction, branch_id: UUID, client_ids: Iterable[UUID], actor: Actor, reason: str) -> None:
    """Erase identifiers and contact data of these clients and of those merged into them.

    The chain of the registers records it; without that event, what is missing is a fault in the records.
    """
    change = ClientChange(tx, branch_id, actor)
    for client_id in sorted(client_ids):
        client = change.client(client_id)
        for each in (*store.merged_into(tx, branch_id, client_id), client):
            if each.state is not ClientState.ERASED:
                change.record(each, ClientVerb.ERASE, {"reason": reason}, new_id())
