"""Turns a pressed verb or a given answer into the operation that carries it out, and names it for the clerk."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from counter_console.desk.answers import (
    AddedService,
    Answer,
    NoteText,
    NumberCall,
    ParkedCall,
    ParkedReturn,
    Parking,
    Pausing,
    Removal,
    Requeueing,
    WalkIn,
)
from counter_console.desk.state import DeskState
from counter_console.desk.verbs import VERBS, DeskVerb
from shared.bootstrap import OpenBranch
from shared.platform.i18n.text import Showable, Text, translate
from shared.queue.tickets.model import Destination, Finish

Run = Callable[[UUID], Any]


@dataclass(frozen=True)
class DeskCommand:
    """One thing to do under a command's id. `name` is shown while it is not saved; `soon` as in `VerbRow`."""

    run: Run
    name: Showable
    soon: bool = False


@dataclass(frozen=True)
class AtDesk:
    """What a command needs to know: branch, own session, and what the desk shows. `ended` is the last ended ticket."""

    branch: OpenBranch
    session: UUID
    state: DeskState
    ended: UUID | None = None

    @property
    def number(self) -> str:
        """The number at the counter, "" when nobody is there."""
        return self.state.visitor.number if self.state.visitor else ""

    @property
    def ticket(self) -> UUID | None:
        """The ticket at the counter, else the one that ended last, else None."""
        return self.state.visitor.ticket_id if self.state.visitor else self.ended


#: Verbs without a question.
_RUN: Mapping[DeskVerb, Callable[[AtDesk, UUID], Any]] = {
    DeskVerb.CALL_NEXT: lambda at, command: at.branch.desk.call_next(at.session, command),
    DeskVerb.RECALL: lambda at, command: at.branch.desk.recall(at.session, command),
    DeskVerb.SERVE: lambda at, command: at.branch.desk.serve(at.session, command),
    DeskVerb.NOT_HERE: lambda at, command: at.branch.desk.no_show(at.session, command),
    DeskVerb.READY: lambda at, command: at.branch.desk.end_wrap_up(at.session, command),
    DeskVerb.UNDO: lambda at, command: at.branch.desk.undo(at.session, command),
    DeskVerb.RESUME: lambda at, _command: at.branch.counters.end_pause(at.session),
}
#: These are not about the visitor at the counter.
_WITHOUT_NUMBER = frozenset({DeskVerb.CALL_NEXT, DeskVerb.READY, DeskVerb.RESUME})


def verb_command(verb: DeskVerb, at: AtDesk) -> DeskCommand | None:
    """Return what a verb without a question does; None when there is nothing to do it to."""
    ticket = at.ticket
    if verb is DeskVerb.MARK_UNTRUSTED and ticket is not None:
        return _command(verb, at.number, lambda command: at.branch.desk.mark_untrusted(at.session, ticket, command))
    if verb not in _RUN:
        return None
    number = "" if verb in _WITHOUT_NUMBER else at.number
    if verb is DeskVerb.UNDO:
        number = at.state.undo.number if at.state.undo else ""
    return _command(verb, number, lambda command: _RUN[verb](at, command))


def answer_command(answer: Answer, at: AtDesk) -> DeskCommand | None:
    """Return what an answer does; None for a note when its visitor has left the counter."""
    desk, session, number = at.branch.desk, at.session, at.number
    match answer:
        case Finish():
            return _command(DeskVerb.FINISH, number, lambda command: desk.finish(session, answer, command))
        case Destination():
            return _command(DeskVerb.TRANSFER, number, lambda command: desk.transfer(session, answer, command))
        case Parking(reason=reason, minutes=minutes):
            return _command(DeskVerb.PARK, number, lambda command: desk.park(session, reason, minutes, command))
        case Requeueing(placement=placement):
            return _command(DeskVerb.REQUEUE, number, lambda command: desk.requeue(session, placement, command))
        case AddedService(service_id=service):
            return _command(DeskVerb.ADD_SERVICE, number, lambda command: desk.add_service(session, service, command))
        case NumberCall(typed=typed, reason=why):
            return _command(DeskVerb.CALL_NUMBER, typed, lambda command: desk.call_number(session, typed, why, command))
        case WalkIn(service_id=service, language=language, priority=priority):
            return _command(
                DeskVerb.WALK_IN,
                "",
                lambda command: desk.create_and_call(session, service, language, priority, command),
            )
        case Pausing(reason=pause_reason):
            return _command(DeskVerb.PAUSE, "", lambda _command: at.branch.counters.pause(session, pause_reason))
        case NoteText(text=text) if at.state.visitor is not None:
            ticket_id = at.state.visitor.ticket_id
            return _command(DeskVerb.NOTE, number, lambda _command: desk.set_note(session, ticket_id, text))
        case ParkedCall(ticket_id=ticket):
            name = _number_of(ticket, at.state)
            return _command(DeskVerb.CALL_NUMBER, name, lambda command: desk.call_parked(session, ticket, command))
        case ParkedReturn(ticket_id=ticket):
            name = _number_of(ticket, at.state)
            return _command(DeskVerb.REQUEUE, name, lambda command: desk.return_parked(session, ticket, command))
        case Removal(ticket_id=ticket, reason=left):
            named = _named(translate("console.desk", "Remove from the queue"), _number_of(ticket, at.state))
            return DeskCommand(lambda command: desk.remove(session, ticket, left, command), named)
    return None


def _command(verb: DeskVerb, number: str, run: Run) -> DeskCommand:
    return DeskCommand(run, _named(VERBS[verb].text, number), VERBS[verb].soon)


def _named(action: Text, number: str) -> Showable:
    return action if not number else translate("console.desk", "{action}: {number}", action=action, number=number)


def _number_of(ticket: UUID, state: DeskState) -> str:
    numbers = {row.ticket_id: row.number for row in state.waiting} | {row.ticket_id: row.number for row in state.parked}
    return numbers.get(ticket, "")
