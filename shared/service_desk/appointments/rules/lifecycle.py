"""What may be done with an appointment in which state, and which state follows."""

from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.lifecycle import Lifecycle, Transition
from shared.service_desk.appointments.errors import APPOINTMENT_CHANGED, APPOINTMENT_OVER
from shared.service_desk.appointments.model import AppointmentState, AppointmentVerb

BOOKED = AppointmentState.BOOKED

LIFECYCLE: Lifecycle[AppointmentState, AppointmentVerb] = Lifecycle(
    (
        Transition(None, AppointmentVerb.BOOK, (BOOKED,)),
        Transition(BOOKED, AppointmentVerb.CHECK_IN, (AppointmentState.ARRIVED,)),
        Transition(BOOKED, AppointmentVerb.CANCEL, (AppointmentState.CANCELLED,)),
        Transition(BOOKED, AppointmentVerb.MISS, (AppointmentState.MISSED,)),
    ),
    ended=(AppointmentState.ARRIVED, AppointmentState.MISSED, AppointmentState.CANCELLED),
    impossible=APPOINTMENT_CHANGED,
    over=APPOINTMENT_OVER,
    not_allowed=NOT_ALLOWED,
)
