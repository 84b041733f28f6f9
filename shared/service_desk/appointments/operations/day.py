"""The end of a day: appointments for which nobody came are missed; and how many were kept."""

from datetime import date, datetime
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.rules import day_bounds
from shared.platform.db.database import Transaction
from shared.platform.ids import new_id
from shared.queue.summary.rules.figures import AppointmentCounts
from shared.queue.tickets.operations.queue import QueueChange
from shared.service_desk.appointments import store
from shared.service_desk.appointments.model import AppointmentState, AppointmentVerb
from shared.service_desk.appointments.operations.change import AppointmentChange


def kept_and_missed(tx: Transaction, branch_id: UUID, start: datetime, end: datetime) -> AppointmentCounts:
    """Return how many appointments of a half-open period were kept and missed."""
    states = [each.state for each in store.between(tx, branch_id, start, end)]
    return AppointmentCounts(states.count(AppointmentState.ARRIVED), states.count(AppointmentState.MISSED))


def miss_appointments(queue: QueueChange, day: date, actor: Actor) -> None:
    """Mark what was booked up to the end of a day that is being closed and nobody came for."""
    branch = queue.facts.catalog.branch
    _, end = day_bounds(day, branch.time_zone, branch.day_starts)
    store.forget_callers(queue.tx, queue.branch_id, queue.tx.now)
    if not store.still_booked(queue.tx, queue.branch_id, end):
        return
    change = AppointmentChange(queue.tx, queue.branch_id, actor)
    for booked in store.still_booked(queue.tx, queue.branch_id, end):
        change.record(booked, AppointmentVerb.MISS, {}, new_id())
