"""Replays a log before a predictor in the order of time, and keeps what it said beside what happened."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from shared.queue.forecast.rules.learned.log_file import LogTicket, by_branch, day_of, steps
from shared.queue.forecast.rules.learned.steps import Ask, Expected, Step


class Predictor(Protocol):
    """Says how long somebody waits; learns from the steps it is told, never from the future."""

    def observe(self, step: Step) -> None:
        """Take a step in the order of time."""
        ...

    def newcomer(self, ask: Ask) -> Expected | None:
        """Return the expected wait of somebody who takes a ticket now; None where nothing can be said."""
        ...

    def refit(self) -> None:
        """Do the work of a night: learn again from everything told so far."""
        ...


@dataclass(frozen=True, slots=True)
class Scored:
    """One answer and what happened: `wait` in seconds, None for a ticket that was never called."""

    branch: str
    service: str
    day: date
    at: float
    wait: float | None
    expected: Expected | None


def replay(tickets: Iterable[LogTicket], make: Callable[[str], Predictor]) -> list[Scored]:
    """Ask a predictor, made for each branch, at each ticket of a log; it learns again before each new day."""
    found: list[Scored] = []
    for branch, theirs in by_branch(tickets):
        predictor = make(branch)
        today: date | None = None
        for step, ticket in steps(theirs):
            if ticket is not None:
                if ticket.day != today:
                    if today is not None:
                        predictor.refit()
                    today = ticket.day
                expected = predictor.newcomer(Ask(step.at, ticket.service, ticket.priority))
                found.append(Scored(branch, ticket.service, day_of(step.at), step.at, ticket.wait, expected))
            predictor.observe(step)
    return found


def scored_days(tickets: Iterable[LogTicket], share: float = 0.3) -> frozenset[tuple[str, date]]:
    """Return the last part of each branch's days, on which predictors are compared."""
    found: set[tuple[str, date]] = set()
    for branch, theirs in by_branch(tickets):
        days = sorted({ticket.day for ticket in theirs})
        found.update((branch, day) for day in days[len(days) - max(1, round(len(days) * share)) :])
    return frozenset(found)
