"""Proves a branch's records: the event chain, the invariants of the queue, and one story told by events and states."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from shared.platform.db.database import Transaction
from shared.tickets.model import Action, display_number
from shared.tickets.operations.queue import Queue
from shared.tickets.rules.chain import Link, chain_faults
from shared.tickets.rules.replay import Story, begin, go_on, step_differences, ticket_differences
from shared.tickets.store import audit as queries
from shared.tickets.store import events


@dataclass(frozen=True)
class Fault:
    """One thing that does not hold: the rule's name, where ("event 17", "A042 on 2026-11-20") and what was found."""

    rule: str
    where: str
    found: str


@dataclass(frozen=True)
class CheckResult:
    """What was looked at and what was wrong with it."""

    events: int
    tickets: int
    faults: tuple[Fault, ...]


class CheckOperations:
    """Reads everything of a branch and changes nothing."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue

    def run(self) -> CheckResult:
        """Check the invariants 1 to 8 of the queue (docs/architecture.md) on all that is stored, in one reading."""
        branch_id = self._queue.branch_id
        with self._queue.database.read() as tx:
            seq, digest = events.chain_head(tx, branch_id)
            told = _Told()
            broken = [
                Fault("event chain", f"event {fault.seq}", fault.kind)
                for fault in chain_faults(told.listen(tx, branch_id), seq, digest)
            ]
            found = (*broken, *told.faults, *_told_otherwise(tx, branch_id, told), *_broken_rules(tx, branch_id))
            return CheckResult(seq, queries.ticket_count(tx, branch_id), found)


class _Told:
    """The stories of all tickets, told again while the chain is read."""

    def __init__(self) -> None:
        self.stories: dict[UUID, Story] = {}
        self.faults: list[Fault] = []

    def listen(self, tx: Transaction, branch_id: UUID) -> Iterator[Link]:
        for row, link in events.chained_rows(tx, branch_id):
            try:
                if row.kind == Action.ISSUE.value:
                    self.stories[row.ticket_id] = begin(row)
                else:
                    go_on(self.stories[row.ticket_id], row)
            except (KeyError, ValueError, TypeError, IndexError):
                self.faults.append(Fault("events tell a story", f"event {row.seq}", f"{row.kind} does not fit"))
            yield link


def _told_otherwise(tx: Transaction, branch_id: UUID, told: _Told) -> Iterator[Fault]:
    """Compare every stored ticket and step with what the events tell of it."""
    for ticket, steps in queries.tickets_with_steps(tx, branch_id):
        display = display_number(ticket.prefix, ticket.number)
        story, where = told.stories.get(ticket.id), f"{display} on {ticket.day}"
        if story is None:
            continue  # found by "every ticket begins with being issued"
        different = [*ticket_differences(story, ticket, display)]
        for position, (step, expected) in enumerate(zip(steps, story.steps, strict=False), start=1):
            different += [f"{name} of step {position}" for name in step_differences(expected, step)]
            if (step.position, step.day, step.branch_id) != (position, ticket.day, branch_id):
                different.append(f"place of step {position}")
        if len(steps) != len(story.steps) or (steps and ticket.step_id != steps[-1].id):
            different.append("number of steps")
        if different:
            yield Fault("stored as the events tell", where, ", ".join(different))


def _broken_rules(tx: Transaction, branch_id: UUID) -> Iterator[Fault]:
    for rule, rows in (
        ("numbers without gaps", queries.number_gaps(tx, branch_id)),
        ("a lost number is nobody's", queries.lost_and_found(tx, branch_id)),
        ("one ticket per counter", queries.crowded_counters(tx, branch_id)),
        ("state told by the last event", queries.states_without_event(tx, branch_id)),
        ("every event starts where the one before ended", queries.broken_stories(tx, branch_id)),
        ("every ticket begins with being issued", queries.tickets_without_issue(tx, branch_id)),
        ("times never run backwards", queries.backward_times(tx, branch_id)),
        ("every call is explained", queries.unexplained_calls(tx, branch_id)),
        ("only allowed changes", queries.forbidden_changes(tx, branch_id)),
        ("one current step", queries.tickets_without_step(tx, branch_id)),
        ("a closed day has no open ticket", queries.open_on_closed_days(tx, branch_id)),
        ("a day that was closed stays closed", queries.days_opened_again(tx, branch_id)),
        ("every step has its ticket", queries.steps_without_ticket(tx, branch_id)),
        ("sessions end after they began", queries.odd_sessions(tx, branch_id)),
        ("issued = served + no-show + left + open", queries.unbalanced_days(tx, branch_id)),
    ):
        for where, found in rows:
            yield Fault(rule, where, found)
