"""The figures, exactly as defined in docs/metrics.md; seconds and shares, None for what does not exist."""

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from shared.staff.model import CounterSession, SessionPause
from shared.stats.model import EstimateQuality, HalfHour, Spread, StepRecord, TicketRecord

HALF_HOUR = timedelta(minutes=30)
#: Points of the happy index for the four faces, worst first (METRICS: 100, 66.7, 33.3, 0).
FACE_POINTS: Mapping[int, float] = {1: 0.0, 2: 100 / 3, 3: 200 / 3, 4: 100.0}
HAPPY_SCORES = (3, 4)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the `share` quantile of sorted `values` (not empty) with linear interpolation (Hyndman & Fan type 7)."""
    place = (len(values) - 1) * share
    below = math.floor(place)
    above = min(below + 1, len(values) - 1)
    return values[below] + (values[above] - values[below]) * (place - below)


def spread(values: Iterable[float | None]) -> Spread | None:
    """Return mean, median, p90 and maximum of the values that exist; None when there are none."""
    known = sorted(value for value in values if value is not None)
    if not known:
        return None
    return Spread(len(known), sum(known) / len(known), percentile(known, 0.5), percentile(known, 0.9), known[-1])


def share(part: int, whole: int) -> float | None:
    """Return part ÷ whole, None for nothing of nothing."""
    return part / whole if whole else None


def service_level_served(steps: Iterable[StepRecord], promise: Mapping[object, float]) -> float | None:
    """Return the share of finished steps that were called within their service's promise."""
    waits = [
        (step.wait, promise[step.service_id]) for step in steps if step.end == "finished" and step.wait is not None
    ]
    return share(sum(1 for wait, limit in waits if wait <= limit), len(waits))


def service_level_strict(steps: Iterable[StepRecord], promise: Mapping[object, float]) -> float | None:
    """Return served in time ÷ (served + those who left or did not come after waiting longer than promised)."""
    kept = base = 0
    for step in steps:
        if step.untrusted:
            continue
        limit = promise[step.service_id]
        if step.end == "finished" and step.wait is not None:
            base += 1
            kept += step.wait <= limit
        elif step.end in ("left", "no_show") and step.ended is not None:
            waited = ((step.called_first or step.ended) - step.queued).total_seconds()
            base += waited > limit
    return share(kept, base)


def abandon_share(tickets: Sequence[TicketRecord]) -> float | None:
    """Return no-shows and leavers before service ÷ issued."""
    return share(sum(1 for ticket in tickets if ticket.abandoned), len(tickets))


def abandon_seconds(tickets: Iterable[TicketRecord]) -> Spread | None:
    """Return how long those who gave up had waited."""
    return spread(
        (ticket.ended - ticket.issued).total_seconds() for ticket in tickets if ticket.abandoned and ticket.ended
    )


def estimate_quality(steps: Iterable[StepRecord]) -> EstimateQuality | None:
    """Compare the quoted waits with what happened, over called steps that had a quote."""
    errors: list[float] = []
    inside = 0
    for step in steps:
        if step.wait is None or step.quote_median is None or step.quote_low is None or step.quote_high is None:
            continue
        errors.append(step.wait - step.quote_median)
        inside += step.quote_low <= step.wait <= step.quote_high
    if not errors:
        return None
    absolute = sorted(abs(error) for error in errors)
    return EstimateQuality(len(errors), percentile(absolute, 0.5), inside / len(errors), sum(errors) / len(errors))


def happy_index(scores: Sequence[int]) -> float | None:
    """Return the mean of the faces' points, 0 to 100."""
    return sum(FACE_POINTS[score] for score in scores) / len(scores) if scores else None


def satisfied_share(scores: Sequence[int]) -> float | None:
    """Return CSAT: the two better answers ÷ all answers."""
    return share(sum(1 for score in scores if score in HAPPY_SCORES), len(scores))


def session_seconds(session: CounterSession, until: datetime) -> float:
    """Return how long a session lasted, or has lasted at `until`."""
    return max(0.0, ((session.ended or until) - session.opened).total_seconds())


def pause_seconds(pauses: Iterable[SessionPause], until: datetime) -> float:
    """Return how long the pauses lasted together."""
    return sum(max(0.0, ((pause.ended or until) - pause.started).total_seconds()) for pause in pauses)


def occupancy(handling: float, session: float, pauses: float) -> float | None:
    """Return (serving + paperwork) ÷ (session − pauses)."""
    working = session - pauses
    return handling / working if working > 0 else None


def half_hours(
    tickets: Sequence[TicketRecord],
    sessions: Sequence[CounterSession],
    pauses: Mapping[UUID, Sequence[SessionPause]],
    until: datetime,
) -> list[HalfHour]:
    """Return the half-hours from the first sign of life of a day to its last, but not beyond `until`.

    Carry-over is issued so far − ended so far, at the end of each half-hour; open counters are time-weighted means
    without pauses.
    """
    starts = [ticket.issued for ticket in tickets] + [session.opened for session in sessions]
    if not starts:
        return []
    begin = _half_hour_of(min(starts))
    ends = [ticket.ended or until for ticket in tickets] + [session.ended or until for session in sessions]
    last = min(max(ends), max(until, begin))
    found = []
    while begin <= last:
        end = begin + HALF_HOUR
        issued = sum(1 for ticket in tickets if ticket.issued < end)
        gone = sum(1 for ticket in tickets if ticket.ended is not None and ticket.ended < end)
        open_seconds = sum(
            _overlap(session.opened, session.ended or until, begin, end)
            - sum(_overlap(p.started, p.ended or until, begin, end) for p in pauses.get(session.id, ()))
            for session in sessions
        )
        arrivals = sum(1 for ticket in tickets if begin <= ticket.issued < end)
        found.append(HalfHour(begin, arrivals, max(0.0, open_seconds) / HALF_HOUR.total_seconds(), issued - gone))
        begin = end
    return found


def wait_histogram(waits: Iterable[float], width_seconds: float, bins: int) -> list[int]:
    """Count waits in `bins` classes of `width_seconds`, half-open; the last class takes everything longer."""
    counts = [0] * bins
    for wait in waits:
        counts[min(bins - 1, int(wait // width_seconds))] += 1
    return counts


def _half_hour_of(instant: datetime) -> datetime:
    return instant.replace(minute=0 if instant.minute < 30 else 30, second=0, microsecond=0)


def _overlap(start: datetime, end: datetime, begin: datetime, finish: datetime) -> float:
    return max(0.0, (min(end, finish) - max(start, begin)).total_seconds())
