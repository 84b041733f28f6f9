"""The course of a day: half-hours, people waiting, counters open."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from shared.office.staff.model import CounterSession, SessionPause
from shared.queue.stats.model import CLOSED_AT_DAY_END, HalfHour, QueueLength, StateChange, StepRecord, TicketRecord
from shared.queue.stats.rules.measures import spread

HALF_HOUR = timedelta(minutes=30)
INSTANT = timedelta(microseconds=1)
WAITING = "waiting"

Pauses = Mapping[UUID, Sequence[SessionPause]]


def half_hours(
    tickets: Sequence[TicketRecord],
    steps: Sequence[StepRecord],
    changes: Sequence[StateChange],
    sessions: Sequence[CounterSession],
    pauses: Pauses,
    until: datetime,
    time_zone: str,
) -> list[HalfHour]:
    """Return the half-hours of the wall clock from the first sign of life of a day to its last, not beyond `until`.

    Carry-over is issued so far − ended so far, at the end of each half-hour; open counters are time-weighted means
    without pauses, over the part of the half-hour that has passed at `until`. Tickets and sessions that were only
    ended by the day's end are no sign of life: they would draw the line out into the night.
    """
    begin, last = _first_sign(tickets, sessions), _last_sign(tickets, sessions, until)
    if begin is None:
        return []
    begin = half_hour_of(begin, time_zone)
    queue = _Queue(changes)
    issued = sorted(ticket.issued for ticket in tickets)
    ended = sorted(ticket.ended for ticket in tickets if ticket.ended is not None)
    joined = sorted(steps, key=_queued)
    found = []
    while begin <= last:
        end = begin + HALF_HOUR
        passed = (min(end, max(until, begin)) - begin).total_seconds()
        arrived = joined[bisect_left(joined, begin, key=_queued) : bisect_left(joined, end, key=_queued)]
        waits = spread(step.wait for step in arrived)
        come, gone = bisect_left(issued, end), bisect_left(ended, end)
        found.append(
            HalfHour(
                starts=begin,
                arrivals=come - bisect_left(issued, begin),
                open_counters=open_seconds(sessions, pauses, begin, min(end, until)) / passed if passed else 0.0,
                carry_over=come - gone,
                mean_wait=waits.mean if waits else None,
                most_waiting=queue.most_until(end),
            )
        )
        begin = end
    return found


def _queued(step: StepRecord) -> datetime:
    return step.queued


def half_hour_of(instant: datetime, time_zone: str) -> datetime:
    """Return the start (UTC) of the wall clock's half-hour that contains an instant; right in zones like UTC+5:45."""
    wall = instant.astimezone(ZoneInfo(time_zone))
    into = timedelta(minutes=wall.minute % 30, seconds=wall.second, microseconds=wall.microsecond)
    return instant.astimezone(UTC) - into


def open_seconds(sessions: Iterable[CounterSession], pauses: Pauses, begin: datetime, end: datetime) -> float:
    """Return how long counters were open together within [begin, end), without pauses."""
    return sum(
        max(
            0.0,
            _overlap(session.opened, session.ended or end, begin, end)
            - sum(_overlap(p.started, p.ended or end, begin, end) for p in pauses.get(session.id, ())),
        )
        for session in sessions
    )


def queue_length(changes: Sequence[StateChange], until: datetime) -> QueueLength | None:
    """Return the time-weighted mean and the maximum of people waiting, from the first change of the day to its last.

    Somebody is waiting from the change that puts their ticket into the state "waiting" to the one that takes it out.
    None on a day on which no time has passed.
    """
    if not changes:
        return None
    begin = changes[0].instant
    end = until if any_waiting(changes) else changes[-1].instant
    waiting = most = 0
    area, before = 0.0, begin
    for change in changes:
        area += waiting * (change.instant - before).total_seconds()
        before = change.instant
        waiting += (change.after == WAITING) - (change.before == WAITING)
        most = max(most, waiting)
    area += waiting * max(0.0, (end - before).total_seconds())
    seconds = (max(end, before) - begin).total_seconds()
    return QueueLength(area / seconds, most) if seconds > 0 else None


def any_waiting(changes: Iterable[StateChange]) -> bool:
    """Return whether somebody still waits after these changes."""
    return sum((change.after == WAITING) - (change.before == WAITING) for change in changes) > 0


class _Queue:
    """Walks once through the changes of a day and finds the longest queue of each half-hour."""

    def __init__(self, changes: Sequence[StateChange]) -> None:
        self._changes = changes
        self._place = 0
        self._waiting = 0

    def most_until(self, end: datetime) -> int:
        """Return the most people who waited at once since the last question and before `end`."""
        most = self._waiting
        while self._place < len(self._changes) and self._changes[self._place].instant < end:
            change = self._changes[self._place]
            self._waiting += (change.after == WAITING) - (change.before == WAITING)
            most = max(most, self._waiting)
            self._place += 1
        return most


def _first_sign(tickets: Sequence[TicketRecord], sessions: Sequence[CounterSession]) -> datetime | None:
    return min([*(ticket.issued for ticket in tickets), *(session.opened for session in sessions)], default=None)


def _last_sign(tickets: Sequence[TicketRecord], sessions: Sequence[CounterSession], until: datetime) -> datetime:
    signs = [ticket.issued for ticket in tickets] + [session.opened for session in sessions]
    signs += [ticket.ended or until for ticket in tickets if ticket.leave_reason != CLOSED_AT_DAY_END]
    # A session that ends at six is not there any more at six.
    signs += [(s.ended or until) - INSTANT for s in sessions if not s.forced and (s.ended or until) > s.opened]
    return min(max(signs, default=until), until)


def _overlap(start: datetime, end: datetime, begin: datetime, finish: datetime) -> float:
    return max(0.0, (min(end, finish) - max(start, begin)).total_seconds())
