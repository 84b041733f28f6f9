"""What the server asks of a kiosk's and a console's changes of the queue, so that a stolen account cannot skip a rule.

The rules of the queue are in Python. This must be true whatever the rules decide: numbers and events increase by
one, every change has its event, every event is a row of the lifecycle, and a kiosk moves nobody forward.
"""

from collections.abc import Collection

from shared.office.audit.model import ActorKind
from shared.office.catalog.model import MISSED
from shared.platform.db.access import AppRole, Guard, Privilege, RowRule, chain_guards, exists, fresh, one_of
from shared.platform.i18n.languages import Language
from shared.queue.tickets.model import BOOKED_AHEAD, Action, TicketState
from shared.queue.tickets.rules.lifecycle import LIFECYCLE

_KIOSK, _CONSOLE = (AppRole.KIOSK,), (AppRole.CONSOLE,)
_BOTH = (AppRole.KIOSK, AppRole.CONSOLE)
_WAITING, _LEFT = TicketState.WAITING.value, TicketState.LEFT.value

#: So many changes of the queue in a minute are more than 200 counters make; a kiosk adds none beyond them.
MOST_CHANGES = 600
#: So many visitors may give up or come back in a minute, at all kiosks together.
MOST_MOVES = 30


def _changes(who: Collection[ActorKind]) -> str:
    rows = LIFECYCLE.changes(who)
    listed = ", ".join(f"('{before.value if before else ''}', '{verb}', '{after}')" for before, verb, after in rows)
    return f"(coalesce(before, ''), kind, after) IN ({listed})"


#: Events that a kiosk, and a console, may add at all.
VISITORS_EVENT = RowRule(
    leaving=f"actor_kind = '{ActorKind.VISITOR}' AND actor_id IS NULL AND counter_id IS NULL"
    f" AND {_changes([ActorKind.VISITOR])}"
)
CLERKS_EVENT = RowRule(leaving=_changes([ActorKind.CLERK, ActorKind.MANAGER, ActorKind.SYSTEM]))

#: So many seconds of an appointment's wait may lie before its visitor came.
AHEAD = int(BOOKED_AHEAD.total_seconds())
_OF_BRANCH = "s.branch_id = tickets.branch_id"
_OF_SERVICES = "n = jsonb_build_object('service', s.id, 'staff', NULL)"
_PLANNED_UNKNOWN = "SELECT FROM jsonb_array_elements(planned::jsonb) n WHERE NOT {}"
#: A ticket as a kiosk issues it: for a service of the branch, and from now on.
NEW_TICKET = RowRule(
    leaving=f"""state = '{_WAITING}' AND {fresh("issued")} AND changed = issued
        AND counts_from = CASE WHEN booked_for IS NULL THEN issued
            ELSE greatest(booked_for, issued - interval '{AHEAD} seconds') END
        AND NOT placed_first AND passed = 0 AND requeues = 0 AND bound_counter_id IS NULL AND bound_staff_id IS NULL
        AND parked_until IS NULL AND park_reason IS NULL AND language IN {one_of(Language)}
        AND day - (issued AT TIME ZONE 'UTC')::date BETWEEN -1 AND 1
        AND {exists("services s", _OF_BRANCH, "s.id = tickets.service_id", "s.prefix = tickets.prefix")}
        AND {exists("priority_classes s", _OF_BRANCH, "s.code = tickets.priority")}
        AND NOT EXISTS ({_PLANNED_UNKNOWN.format(exists("services s", _OF_BRANCH, _OF_SERVICES))})"""
)
#: A step as it begins.
NEW_STEP = RowRule(
    leaving="""position = 1 AND calls = 0 AND hold_seconds = 0 AND NOT untrusted
        AND num_nonnulls(called_first, called_last, started, ended, wrap_ended, "end", counter_id, staff_id, outcome,
            quantity, persons, held_since) = 0"""
)

_ENDS, _CHAINED = chain_guards("event_heads", "ticket_events", _BOTH)
#: The clock of a branch is in doubt when it jumps; a kiosk cannot say that it did.
HEAD_GUARDS = (
    *_ENDS,
    Guard(_KIOSK, Privilege.CHANGE, fresh("NEW.clock"), only="NEW.clock IS DISTINCT FROM OLD.clock"),
)

_ITS_TICKET = exists(
    "tickets t", "(t.branch_id, t.day, t.prefix, t.number) = (NEW.branch_id, NEW.day, NEW.prefix, NEW.last)"
)
#: A number is only taken for a ticket.
NUMBER_GUARDS = (
    Guard(_BOTH, Privilege.ADD, f"NEW.last = 1 AND {_ITS_TICKET}", at_commit=True),
    Guard(_BOTH, Privilege.CHANGE, f"NEW.last = OLD.last + 1 AND {_ITS_TICKET}", at_commit=True),
)

_NEWEST = "(SELECT {} FROM public.ticket_events e WHERE e.ticket_id = NEW.id ORDER BY e.seq DESC LIMIT 1)"
_UNMOVED = ("changed", "ended", "placed_first", "planned", "parked_until", "park_reason")
_NOW_RIGHT = " AND ".join(
    [
        "OLD.counts_from > clock_timestamp() AND NEW.counts_from <= OLD.counts_from",
        "NEW.counts_from > clock_timestamp() - interval '1 minute'",
        *(f"NEW.{name} IS NOT DISTINCT FROM OLD.{name}" for name in _UNMOVED),
    ]
)
_BACK_IN_TIME = f"""OLD.park_reason = '{MISSED}'
    AND (OLD.parked_until IS NULL OR OLD.parked_until > clock_timestamp() - interval '1 minute')"""
