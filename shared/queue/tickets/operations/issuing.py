"""Giving out a ticket: the part that the kiosk's touch and the clerk's walk-in share."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.errors import UNKNOWN_SERVICE
from shared.platform.db.database import Transaction
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import entered_text
from shared.platform.i18n.languages import Language
from shared.platform.ids import new_id
from shared.queue.tickets.errors import DAY_CLOSED, TOO_LATE_TODAY
from shared.queue.tickets.model import (
    BOOKED_AHEAD,
    ORDER_TOLD,
    Action,
    IssuedTicket,
    Quote,
    Ticket,
    TicketState,
    WaitRange,
)
from shared.queue.tickets.operations.facts import BranchFacts
from shared.queue.tickets.operations.queue import QueueChange
from shared.queue.tickets.operations.steps import step_values
from shared.queue.tickets.rules.eligibility import Waiting
from shared.queue.tickets.rules.selection import Alike
from shared.queue.tickets.store import days
from shared.queue.tickets.store import tickets as store

#: 128 random bits (STANDARDS S-22), written as 22 letters.
TOKEN_BYTES = 16
MAX_NOTE = 500


class Quoter(Protocol):
    """Says what wait to expect; the forecast implements it."""

    def quote(
        self, tx: Transaction, facts: BranchFacts, somebody: Waiting, priority: str, waiting: Sequence[Alike]
    ) -> Quote:
        """Return what to tell somebody of a class: one of those `waiting`, or a newcomer behind them."""
        ...


def issue(
    change: QueueChange,
    quoter: Quoter,
    actor: Actor,
    *,
    service_ids: Sequence[UUID],
    language: str,
    priority: str,
    note: str,
    command_id: UUID | None,
    booked_for: datetime | None = None,
    called_before: datetime | None = None,
) -> IssuedTicket:
    """Issue the next number for the first service; the other services follow on the same ticket.

    The wait of somebody who keeps an appointment counts from its time, `booked_for`. Nobody gets a ticket who will not
    be called before the instant `called_before`, even if all goes well, as far as a forecast tells.

    Raises UserError: UNKNOWN_SERVICE (also for no service, or an unknown priority class), DAY_CLOSED, TEXT_TOO_LONG,
    CLOCK_IN_DOUBT, TOO_LATE_TODAY.
    """
    change.require_sure_clock()
    facts, tx = change.facts, change.tx
    services = [facts.service(service_id) for service_id in dict.fromkeys(service_ids)]
    if not services or priority not in {entry.code for entry in facts.catalog.classes_in_use}:
        raise UserError(UNKNOWN_SERVICE)
    text = entered_text(note, MAX_NOTE)
    day, now, first = change.today, tx.now, services[0]
    if days.day_closed(tx, change.branch_id, day) is not None:
        raise UserError(DAY_CLOSED)
    spoken = language if language in set(Language) else facts.catalog.branch.default_language
    number = _fresh_number(change, first.prefix)
    ticket_id, step_id = new_id(), new_id()
    counts_from = now if booked_for is None else max(booked_for, now - BOOKED_AHEAD)
    newcomer = _newcomer(change, ticket_id, first.id, priority, number, counts_from, booked_for)
    told = quoter.quote(tx, facts, newcomer, priority, change.crowd())
    if called_before is not None and now + timedelta(seconds=_surely_waits(told)) >= called_before:
        raise UserError(TOO_LATE_TODAY, service=first.name)
    quote = _whole_seconds(told.expected)
    ticket = store.insert_ticket(
        tx,
        {
            "id": ticket_id,
            "branch_id": change.branch_id,
            "day": day,
            "prefix": first.prefix,
            "number": number,
            "state": TicketState.WAITING.value,
            "language": spoken,
            "priority": priority,
            "issued": now,
            "changed": now,
            "ended": None,
            "token": secrets.token_urlsafe(TOKEN_BYTES),
            "note": text,
            "service_id": first.id,
            "counter_id": None,
            "step_id": step_id,
            "counts_from": counts_from,
            "booked_for": booked_for,
            "placed_first": False,
            "passed": 0,
            "planned": [{"service": str(service.id), "staff": None} for service in services[1:]],
            "requeues": 0,
        },
        step_values(change, ticket_id, day, now, step_id, position=1, service_id=first.id, quote=quote),
    )
    details = {
        "number": ticket.display, "service": str(first.id), "planned": [str(service.id) for service in services[1:]],
        "priority": priority, "language": spoken, "version": ORDER_TOLD,
    }  # fmt: skip
    if booked_for is not None:
        # Events of other tickets keep their form.
        details |= {"booked_for": booked_for.isoformat(), "counts_from": counts_from.isoformat()}
    if told.rough and quote is not None:
        details["rough"] = True
    quoted = None if quote is None else [int(quote.low), int(quote.median), int(quote.high)]
    change.append(
        ticket, Action.ISSUE, actor, before=None, after=TicketState.WAITING, instant=now,
        details={**details, "ahead": told.people_ahead, "quote": quoted}, counter_id=None, command_id=command_id,
    )  # fmt: skip
    return IssuedTicket(ticket, told.people_ahead, quote, told.rough)


def issued_again(change: QueueChange, quoter: Quoter, ticket: Ticket) -> IssuedTicket:
    """Return a ticket that was issued before, with the people ahead now and the wait that was shown then."""
    return replace(estimated_now(change, quoter, ticket), quote=ticket.step.quote)


def estimated_now(change: QueueChange, quoter: Quoter, ticket: Ticket) -> IssuedTicket:
    """Return a waiting ticket with the people ahead and the expected wait now; nothing is ahead of one called since."""
    waiting = change.waiting()
    known = [entry for entry in waiting if entry.ticket_id == ticket.id]
    if not known:
        return IssuedTicket(ticket, 0, WaitRange(0.0, 0.0, 0.0))
    everybody = [Alike.one(entry) for entry in waiting]
    return IssuedTicket(ticket, *quoter.quote(change.tx, change.facts, known[0], ticket.priority, everybody))


def _fresh_number(change: QueueChange, prefix: str) -> int:
    """Take today's next number that nobody of the day before still holds; the check knows why one is left out."""
    tx, branch_id, today, before = change.tx, change.branch_id, change.today, change.first_open_day
    while True:
        number = store.take_number(tx, branch_id, today, prefix)
        held = None if before == today else store.ticket_by_number(tx, branch_id, before, prefix, number)
        if held is None or held.ended is not None:
            return number


def _surely_waits(told: Quote) -> float:
    """Return the seconds that somebody waits even if all goes well; a rough estimate is sure of none."""
    return 0.0 if told.rough or told.expected is None else told.expected.low


def _whole_seconds(quote: WaitRange | None) -> WaitRange | None:
    """Round a quote, so that the step and the event hold exactly the same one."""
    return None if quote is None else WaitRange(*(float(round(s)) for s in (quote.low, quote.median, quote.high)))


def _newcomer(
    change: QueueChange,
    ticket_id: UUID,
    service_id: UUID,
    priority: str,
    number: int,
    counts_from: datetime,
    booked_for: datetime | None,
) -> Waiting:
    service, chosen = change.facts.service(service_id), change.facts.catalog.priority(priority)
    weight = chosen.weight
    if booked_for is not None:
        weight = max(weight, change.facts.settings.appointment_weight)
    return Waiting(
        ticket_id=ticket_id,
        service_id=service_id,
        counts_from=counts_from,
        number=number,
        weight=weight,
        rank=chosen.rank,
        promise_seconds=service.promise_seconds,
        zone=service.zone,
        booked_for=booked_for,
    )
