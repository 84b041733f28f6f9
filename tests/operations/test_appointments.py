"""Appointments on both databases: booked, moved, cancelled, kept, missed; and what check-in makes of them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor
from shared.office.catalog.parts import SERVICES
from shared.office.staff.model import CounterSession
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.queue.tickets.errors import OUTCOME_MISSING, SERVICE_CLOSED, UNKNOWN_TICKET
from shared.queue.tickets.model import BOOKED_AHEAD, Finish, TicketState
from shared.service_desk.appointments.errors import (
    ALREADY_CHECKED_IN,
    APPOINTMENT_CANCELLED,
    APPOINTMENT_CHANGED,
    APPOINTMENT_MISSED,
    APPOINTMENT_OVER,
    CODE_TAKEN,
    NO_APPOINTMENTS,
    SLOT_FULL,
    TOO_MANY_APPOINTMENTS,
    UNKNOWN_APPOINTMENT,
    WRONG_DAY,
)
from shared.service_desk.appointments.model import (
    Appointment,
    AppointmentState,
    Arrival,
    CancelReason,
    Purpose,
)
from shared.service_desk.appointments.operations.desk import AppointmentOperations
from shared.service_desk.appointments.operations.views import AppointmentViews
from shared.service_desk.appointments.operations.visitor import AppointmentVisitorOperations
from tests.helpers.appointments import (
    PASSPORT,
    book_here,
    booking,
    check_in,
    clerk_of,
    free,
    free_time,
    fresh_code,
    kiosk_booking,
)
from tests.helpers.branches import change_entry, sign_in
from tests.helpers.visits import call, refused, serving, take

DONE = Finish("completed")


@pytest.fixture
def clerk(branch: OpenBranch) -> Actor:
    return clerk_of(branch)


@pytest.fixture
def desk(branch: OpenBranch) -> CounterSession:
    return sign_in(branch, "aigerim", "1")


def go_to(clock: VirtualClock, instant: datetime) -> None:
    clock.advance((instant - clock.now()).total_seconds())


def tomorrow_at_ten(branch: OpenBranch) -> datetime:
    """The first free time at or after 10:00 of the next day that has any."""
    return next(slot.start for slot in free(branch)[1].slots if slot.start.hour >= 5)


def test_a_place_is_booked_and_found_by_its_code(branch: OpenBranch, clerk: Actor) -> None:
    request = booking(branch)
    booked = branch.of(AppointmentOperations).book(request, clerk)
    assert (booked.slot, booked.state, booked.purpose) == (request.slot, AppointmentState.BOOKED, Purpose.RETURN)
    assert branch.of(AppointmentOperations).book(request, clerk) == booked
    found = branch.of(AppointmentViews).with_code(f"{request.code[:4]} {request.code[4:]}", clerk)
    assert found is not None
    assert found.appointment == booked
    assert request.code not in booked.code_digest
    assert branch.of(AppointmentViews).with_code("12345678", clerk) is None
    assert branch.check.run().faults == ()


def test_the_places_of_a_time_are_given_once_each_and_then_it_is_full(branch: OpenBranch, clerk: Actor) -> None:
    slot = free_time(branch)
    free_before = next(each.free for day in free(branch) for each in day.slots if each.start == slot)
    places = [
        branch.of(AppointmentOperations).book(booking(branch, slot=slot), clerk).place for _ in range(free_before)
    ]
    assert sorted(places) == list(range(1, free_before + 1))
    with refused(SLOT_FULL):
        branch.of(AppointmentOperations).book(booking(branch, slot=slot), clerk)
    assert slot not in [each.start for day in free(branch) for each in day.slots]


def test_bookings_leave_the_share_of_the_returns_until_the_day_before(branch: OpenBranch, clock: VirtualClock) -> None:
    last = free(branch)[-1].slots[0]
    offered = next(each.free for day in free(branch, purpose=Purpose.BOOKING) for each in day.slots
                   if each.start == last.start)  # fmt: skip
    assert 0 < offered < last.free
    for _ in range(offered):
        book_here(branch, kiosk_booking(branch, slot=last.start))
    with refused(SLOT_FULL):
        book_here(branch, kiosk_booking(branch, slot=last.start))
    go_to(clock, last.start - timedelta(hours=20))
    assert book_here(branch, kiosk_booking(branch, slot=last.start)).place > offered


def test_only_real_times_of_a_service_that_takes_appointments_are_booked(branch: OpenBranch, clerk: Actor) -> None:
    book, slot = branch.of(AppointmentOperations).book, free_time(branch)
    for wrong in (slot + timedelta(minutes=7), slot + timedelta(days=300), slot - timedelta(days=20)):
        with refused(SLOT_FULL):
            book(booking(branch, slot=wrong), clerk)
    with refused(NO_APPOINTMENTS):
        book(booking(branch, "birth-certificate", slot=slot), clerk)
    change_entry(branch, SERVICES, PASSPORT, active=False)
    with refused(SERVICE_CLOSED):
        book(booking(branch, slot=slot), clerk)
    with pytest.raises(ValueError, match="code"):
        book(booking(branch, slot=slot, code="12345678"), clerk)
    with pytest.raises(ValueError, match="kiosk"):
        book_here(branch, booking(branch, slot=slot))


def test_a_code_is_not_given_to_two_at_once(branch: OpenBranch, clerk: Actor) -> None:
    first = booking(branch)
    branch.of(AppointmentOperations).book(first, clerk)
    with refused(CODE_TAKEN):
        branch.of(AppointmentOperations).book(booking(branch, code=first.code), clerk)


def test_moving_keeps_the_code_and_gives_the_old_place_back(branch: OpenBranch, clerk: Actor) -> None:
    request = booking(branch)
    booked = branch.of(AppointmentOperations).book(request, clerk)
    later, command = free_time(branch, day=3), new_id()
    moved = branch.of(AppointmentOperations).move(booked.id, later, booked.version, command, clerk)
    assert branch.of(AppointmentOperations).move(booked.id, later, booked.version, command, clerk) == moved
    assert (moved.slot, moved.moved_from, moved.code_digest) == (later, booked.id, booked.code_digest)
    found = branch.of(AppointmentViews).with_code(request.code, clerk)
    assert found is not None
    assert found.appointment == moved
    assert branch.of(AppointmentOperations).book(booking(branch, slot=booked.slot), clerk).place == booked.place
    with refused(APPOINTMENT_CHANGED):
        branch.of(AppointmentOperations).move(booked.id, later, booked.version, new_id(), clerk)
    assert branch.check.run().faults == ()


def test_a_move_to_a_full_time_leaves_the_appointment_as_it_was(branch: OpenBranch, clerk: Actor) -> None:
    booked = branch.of(AppointmentOperations).book(booking(branch), clerk)
    with refused(SLOT_FULL):
        branch.of(AppointmentOperations).move(booked.id, booked.slot + timedelta(minutes=1), 1, new_id(), clerk)
    (row,) = branch.of(AppointmentViews).day(booked.slot.date(), clerk).rows
    assert row.appointment == booked


def test_a_cancelled_appointment_frees_its_place_and_is_refused_at_the_kiosk(branch: OpenBranch, clerk: Actor) -> None:
    request = booking(branch)
    booked = branch.of(AppointmentOperations).book(request, clerk)
    command = new_id()
    gone = branch.of(AppointmentOperations).cancel(booked.id, CancelReason.VISITOR, 1, command, clerk)
    assert (gone.state, gone.reason) == (AppointmentState.CANCELLED, CancelReason.VISITOR)
    assert branch.of(AppointmentOperations).cancel(booked.id, CancelReason.VISITOR, 1, command, clerk) == gone
    with refused(APPOINTMENT_OVER):
        branch.of(AppointmentOperations).cancel(booked.id, CancelReason.BRANCH, 2, new_id(), clerk)
    with refused(APPOINTMENT_CANCELLED):
        check_in(branch, request.code)
    assert branch.of(AppointmentOperations).book(booking(branch, slot=booked.slot), clerk).place == booked.place


def test_a_visit_is_finished_and_continued_on_another_day_or_neither(branch: OpenBranch, desk: CounterSession) -> None:
    ticket = serving(branch, desk)
    request = booking(branch)
    operations = branch.of(AppointmentOperations)
    with refused(SLOT_FULL):
        operations.finish_and_book(desk.id, DONE, replace(request, slot=request.slot + timedelta(minutes=1)))
    with refused(OUTCOME_MISSING):
        operations.finish_and_book(desk.id, Finish(None), request)
    assert branch.views.desk(desk.id).current is not None
    done = operations.finish_and_book(desk.id, DONE, request)
    assert (done.ticket.id, done.ticket.state) == (ticket.id, TicketState.SERVED)
    assert (done.appointment.from_ticket_id, done.appointment.slot) == (ticket.id, request.slot)
    again = operations.finish_and_book(desk.id, DONE, request)
    assert (again.ticket.id, again.appointment) == (ticket.id, done.appointment)
    assert branch.check.run().faults == ()


def test_taking_back_the_end_of_a_visit_gives_back_the_place_that_was_booked_with_it(
    branch: OpenBranch, desk: CounterSession, clerk: Actor
) -> None:
    ticket = serving(branch, desk)
    request, operations = booking(branch), branch.of(AppointmentOperations)
    done = operations.finish_and_book(desk.id, DONE, request)
    command = new_id()
    assert operations.undo_finish(desk.id, command).state is TicketState.SERVING
    assert operations.undo_finish(desk.id, command).id == ticket.id  # the same command again
    (row,) = branch.of(AppointmentViews).day(request.slot.date(), clerk).rows
    assert (row.appointment.id, row.appointment.reason) == (done.appointment.id, CancelReason.UNDONE)
    again = replace(booking(branch, slot=request.slot), command_id=new_id())
    assert operations.finish_and_book(desk.id, DONE, again).appointment.place == done.appointment.place
    assert branch.check.run().faults == ()


def test_what_is_booked_during_a_visit_belongs_to_it_and_stays_when_the_end_of_the_visit_is_taken_back(
    branch: OpenBranch, desk: CounterSession, clerk: Actor
) -> None:
    ticket, operations = serving(branch, desk), branch.of(AppointmentOperations)
    request = booking(branch, slot=free_time(branch), purpose=Purpose.BOOKING, from_ticket_id=ticket.id)
    booked = operations.book(request, clerk)
    branch.desk.finish(desk.id, DONE, new_id())
    operations.undo_finish(desk.id, new_id())
    assert branch.of(AppointmentViews).next_of([ticket.id], clerk) == booked
    with refused(UNKNOWN_TICKET):
        operations.book(booking(branch, from_ticket_id=new_id()), clerk)
    assert branch.check.run().faults == ()


def test_one_person_has_only_so_many_open_appointments_for_one_service(
    branch: OpenBranch, desk: CounterSession, clerk: Actor
) -> None:
    operations, phone = branch.of(AppointmentOperations), "+77011234567"

    def book(day: int, service: str = PASSPORT, **more: Any) -> Appointment:
        return operations.book(booking(branch, service, slot=free_time(branch, service, day=day), **more), clerk)

    first, second = (book(day, phone=phone) for day in (1, 2))
    with refused(TOO_MANY_APPOINTMENTS):
        book(3, phone=phone)
    book(3, phone="+77019999999")
    book(3, "id-card", phone=phone)
    moved = operations.move(first.id, free_time(branch, day=3), 1, new_id(), clerk)
    with refused(TOO_MANY_APPOINTMENTS):
        book(4, phone=phone)
    operations.cancel(second.id, CancelReason.VISITOR, 1, new_id(), clerk)
    book(4, phone=phone)
    # The visits of a known visitor count together, the one that is going on too.
    visit, other = serving(branch, desk), take(branch)
    branch.settings.change("appointment_most_open", 1, SYSTEM)
    book(1, from_ticket_id=other.id)
    with refused(TOO_MANY_APPOINTMENTS):
        operations.finish_and_book(desk.id, DONE, booking(branch, visits=(other.id, visit.id)))
    assert branch.views.desk(desk.id).current is not None
    operations.finish_and_book(desk.id, DONE, booking(branch))
    operations.cancel(moved.id, CancelReason.VISITOR, 1, new_id(), clerk)
    assert branch.check.run().faults == ()


def test_who_comes_on_time_is_called_before_those_who_came_earlier_within_the_bound(
    branch: OpenBranch, clerk: Actor, clock: VirtualClock
) -> None:
    request = booking(branch, slot=tomorrow_at_ten(branch))
    branch.of(AppointmentOperations).book(request, clerk)
    go_to(clock, request.slot - timedelta(minutes=6))
    walk_in = take(branch)
    clock.advance(5 * 60)
    came = check_in(branch, request.code)
    assert (came.arrival, came.appointment.state) == (Arrival.ON_TIME, AppointmentState.ARRIVED)
    assert came.issued.ticket.booked_for == request.slot
    assert came.appointment.ticket_id == came.issued.ticket.id
    clock.advance(11 * 60)
    desk = sign_in(branch, "aigerim", "1")
    # 16 minutes against ten minutes that count twice.
    assert call(branch, desk).id == came.issued.ticket.id
    branch.desk.serve(desk.id, new_id())
    branch.desk.finish(desk.id, DONE, new_id())
    assert call(branch, desk).id == walk_in.id
    assert branch.check.run().faults == ()


def test_appointments_do_not_pass_somebody_who_has_waited_the_longest_time(
    branch: OpenBranch, clerk: Actor, clock: VirtualClock
) -> None:
    request = booking(branch, slot=tomorrow_at_ten(branch))
    branch.of(AppointmentOperations).book(request, clerk)
    branch.settings.change("longest_wait_minutes", 30, SYSTEM)
    go_to(clock, request.slot - timedelta(minutes=20))
    walk_in = take(branch)
    clock.advance(20 * 60)
    came = check_in(branch, request.code)
    clock.advance(14 * 60)
    desk = sign_in(branch, "aigerim", "1")
    assert call(branch, desk).id == walk_in.id
    assert came.issued.ticket.issued > walk_in.issued


def test_the_wait_of_an_appointment_counts_from_its_time_but_little_before_its_visitor_came(
    branch: OpenBranch, clerk: Actor, clock: VirtualClock
) -> None:
    slot = tomorrow_at_ten(branch)
    early, late = booking(branch, slot=slot), booking(branch, slot=slot, code=fresh_code())
    for each in (early, late):
        branch.of(AppointmentOperations).book(each, clerk)
    go_to(clock, slot - timedelta(minutes=40))
    first = check_in(branch, early.code)
    assert first.arrival is Arrival.EARLY
    go_to(clock, slot + timedelta(minutes=14))
    second = check_in(branch, late.code)
    desk = sign_in(branch, "aigerim", "1")
    ages = {row.ticket_id: row.counts_from for row in branch.views.desk(desk.id).waiting}
    assert ages[first.issued.ticket.id] == slot
    assert ages[second.issued.ticket.id] == slot + timedelta(minutes=14) - BOOKED_AHEAD
    assert branch.check.run().faults == ()


def test_others_can_take_tickets_and_be_called_while_somebody_is_here_too_early(
    branch: OpenBranch, clerk: Actor, clock: VirtualClock
) -> None:
    request = booking(branch, slot=tomorrow_at_ten(branch))
    branch.of(AppointmentOperations).book(request, clerk)
    go_to(clock, request.slot - timedelta(minutes=50))
    came = check_in(branch, request.code)
    walk_in = take(branch)
    clock.advance(60)
    desk = sign_in(branch, "aigerim", "1")
    assert call(branch, desk).id == walk_in.id
    branch.desk.serve(desk.id, new_id())
    branch.desk.finish(desk.id, DONE, new_id())
    # Nobody else waits: a clerk is not told that nobody does.
    assert call(branch, desk).id == came.issued.ticket.id
    assert branch.check.run().faults == ()


def test_who_is_too_late_gets_an_ordinary_ticket_and_is_counted_as_arrived(
    branch: OpenBranch, clerk: Actor, clock: VirtualClock
) -> None:
    request = booking(branch)
    branch.of(AppointmentOperations).book(request, clerk)
    go_to(clock, request.slot + timedelta(minutes=16))
    came = check_in(branch, request.code)
    assert (came.arrival, came.issued.ticket.booked_for) == (Arrival.LATE, None)
    assert came.appointment.late
    with refused(ALREADY_CHECKED_IN):
        check_in(branch, request.code)
    assert branch.check.run().faults == ()


def test_a_repeated_check_in_returns_the_same_ticket(branch: OpenBranch, clerk: Actor, clock: VirtualClock) -> None:
    request = booking(branch)
    branch.of(AppointmentOperations).book(request, clerk)
    go_to(clock, request.slot)
    command = new_id()
    visitor = branch.of(AppointmentVisitorOperations)
    came = visitor.check_in(request.code, "kk", command, "kiosk-1")
    again = visitor.check_in(request.code, "kk", command, "kiosk-1")
    assert (again.issued.ticket.id, again.arrival) == (came.issued.ticket.id, came.arrival)


def test_the_wrong_code_and_the_wrong_day_are_told(branch: OpenBranch, clerk: Actor, clock: VirtualClock) -> None:
    request = booking(branch)
    branch.of(AppointmentOperations).book(request, clerk)
    for wrong in (fresh_code(), "1", "", "abc", "9" * 300):
        with refused(UNKNOWN_APPOINTMENT):
            check_in(branch, wrong)
    with pytest.raises(UserError) as refusal:
        check_in(branch, request.code)
    assert refusal.value.code is WRONG_DAY
    assert {"day", "time"} <= refusal.value.values.keys()
    go_to(clock, request.slot + timedelta(days=3))
    with refused(APPOINTMENT_MISSED):
        check_in(branch, request.code)


def test_closing_the_day_marks_what_nobody_came_for(branch: OpenBranch, clerk: Actor, clock: VirtualClock) -> None:
    missed, kept = booking(branch), booking(branch, slot=free_time(branch, at=1))
    far = booking(branch, slot=free_time(branch, day=3))
    for each in (missed, kept, far):
        branch.of(AppointmentOperations).book(each, clerk)
    go_to(clock, kept.slot)
    check_in(branch, kept.code)
    branch.summary.close_day(branch.day.today(), SYSTEM)
    day = branch.of(AppointmentViews).day(branch.day.today(), clerk)
    assert (day.arrived, day.missed) == (1, 1)
    assert branch.summary.figures(day.day).headline["returns_kept"] == 0.5
    states = {row.appointment.slot: row.appointment.state for row in day.rows}
    assert states == {missed.slot: AppointmentState.MISSED, kept.slot: AppointmentState.ARRIVED}
    found = branch.of(AppointmentViews).with_code(far.code, clerk)
    assert found is not None
    assert found.appointment.state is AppointmentState.BOOKED
    assert branch.check.run().faults == ()


def test_a_day_of_appointments_knows_the_numbers_of_their_tickets(
    branch: OpenBranch, clerk: Actor, clock: VirtualClock
) -> None:
    request = booking(branch)
    branch.of(AppointmentOperations).book(request, clerk)
    go_to(clock, request.slot.astimezone(UTC))
    came = check_in(branch, request.code)
    (row,) = branch.of(AppointmentViews).day(branch.day.today(), clerk).rows
    assert (row.ticket, row.appointment) == (came.issued.ticket.display, came.appointment)


def test_a_visitor_moves_and_cancels_with_the_code_alone_and_each_command_happens_once(
    branch: OpenBranch, clerk: Actor
) -> None:
    visitor, request = branch.of(AppointmentVisitorOperations), booking(branch)
    branch.of(AppointmentOperations).book(request, clerk)
    first, slot, command = visitor.own(request.code), free_time(branch, day=3), new_id()
    moved = visitor.move_own(first, slot, "kk", command, "kiosk-1")
    assert visitor.move_own(first, slot, "kk", command, "kiosk-1") == moved
    assert (moved.slot, moved.purpose, moved.moved_from) == (slot, Purpose.RETURN, first.id)
    assert visitor.own(request.code) == moved
    with refused(APPOINTMENT_CHANGED):
        visitor.cancel_own(first, new_id(), "kiosk-1")
    command = new_id()
    gone = visitor.cancel_own(moved, command, "kiosk-1")
    assert visitor.cancel_own(moved, command, "kiosk-1") == gone
    assert (gone.state, gone.reason) == (AppointmentState.CANCELLED, CancelReason.VISITOR)
    for code, why in ((request.code, APPOINTMENT_CANCELLED), (fresh_code(), UNKNOWN_APPOINTMENT)):
        with refused(why):
            visitor.own(code)
    with refused(APPOINTMENT_OVER):
        visitor.move_own(gone, free_time(branch, day=4), "kk", new_id(), "kiosk-1")
    assert branch.check.run().faults == ()
