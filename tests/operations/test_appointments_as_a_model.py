"""A random life of the appointments against a simple model, on both databases: no place twice, all told."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from shared.bootstrap import open_branch
from shared.office.audit.model import SYSTEM
from shared.platform.errors import ErrorCode, UserError
from shared.platform.ids import new_id
from shared.queue.tickets.errors import BRANCH_CLOSED, DAY_CLOSED
from shared.service_desk.appointments.errors import (
    ALREADY_CHECKED_IN,
    APPOINTMENT_CANCELLED,
    APPOINTMENT_MISSED,
    SLOT_FULL,
    WRONG_DAY,
)
from shared.service_desk.appointments.model import (
    HOLDS_PLACE,
    Appointment,
    AppointmentState,
    CancelReason,
    CheckedIn,
    Purpose,
)
from shared.service_desk.appointments.operations.desk import AppointmentOperations
from shared.service_desk.appointments.operations.views import AppointmentViews
from shared.service_desk.appointments.operations.visitor import AppointmentVisitorOperations
from tests.helpers.appointments import book_here, booking, check_in, clerk_of, free, fresh_code, kiosk_booking
from tests.helpers.branches import build_sample_branch, morning_clock
from tests.helpers.databases import Databases

Made = TypeVar("Made")
WHICH, TIME = st.integers(0, 9), st.tuples(st.integers(0, 2), st.integers(0, 1))


def tried(work: Callable[[], Made]) -> Made | ErrorCode:
    """Return what was made, or why it was refused."""
    try:
        return work()
    except UserError as problem:
        return problem.code


def machine_on(databases: Databases) -> Callable[[], RuleBasedStateMachine]:
    class Book(RuleBasedStateMachine):
        """What people may do with appointments, at random."""

        @initialize()
        def open(self) -> None:
            self.address = databases.fresh("sample", build_sample_branch)
            self.clock = morning_clock()
            self.branch = open_branch(self.address, clock=self.clock)
            self.clerk = clerk_of(self.branch)
            #: What the model says: every appointment that was ever made with its code, by the order of booking.
            self.made: list[tuple[str, Appointment]] = []
            self.places = next(day.slots[-1].free for day in free(self.branch)[5:])
            self.book((0, 0), Purpose.RETURN)

        def teardown(self) -> None:
            if hasattr(self, "branch"):
                assert self.branch.check.run().faults == ()
                self.branch.close()
                databases.drop(self.address)

        def slot(self, time: tuple[int, int]) -> datetime:
            """One of few times, also one that is full, so that people meet there."""
            days = {each.day for each in free(self.branch)}
            found = sorted(days)[time[0]]
            early = datetime(found.year, found.month, found.day, 6, tzinfo=self.clock.now().tzinfo)
            return early + timedelta(minutes=60 * time[1])

        @rule(time=TIME, purpose=st.sampled_from(Purpose))
        def book(self, time: tuple[int, int], purpose: Purpose) -> None:
            code, slot = fresh_code(), self.slot(time)
            if purpose is Purpose.RETURN:
                request = booking(self.branch, slot=slot, code=code)
                made = tried(lambda: self.branch.of(AppointmentOperations).book(request, self.clerk))
            else:
                made = tried(lambda: book_here(self.branch, kiosk_booking(self.branch, slot=slot, code=code)))
            if isinstance(made, Appointment):
                self.made.append((code, made))
            else:
                assert made is SLOT_FULL

        @rule(which=WHICH, reason=st.sampled_from([CancelReason.VISITOR, CancelReason.BRANCH]))
        def cancel(self, which: int, reason: CancelReason) -> None:
            at = which % len(self.made)
            code, old = self.made[at]
            cancel, own = self.branch.of(AppointmentOperations).cancel, self.branch.of(AppointmentVisitorOperations)
            if reason is CancelReason.VISITOR:
                new = tried(lambda: own.cancel_own(old, new_id(), "kiosk-1"))
            else:
                new = tried(lambda: cancel(old.id, reason, old.version, new_id(), self.clerk))
            assert isinstance(new, Appointment) is (old.state is AppointmentState.BOOKED)
            if isinstance(new, Appointment):
                self.made[at] = (code, new)

        @rule(which=WHICH, time=TIME)
        def move(self, which: int, time: tuple[int, int]) -> None:
            at, slot = which % len(self.made), self.slot(time)
            code, old = self.made[at]
            move, own = self.branch.of(AppointmentOperations).move, self.branch.of(AppointmentVisitorOperations)
            if which % 2:
                new = tried(lambda: own.move_own(old, slot, "kk", new_id(), "kiosk-1"))
            else:
                new = tried(lambda: move(old.id, slot, old.version, new_id(), self.clerk))
            if isinstance(new, Appointment):
                assert (old.state, new.moved_from) == (AppointmentState.BOOKED, old.id)
                self.made[at] = (code, new)
            else:
                assert new is SLOT_FULL or old.state is not AppointmentState.BOOKED

        @rule(which=WHICH)
        def come(self, which: int) -> None:
            at = which % len(self.made)
            code, old = self.made[at]
            to_the_slot = (old.slot - self.clock.now()).total_seconds()
            if 0 < to_the_slot < 86400:
                self.clock.advance(to_the_slot)
            came = tried(lambda: check_in(self.branch, code))
            if isinstance(came, CheckedIn):
                assert old.state is AppointmentState.BOOKED
                self.made[at] = (code, came.appointment)
            else:
                refusal = {
                    AppointmentState.BOOKED: {WRONG_DAY, APPOINTMENT_MISSED, BRANCH_CLOSED, DAY_CLOSED},
                    AppointmentState.ARRIVED: {ALREADY_CHECKED_IN},
                    AppointmentState.MISSED: {APPOINTMENT_MISSED},
                    AppointmentState.CANCELLED: {APPOINTMENT_CANCELLED},
                }
                assert came in refusal[old.state]

        @rule()
        def the_day_ends(self) -> None:
            self.branch.summary.close_day(self.branch.day.today(), SYSTEM)
            self.clock.advance(86400)
            # Days without any visitor make the clock doubtful; staff say that it is right.
            self.branch.clock.confirm(SYSTEM)
            for at, (code, old) in enumerate(self.made):
                row = self.branch.of(AppointmentViews).with_code(code, self.clerk)
                assert row is not None
                ended = old.state is AppointmentState.BOOKED and row.appointment.state is AppointmentState.MISSED
                assert ended or row.appointment == old
                self.made[at] = (code, row.appointment)

        @invariant()
        def no_place_is_held_twice_and_none_is_beyond_the_capacity(self) -> None:
            held = [(each.slot, each.place) for _, each in self.made if each.state in HOLDS_PLACE]
            assert len(set(held)) == len(held)
            assert all(1 <= place <= self.places for _, place in held)

    return Book


def test_any_order_of_bookings_keeps_the_rules(databases: Databases) -> None:
    run_state_machine_as_test(
        machine_on(databases),
        settings=settings(
            max_examples=6, stateful_step_count=15, deadline=None, phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip
