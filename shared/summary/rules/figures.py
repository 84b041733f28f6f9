"""Computes one day's figures from its records."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from shared.catalog.model import Catalog
from shared.feedback.model import Rating
from shared.notices.model import Notice, NoticeKind
from shared.settings.model import Settings
from shared.staff.model import CounterSession, SessionPause
from shared.stats import rules
from shared.stats.model import StepRecord, TicketRecord
from shared.summary.model import DayFigures, DeskLine, ExceptionLine, HalfHourLine, RatingLine, ServiceLine

HISTOGRAM_BINS = 12
HISTOGRAM_SECONDS = 180.0
LONGEST_WAITS = 5
OPEN_STATES = ("waiting", "called", "serving", "parked")
PRINTER_NOTICES = (NoticeKind.SLIP_NOT_PRINTED, NoticeKind.PAPER_LOW, NoticeKind.DEVICE_FAULT)


@dataclass(frozen=True)
class DayRecords:
    """Everything that was written down about one day."""

    day: date
    steps: Sequence[StepRecord]
    tickets: Sequence[TicketRecord]
    sessions: Sequence[CounterSession]
    pauses: Mapping[UUID, Sequence[SessionPause]]
    ratings: Sequence[Rating]
    by_hand: Sequence[tuple[UUID, str]]
    notices: Sequence[Notice]
    notes: Sequence[str] = ()


def headline(records: DayRecords, promise: Mapping[object, float]) -> dict[str, float | None]:
    """Return the figures of the cards by key: counts, seconds, shares, points."""
    tickets = records.tickets
    steps = [step for step in records.steps if step.service_id in promise]
    waits = rules.spread(step.wait for step in steps)
    services = rules.spread(step.service_time for step in steps)
    quality = rules.estimate_quality(steps)
    gave_up = rules.abandon_seconds(tickets)
    scores = [int(rating.score) for rating in records.ratings]
    return {
        "issued": float(len(tickets)),
        "served": float(sum(1 for ticket in tickets if ticket.served)),
        "wait_mean": waits.mean if waits else None,
        "wait_median": waits.median if waits else None,
        "wait_p90": waits.p90 if waits else None,
        "wait_max": waits.maximum if waits else None,
        "level_served": rules.service_level_served(steps, promise),
        "level_strict": rules.service_level_strict(steps, promise),
        "abandon_share": rules.abandon_share(tickets),
        "abandon_median": gave_up.median if gave_up else None,
        "service_median": services.median if services else None,
        "service_mean": services.mean if services else None,
        "happy_index": rules.happy_index(scores),
        "satisfied_share": rules.satisfied_share(scores),
        "response_share": rules.share(len(scores), sum(1 for ticket in tickets if ticket.served)),
        "estimate_in_range": quality.in_range if quality else None,
        "estimate_error": quality.median_absolute_error if quality else None,
        "estimate_bias": quality.bias if quality else None,
    }


def day_figures(
    records: DayRecords, catalog: Catalog, settings: Settings, until: datetime, *, closed: bool
) -> DayFigures:
    """Return all figures of a day as they stand at `until`."""
    promise: dict[object, float] = {service.id: float(service.promise_seconds) for service in catalog.services}
    steps = [step for step in records.steps if step.service_id in promise]
    states = Counter(ticket.state for ticket in records.tickets)
    waits = [step.wait for step in steps if step.wait is not None]
    ended = [step for step in steps if step.end is not None]
    return DayFigures(
        day=records.day.isoformat(),
        closed=closed,
        until=until.isoformat(),
        headline=headline(records, promise),
        counts={
            "issued": len(records.tickets),
            "called": sum(1 for step in steps if step.called_first is not None),
            "served": states["served"],
            "no_show": states["no_show"],
            "left": states["left"],
            "open": sum(states[state] for state in OPEN_STATES),
            "ratings": len(records.ratings),
        },
        promise_seconds=settings.promise_minutes * 60.0,
        histogram_seconds=HISTOGRAM_SECONDS,
        histogram=tuple(rules.wait_histogram(waits, HISTOGRAM_SECONDS, HISTOGRAM_BINS)),
        services=tuple(_service_lines(records, steps, catalog, promise)),
        desks=tuple(_desk_lines(records, steps, settings, until)),
        half_hours=tuple(
            HalfHourLine(half.starts.isoformat(), half.arrivals, half.open_counters, half.carry_over)
            for half in rules.half_hours(records.tickets, records.sessions, records.pauses, until)
        ),
        ratings=tuple(
            RatingLine(int(r.score), tuple(reason.value for reason in r.reasons), r.comment, str(r.service_id))
            for r in records.ratings
        ),
        exceptions=tuple(_exceptions(records, steps, catalog)),
        untrusted_share=rules.share(sum(1 for step in ended if step.untrusted), len(ended)),
        outcomes=dict(Counter(step.outcome for step in steps if step.outcome is not None)),
        notes=tuple(records.notes),
    )


def _service_lines(
    records: DayRecords, steps: Sequence[StepRecord], catalog: Catalog, promise: Mapping[object, float]
) -> list[ServiceLine]:
    lines = []
    for service in catalog.services:
        own = [step for step in steps if step.service_id == service.id]
        issued = sum(1 for ticket in records.tickets if ticket.service_id == service.id)
        if not own and not issued:
            continue
        waits = rules.spread(step.wait for step in own)
        finished = [step for step in own if step.end == "finished"]
        lines.append(
            ServiceLine(
                service_id=str(service.id),
                issued=issued,
                served=len(finished),
                promise_seconds=promise[service.id],
                level_served=rules.service_level_served(own, promise),
                level_strict=rules.service_level_strict(own, promise),
                wait_median=waits.median if waits else None,
                outcomes=dict(Counter(step.outcome or "" for step in finished)),
            )
        )
    return lines


def _desk_lines(
    records: DayRecords, steps: Sequence[StepRecord], settings: Settings, until: datetime
) -> list[DeskLine]:
    pairs = dict.fromkeys((session.counter_id, session.staff_id) for session in records.sessions)
    lines = []
    for counter_id, staff_id in pairs:
        mine = [s for s in records.sessions if (s.counter_id, s.staff_id) == (counter_id, staff_id)]
        own = [step for step in steps if (step.counter_id, step.staff_id) == (counter_id, staff_id)]
        finished = [step for step in own if step.end == "finished"]
        # When a session was ended by force nobody knows when work ended: its length counts for nothing.
        forced = any(session.forced for session in mine)
        lasted = sum(rules.session_seconds(session, until) for session in mine)
        paused = sum(rules.pause_seconds(records.pauses.get(session.id, ()), until) for session in mine)
        handled = sum(step.handle_time or 0.0 for step in finished)
        times = rules.spread(step.service_time for step in finished)
        scores = [int(r.score) for r in records.ratings if (r.counter_id, r.staff_id) == (counter_id, staff_id)]
        lines.append(
            DeskLine(
                counter_id=str(counter_id),
                staff_id=str(staff_id),
                served=len(finished),
                service_median=times.median if times else None,
                session_seconds=lasted,
                pause_seconds=paused,
                serving_seconds=sum(step.service_time or 0.0 for step in finished),
                occupancy=None if forced else rules.occupancy(handled, lasted, paused),
                ratings=len(scores),
                happy_index=rules.happy_index(scores) if len(scores) >= settings.weak_sample else None,
                forced=forced,
            )
        )
    return lines


def _exceptions(records: DayRecords, steps: Sequence[StepRecord], catalog: Catalog) -> list[ExceptionLine]:
    names = {ticket.ticket_id: ticket.display for ticket in records.tickets}
    labels = {counter.id: counter.label for counter in catalog.counters}
    waited = sorted((step for step in steps if step.wait is not None), key=lambda step: -(step.wait or 0.0))
    promised = {service.id: service.promise_seconds for service in catalog.services}
    late = [step for step in waited[:LONGEST_WAITS] if (step.wait or 0.0) > promised[step.service_id]]
    found = [ExceptionLine("long_wait", step.display, step.wait) for step in late]
    found += [ExceptionLine("by_hand", names[ticket], detail=why) for ticket, why in records.by_hand if ticket in names]
    found += [
        ExceptionLine("forced_sign_out", labels.get(session.counter_id, ""))
        for session in records.sessions
        if session.forced
    ]
    found += [ExceptionLine("untrusted", step.display) for step in steps if step.untrusted]
    found += [
        ExceptionLine(notice.kind.value, notice.subject or notice.device, detail=notice.detail)
        for notice in records.notices
        if notice.kind in PRINTER_NOTICES
    ]
    found += [
        ExceptionLine("left_open", ticket.display)
        for ticket in records.tickets
        if ticket.leave_reason == "closed_at_day_end"
    ]
    return found
