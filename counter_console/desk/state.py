"""Everything the desk shows, as one frozen picture; instants are UTC, running times are reckoned by the screen."""

import functools
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from counter_console.desk.verbs import ASKING, DeskVerb, PanelKind, Phase
from counter_console.records.booking import Booked
from counter_console.records.case_given_files import NONE_REFUSED, RefusedFiles
from counter_console.records.case_registration import Registered
from counter_console.section.connection import SectionState
from shared.office.catalog.model import CaseKind
from shared.platform.i18n.text import LocalText, Showable
from shared.service_desk.appointments.model import FreeDay


@dataclass(frozen=True)
class AnswerOption:
    """One answer of a panel: what goes back (`key`), what is read, and a quieter second line."""

    key: str
    label: Showable
    hint: Showable = ""


@dataclass(frozen=True)
class ActionState:
    """One action on offer. `hint` says when a disabled one becomes possible; `ready_at` counts down to it."""

    verb: DeskVerb
    enabled: bool = True
    hint: Showable = ""
    ready_at: datetime | None = None


@dataclass(frozen=True)
class Fact:
    """One small pill on the visitor's card; `strong` ones ask for care (needs, priority)."""

    text: Showable
    strong: bool = False


@dataclass(frozen=True)
class DocumentLine:
    """One thing the visitor should have brought."""

    name: Showable
    hint: Showable


@dataclass(frozen=True)
class GuideStep:
    """One step of the procedure: when, and what is done."""

    when: Showable
    what: Showable


@dataclass(frozen=True)
class Visitor:
    """The ticket at the counter. `since` starts the running time; `expected_seconds` is next to it, if known.

    `proof` is what the visitor's priority class asks to be shown."""

    ticket_id: UUID
    number: str
    service: Showable
    facts: tuple[Fact, ...]
    proof: Showable
    note: str
    since: datetime
    expected_seconds: float | None
    next_services: tuple[LocalText, ...]
    documents: tuple[DocumentLine, ...]
    guide: tuple[GuideStep, ...]
    fee: Showable
    outcome_required: bool
    untrusted: bool


@dataclass(frozen=True)
class KnownLines:
    """What is known of the visitor at the counter, in lines: results to tell, what is open, earlier visits."""

    name: Showable
    untold: tuple[Showable, ...]
    open: tuple[Showable, ...]
    visits: tuple[Showable, ...]


@dataclass(frozen=True)
class WaitingRow:
    """One line of the waiting list; waits from `counts_from` against `promise_seconds`; `still`: what is to come."""

    ticket_id: UUID
    number: str
    service: Showable
    language: str
    counts_from: datetime
    promise_seconds: int
    priority: Showable
    note: str
    still: Showable = ""


@dataclass(frozen=True)
class ParkedRow:
    """One line of the list of parked and missed visitors; `until` None: no end was set."""

    ticket_id: UUID
    number: str
    service: Showable
    reason: Showable
    until: datetime | None


@dataclass(frozen=True)
class MyDay:
    """The clerk's own results of today; None where there is nothing yet."""

    served: int = 0
    mean_seconds: float | None = None
    within_promise: float | None = None


@dataclass(frozen=True)
class UndoOffer:
    """The last ended ticket that can still be taken back, what ended it and when."""

    number: str
    text: Showable
    ended: datetime | None


@dataclass(frozen=True)
class OpenPanel:
    """The open question. `subject` prefills it (a number, a note); `serial` makes every opening a fresh one.

    `most_quantity` and `most_persons` limit what is counted when a visit ends; of what is 1 nothing is asked.
    `free` is when the visitor can come again.
    A new case is of one of `kinds`, about `ticket_id`, and may concern one of `people`; `draft` counts those saved for
    this ticket, `refused` its files that were not taken.
    """

    kind: PanelKind
    serial: int
    title: Showable
    subject: str = ""
    choices: tuple[AnswerOption, ...] = ()
    chosen: str = ""
    services: tuple[AnswerOption, ...] = ()
    counters: tuple[AnswerOption, ...] = ()
    clerks: tuple[AnswerOption, ...] = ()
    languages: tuple[AnswerOption, ...] = ()
    priorities: tuple[AnswerOption, ...] = ()
    minutes: int = 0
    required: bool = False
    most_quantity: int = 1
    most_persons: int = 1
    paperwork: bool = False
    free: tuple[FreeDay, ...] = ()
    zone: str = "UTC"
    ticket_id: UUID | None = None
    kinds: tuple[CaseKind, ...] = ()
    people: tuple[tuple[UUID, str], ...] = ()
    draft: int = 0
    scan_folder: str = ""
    refused: RefusedFiles = NONE_REFUSED


#: The answer that the visitor was never here before.
NEW_VISITOR = "new"


@dataclass(frozen=True)
class DeskState(SectionState):
    """One picture of the desk. `at` is the instant of reading.

    `registered` is the newest case whose visitor was not told number and code, `booked` the same of an
    appointment; `doing` names what is being saved.
    """

    counter: Showable
    counter_label: str
    clerk: str
    signed_in: Showable
    phase: Phase
    at: datetime | None = None
    paused_since: datetime | None = None
    pause_reason: Showable = ""
    visitor: Visitor | None = None
    known: KnownLines | None = None
    primary: ActionState | None = None
    actions: tuple[ActionState, ...] = ()
    more: tuple[ActionState, ...] = ()
    waiting: tuple[WaitingRow, ...] = ()
    waiting_elsewhere: int = 0
    parked: tuple[ParkedRow, ...] = ()
    promise_today: float | None = None
    my_day: MyDay = field(default_factory=MyDay)
    undo: UndoOffer | None = None
    panel: OpenPanel | None = None
    registered: Registered | None = None
    booked: Booked | None = None
    doing: Showable = ""

    @functools.cached_property
    def waiting_since(self) -> datetime | None:
        """The instant from which the longest wait counts; None when nobody waits."""
        return min((row.counts_from for row in self.waiting), default=None)

    def may_press(self, verb: DeskVerb) -> bool:
        """Return whether pressing makes sense: without a connection only questions may be opened."""
        return self.connection.can_save or (verb in ASKING and not self.connection.unsaved)

    def offers(self, verb: DeskVerb) -> bool:
        """Return whether this action belongs to what happens at the counter."""
        return any(action is not None and action.verb is verb for action in (self.primary, *self.actions, *self.more))

    def possible(self, verb: DeskVerb) -> bool:
        """Return whether this verb may be done now."""
        if not self.may_press(verb):
            return False
        offered = (self.primary, *self.actions, *self.more)
        if verb is DeskVerb.UNDO:
            return self.undo is not None and not self.connection.busy
        return not self.connection.busy and any(
            action is not None and action.verb is verb and action.enabled for action in offered
        )
