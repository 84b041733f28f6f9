"""One change of the queue: the branch's lock, the facts, and the writing of state, step and chained event together."""

import functools
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any
from uuid import UUID

from shared.office.audit.model import Actor, ActorKind
from shared.office.staff.errors import NOT_ALLOWED, SESSION_ENDED
from shared.office.staff.model import CounterSession
from shared.office.staff.rights import Right
from shared.office.staff.store import session as read_session
from shared.platform.config import LONGEST_DEVICE
from shared.platform.db.database import Database, Transaction
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import normalise_number, shortened
from shared.platform.live.topics import Topic
from shared.queue.tickets.errors import (
    ACTION_NOT_POSSIBLE,
    CLOCK_IN_DOUBT,
    NOBODY_AT_COUNTER,
    NUMBER_LOST,
    UNKNOWN_TICKET,
    unknown_number,
)
from shared.queue.tickets.model import AT_COUNTER, OPEN_STATES, Action, Ticket, TicketState
from shared.queue.tickets.operations.facts import BranchFacts, FactsReader
from shared.queue.tickets.operations.waiting import (
    WaitingList,
    order_rules,
    read_candidates,
    read_kinds,
    read_order,
)
from shared.queue.tickets.rules.clock import in_doubt
from shared.queue.tickets.rules.eligibility import Waiting
from shared.queue.tickets.rules.lifecycle import LIFECYCLE
from shared.queue.tickets.rules.numbering import LONGEST_TYPED, meant, parse_display
from shared.queue.tickets.rules.selection import Alike, OrderRules
from shared.queue.tickets.store import events, numbers
from shared.queue.tickets.store import tickets as store

#: No number is longer; an error repeats what was typed, but not a whole page of it.


