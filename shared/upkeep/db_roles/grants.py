"""The one table of who may do what: a row for every table, a column for every role that does daily work.

A cell names verbs; brackets after a verb narrow it to these columns. An empty cell is no right at all. Nobody's cell
says that events or audit entries are changed or removed, and the board's cells say nothing but "read".
"""

from collections.abc import Mapping
from dataclasses import dataclass

from shared.upkeep.db_roles.model import WORKING, AppRole, Privilege, TableRight, rights

# What kiosk and board read of colleagues: who there is, for the forecast. Never what is kept about PINs.
_COLLEAGUES = "read(id, branch_id, code, name, role, language, active)"
# What the board reads of tickets: neither the secret of the slip nor what clerks wrote about a visitor.
_SHOWN = (
    "read(id, branch_id, day, prefix, number, state, language, priority, ended, service_id, counter_id, step_id,"
    " counts_from, placed_first, passed, bound_counter_id, bound_staff_id)"
)
# What a kiosk changes of a ticket: that its visitor is back after a missed call, or has given up.
_BACK_OR_LEFT = (
    "change(state, changed, ended, counter_id, counts_from, placed_first, bound_counter_id, bound_staff_id, planned,"
    " parked_until, park_reason)"
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
# Enough to answer a repeated command and to know the order of calls; nothing of what an event tells.
_OWN_EVENTS = "read(branch_id, seq, ticket_id, day, kind, actor_kind, actor_id, command_id)"
_CALLS = "read(branch_id, seq, ticket_id, step_id, day, kind)"
_HEAD = "read add change(seq, hash)"
_VERSION = "read add change(version)"
_NUMBER = "read add change(last)"

#: table: (kiosk, board, console, manager)
GRANTS: Mapping[str, tuple[str, str, str, str]] = {
    # what was set up
    "alembic_version": ("read", "read", "read", "read"),
    "branches": ("read lock(id)", "read", "read lock(id)", "read lock(id)"),
    "service_groups": ("read", "read", "read", "read"),
    "services": ("read", "read", "read", "read change(active)"),
    "counters": ("read", "read", "read", "read change(active)"),
    "priority_classes": ("read", "read", "read", "read"),
    "outcomes": ("read", "read", "read", "read"),
    "opening_hours": ("read", "read", "read", "read"),
    "holidays": ("read", "read", "read", "read"),
    "settings": ("read", "read", "read", "read add remove"),
    "topic_versions": (_VERSION, "read", _VERSION, _VERSION),
    # who works here
    "staff_members": (
        _COLLEAGUES,
        _COLLEAGUES,
        "read change(failed_tries, locked_until)",
        "read add change(pin_hash, failed_tries, locked_until)",
    ),
    "staff_skills": ("read", "read", "read", "read add remove"),
    "counter_sessions": ("read", "read", "read add change(ended, forced)", "read add change(ended, forced)"),
    "session_pauses": ("read", "read", "read add change(ended)", "read add change(ended)"),
    # the queue
    "tickets": (f"read add {_BACK_OR_LEFT}", _SHOWN, f"read add {_WORKED}", f"read add {_WORKED}"),
    "ticket_steps": (f"read add {_STEP_LEFT}", _STEP_SHOWN, f"read add {_STEP_WORKED}", f"read add {_STEP_WORKED}"),
    "ticket_events": (f"{_OWN_EVENTS} add", _CALLS, "read add", "read add"),
    "event_heads": (_HEAD, "", _HEAD, _HEAD),
    "number_counters": (_NUMBER, "read", _NUMBER, _NUMBER),
    "lost_numbers": ("read", "", "read", "read add"),
    "business_days": ("read", "", "read", "read add"),
    # what is told and said
    "ratings": ("read add", "", "", "read"),
    "notices": (
        "read add",
        "",
        "read add change(answered_by, answered, closed)",
        "read add change(answered_by, answered, closed)",
    ),
    "devices": ("read add remove", "read", "read add remove", "read add remove"),
    # the manager's days, and housekeeping
    "day_summaries": ("", "", "", "read add"),
    "day_notes": ("", "", "", "read add"),
    "audit_entries": ("", "", "add", "read add"),
    "keeper_leases": ("", "", "", "read add remove"),
    "keeper_duties": ("", "", "", "read add remove"),
}


def granted(table: str, role: AppRole) -> Mapping[Privilege, TableRight]:
    """Return what a role may do with a table. Raises KeyError for a table without a row."""
    return rights(GRANTS[table][WORKING.index(role)])


#: Steps and events of the days that can still matter; a business day may begin hours after the calendar's, and a client
#: could move its own time zone, so the server counts in UTC with room to spare.
RUNNING = "day >= (now() AT TIME ZONE 'UTC')::date - 2"
#: Tickets of visitors who are here, or who left so short a time ago that they may still rate or ask.
PRESENT = "ended IS NULL OR ended > now() - interval '1 day'"


@dataclass(frozen=True)
class RowRule:
    """Which rows a verb reaches: those that are so before (`having`), and those that are so afterwards (`leaving`)."""

    having: str = ""
    leaving: str = ""


_LOCK_ONLY = RowRule("true", "false")
_NOT_OVER = RowRule("ended IS NULL")

#: Narrower than the whole table. Where a table has a rule, every other right on it reaches all its rows.
ROW_RULES: Mapping[tuple[str, AppRole, Privilege], RowRule] = {
    # Locking a row asks for the right to change it; here no change passes.
    **{("branches", role, Privilege.LOCK): _LOCK_ONLY for role in (AppRole.KIOSK, AppRole.CONSOLE, AppRole.MANAGER)},
    ("tickets", AppRole.KIOSK, Privilege.READ): RowRule(PRESENT),
    ("tickets", AppRole.KIOSK, Privilege.ADD): RowRule(leaving="state = 'waiting'"),
    ("tickets", AppRole.KIOSK, Privilege.CHANGE): RowRule(
        "state IN ('waiting', 'parked')", "state IN ('waiting', 'left')"
    ),
    ("tickets", AppRole.BOARD, Privilege.READ): RowRule(PRESENT),
    ("ticket_steps", AppRole.KIOSK, Privilege.READ): RowRule(RUNNING),
    ("ticket_steps", AppRole.KIOSK, Privilege.ADD): RowRule(leaving="called_first IS NULL AND started IS NULL"),
    ("ticket_steps", AppRole.KIOSK, Privilege.CHANGE): RowRule(f"ended IS NULL AND {RUNNING}", "\"end\" = 'left'"),
    ("ticket_steps", AppRole.BOARD, Privilege.READ): RowRule(RUNNING),
    ("ticket_events", AppRole.KIOSK, Privilege.READ): RowRule(
        f"(actor_kind = 'visitor' OR kind = 'call') AND {RUNNING}"
    ),
    ("ticket_events", AppRole.KIOSK, Privilege.ADD): RowRule(
        leaving="actor_kind = 'visitor' AND kind IN ('issue', 'return', 'leave')"
    ),
    ("ticket_events", AppRole.BOARD, Privilege.READ): RowRule(f"kind IN ('call', 'recall') AND {RUNNING}"),
    ("number_counters", AppRole.KIOSK, Privilege.CHANGE): RowRule(RUNNING, RUNNING),
    ("counter_sessions", AppRole.KIOSK, Privilege.READ): _NOT_OVER,
    ("counter_sessions", AppRole.BOARD, Privilege.READ): _NOT_OVER,
    ("session_pauses", AppRole.KIOSK, Privilege.READ): _NOT_OVER,
    ("session_pauses", AppRole.BOARD, Privilege.READ): _NOT_OVER,
    ("ratings", AppRole.KIOSK, Privilege.READ): RowRule(RUNNING),
    ("notices", AppRole.KIOSK, Privilege.READ): RowRule("closed IS NULL OR raised > now() - interval '1 day'"),
    ("notices", AppRole.KIOSK, Privilege.ADD): RowRule(leaving="answered IS NULL AND closed IS NULL"),
    ("devices", AppRole.KIOSK, Privilege.ADD): RowRule(leaving="kind IN ('kiosk', 'printer')"),
    ("devices", AppRole.KIOSK, Privilege.REMOVE): RowRule("kind IN ('kiosk', 'printer')"),
}


def row_rule(table: str, role: AppRole, verb: Privilege) -> RowRule | None:
    """Return which rows a right reaches; None where the table has no rules and every right reaches all rows."""
    if not any(known == table for known, _, _ in ROW_RULES):
        return None
    return ROW_RULES.get((table, role, verb), RowRule("true", "true"))
