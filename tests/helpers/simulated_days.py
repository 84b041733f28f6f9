"""Simulated days for tests, and their figures recomputed from nothing but the raw events: no code of the product."""

import json
import sqlite3
import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from shared.bootstrap import OpenBranch, open_branch
from shared.platform.clock import VirtualClock
from shared.simulation.changes import CounterClosure
from shared.simulation.desk_hands import DeskHands
from shared.simulation.model import SimulationResult
from shared.simulation.runner import simulate
from tests.helpers.branches import morning_clock

#: The Thursday before the Friday that the tests' clock shows.
THURSDAY = date(2026, 11, 19)


def simulated(
    address: str,
    days: int,
    tickets_per_day: int,
    seed: int = 1,
    until: date = THURSDAY,
    cases_per_day: float = 0.0,
    hands: Callable[[OpenBranch], DeskHands] | None = None,
    closures: Sequence[CounterClosure] = (),
) -> tuple[OpenBranch, SimulationResult]:
    """Play days into a database that has the sample branch; return the open branch and what was played.

    `hands` makes what acts on the cases of the open branch.
    """
    clock: VirtualClock = morning_clock()
    branch = open_branch(address, clock=clock, every_commit_kept=False)

    def quiet(_done: int, _total: int) -> None:
        """Tell nobody how far it is."""

    acting = None if hands is None else hands(branch)
    played = simulate(
        branch, clock, days, until, tickets_per_day, seed, quiet, cases_per_day=cases_per_day, hands=acting,
        closures=closures,
    )  # fmt: skip
    return branch, played


@dataclass
class RawStep:
    """One stay in a queue as the events tell it."""

    service: str
    queued: datetime
    quote: list[int] | None = None
    called: datetime | None = None
    started: datetime | None = None
    ended: datetime | None = None
    end: str = ""
    held_since: datetime | None = None
    held: float = 0.0
    untrusted: bool = False

    def wait(self) -> float | None:
        """Seconds to the first call, if they can be trusted."""
        return None if self.called is None or self.untrusted else (self.called - self.queued).total_seconds()


@dataclass
class RawTicket:
    """One visit as the events tell it."""

    issued: datetime
    state: str = "waiting"
    steps: list[RawStep] = field(default_factory=list)


