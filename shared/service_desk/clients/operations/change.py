"""One change of the known clients: what a command did before, and the event with what it makes."""

import secrets
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from shared.office.history.operations.change import RecordChange
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.service_desk.clients import store
from shared.service_desk.clients.errors import CLIENT_NOT_POSSIBLE, UNKNOWN_CLIENT
from shared.service_desk.clients.model import SUBJECT, Client, ClientVerb, Contacts, Identifier, IdentifierKind
from shared.service_desk.clients.rules.lifecycle import LIFECYCLE
from shared.service_desk.clients.rules.replay import apply_event


class ClientChange(RecordChange):
    """A change that one command makes."""

    subject = SUBJECT

    def replay_of(self, command_id: UUID, *verbs: ClientVerb) -> Client | None:
        """Return the client of a command that was carried out before, as it is now; None for a new command.

        Raises UserError(CLIENT_NOT_POSSIBLE) when the command was another verb's or another person's.
        """
        done = self.done_before(command_id, CLIENT_NOT_POSSIBLE, *verbs)
        return None if done is None else self.client(done.record_id)

    def client(self, client_id: UUID) -> Client:
        """Return a client of this branch. Raises UserError(UNKNOWN_CLIENT)."""
        found = store.read_client(self.tx, self.branch_id, client_id)
        if found is None:
            raise UserError(UNKNOWN_CLIENT)
        return found

    def record(
        self,
        old: Client | None,
        verb: ClientVerb,
        details: Mapping[str, Any],
        command_id: UUID,
        *,
        identifier: tuple[IdentifierKind, str, str] | None = None,
        ticket_id: UUID | None = None,
        contacts: Contacts | None = None,
    ) -> Client:
        """Write one event and the client as it makes it, with an identifier (kind, hash, hint), a visit or contacts.

        Raises UserError: CLIENT_NOT_POSSIBLE or CLIENT_ERASED where the state forbids the verb.
        """
        before = None if old is None else old.state
        after = LIFECYCLE.next_state(before, verb)
        tx, branch_id = self.tx, self.branch_id
        client_id = new_id() if old is None else old.id
        told = dict(details)
        kept = text = None
        salt = secrets.token_hex(16)
        if identifier is not None:
            kept = Identifier(new_id(), client_id, *identifier, secrets.token_hex(16))
            told |= {"identifier": kept.id.hex, "digest": store.identifier_digest(kept)}
        if ticket_id is not None:
            told["ticket"] = ticket_id.hex
        if contacts is not None:
            text = store.contacts_text(contacts)
            told["contacts"] = store.contacts_digest(client_id, salt, text)
        since = None if old is None else old.changed
        event = self.event(client_id, verb, told, command_id, before=before, after=after, since=since)
        new = apply_event(old, event)
        if old is None:
            store.insert_client(tx, branch_id, new)
        else:
            store.write_client(tx, branch_id, old, new)
        if kept is not None:
            store.insert_identifier(tx, branch_id, kept)
        if ticket_id is not None:
            store.link_ticket(tx, branch_id, ticket_id, client_id)
        if text is not None:
            store.write_contacts(tx, branch_id, client_id, text, salt)
        if verb in (ClientVerb.WITHDRAW, ClientVerb.ERASE):
            store.write_contacts(tx, branch_id, client_id, "", "")
        if verb is ClientVerb.ERASE:
            store.remove_identifiers(tx, branch_id, client_id)
        self.append(event)
        return new
