"""Which event of a case is told to its visitor, and whether that is still true when it is sent. Pure."""

import re
from datetime import datetime

from shared.office.catalog.model import Occasion
from shared.office.history.model import RecordEvent
from shared.service_desk.cases.model import SUBJECT, Case, CaseState, CaseVerb
from shared.service_desk.cases.rules.lifecycle import COUNTING
from shared.service_desk.messages.model import PAUSES, Outgoing

_BY_VERB = {CaseVerb.REGISTER: Occasion.RECEIVED, CaseVerb.ASK: Occasion.ASKED, CaseVerb.EXTEND: Occasion.EXTENDED}
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
