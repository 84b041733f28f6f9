"""The branch as simulated people see it, and its visitors: they take a number, wait, give up, come, rate the visit."""

from collections.abc import Callable, Collection, Mapping
from datetime import datetime, timedelta
from random import Random
from typing import Protocol
from uuid import UUID

from shared.office.catalog.model import MISSED, Catalog, ReasonKind
from shared.office.settings.model import Settings
from shared.office.staff.model import CounterSession
from shared.platform.clock import Clock
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.queue.feedback.errors import ALREADY_RATED, NOT_RATEABLE
from shared.queue.feedback.model import RatingReason, Score
from shared.queue.tickets.errors import (
    BRANCH_CLOSED,
    DAY_CLOSED,
    MISSED_TOO_LATE,
    NOT_MISSED,
    SERVICE_CLOSED,
    SERVICE_FULL,
    SERVICE_NOT_NOW,
    TICKET_ENDED,
    TOO_LATE_TODAY,
    UNKNOWN_TICKET,
)
from shared.queue.tickets.model import Finish, IssueRequest, Ticket, TicketState
from shared.simulation.branch import SimulatedBranch
from shared.simulation.comments import comment
from shared.simulation.event_queue import Action, EventQueue
from shared.simulation.model import Habits, Shift, VisitorPlan

KIOSK = "kiosk-1"
#: Why a kiosk may refuse a number: nothing is wrong with it, the visitor goes home.
TURNED_AWAY = (SERVICE_CLOSED, SERVICE_FULL, SERVICE_NOT_NOW, TOO_LATE_TODAY, BRANCH_CLOSED, DAY_CLOSED)
NOT_ANY_MORE = (UNKNOWN_TICKET, TICKET_ENDED, MISSED_TOO_LATE, NOT_MISSED)
NOT_RATED = (NOT_RATEABLE, ALREADY_RATED, UNKNOWN_TICKET)


class Clerk(Protocol):
    """What everybody else in the branch sees of a simulated clerk."""

    idle: bool
    session: CounterSession | None
    shift: Shift

    @property
    def services(self) -> Collection[UUID]:
        """The services of the clerk's counter."""
        ...

    @property
    def session_id(self) -> UUID:
        """The open session; only asked for while signed in."""
        ...

    def begin(self) -> None:
        """Come to work."""
        ...

    def look_up(self) -> None:
        """Somebody came in: look for work in a moment."""
        ...

    def call_parked(self, ticket_id: UUID) -> None:
        """Call somebody who was set aside by this clerk and is back; only while `idle`."""
        ...

    def settle(self) -> None:
        """Find out the present state after something could not be done, because somebody else was faster."""
        ...

    def leave_for_good(self) -> None:
        """Sign out now; a visitor at the counter is served to the end, or goes back to the queue."""
        ...


class SimulationContext:
    """Shared by the visitors and clerks of one day.

    `pace` shortens what people do themselves (serving, walking, patience), never what the branch prescribes; 1 is
    ordinary life.
    """

    def __init__(self, branch: SimulatedBranch, clock: Clock, dice: Random, habits: Habits, pace: float = 1.0) -> None:
        self.branch = branch
        self.clock = clock
        self.dice = dice
        self.habits = habits
        self.catalog: Catalog = branch.catalog.catalog()
        self.settings: Settings = branch.settings.values()
        self.event_queue = EventQueue()
        self.guests: dict[UUID, Guest] = {}
        self.clerks: list[Clerk] = []
        self.at_the_desks: list[Guest] = []  # came without a number
        #: How much longer than usual the servings of a service take today; services without a change are missing.
        self.serving_factors: Mapping[UUID, float] = {}
        #: Ends the visit of a service at a counter session.
        self.finish: Callable[[UUID, Finish, UUID | None], Ticket] = self._finish
        self._pace = pace

    def _finish(self, session_id: UUID, result: Finish, _service_id: UUID | None) -> Ticket:
        return self.branch.desk.finish(session_id, result, new_id())

    def reason(self, kind: ReasonKind, usual: str) -> str:
        """Return the usual reason's code, or the first one of its kind in a branch that does not use it."""
        codes = [reason.code for reason in self.catalog.reasons_in_use(kind)]
        return usual if usual in codes else codes[0]

    def now(self) -> datetime:
        """Return the present instant."""
        return self.clock.now()

    def at(self, instant: datetime, action: Action) -> None:
        """Let something happen at an instant."""
        self.event_queue.at(instant, action)

    def after(self, seconds: float, action: Action) -> None:
        """Let something happen when somebody has done something that takes them so long."""
        self.event_queue.at(self.now() + timedelta(seconds=seconds * self._pace), action)

    def after_exactly(self, seconds: float, action: Action) -> None:
        """Let something happen after a time that the branch prescribes."""
        self.event_queue.at(self.now() + timedelta(seconds=seconds), action)

    def happens(self, share: float) -> bool:
        """Throw the dice."""
        return self.dice.random() < share

    def wake(self, service_id: UUID | None = None) -> None:
        """Somebody waits for this service (None: for any): the clerks with nothing to do who serve it look up."""
        for clerk in self.clerks:
            if clerk.idle and (service_id is None or service_id in clerk.services):
                clerk.look_up()

    def working(self) -> list[Clerk]:
        """Return the clerks who are signed in, also those in a pause."""
        return [clerk for clerk in self.clerks if clerk.session is not None]


