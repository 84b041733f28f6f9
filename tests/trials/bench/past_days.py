"""The rows of past days, made as the product would have left them: finished tickets, steps and a chain that holds.

Ids and instants are spelled as SQLite keeps them; a PostgreSQL server that counts in UTC reads them too.
"""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from shared.bootstrap import OpenBranch
from shared.platform.db.base import canonical_json
from shared.platform.hash_chain import GENESIS, chained_hash
from shared.platform.ids import new_id
from shared.queue.tickets.model import display_number
from shared.queue.tickets.rules.chain import STORED, stored_link

TICKETS_A_DAY = 2000
OPENS, HOURS = time(9), 9
#: Seconds; every counter has its next visitor after 194 seconds.
CALL_TO_SERVE, SHORTEST_SERVING, SERVING_STEPS = 12, 140, 40
#: Every twentieth visitor does not come when called.
NO_SHOW_EACH = 20

COLUMN_NAMES = {
    "tickets": (
        "id branch_id day prefix number state language priority issued changed ended token note service_id step_id "
        "counts_from placed_first passed planned requeues"
    ),
    "ticket_steps": (
        "id ticket_id branch_id day position service_id queued called_first called_last calls started ended wrap_ended "
        "end counter_id staff_id outcome quantity persons hold_seconds untrusted quote_low quote_median quote_high"
    ),
    "ticket_events": (
        "branch_id seq ticket_id step_id day kind instant actor_kind actor_id device counter_id before after details "
        "command_id previous_hash hash"
    ),
    "counter_sessions": "id branch_id counter_id staff_id day opened ended forced device",
    "number_counters": "branch_id day prefix last",
}
COLUMNS = {table: tuple(names.split()) for table, names in COLUMN_NAMES.items()}

Rows = list[tuple[Any, ...]]


class PastDays:
    """Makes the rows of one past day after another, oldest first, and remembers where the chain stands."""

    def __init__(self, branch: OpenBranch, *, with_events: bool = True) -> None:
        """Without events the chain stays as it is: nothing but the check reads them."""
        catalog = branch.catalog.catalog()
        self._own = branch.database.branch_id.hex
        self._services = catalog.services
        self._counters = catalog.counters
        self._staff = [member.id.hex for member in branch.staff.members()]
        self._outcome = catalog.outcomes[0].code
        self.seq, self.hash, self._with_events = 0, GENESIS, with_events

    def rows(self, day: date, count: int) -> dict[str, Rows]:
        """Return the rows of a day with `count` tickets, by table."""
        own = self._own
        found: dict[str, Rows] = {"tickets": [], "ticket_steps": [], "ticket_events": []}
        events: list[dict[str, Any]] = []
        last: dict[str, int] = {}
        # The branch's own hours do not matter here; all of a day is within one business day of any zone near it.
        opened = datetime.combine(day, OPENS, UTC) - timedelta(hours=5)
        for place in range(count):
            issued = opened + timedelta(seconds=round(HOURS * 3600 / TICKETS_A_DAY * place, 3))
            self._visit(found, events, last, day, place, issued)
        if self._with_events:
            in_order = sorted(events, key=lambda event: event["instant"])
            found["ticket_events"] = [self._chained(event) for event in in_order]
        found["number_counters"] = [(own, day.isoformat(), prefix, number) for prefix, number in last.items()]
        found["counter_sessions"] = [
            (
                _id(), own, counter.id.hex, clerk, day.isoformat(), _text(opened),
                _text(opened + timedelta(hours=HOURS, minutes=30)), False, f"console-{counter.label}",
            )
            for counter, clerk in zip(self._counters, self._staff, strict=False)
        ]  # fmt: skip
        return found

    def _visit(
        self, found: dict[str, Rows], events: list[dict[str, Any]], last: dict[str, int], day: date, place: int,
        issued: datetime,
    ) -> None:  # fmt: skip
        service, business_day, own = self._services[place % len(self._services)], day.isoformat(), self._own
        counter, clerk = self._counters[place % len(self._counters)], self._staff[place % len(self._counters)]
        number = last[service.prefix] = last.get(service.prefix, 0) + 1
        call = issued + timedelta(minutes=2 + day.toordinal() % 7)
        start = call + timedelta(seconds=CALL_TO_SERVE)
        came = place % NO_SHOW_EACH != NO_SHOW_EACH - 1
        end = start + timedelta(seconds=SHORTEST_SERVING + place % SERVING_STEPS) if came else start
        begun, called, started, ended = (_text(instant) for instant in (issued, call, start, end))
        ticket_id, step_id, language = _id(), _id(), ("kk", "ru", "en")[place % 3]
        found["tickets"].append((
            ticket_id, own, business_day, service.prefix, number, "served" if came else "no_show", language, "ordinary",
            begun, ended, ended, ticket_id[:22], "", service.id.hex, step_id, begun, False, 0, "[]", 0,
        ))  # fmt: skip
        found["ticket_steps"].append((
            step_id, ticket_id, own, business_day, 1, service.id.hex, begun, called, called, 1,
            started if came else None, ended, ended, "finished" if came else "no_show", counter.id.hex, clerk,
            self._outcome if came else None, 1 if came else None, 1 if came else None, 0.0, False, 60.0, 300.0, 900.0,
        ))  # fmt: skip
        story: list[tuple[str, str, str | None, str, dict[str, Any]]] = [
            ("issue", begun, None, "waiting", {
                "number": display_number(service.prefix, number), "service": str(service.id), "planned": [],
                "priority": "ordinary", "language": language, "ahead": 9, "quote": [60, 300, 900],
            }),
            ("call", called, "waiting", "called", {"rule": "promise", "score": 0.4, "passed_over": None,
                                                   "passed_over_score": None, "waited": 240.0}),
        ]  # fmt: skip
        if came:
            story.append(("serve", started, "called", "serving", {}))
            result = {"outcome": self._outcome, "quantity": 1, "persons": 1, "wrap_up": False}
            story.append(("finish", ended, "serving", "served", result))
        else:
            story.append(("no_show", ended, "called", "no_show", {"calls": 1}))
        events.extend(
            {
                "ticket_id": ticket_id, "step_id": step_id, "day": business_day, "kind": kind, "instant": instant,
                "actor_kind": "visitor" if kind == "issue" else "clerk", "actor_id": None if kind == "issue" else clerk,
                "device": "kiosk-1" if kind == "issue" else f"console-{counter.label}",
                "counter_id": None if kind == "issue" else counter.id.hex, "before": before, "after": after,
                "details": canonical_json(details), "command_id": _id(),
            }
            for kind, instant, before, after, details in story
        )  # fmt: skip

    def _chained(self, event: dict[str, Any]) -> tuple[Any, ...]:
        event |= {"branch_id": self._own, "seq": self.seq + 1, "previous_hash": self.hash, "hash": ""}
        # The same content that the product hashes; `nobat check` on the written past proves it (a test does).
        link = stored_link(tuple(event[column] for column in STORED))
        self.seq, self.hash = link.seq, chained_hash(link.previous_hash, link.content)
        event["hash"] = self.hash
        return tuple(event[column] for column in COLUMNS["ticket_events"])


def _id() -> str:
    return new_id().hex


def _text(instant: datetime) -> str:
    return instant.replace(tzinfo=None).isoformat(" ", "microseconds")
