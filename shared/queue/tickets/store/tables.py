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
    false,
)

from shared.platform.db.access import RUNNING, AppRole, Privilege, RowRule, access
from shared.platform.db.base import Id, Instant, JsonText, metadata
from shared.queue.tickets.model import TicketState
from shared.queue.tickets.store.guards import (
    CLERKS_EVENT,
    EVENT_GUARDS,
    HEAD_GUARDS,
    NEW_STEP,
    NEW_TICKET,
    NUMBER_GUARDS,
    STEP_GUARDS,
    TICKET_GUARDS,
    VISITORS_EVENT,
)

# What the board reads of tickets: neither the secret of the slip nor what clerks wrote about a visitor.
_SHOWN = (
    "read(id, branch_id, day, prefix, number, state, language, priority, ended, service_id, counter_id, step_id,"
    " counts_from, placed_first, passed, bound_counter_id, bound_staff_id, booked_for)"
)
# What a kiosk reads: everything but what clerks wrote about a visitor. The secret is printed on every copy of the slip.
_VISITORS = (
    "read(id, branch_id, day, prefix, number, state, language, priority, issued, changed, ended, token, service_id,"
    " counter_id, step_id, counts_from, placed_first, passed, bound_counter_id, bound_staff_id, planned, parked_until,"
    " park_reason, requeues, booked_for)"
)
# What a kiosk changes of a ticket: that its visitor is back after a missed call, or has given up.
_BACK_OR_LEFT = (
    "change(state, changed, ended, counter_id, counts_from, placed_first, planned, parked_until, park_reason)"
)
# What a clerk's work changes of a ticket: everything but who it was given to, when, and under which number.
_WORKED = (
    "change(state, changed, ended, note, service_id, counter_id, step_id, counts_from, placed_first, passed,"
    " bound_counter_id, bound_staff_id, planned, parked_until, park_reason, requeues)"
)
_STEP_LEFT = "change(ended, wrap_ended, end, held_since, hold_seconds)"
_STEP_WORKED = (
    "change(called_first, called_last, calls, started, ended, wrap_ended, end, counter_id, staff_id, outcome, quantity,"
    " persons, held_since, hold_seconds, untrusted)"
)
_STEP_SHOWN = (
    "read(id, ticket_id, branch_id, day, service_id, queued, called_first, called_last, calls, started, ended, end,"
    " counter_id, hold_seconds, untrusted)"
)
# Enough to answer a repeated command and to know the order of calls; not the content of an event.
_OWN_EVENTS = "read(branch_id, seq, ticket_id, day, kind, actor_kind, actor_id, command_id)"
_CALLS = "read(branch_id, seq, ticket_id, step_id, day, kind)"
_HEAD = "read add change(seq, hash, clock)"
_HEAD_CONFIRMED = "read add change(seq, hash, clock, clock_held)"
_NUMBER = "read add change(last)"
#: Tickets of visitors who are here, or who left so short a time ago that they may still rate or ask.
PRESENT = "ended IS NULL OR ended > now() - interval '1 day'"

#: One row per branch: the end of its event chain. Locking this row is what puts the branch's changes in order.
#: `clock` is the last instant that was believed; `clock_held`: the clock has jumped, staff must confirm it.
event_heads = Table(
    "event_heads",
    metadata,
    Column("branch_id", Id, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("clock", Instant),
    Column("clock_held", Boolean, nullable=False, server_default=false()),
    info=access(_HEAD, "", _HEAD_CONFIRMED, _HEAD_CONFIRMED, guards=HEAD_GUARDS),
)

number_counters = Table(
    "number_counters",
    metadata,
    Column("branch_id", Id),
    Column("day", Date),
    Column("prefix", String(1)),
    Column("last", Integer, nullable=False),
    PrimaryKeyConstraint("branch_id", "day", "prefix"),
    info=access(
        _NUMBER,
        "read",
        _NUMBER,
        _NUMBER,
        {(AppRole.KIOSK, Privilege.CHANGE): RowRule(RUNNING, RUNNING)},
        NUMBER_GUARDS,
    ),
)

#: Numbers that a restored backup knows nothing of: issued for `certain`, or left out because nobody knows.
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
    info=access("read", "", "read", "read add"),
)

business_days = Table(
    "business_days",
    metadata,
    Column("branch_id", Id),
    Column("day", Date),
    Column("closed", Instant, nullable=False),
    PrimaryKeyConstraint("branch_id", "day"),
    info=access("read", "", "read", "read add remove"),
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
    Column("booked_for", Instant),
    UniqueConstraint("branch_id", "day", "prefix", "number"),
    CheckConstraint("state IN (" + ", ".join(f"'{state.value}'" for state in TicketState) + ")", name="state"),
    CheckConstraint("(counter_id IS NOT NULL) = (state IN ('called', 'serving'))", name="counter"),
    CheckConstraint("(ended IS NOT NULL) = (state IN ('served', 'no_show', 'left'))", name="ended"),
    info=access(
        f"{_VISITORS} add {_BACK_OR_LEFT}",
        _SHOWN,
        f"read add {_WORKED}",
        f"read add {_WORKED}",
        {
            (AppRole.KIOSK, Privilege.READ): RowRule(PRESENT),
            (AppRole.KIOSK, Privilege.ADD): NEW_TICKET,
            (AppRole.KIOSK, Privilege.CHANGE): RowRule(
                "state IN ('waiting', 'parked')", "state IN ('waiting', 'left')"
            ),
            (AppRole.BOARD, Privilege.READ): RowRule(PRESENT),
        },
        TICKET_GUARDS,
    ),
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
    info=access(
        f"read add {_STEP_LEFT}",
        _STEP_SHOWN,
        f"read add {_STEP_WORKED}",
        f"read add {_STEP_WORKED}",
        {
            (AppRole.KIOSK, Privilege.READ): RowRule(RUNNING),
            (AppRole.KIOSK, Privilege.ADD): NEW_STEP,
            (AppRole.KIOSK, Privilege.CHANGE): RowRule(f"ended IS NULL AND {RUNNING}", "\"end\" = 'left'"),
            (AppRole.BOARD, Privilege.READ): RowRule(RUNNING),
        },
        STEP_GUARDS,
    ),
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
    info=access(
        f"{_OWN_EVENTS} add",
        _CALLS,
        "read add",
        "read add",
        {
            (AppRole.KIOSK, Privilege.READ): RowRule(f"(actor_kind = 'visitor' OR kind = 'call') AND {RUNNING}"),
            (AppRole.KIOSK, Privilege.ADD): VISITORS_EVENT,
            (AppRole.CONSOLE, Privilege.ADD): CLERKS_EVENT,
            (AppRole.BOARD, Privilege.READ): RowRule(f"kind IN ('call', 'recall') AND {RUNNING}"),
        },
        EVENT_GUARDS,
    ),
)
Index("ix_events_of_ticket", ticket_events.c.ticket_id, ticket_events.c.seq)
Index("ix_events_of_day", ticket_events.c.branch_id, ticket_events.c.day)
