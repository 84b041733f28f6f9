"""Figures of a set of steps, tickets or answers."""

import math
from collections.abc import Iterable, Mapping, Sequence

from shared.queue.stats.model import CLOSED_AT_DAY_END, EstimateQuality, Spread, StepRecord, TicketRecord

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
    return Spread(len(known), math.fsum(known) / len(known), percentile(known, 0.5), percentile(known, 0.9), known[-1])


def median(values: Iterable[float | None]) -> float | None:
    """Return the median of the values that exist; None when there are none."""
    known = spread(values)
    return known.median if known else None


def share(part: float, whole: float) -> float | None:
    """Return part ÷ whole, None for nothing of nothing."""
    return part / whole if whole else None


def service_level_served(steps: Iterable[StepRecord], promise: Mapping[object, float]) -> float | None:
    """Return the share of finished steps that were called within their service's promise, both ends included."""
    waits = [
        (step.wait, promise[step.service_id]) for step in steps if step.end == "finished" and step.wait is not None
    ]
    return share(sum(1 for wait, limit in waits if wait <= limit), len(waits))


def service_level_strict(steps: Iterable[StepRecord], promise: Mapping[object, float]) -> float | None:
    """Return served in time ÷ (served + those who left or did not come after waiting longer than promised).

    Somebody who left while waiting waited until they left, also when nobody noticed before the day's end.
    """
    kept = base = 0
    for step in steps:
        limit, waited = promise[step.service_id], step.waited_in_vain
        if step.end == "finished" and step.wait is not None:
            base += 1
            kept += step.wait <= limit
        elif waited is not None:
            base += waited > limit
    return share(kept, base)


def abandoned_share(tickets: Sequence[TicketRecord], state: str = "") -> float | None:
    """Return those who left or did not come, before being served, ÷ issued; `state` counts only one kind."""
    return share(sum(1 for t in tickets if t.abandoned and state in ("", t.state)), len(tickets))


def abandon_seconds(tickets: Iterable[TicketRecord]) -> Spread | None:
    """Return how long after taking their number those who gave up were written down as gone.

    Nobody knows when those left whose ticket was only closed at the day's end: they have no time.
    """
    return spread(
        (ticket.ended - ticket.issued).total_seconds()
        for ticket in tickets
        if ticket.abandoned and ticket.ended and not ticket.untrusted and ticket.leave_reason != CLOSED_AT_DAY_END
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
    return EstimateQuality(
        len(errors), percentile(absolute, 0.5), inside / len(errors), math.fsum(errors) / len(errors)
    )


def happy_index(scores: Sequence[int]) -> float | None:
    """Return the mean of the faces' points, 0 to 100."""
    return math.fsum(FACE_POINTS[score] for score in scores) / len(scores) if scores else None


def satisfied_share(scores: Sequence[int]) -> float | None:
    """Return CSAT: the two better answers ÷ all answers."""
    return share(sum(1 for score in scores if score in HAPPY_SCORES), len(scores))


def wait_histogram(waits: Iterable[float], width_seconds: float, bins: int) -> list[int]:
    """Count waits in `bins` classes of `width_seconds`, half-open; the last class takes everything longer."""
    counts = [0] * bins
    for wait in waits:
        counts[min(bins - 1, int(wait // width_seconds))] += 1
    return counts