_COUNTED = exists(
    "number_counters n",
    "(n.branch_id, n.day, n.prefix) = (NEW.branch_id, NEW.day, NEW.prefix)",
    "n.last >= NEW.number",
)
_ITS_STEP = exists(
    "ticket_steps s", "s.id = NEW.step_id", "s.ticket_id = NEW.id", "s.ended IS NOT DISTINCT FROM NEW.ended"
)
_BOOKED = exists(
    "appointments a",
    "(a.branch_id, a.ticket_id, a.service_id, a.slot) = (NEW.branch_id, NEW.id, NEW.service_id, NEW.booked_for)",
    "a.state = 'arrived'",
)
#: Every change of a ticket's state has its event. Without one a kiosk may only put an age from the future right.
TICKET_GUARDS = (
    Guard(
        _KIOSK,
        Privilege.ADD,
        f"""(NULL::varchar, NEW.state, NEW.changed)
                IS NOT DISTINCT FROM {_NEWEST.format("(e.before, e.after, e.instant)")}
            AND {_COUNTED} AND {_ITS_STEP} AND (NEW.booked_for IS NULL OR {_BOOKED})""",
        at_commit=True,
    ),
    Guard(
        _KIOSK,
        Privilege.CHANGE,
        f"""CASE WHEN NEW.state = OLD.state THEN {_NOW_RIGHT}
            ELSE (OLD.state, NEW.state, NEW.changed)
                    IS NOT DISTINCT FROM {_NEWEST.format("(e.before, e.after, e.instant)")}
                AND (NEW.changed = OLD.changed OR NEW.changed > OLD.changed AND {fresh("NEW.changed")})
                AND NEW.ended IS NOT DISTINCT FROM CASE NEW.state WHEN '{_LEFT}' THEN NEW.changed END
                AND NEW.counts_from IN (OLD.counts_from, OLD.issued) AND NEW.placed_first <= OLD.placed_first
                AND NEW.planned IN (OLD.planned, '[]')
                AND NEW.parked_until IS NULL AND NEW.park_reason IS NULL AND {_ITS_STEP}
                AND (NEW.state <> '{_WAITING}' OR {_BACK_IN_TIME})
            END""",
        at_commit=True,
    ),
    Guard(
        _CONSOLE,
        Privilege.CHANGE,
        exists("tickets t", "t.id = NEW.id", f"t.state = {_NEWEST.format('e.after')}"),
        only="OLD.state <> NEW.state",
        at_commit=True,
    ),
)

_STEP_OF = ("t.id = NEW.ticket_id", "t.step_id = NEW.id")
_BEGUN = exists(
    "tickets t",
    *_STEP_OF,
    "(t.branch_id, t.day, t.service_id, t.issued) = (NEW.branch_id, NEW.day, NEW.service_id, NEW.queued)",
)
_OVER = exists("tickets t", *_STEP_OF, f"t.state = '{_LEFT}'", "t.ended = NEW.ended")
#: A kiosk writes no step but the one of the ticket that it changes.
STEP_GUARDS = (
    Guard(_KIOSK, Privilege.ADD, _BEGUN, at_commit=True),
    Guard(
        _KIOSK,
        Privilege.CHANGE,
        f"""NEW.wrap_ended = NEW.ended AND NEW.held_since IS NULL
            AND NEW.hold_seconds - OLD.hold_seconds BETWEEN 0 AND CASE WHEN OLD.held_since IS NULL THEN 0
                ELSE extract(epoch FROM greatest(NEW.ended - OLD.held_since, interval '0')) + 1 END
            AND {_OVER}""",
        at_commit=True,
    ),
)

_BEFORE_IT = (
    "(SELECT e.after FROM public.ticket_events e WHERE e.ticket_id = NEW.ticket_id AND e.seq < NEW.seq"
    " ORDER BY e.seq DESC LIMIT 1)"
)
_OF_TICKET = exists(
    "tickets t",
    "t.id = NEW.ticket_id",
    "(t.branch_id, t.day, t.step_id, t.state, t.changed)"
    " = (NEW.branch_id, NEW.day, NEW.step_id, NEW.after, NEW.instant)",
)
_EVENTS = ("ticket_events e", "e.branch_id = NEW.branch_id", fresh("e.instant"))
_MANY_CHANGES = exists(*_EVENTS, f"e.seq = NEW.seq - {MOST_CHANGES}")
_MANY_MOVES = exists(
    *_EVENTS,
    f"e.seq > NEW.seq - {MOST_CHANGES}",
    f"e.actor_kind = '{ActorKind.VISITOR}' AND e.kind <> '{Action.ISSUE}'",
    f"NEW.kind <> '{Action.ISSUE}' OFFSET {MOST_MOVES}",
)
#: A kiosk's event is what happened to its ticket.
EVENT_GUARDS = (
    *_CHAINED,
    Guard(
        _KIOSK,
        Privilege.ADD,
        f"{_OF_TICKET} AND {_BEFORE_IT} IS NOT DISTINCT FROM NEW.before AND NOT {_MANY_CHANGES} AND NOT {_MANY_MOVES}",
        at_commit=True,
    ),
)