class QueueChange:
    """An open transaction that holds the branch's lock; everything in it happens at one instant."""

    def __init__(
        self, tx: Transaction, branch_id: UUID, facts: BranchFacts, head: events.ChainHead, here: tuple[str, str]
    ) -> None:
        """`here` is the device and the installation whose sessions may be used."""
        self.tx = tx
        self.branch_id = branch_id
        self.facts = facts
        self._head = head
        self._here = here
        self._ages: dict[UUID, datetime] = {}

    @functools.cached_property
    def clock_in_doubt(self) -> bool:
        """Whether the clock has jumped so far that staff must confirm it."""
        head = self._head
        return head.clock_held or in_doubt(head.clock, self.tx.now, self.facts.calendar)

    def require_sure_clock(self) -> None:
        """Refuse what would happen on a wrong day. Raises UserError(CLOCK_IN_DOUBT)."""
        if self.clock_in_doubt:
            raise UserError(CLOCK_IN_DOUBT)

    @functools.cached_property
    def today(self) -> date:
        """The business day of this change."""
        return self.facts.day_of(self.tx.now)

    @functools.cached_property
    def first_open_day(self) -> date:
        """The earliest business day whose tickets may still be called."""
        return self.facts.first_open_day(self.tx.now)

    def replay_of(self, command_id: UUID, *kinds: Action, session_id: UUID | None = None) -> Ticket | None:
        """Return the ticket of a command that was carried out before, as it is now; None for a new command.

        Raises UserError(ACTION_NOT_POSSIBLE) when the command was another verb's or another person's: its answer would
        be a lie.
        """
        done = events.event_of_command(self.tx, self.branch_id, command_id)
        if done is None:
            return None
        session = None if session_id is None else read_session(self.tx, session_id)
        if done.kind not in kinds or (session is not None and session.staff_id != done.actor_id):
            raise UserError(ACTION_NOT_POSSIBLE)
        return self.ticket(done.ticket_id)

    def ticket(self, ticket_id: UUID) -> Ticket:
        """Return a ticket of this branch. Raises UserError(UNKNOWN_TICKET)."""
        found = store.ticket_of_branch(self.tx, self.branch_id, ticket_id)
        if found is None:
            raise UserError(UNKNOWN_TICKET)
        return found

    def session(self, session_id: UUID) -> CounterSession:
        """Return the open counter session in which somebody acts.

        It belongs to the device and the installation that opened it, and to an active person. Raises UserError:
        SESSION_ENDED, NOT_ALLOWED.
        """
        found = open_session(self.tx, self.facts, session_id)
        member = self.facts.staff[found.staff_id]
        here = all(own in ("", of) for own, of in zip(self._here, (found.device, found.installation), strict=True))
        if not here or not member.active:
            raise UserError(NOT_ALLOWED)
        return found

    def serving(self, session_id: UUID) -> CounterSession:
        """Return the session in which somebody serves.

        Who may not serve any more still brings the visit at the counter to its end. Raises UserError: SESSION_ENDED,
        NOT_ALLOWED.
        """
        found = self.session(session_id)
        may = self.facts.rights.allowed(self.facts.staff[found.staff_id].role, Right.SERVE)
        if not may and store.ticket_at_counter(self.tx, self.branch_id, found.counter_id) is None:
            raise UserError(NOT_ALLOWED)
        return found

    def current(self, session: CounterSession) -> Ticket:
        """Return the ticket at the session's counter. Raises UserError(NOBODY_AT_COUNTER)."""
        found = store.ticket_at_counter(self.tx, self.branch_id, session.counter_id)
        if found is None:
            raise UserError(NOBODY_AT_COUNTER)
        return found

    def actor(self, session: CounterSession) -> Actor:
        """Return who acts in a session."""
        member = self.facts.staff.get(session.staff_id)
        managing = member is not None and self.facts.rights.allowed(member.role, Right.MOVE_WAITING)
        return Actor(ActorKind.MANAGER if managing else ActorKind.CLERK, session.staff_id, session.device)

    def instant(self, ticket: Ticket) -> datetime:
        """Return when a change of this ticket happens: now, but never before its last event, whatever the clock did."""
        return max(self.tx.now, ticket.changed)

    def record(
        self,
        ticket: Ticket,
        action: Action,
        actor: Actor,
        *,
        after: TicketState | None = None,
        ticket_values: Mapping[str, Any] | None = None,
        step_values: Mapping[str, Any] | None = None,
        counter_id: UUID | None = None,
        details: Mapping[str, Any] | None = None,
        command_id: UUID | None = None,
    ) -> Ticket:
        """Write one change of one ticket: its state, its step's instants and exactly one event; return the ticket.

        `after` chooses where the lifecycle leaves a choice. Raises UserError when the lifecycle forbids the action.
        """
        details = details or {}
        state = LIFECYCLE.next_state(ticket.state, action, after, who=(actor.kind,), given=details)
        instant = self.instant(ticket)
        values: dict[str, Any] = {"state": state.value, "changed": instant, **(ticket_values or {})}
        if state in AT_COUNTER:
            values.setdefault("counter_id", ticket.counter_id)
        else:
            values["counter_id"] = None
        values["ended"] = (ticket.ended or instant) if state not in OPEN_STATES else None
        store.update_ticket(self.tx, ticket.id, values)
        if step_values:
            store.update_step(self.tx, ticket.step.id, step_values)
        self.append(
            ticket, action, actor, before=ticket.state, after=state, instant=instant, details=details,
            counter_id=counter_id or ticket.counter_id, command_id=command_id,
        )  # fmt: skip
        if "step_id" in values:  # another step has replaced it
            return self.ticket(ticket.id)
        return store.as_changed(ticket, values, step_values or {})

    def append(
        self,
        ticket: Ticket,
        action: Action,
        actor: Actor,
        *,
        before: TicketState | None,
        after: TicketState,
        instant: datetime,
        details: Mapping[str, Any],
        counter_id: UUID | None,
        command_id: UUID | None,
        step_id: UUID | None = None,
    ) -> None:
        """Chain one event of a ticket, about its current step unless another one is named.

        It also records the ages that were corrected for this change, so that no age changes without an event.
        """
        known = Actor(actor.kind, actor.id, _device_name(actor.device))
        if not self.clock_in_doubt:
            self._head = self._head._replace(clock=self.tx.now)
        if self._ages:
            details = {**details, "ages": {str(each): age.isoformat() for each, age in self._ages.items()}}
            for each, age in self._ages.items():
                store.count_from(self.tx, each, age)
            self._ages = {}
        self._head = events.append_event(
            self.tx, self.branch_id, self._head, ticket_id=ticket.id, step_id=step_id or ticket.step.id, day=ticket.day,
            kind=action, instant=instant, actor=known, counter_id=counter_id, before=before, after=after,
            details=details, command_id=command_id,
        )  # fmt: skip

    def waiting(self) -> list[Waiting]:
        """Return everybody who waits, as the order sees them; the next event puts ages from the future right."""
        return self._put_right(read_order(self.tx, self.branch_id, self.facts))

    def candidates(self) -> list[Waiting]:
        """Return all waiting tickets that the choice of the next one needs, with corrected ages."""
        return self._put_right(read_candidates(self.tx, self.branch_id, self.facts))

    def crowd(self) -> list[Alike]:
        """Return who waits, those together who are alike to somebody who comes now."""
        found = read_kinds(self.tx, self.branch_id, self.facts)
        return [Alike.one(ticket) for ticket in self.waiting()] if found is None else found

    def _put_right(self, found: WaitingList) -> list[Waiting]:
        self._ages = {ticket.ticket_id: ticket.counts_from for ticket in found.moved}
        return found.tickets

    def order_rules(self) -> OrderRules:
        """Return the branch's policy with what it needs to know of the latest calls."""
        return order_rules(self.tx, self.branch_id, self.facts)