class RawDay:
    """A day of a SQLite branch, told again from the rows of `ticket_events` and `ratings`."""

    def __init__(self, file: Path, day: date) -> None:
        with sqlite3.connect(file) as connection:
            connection.row_factory = sqlite3.Row
            self.tickets = self._story(connection, day)
            found = connection.execute("SELECT id, promise_seconds FROM services").fetchall()
            self.promise = {row["id"]: float(row["promise_seconds"]) for row in found}
            answers = connection.execute("SELECT score FROM ratings WHERE day = ?", (day.isoformat(),)).fetchall()
            self.scores = [int(row["score"]) for row in answers]
        connection.close()

    def figures(self) -> dict[str, float | None]:
        """Return the figures of METRICS.md that the daily summary shows."""
        tickets = list(self.tickets.values())
        steps = [step for ticket in tickets for step in ticket.steps]
        waits = [wait for step in steps if (wait := step.wait()) is not None]
        served = [t for t in tickets if any(step.end == "finished" for step in t.steps)]
        finished = [s for s in steps if s.end == "finished" and s.wait() is not None]
        kept = [s for s in finished if (s.wait() or 0.0) <= self.promise[s.service]]
        in_vain = [s for s in steps if s.end in ("left", "no_show") and not s.untrusted and self._too_long(s)]
        gave_up = [t for t in tickets if t.state in ("left", "no_show") and not any(s.started for s in t.steps)]
        times = list(self._service_times(steps))
        quoted = [(s.quote, wait) for s in steps if s.quote and (wait := s.wait()) is not None]
        told = [(wait - median, low <= wait <= high) for (low, median, high), wait in quoted]
        points = {1: 0.0, 2: 33.333333, 3: 66.666667, 4: 100.0}
        return {
            "issued": float(len(tickets)),
            "served": float(len(served)),
            "wait_mean": statistics.fmean(waits) if waits else None,
            "wait_median": statistics.median(waits) if waits else None,
            "wait_p90": statistics.quantiles(waits, n=10, method="inclusive")[8] if len(waits) > 1 else None,
            "wait_max": max(waits, default=None),
            "level_served": len(kept) / len(finished) if finished else None,
            "level_strict": len(kept) / (len(finished) + len(in_vain)) if finished or in_vain else None,
            "abandon_share": len(gave_up) / len(tickets) if tickets else None,
            "service_median": statistics.median(times) if times else None,
            "service_mean": statistics.fmean(times) if times else None,
            "happy_index": statistics.fmean(points[score] for score in self.scores) if self.scores else None,
            "estimate_in_range": statistics.fmean(right for _, right in told) if told else None,
            "estimate_error": statistics.median(abs(error) for error, _ in told) if told else None,
            "estimate_bias": statistics.fmean(error for error, _ in told) if told else None,
            "untrusted_share": sum(s.untrusted for s in steps) / len(steps) if steps else None,
        }

    def count(self, state: str) -> int:
        """Return how many tickets ended (or stand) in a state."""
        return sum(ticket.state == state for ticket in self.tickets.values())

    def called(self) -> int:
        """Return how many stays in a queue were ended by a call."""
        return sum(step.called is not None for ticket in self.tickets.values() for step in ticket.steps)

    def _too_long(self, step: RawStep) -> bool:
        until = step.called or step.ended
        assert until is not None
        return (until - step.queued).total_seconds() > self.promise[step.service]

    def _service_times(self, steps: list[RawStep]) -> Iterator[float]:
        for step in steps:
            if step.end == "finished" and step.started and step.ended and not step.untrusted:
                yield (step.ended - step.started).total_seconds() - step.held

    def _story(self, connection: sqlite3.Connection, day: date) -> dict[str, RawTicket]:
        tickets: dict[str, RawTicket] = {}
        query = "SELECT ticket_id, kind, instant, before, after, details FROM ticket_events WHERE day = ? ORDER BY seq"
        for row in connection.execute(query, (day.isoformat(),)):
            instant, details = datetime.fromisoformat(row["instant"]), json.loads(row["details"])
            if row["kind"] == "issue":
                first = _queued(details["service"], instant, details["quote"])
                tickets[row["ticket_id"]] = RawTicket(instant, steps=[first])
            else:
                ticket = tickets[row["ticket_id"]]
                _tell(ticket, row["kind"], instant, row["before"], row["after"], details)
                ticket.state = row["after"]
        return tickets


def _queued(service: str, instant: datetime, quote: list[int] | None = None) -> RawStep:
    return RawStep(service.replace("-", ""), instant, quote)


def _tell(ticket: RawTicket, kind: str, instant: datetime, before: str, after: str, details: dict[str, Any]) -> None:
    """Tell one event on."""
    step = ticket.steps[-1]
    if kind == "call":
        step.called = step.called or instant
    elif kind == "serve":
        step.started = step.started or instant
        if step.held_since is not None:
            step.held += (instant - step.held_since).total_seconds()
            step.held_since = None
    elif kind == "park" and before == "serving":
        step.held_since = instant
    elif kind in ("finish", "no_show", "leave"):
        step.ended, step.end = instant, {"finish": "finished", "leave": "left"}.get(kind, kind)
    elif kind == "finish_step":
        step.ended, step.end = instant, "finished"
        ticket.steps.append(_queued(details["next_service"], instant))
        if after == "serving":
            ticket.steps[-1].started = instant
    elif kind == "transfer":
        step.ended, step.end = instant, "transferred"
        ticket.steps.append(_queued(details["service"], instant))
    elif kind == "undo":
        step.ended, step.end = None, ""
    elif kind == "mark_untrusted":
        step.untrusted = True
