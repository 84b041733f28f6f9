"""Reads the log of a queue (CSV, one ticket a row) as the steps that the learning forecast is told.

The columns are `branch, service, ticket, issued, called, started, ended, counter, priority, outcome, open_counters`;
only the first four and `called` must be there. Times are local, in ISO form, and empty where they are not known. A
ticket without `called` left before it was called, at `ended` where that is known.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import groupby
from operator import attrgetter

from shared.queue.forecast.rules.learned.steps import Called, Ended, Issued, Left, OpenCount, Step

NEEDED = ("branch", "service", "ticket", "issued", "called")
#: Times in a log count from this day, all in the zone of the branch's wall clock; the name of the zone does not matter.
_FIRST = datetime(1970, 1, 1, tzinfo=UTC)
DAY_SECONDS = 86400.0
#: In one second, what frees a counter comes before a call, and a call before a newcomer.
_ENDS, _LEAVES, _COUNTS, _CALLS, _ISSUES, _CALLS_AT_ONCE = range(6)


class LogError(ValueError):
    """A log that cannot be used; the text says which line and why."""


@dataclass(frozen=True, slots=True)
class LogTicket:
    """One row. Times are seconds since 1970 of the branch's wall clock, None where they are not known."""

    line: int
    branch: str
    service: str
    issued: float
    called: float | None
    ended: float | None
    counter: str
    priority: str
    open_counters: int | None

    @property
    def wait(self) -> float | None:
        """Seconds from the ticket to its call; None for a ticket that was never called."""
        return None if self.called is None else self.called - self.issued

    @property
    def day(self) -> date:
        """The day on which it was issued."""
        return day_of(self.issued)


def day_of(at: float) -> date:
    """Return the day of an instant of a log."""
    return date.fromordinal(_FIRST.toordinal() + int(at // DAY_SECONDS))


def read_log(lines: Iterable[str]) -> tuple[LogTicket, ...]:
    """Return the tickets of a log in the order of time. Raises LogError."""
    reader = csv.DictReader(lines)
    missing = [name for name in NEEDED if name not in (reader.fieldnames or ())]
    if missing:
        raise LogError(f"the first line has no column {', '.join(missing)}")
    tickets = [_ticket(reader.line_num, row) for row in reader]
    if not tickets:
        raise LogError("it has no tickets")
    return tuple(sorted(tickets, key=attrgetter("issued", "line")))


def _ticket(line: int, row: Mapping[str, str | None]) -> LogTicket:
    issued, called, ended = (_instant(line, row, name) for name in ("issued", "called", "ended"))
    if issued is None:
        raise LogError(f"line {line}: issued is empty")
    for name, at in (("called", called), ("ended", ended)):
        if at is not None and at < issued:
            raise LogError(f"line {line}: {name} is before issued")
    if called is not None and ended is not None and ended < called:
        raise LogError(f"line {line}: ended is before called")
    counters = (row.get("open_counters") or "").strip()
    if counters and not counters.isdecimal():
        raise LogError(f"line {line}: open_counters is not a number: {counters}")
    return LogTicket(
        line, row["branch"] or "", row["service"] or "", issued, called, ended, row.get("counter") or "",
        row.get("priority") or "", int(counters) if counters else None,
    )  # fmt: skip


def _instant(line: int, row: Mapping[str, str | None], name: str) -> float | None:
    text = (row.get(name) or "").strip()
    if not text:
        return None
    try:
        return (datetime.fromisoformat(text).replace(tzinfo=UTC) - _FIRST).total_seconds()
    except ValueError as error:
        raise LogError(f"line {line}: {name} is not a date and time: {text}") from error


def by_branch(tickets: Iterable[LogTicket]) -> Iterator[tuple[str, tuple[LogTicket, ...]]]:
    """Divide tickets by branch; branches know nothing of each other."""
    for branch, group in groupby(sorted(tickets, key=attrgetter("branch")), key=attrgetter("branch")):
        yield branch, tuple(group)


def steps(tickets: Iterable[LogTicket]) -> Iterator[tuple[Step, LogTicket | None]]:
    """Return the steps of one branch in the order of time, each `Issued` with its ticket."""
    told: list[tuple[float, int, int, Step, LogTicket | None]] = []
    for ticket in tickets:
        line = ticket.line
        if ticket.open_counters is not None:
            count = OpenCount(ticket.issued, ticket.service, ticket.open_counters)
            told.append((ticket.issued, _COUNTS, line, count, None))
        told.append(
            (ticket.issued, _ISSUES, line, Issued(ticket.issued, line, ticket.service, ticket.priority), ticket)
        )
        if ticket.called is not None:
            kind = _CALLS_AT_ONCE if ticket.called == ticket.issued else _CALLS
            told.append((ticket.called, kind, line, Called(ticket.called, line, ticket.counter or None), None))
            if ticket.ended is not None:
                # A serving that took no time ends after its call.
                order = _ENDS if ticket.ended > ticket.called else kind
                told.append((ticket.ended, order, line, Ended(ticket.ended, line), None))
        elif ticket.ended is not None:
            told.append((ticket.ended, _LEAVES, line, Left(ticket.ended, line), None))
    told.sort(key=lambda entry: entry[:3])
    for _, _, _, step, asked in told:
        yield step, asked
