"""Makes what is kept of a closed day for reports, with the measures of the day summary; pure, without numpy.

The rows are steps, in no order that says when they were; nothing in them names a visitor.
"""

import sys
import zlib
from array import array
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from uuid import UUID

from shared.office.catalog.working_time import local
from shared.queue.feedback.model import Rating
from shared.queue.inquiry.model import DayFacts
from shared.queue.stats.model import StepRecord, TicketRecord

#: Columns whose numbers are places in a list of names.
NAMED = ("service", "counter", "clerk", "priority", "language", "outcome", "end")
#: `visit` is 0 but on a visit's first step: FIRST, and what became of the visit; `hour` is that of joining the queue.
#: Since version 2: `half`, the half-hour of joining it, from 0 to 47; `busy`, how long a counter was taken; what the
#: ticket had said, and `rough`, whether the simple estimate had said it.
PLAIN = (
    *("hour", "booked", "visit", "wait", "serving", "promise", "strict", "score", "estimate"),
    *("half", "busy", "quote_low", "quote_median", "quote_high"),
)
COLUMNS = (*NAMED, *PLAIN)
FIRST, GAVE_UP, SERVED = 1, 2, 4
NONE = -1
FINISHED = "finished"


def day_facts(
    day: date,
    steps: Iterable[StepRecord],
    tickets: Iterable[TicketRecord],
    ratings: Iterable[Rating],
    promise: Mapping[UUID, float],
    time_zone: str,
) -> DayFacts:
    """Return what is kept of a day; `promise` are the promised waits of that day in seconds, by service.

    A step of a service without a promise is judged by none, as in the day summary.
    """
    visits = {ticket.ticket_id: ticket for ticket in tickets}
    steps = [step for step in steps if step.ticket_id in visits]
    scores = _scores(steps, ratings)
    names: dict[str, dict[str, int]] = {name: {} for name in NAMED}
    rows = [_row(step, visits[step.ticket_id], scores, promise, time_zone, names) for step in steps]
    # Sorted, so that the order of the queue, which slips and boards have shown, is not kept.
    columns = (
        [array("i", column) for column in zip(*sorted(rows), strict=True)] if rows else [array("i")] * len(COLUMNS)
    )
    return DayFacts(
        day=day,
        names={name: tuple(known) for name, known in names.items()},
        columns={name: packed(column) for name, column in zip(COLUMNS, columns, strict=True)},
        steps=len(rows),
    )


def packed(numbers: "array[int]") -> bytes:
    """Return 32-bit numbers as they are kept."""
    if sys.byteorder == "big":
        numbers = array("i", numbers)
        numbers.byteswap()
    return zlib.compress(numbers.tobytes(), 6)


def _row(
    step: StepRecord,
    ticket: TicketRecord,
    scores: Mapping[tuple[UUID, int], int],
    promise: Mapping[UUID, float],
    time_zone: str,
    names: dict[str, dict[str, int]],
) -> tuple[int, ...]:
    def place(column: str, name: UUID | str | None) -> int:
        return NONE if name is None else names[column].setdefault(str(name), len(names[column]))

    kept, strict = _promise(step, promise.get(step.service_id))
    visit = (FIRST | GAVE_UP * ticket.abandoned | SERVED * ticket.served) if step.position == 1 else 0
    return (
        place("service", step.service_id),
        place("counter", step.counter_id),
        place("clerk", step.staff_id),
        place("priority", step.priority),
        place("language", step.language),
        place("outcome", step.outcome),
        place("end", step.end),
        (joined := local(step.queued, time_zone)).hour,
        int(step.booked_for is not None),
        visit,
        _milliseconds(step.wait),
        _milliseconds(step.service_time),
        kept,
        strict,
        scores.get((step.ticket_id, step.position), NONE),
        _estimate(step),
        joined.hour * 2 + joined.minute // 30,
        _milliseconds(_busy(step)),
        _milliseconds(step.quote_low),
        _milliseconds(step.quote_median),
        _milliseconds(step.quote_high),
    )


def _promise(step: StepRecord, limit: float | None) -> tuple[int, int]:
    """Return whether the promise was kept, and strictly (1, 0, −1 for not judged); as `service_level_…` in stats."""
    if limit is None:
        return NONE, NONE
    if step.end == FINISHED and step.wait is not None:
        return int(step.wait <= limit), int(step.wait <= limit)
    waited = step.waited_in_vain
    return NONE, 0 if waited is not None and waited > limit else NONE


def _estimate(step: StepRecord) -> int:
    """Return whether the wait was inside the range that the ticket had shown; as `estimate_quality` in stats."""
    if step.wait is None or step.quote_median is None or step.quote_low is None or step.quote_high is None:
        return NONE
    return int(step.quote_low <= step.wait <= step.quote_high)


def _busy(step: StepRecord) -> float | None:
    """Return the seconds for which a counter was taken: from the last call to the end of the paperwork, without holds.

    None when nobody was called, when the times are not trusted, and while a step has no end.
    """
    begun = min((each for each in (step.called_last, step.started) if each is not None), default=None)
    if step.untrusted or begun is None or step.ended is None:
        return None
    taken = (step.wrap_ended or step.ended) - begun
    return max(0.0, taken.total_seconds() - step.hold_seconds)


def _scores(steps: Sequence[StepRecord], ratings: Iterable[Rating]) -> dict[tuple[UUID, int], int]:
    """Return each rating with the step that it is about: the last one that fits who served where, else the last."""
    of_ticket: dict[UUID, list[StepRecord]] = {}
    for step in steps:
        of_ticket.setdefault(step.ticket_id, []).append(step)
    found = {}
    for rating in ratings:
        own = sorted(of_ticket.get(rating.ticket_id, ()), key=lambda step: step.position)
        said = (rating.service_id, rating.counter_id, rating.staff_id)
        fitting = [step for step in own if (step.service_id, step.counter_id, step.staff_id) == said]
        if own:
            step = (fitting or own)[-1]
            found[step.ticket_id, step.position] = int(rating.score)
    return found


def _milliseconds(seconds: float | None) -> int:
    return NONE if seconds is None else round(seconds * 1000)
