"""Checks the clients: they, their identifiers, contacts and visits are stored as the events tell."""

from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.office.history.operations.proof import Found, RegisterProof, differing, unlike
from shared.platform.db.database import Transaction
from shared.service_desk.clients import store
from shared.service_desk.clients.model import KEY, KEY_MADE, SUBJECT, Client, ClientState, ClientVerb
from shared.service_desk.clients.rules.lifecycle import LIFECYCLE
from shared.service_desk.clients.rules.replay import apply_event

_STORY, _STORED = "events of clients tell a story", "clients as their events tell"


class ClientProof(RegisterProof):
    """The check of the clients."""

    subjects = (SUBJECT, KEY)
    rule, where = _STORED, "the stored clients"

    def __init__(self) -> None:
        super().__init__()
        self._clients: dict[UUID, Client] = {}
        self._identifiers: dict[str, str] = {}
        #: The identifiers of each client, for its erasure.
        self._of: dict[UUID, list[str]] = {}
        self._contacts: dict[str, str] = {}
        self._links: dict[str, str] = {}

    def take_in(self, seq: int, event: RecordEvent) -> None:
        """Apply an event."""
        if event.subject == KEY:
            if event.kind != KEY_MADE or "key" not in event.details:
                self.note(_STORY, seq, f"{event.kind} does not fit")
            return
        known = self._clients.get(event.record_id)
        if event.before != ("" if known is None else known.state.value):
            self.note(_STORY, seq, f"from {event.before}")
        try:
            before = ClientState(event.before) if event.before else None
            if ClientState(event.after) not in LIFECYCLE.after(before, ClientVerb(event.kind)):
                self.note(_STORY, seq, f"{event.kind} from {event.before} to {event.after}")
            self._clients[event.record_id] = apply_event(known, event)
            self._keep(event)
        except (KeyError, ValueError, TypeError):
            self.note(_STORY, seq, f"{event.kind} does not fit")

    def _keep(self, event: RecordEvent) -> None:
        told, client = event.details, event.record_id
        if "identifier" in told:
            self._identifiers[told["identifier"]] = told["digest"]
            self._of.setdefault(client, []).append(told["identifier"])
        if "ticket" in told:
            self._links[told["ticket"]] = client.hex
        if "contacts" in told:
            self._contacts[client.hex] = told["contacts"]
        if event.kind in (ClientVerb.WITHDRAW, ClientVerb.ERASE) and client.hex in self._contacts:
            self._contacts[client.hex] = store.ERASED
        if event.kind == ClientVerb.ERASE:
            for each in self._of.pop(client, ()):
                self._identifiers.pop(each, None)

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield what is stored otherwise than the events tell."""
        missing = dict(self._clients)
        for client_id, stored in store.stored_clients(tx, branch_id):
            expected = missing.pop(client_id, None)
            if expected is None:
                yield _STORED, f"client {client_id}", "made by nobody"
            elif different := differing(store.as_row(expected), stored):
                yield _STORED, f"client {client_id}", ", ".join(different)
        for client_id in missing:
            yield _STORED, f"client {client_id}", "missing"
        stored_ids = store.stored_identifiers(tx, branch_id)
        yield from unlike(self._identifiers, stored_ids, "identifiers as their events tell")
        yield from unlike(self._contacts, store.stored_contacts(tx, branch_id), "contact data as their events tell")
        yield from unlike(self._links, store.stored_links(tx, branch_id), "visits of clients as their events tell")
