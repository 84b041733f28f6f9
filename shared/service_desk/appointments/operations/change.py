"""One change of the appointments: what a command did before, and the event with what it makes."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from shared.office.history.operations.change import RecordChange
from shared.platform.errors import UserError
from shared.service_desk.appointments import store
from shared.service_desk.appointments.errors import APPOINTMENT_CHANGED, UNKNOWN_APPOINTMENT
from shared.service_desk.appointments.model import Appointment, AppointmentVerb
from shared.service_desk.appointments.rules.lifecycle import LIFECYCLE
from shared.service_desk.appointments.rules.replay import SUBJECT, apply_event


class AppointmentChange(RecordChange):
    """A change that one command makes."""

    subject = SUBJECT

    def replay_of(self, command_id: UUID, verb: AppointmentVerb) -> Appointment | None:
        """Return the appointment of a command that was carried out before, as it is now; None for a new command.

        Raises UserError(APPOINTMENT_CHANGED) when the command was another verb's or another person's.
        """
        done = self.done_before(command_id, APPOINTMENT_CHANGED, verb)
        return None if done is None else self.appointment(done.record_id)

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
        event = self.event(
            None if old is None else old.id,
            verb,
            details,
            command_id,
            before=before,
            after=after,
            since=None if old is None else old.changed,
            instant=instant,
        )
        new = apply_event(old, event)
        if old is None:
            store.insert_appointment(self.tx, self.branch_id, new)
        else:
            store.write_appointment(self.tx, self.branch_id, old, new)
        self.append(event)
        return new
