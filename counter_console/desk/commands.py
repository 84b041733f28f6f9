"""What a press or an answer asks of the queue, and how it is named to the clerk while it is not saved."""

from collections.abc import Callable
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
from counter_console.desk.numbers import typed_number
from counter_console.desk.state import DeskState, DeskVerb
from counter_console.desk.texts import VERBS
from shared.bootstrap import OpenBranch
from shared.platform.i18n.text import Showable, Text, translate
from shared.queue.tickets.model import Destination, Finish

Run = Callable[[UUID], Any]


@dataclass(frozen=True)
class Work:
    """One thing to do under a command's id. `words` name it; `soon`: it calls somebody, which makes sense only now."""

    run: Run
    words: Showable
    soon: bool = False


def verb_work(verb: DeskVerb, branch: OpenBranch, session: UUID, state: DeskState, ended: UUID | None) -> Work | None:
    """Return what a verb without a question does; `ended` is the ticket that ended last. None: nothing here."""
    desk, number = branch.desk, state.visitor.number if state.visitor else ""
    ticket = state.visitor.ticket_id if state.visitor else ended
    match verb:
        case DeskVerb.CALL_NEXT:
            return _work(verb, "", lambda command: desk.call_next(session, command), soon=True)
        case DeskVerb.RECALL:
            return _work(verb, number, lambda command: desk.recall(session, command), soon=True)
        case DeskVerb.SERVE:
            return _work(verb, number, lambda command: desk.serve(session, command))
        case DeskVerb.NOT_HERE:
            return _work(verb, number, lambda command: desk.no_show(session, command))
        case DeskVerb.READY:
            return _work(verb, "", lambda command: desk.end_wrap_up(session, command))
        case DeskVerb.UNDO:
            undone = state.undo.number if state.undo else ""
            return _work(verb, undone, lambda command: desk.undo(session, command))
        case DeskVerb.RESUME:
            return _work(verb, "", lambda command: branch.counters.end_pause(session))
        case DeskVerb.MARK_UNTRUSTED if ticket is not None:
            return _work(verb, number, lambda command: desk.mark_untrusted(session, ticket, command))
    return None


def answer_work(answer: Answer, branch: OpenBranch, session: UUID, state: DeskState) -> Work | None:
    """Return what an answer does; None for a note when its visitor has gone."""
    desk, visitor = branch.desk, state.visitor
    number = visitor.number if visitor else ""
    match answer:
        case Finish():
            return _work(DeskVerb.FINISH, number, lambda command: desk.finish(session, answer, command))
        case Destination():
            return _work(DeskVerb.TRANSFER, number, lambda command: desk.transfer(session, answer, command))
        case Parking(reason=reason, minutes=minutes):
            return _work(DeskVerb.PARK, number, lambda command: desk.park(session, reason, minutes, command))
        case Requeueing(placement=placement):
            return _work(DeskVerb.REQUEUE, number, lambda command: desk.requeue(session, placement, command))
        case AddedService(service_id=service):
            return _work(DeskVerb.ADD_SERVICE, number, lambda command: desk.add_service(session, service, command))
        case NumberCall(typed=typed, reason=why):
            return _work(
                DeskVerb.CALL_NUMBER,
                typed,
                lambda command: desk.call_number(session, typed_number(typed), why, command),
                soon=True,
            )
        case WalkIn(service_id=service, language=language, priority=priority):
            return _work(
                DeskVerb.WALK_IN,
                "",
                lambda command: desk.create_and_call(session, service, language, priority, command),
            )
        case Pausing(reason=pause_reason):
            return _work(DeskVerb.PAUSE, "", lambda command: branch.counters.pause(session, pause_reason))
        case NoteText(text=text) if visitor is not None:
            ticket_id = visitor.ticket_id
            return _work(DeskVerb.NOTE, number, lambda command: desk.set_note(session, ticket_id, text))
        case ParkedCall(ticket_id=ticket):
            name = _number_of(ticket, state)
            return _work(
                DeskVerb.CALL_NUMBER, name, lambda command: desk.call_parked(session, ticket, command), soon=True
            )
        case ParkedReturn(ticket_id=ticket):
            name = _number_of(ticket, state)
            return _work(DeskVerb.REQUEUE, name, lambda command: desk.return_parked(session, ticket, command))
        case Removal(ticket_id=ticket, reason=left):
            words = _named(translate("console.desk", "Remove from the queue"), _number_of(ticket, state))
            return Work(lambda command: desk.remove(session, ticket, left, command), words)
    return None


def _work(verb: DeskVerb, number: str, run: Run, *, soon: bool = False) -> Work:
    return Work(run, _named(VERBS[verb], number), soon)


def _named(action: Text, number: str) -> Showable:
    return action if not number else translate("console.desk", "{action}: {number}", action=action, number=number)


def _number_of(ticket: UUID, state: DeskState) -> str:
    numbers = {row.ticket_id: row.number for row in state.waiting} | {row.ticket_id: row.number for row in state.parked}
    return numbers.get(ticket, "")
