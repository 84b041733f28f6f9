"""A random life of a branch against a simple model, with crashes: nothing lost, nothing twice, always explainable."""

import shutil
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, precondition, rule

from shared.bootstrap import OpenBranch, open_branch
from shared.platform.errors import ErrorCode, UserError
from shared.platform.ids import new_id
from shared.tickets.model import (
    OPEN_STATES,
    Actor,
    ActorKind,
    CallReason,
    Destination,
    Finish,
    IssueRequest,
    LeaveReason,
    ParkReason,
    Placement,
    Ticket,
)
from tests.helpers.branches import morning_clock, open_sample_branch, sign_in

DESKS = (("aigerim", "3"), ("daniyar", "4"), ("olga", "2"))
OPEN = {state.value for state in OPEN_STATES}
CODES = ("passport-replace", "id-card", "address-registration", "driving-licence")


class BranchDay(RuleBasedStateMachine):
    """The model: a dictionary from ticket to state, and who stands at which counter."""

    issued = Bundle("issued")

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="nobat-model-"))
        self.clock = morning_clock()
        self.branch: OpenBranch = open_sample_branch(self.folder, self.clock)
        with self.branch.database.write() as tx:
            # Time passes as it likes; without opening hours the branch is always open.
            tx.connection.exec_driver_sql("DELETE FROM opening_hours")
        services = {service.code: service.id for service in self.branch.catalog.catalog().services}
        self.services = [services[code] for code in CODES]
        signed_in = [sign_in(self.branch, code, label, f"console-{label}") for code, label in DESKS]
        self.sessions = [session.id for session in signed_in]
        self.staff = [session.staff_id for session in signed_in]
        self.first_day = self.branch.day.today()
        self.states: dict[UUID, str] = {}
        self.numbers: dict[str, int] = {}
        self.at: dict[int, UUID] = {}
        self.missed: dict[UUID, datetime] = {}
        self.endings: dict[int, list[tuple[UUID, datetime]]] = {desk: [] for desk in range(len(DESKS))}
        self.planned: dict[UUID, list[UUID]] = {}
        self.service: dict[UUID, UUID] = {}

    def teardown(self) -> None:
        if hasattr(self, "branch"):
            try:
                assert self.branch.check.run().faults == ()
                day = self.branch.day.today()
                if day == self.first_day:
                    end = self.branch.summary.close_day(day, Actor(ActorKind.SYSTEM, None, "test"))
                    still = {ticket for ticket, state in self.states.items() if state in OPEN}
                    assert {ticket.id for ticket in end.closed_tickets} == still
                    assert self.branch.check.run().faults == ()
            finally:
                self.branch.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    def learn(self, desk: int | None, ticket: Ticket) -> None:
        """Take over what the program answered, after the model has agreed with it."""
        self.states[ticket.id] = ticket.state.value
        assert ticket.service_id == self.service[ticket.id]
        assert ticket.planned == (() if ticket.state.value == "left" else tuple(self.planned[ticket.id]))
        if desk is None:
            return
        if ticket.state.value in ("served", "no_show"):
            assert ticket.ended is not None
            self.endings[desk].append((ticket.id, ticket.ended))
        if ticket.state.value in ("called", "serving"):
            self.at[desk] = ticket.id
        else:
            self.at.pop(desk, None)

    @rule(target=issued, services=st.lists(st.integers(0, 3), min_size=1, max_size=2), age=st.booleans())
    def take_a_ticket(self, services: list[int], age: bool) -> UUID:
        wanted = tuple(self.services[place] for place in services)
        request = IssueRequest(new_id(), wanted, "kk", "age" if age else "ordinary")
        told = self.branch.visitor.issue(request, "kiosk-1")
        again = self.branch.visitor.issue(request, "kiosk-1")
        assert told.ticket.id == again.ticket.id
        self.numbers[told.ticket.prefix] = self.numbers.get(told.ticket.prefix, 0) + 1
        assert told.ticket.number == self.numbers[told.ticket.prefix]
        assert told.ticket.id not in self.states
        distinct = list(dict.fromkeys(wanted))
        self.service[told.ticket.id], self.planned[told.ticket.id] = distinct[0], distinct[1:]
        self.learn(None, told.ticket)
        return told.ticket.id

    @rule(seconds=st.sampled_from([1, 31, 400, 700, -3600]))
    def time_passes(self, seconds: int) -> None:
        self.clock.advance(seconds)

    @rule(desk=st.integers(0, 2))
    def call_next(self, desk: int) -> None:
        command = new_id()
        try:
            ticket = self.branch.desk.call_next(self.sessions[desk], command)
        except UserError as refusal:
            self.expect(refusal.code is ErrorCode.COUNTER_BUSY and desk in self.at)
            return
        assert desk not in self.at
        self.forget_expired()
        if ticket is None:
            view = self.branch.views.desk(self.sessions[desk])
            assert not any(waiting.eligible for waiting in view.waiting)
            return
        assert self.states[ticket.id] == "waiting"
        self.learn(desk, ticket)
        repeated = self.branch.desk.call_next(self.sessions[desk], command)
        assert repeated is not None
        assert repeated.id == ticket.id

    def expect(self, holds: bool) -> None:
        """Fail when the program refused something that the model allows."""
        assert holds

    def forget_expired(self) -> None:
        """The list of the missed is tidied before a call: parked ones may have become no-shows."""
        for ticket_id, state in list(self.states.items()):
            if state == "parked":
                found = self.branch.views.history(ticket_id)[-1].after.value
                assert found in ("parked", "no_show")
                self.states[ticket_id] = found

    @rule(desk=st.integers(0, 2))
    def serve(self, desk: int) -> None:
        self.try_verb(desk, {"called"}, lambda s: self.branch.desk.serve(s, new_id()))

    @rule(desk=st.integers(0, 2), wrap_up=st.booleans())
    def finish(self, desk: int, wrap_up: bool) -> None:
        done, here = Finish("completed", wrap_up=wrap_up), self.at.get(desk)
        if here is not None and self.states[here] == "serving" and self.planned[here]:
            self.service[here] = self.planned[here].pop(0)
        self.try_verb(desk, {"serving"}, lambda s: self.branch.desk.finish(s, done, new_id()))

    @precondition(lambda self: any(self.states[ticket] == "called" for ticket in self.at.values()))
    @rule(served=st.booleans())
    def whoever_was_called_is_served_to_the_end(self, served: bool) -> None:
        """Random verbs seldom come to an end; this one goes the way most visits go."""
        desk = next(desk for desk, ticket in self.at.items() if self.states[ticket] == "called")
        self.serve(desk)
        if served:
            self.finish(desk, wrap_up=False)

    @precondition(lambda self: any(self.states[ticket] == "called" for ticket in self.at.values()))
    @rule()
    def whoever_was_called_does_not_come(self) -> None:
        desk = next(desk for desk, ticket in self.at.items() if self.states[ticket] == "called")
        ticket, command = self.at[desk], new_id()
        for _ in range(3):
            self.recall(desk)
        self.clock.advance(31)
        self.try_verb(desk, {"called"}, lambda s: self.branch.desk.no_show(s, command))
        assert self.branch.desk.no_show(self.sessions[desk], command).id == ticket
        if self.states[ticket] == "parked":
            self.missed[ticket] = self.branch.views.history(ticket)[-1].instant + timedelta(minutes=10)

    @rule(ticket=issued)
    def come_back(self, ticket: UUID) -> None:
        in_time = ticket in self.missed and self.clock.now() <= self.missed[ticket]
        fits = self.states[ticket] == "parked" and in_time
        try:
            back = self.branch.visitor.came_back(self.display(ticket), new_id(), "kiosk-1").ticket
        except UserError:
            assert not fits
            return
        assert fits
        del self.missed[ticket]
        self.learn(None, back)

    @rule(desk=st.integers(0, 2))
    def undo(self, desk: int) -> None:
        done = [entry for entry in self.endings[desk] if self.states[entry[0]] in ("served", "no_show")]
        fits = desk not in self.at and bool(done) and self.clock.now() <= done[-1][1] + timedelta(minutes=10)
        try:
            back = self.branch.desk.undo(self.sessions[desk], new_id())
        except UserError:
            assert not fits
            return
        assert fits
        assert back.id == done[-1][0]
        self.endings[desk].remove(done[-1])
        self.learn(desk, back)

    @rule(desk=st.integers(0, 2), service=st.integers(0, 3), back=st.booleans(), to=st.none() | st.integers(0, 2))
    def transfer(self, desk: int, service: int, back: bool, to: int | None) -> None:
        here = self.at.get(desk)
        if here is not None:
            if back:
                self.planned[here].insert(0, self.service[here])
            self.service[here] = self.services[service]
        staff = None if to is None else self.staff[to]
        where = Destination(self.services[service], staff_id=staff, come_back=back)
        self.try_verb(desk, {"called", "serving"}, lambda s: self.branch.desk.transfer(s, where, new_id()))

    @rule(desk=st.integers(0, 2), service=st.integers(0, 3))
    def add_service(self, desk: int, service: int) -> None:
        here = self.at.get(desk)
        if here is not None and self.states[here] == "serving":
            self.planned[here].append(self.services[service])
        self.try_verb(desk, {"serving"}, lambda s: self.branch.desk.add_service(s, self.services[service], new_id()))

    @rule(desk=st.integers(0, 2))
    def recall(self, desk: int) -> None:
        self.try_verb(desk, {"called"}, lambda s: self.branch.desk.recall(s, new_id()))

    @rule(desk=st.integers(0, 2), placement=st.sampled_from(list(Placement)))
    def requeue(self, desk: int, placement: Placement) -> None:
        self.try_verb(desk, {"called"}, lambda s: self.branch.desk.requeue(s, placement, new_id()))

    @rule(desk=st.integers(0, 2))
    def park(self, desk: int) -> None:
        here = self.at.get(desk)
        if here is not None:
            self.missed.pop(here, None)
        paying = ParkReason.PAYING
        self.try_verb(desk, {"called", "serving"}, lambda s: self.branch.desk.park(s, paying, 5, new_id()))

    def try_verb(self, desk: int, states: set[str], verb: Callable[[UUID], Ticket]) -> None:
        """Do a verb; it must succeed exactly when the model says that the visitor there is in one of `states`."""
        here = self.at.get(desk)
        fits = here is not None and self.states[here] in states
        try:
            ticket = verb(self.sessions[desk])
        except UserError:
            assert not fits
            return
        assert fits
        assert ticket.id == here
        self.learn(desk, ticket)

    @rule(desk=st.integers(0, 2), ticket=issued)
    def call_by_hand(self, desk: int, ticket: UUID) -> None:
        number = self.display(ticket)
        fits = desk not in self.at and self.states[ticket] in ("waiting", "parked")
        try:
            found = self.branch.desk.call_number(self.sessions[desk], number, CallReason.URGENT_NEED, new_id())
        except UserError:
            assert not fits
            return
        assert fits
        self.learn(desk, found)

    @rule(desk=st.integers(0, 2), ticket=issued)
    def remove(self, desk: int, ticket: UUID) -> None:
        elsewhere = ticket in self.at.values() and self.at.get(desk) != ticket
        fits = not elsewhere and self.states[ticket] in ("waiting", "called", "serving", "parked")
        try:
            gone = self.branch.desk.remove(self.sessions[desk], ticket, LeaveReason.WALKED_OUT, new_id())
        except UserError:
            assert not fits
            return
        assert fits
        self.learn(desk if self.at.get(desk) == ticket else None, gone)

    def display(self, ticket: UUID) -> str:
        """Return a ticket's number from its own history."""
        with self.branch.database.read() as tx:
            from_store = tx.connection.exec_driver_sql(
                "SELECT prefix || printf('%03d', number) FROM tickets WHERE id = ?", (ticket.hex,)
            )
            return str(from_store.scalar_one())

    @precondition(lambda self: self.states)
    @rule()
    def crash_and_open_again(self) -> None:
        """Drop everything that is only in memory, as a killed process does."""
        address = self.branch.address
        self.branch.database.engine.dispose(close=True)
        self.branch = open_branch(address, clock=self.clock)

    @invariant()
    def the_database_agrees_with_the_model(self) -> None:
        if not hasattr(self, "branch"):
            return
        with self.branch.database.read() as tx:
            rows = tx.connection.exec_driver_sql("SELECT id, state, counter_id FROM tickets").all()
        stored = {UUID(hex=row[0]): row[1] for row in rows}
        assert stored == self.states
        standing = [row[2] for row in rows if row[2] is not None]
        assert len(standing) == len(set(standing)) == len(self.at)


TestBranchDay = BranchDay.TestCase
TestBranchDay.settings = settings(
    max_examples=25, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
