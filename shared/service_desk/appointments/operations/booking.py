"""Taking a place in an open transaction: the part that desk, phone and kiosk share."""

from datetime import datetime, timedelta
from uuid import UUID, uuid5

from shared.office.catalog.model import Service
from shared.office.catalog.working_time import local
from shared.platform.errors import UserError
from shared.platform.i18n.text import ClockTime
from shared.queue.tickets.operations.facts import BranchFacts
from shared.service_desk.appointments import store
from shared.service_desk.appointments.errors import APPOINTMENT_CHANGED, CODE_TAKEN, NO_APPOINTMENTS, SLOT_FULL
from shared.service_desk.appointments.model import (
    Appointment,
    AppointmentState,
    AppointmentVerb,
    BookedBy,
    BookRequest,
    CancelReason,
)
from shared.service_desk.appointments.operations.change import AppointmentChange
from shared.service_desk.appointments.rules.places import capacity, free_place, open_places, slots_of_day

_INSTANT = timedelta(microseconds=1)


def as_seen(change: AppointmentChange, appointment_id: UUID, seen: int) -> Appointment:
    """Return an appointment that is still as the person saw it.

    Raises UserError: UNKNOWN_APPOINTMENT, APPOINTMENT_CHANGED.
    """
    found = change.appointment(appointment_id)
    if found.version != seen:
        raise UserError(APPOINTMENT_CHANGED)
    return found


def move_place(
    change: AppointmentChange,
    facts: BranchFacts,
    old: Appointment,
    slot: datetime,
    booked_by: BookedBy,
    language: str,
    command_id: UUID,
) -> Appointment:
    """Give a place back and take another one of the same service; the code stays valid, for the new time.

    Raises UserError: APPOINTMENT_OVER, and what `take_place` raises.
    """
    # The id of a command belongs to one event; that of the other one follows from it.
    cancelled = uuid5(command_id, "moved")
    change.record(old, AppointmentVerb.CANCEL, {"reason": CancelReason.MOVED.value}, cancelled)
    request = BookRequest(command_id, old.service_id, slot, old.purpose, booked_by, language, code="")
    return take_place(change, facts, request, old.code_digest, from_ticket_id=old.from_ticket_id, moved_from=old.id)


def bookable(facts: BranchFacts, service_id: UUID) -> Service:
    """Return a service for which a time can be booked.

    Raises UserError: UNKNOWN_SERVICE, SERVICE_CLOSED, NO_APPOINTMENTS (with `service`).
    """
    service = facts.open_service(service_id)
    if not service.takes_appointments:
        raise UserError(NO_APPOINTMENTS, service=service.name)
    return service


def take_place(
    change: AppointmentChange,
    facts: BranchFacts,
    request: BookRequest,
    digest: str,
    *,
    from_ticket_id: UUID | None = None,
    moved_from: UUID | None = None,
) -> Appointment:
    """Book the first free place of a time.

    Raises UserError: UNKNOWN_SERVICE, SERVICE_CLOSED, NO_APPOINTMENTS, CODE_TAKEN; SLOT_FULL (with `time`) where no
    place is left, and for a time that is none.
    """
    tx, branch_id = change.tx, change.branch_id
    service = bookable(facts, request.service_id)
    catalog, settings = facts.catalog, facts.settings
    zone = catalog.branch.time_zone
    here = local(request.slot, zone)
    ahead = (here.date() - local(tx.now, zone).date()).days
    real = tx.now < request.slot and ahead <= settings.appointment_days
    if not real or request.slot not in slots_of_day(here.date(), catalog, service, settings):
        raise UserError(SLOT_FULL, time=ClockTime(here))
    places = capacity(catalog, service, settings)
    candidates = open_places(places, request.purpose, request.slot, tx.now, zone)
    held = store.taken_places(tx, branch_id, service.id, request.slot, request.slot + _INSTANT)
    place = free_place(candidates, held.get(request.slot, ()))
    if place is None:
        raise UserError(SLOT_FULL, time=ClockTime(here))
    known = store.with_code(tx, branch_id, digest)
    if known is not None and known.state is AppointmentState.BOOKED:
        raise UserError(CODE_TAKEN)
    told = {
        "service": str(service.id),
        "slot": request.slot.isoformat(),
        "place": place,
        "of": places.total,
        "purpose": request.purpose.value,
        "booked_by": request.booked_by.value,
        "language": request.language,
        "code": digest,
        "from_ticket": None if from_ticket_id is None else str(from_ticket_id),
        "moved_from": None if moved_from is None else str(moved_from),
    }
    return change.record(None, AppointmentVerb.BOOK, told, request.command_id)
