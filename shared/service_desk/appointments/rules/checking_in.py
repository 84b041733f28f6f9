"""How somebody comes for an appointment: early, on time, late; or on another day, or for one that is over."""

from datetime import datetime, timedelta

from shared.office.catalog.working_time import local
from shared.platform.errors import UserError
from shared.platform.i18n.text import ClockTime, Day
from shared.queue.tickets.model import BOOKED_AHEAD
from shared.service_desk.appointments.errors import APPOINTMENT_CANCELLED, APPOINTMENT_MISSED, WRONG_DAY
from shared.service_desk.appointments.model import Appointment, AppointmentState, Arrival


def arrival(appointment: Appointment, now: datetime, late_minutes: int, time_zone: str) -> Arrival:
    """Return how somebody comes who checks in now.

    Raises UserError: APPOINTMENT_CANCELLED; APPOINTMENT_MISSED and WRONG_DAY, with `day` and `time` of the appointment.
    """
    here = local(appointment.slot, time_zone)
    today = local(now, time_zone).date()
    if appointment.state is not AppointmentState.BOOKED or today > here.date():
        raise over(appointment, time_zone)
    if today < here.date():
        raise UserError(WRONG_DAY, day=Day(here.date()), time=ClockTime(here))
    late = now > appointment.slot + timedelta(minutes=late_minutes)
    return _how(appointment, now, late)


def over(appointment: Appointment, time_zone: str) -> UserError:
    """Return what somebody is told who comes for an appointment that is over."""
    if appointment.state is AppointmentState.CANCELLED:
        return UserError(APPOINTMENT_CANCELLED)
    here = local(appointment.slot, time_zone)
    return UserError(APPOINTMENT_MISSED, day=Day(here.date()), time=ClockTime(here))


def arrived(appointment: Appointment) -> Arrival:
    """Return how somebody came who has checked in."""
    return _how(appointment, appointment.changed, appointment.late)


def _how(appointment: Appointment, came: datetime, late: bool) -> Arrival:
    if late:
        return Arrival.LATE
    return Arrival.EARLY if came < appointment.slot - BOOKED_AHEAD else Arrival.ON_TIME
