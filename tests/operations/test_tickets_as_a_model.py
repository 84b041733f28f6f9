"""A random life of a branch against a simple model, with crashes: nothing lost, nothing twice, always explainable."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from shared.bootstrap import open_branch
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.queue.tickets.errors import COUNTER_BUSY
from shared.queue.tickets.model import (
    Destination,
    Finish,
    IssueRequest,
    LeaveReason,
    Placement,
)
from tests.helpers.branch_model import DESKS, ModelledDay

PLACE = st.integers(0, 30)
DESK = st.integers(0, len(DESKS) - 1)


class BranchDay(ModelledDay):
    """What may happen on a day, at random."""

    @initialize()
    def three_people_come_before_anything_else(self) -> None:
        self.open()
        for services in ([0], [0, 1], [1]):
            self.take_a_ticket(services, age=False)

    @rule(services=st.lists(st.integers(0, 3), min_size=1, max_size=2), age=st.booleans())
    def take_a_ticket(self, services: list[int], age: bool) -> None:
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

    @rule(seconds=st.sampled_from([1, 31, 400, 700, -3600]))
    def time_passes(self, seconds: int) -> None:
        self.clock.advance(seconds)

    @rule(desk=DESK)
    def call_next(self, desk: int) -> None:
        command = new_id()
        try:
            ticket = self.branch.desk.call_next(self.sessions[desk], command)
        except UserError as refusal:
            self.expect(refusal.code is COUNTER_BUSY and desk in self.at)
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

    @rule(
        desk=DESK,
        verb=st.sampled_from(["serve", "recall", "requeue", "finish", "park", "add_service", "transfer"]),
        yes=st.booleans(),
        placement=st.sampled_from(list(Placement)),
        service=st.integers(0, 3),
        to=st.none() | DESK,
    )
    def at_the_desk(self, desk: int, verb: str, yes: bool, placement: Placement, service: int, to: int | None) -> None:
        """One of the verbs that are about the visitor at a counter, whether there is one or not."""
        wanted: dict[str, tuple[object, ...]] = {
            "requeue": (placement,),
            "finish": (yes,),
            "add_service": (service,),
            "transfer": (service, yes, to),
        }
        getattr(self, verb)(desk, *wanted.get(verb, ()))

    def serve(self, desk: int) -> None:
        self.try_verb(desk, {"called"}, lambda s: self.branch.desk.serve(s, new_id()))

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

    @rule(desk=DESK)
    def a_whole_visit(self, desk: int) -> None:
        """Call somebody and serve them to the end of all they came for here."""
        self.call_next(desk)
        if desk in self.at and self.states[self.at[desk]] == "called":
            self.serve(desk)
        while desk in self.at and self.states[self.at[desk]] == "serving":
            self.finish(desk, wrap_up=False)

    @precondition(lambda self: any(self.states[ticket] == "serving" for ticket in self.at.values()))
    @rule(service=st.integers(0, 3))
    def one_more_service(self, service: int) -> None:
        self.add_service(next(d for d, ticket in self.at.items() if self.states[ticket] == "serving"), service)

    @rule(desk=DESK, seconds=st.sampled_from([599, 601]))
    def a_visit_is_undone_later(self, desk: int, seconds: int) -> None:
        self.a_whole_visit(desk)
        self.clock.advance(seconds)
        self.undo(desk)

    @precondition(lambda self: any(self.states[ticket] == "called" for ticket in self.at.values()))
    @rule(place=PLACE, seconds=st.sampled_from([599, 601]))
    def whoever_did_not_come_is_there_later(self, place: int, seconds: int) -> None:
        self.whoever_was_called_does_not_come()
        self.clock.advance(seconds)
        self.come_back(place)

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

    @rule(place=PLACE)
    def come_back(self, place: int) -> None:
        ticket = self.pick(place, "parked")
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

    @rule(desk=DESK)
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

    def transfer(self, desk: int, service: int, back: bool, to: int | None) -> None:
        here = self.at.get(desk)
        if here is not None:
            if back:
                self.planned[here].insert(0, self.service[here])
            self.service[here] = self.services[service]
        staff = None if to is None else self.staff[to]
        where = Destination(self.services[service], staff_id=staff, come_back=back)
        self.try_verb(desk, {"called", "serving"}, lambda s: self.branch.desk.transfer(s, where, new_id()))

    def add_service(self, desk: int, service: int) -> None:
        here = self.at.get(desk)
        if here is not None and self.states[here] == "serving":
            self.planned[here].append(self.services[service])
        self.try_verb(desk, {"serving"}, lambda s: self.branch.desk.add_service(s, self.services[service], new_id()))

    def recall(self, desk: int) -> None:
        self.try_verb(desk, {"called"}, lambda s: self.branch.desk.recall(s, new_id()))

    def requeue(self, desk: int, placement: Placement) -> None:
        self.try_verb(desk, {"called"}, lambda s: self.branch.desk.requeue(s, placement, new_id()))

    def park(self, desk: int) -> None:
        here = self.at.get(desk)
        if here is not None:
            self.missed.pop(here, None)
        paying = "paying"
        self.try_verb(desk, {"called", "serving"}, lambda s: self.branch.desk.park(s, paying, 5, new_id()))

    @rule(desk=DESK, place=PLACE)
    def call_by_hand(self, desk: int, place: int) -> None:
        ticket = self.pick(place)
        number = self.display(ticket)
        fits = desk not in self.at and self.states[ticket] in ("waiting", "parked")
        try:
            found = self.branch.desk.call_number(self.sessions[desk], number, "urgent_need", new_id())
        except UserError:
            assert not fits
            return
        assert fits
        self.learn(desk, found)

    @rule(desk=DESK, place=PLACE)
    def remove(self, desk: int, place: int) -> None:
        ticket = self.pick(place)
        elsewhere = ticket in self.at.values() and self.at.get(desk) != ticket
        fits = not elsewhere and self.states[ticket] in ("waiting", "called", "serving", "parked")
        try:
            gone = self.branch.desk.remove(self.sessions[desk], ticket, LeaveReason.WALKED_OUT, new_id())
        except UserError:
            assert not fits
            return
        assert fits
        self.learn(desk if self.at.get(desk) == ticket else None, gone)

    @precondition(lambda self: self.states)
    @rule()
    def crash_and_open_again(self) -> None:
        """Drop everything that is only in memory, as a killed process does."""
        address = self.branch.address
        self.branch.database.engine.dispose(close=True)
        self.branch = open_branch(address, clock=self.clock)


TestBranchDay = pytest.mark.slow(BranchDay.TestCase)
TestBranchDay.settings = settings(
    max_examples=25, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