class Queue:
    """Opens changes of one branch's queue; shared by all verbs, so that they share one reading of the set-up."""

    def __init__(self, database: Database, device: str = "", installation: str = "") -> None:
        """Only sessions of this console (`device`) on this installation may be used; "": those of every one."""
        self.database = database
        self.device = device
        self.installation = installation
        self.branch_id = database.branch_id
        self.facts = FactsReader(database)

    @contextmanager
    def change(self, *topics: Topic) -> Iterator[QueueChange]:
        """Open a change: it holds the branch's lock from the first statement and commits when the block ends."""
        with self.database.write(*topics) as tx:
            head = events.lock_branch(tx, self.branch_id)
            yield QueueChange(tx, self.branch_id, self.facts.read(tx), head, (self.device, self.installation))


@functools.lru_cache(maxsize=64)
def _device_name(told: str) -> str:
    return shortened(told, LONGEST_DEVICE)


def open_session(tx: Transaction, facts: BranchFacts, session_id: UUID) -> CounterSession:
    """Return an open counter session of the branch. Raises UserError(SESSION_ENDED)."""
    found = read_session(tx, session_id)
    if found is None or found.ended is not None or found.staff_id not in facts.staff:
        raise UserError(SESSION_ENDED)
    return found


def find_ticket(
    tx: Transaction, branch_id: UUID, facts: BranchFacts, display: str, makes_sense: Callable[[Ticket], bool]
) -> Ticket:
    """Return the ticket that somebody means by a number, of today or of the day before (`meant`).

    Raises UserError: UNKNOWN_TICKET, NUMBER_LOST (issued, but not in the backup that was restored), NUMBER_TWICE,
    each with what was typed, shortened and cleaned, as `number`.
    """
    typed = shortened(display, LONGEST_TYPED)
    parsed = parse_display(normalise_number(typed))
    found: list[Ticket] = []
    if parsed is not None:
        on = facts.visit_days(tx.now)
        found = store.tickets_with_number(tx, branch_id, on, *parsed)
        if not found and numbers.is_lost(tx, branch_id, on, *parsed):
            raise UserError(NUMBER_LOST, number=typed)
    if not found:
        raise unknown_number(typed)
    return meant(found, makes_sense)
