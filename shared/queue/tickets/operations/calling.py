"""How somebody is called to a counter, and how those who did not come in their time become no-shows."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from shared.office.audit.model import Actor, ActorKind
from shared.office.catalog.model.workflow import Competency, Gate
from shared.office.catalog.rules import lacking
from shared.office.settings.model import OrderPolicy
from shared.platform.errors import UserError
from shared.platform.i18n.text import Listing
from shared.queue.tickets.errors import COMPETENCY_MISSING, COUNTER_BUSY
from shared.queue.tickets.model import Action, Ticket
from shared.queue.tickets.operations.queue import QueueChange
from shared.queue.tickets.operations.steps import end_wrap_up, ended_step
from shared.queue.tickets.operations.verbs import CounterChange
from shared.queue.tickets.rules.selection import choose, passed_by
from shared.queue.tickets.store import tickets as store
from shared.queue.tickets.store import waiting as waiting_store


def call_best(at: CounterChange) -> Ticket | None:
    """Call the ticket that the order chooses for this counter; None when there is none. Raises as `make_free`."""
    change, session = at.change, at.session
    make_free(at)
    expire_missed(change)
    counter, waiting, rules = (
        change.facts.calling_counter(session, change.tx.now),
        change.candidates(),
        change.order_rules(),
    )
    choice = choose(waiting, counter, rules, change.tx.now)
    if choice is None:
        return None
    details = choice.explanation()
    if rules.policy is OrderPolicy.STRICT:
        passed = passed_by(choice.ticket, waiting, counter)
        store.raise_passed(change.tx, passed)
        details["passed"] = [str(ticket_id) for ticket_id in passed]
    ticket = change.ticket(choice.ticket.ticket_id)
    waited = max(0.0, (change.tx.now - ticket.step.queued).total_seconds())
    return call(at, ticket, {**details, "waited": round(waited, 3)})


def make_free(at: CounterChange) -> None:
    """End the paperwork at the counter.

    Raises UserError: COUNTER_BUSY while a visitor is called or served there, CLOCK_IN_DOUBT.
    """
    at.change.require_sure_clock()
    if store.counter_in_use(at.change.tx, at.change.branch_id, at.session.counter_id):
        raise UserError(COUNTER_BUSY)
    end_wrap_up(at.change, at.session)


def call(at: CounterChange, ticket: Ticket, details: Mapping[str, Any], *, first: bool = True) -> Ticket:
    """Call a ticket to the session's counter; `first` is False when the command has written its event already.

    The event tells which competencies the clerk could not show, so that such calls can be counted.
    Raises UserError(COMPETENCY_MISSING).
    """
    require_open_to(at.change, at.session.staff_id, ticket.service_id)
    missing = [each.code for each in lacking_now(at.change, at.session.staff_id, ticket.service_id)]
    if missing:
        details = {**details, "unproved": missing}
    instant, step, session = at.change.instant(ticket), ticket.step, at.session
    return at.change.record(
        ticket, Action.CALL, at.actor, counter_id=session.counter_id, details=details,
        command_id=at.command_id if first else None,
        ticket_values={"counter_id": session.counter_id, "parked_until": None, "park_reason": None},
        step_values={
            "called_first": step.called_first or instant, "called_last": instant, "calls": step.calls + 1,
            "counter_id": session.counter_id, "staff_id": session.staff_id,
        },
    )  # fmt: skip


def lacking_now(change: QueueChange, staff_id: UUID, service_id: UUID) -> tuple[Competency, ...]:
    """Return the competencies that a service asks for and somebody cannot show today."""
    member = change.facts.staff.get(staff_id)
    if member is None or not change.facts.catalog.competencies:
        return ()
    return lacking(change.facts.catalog, member, service_id, change.today)


def require_open_to(change: QueueChange, staff_id: UUID, service_id: UUID) -> None:
    """Check that no missing competency keeps visitors for a service from somebody.

    Raises UserError(COMPETENCY_MISSING) with the `person`, the `service` and the `competencies`.
    """
    facts = change.facts
    if service_id not in facts.closed_to(staff_id, change.today):
        return
    missing = (each.name for each in lacking_now(change, staff_id, service_id) if each.gate is Gate.HARD)
    raise UserError(
        COMPETENCY_MISSING,
        person=facts.staff[staff_id].name,
        service=facts.service(service_id).name,
        competencies=Listing(tuple(missing)),
    )


def expire_missed(change: QueueChange) -> int:
    """Turn those whose time on the list of the missed has run out into no-shows; return how many they were."""
    missed = waiting_store.missed(change.tx, change.branch_id, change.first_open_day)
    for ticket_id in missed:
        ticket = change.ticket(ticket_id)
        change.record(
            ticket, Action.NO_SHOW, Actor(ActorKind.SYSTEM, None, "queue"), details={"reason": "missed"},
            ticket_values={"parked_until": None, "park_reason": None},
            step_values=ended_step(change, ticket, "no_show"),
        )  # fmt: skip
    return len(missed)
