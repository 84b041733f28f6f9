"""A message to a visitor that is sent by itself, and how far it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from shared.office.catalog.model import Branch, MessageTemplate, Occasion
from shared.platform.i18n.languages import Language
from shared.service_desk.cases.rules.messages import MessageFacts

#: After each failure the next try is later; after the last one the message is given up.
PAUSES = tuple(timedelta(minutes=minutes) for minutes in (5, 30, 120, 480, 1440))


class OutgoingState(StrEnum):
    """How far a message is."""

    WAITING = "waiting"
    SENT = "sent"
    GIVEN_UP = "given_up"
    CANCELLED = "cancelled"  # by somebody, or because the case went on


@dataclass(frozen=True)
class Outgoing:
    """One message. It holds no words and no address: both are read when it is sent.

    It is about a case or an appointment. `event_seq` is the event that it tells, None for a reminder; `problem` is why
    the last try failed.
    """

    id: UUID
    case_id: UUID | None
    event_seq: int | None
    round: int
    occasion: Occasion
    state: OutgoingState
    tries: int
    made: datetime
    next_try: datetime
    problem: str = ""
    ended: datetime | None = None
    appointment_id: UUID | None = None


@dataclass(frozen=True)
class ReadyMessage:
    """A message that is sent now: to whom, in which language, and what it is made of; `subject` names it in notices."""

    id: UUID
    address: str
    language: Language
    template: MessageTemplate
    facts: MessageFacts
    branch: Branch
    tries: int
    subject: str


@dataclass(frozen=True)
class OutgoingRow:
    """One line of the list: the message, and the number of its case or the time of its appointment."""

    outgoing: Outgoing
    number: str
    slot: datetime | None = None


@dataclass(frozen=True)
class OutgoingList:
    """The messages that wait or were given up, then the last ones that ended; how many there are by state."""

    rows: tuple[OutgoingRow, ...]
    counts: Mapping[OutgoingState, int]
