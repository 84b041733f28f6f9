"""Computes one day's figures from its records."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from shared.office.audit.model import Entry
from shared.office.catalog.model import Catalog
from shared.office.notices.model import Notice
from shared.office.settings.model import Settings
from shared.office.staff.model import CounterSession, SessionPause
from shared.queue.feedback.model import Rating
from shared.queue.stats.model import StateChange, StepRecord, TicketRecord
from shared.queue.stats.rules import course, measures
from shared.queue.stats.rules.desks import utilisation
from shared.queue.summary.model import ChangeLine, DayFigures, HalfHourLine, RatingLine
from shared.queue.summary.rules.exceptions import exceptions
from shared.queue.summary.rules.report_rows import busy_shares, desk_lines, service_lines

HISTOGRAM_BINS = 12
HISTOGRAM_SECONDS = 180.0
OPEN_STATES = ("waiting", "called", "serving", "parked")

Figures = Mapping[str, float | None]


@dataclass(frozen=True)
class AppointmentCounts:
    """How many people came for their appointment on one day, and how many did not."""

    kept: int = 0
    missed: int = 0


@dataclass(frozen=True)
class DayRecords:
    """Everything that was written down about one day; `actions` counts the events by their kind."""

    day: date
    steps: Sequence[StepRecord]
    tickets: Sequence[TicketRecord]
    changes: Sequence[StateChange]
    actions: Mapping[str, int]
    sessions: Sequence[CounterSession]
    pauses: Mapping[UUID, Sequence[SessionPause]]
    ratings: Sequence[Rating]
    by_hand: Sequence[tuple[UUID, str]]
    notices: Sequence[Notice]
    notes: Sequence[str] = ()
    reopened: Sequence[datetime] = ()
    unproved: int = 0
    set_up: Sequence[Entry] = ()
    appointments: AppointmentCounts = AppointmentCounts()


def headline(records: DayRecords, promise: Mapping[object, float], until: datetime) -> dict[str, float | None]:
    """Return the single figures of a day by key: counts, seconds, shares, points."""
    tickets, steps = records.tickets, known_steps(records, promise)
    waits = measures.spread(step.wait for step in steps)
    services = measures.spread(step.service_time for step in steps)
    quality = measures.estimate_quality(steps)
    gave_up = measures.abandon_seconds(tickets)
    scores = [int(rating.score) for rating in records.ratings]
    served = sum(1 for ticket in tickets if ticket.served)
    return {
        "issued": float(len(tickets)),
        "served": float(served),
        "wait_mean": waits.mean if waits else None,
        "wait_median": waits.median if waits else None,
        "wait_p90": waits.p90 if waits else None,
        "wait_max": waits.maximum if waits else None,
        "wait_to_last_call_median": measures.median(step.wait_to_last_call for step in steps),
        "walk_median": measures.median(step.walk for step in steps),
        "level_served": measures.service_level_served(steps, promise),
        "level_strict": measures.service_level_strict(steps, promise),
        "abandon_share": measures.abandoned_share(tickets),
        "no_show_share": measures.abandoned_share(tickets, "no_show"),
        "walk_out_share": measures.abandoned_share(tickets, "left"),
        "abandon_median": gave_up.median if gave_up else None,
        "service_median": services.median if services else None,
        "service_mean": services.mean if services else None,
        "handle_median": measures.median(step.handle_time for step in steps),
        "time_in_branch_median": measures.median(ticket.time_in_branch for ticket in tickets),
        "happy_index": measures.happy_index(scores),
        "satisfied_share": measures.satisfied_share(scores),
        "response_share": measures.share(len(scores), served),
        "estimate_in_range": quality.in_range if quality else None,
        "estimate_error": quality.median_absolute_error if quality else None,
        "estimate_bias": quality.bias if quality else None,
        "untrusted_share": untrusted_share(records),
        "returns_kept": measures.share(
            records.appointments.kept, records.appointments.kept + records.appointments.missed
        ),
        **_movement(records, steps),
        **_counters(records, steps, until),
    }


def day_figures(
    records: DayRecords,
    catalog: Catalog,
    settings: Settings,
    until: datetime,
    earlier: Sequence[Figures],
    *,
    closed: bool,
) -> DayFigures:
    """Return all figures of a day as they are at `until`; `earlier` are those of the same weekday before."""
    promise = promises(catalog)
    steps = known_steps(records, promise)
    states = Counter(ticket.state for ticket in records.tickets)
    single = headline(records, promise, until)
    hours = course.half_hours(
        records.tickets, steps, records.changes, records.sessions, records.pauses, until, catalog.branch.time_zone
    )
    return DayFigures(
        day=records.day.isoformat(),
        closed=closed,
        until=until.isoformat(),
        headline=single,
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
        histogram=tuple(
            measures.wait_histogram(
                (step.wait for step in steps if step.wait is not None), HISTOGRAM_SECONDS, HISTOGRAM_BINS
            )
        ),
        services=tuple(service_lines(records.tickets, steps, catalog, promise)),
        desks=tuple(desk_lines(records.sessions, records.pauses, steps, records.ratings, settings.weak_sample, until)),
        half_hours=tuple(
            HalfHourLine(
                half.starts.isoformat(), half.arrivals, half.open_counters, half.carry_over, half.mean_wait,
                half.most_waiting,
            )
            for half in hours
        ),
        ratings=tuple(
            RatingLine(int(r.score), tuple(reason.value for reason in r.reasons), r.comment, str(r.service_id))
            for r in records.ratings
        ),
        exceptions=tuple(
            exceptions(
                records.tickets, steps, records.sessions, records.by_hand,
                records.unproved, records.notices, records.reopened, catalog,
                settings.name_of,
            )
        ),
        untrusted_share=untrusted_share(records),
        outcomes=dict(Counter(step.outcome for step in steps if step.outcome is not None)),
        before=means(earlier),
        notes=tuple(records.notes),
        changes=tuple(_change_line(entry) for entry in reversed(records.set_up)),
        level_target=settings.service_level_target,
        weak_sample=settings.weak_sample,
    )  # fmt: skip


def _change_line(entry: Entry) -> ChangeLine:
    details = {key: value for key, value in entry.details.items() if key not in ("digests", "pin")}
    staff_id = str(entry.actor_id) if entry.actor_id else ""
    return ChangeLine(entry.instant.isoformat(), entry.kind.value, entry.subject, staff_id, details)


def promises(catalog: Catalog) -> dict[object, float]:
    """Return the promised wait of every service in seconds."""
    return {service.id: float(service.promise_seconds) for service in catalog.services}


def known_steps(records: DayRecords, promise: Mapping[object, float]) -> list[StepRecord]:
    """Return the steps of services that the catalog knows."""
    return [step for step in records.steps if step.service_id in promise]


def untrusted_share(records: DayRecords) -> float | None:
    """Return untrusted steps ÷ steps: how much of the day's times is worth nothing."""
    return measures.share(sum(1 for step in records.steps if step.untrusted), len(records.steps))


