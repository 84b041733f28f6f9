"""A client, what is known of them, and what is done with it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

#: The subject of the events of clients, and that of the key of their identifiers; its record is the branch.
SUBJECT, KEY, KEY_MADE = "client", "client_key", "made"
#: The version of the text to which a client consents.
CONSENT_TEXT = 1
#: Calendar days in which a merge may be undone.
UNMERGE_DAYS = 30
#: Visits shown when a client is served.
SHOWN_VISITS = 5
LONGEST_NAME, LONGEST_NEED = 120, 200


class ClientState(StrEnum):
    """The situation of a client; an erased one is only an id."""

    ACTIVE = "active"
    MERGED = "merged"
    ERASED = "erased"


class ClientVerb(StrEnum):
    """What is done with a client; also the kind of the event it leaves."""

    MAKE = "make"
    IDENTIFY = "identify"  # a further identifier
    LINK = "link"  # to a visit
    CONSENT = "consent"  # to contact data, or new ones
    WITHDRAW = "withdraw"  # the consent; the contact data are erased
    MERGE = "merge"  # into the client that is the same person
    UNMERGE = "unmerge"
    ERASE = "erase"


class IdentifierKind(StrEnum):
    """By what a client is found again."""

    PHONE = "phone"
    E_MAIL = "e_mail"
    ID_NUMBER = "id_number"
    CARD = "card"


#: Identifiers that belong to one person; the others may be a household's.
OF_ONE_PERSON = frozenset({IdentifierKind.ID_NUMBER, IdentifierKind.CARD})


class ConsentPurpose(StrEnum):
    """What a client allows the branch to keep contact data for."""

    SERVE = "serve"  # to serve them better at the counter: name, language, needs
    CONTACT = "contact"  # also to tell them results and remind them: phone, e-mail


class Need(StrEnum):
    """What a client needs when they come."""

    WHEELCHAIR = "wheelchair"
    SIGN_LANGUAGE = "sign_language"
    HEARING = "hearing"
    SIGHT = "sight"
    INTERPRETER = "interpreter"
    COMPANION = "companion"


class ContactChannel(StrEnum):
    """How a client wants to be told something."""

    PHONE = "phone"
    E_MAIL = "e_mail"
    COUNTER = "counter"


class MergeReason(StrEnum):
    """Why two clients are one person: a code, because words of a person would have to be erased in their turn."""

    DOCUMENT = "document"  # the same document was shown
    SAID = "said"  # the client says so
    MISTAKE = "mistake"  # entered twice by mistake


@dataclass(frozen=True)
class Client:
    """One client, as the events tell it. `consented_by` is the member of staff to whom the client said yes."""

    id: UUID
    state: ClientState
    version: int
    made: datetime
    changed: datetime
    purpose: ConsentPurpose | None = None
    consent_text: int = 0
    consented: datetime | None = None
    consented_by: UUID | None = None
    merged_into: UUID | None = None
    merged: datetime | None = None


@dataclass(frozen=True)
class Identifier:
    """A stored identifier: the keyed hash, and the last two characters as a hint.

    The salt makes the digest in the chain useless once it is erased.
    """

    id: UUID
    client_id: UUID
    kind: IdentifierKind
    hash: str
    hint: str
    salt: str


@dataclass(frozen=True)
class Contacts:
    """Clear data about a client, kept with consent only."""

    name: str = ""
    phone: str = ""
    e_mail: str = ""
    channel: ContactChannel | None = None
    language: str = ""
    needs: tuple[Need, ...] = ()
    other_need: str = ""


@dataclass(frozen=True)
class Hint:
    """What is shown of an identifier."""

    kind: IdentifierKind
    hint: str


@dataclass(frozen=True)
class ClientStep:
    """A stay of a known client in a queue, with the serving that ended it.

    `client_id` is who the client goes on as after merges, `outcome` is "" unless the serving was finished with one.
    """

    client_id: UUID
    ticket_id: UUID
    service_id: UUID
    position: int
    queued: datetime
    started: datetime | None
    ended: datetime | None
    outcome: str


@dataclass(frozen=True)
class EarlierVisit:
    """A visit of a client: number, day, service, and the outcome of its last step; no rating."""

    ticket_id: UUID
    display: str
    day: date
    service_id: UUID
    outcome: str


@dataclass(frozen=True)
class ClientCard:
    """What is known of a client where they are served or searched for.

    `visits` are the last ones, newest first, one more than is shown because one may be going on; `tickets` are the ids
    of all of them: cases and appointments know them.
    """

    client: Client
    hints: tuple[Hint, ...]
    contacts: Contacts | None
    visits: tuple[EarlierVisit, ...]
    tickets: tuple[UUID, ...]


@dataclass(frozen=True)
class Merged:
    """A client that was found to be the same person, and may be one of their own again."""

    client: Client
    hints: tuple[Hint, ...]
    can_undo: bool


@dataclass(frozen=True)
class ClientFile:
    """Everything that is known of one client, and those that were merged into it."""

    card: ClientCard
    merged: tuple[Merged, ...]
    consented_by: str = ""


@dataclass(frozen=True)
class LookUp:
    """Who has an identifier: nobody, one, or the several people of a household."""

    kind: IdentifierKind
    hint: str
    found: tuple[ClientCard, ...]


@dataclass(frozen=True)
class IdentifyRequest:
    """Who stands at the counter. Without `client_id` it is somebody new; `kind` None is read from what was typed."""

    command_id: UUID
    ticket_id: UUID
    typed: str
    kind: IdentifierKind | None = None
    client_id: UUID | None = None


@dataclass(frozen=True)
class ConsentRequest:
    """What a client allows to be kept. `seen` is the version as the person saw it."""

    command_id: UUID
    client_id: UUID
    seen: int
    purpose: ConsentPurpose
    contacts: Contacts
