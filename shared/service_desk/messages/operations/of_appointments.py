"""Messages about appointments: who is told what in an open transaction, only with consent and an address."""

from datetime import datetime
from uuid import UUID

from shared.office.catalog.model import Catalog, Occasion
from shared.office.catalog.rules import day_bounds
from shared.office.catalog.working_time import local
from shared.office.history.model import RecordEvent
from shared.platform.db.database import Transaction
from shared.platform.i18n.languages import Language
from shared.platform.ids import new_id
from shared.service_desk.appointments import store as appointments
from shared.service_desk.appointments.model import Appointment, AppointmentState
from shared.service_desk.cases.rules.messages import MessageFacts
from shared.service_desk.clients.model import ContactChannel, Contacts
from shared.service_desk.clients.operations.views import cards_of
from shared.service_desk.clients.store import client_of
from shared.service_desk.messages import store
from shared.service_desk.messages.model import Outgoing, OutgoingState, ReadyMessage
from shared.service_desk.messages.rules import (
    address_in,
    holds_for,
    occasion_of_appointment,
    reminded_days,
    to_remind,
)


class AppointmentMessages:
    """Makes and fills messages; nothing here opens a transaction."""

    def __init__(self, branch_id: UUID) -> None:
        self._branch_id = branch_id

    def message(self, tx: Transaction, seq: int, event: RecordEvent, catalog: Catalog) -> Outgoing | None:
        """Return the message that tells an event of an appointment, or None."""
        occasion = occasion_of_appointment(event)
        if occasion is None or catalog.message_template(occasion, "") is None:
            return None
        found = appointments.read_appointment(tx, self._branch_id, event.record_id)
        if found is None or self._contacts(tx, found) is None:
            return None
        return _made(found, occasion, seq, tx.now)

    def reminders(self, tx: Transaction, catalog: Catalog, now: datetime) -> tuple[Outgoing, ...]:
        """Return the reminders of tomorrow's appointments that were not made yet."""
        branch = catalog.branch
        day = reminded_days(now, branch.time_zone)
        if day is None or catalog.message_template(Occasion.TOMORROW, "") is None:
            return ()
        bounds = day_bounds(day, branch.time_zone, branch.day_starts)
        coming = [
            each
            for each in appointments.between(tx, self._branch_id, *bounds)
            if each.state is AppointmentState.BOOKED and to_remind(each, branch.time_zone)
        ]
        if not coming:
            return ()
        told = store.told_of_appointments(tx, self._branch_id, [each.id for each in coming], Occasion.TOMORROW)
        return tuple(
            _made(each, Occasion.TOMORROW, None, now)
            for each in coming
            if each.id not in told and self._contacts(tx, each) is not None
        )

    def filled(self, tx: Transaction, outgoing: Outgoing, catalog: Catalog, now: datetime) -> ReadyMessage | None:
        """Return what is sent now; None when it no longer holds, or the visitor took the consent back."""
        found = self._appointment(tx, outgoing)
        template = catalog.message_template(outgoing.occasion, "")
        contacts = None if found is None else self._contacts(tx, found)
        if found is None or template is None or contacts is None or not holds_for(outgoing, found, now):
            return None
        slot = local(found.slot, catalog.branch.time_zone)
        service = next((each.name for each in catalog.services if each.id == found.service_id), "")
        facts = MessageFacts(number="", kind="", received=slot.date(), service=service, slot=slot)
        language = Language(contacts.language or found.language)
        subject = f"{slot:%Y-%m-%d %H:%M}"
        return ReadyMessage(
            outgoing.id, contacts.e_mail, language, template, facts, catalog.branch, outgoing.tries, subject
        )

    def slot(self, tx: Transaction, outgoing: Outgoing) -> datetime | None:
        """Return when the appointment of a message is."""
        found = self._appointment(tx, outgoing)
        return None if found is None else found.slot

    def _appointment(self, tx: Transaction, outgoing: Outgoing) -> Appointment | None:
        if outgoing.appointment_id is None:
            return None
        return appointments.read_appointment(tx, self._branch_id, outgoing.appointment_id)

    def _contacts(self, tx: Transaction, appointment: Appointment) -> Contacts | None:
        """Return the contact data of whose appointment it is, if they may be used for this and have an address."""
        visit = appointment.from_ticket_id
        client_id = None if visit is None else client_of(tx, self._branch_id, visit)
        card = next(iter(cards_of(tx, self._branch_id, () if client_id is None else (client_id,))), None)
        contacts = None if card is None else card.contacts
        if contacts is None or contacts.channel not in (None, ContactChannel.E_MAIL):
            return None
        # An address is kept with consent to be contacted only.
        return contacts if address_in(contacts.e_mail) is not None else None


def _made(appointment: Appointment, occasion: Occasion, seq: int | None, now: datetime) -> Outgoing:
    return Outgoing(
        new_id(), None, seq, 0, occasion, OutgoingState.WAITING, 0, now, now, appointment_id=appointment.id
    )  # fmt: skip