def means(days: Sequence[Figures]) -> dict[str, float | None]:
    """Return the mean of every figure over the days that have it; days without tickets count for nothing."""
    known = [day for day in days if day.get("issued")]
    found: dict[str, float | None] = {}
    for key in {key: None for day in known for key in day}:
        values = [value for day in known if (value := day.get(key)) is not None]
        found[key] = math.fsum(values) / len(values) if values else None
    return found


def _movement(records: DayRecords, steps: Sequence[StepRecord]) -> dict[str, float | None]:
    """Recalls of all calls; requeues and transfers of called steps."""
    called = sum(1 for step in steps if step.called_first is not None)
    recalls, requeues, transfers = (records.actions.get(kind, 0) for kind in ("recall", "requeue", "transfer"))
    return {
        "recall_share": measures.share(recalls, recalls + records.actions.get("call", 0)),
        "requeue_share": measures.share(requeues, called),
        "transfer_share": measures.share(transfers, called),
    }


def _counters(records: DayRecords, steps: Sequence[StepRecord], until: datetime) -> dict[str, float | None]:
    """Counters and the queue before them; sessions that were ended by force have no times."""
    forced = {(session.counter_id, session.staff_id) for session in records.sessions if session.forced}
    trusted = [s for s in records.sessions if (s.counter_id, s.staff_id) not in forced]
    open_hours = sum(course.open_seconds([s], records.pauses, s.opened, s.ended or until) for s in trusted) / 3600
    serving, busy, present = busy_shares(trusted, records.pauses, steps, until)
    queue = course.queue_length(records.changes, until)
    return {
        "open_counter_hours": open_hours if trusted else None,
        "arrivals_per_open_hour": None if forced else measures.share(len(records.tickets), open_hours),
        "utilisation": utilisation(serving, present),
        "occupancy": busy,
        "queue_mean": queue.mean if queue else None,
        "queue_most": float(queue.most) if queue else None,
    }