class Guest:
    """One visitor of the day."""

    def __init__(self, context: SimulationContext, plan: VisitorPlan) -> None:
        self._context = context
        self.plan = plan
        self.ticket_id: UUID | None = None
        self.display = ""
        self.gone = False
        self._called = False
        self._served = False

    def come(self) -> None:
        """Take a number at the kiosk, or go straight to a clerk."""
        context, plan = self._context, self.plan
        if plan.straight_to_clerk:
            self._go_to_a_clerk()
            return
        request = IssueRequest(new_id(), plan.service_ids, plan.language, plan.priority)
        try:
            issued = context.branch.visitor.issue(request, KIOSK)
            if context.happens(context.habits.double_tap):
                issued = context.branch.visitor.issue(request, KIOSK)
        except UserError as refused:
            if refused.code not in TURNED_AWAY:
                raise
            if refused.code is BRANCH_CLOSED:
                self._go_to_a_clerk()
            return
        self.know(issued.ticket)
        context.after(plan.patience.total_seconds(), self._lose_patience)
        context.wake(plan.service_ids[0])

    def know(self, ticket: Ticket) -> None:
        """Hold this ticket."""
        self.ticket_id, self.display = ticket.id, ticket.display
        self._context.guests[ticket.id] = self

    def answers(self, calls: int) -> bool:
        """Return whether this visitor comes at the given call (1: the first)."""
        self._called = True
        if self.gone or self.is_away():
            return False
        return calls > 1 or not self._context.happens(self._context.habits.does_not_hear)

    def is_away(self) -> bool:
        """Return whether the visitor is outside for a moment."""
        plan, now = self.plan, self._context.now()
        return plan.away_from is not None and plan.away_until is not None and plan.away_from <= now < plan.away_until

    def missed(self, ticket: Ticket) -> None:
        """Was put on the list of the missed: come back when inside again, unless they have left."""
        if self.gone:
            return
        back = self._context.now() + timedelta(seconds=30)
        if self.plan.away_until is not None:
            back = max(back, self.plan.away_until)
        if ticket.park_reason == MISSED:
            self._context.at(back, self._come_back)

    def waits_again(self) -> None:
        """Is in a queue once more; patience is not lost a second time."""
        self._called = True

    def served(self, ticket: Ticket, waited: float, completed: bool, manners: float) -> None:
        """Got what the clerk could give; think about it on the way out."""
        self._served = True
        context, habits = self._context, self._context.habits
        promised = float(context.catalog.service(ticket.service_id).promise_seconds)
        mood = 3.35 + manners - 1.0 * max(0.0, waited / promised - 0.5) - (0.0 if completed else 0.6)
        mood += context.dice.gauss(0, 0.6)
        answering = habits.answers_the_rating * (habits.unhappy_answer_more if mood < 2.5 else 1.0)
        if context.happens(answering):
            score = Score(min(4, max(1, round(mood))))
            context.after(context.dice.uniform(90, 300), lambda: self._rate(score, waited > promised))

    def called_back(self) -> None:
        """The clerk took the end of the visit back."""
        self._served = False

    def _go_to_a_clerk(self) -> None:
        self._context.at_the_desks.append(self)
        self._context.wake(self.plan.service_ids[0])

    def _lose_patience(self) -> None:
        """Still waiting: tell the kiosk, or just go."""
        if self._called or self.ticket_id is None or self.gone:
            return
        if not self.plan.tells_when_leaving:
            self.gone = True
            return
        visitor = self._context.branch.visitor
        try:
            if visitor.find(self.display).state is TicketState.WAITING:
                visitor.leave(self.ticket_id, new_id(), KIOSK)
                self.gone = True
        except UserError as refused:
            if refused.code not in NOT_ANY_MORE:
                raise

    def _come_back(self) -> None:
        try:
            back = self._context.branch.visitor.came_back(self.display, new_id(), KIOSK)
        except UserError as refused:
            if refused.code not in NOT_ANY_MORE:
                raise
            return
        self._context.wake(back.ticket.service_id)

    def _rate(self, score: Score, waited_long: bool) -> None:
        if not self._served or self.ticket_id is None:
            return
        dice, pleased = self._context.dice, score >= Score.GOOD
        likely = {
            RatingReason.SPEED: 0.7 if waited_long != pleased else 0.15,
            RatingReason.POLITENESS: 0.35,
            RatingReason.CLARITY: 0.25,
            RatingReason.COMFORT: 0.12,
            RatingReason.RESULT: 0.3,
        }
        reasons = [reason for reason, share in likely.items() if dice.random() < share]
        writes = dice.random() < self._context.habits.comments * (1.0 if pleased else 2.0)
        words = comment(self.plan.language, pleased, dice.randrange(99)) if writes else ""
        try:
            self._context.branch.feedback.rate(self.ticket_id, score, reasons, words, self.plan.language, new_id())
        except UserError as refused:
            if refused.code not in NOT_RATED:
                raise


def guest_of(context: SimulationContext, ticket: Ticket) -> Guest:
    """Return who holds a ticket; somebody unknown (a real visitor of a lively branch) is taken as staying."""
    known = context.guests.get(ticket.id)
    if known is None:
        known = Guest(context, _stranger(ticket))
        known.know(ticket)
    return known


def _stranger(ticket: Ticket) -> VisitorPlan:
    start: datetime = ticket.issued
    return VisitorPlan(
        arrives=start, service_ids=(ticket.service_id,), language=ticket.language, priority=ticket.priority,
        patience=timedelta(days=1), tells_when_leaving=False, straight_to_clerk=False, away_from=None, away_until=None,
    )  # fmt: skip
