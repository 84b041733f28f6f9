"""The tables of clients."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, Text

from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.records import Enumerated
from shared.service_desk.clients.model import OF_ONE_PERSON, ClientState, ConsentPurpose, IdentifierKind

_CHANGED = (
    "read add change(state, version, changed, purpose, consent_text, consented, consented_by, merged_into, merged)"
)

clients = Table(
    "clients",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("state", Enumerated(ClientState, String(16)), nullable=False),
    Column("version", Integer, nullable=False),
    Column("made", Instant, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("purpose", Enumerated(ConsentPurpose, String(16))),
    Column("consent_text", Integer, nullable=False),
    Column("consented", Instant),
    Column("consented_by", Id),
    Column("merged_into", Id),
    Column("merged", Instant),
    CheckConstraint("(purpose IS NULL) = (consented IS NULL)", name="consent"),
    Index("ix_clients_branch_id_merged_into", "branch_id", "merged_into"),
    info=access("", "", _CHANGED, _CHANGED),
)

#: Keyed hashes; the key is outside the database. Rows are removed by an erasure.
client_identifiers = Table(
    "client_identifiers",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("client_id", Id, ForeignKey("clients.id"), nullable=False),
    Column("kind", Enumerated(IdentifierKind, String(16)), nullable=False),
    Column("hash", String(64), nullable=False),
    Column("hint", String(8), nullable=False),
    Column("salt", String(32), nullable=False),
    Index("ix_client_identifiers_branch_id_kind_hash", "branch_id", "kind", "hash"),
    Index("ix_client_identifiers_client_id", "client_id"),
    info=access("", "", "read add", "read add remove"),
)
_OF_ONE = client_identifiers.c.kind.in_(sorted(kind.value for kind in OF_ONE_PERSON))
#: A document or a card is one person's.
Index(
    "uq_client_identifiers_of_one",
    client_identifiers.c.branch_id,
    client_identifiers.c.kind,
    client_identifiers.c.hash,
    unique=True,
    sqlite_where=_OF_ONE,
    postgresql_where=_OF_ONE,
)

#: Clear data, with consent. The events hold a digest, so that they can be erased and the chain stays whole.
client_contacts = Table(
    "client_contacts",
    metadata,
    Column("client_id", Id, ForeignKey("clients.id"), primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("content", Text, nullable=False),
    Column("salt", String(32), nullable=False),
    info=access("", "", "read add change(content, salt)", "read add change(content, salt)"),
)

#: Whose visit it was. Tickets are known by their id alone.
client_tickets = Table(
    "client_tickets",
    metadata,
    Column("ticket_id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("client_id", Id, ForeignKey("clients.id"), nullable=False),
    Index("ix_client_tickets_client_id", "client_id"),
    info=access("", "", "read add change(client_id)", "read add change(client_id)"),
)
