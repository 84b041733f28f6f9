"""Reading clients: who is served, and everything that is known of one."""

from collections.abc import Iterable
from datetime import timedelta
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_member
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads
from shared.platform.errors import UserError
from shared.service_desk.clients import store
from shared.service_desk.clients.errors import UNKNOWN_CLIENT
from shared.service_desk.clients.model import (
    SHOWN_VISITS,
    UNMERGE_DAYS,
    Client,
    ClientCard,
    ClientFile,
    ClientState,
    Merged,
)


class ClientViews:
    """Reads the known clients."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def of_ticket(self, ticket_id: UUID, actor: Actor) -> ClientCard | None:
        """Return whose visit it is; None for somebody unknown, and for an actor who may not know."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            # Asked first, because most visits are nobody's known.
            client_id = store.client_of(tx, branch_id, ticket_id)
            if client_id is None or actor.id is None or not may(tx, branch_id, actor.id, Right.KNOW_CLIENTS):
                return None
            found = cards_of(tx, branch_id, (client_id,))
            return next(iter(found), None)

    @reads
    def file(self, client_id: UUID, actor: Actor) -> ClientFile:
        """Return everything about one client. Raises UserError: NOT_ALLOWED, UNKNOWN_CLIENT."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.KNOW_CLIENTS)
            client = store.leading(tx, branch_id, client_id)
            if client is None:
                raise UserError(UNKNOWN_CLIENT)
            now = self._database.present()
            merged = tuple(
                Merged(
                    each,
                    store.hints(tx, branch_id, (each.id,)),
                    each.merged is not None and now <= each.merged + timedelta(days=UNMERGE_DAYS),
                )
                for each in store.merged_into(tx, branch_id, client.id)
            )
            card = _card(tx, branch_id, client)
            by = None if card.client.consented_by is None else read_member(tx, branch_id, card.client.consented_by)
            return ClientFile(card, merged, "" if by is None else by.name)


def cards_of(tx: Transaction, branch_id: UUID, client_ids: Iterable[UUID]) -> tuple[ClientCard, ...]:
    """Return the clients as which these go on, each once; none that is erased."""
    leads = (store.leading(tx, branch_id, each) for each in dict.fromkeys(client_ids))
    alive = {lead.id: lead for lead in leads if lead is not None and lead.state is ClientState.ACTIVE}
    return tuple(_card(tx, branch_id, lead) for lead in alive.values())


def _card(tx: Transaction, branch_id: UUID, client: Client) -> ClientCard:
    members = (client, *store.merged_into(tx, branch_id, client.id))
    ids = [each.id for each in members]
    tickets = store.tickets_of(tx, branch_id, ids)
    # Of two that were merged, the one who said yes last says what is kept.
    consents = sorted((each.consented, each.id) for each in members if each.consented is not None)
    contacts = store.read_contacts(tx, branch_id, consents[-1][1]) if consents else None
    return ClientCard(
        client,
        store.hints(tx, branch_id, ids),
        contacts,
        store.visits(tx, tickets[: SHOWN_VISITS + 1]),
        tickets,
    )
