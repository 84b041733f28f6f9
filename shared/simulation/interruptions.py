"""What comes between the beginning and the end of a serving: a missing paper, another service, a mistake."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from shared.office.catalog.model import ReasonKind
from shared.office.staff.errors import SESSION_ENDED
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.queue.tickets.errors import ACTION_NOT_POSSIBLE, TICKET_ENDED
from shared.queue.tickets.model import Destination, LeaveReason, Placement, Ticket
from shared.simulation.comments import NOTES
from shared.simulation.context import Clerk, Guest, SimulationContext

PARK_REASONS = ("fetching_document", "filling_form", "paying")
FORGOTTEN_SECONDS = (600.0, 2400.0)
#: Somebody else dealt with the ticket meanwhile; only in a branch with real people, or after the day's end.
DEALT_WITH = (ACTION_NOT_POSSIBLE, TICKET_ENDED, SESSION_ENDED)


class InterruptionKind(StrEnum):
    """What happens."""

    PARK = "park"
    TRANSFER = "transfer"
    ADD_SERVICE = "add_service"
    NOTE = "note"
    WALK_OUT = "walk_out"
    FORGET = "forget"


@dataclass(frozen=True)
class Interruption:
    """One interruption; the serving takes `takes` seconds longer, unless the visitor leaves the counter."""

    kind: InterruptionKind
    service_id: UUID | None = None
    takes: float = 0.0

    @property
    def forgets(self) -> bool:
        """Whether the clerk forgets to finish: the times are worth nothing."""
        return self.kind is InterruptionKind.FORGET

    def happen(self, context: SimulationContext, clerk: Clerk, ticket: Ticket, guest: Guest) -> bool:
        """Let it happen; return whether the serving continues."""
        desk, session = context.branch.desk, clerk.session_id
        match self.kind:
            case InterruptionKind.PARK:
                _park(context, clerk, ticket, guest)
                return False
            case InterruptionKind.TRANSFER:
                _transfer(context, clerk, ticket, guest, self.service_id or ticket.service_id)
                return False
            case InterruptionKind.WALK_OUT:
                desk.remove(session, ticket.id, LeaveReason.WALKED_OUT, new_id())
                guest.gone = True
                return False
            case InterruptionKind.ADD_SERVICE:
                desk.add_service(session, self.service_id or ticket.service_id, new_id())
            case InterruptionKind.NOTE:
                desk.set_note(session, ticket.id, context.dice.choice(NOTES))
            case InterruptionKind.FORGET:
                pass
        return True


def interruption(context: SimulationContext, own: Collection[UUID]) -> Interruption | None:
    """Throw the dice: what comes in between, if anything. `own` are the services of the clerk at the counter."""
    habits, dice = context.habits, context.dice
    elsewhere = [s for clerk in context.working() for s in clerk.services if s not in own]
    kinds = {
        InterruptionKind.PARK: habits.park,
        InterruptionKind.TRANSFER: habits.transfer if elsewhere else 0.0,
        InterruptionKind.ADD_SERVICE: habits.add_service,
        InterruptionKind.NOTE: habits.note,
        InterruptionKind.WALK_OUT: habits.walks_out_while_served,
        InterruptionKind.FORGET: habits.forgotten_finish,
    }
    kind = _thrown(kinds, dice.random())
    if kind is None:
        return None
    if kind is InterruptionKind.TRANSFER:
        return Interruption(kind, dice.choice(elsewhere))
    if kind is InterruptionKind.ADD_SERVICE:
        known = {*own, *elsewhere}
        return Interruption(
            kind, dice.choice([service.id for service in context.catalog.services if service.id in known])
        )
    return Interruption(kind, takes=dice.uniform(*FORGOTTEN_SECONDS) if kind is InterruptionKind.FORGET else 0.0)


def _thrown(kinds: Mapping[InterruptionKind, float], number: float) -> InterruptionKind | None:
    """Return the kind whose share the number (0 to 1) falls into; None when it falls into none."""
    for kind, share in kinds.items():
        number -= share
        if number < 0:
            return kind
    return None


def _park(context: SimulationContext, clerk: Clerk, ticket: Ticket, guest: Guest) -> None:
    minutes = context.dice.choice((5, 10, 15))
    reason = context.reason(ReasonKind.HOLD, context.dice.choice(PARK_REASONS))
    context.branch.desk.park(clerk.session_id, reason, minutes, new_id())
    comes = context.happens(context.habits.parked_come_back)
    context.after(
        minutes * 60 * context.dice.uniform(0.4, 1.3), lambda: _back_from_parking(context, clerk, ticket, guest, comes)
    )


def _back_from_parking(context: SimulationContext, clerk: Clerk, ticket: Ticket, guest: Guest, comes: bool) -> None:
    """Call them at once, put them back in the queue, or take them out of it; any clerk at work can do it."""
    at_work = context.working()
    if not at_work:
        return
    helper = clerk if clerk.session is not None else at_work[0]
    try:
        if not comes:
            context.branch.desk.remove(helper.session_id, ticket.id, LeaveReason.WALKED_OUT, new_id())
            guest.gone = True
        elif helper is clerk and clerk.idle:
            clerk.call_parked(ticket.id)
        else:
            context.branch.desk.return_parked(helper.session_id, ticket.id, new_id())
            guest.waits_again()
            context.wake(ticket.service_id)
    except UserError as refused:
        if refused.code not in DEALT_WITH:
            raise


def _transfer(context: SimulationContext, clerk: Clerk, ticket: Ticket, guest: Guest, service_id: UUID) -> None:
    dice = context.dice
    colleagues = [other for other in context.working() if other is not clerk and service_id in other.services]
    chosen = dice.choice(colleagues) if colleagues and context.happens(0.25) else None
    to_counter = chosen is not None and context.happens(0.5)
    context.branch.desk.transfer(
        clerk.session_id,
        Destination(
            service_id=service_id,
            counter_id=chosen.shift.counter_id if chosen is not None and to_counter else None,
            staff_id=chosen.shift.member.id if chosen is not None and not to_counter else None,
            placement=dice.choices((Placement.KEEPS_AGE, Placement.FIRST, Placement.LAST), (0.75, 0.18, 0.07))[0],
            come_back=context.happens(context.habits.come_back_after_transfer),
        ),
        new_id(),
    )
    guest.waits_again()
    context.wake(service_id)
