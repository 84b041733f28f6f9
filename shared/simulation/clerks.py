"""A simulated clerk: signs in, calls, serves, pauses and goes home, as people at counters do."""

from datetime import timedelta
from uuid import UUID

from shared.office.catalog.model import ReasonKind
from shared.office.staff.errors import ALREADY_SIGNED_IN, COUNTER_TAKEN
from shared.office.staff.model import CounterSession
from shared.platform.db.errors import DATABASE_LOST
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.queue.tickets.model import Finish, Placement, Ticket, TicketState
from shared.service_desk.appointments.operations.desk import AppointmentOperations
from shared.simulation.context import Guest, SimulationContext, guest_of
from shared.simulation.event_queue import Action
from shared.simulation.interruptions import Interruption, interruption
from shared.simulation.model import ClerkDuty, Shift
from shared.simulation.service_times import choose_outcome, most_counted, service_seconds

#: Somebody sits there already, the clerk sits elsewhere, the database is away; only in a branch with real people.
NOT_NOW = (COUNTER_TAKEN, ALREADY_SIGNED_IN, DATABASE_LOST)
CALL_REASONS = ("visitor_came_back", "urgent_need", "wrong_counter", "manager_asked")
ASK_AGAIN_SECONDS = 60.0


class SimulatedClerk:
    """One clerk's day. `service_factor` is what the published minutes are multiplied with today."""

    def __init__(self, context: SimulationContext, shift: Shift, service_factor: float) -> None:
        self._context = context
        self.shift = shift
        self.services = shift.services
        self.session: CounterSession | None = None
        self.idle = False
        self._factor = service_factor * shift.speed
        self._occupied = False
        self._serves: UUID | None = None  # the service of the visitor at the counter
        self._steps = 0  # what this clerk is in the middle of
        self._duties = list(shift.duties)
        self._device = f"console-{context.catalog.counter(shift.counter_id).label}"

    @property
    def session_id(self) -> UUID:
        """The open session; only asked for while signed in."""
        assert self.session is not None
        return self.session.id

    def begin(self) -> None:
        """Come to work."""
        for duty in self._duties:
            self._context.at(duty.starts, self.look)
        self._context.at(self.shift.ends, self.look)
        self._sign_in()

    def look_up(self) -> None:
        """Somebody came in: look for work in a moment."""
        self.idle = False
        self._context.after(self._context.dice.uniform(3, 20), self.look)

    def look(self) -> None:
        """Do what is next: a pause, going home, somebody without a number, or the queue."""
        if self.session is None or self._occupied:
            return
        now = self._context.now()
        if self._duties and now >= self._duties[0].starts:
            self._leave_the_desk(self._duties.pop(0))
        elif now >= self.shift.ends + timedelta(seconds=self._context.habits.overtime):
            self._go_home()
        elif not (self._take_walk_in() or self._call_by_hand() or self._call_next()):
            self.idle = True
            if now >= self.shift.ends:
                self._go_home()

    # ------------------------------------------------------------------------------------------------------- the day
    def _sign_in(self) -> None:
        counters = self._context.branch.counters
        try:
            self.session = counters.open_unchecked(new_id(), self.shift.member.id, self.shift.counter_id, self._device)
        except UserError as refused:
            if refused.code not in NOT_NOW:
                raise
            known = counters.open_session(self._device)
            if known is None or (known.staff_id, known.counter_id) != (self.shift.member.id, self.shift.counter_id):
                self._context.after_exactly(ASK_AGAIN_SECONDS, self._sign_in)
                return
            # Left open by a simulation that was cut off.
            self.session, self._occupied = known, True
            self.settle()
            return
        self._context.after(self._context.dice.uniform(15, 90), self.look)

    def _leave_the_desk(self, duty: ClerkDuty) -> None:
        self._occupied, self.idle = True, False
        if duty.signs_out:
            self._context.branch.counters.sign_out(self.session_id)
            self.session = None
        else:
            self._context.branch.counters.pause(self.session_id, self._context.reason(ReasonKind.PAUSE, duty.reason))
        self._then(duty.lasts.total_seconds(), lambda: self._come_back(duty))
        self._context.wake()

    def _come_back(self, duty: ClerkDuty) -> None:
        self._occupied = False
        if duty.signs_out:
            self._sign_in()
        else:
            self._context.branch.counters.end_pause(self.session_id)
            self.look()

    def _go_home(self) -> None:
        self.idle, self._occupied = False, True
        if not self.shift.forgets_to_sign_out:
            self._context.branch.counters.sign_out(self.session_id)
        self.session = None

    # ------------------------------------------------------------------------------------------------------- calling
    def _take_walk_in(self) -> bool:
        guest = next((g for g in self._context.at_the_desks if g.plan.service_ids[0] in self.services), None)
        if guest is None:
            return False
        self._context.at_the_desks.remove(guest)
        plan = guest.plan
        ticket = self._context.branch.desk.create_and_call(
            self.session_id, plan.service_ids[0], plan.language, plan.priority, new_id()
        )
        guest.know(ticket)
        self._expect(ticket)
        return True

    def _call_by_hand(self) -> bool:
        if not self._context.happens(self._context.habits.call_by_hand):
            return False
        waiting = [row for row in self._context.branch.views.desk(self.session_id).waiting if row.eligible]
        if len(waiting) < 2:
            return False
        chosen = self._context.dice.choice(waiting[1:])
        reason = self._context.reason(ReasonKind.CALL, self._context.dice.choice(CALL_REASONS))
        ticket = self._context.branch.desk.call_number(self.session_id, chosen.display, reason, new_id())
        self._expect(ticket)
        return True

    def _call_next(self) -> bool:
        ticket = self._context.branch.desk.call_next(self.session_id, new_id())
        if ticket is not None:
            self._expect(ticket)
        return ticket is not None

    def call_parked(self, ticket_id: UUID) -> None:
        """Call somebody who was set aside by this clerk and is back; only while `idle`."""
        self._expect(self._context.branch.desk.call_parked(self.session_id, ticket_id, new_id()))

    def _expect(self, ticket: Ticket, calls: int = 1) -> None:
        """Somebody was called: wait for them, call again, or give up."""
        context, settings = self._context, self._context.settings
        self._occupied, self.idle = True, False
        guest = guest_of(context, ticket)
        if guest.answers(calls):
            self._then(context.dice.uniform(6, 45), lambda: self._receive(ticket, guest))
        elif calls < settings.no_show_calls:
            self._then_exactly(settings.no_show_seconds, lambda: self._recall(ticket, calls + 1))
        else:
            self._then_exactly(settings.no_show_seconds + 1, lambda: self._give_up(ticket, guest))

    def _recall(self, ticket: Ticket, calls: int) -> None:
        self._context.branch.desk.recall(self.session_id, new_id())
        self._expect(ticket, calls)

    def _give_up(self, ticket: Ticket, guest: Guest) -> None:
        after = self._context.branch.desk.no_show(self.session_id, new_id())
        if after.state is TicketState.PARKED:
            guest.missed(after)
        elif not guest.gone and self._context.happens(0.1):
            # The visitor turns up a moment too late and the clerk takes it back.
            self._then(self._context.dice.uniform(10, 60), lambda: self._take_back_no_show(ticket, guest))
            return
        self._next_after(self._context.dice.uniform(3, 15))

    def _take_back_no_show(self, ticket: Ticket, guest: Guest) -> None:
        # With the end of the visit, an appointment that was booked with it.
        again = self._context.branch.of(AppointmentOperations).undo_finish(self.session_id, new_id())
        if again.id == ticket.id and again.state is TicketState.CALLED:
            self._receive(again, guest)
        else:
            self._next_after(5.0)

    def _receive(self, ticket: Ticket, guest: Guest) -> None:
        context, desk = self._context, self._context.branch.desk
        if context.happens(context.habits.requeue):
            desk.requeue(self.session_id, context.dice.choice((Placement.KEEPS_AGE, Placement.LAST)), new_id())
            guest.waits_again()
            self._next_after(5.0)
            context.wake(ticket.service_id)
            return
        self._serve(desk.serve(self.session_id, new_id()), guest)

    # ------------------------------------------------------------------------------------------------------- serving
    def _serve(self, ticket: Ticket, guest: Guest) -> None:
        """Serve for as long as it takes; sometimes something comes in between."""
        context = self._context
        self._serves = ticket.service_id
        seconds = service_seconds(context, ticket.service_id, self._factor)
        chosen = interruption(context, self.services)
        if chosen is None:
            self._then(seconds, lambda: self._finish(guest))
        else:
            self._then(seconds * 0.45, lambda: self._interrupt(chosen, ticket, guest, seconds * 0.55))

    def _interrupt(self, chosen: Interruption, ticket: Ticket, guest: Guest, rest: float) -> None:
        context = self._context
        goes_on = chosen.happen(context, self, ticket, guest)
        if goes_on:
            self._then(rest + chosen.takes, lambda: self._finish(guest, forgotten=chosen.forgets))
        else:
            self._next_after(context.dice.uniform(4, 25))

    def _finish(self, guest: Guest, forgotten: bool = False, again: bool = False) -> None:
        context = self._context
        outcome = choose_outcome(context, self._serves)
        most_quantity, most_persons = most_counted(context, self._serves)
        wrap_up = not again and not forgotten and context.happens(context.habits.wrap_up)
        finish = Finish(
            outcome=outcome.code if outcome else None,
            quantity=min(1 if context.happens(0.94) else context.dice.randint(2, 4), most_quantity),
            persons=min(1 if context.happens(0.9) else 2, most_persons),
            wrap_up=wrap_up,
        )
        ticket = context.finish(self.session_id, finish, self._serves)
        if forgotten:
            context.branch.desk.mark_untrusted(self.session_id, ticket.id, new_id())
        if ticket.state is TicketState.SERVING:
            self._serve(ticket, guest)
            return
        if ticket.state is TicketState.WAITING:
            guest.waits_again()
            context.wake(ticket.service_id)
        else:
            waited = ((ticket.step.called_first or ticket.step.queued) - ticket.step.queued).total_seconds()
            guest.served(ticket, waited, outcome is None or outcome.completed, self.shift.manners)
            if not wrap_up and not again and context.happens(context.habits.undo):
                self._then(context.dice.uniform(12, 45), lambda: self._take_back(ticket, guest))
                return
        if wrap_up:
            self._then(context.dice.uniform(20, 110), self._end_wrap_up)
        else:
            self._next_after(context.dice.uniform(4, 25))

    def _take_back(self, ticket: Ticket, guest: Guest) -> None:
        """Finished too early: undo, and finish a little later."""
        # With the end of the visit, an appointment that was booked with it.
        again = self._context.branch.of(AppointmentOperations).undo_finish(self.session_id, new_id())
        if again.id == ticket.id and again.state is TicketState.SERVING:
            guest.called_back()
            self._then(self._context.dice.uniform(20, 90), lambda: self._finish(guest, again=True))
        else:
            self._next_after(5.0)

    def _end_wrap_up(self) -> None:
        self._context.branch.desk.end_wrap_up(self.session_id, new_id())
        self._next_after(self._context.dice.uniform(3, 12))

    # ------------------------------------------------------------------------------------ next to real people (lively)
    def settle(self) -> None:
        """Find out what the state is after something could not be done, because somebody else was first."""
        if self.session is None or self._steps:
            return
        try:
            current = self._context.branch.views.desk(self.session_id).current
        except UserError:
            self.session, self.idle, self._occupied = None, False, False
            self._context.after_exactly(ASK_AGAIN_SECONDS, self._sign_in)
            return
        if current is None:
            self._next_after(5.0)
            return
        self._occupied, self._serves, guest = True, current.service_id, guest_of(self._context, current)
        if current.state is TicketState.CALLED:
            self._then(15.0, lambda: self._receive(current, guest))
        else:
            self._then(60.0, lambda: self._finish(guest))

    def leave_for_good(self) -> None:
        """Sign out now; finish the visitor at the counter, or return them to the queue."""
        desk, session = self._context.branch.desk, self.session_id
        current = self._context.branch.views.desk(session).current
        if current is not None and current.state is TicketState.CALLED:
            desk.requeue(session, Placement.KEEPS_AGE, new_id())
        elif current is not None:
            outcome = choose_outcome(self._context, current.service_id)
            desk.finish(session, Finish(outcome.code if outcome else None, wrap_up=True), new_id())
        self._context.branch.counters.sign_out(session)
        self.session = None

    def _then(self, seconds: float, action: Action) -> None:
        """Continue with the same visitor or pause after something that took so long."""
        self._steps += 1
        self._context.after(seconds, lambda: self._go_on(action))

    def _then_exactly(self, seconds: float, action: Action) -> None:
        """The same after a time that the branch prescribes."""
        self._steps += 1
        self._context.after_exactly(seconds, lambda: self._go_on(action))

    def _go_on(self, action: Action) -> None:
        self._steps -= 1
        action()

    def _next_after(self, seconds: float) -> None:
        self._occupied = False
        self._context.after(seconds, self.look)
