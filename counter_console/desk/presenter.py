"""Turns the clerk's presses into operations, and what is in the database into the desk's next state."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_console import connection_texts
from counter_console.desk.answers import Answer, FinishAndReturn, LookedFor, NewCase, Recognised
from counter_console.desk.commands import AtDesk, DeskCommand, answer_command, verb_command
from counter_console.desk.known import who_fits
from counter_console.desk.questions import question
from counter_console.desk.snapshot import DeskSnapshot, picture
from counter_console.desk.state import AnswerOption, DeskState
from counter_console.desk.verbs import VERBS, DeskVerb, PanelKind, Phase
from counter_console.records.booking import BOOK, Booked, Booking
from counter_console.records.case_registration import ADD, CaseRegistration, Registered
from counter_console.records.known_visitor import KnownVisitor, VisitorLookUp
from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import MessageTone
from counter_console.section.live_reading import LiveReading
from shared.bootstrap import OpenBranch
from shared.office.catalog.model import Catalog
from shared.office.catalog.model import Counter as ServiceCounter
from shared.office.staff.errors import SESSION_ENDED
from shared.office.staff.model import CounterSession
from shared.platform.background import Runner
from shared.platform.codes import new_code as new_booking_code
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.text import Showable, Text, translate
from shared.platform.live.topics import Topic
from shared.quality.charters.operations.views import CharterViews
from shared.queue.tickets.model import Ticket, TicketState
from shared.service_desk.appointments.model import CODE_DIGITS, BookedBy, BookRequest, FreeDay, Purpose
from shared.service_desk.appointments.operations.views import AppointmentViews
from shared.service_desk.cases.model.attachments import GivenFile
from shared.service_desk.clients.model import LookUp

#: News about these can only be about the visitor at the counter: nothing of the queue is read again for them.
OF_VISITOR = frozenset({Topic.CASES, Topic.APPOINTMENTS})


class DeskPresenter(SectionPresenter[DeskState, DeskSnapshot]):
    """The desk of one counter session.

    `left` is called when the session has ended, with the reason if the clerk did not ask for it. `ask_for_help` gets
    the counter's label when the clerk wants a colleague. `registration` is None for who may not handle cases,
    `booking` for who may not book appointments, `look_up` for who may not know visitors.
    """

    TOPICS = frozenset(
        {Topic.QUEUE, Topic.CALLS, Topic.SESSIONS, Topic.CATALOG, Topic.SETTINGS, Topic.DAY, Topic.CLIENTS}
        | {Topic.CHARTERS, Topic.FORECAST}
    )
    #: An undo that is too late, or a missed call that is over, raises no news.
    REREAD_SECONDS = 30

    def __init__(
        self,
        branch: OpenBranch,
        runner: Runner,
        session: CounterSession,
        counter: ServiceCounter,
        clerk: str,
        show: Callable[[DeskState], None],
        left: Callable[[Showable], None],
        ask_for_help: Callable[[str], None],
        registration: CaseRegistration | None = None,
        booking: Booking | None = None,
        look_up: VisitorLookUp | None = None,
    ) -> None:
        super().__init__(branch, runner, DeskState(counter.name, counter.label, clerk, "", Phase.IDLE), show)
        self._session = session
        self._left = left
        self._ask_for_help = ask_for_help
        self._registration = registration
        if registration is not None:
            registration.show = lambda newest: self._change(registered=newest)
        self._look_up = look_up
        self._visitor = LiveReading(runner, self._read_visitor, self._visitor_read, self._reading_failed)
        self._booking = booking
        if booking is not None:
            booking.show = lambda newest: self._change(booked=newest)
        #: Cases registered here, by ticket; None for nobody's.
        self._cases: Counter[UUID | None] = Counter()
        self._snapshot: DeskSnapshot | None = None
        self._panels = 0
        self._ended = False
        self._was_lost = False
        self._late = False
        self._abandoned: tuple[Showable, object] | None = None

    # ------------------------------------------------------------------------------------------------------ reading
    def refresh(self) -> None:
        """Read again; nothing is read any more after the session has ended."""
        if not self._ended:
            super().refresh()

    def _at_counter(self) -> object:
        """Return what shows whether a call was made: the ticket at the counter, and how often it was called."""
        ticket = self._snapshot.view.current if self._snapshot else None
        return ticket and (ticket.id, ticket.step.calls)

    def _read(self) -> DeskSnapshot:
        branch = self._branch
        sessions = branch.counters.sessions()
        own = next((session for session in sessions if session.id == self._session.id), None)
        if own is None:
            raise UserError(SESSION_ENDED)
        if self._registration is not None:
            self._registration.prepare()
        view, catalog = branch.views.desk(own.id), branch.of(CharterViews).published(branch.catalog.catalog())
        return DeskSnapshot(
            view=view,
            catalog=catalog,
            settings=branch.settings.values(),
            session=own,
            sessions=sessions,
            members=branch.staff.members(),
            promise_today=branch.views.board().within_promise,
            handles_cases=self._registration is not None,
            free=self._free(view.current, catalog),
            still=branch.forecast.still_waiting(),
            knows_visitors=self._look_up is not None,
            known=None if self._look_up is None or view.current is None else self._look_up.at_visit(view.current.id),
        )

    def changed(self, topics: frozenset[Topic]) -> None:
        """React to news; what concerns only the visitor who is known at the counter costs no reading of the queue."""
        super().changed(topics)
        known = self._snapshot is not None and self._snapshot.known is not None
        if known and topics & OF_VISITOR and not topics & self.TOPICS and not self._ended:
            self._visitor.refresh()

    def _read_visitor(self) -> tuple[UUID, KnownVisitor | None] | None:
        ticket = self._snapshot.view.current if self._snapshot else None
        return None if ticket is None or self._look_up is None else (ticket.id, self._look_up.at_visit(ticket.id))

    def _visitor_read(self, reading: tuple[UUID, KnownVisitor | None] | None) -> None:
        before = self._snapshot
        here = None if before is None or before.view.current is None else before.view.current.id
        # Meanwhile somebody else may have been called.
        if before is not None and reading is not None and reading[0] == here:
            self._snapshot = replace(before, known=reading[1])
            self._state = picture(self._snapshot, self._state)
            self._change()

    def _free(self, ticket: Ticket | None, catalog: Catalog) -> tuple[FreeDay, ...]:
        """Return when the visitor who is being served can come again."""
        if self._booking is None or ticket is None or ticket.state is not TicketState.SERVING:
            return ()
        service = catalog.service(ticket.service_id)
        if not service.takes_appointments or not service.active:
            return ()
        return self._branch.of(AppointmentViews).free(service.id, Purpose.RETURN)

    def _reading_arrived(self, reading: DeskSnapshot) -> None:
        self._was_lost = self._state.connection.lost_since is not None
        super()._reading_arrived(reading)

    def _loaded(self, reading: DeskSnapshot) -> None:
        self._snapshot = reading
        self._session = reading.session
        self._zone = ZoneInfo(reading.catalog.branch.time_zone)
        self._state = picture(reading, self._state)
        self._change()
        self._report_return()

    def _report_return(self) -> None:
        """Report what became of a call that was given up, or that everything is up to date again."""
        abandoned, self._abandoned = self._abandoned, None
        connection = self._state.connection
        if abandoned is not None and abandoned[1] != self._at_counter():
            self._report(connection_texts.saved_after_all(abandoned[0]), MessageTone.GOOD)
        elif abandoned is not None:
            self._report(connection_texts.call_given_up(abandoned[0]), MessageTone.PROBLEM)
        elif self._was_lost and not connection.unsaved and connection.message is None:
            self._report(connection_texts.CONNECTED_AGAIN, MessageTone.GOOD)

    def _reading_failed(self, problem: Exception) -> None:
        if isinstance(problem, UserError) and problem.code == SESSION_ENDED:
            unsaved, reason = self._state.connection.unsaved, error_text(problem)
            self._leave(connection_texts.not_carried_out(unsaved, reason) if unsaved else reason)
        else:
            super()._reading_failed(problem)

    # --------------------------------------------------------------------------------------------------- the verbs
    def perform(self, verb: DeskVerb) -> None:
        """Do what a button or key means, if it is possible now; some actions ask a question first."""
        if not self._state.possible(verb):
            return
        kind = VERBS[verb].question
        if kind is not None:
            self._open(kind, paperwork=verb is DeskVerb.FINISH_PAPERWORK)
            return
        if verb is DeskVerb.ASK_HELP:
            self._ask_for_help(self._state.counter_label)
            return
        command = verb_command(verb, self._at_desk())
        booking, session = self._booking, self._session.id
        if verb is DeskVerb.UNDO and command is not None and booking is not None:
            # The appointment that was booked with the end of the visit is given back too.
            command = replace(command, run=lambda command_id: booking.undo_finish(session, command_id))
            self._do(command, lambda ticket: booking.undone(ticket.id))
            return
        self._do(command, self._called if verb is DeskVerb.CALL_NEXT else None)

    def answer(self, answer: Answer) -> None:
        """Do what was answered in a panel or asked for in a list."""
        if isinstance(answer, NewCase):
            self._register(answer)
            return
        if isinstance(answer, FinishAndReturn):
            self._finish_and_book(answer)
            return
        if isinstance(answer, LookedFor | Recognised):
            self._identify(answer)
            return
        self._do(answer_command(answer, self._at_desk()))

    def _identify(self, answer: LookedFor | Recognised) -> None:
        """Look somebody up and ask who of those found it is, or keep who it is."""
        look_up, ticket, typed = self._look_up, answer.ticket_id, answer.typed
        if look_up is None:
            return
        name = VERBS[DeskVerb.IDENTIFY].text
        if isinstance(answer, Recognised):
            client = answer.client_id
            self._do(DeskCommand(lambda command: look_up.identify(ticket, typed, client, command), name))
            return

        def looked_up(found: LookUp) -> None:
            reading = self._snapshot
            if reading is not None and reading.view.current is not None and reading.view.current.id == ticket:
                who = who_fits(found, reading.known, reading.catalog)
                self._open(PanelKind.RECOGNISE, subject=typed, who=who)

        self._do(DeskCommand(lambda _command: look_up.look_up(typed), name), looked_up)

    def _register(self, answer: NewCase) -> None:
        registration, ticket, answers = self._registration, answer.ticket_id, answer.answers
        if registration is None:
            return
        code = registration.next_code()

        def registered(made: Registered) -> None:
            self._cases[ticket] += 1
            registration.keep(made)

        def ready(files: tuple[GivenFile, ...]) -> None:
            self._do(
                DeskCommand(lambda this: registration.register(answers, code, ticket, files, this), ADD), registered
            )

        def refused(problems: Mapping[str, Text]) -> None:
            panel = self._state.panel
            # Meanwhile another question may have been opened.
            if panel is not None and panel.kind is PanelKind.CASE and panel.ticket_id == ticket:
                self._change(panel=replace(panel, refused=panel.refused.after(problems)))

        kinds = () if self._snapshot is None else self._snapshot.catalog.case_kinds_in_use
        registration.files.check(kinds, answers, ready, refused, self._report, lambda: self._commands.busy)

    def _finish_and_book(self, answer: FinishAndReturn) -> None:
        booking, ticket = self._booking, self._snapshot.view.current if self._snapshot else None
        if booking is None or ticket is None:
            return
        code, session = new_booking_code(CODE_DIGITS), self._session.id

        def work(command: UUID) -> Booked:
            request = BookRequest(
                command_id=command,
                service_id=ticket.service_id,
                slot=answer.slot,
                purpose=Purpose.RETURN,
                booked_by=BookedBy.COUNTER,
                language=ticket.language,
                code=code,
                from_ticket_id=ticket.id,
            )
            return booking.finish_and_book(session, answer.result, request)

        self._do(DeskCommand(work, BOOK), booking.keep)

    def booked_told(self) -> None:
        """Remove day, time and code of an appointment: the visitor has them."""
        if self._booking is not None:
            self._booking.told()

    def print_booked_again(self) -> None:
        """Print the slip of the appointment once more."""
        if self._booking is not None:
            self._booking.print()

    def told(self) -> None:
        """Remove number and code of a case: the visitor has them."""
        if self._registration is not None:
            self._registration.told()

    def print_again(self) -> None:
        """Print the slip of the case once more."""
        if self._registration is not None:
            self._registration.print()

    def _at_desk(self) -> AtDesk:
        ended = self._snapshot.view.undoable if self._snapshot else None
        return AtDesk(self._branch, self._session.id, self._state, ended.id if ended else None)

    def call_waiting(self, number: str) -> None:
        """Ask why a chosen number of the waiting list is called out of turn."""
        if self._state.possible(DeskVerb.CALL_NUMBER):
            self._open(PanelKind.CALL_NUMBER, subject=number)

    def sign_out(self) -> None:
        """End this counter session."""
        session, name = self._session.id, translate("console.window", "Sign out")
        command = DeskCommand(lambda _command: self._branch.counters.sign_out(session), name)
        self._do(command, lambda _result: self._leave(""))

    # ---------------------------------------------------------------------------------------------- panel, messages
    def close_panel(self) -> None:
        """Leave the open question without an answer."""
        self._change(panel=None)

    def _open(
        self,
        kind: PanelKind,
        *,
        subject: str = "",
        paperwork: bool = False,
        who: tuple[tuple[AnswerOption, ...], str] = ((), ""),
    ) -> None:
        if self._snapshot is not None:
            self._panels += 1
            language = self._snapshot.catalog.branch.default_language
            current = self._snapshot.view.current
            opened = question(
                kind,
                self._snapshot,
                self._panels,
                subject=subject,
                language=language,
                paperwork=paperwork,
                draft=self._cases[None if current is None else current.id],
                who=who,
            )
            self._change(panel=opened)

    def _called(self, ticket: Ticket | None) -> None:
        if ticket is None:
            self._report(translate("console.desk", "Nobody is waiting for this counter."), MessageTone.INFO)

    # ----------------------------------------------------------------------------------------------------- commands
    def _do(self, command: DeskCommand | None, then: Callable[[Any], None] | None = None) -> None:
        if command is None or self._commands.busy:
            return

        def done(result: Any) -> None:
            late, self._late = self._late, False
            self._change(panel=None)
            if late:
                self._report(connection_texts.saved_after_all(command.name), MessageTone.GOOD)
            if then is not None:
                then(result)

        if self._state.connection.can_save:
            self._late = False
            self._change(doing=command.name)
        self._run(command.run, command.name, done=done, soon=command.soon)

    def _retry(self) -> None:
        self._late = True
        super()._retry()

    def _given_up(self, name: Showable) -> None:
        # The next reading shows whether the call was made before the connection was lost.
        self._late, self._abandoned = False, (name, self._at_counter())

    def _refused(self, problem: UserError) -> None:
        self._late = False
        if problem.code == SESSION_ENDED:
            message = self._state.connection.message
            self._leave(message.text if message else error_text(problem))
        else:
            super()._refused(problem)

    def _leave(self, reason: Showable) -> None:
        self._ended = True
        self._left(reason)

    def _change(self, **values: Any) -> None:
        if not self._ended:
            super()._change(**values)
