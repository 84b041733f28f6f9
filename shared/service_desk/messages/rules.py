"""Which event of a case is told to its visitor, and whether that is still true when it is sent. Pure."""

import re
from datetime import date, datetime, time

from shared.office.catalog.model import Occasion
from shared.office.catalog.working_time import ONE_DAY, local
from shared.office.history.model import RecordEvent
from shared.service_desk.appointments.model import Appointment, AppointmentState, AppointmentVerb, CancelReason
from shared.service_desk.appointments.rules.replay import SUBJECT as APPOINTMENT
from shared.service_desk.cases.model import SUBJECT, Case, CaseState, CaseVerb
from shared.service_desk.cases.rules.lifecycle import COUNTING
from shared.service_desk.messages.model import PAUSES, Outgoing

_BY_VERB = {CaseVerb.REGISTER: Occasion.RECEIVED, CaseVerb.ASK: Occasion.ASKED, CaseVerb.EXTEND: Occasion.EXTENDED}
BY_VISITOR, BY_BRANCH = CancelReason.VISITOR.value, CancelReason.BRANCH.value
#: Nobody gets a reminder in the night.
REMINDED_FROM = time(9)
_ADDRESS = re.compile(r"[^\s@,;:<>()\"\\]+@[^\s@,;:<>()\"\\]+\.[^\s@,;:<>()\"\\.]+")
#: The longest address that mail servers take.
LONGEST_ADDRESS = 254


def occasion_of(event: RecordEvent) -> Occasion | None:
    """Return what an event tells the visitor; None for what is not told by a message."""
    if event.subject != SUBJECT:
        return None
    if event.kind in {verb.value for verb in _BY_VERB}:
        return _BY_VERB[CaseVerb(event.kind)]
    if event.kind == CaseVerb.REMIND and event.after == CaseState.ASKED:
        return Occasion.REMINDED
    if event.kind in (CaseVerb.DECIDE, CaseVerb.APPROVE) and event.after == CaseState.DECIDED:
        return Occasion.DECIDED
    return None


def occasion_of_appointment(event: RecordEvent) -> Occasion | None:
    """Return what an event of an appointment tells the visitor; nothing where another one is booked instead."""
    if event.subject != APPOINTMENT:
        return None
    if event.kind == AppointmentVerb.BOOK:
        return Occasion.MOVED if event.details.get("moved_from") else Occasion.BOOKED
    if event.kind == AppointmentVerb.CANCEL and event.details.get("reason") in (BY_VISITOR, BY_BRANCH):
        return Occasion.CANCELLED
    return None


def holds_for(outgoing: Outgoing, appointment: Appointment, now: datetime) -> bool:
    """Return whether a message still says what holds for its appointment, which is still to come."""
    wanted = AppointmentState.CANCELLED if outgoing.occasion is Occasion.CANCELLED else AppointmentState.BOOKED
    return appointment.state is wanted and now < appointment.slot


def reminded_days(now: datetime, zone: str) -> date | None:
    """Return of which day visitors are reminded now: of tomorrow's appointments, from the morning on."""
    here = local(now, zone)
    return here.date() + ONE_DAY if here.time() >= REMINDED_FROM else None


def to_remind(appointment: Appointment, zone: str) -> bool:
    """Whether somebody is reminded the day before: not who booked on that day, and was told then."""
    return local(appointment.booked, zone).date() < local(appointment.slot, zone).date() - ONE_DAY


def still_true(outgoing: Outgoing, case: Case) -> bool:
    """Return whether a message still says what holds for its case."""
    if case.round != outgoing.round:
        return False
    return {
        Occasion.RECEIVED: case.state is not CaseState.CLOSED,
        Occasion.ASKED: case.state is CaseState.ASKED,
        Occasion.REMINDED: case.state is CaseState.ASKED,
        Occasion.EXTENDED: case.state in COUNTING,
        Occasion.DECIDED: case.state is CaseState.DECIDED,
        Occasion.NOT_REACHED: case.state is CaseState.DECIDED,
    }[outgoing.occasion]


def address_in(typed: object) -> str | None:
    """Return the address that a visitor gave, or None when it is none."""
    text = str(typed or "").strip()
    return text if len(text) <= LONGEST_ADDRESS and _ADDRESS.fullmatch(text) else None


def next_try(outgoing: Outgoing, now: datetime) -> datetime | None:
    """Return when a message that failed once more is tried again; None: it is given up."""
    return now + PAUSES[outgoing.tries] if outgoing.tries < len(PAUSES) else None
