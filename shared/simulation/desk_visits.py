"""Appointments in a simulated branch: booked by phone or with the end of a visit, kept, cancelled or missed."""

from datetime import datetime, timedelta
from functools import partial
from random import Random
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.working_time import local
from shared.office.staff.rights import Right
from shared.platform.codes import new_code
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.queue.tickets.model import Finish, Ticket
from shared.service_desk.appointments.errors import APPOINTMENT_CANCELLED, CODE_TAKEN, SLOT_FULL
from shared.service_desk.appointments.model import (
    CODE_DIGITS,
    Appointment,
    BookedBy,
    BookRequest,
    CancelReason,
    Purpose,
)
from shared.service_desk.appointments.operations.desk import AppointmentOperations
from shared.service_desk.appointments.operations.views import AppointmentViews
from shared.service_desk.appointments.operations.visitor import AppointmentVisitorOperations
from shared.simulation.context import KIOSK, TURNED_AWAY, SimulationContext, guest_of
from shared.simulation.desk_hands import as_actor
from shared.simulation.desk_intake import how_many
from shared.simulation.model import DeskHabits

#: Somebody else has just taken the place, or the code: nothing is booked.
NOT_BOOKED = (SLOT_FULL, CODE_TAKEN)
#: People come so long before their time, at most, or so long after it.
_EARLY, _LATE = timedelta(minutes=12), timedelta(minutes=18)


class DeskVisits:
    """Remembers the codes that visitors carry, for the day on which they come."""

    def __init__(self, cases_per_day: float, dice: Random, habits: DeskHabits) -> None:
        self._dice, self._habits = dice, habits
        self._per_day = cases_per_day * habits.bookings
        self._carried: list[tuple[str, Appointment]] = []

    def plan_day(self, context: SimulationContext, opens: datetime, closes: datetime) -> None:
        """Enter the day's bookings by phone, and the visitors who have an appointment today."""
        context.finish = partial(self._finish, context)
        by = _who_books(context)
        if by is None:
            return
        for _ in range(how_many(self._per_day, self._dice)):
            context.at(opens + (closes - opens) * self._dice.uniform(0.02, 0.9), partial(self._book, context, by))
        zone = context.catalog.branch.time_zone
        today = local(opens, zone).date()
        due = [each for each in self._carried if local(each[1].slot, zone).date() <= today]
        self._carried = [each for each in self._carried if each not in due]
        for code, booked in due:
            if self._dice.random() < self._habits.cancels:
                context.at(opens + timedelta(minutes=1), partial(_cancel, context, by, booked))
            elif self._dice.random() >= self._habits.does_not_come:
                comes = booked.slot + self._dice.uniform(0, 1) ** 2 * _LATE - self._dice.uniform(0, 1) * _EARLY
                context.at(max(comes, opens), partial(_come, context, code, booked))

    def _finish(self, context: SimulationContext, session_id: UUID, result: Finish, service_id: UUID | None) -> Ticket:
        """End a visit at a counter; now and then with a day on which the visitor comes again."""
        desk = context.branch.desk
        if service_id is None or not context.catalog.service(service_id).takes_appointments:
            return desk.finish(session_id, result, new_id())
        slot = self._free(context, service_id, Purpose.RETURN) if self._happens(self._habits.return_on) else None
        if slot is None:
            return desk.finish(session_id, result, new_id())
        request = self._request(service_id, slot, Purpose.RETURN, BookedBy.COUNTER)
        both = context.branch.of(AppointmentOperations).finish_and_book(session_id, result, request)
        self._carried.append((request.code, both.appointment))
        return both.ticket

    def _happens(self, share: float) -> bool:
        return self._dice.random() < share

    def _free(self, context: SimulationContext, service_id: UUID, purpose: Purpose) -> datetime | None:
        days = context.branch.of(AppointmentViews).free(service_id, purpose)[1:4]
        slots = [slot.start for day in days for slot in day.slots]
        return self._dice.choice(slots) if slots else None

    def _book(self, context: SimulationContext, by: Actor) -> None:
        services = [each.id for each in context.catalog.services if each.active and each.takes_appointments]
        slot = self._free(context, service_id := self._dice.choice(services), Purpose.BOOKING) if services else None
        if slot is None:
            return
        request = self._request(service_id, slot, Purpose.BOOKING, BookedBy.PHONE)
        try:
            booked = context.branch.of(AppointmentOperations).book(request, by)
        except UserError as refused:
            if refused.code not in NOT_BOOKED:
                raise
            return
        self._carried.append((request.code, booked))

    def _request(self, service_id: UUID, slot: datetime, purpose: Purpose, by: BookedBy) -> BookRequest:
        code = new_code(CODE_DIGITS, self._dice.randrange)
        return BookRequest(new_id(), service_id, slot, purpose, by, self._dice.choice(("ru", "kk", "en")), code)


def _who_books(context: SimulationContext) -> Actor | None:
    """Return somebody who answers the phone."""
    rights = context.branch.staff.rights()
    able = (m for m in context.branch.staff.members() if m.active and rights.allowed(m.role, Right.BOOK_APPOINTMENTS))
    return next((as_actor(each) for each in able), None)


def _cancel(context: SimulationContext, by: Actor, booked: Appointment) -> None:
    context.branch.of(AppointmentOperations).cancel(booked.id, CancelReason.VISITOR, booked.version, new_id(), by)


def _come(context: SimulationContext, code: str, booked: Appointment) -> None:
    """Check in at the kiosk and wait like everybody else."""
    try:
        arrived = context.branch.of(AppointmentVisitorOperations).check_in(code, booked.language, new_id(), KIOSK)
    except UserError as refused:
        # Cancelled: the end of the visit with which it was booked was taken back.
        if refused.code not in (*TURNED_AWAY, APPOINTMENT_CANCELLED):
            raise
        return
    guest_of(context, arrived.issued.ticket)
    context.wake(booked.service_id)
