"""Checks one business day: its events must follow each other, and its stored tickets must match its events."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from shared.platform.db.database import Transaction
from shared.queue.tickets.model import Action, TicketState, display_number
from shared.queue.tickets.rules.lifecycle import LIFECYCLE
from shared.queue.tickets.rules.plain_values import id_text
from shared.queue.tickets.rules.replay import (
    Projection,
    apply_event,
    apply_told,
    begin,
    step_differences,
    ticket_differences,
)
from shared.queue.tickets.store import proof_rows

_CALL, _ISSUE = Action.CALL.value, Action.ISSUE.value


@dataclass(frozen=True)
class ProofFault:
    """One broken rule: its name, the place ("event 17", "D042 on 2026-11-20") and what was found there."""

    rule: str
    where: str
    found: str


class DayProof:
    """Rebuilds the tickets of one day from its events and compares them with the stored tickets and steps."""

    def __init__(self, tx: Transaction, branch_id: UUID, day: date, told: proof_rows.ToldOfOthers) -> None:
        self._tx, self._branch_id, self._day, self._told = tx, branch_id, day, told
        self._rebuilt: dict[Any, Projection] = {}
        self._last: dict[Any, int] = {}
        self.tickets = 0
        self.faults: list[ProofFault] = []

    def run(self) -> None:
        """Check the whole day; sets `faults` and the number of `tickets`."""
        # Whether a change is allowed depends only on its kind and states, so each combination is checked once.
        changes: dict[tuple[str, str | None, str], int] = {}
        for event in proof_rows.events_of_day(self._tx, self._branch_id, self._day):
            changes.setdefault((event.kind, event.before, event.after), event.seq)
            self._apply(event)
        for (kind, before, after), seq in changes.items():
            if not _allowed(kind, before, after):
                self._note("only allowed changes", f"event {seq}", f"{kind} from {before} to {after}")
        for ticket, steps in proof_rows.tickets_of_day(self._tx, self._branch_id, self._day):
            self.tickets += 1
            self._compare(ticket, steps)
        for ticket_id in self._rebuilt:
            self._note("every ticket begins with being issued", f"event {self._last[ticket_id]}", "no such ticket")

    def _note(self, rule: str, where: str, found: str) -> None:
        self.faults.append(ProofFault(rule, where, found))

    def _apply(self, event: Any) -> None:
        ticket_id, seq = event.ticket_id, event.seq
        expected, self._last[ticket_id] = self._rebuilt.get(ticket_id), seq
        try:
            if event.kind == _CALL and not _explained(event.details):
                self._note("every call is explained", f"event {seq}", "called without a rule or a reason")
            if expected is None:
                if event.kind != _ISSUE:
                    raise ValueError("not issued before")
                self._rebuilt[ticket_id] = begin(event)
                return
            if event.before != expected.state:
                found = f"starts from {event.before}, the ticket was {expected.state}"
                self._note("every event starts where the one before ended", f"event {seq}", found)
            if event.instant < expected.changed:
                self._note("times never run backwards", f"event {seq}", f"at {event.instant}")
            if event.kind == _ISSUE:
                self._note("every ticket begins with being issued", f"event {seq}", "issued once more")
            if self._told:
                self._apply_told(expected, ticket_id, before=seq)
            apply_event(expected, event)
        except (KeyError, ValueError, TypeError, IndexError, AttributeError):
            self._note("events tell a story", f"event {seq}", f"{event.kind} does not fit")
            if expected is not None:
                expected.state, expected.changed = event.after, event.instant

    def _apply_told(self, expected: Projection, ticket_id: Any, before: int | None = None) -> None:
        """Apply what events of other tickets say about this one, those before `before` or all."""
        told = self._told.get(id_text(ticket_id) or "", [])
        while told and (before is None or told[0][0] < before):
            apply_told(expected, told.pop(0)[1])

    def _compare(self, ticket: Any, steps: list[Any]) -> None:
        expected = self._rebuilt.pop(ticket.id, None)
        display = display_number(ticket.prefix, ticket.number)
        where = f"{display} on {self._day}"
        if expected is None:
            self._note("every ticket begins with being issued", where, "issued 0 times")
            return
        self._apply_told(expected, ticket.id)
        if (ticket.state, ticket.changed) != (expected.state, expected.changed):
            found = f"state {ticket.state}, last event led to {expected.state}"
            self._note("state told by the last event", where, found)
        different = [*ticket_differences(expected, ticket, display)]
        for position, (step, expected_step) in enumerate(zip(steps, expected.steps, strict=False), start=1):
            different += [f"{name} of step {position}" for name in step_differences(expected_step, step)]
            if step.position != position:
                different.append(f"place of step {position}")
        if len(steps) != len(expected.steps) or (steps and ticket.step_id != steps[-1].id):
            different.append("number of steps")
        if different:
            self._note("stored as the events tell", where, ", ".join(different))


def _explained(details: str) -> bool:
    # Nearly every call names its rule in the text; the JSON is parsed only when the text seems to have none.
    return ('"rule":"' in details and '"rule":""' not in details) or bool(json.loads(details).get("rule"))


def _allowed(kind: str, before: str | None, after: str) -> bool:
    try:
        state = None if before is None else TicketState(before)
        return TicketState(after) in LIFECYCLE.after(state, Action(kind))
    except ValueError:
        return False
