"""The state of the database at a quiet moment: who is waiting, and which calls a board must show."""

from collections import Counter
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tests.trials.torture.checking.reading import Stored

CALLS_SHOWN = 12


def board_of(stored: Stored, now: datetime) -> dict[str, Any]:
    """Return the last calls (display, counter, times called; newest first) and how many wait per service."""
    since = first_day(stored, now)
    tickets = {row["id"]: row for row in stored.rows("tickets")}
    made: Counter[str] = Counter()
    latest: dict[str, list[Any]] = {}
    for event in stored.rows("ticket_events"):
        if event["kind"] in ("call", "recall"):
            step = event["step_id"]
            made[step] += 1
            latest.pop(step, None)
            if event["day"] >= since:
                ticket = tickets[event["ticket_id"]]
                latest[step] = [f"{ticket['prefix']}{ticket['number']:03d}", event["counter_id"]]
    newest = list(latest)[: -CALLS_SHOWN - 1 : -1]
    waiting = Counter(
        row["service_id"] for row in tickets.values() if row["state"] == "waiting" and row["day"] >= since
    )
    return {"calls": [[*latest[step], made[step]] for step in newest], "waiting": dict(waiting)}


def first_day(stored: Stored, now: datetime) -> date:
    """Return the first business day that still goes on in a branch that never closes: yesterday."""
    zone = ZoneInfo(stored.rows("branches")[0]["time_zone"])
    return now.astimezone(zone).date() - timedelta(days=1)
