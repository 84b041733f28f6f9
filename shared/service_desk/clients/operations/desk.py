"""Finding, identifying and merging clients, and keeping their contact data with consent."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID, uuid5

from shared.office.audit.model import Actor, AuditKind
from shared.office.audit.store import record
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import decided_by, sets
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import normalise_number
from shared.platform.live.topics import Topic
from shared.platform.secret_keys import signature
from shared.queue.tickets.errors import UNKNOWN_TICKET
from shared.queue.tickets.rules.numbering import parse_display
from shared.queue.tickets.store.tickets import ticket_of_branch
from shared.service_desk.clients import store
from shared.service_desk.clients.errors import (
    CLIENT_CHANGED,
    CLIENT_NOT_POSSIBLE,
    IDENTIFIER_TAKEN,
)
from shared.service_desk.clients.model import (
    CONSENT_TEXT,
    OF_ONE_PERSON,
    UNMERGE_DAYS,
    Client,
    ClientCard,
    ClientState,
    ClientVerb,
    ConsentRequest,
    IdentifierKind,
    IdentifyRequest,
    LookUp,
    MergeReason,
)
from shared.service_desk.clients.operations.change import ClientChange
from shared.service_desk.clients.operations.keys import key_for, key_here
from shared.service_desk.clients.operations.views import cards_of
from shared.service_desk.clients.rules.contacts import kept_for
from shared.service_desk.clients.rules.identifiers import hint_of, normalised, readings, recognised


class ClientOperations:
    """Changes the known clients, and searches them; each search leaves an audit entry without what was searched for."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @sets
    def look_up(self, typed: str, kind: IdentifierKind | None, actor: Actor) -> LookUp:
        """Return who has an identifier; without `kind` it is told from what was typed.

        Raises UserError: NOT_ALLOWED, BAD_… of the kind, CLIENT_KEY_MISSING.
        """
        kind, normal = _read(typed, kind)
        branch_id = self._database.branch_id
        with self._database.write() as tx:
            require(tx, branch_id, actor, Right.KNOW_CLIENTS)
            found = self._with(tx, kind, normal)
            _tell_search(tx, branch_id, actor, kind.value, len(found))
            return LookUp(kind, hint_of(kind, normal), found)

    @sets
    def search(self, text: str, tickets: Sequence[UUID], actor: Actor) -> tuple[ClientCard, ...]:
        """Return the clients that somebody may mean by an identifier or a ticket number, and those of these visits.

        Raises UserError: NOT_ALLOWED, CLIENT_KEY_MISSING.
        """
        branch_id = self._database.branch_id
        with self._database.write() as tx:
            require(tx, branch_id, actor, Right.KNOW_CLIENTS)
            number = parse_display(normalise_number(text[:40]))
            ids = [] if number is None else store.clients_of_number(tx, branch_id, *number)
            ids += [each for ticket in tickets if (each := store.client_of(tx, branch_id, ticket)) is not None]
            found = {card.client.id: card for card in cards_of(tx, branch_id, ids)}
            # Somebody found by a number is shown also where the key is missing.
            for kind, normal in () if found else readings(text):
                found |= {card.client.id: card for card in self._with(tx, kind, normal)}
            _tell_search(tx, branch_id, actor, "search", len(found))
            return tuple(found.values())

    @decided_by("request.command_id")
    def identify(self, request: IdentifyRequest, actor: Actor) -> Client:
        """Say whose visit it is: somebody new, or a client, who also gets the identifier if it is a new one.

        Raises UserError: NOT_ALLOWED, BAD_… of the kind, UNKNOWN_TICKET, UNKNOWN_CLIENT, IDENTIFIER_TAKEN,
        CLIENT_NOT_POSSIBLE, CLIENT_ERASED, CLIENT_KEY_MISSING, CLIENT_KEY_NOT_KEPT.
        """
        kind, normal = _read(request.typed, request.kind)
        branch_id, command_id = self._database.branch_id, request.command_id
        with self._database.write(Topic.CLIENTS) as tx:
            change = self._change(tx, actor)
            known = change.replay_of(command_id, ClientVerb.MAKE, ClientVerb.IDENTIFY, ClientVerb.LINK)
            if known is not None:
                return known
            if ticket_of_branch(tx, branch_id, request.ticket_id) is None:
                raise UserError(UNKNOWN_TICKET)
            digest = _hash(key_for(change), branch_id, kind, normal)
            owners = store.clients_with(tx, branch_id, kind, digest)
            leads = {lead.id for each in owners if (lead := store.leading(tx, branch_id, each)) is not None}
            client = None if request.client_id is None else change.client(request.client_id)
            if kind in OF_ONE_PERSON and leads - {request.client_id}:
                raise UserError(IDENTIFIER_TAKEN)
            ticket_id = request.ticket_id
            if client is not None and client.id in leads:
                return change.record(client, ClientVerb.LINK, {}, command_id, ticket_id=ticket_id)
            verb = ClientVerb.MAKE if client is None else ClientVerb.IDENTIFY
            identifier = (kind, digest, hint_of(kind, normal))
            return change.record(client, verb, {}, command_id, identifier=identifier, ticket_id=ticket_id)

    @decided_by("request.command_id")
    def consent(self, request: ConsentRequest, actor: Actor) -> Client:
        """Keep contact data to which the client has just said yes, in place of earlier ones.

        Raises UserError: NOT_ALLOWED, UNKNOWN_CLIENT, CLIENT_CHANGED, BAD_PHONE, BAD_E_MAIL, CLIENT_NOT_POSSIBLE,
        CLIENT_ERASED.
        """
        contacts = kept_for(request.purpose, request.contacts)
        with self._database.write(Topic.CLIENTS) as tx:
            change = self._change(tx, actor)
            known = change.replay_of(request.command_id, ClientVerb.CONSENT)
            if known is not None:
                return known
            client = _as_seen(change, request.client_id, request.seen)
            told = {"purpose": request.purpose.value, "text": CONSENT_TEXT}
            return change.record(client, ClientVerb.CONSENT, told, request.command_id, contacts=contacts)

    @decided_by("command_id")
    def withdraw(self, client_id: UUID, command_id: UUID, actor: Actor) -> Client:
        """Erase the contact data of a client who takes the consent back, also those of clients merged into it.

        Raises UserError: NOT_ALLOWED, UNKNOWN_CLIENT, CLIENT_ERASED.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.CLIENTS) as tx:
            change = self._change(tx, actor)
            known = change.replay_of(command_id, ClientVerb.WITHDRAW)
            if known is not None:
                return known
            for each in store.merged_into(tx, branch_id, client_id):
                if each.purpose is not None:
                    change.record(each, ClientVerb.WITHDRAW, {}, uuid5(command_id, each.id.hex))
            client = change.record(change.client(client_id), ClientVerb.WITHDRAW, {}, command_id)
        self._database.shorten_log()
        return client

    @decided_by("command_id")
    def merge(
        self, client_id: UUID, other_id: UUID, reason: MergeReason, seen: int, command_id: UUID, actor: Actor
    ) -> Client:
        """Let two clients go on as the one that was made first, and return that one; nothing of the other is moved.

        Raises UserError: NOT_ALLOWED, UNKNOWN_CLIENT, CLIENT_CHANGED, CLIENT_NOT_POSSIBLE, CLIENT_ERASED.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.CLIENTS) as tx:
            require(tx, branch_id, actor, Right.LEAD_CASES)
            change = self._change(tx, actor)
            known = change.replay_of(command_id, ClientVerb.MERGE)
            if known is None:
                first = _as_seen(change, client_id, seen)
                lead, other = sorted((first, change.client(other_id)), key=lambda each: (each.made, each.id))
                if lead.id == other.id or lead.state is not ClientState.ACTIVE:
                    raise UserError(CLIENT_NOT_POSSIBLE)
                told = {"into": str(lead.id), "reason": reason.value}
                known = change.record(other, ClientVerb.MERGE, told, command_id)
            return store.leading(tx, branch_id, known.id) or known

    @decided_by("command_id")
    def unmerge(self, client_id: UUID, command_id: UUID, actor: Actor) -> Client:
        """Let a client be one of their own again, within 30 days of the merge.

        Raises UserError: NOT_ALLOWED, UNKNOWN_CLIENT, CLIENT_NOT_POSSIBLE, CLIENT_ERASED.
        """
        with self._database.write(Topic.CLIENTS) as tx:
            require(tx, self._database.branch_id, actor, Right.LEAD_CASES)
            change = self._change(tx, actor)
            known = change.replay_of(command_id, ClientVerb.UNMERGE)
            if known is not None:
                return known
            client = change.client(client_id)
            if client.merged is not None and tx.now > client.merged + timedelta(days=UNMERGE_DAYS):
                raise UserError(CLIENT_NOT_POSSIBLE)
            return change.record(client, ClientVerb.UNMERGE, {}, command_id)

    def _change(self, tx: Transaction, actor: Actor) -> ClientChange:
        require(tx, self._database.branch_id, actor, Right.KNOW_CLIENTS)
        return ClientChange(tx, self._database.branch_id, actor)

    def _with(self, tx: Transaction, kind: IdentifierKind, normal: str) -> tuple[ClientCard, ...]:
        branch_id = self._database.branch_id
        key = key_here(tx, branch_id)
        if key is None:
            return ()
        digest = _hash(key, branch_id, kind, normal)
        return cards_of(tx, branch_id, store.clients_with(tx, branch_id, kind, digest))


def _read(typed: str, kind: IdentifierKind | None) -> tuple[IdentifierKind, str]:
    return recognised(typed) if kind is None else (kind, normalised(kind, typed))


def _hash(key: bytes, branch_id: UUID, kind: IdentifierKind, normal: str) -> str:
    return signature(key, f"{branch_id} {kind.value} {normal}")


def _as_seen(change: ClientChange, client_id: UUID, seen: int) -> Client:
    found = change.client(client_id)
    if found.version != seen:
        raise UserError(CLIENT_CHANGED)
    return found


def _tell_search(tx: Transaction, branch_id: UUID, actor: Actor, how: str, found: int) -> None:
    record(tx, branch_id, actor, AuditKind.CLIENT_SEARCHED, how, {"found": found})
