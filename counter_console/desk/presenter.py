"""Turns the clerk's presses into operations, and what is in the database into the desk's next picture."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from counter_console.commands import CommandLine
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
from counter_console.desk.questions import PANELS, question
from counter_console.desk.reading import DeskReading, local_clock, picture
from counter_console.desk.state import DeskState, Message, MessageTone, PanelKind, Phase, Verb
from shared.bootstrap import OpenBranch
from shared.catalog.model import Counter
from shared.platform.background import Runner
from shared.platform.clock import Clock
from shared.platform.errors import ErrorCode, UserError
from shared.platform.i18n.error_texts import error_text
from shared.platform.i18n.text import Showable, translate
from shared.platform.live.topics import Topic
from shared.staff.model import CounterSession
from shared.tickets.model import Destination, Finish, Ticket

TOPICS = frozenset({Topic.QUEUE, Topic.CALLS, Topic.SESSIONS, Topic.CATALOG, Topic.SETTINGS, Topic.DAY})


class DeskPresenter:
    """The desk of one counter session.

    `show` gets every new picture; `left` is called when the session has ended, with the reason if it was not wished;
    `ask_for_help` gets the counter's label when the clerk wants a colleague.
    """

    def __init__(
        self,
        branch: OpenBranch,
        runner: Runner,
        clock: Clock,
        session: CounterSession,
        counter: Counter,
        clerk: str,
        show: Callable[[DeskState], None],
        left: Callable[[Showable], None],
        ask_for_help: Callable[[str], None],
    ) -> None:
        self._branch = branch
        self._runner = runner
        self._clock = clock
        self._session = session
        self._show = show
        self._left = left
        self._ask_for_help = ask_for_help
        self._commands = CommandLine(runner, self._busy, self._failed)
        self._reading: DeskReading | None = None
        self._loading = False
        self._stale = False
        self._serial = 0
        self._ended = False
        self._state = DeskState(counter.name, counter.label, clerk, "", Phase.IDLE)

    @property
    def state(self) -> DeskState:
        """The latest picture."""
        return self._state

    # ------------------------------------------------------------------------------------------------------ reading
    def refresh(self) -> None:
        """Read everything again; several wishes while a reading is under way become one more reading."""
        if self._loading:
            self._stale = True
            return
        self._loading = True
        self._runner.run(self._read, self._loaded, self._not_loaded)

    def changed(self, topics: frozenset[Topic]) -> None:
        """Hear what changed in the branch."""
        if topics & TOPICS:
            self.refresh()

    def lost(self) -> None:
        """Hear that the database cannot be reached."""
        if self._state.lost_since is None:
            since = self._clock.now()
            shown = local_clock(since, self._reading.catalog) if self._reading else ""
            self._change(lost_since=shown)

    def back(self) -> None:
        """Hear that the database is there again."""
        self._change(lost_since=None)
        self.refresh()

    def _read(self) -> DeskReading:
        branch = self._branch
        sessions = branch.counters.sessions()
        own = next((session for session in sessions if session.id == self._session.id), None)
        if own is None:
            raise UserError(ErrorCode.SESSION_ENDED)
        return DeskReading(
            view=branch.views.desk(own.id),
            catalog=branch.catalog.catalog(),
            settings=branch.settings.values(),
            session=own,
            sessions=sessions,
            members=branch.staff.members(),
            promise_today=branch.views.board().within_promise,
        )

    def _loaded(self, reading: DeskReading) -> None:
        self._loading = False
        self._reading = reading
        self._session = reading.session
        self._state = picture(reading, self._state, self._clock.now())
        self._change()
        if self._stale:
            self._stale = False
            self.refresh()

    def _not_loaded(self, problem: Exception) -> None:
        self._loading = False
        if not isinstance(problem, UserError):
            raise problem
        if problem.code is ErrorCode.SESSION_ENDED:
            self._leave(error_text(problem))
        elif problem.code is ErrorCode.DATABASE_LOST:
            self.lost()
        else:
            self._tell(error_text(problem), MessageTone.PROBLEM)

    # --------------------------------------------------------------------------------------------------- the verbs
    def perform(self, verb: Verb) -> None:
        """Do what a button or key stands for, if it is possible now; some verbs ask a question first."""
        if not self._state.possible(verb):
            return
        if verb in PANELS:
            self._open(PANELS[verb], paperwork=verb is Verb.FINISH_PAPERWORK)
            return
        desk, session = self._branch.desk, self._session.id
        ticket_id = self._state.visitor.ticket_id if self._state.visitor else self._last_ended()
        match verb:
            case Verb.CALL_NEXT:
                self._do(lambda command: desk.call_next(session, command), self._called)
            case Verb.SERVE:
                self._do(lambda command: desk.serve(session, command))
            case Verb.RECALL:
                self._do(lambda command: desk.recall(session, command))
            case Verb.NOT_HERE:
                self._do(lambda command: desk.no_show(session, command))
            case Verb.READY:
                self._do(lambda command: desk.end_wrap_up(session, command))
            case Verb.UNDO:
                self._do(lambda command: desk.undo(session, command))
            case Verb.RESUME:
                self._do(lambda command: self._branch.counters.end_pause(session))
            case Verb.ASK_HELP:
                self._ask_for_help(self._state.counter_label)
            case Verb.MARK_UNTRUSTED if ticket_id is not None:
                self._do(lambda command: desk.mark_untrusted(session, ticket_id, command))

    def answer(self, answer: Answer) -> None:
        """Do what was answered in a panel or asked for in a list."""
        desk, session = self._branch.desk, self._session.id
        match answer:
            case Finish():
                self._do(lambda command: desk.finish(session, answer, command))
            case Destination():
                self._do(lambda command: desk.transfer(session, answer, command))
            case Parking(reason=reason, minutes=minutes):
                self._do(lambda command: desk.park(session, reason, minutes, command))
            case Requeueing(placement=placement):
                self._do(lambda command: desk.requeue(session, placement, command))
            case AddedService(service_id=service):
                self._do(lambda command: desk.add_service(session, service, command))
            case NumberCall(typed=typed, reason=why):
                self._do(lambda command: desk.call_number(session, typed_number(typed), why, command))
            case WalkIn(service_id=service, language=language, priority=priority):
                self._do(lambda command: desk.create_and_call(session, service, language, priority, command))
            case Pausing(reason=pause_reason):
                self._do(lambda command: self._branch.counters.pause(session, pause_reason))
            case NoteText(text=text):
                self._save_note(text)
            case ParkedCall(ticket_id=ticket):
                self._do(lambda command: desk.call_parked(session, ticket, command))
            case ParkedReturn(ticket_id=ticket):
                self._do(lambda command: desk.return_parked(session, ticket, command))
            case Removal(ticket_id=ticket, reason=left):
                self._do(lambda command: desk.remove(session, ticket, left, command))

    def _last_ended(self) -> UUID | None:
        ended = self._reading.view.undoable if self._reading else None
        return ended.id if ended else None

    def _save_note(self, text: str) -> None:
        visitor = self._state.visitor
        if visitor is not None:
            self._do(lambda command: self._branch.desk.set_note(self._session.id, visitor.ticket_id, text))

    def call_waiting(self, number: str) -> None:
        """Ask why a chosen number of the waiting list is called out of turn."""
        if self._state.possible(Verb.CALL_NUMBER):
            self._open(PanelKind.CALL_NUMBER, subject=number)

    def sign_out(self) -> None:
        """End this counter session."""
        self._do(lambda command: self._branch.counters.sign_out(self._session.id), lambda result: self._leave(""))

    # ---------------------------------------------------------------------------------------------- panel, messages
    def close_panel(self) -> None:
        """Leave the open question without an answer."""
        self._change(panel=None)

    def close_message(self) -> None:
        """The clerk has read the message."""
        self._commands.forget()
        self._change(message=None)

    def retry(self) -> None:
        """Send the command again that met a lost connection; it cannot happen twice."""
        self._commands.retry()

    def _open(self, kind: PanelKind, *, subject: str = "", paperwork: bool = False) -> None:
        if self._reading is not None:
            self._serial += 1
            language = self._reading.catalog.branch.default_language
            opened = question(
                kind, self._reading, self._serial, subject=subject, language=language, paperwork=paperwork
            )
            self._change(panel=opened)

    def _called(self, ticket: Ticket | None) -> None:
        if ticket is None:
            self._tell(translate("console.desk", "Nobody is waiting for this counter."), MessageTone.INFO)

    def _do(self, work: Callable[[UUID], Any], then: Callable[[Any], None] | None = None) -> None:
        def done(result: Any) -> None:
            self._change(panel=None, message=None)
            if then is not None:
                then(result)
            if not self._ended:
                self.refresh()

        self._commands.run(work, done)

    def _busy(self, busy: bool) -> None:
        self._change(busy=busy)

    def _failed(self, problem: UserError, can_retry: bool) -> None:
        if problem.code is ErrorCode.SESSION_ENDED:
            self._leave(error_text(problem))
            return
        self._tell(error_text(problem), MessageTone.PROBLEM, retry=can_retry)
        if can_retry:
            self.lost()
        else:
            self.refresh()

    def _tell(self, text: Showable, tone: MessageTone, *, retry: bool = False) -> None:
        self._serial += 1
        self._change(message=Message(self._serial, text, tone, retry))

    def _leave(self, reason: Showable) -> None:
        self._ended = True
        self._left(reason)

    def _change(self, **values: Any) -> None:
        if not self._ended:
            self._state = replace(self._state, **values)
            self._show(self._state)
