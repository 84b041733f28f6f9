"""Reading appointments: what is free, the list of a day, and the one with a code."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.working_time import ONE_DAY, wall_clock
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may
from shared.platform.codes import code_digest, read_code
from shared.platform.db.database import Transaction, VersionedCache
from shared.platform.db.retrying import reads
from shared.platform.live.topics import Topic
from shared.queue.forecast.model import Due
from shared.queue.tickets.model import BOOKED_AHEAD
from shared.queue.tickets.operations.queue import Queue
from shared.queue.tickets.store.tickets import ticket_of_branch
from shared.service_desk.appointments import store
from shared.service_desk.appointments.model import (
    CODE_DIGITS,
    Appointment,
    AppointmentDay,
    AppointmentRow,
    AppointmentState,
    FreeDay,
    Purpose,
)
from shared.service_desk.appointments.operations.booking import bookable
from shared.service_desk.appointments.rules.places import free_days

#: So far ahead appointments are looked for that come before somebody who waits.
DUE_AHEAD = timedelta(hours=3)


class AppointmentViews:
    """Reads appointments."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue
        self._taken = VersionedCache(
            queue.database,
            (Topic.APPOINTMENTS,),
            lambda tx: store.all_taken_places(tx, queue.branch_id, tx.now),
        )

    @reads
    def free(self, service_id: UUID, purpose: Purpose) -> tuple[FreeDay, ...]:
        """Return the days and times that can be booked for a service now.

        Raises UserError: UNKNOWN_SERVICE, SERVICE_CLOSED, NO_APPOINTMENTS.
        """
        with self._queue.database.read() as tx:
            facts = self._queue.facts.read(tx)
            service = bookable(facts, service_id)
            until = tx.now + (facts.settings.appointment_days + 2) * ONE_DAY
            taken = store.taken_places(tx, self._queue.branch_id, service.id, tx.now, until)
            return tuple(free_days(facts.catalog, service, facts.settings, purpose, taken, tx.now))

    @reads
    def with_free_times(self) -> frozenset[UUID]:
        """Return the services for which a visitor can book something now."""
        with self._queue.database.read() as tx:
            facts = self._queue.facts.read(tx)
            offered = [each for each in facts.catalog.services if each.active and each.takes_appointments]
            taken = self._taken.read(tx) if offered else {}
            free = (
                free_days(facts.catalog, each, facts.settings, Purpose.BOOKING, taken.get(each.id, {}), tx.now)
                for each in offered
            )
            return frozenset(each.id for each, days in zip(offered, free, strict=True) if next(days, None) is not None)

    @reads
    def due(self) -> tuple[Due, ...]:
        """Return the appointments of the next hours whose visitors are not here yet, also those a little late."""
        with self._queue.database.read() as tx:
            found = store.between(tx, self._queue.branch_id, tx.now - BOOKED_AHEAD, tx.now + DUE_AHEAD)
        return tuple(Due(each.service_id, each.slot) for each in found if each.state is AppointmentState.BOOKED)

    @reads
    def day(self, day: date, actor: Actor) -> AppointmentDay:
        """Return the appointments of a day. Raises UserError(NOT_ALLOWED)."""
        with self._queue.database.read() as tx:
            require(tx, self._queue.branch_id, actor, Right.BOOK_APPOINTMENTS)
            branch = self._queue.facts.read(tx).catalog.branch
            start, end = (wall_clock(each, branch.day_starts, branch.time_zone) for each in (day, day + ONE_DAY))
            found = store.between(tx, self._queue.branch_id, start, end)
            states = [each.state for each in found]
            return AppointmentDay(
                day,
                tuple(self._row(tx, each) for each in found),
                states.count(AppointmentState.ARRIVED),
                states.count(AppointmentState.MISSED),
            )

    @reads
    def with_code(self, code: str, actor: Actor) -> AppointmentRow | None:
        """Return the appointment that somebody means by a code; None for an unknown one.

        Raises UserError(NOT_ALLOWED).
        """
        branch_id, typed = self._queue.branch_id, read_code(code, CODE_DIGITS)
        digest = None if typed is None else code_digest(branch_id, typed)
        with self._queue.database.read() as tx:
            require(tx, branch_id, actor, Right.BOOK_APPOINTMENTS)
            found = None if digest is None else store.with_code(tx, branch_id, digest)
            return None if found is None else self._row(tx, found)

    @reads
    def next_of(self, tickets: Sequence[UUID], actor: Actor) -> Appointment | None:
        """Return the next appointment that was booked at one of these visits; None for who books no appointments."""
        branch_id = self._queue.branch_id
        with self._queue.database.read() as tx:
            if not tickets or actor.id is None or not may(tx, branch_id, actor.id, Right.BOOK_APPOINTMENTS):
                return None
            return store.next_from(tx, branch_id, tickets, self._queue.database.present())

    def _row(self, tx: Transaction, appointment: Appointment) -> AppointmentRow:
        ticket_id = appointment.ticket_id
        ticket = None if ticket_id is None else ticket_of_branch(tx, self._queue.branch_id, ticket_id)
        return AppointmentRow(appointment, "" if ticket is None else ticket.display)
