"""What an event makes of an appointment: operations and the check of the records use the same function."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.service_desk.appointments.model import (
    Appointment,
    AppointmentState,
    AppointmentVerb,
    BookedBy,
    CancelReason,
    Purpose,
)

SUBJECT = "appointment"


def apply_event(appointment: Appointment | None, event: RecordEvent) -> Appointment:
    """Return the appointment after an event. Raises ValueError, KeyError or TypeError for one that cannot be one."""
    verb, state, told = AppointmentVerb(event.kind), AppointmentState(event.after), event.details
    if (appointment is None) is not (verb is AppointmentVerb.BOOK):
        raise ValueError("an appointment is booked once, before everything else")
    if appointment is None:
        return Appointment(
            id=event.record_id,
            service_id=UUID(told["service"]),
            slot=datetime.fromisoformat(told["slot"]),
            place=told["place"],
            state=state,
            version=1,
            purpose=Purpose(told["purpose"]),
            booked_by=BookedBy(told["booked_by"]),
            language=told["language"],
            booked=event.instant,
            changed=event.instant,
            code_digest=told["code"],
            from_ticket_id=_id(told["from_ticket"]),
            moved_from=_id(told["moved_from"]),
        )
    now = replace(appointment, state=state, version=appointment.version + 1, changed=event.instant)
    if verb is AppointmentVerb.CHECK_IN:
        return replace(now, ticket_id=UUID(told["ticket"]), late=told["late"])
    if verb is AppointmentVerb.CANCEL:
        return replace(now, reason=CancelReason(told["reason"]))
    return now


def _id(text: str | None) -> UUID | None:
    return None if text is None else UUID(text)
