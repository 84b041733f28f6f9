"""Queries on appointments."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, false, func, insert, or_, select

from shared.office.audit.store import stored_form
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records, as_stored
from shared.service_desk.appointments.model import HOLDS_PLACE, Appointment, AppointmentState, Purpose
from shared.service_desk.appointments.store.tables import appointment_callers, appointments

_RECORDS = Records(appointments, Appointment)
_A, _C = appointments.c, appointment_callers.c
_CHANGING = ("state", "changed", "ticket_id", "late", "reason")


def read_appointment(tx: Transaction, branch_id: UUID, appointment_id: UUID) -> Appointment | None:
    """Return one appointment, or None."""
    return _RECORDS.get(tx, branch_id=branch_id, id=appointment_id)


def with_code(tx: Transaction, branch_id: UUID, code_digest: str) -> Appointment | None:
    """Return the appointment that somebody means by a code: the one that is booked, else the latest one with it."""
    found = _RECORDS.find(tx, order=(_A.booked, _A.id), branch_id=branch_id, code_digest=code_digest)
    booked = [each for each in found if each.state is AppointmentState.BOOKED]
    return next(iter((*booked, *reversed(found))), None)


def of_ticket(tx: Transaction, branch_id: UUID, ticket_id: UUID) -> Appointment | None:
    """Return the appointment that was kept with a ticket, or None."""
    return _RECORDS.get(tx, branch_id=branch_id, ticket_id=ticket_id)


def booked_from(tx: Transaction, branch_id: UUID, ticket_id: UUID) -> tuple[Appointment, ...]:
    """Return the appointments that were booked when a visit ended and for which nobody has come yet."""
    booked = (_A.state == AppointmentState.BOOKED, _A.purpose == Purpose.RETURN)
    return _RECORDS.find(tx, *booked, order=(_A.slot, _A.id), branch_id=branch_id, from_ticket_id=ticket_id)


def next_from(tx: Transaction, branch_id: UUID, tickets: Sequence[UUID], now: datetime) -> Appointment | None:
    """Return the first appointment still to come that was booked at one of these visits."""
    found = _RECORDS.find(
        tx, _A.from_ticket_id.in_(tickets), _A.slot >= now, order=(_A.slot, _A.id), limit=1,
        branch_id=branch_id, state=AppointmentState.BOOKED,
    )  # fmt: skip
    return next(iter(found), None)


def count_open(
    tx: Transaction, branch_id: UUID, service_id: UUID, now: datetime, visits: Collection[UUID], caller: str
) -> int:
    """Return how many appointments for a service are still to come that were booked at these visits or by a caller."""
    calls = select(_C.appointment_id).where(_C.branch_id == branch_id, _C.digest == caller)
    whose = or_(_A.from_ticket_id.in_(visits), _A.id.in_(calls) if caller else false())
    coming = (_A.state == AppointmentState.BOOKED, _A.service_id == service_id, _A.slot >= now)
    row = tx.first(select(func.count().label("all")).where(_A.branch_id == branch_id, *coming, whose))
    return 0 if row is None else int(row.all)


def keep_caller(tx: Transaction, branch_id: UUID, appointment_id: UUID, digest: str) -> None:
    """Write who called for an appointment."""
    tx.execute(insert(appointment_callers).values(appointment_id=appointment_id, branch_id=branch_id, digest=digest))


def caller_of(tx: Transaction, branch_id: UUID, appointment_id: UUID) -> str:
    """Return who called for an appointment, "" for nobody known."""
    row = tx.first(select(_C.digest).where(_C.branch_id == branch_id, _C.appointment_id == appointment_id))
    return "" if row is None else str(row.digest)


def forget_callers(tx: Transaction, branch_id: UUID, now: datetime) -> None:
    """Remove who called for appointments that are over."""
    coming = select(_A.id).where(_A.branch_id == branch_id, _A.state == AppointmentState.BOOKED, _A.slot >= now)
    tx.execute(delete(appointment_callers).where(_C.branch_id == branch_id, _C.appointment_id.not_in(coming)))


def between(tx: Transaction, branch_id: UUID, start: datetime, end: datetime) -> tuple[Appointment, ...]:
    """Return the appointments whose time is in a half-open period, in order."""
    order = (_A.slot, _A.service_id, _A.place, _A.booked, _A.id)
    return _RECORDS.find(tx, _A.slot >= start, _A.slot < end, order=order, branch_id=branch_id)


def taken_places(
    tx: Transaction, branch_id: UUID, service_id: UUID, start: datetime, end: datetime
) -> dict[datetime, frozenset[int]]:
    """Return the places of a service that are held, by time."""
    query = select(_A.slot, _A.place).where(
        _A.branch_id == branch_id, _A.service_id == service_id, _A.slot >= start, _A.slot < end,
        _A.state.in_(HOLDS_PLACE),
    )  # fmt: skip
    found: dict[datetime, set[int]] = {}
    for row in tx.rows(query):
        found.setdefault(row.slot, set()).add(row.place)
    return {slot: frozenset(places) for slot, places in found.items()}


def all_taken_places(tx: Transaction, branch_id: UUID, start: datetime) -> dict[UUID, dict[datetime, set[int]]]:
    """Return the places that are held from an instant on, by service and time."""
    query = select(_A.service_id, _A.slot, _A.place).where(
        _A.branch_id == branch_id, _A.slot >= start, _A.state.in_(HOLDS_PLACE)
    )
    found: dict[UUID, dict[datetime, set[int]]] = {}
    for row in tx.rows(query):
        found.setdefault(row.service_id, {}).setdefault(row.slot, set()).add(row.place)
    return found


def still_booked(tx: Transaction, branch_id: UUID, before: datetime) -> tuple[Appointment, ...]:
    """Return the appointments before an instant for which nobody has come yet, in order."""
    return _RECORDS.find(
        tx, _A.slot < before, order=(_A.slot, _A.id), branch_id=branch_id, state=AppointmentState.BOOKED
    )


def insert_appointment(tx: Transaction, branch_id: UUID, appointment: Appointment) -> None:
    """Write a new appointment."""
    _RECORDS.add(tx, appointment, branch_id=branch_id)


def write_appointment(tx: Transaction, branch_id: UUID, old: Appointment, new: Appointment) -> None:
    """Write what a change has made of an appointment."""
    # A kiosk may change only the columns of its own visitors' verbs.
    changed = {name: getattr(new, name) for name in _CHANGING if getattr(new, name) != getattr(old, name)}
    written = _RECORDS.change(tx, changed, version=old.version, branch_id=branch_id, id=old.id)
    assert written, "the chain's lock keeps others out"


def stored_appointments(tx: Transaction, branch_id: UUID) -> Iterator[tuple[UUID, dict[str, Any]]]:
    """Yield every appointment as it is stored, by id."""
    stored = as_stored(appointments)
    for row in tx.rows(select(stored).where(stored.c.branch_id == branch_id)):
        values = {name: stored_form(value) for name, value in row._mapping.items() if name != "branch_id"}
        yield row.id, values


def as_row(appointment: Appointment) -> dict[str, Any]:
    """Return an appointment as `stored_appointments` gives it."""
    plain = {name: stored_form(value) for name, value in vars(appointment).items()}
    return {name: str(value.value) if hasattr(value, "value") else value for name, value in plain.items()}
