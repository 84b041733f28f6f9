"""The tables of the queue: tickets, their steps, their chained events, number counters and business days."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Float,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from shared.platform.db.base import Id, Instant, JsonText, metadata
from shared.queue.tickets.model import TicketState

#: One row per branch: the end of its event chain. Locking this row is what puts the branch's changes in order.
event_heads = Table(
    "event_heads",
    metadata,
    Column("branch_id", Id, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("hash", String(64), nullable=False),
)

number_counters = Table(
    "number_counters",
    metadata,
    Column("branch_id", Id),
    Column("day", Date),
    Column("prefix", String(1)),
    Column("last", Integer, nullable=False),
    PrimaryKeyConstraint("branch_id", "day", "prefix"),
)

#: Numbers that a restored backup knows nothing of: given out for `certain`, or left out because nobody can tell.
lost_numbers = Table(
    "lost_numbers",
    metadata,
    Column("branch_id", Id),
    Column("day", Date),
    Column("prefix", String(1)),
    Column("first", Integer),
    Column("last", Integer, nullable=False),
    Column("certain", Boolean, nullable=False),
    Column("noted", Instant, nullable=False),
    PrimaryKeyConstraint("branch_id", "day", "prefix", "first"),
)

business_days = Table(
    "business_days",
    metadata,
    Column("branch_id", Id),
    Column("day", Date),
    Column("closed", Instant, nullable=False),
    PrimaryKeyConstraint("branch_id", "day"),
)

# `counter_id` is set only while the ticket is called or served there, so its unique index keeps a counter to one
# visitor; `ended` is empty exactly while the ticket is open, so the partial indexes stay as small as one day's queue.
tickets = Table(
    "tickets",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, nullable=False),
    Column("day", Date, nullable=False),
    Column("prefix", String(1), nullable=False),
    Column("number", Integer, nullable=False),
    Column("state", String(8), nullable=False),
    Column("language", String(2), nullable=False),
    Column("priority", String(40), nullable=False),
    Column("issued", Instant, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("ended", Instant),
    Column("token", String(32), nullable=False),
    Column("note", Text, nullable=False),
    Column("service_id", Id, nullable=False),
    Column("counter_id", Id),
    Column("step_id", Id, nullable=False),
    Column("counts_from", Instant, nullable=False),
    Column("placed_first", Boolean, nullable=False),
    Column("passed", Integer, nullable=False),
    Column("bound_counter_id", Id),
    Column("bound_staff_id", Id),
    Column("planned", JsonText, nullable=False),
    Column("parked_until", Instant),
    Column("park_reason", String(32)),
    Column("requeues", Integer, nullable=False),
    UniqueConstraint("branch_id", "day", "prefix", "number"),
    CheckConstraint("state IN (" + ", ".join(f"'{state.value}'" for state in TicketState) + ")", name="state"),
    CheckConstraint("(counter_id IS NOT NULL) = (state IN ('called', 'serving'))", name="counter"),
    CheckConstraint("(ended IS NOT NULL) = (state IN ('served', 'no_show', 'left'))", name="ended"),
)
_OPEN = tickets.c.ended.is_(None)
_AT_COUNTER = tickets.c.counter_id.is_not(None)
Index("ix_tickets_open", tickets.c.branch_id, tickets.c.state, sqlite_where=_OPEN, postgresql_where=_OPEN)
Index(
    "uq_tickets_at_counter",
    tickets.c.branch_id,
    tickets.c.counter_id,
    unique=True,
    sqlite_where=_AT_COUNTER,
    postgresql_where=_AT_COUNTER,
)

ticket_steps = Table(
    "ticket_steps",
    metadata,
    Column("id", Id, primary_key=True),
    Column("ticket_id", Id, nullable=False),
    Column("branch_id", Id, nullable=False),
    Column("day", Date, nullable=False),
    Column("position", Integer, nullable=False),
    Column("service_id", Id, nullable=False),
    Column("queued", Instant, nullable=False),
    Column("called_first", Instant),
    Column("called_last", Instant),
    Column("calls", Integer, nullable=False),
    Column("started", Instant),
    Column("ended", Instant),
    Column("wrap_ended", Instant),
    Column("end", String(16)),
    Column("counter_id", Id),
    Column("staff_id", Id),
    Column("outcome", String(40)),
    Column("quantity", Integer),
    Column("persons", Integer),
    Column("held_since", Instant),
    Column("hold_seconds", Float, nullable=False),
    Column("untrusted", Boolean, nullable=False),
    Column("quote_low", Float),
    Column("quote_median", Float),
    Column("quote_high", Float),
    UniqueConstraint("ticket_id", "position"),
)
Index("ix_steps_of_day", ticket_steps.c.branch_id, ticket_steps.c.day, ticket_steps.c.called_last)
_WRAPPING = ticket_steps.c.wrap_ended.is_(None) & ticket_steps.c.ended.is_not(None)
Index(
    "ix_steps_wrapping",
    ticket_steps.c.branch_id,
    ticket_steps.c.counter_id,
    sqlite_where=_WRAPPING,
    postgresql_where=_WRAPPING,
)

ticket_events = Table(
    "ticket_events",
    metadata,
    Column("branch_id", Id),
    Column("seq", BigInteger),
    Column("ticket_id", Id, nullable=False),
    Column("step_id", Id),
    Column("day", Date, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("instant", Instant, nullable=False),
    Column("actor_kind", String(8), nullable=False),
    Column("actor_id", Id),
    Column("device", String(64), nullable=False),
    Column("counter_id", Id),
    Column("before", String(8)),
    Column("after", String(8), nullable=False),
    Column("details", JsonText, nullable=False),
    Column("command_id", Id),
    Column("previous_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    PrimaryKeyConstraint("branch_id", "seq"),
    UniqueConstraint("branch_id", "command_id"),
)
Index("ix_events_of_ticket", ticket_events.c.ticket_id, ticket_events.c.seq)
Index("ix_events_of_day", ticket_events.c.branch_id, ticket_events.c.day)
