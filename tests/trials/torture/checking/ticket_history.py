"""I1, I3, I5, I6: tells every ticket's story again from its events and holds the stored tickets against it."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from tests.trials.torture.checking.finding import Findings, broken, doubled, lost
from tests.trials.torture.checking.reading import Row, Stored

OPEN = ("waiting", "called", "serving", "parked")
AT_COUNTER = ("called", "serving")
#: These speak about times and leave the ticket where it is, also at another counter than theirs.
ABOUT_TIMES = ("mark_untrusted", "end_wrap_up")
_ANY = (*OPEN, "served", "no_show", "left")

#: DOMAIN: what may be done to a ticket in which state, and where it leads.
_TABLE: dict[str, dict[str, tuple[str, ...]]] = {
    "call": {"waiting": ("called",), "parked": ("called",)},
    "recall": {"called": ("called",)},
    "serve": {"called": ("serving",)},
    "requeue": {"called": ("waiting",)},
    "park": {"called": ("parked",), "serving": ("parked",)},
    "no_show": {"called": ("no_show",), "parked": ("no_show",)},
    "transfer": dict.fromkeys(OPEN, ("waiting",)),
    "finish": {"serving": ("served",)},
    "finish_step": {"serving": ("waiting", "serving")},
    "add_service": {"serving": ("serving",)},
    "return": {"parked": ("waiting",)},
    "leave": dict.fromkeys(OPEN, ("left",)),
    "undo": {"served": ("serving",), "no_show": ("called", "parked")},
    "mark_untrusted": {state: (state,) for state in _ANY},
    "end_wrap_up": {state: (state,) for state in _ANY},
}


@dataclass
class _Life:
    """A ticket as its events tell it."""

    day: date
    state: str
    counter: str | None = None


def check_story(stored: Stored, *, drained: bool = True) -> Findings:
    """Prove that events and tickets agree; with `drained` also that nobody is left in the branch."""
    lives: dict[str, _Life] = {}
    at_counter: dict[str, str] = {}
    for event in stored.rows("ticket_events"):
        yield from _live_on(event, lives, at_counter)
    yield from _compare(stored, lives)
    yield from _numbers(stored)
    yield from _sums(stored, lives)
    if drained:
        for row in stored.rows("tickets"):
            if row["state"] in OPEN:
                yield broken("I6", f"{_name(row)} is still {row['state']} after everybody was served")


def _live_on(event: Row, lives: dict[str, _Life], at_counter: dict[str, str]) -> Findings:
    ticket, kind, seq = event["ticket_id"], event["kind"], event["seq"]
    if kind == "issue":
        if ticket in lives:
            yield doubled("I3", f"event {seq} issues a ticket that was issued before")
        lives[ticket] = _Life(event["day"], "waiting")
        return
    life = lives.get(ticket)
    if life is None:
        yield broken("I3", f"event {seq} ({kind}) is about a ticket that was never issued")
        return
    if event["before"] != life.state:
        yield broken("I3", f"event {seq} ({kind}) finds the ticket {event['before']}, but it was {life.state}")
    if event["after"] not in _TABLE.get(kind, {}).get(str(event["before"]), ()):
        yield broken("I3", f"event {seq}: {kind} cannot lead from {event['before']} to {event['after']}")
    if kind in ABOUT_TIMES:
        return
    if life.counter is not None and at_counter.get(life.counter) == ticket:
        del at_counter[life.counter]
    if life.counter is not None and event["after"] in AT_COUNTER and event["counter_id"] != life.counter:
        yield doubled("I3", f"event {seq} ({kind}) has the ticket at a second counter")
    life.state = event["after"]
    life.counter = event["counter_id"] if life.state in AT_COUNTER else None
    if life.counter is not None:
        if life.counter in at_counter:
            yield doubled("I3", f"event {seq} ({kind}) has two visitors at one counter")
        at_counter[life.counter] = ticket


def _compare(stored: Stored, lives: dict[str, _Life]) -> Findings:
    rows = {row["id"]: row for row in stored.rows("tickets")}
    for ticket, life in lives.items():
        row = rows.get(ticket)
        if row is None:
            yield lost("I6", f"ticket {ticket} was issued by an event and has vanished")
        elif (row["state"], row["counter_id"]) != (life.state, life.counter):
            yield broken("I5", f"{_name(row)} is stored as {row['state']}, its events say {life.state}")
        elif row["day"] != life.day:
            yield broken("I5", f"{_name(row)} lies in another day than its events")
    for ticket in rows.keys() - lives.keys():
        yield broken("I8", f"{_name(rows[ticket])} is stored without an event")


def _numbers(stored: Stored) -> Findings:
    given = Counter((row["branch_id"], row["day"], row["prefix"], row["number"]) for row in stored.rows("tickets"))
    for (_branch, day, prefix, number), times in given.items():
        if times > 1:
            yield doubled("I1", f"{prefix}{number:03d} of {day} exists {times} times")
    last = {(row["branch_id"], row["day"], row["prefix"]): row["last"] for row in stored.rows("number_counters")}
    for branch, day, prefix, number in given:
        if number > last.get((branch, day, prefix), 0):
            yield broken("I1", f"{prefix}{number:03d} of {day} is beyond the last number that was counted")


def _sums(stored: Stored, lives: dict[str, _Life]) -> Findings:
    issued = Counter(life.day for life in lives.values())
    states = Counter(row["day"] for row in stored.rows("tickets") if row["state"] in _ANY)
    for day in issued.keys() | states.keys():
        if issued[day] != states[day]:
            yield broken("I5", f"{day}: {issued[day]} issued, {states[day]} in all states together")
    closed = {(row["branch_id"], row["day"]) for row in stored.rows("business_days")}
    for row in stored.rows("tickets"):
        if (row["branch_id"], row["day"]) in closed and row["state"] in OPEN:
            yield broken("I5", f"{_name(row)} is still {row['state']} though its day is closed")


def _name(row: Row) -> str:
    return f"{row['prefix']}{row['number']:03d} of {row['day']}"
