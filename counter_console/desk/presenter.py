"""Turns the clerk's presses into operations, and what is in the database into the desk's next picture."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from counter_console import connection_texts
from counter_console.command_runner import AWAY, CommandRunner
from counter_console.desk.answers import Answer
from counter_console.desk.commands import AtDesk, DeskCommand, answer_command, verb_command
from counter_console.desk.questions import question
from counter_console.desk.snapshot import DeskSnapshot, local_clock, picture
from counter_console.desk.state import DeskMessage, DeskState, MessageTone
from counter_console.desk.verbs import VERBS, DeskVerb, PanelKind, Phase
from shared.bootstrap import OpenBranch
from shared.office.catalog.model import Counter
from shared.office.staff.errors import SESSION_ENDED
from shared.office.staff.model import CounterSession
from shared.platform.background import Runner
from shared.platform.clock import Clock
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.text import Showable, translate
from shared.platform.live.topics import Topic
from shared.queue.tickets.model import Ticket

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
        self._commands = CommandRunner(runner, self._busy, self._failed)
        self._reading: DeskSnapshot | None = None
        self._loading = False
        self._stale = False
        self._serial = 0
        self._ended = False
        self._pressed: datetime | None = None
        self._again = False
        self._given_up: tuple[Showable, object] | None = None
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
            self._change(lost_since=shown, message=None)

    def back(self) -> None:
        """Hear that the database is there again: what is not saved goes first, then everything is read again."""
        self.try_again()

    def each_second(self) -> None:
        """Try again what could not be saved or read; called every second, also when no news of a return comes."""
        if not self._state.can_save:
            self.try_again()

    def try_again(self) -> None:
        """Send the step again that is not saved, under its own id; a call that waited too long is given up."""
        kept = self._commands.kept
        if kept is None:
            if not self._loading:
                self.refresh()
            return
        if kept.soon and self._pressed is not None and connection_texts.too_late(self._pressed, self._clock.now()):
            self._commands.forget()
            self._given_up = (kept.words, self._at_counter())
            self._change(unsaved="", no_room="")
            self.refresh()
            return
        self._again = True
        self._commands.retry()

    def _at_counter(self) -> object:
        """Return what tells whether a call was made: who stands here, and how often they were called."""
        ticket = self._reading.view.current if self._reading else None
        return ticket and (ticket.id, ticket.step.calls)

    def _read(self) -> DeskSnapshot:
        branch = self._branch
        sessions = branch.counters.sessions()
        own = next((session for session in sessions if session.id == self._session.id), None)
        if own is None:
            raise UserError(SESSION_ENDED)
        return DeskSnapshot(
            view=branch.views.desk(own.id),
            catalog=branch.catalog.catalog(),
            settings=branch.settings.values(),
            session=own,
            sessions=sessions,
            members=branch.staff.members(),
            promise_today=branch.views.board().within_promise,
        )

    def _loaded(self, reading: DeskSnapshot) -> None:
        self._loading = False
        was_lost = self._state.lost_since is not None
        self._reading = reading
        self._session = reading.session
        self._state = picture(reading, self._state, self._clock.now())
        self._change()
        self._tell_return(was_lost)
        if self._stale:
            self._stale = False
            self.refresh()

    def _tell_return(self, was_lost: bool) -> None:
        """Say what became of a call that was given up, or that everything is up to date again."""
        given_up, self._given_up = self._given_up, None
        if given_up is not None and given_up[1] != self._at_counter():
            self._tell(connection_texts.saved_after_all(given_up[0]), MessageTone.GOOD)
        elif given_up is not None:
            self._tell(connection_texts.call_given_up(given_up[0]), MessageTone.PROBLEM)
        elif was_lost and not self._state.unsaved and self._state.message is None:
            self._tell(connection_texts.CONNECTED_AGAIN, MessageTone.GOOD)

    def _not_loaded(self, problem: Exception) -> None:
        self._loading = False
        if not isinstance(problem, UserError):
            raise problem
        if problem.code is SESSION_ENDED:
            self._leave(self._with_unsaved(problem))
        elif problem.code in AWAY:
            self.lost()
        else:
            self._tell(error_text(problem), MessageTone.PROBLEM)

    # --------------------------------------------------------------------------------------------------- the verbs
    def perform(self, verb: DeskVerb) -> None:
        """Do what a button or key stands for, if it is possible now; some verbs ask a question first."""
        if not self._state.possible(verb):
            return
        kind = VERBS[verb].question
        if kind is not None:
            self._open(kind, paperwork=verb is DeskVerb.FINISH_PAPERWORK)
            return
        if verb is DeskVerb.ASK_HELP:
            self._ask_for_help(self._state.counter_label)
            return
        self._do(verb_command(verb, self._at_desk()), self._called if verb is DeskVerb.CALL_NEXT else None)

    def answer(self, answer: Answer) -> None:
        """Do what was answered in a panel or asked for in a list."""
        if self._state.can_save:
            self._do(answer_command(answer, self._at_desk()))
        else:
            self._tell_blocked()

    def _at_desk(self) -> AtDesk:
        ended = self._reading.view.undoable if self._reading else None
        return AtDesk(self._branch, self._session.id, self._state, ended.id if ended else None)

    def call_waiting(self, number: str) -> None:
        """Ask why a chosen number of the waiting list is called out of turn."""
        if self._state.possible(DeskVerb.CALL_NUMBER):
            self._open(PanelKind.CALL_NUMBER, subject=number)

    def sign_out(self) -> None:
        """End this counter session."""
        session, words = self._session.id, translate("console.window", "Sign out")
        if self._state.can_save:
            work = DeskCommand(lambda command: self._branch.counters.sign_out(session), words)
            self._do(work, lambda result: self._leave(""))
        else:
            self._tell_blocked()

    # ---------------------------------------------------------------------------------------------- panel, messages
    def close_panel(self) -> None:
        """Leave the open question without an answer."""
        self._change(panel=None)

    def close_message(self) -> None:
        """The clerk has read the message."""
        self._change(message=None)

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

    def _do(self, work: DeskCommand | None, then: Callable[[Any], None] | None = None) -> None:
        if work is None or self._commands.busy:
            return

        def done(result: Any) -> None:
            late, self._again = self._again, False
            self._change(panel=None, message=None, unsaved="", no_room="", lost_since=None)
            if late:
                self._tell(connection_texts.saved_after_all(work.name), MessageTone.GOOD)
            if then is not None:
                then(result)
            if not self._ended:
                self.refresh()

        self._pressed, self._again = self._clock.now(), False
        self._change(doing=work.name)
        self._commands.run(work.run, done, work.name, soon=work.soon)

    def _busy(self, busy: bool) -> None:
        if not self._state.unsaved:
            self._change(busy=busy)

    def _failed(self, problem: UserError, can_retry: bool) -> None:
        kept = self._commands.kept
        if kept is not None:
            lost = problem.code in AWAY
            self._change(unsaved=kept.words, no_room="" if lost else error_text(problem), busy=False, message=None)
            if lost:
                self.lost()
            return
        told = self._with_unsaved(problem)
        self._again = False
        if problem.code is SESSION_ENDED:
            self._leave(told)
            return
        self._change(unsaved="", no_room="")
        self._tell(told, MessageTone.PROBLEM)
        self.refresh()

    def _with_unsaved(self, problem: UserError) -> Showable:
        """Return why something is not possible, with the step that is lost by it."""
        if not self._state.unsaved:
            return error_text(problem)
        return connection_texts.not_carried_out(self._state.unsaved, error_text(problem))

    def _tell(self, text: Showable, tone: MessageTone) -> None:
        self._serial += 1
        self._change(message=DeskMessage(self._serial, text, tone))

    def _tell_blocked(self) -> None:
        self._tell(connection_texts.blocked_reason(self._state.lost_since, self._state.unsaved), MessageTone.PROBLEM)

    def _leave(self, reason: Showable) -> None:
        self._ended = True
        self._left(reason)

    def _change(self, **values: Any) -> None:
        if not self._ended:
            self._state = replace(self._state, **values)
            self._show(self._state)
