"""One change of a register: its lock, what a command did before, and the event that it leaves in the second chain."""

from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from typing import Any, Protocol
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.history.model import RecordEvent
from shared.office.history.store import append_record_event, lock_records, record_event_of_command
from shared.platform.db.database import Transaction
from shared.platform.errors import ErrorCode, UserError
from shared.platform.ids import new_id


class KeptRecord(Protocol):
    """A record with a state, as a register keeps it."""

    @property
    def id(self) -> UUID:
        """What names it."""

    @property
    def state(self) -> Enum:
        """Its state."""

    @property
    def changed(self) -> datetime:
        """When it was changed last."""


class RecordChange:
    """A change that one command makes in a register (`subject`); all registers are locked until the transaction ends.

    A transaction that also changes the queue has locked the queue's end before. Each register has its own subclass,
    which makes the record from the event and stores it.
    """

    subject = ""

    def __init__(self, tx: Transaction, branch_id: UUID, actor: Actor) -> None:
        self.tx, self.branch_id, self.actor = tx, branch_id, actor
        self._end = lock_records(tx, branch_id)

    def done_before(
        self, command_id: UUID, problem: ErrorCode, *verbs: Enum, record_id: UUID | None = None
    ) -> RecordEvent | None:
        """Return the event of a command that was carried out before; None for a new command.

        Raises UserError(problem) when the command was another verb's, another person's or another record's than
        `record_id` (None: not asked).
        """
        done = record_event_of_command(self.tx, self.branch_id, command_id)
        if done is None:
            return None
        if (done.subject, done.actor_id) != (self.subject, self.actor.id) or done.kind not in {v.value for v in verbs}:
            raise UserError(problem)
        if record_id not in (None, done.record_id):
            raise UserError(problem)
        return done

    def event(
        self,
        record_id: UUID | None,
        verb: Enum | str,
        details: Mapping[str, Any],
        command_id: UUID,
        *,
        before: Enum | None = None,
        after: Enum | None = None,
        since: datetime | None = None,
        instant: datetime | None = None,
        subject: str = "",
    ) -> RecordEvent:
        """Return the event of a change, now or at an instant, but not before `since`; without an id of a new record."""
        now = self.tx.now if instant is None else instant
        return RecordEvent(
            subject=subject or self.subject,
            record_id=new_id() if record_id is None else record_id,
            kind=verb.value if isinstance(verb, Enum) else verb,
            instant=now if since is None else max(now, since),
            actor_kind=self.actor.kind.value,
            actor_id=self.actor.id,
            device=self.actor.device,
            before="" if before is None else before.value,
            after="" if after is None else after.value,
            details=details,
            command_id=command_id,
        )

    def transition(
        self,
        old: KeptRecord | None,
        verb: Enum,
        after: Enum,
        details: Mapping[str, Any],
        command_id: UUID,
        record_id: UUID | None = None,
    ) -> RecordEvent:
        """Return the event that brings a record into the state `after`; of a new one (`old` is None) with its id."""
        return self.event(
            record_id if old is None else old.id,
            verb,
            details,
            command_id,
            before=None if old is None else old.state,
            after=after,
            since=None if old is None else old.changed,
        )

    def go_on_after(self, other: "RecordChange") -> None:
        """Continue the chain behind what another change has written in the same transaction."""
        self._end = other._end

    def append(self, event: RecordEvent) -> None:
        """Write an event at the end of the chain."""
        self._end = append_record_event(self.tx, self.branch_id, self._end, event)
