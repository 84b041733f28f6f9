"""One change of the appointments: its lock, what a command did before, and the event with what it makes."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.history.model import RecordEvent
from shared.office.history.store import append_record_event, lock_records, record_event_of_command
from shared.platform.db.database import Transaction
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.service_desk.appointments import store
from shared.service_desk.appointments.errors import APPOINTMENT_CHANGED, UNKNOWN_APPOINTMENT
from shared.service_desk.appointments.model import Appointment, AppointmentVerb
from shared.service_desk.appointments.rules.lifecycle import LIFECYCLE
from shared.service_desk.appointments.rules.replay import SUBJECT, apply_event


class AppointmentChange:
    """A change that one command makes; the registers are locked until the transaction ends.

    A transaction that also changes the queue has locked the queue's end before.
    """

    def __init__(self, tx: Transaction, branch_id: UUID, actor: Actor) -> None:
        self.tx, self.branch_id, self.actor = tx, branch_id, actor
        self._end = lock_records(tx, branch_id)

    def replay_of(self, command_id: UUID, verb: AppointmentVerb) -> Appointment | None:
        """Return the appointment of a command that was carried out before, as it is now; None for a new command.

        Raises UserError(APPOINTMENT_CHANGED) when the command was another verb's or another person's.
        """
        done = record_event_of_command(self.tx, self.branch_id, command_id)
        if done is None:
            return None
        if (done.subject, done.kind, done.actor_id) != (SUBJECT, verb.value, self.actor.id):
            raise UserError(APPOINTMENT_CHANGED)
        return self.appointment(done.record_id)

    def appointment(self, appointment_id: UUID) -> Appointment:
        """Return an appointment of this branch. Raises UserError(UNKNOWN_APPOINTMENT)."""
        found = store.read_appointment(self.tx, self.branch_id, appointment_id)
        if found is None:
            raise UserError(UNKNOWN_APPOINTMENT)
        return found

    def record(
        self,
        old: Appointment | None,
        verb: AppointmentVerb,
        details: Mapping[str, Any],
        command_id: UUID,
        instant: datetime | None = None,
    ) -> Appointment:
        """Write one event, and the appointment as the event makes it.

        Raises UserError: APPOINTMENT_OVER where the state forbids the verb.
        """
        before = None if old is None else old.state
        after = LIFECYCLE.next_state(before, verb)
        now = self.tx.now if instant is None else instant
        event = RecordEvent(
            subject=SUBJECT,
            record_id=new_id() if old is None else old.id,
            kind=verb.value,
            instant=now if old is None else max(now, old.changed),
            actor_kind=self.actor.kind.value,
            actor_id=self.actor.id,
            device=self.actor.device,
            before="" if before is None else before.value,
            after=after.value,
            details=details,
            command_id=command_id,
        )
        new = apply_event(old, event)
        if old is None:
            store.insert_appointment(self.tx, self.branch_id, new)
        else:
            store.write_appointment(self.tx, self.branch_id, old, new)
        self._end = append_record_event(self.tx, self.branch_id, self._end, event)
        return new
