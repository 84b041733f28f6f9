"""Checks the appointments: stored as their events tell, no place twice, every ticket of one that was kept is there."""

from collections.abc import Iterator
from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.office.history.operations.proof import Found, RegisterProof, differing
from shared.platform.db.database import Transaction
from shared.service_desk.appointments import store
from shared.service_desk.appointments.model import HOLDS_PLACE, Appointment, AppointmentState, AppointmentVerb
from shared.service_desk.appointments.rules.lifecycle import LIFECYCLE
from shared.service_desk.appointments.rules.replay import SUBJECT, apply_event

_STORY, _STORED = "events of appointments tell a story", "appointments as their events tell"


class AppointmentProof(RegisterProof):
    """The check of the appointments."""

    subjects = (SUBJECT,)
    rule, where = _STORED, "the stored appointments"

    def __init__(self) -> None:
        super().__init__()
        self._told: dict[UUID, Appointment] = {}

    def take_in(self, seq: int, event: RecordEvent) -> None:
        """Apply an event."""
        for found in _take_in(self._told, event):
            self.note(_STORY, seq, found)

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield places that are held twice, and appointments that are stored otherwise."""
        yield from _places(self._told)
        yield from _different(tx, branch_id, self._told)


def _take_in(told: dict[UUID, Appointment], event: RecordEvent) -> Iterator[str]:
    known = told.get(event.record_id)
    if event.before != ("" if known is None else known.state.value):
        yield f"from {event.before}"
    try:
        before = AppointmentState(event.before) if event.before else None
        if AppointmentState(event.after) not in LIFECYCLE.after(before, AppointmentVerb(event.kind)):
            yield f"{event.kind} from {event.before} to {event.after}"
        told[event.record_id] = now = apply_event(known, event)
        if known is None and not 1 <= now.place <= event.details["of"]:
            yield f"place {now.place} of {event.details['of']}"
    except (KeyError, ValueError, TypeError):
        yield f"{event.kind} does not fit"


def _places(told: dict[UUID, Appointment]) -> Found:
    held: set[tuple[object, ...]] = set()
    for each in told.values():
        place = (each.service_id, each.slot, each.place)
        if each.state in HOLDS_PLACE and place in held:
            yield "no place is booked twice", f"place {each.place} at {each.slot}", "twice"
        if each.state in HOLDS_PLACE:
            held.add(place)


def _different(tx: Transaction, branch_id: UUID, told: dict[UUID, Appointment]) -> Found:
    missing = dict(told)
    for appointment_id, stored in store.stored_appointments(tx, branch_id):
        expected = missing.pop(appointment_id, None)
        if expected is None:
            yield _STORED, f"appointment {appointment_id}", "booked by nobody"
            continue
        if different := differing(store.as_row(expected), stored):
            yield _STORED, f"appointment {appointment_id}", ", ".join(different)
    for appointment_id in missing:
        yield _STORED, f"appointment {appointment_id}", "missing"
