"""Reads the figures of a day, keeps them as files, writes its notes, and closes the day."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_console.day_summary.state import (
    CloseQuestion,
    DayChoice,
    ExportForm,
    SignedInLine,
    SummaryMessage,
    SummaryState,
)
from shared.bootstrap import OpenBranch
from shared.platform.background import Runner
from shared.platform.clock import Clock
from shared.platform.errors import ErrorCode, UserError
from shared.platform.i18n.error_texts import error_text
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, Day, Showable, translate
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.platform.reports.csv_writer import report_csv
from shared.platform.reports.pdf_writer import report_pdf
from shared.platform.reports.report import Report
from shared.platform.reports.xlsx_writer import report_xlsx
from shared.staff.model import CounterSession
from shared.tickets.model import AT_COUNTER, Actor, TicketState

TOPICS = frozenset({Topic.QUEUE, Topic.SESSIONS, Topic.FEEDBACK, Topic.NOTICES, Topic.CATALOG, Topic.SETTINGS})


@dataclass(frozen=True)
class _Reading:
    day: date
    today: date
    days: tuple[DayChoice, ...]
    report: Report
    signed_in: tuple[SignedInLine, ...]


class SummaryPresenter:
    """The section of one manager. `show` gets every new picture, `translator_for` makes a speaker for a file."""

    def __init__(
        self,
        branch: OpenBranch,
        runner: Runner,
        clock: Clock,
        actor: Actor,
        families: Sequence[str],
        translator_for: Callable[[Language], Translator],
        language: Language,
        show: Callable[[SummaryState], None],
    ) -> None:
        self._branch = branch
        self._runner = runner
        self._clock = clock
        self._actor = actor
        self._translator_for = translator_for
        self._language = language
        self._show = show
        self._state = SummaryState()
        self._loading = False
        self._stale = False
        self._serial = 0
        self._note: tuple[date, str, UUID] | None = None
        self._zone = ZoneInfo("UTC")
        self._writers: Mapping[ExportForm, Callable[[Report, Translator], bytes]] = {
            ExportForm.PDF: lambda report, words: report_pdf(report, words, families),
            ExportForm.XLSX: report_xlsx,
            ExportForm.CSV: report_csv,
        }

    @property
    def state(self) -> SummaryState:
        """The latest picture."""
        return self._state

    # ------------------------------------------------------------------------------------------------------ reading
    def start(self) -> None:
        """Read the present day."""
        self._read_day(None)

    def choose_day(self, day: date) -> None:
        """Look at another day."""
        if day != self._state.day:
            self._change(day=day, report=None, empty=False, question=None, forcing=None, message=None)
            self._read_day(day)

    def changed(self, topics: frozenset[Topic]) -> None:
        """Hear what changed; figures of an open day are read again at the next `tick`, a closed day at once."""
        if Topic.DAY in topics:
            self._read_day(self._state.day)
        elif topics & TOPICS and not self._state.closed:
            self._stale = True

    def tick(self) -> None:
        """Read again what has changed since; called now and then, because every ticket would be too often."""
        if self._stale and not self._loading:
            self._read_day(self._state.day)

    def set_language(self, language: Language) -> None:
        """Make reports in another language from now on."""
        self._language = language
        self._read_day(self._state.day)

    def lost(self) -> None:
        """Hear that the database cannot be reached: the figures stay, with the time they are of."""
        if self._state.lost_since is None:
            self._change(lost_since=ClockTime(self._clock.now().astimezone(self._zone)))

    def back(self) -> None:
        """Hear that the database is there again."""
        self._change(lost_since=None)
        self._read_day(self._state.day)

    def _read_day(self, day: date | None) -> None:
        self._loading, self._stale = True, False
        language = self._language
        self._runner.run(lambda: self._read(day, language), self._loaded, self._not_loaded)

    def _read(self, day: date | None, language: Language) -> _Reading:
        branch = self._branch
        self._zone = ZoneInfo(branch.catalog.catalog().branch.time_zone)
        today = branch.day.today()
        chosen = day or today
        days = tuple(DayChoice(date.fromisoformat(info.day), info.closed) for info in branch.summary.days())
        report = branch.summary.report(chosen, language)
        return _Reading(chosen, today, days, report, self._signed_in() if chosen == today else ())

    def _signed_in(self) -> tuple[SignedInLine, ...]:
        branch = self._branch
        catalog = branch.catalog.catalog()
        names = {member.id: member.name for member in branch.staff.members()}

        def line(session: CounterSession) -> SignedInLine:
            since = ClockTime(session.opened.astimezone(self._zone))
            counter = catalog.counter(session.counter_id).name
            own = session.staff_id == self._actor.id
            return SignedInLine(session.id, names.get(session.staff_id, ""), counter, since, own)

        return tuple(line(session) for session in branch.counters.sessions())

    def _loaded(self, reading: _Reading) -> None:
        self._loading = False
        if self._state.day not in (None, reading.day):
            return  # The manager has gone on to another day meanwhile; its own reading is under way.
        self._change(
            day=reading.day,
            today=reading.today,
            days=reading.days,
            closed=any(choice.day == reading.day and choice.closed for choice in reading.days),
            report=reading.report,
            empty=not reading.report.figures().get("issued"),
            signed_in=reading.signed_in,
            lost_since=None,
        )

    def _not_loaded(self, problem: Exception) -> None:
        self._loading = False
        self._failed(problem)

    # -------------------------------------------------------------------------------------------------------- files
    def export(self, form: ExportForm, path: Path) -> None:
        """Write the report to a file, away from the screen."""
        report, language = self._state.report, self._language
        if report is None or self._state.busy:
            return
        self._change(busy=True, message=None)

        def work() -> Path:
            content = self._writers[form](report, self._translator_for(language))
            try:
                path.write_bytes(content)
            except OSError as problem:
                raise UserError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(path.parent)) from problem
            return path

        self._runner.run(work, self._written, self._not_done)

    def _written(self, path: Path) -> None:
        self._change(busy=False)
        self._tell(translate("console.summary", "Saved as {file}", file=str(path)), good=True)

    # ---------------------------------------------------------------------------------------------- closing the day
    def ask_close(self) -> None:
        """Ask before the day is closed, because that cannot be undone; tell what is still open."""
        day = self._state.day
        if day is not None and not self._state.closed and not self._state.busy:
            self._runner.run(lambda: self._still_open(day), lambda found: self._change(question=found), self._not_done)

    def _still_open(self, day: date) -> CloseQuestion:
        branch = self._branch
        tickets = branch.day.still_open(day)
        names = {member.id: member.name for member in branch.staff.members()}
        sessions = [session for session in branch.counters.sessions() if session.day == day]

        def numbers(*states: TicketState) -> tuple[str, ...]:
            return tuple(ticket.display for ticket in tickets if ticket.state in states)

        return CloseQuestion(
            numbers(*AT_COUNTER),
            numbers(TicketState.WAITING),
            numbers(TicketState.PARKED),
            tuple(names.get(session.staff_id, "") for session in sessions),
        )

    def answer_close(self, close: bool) -> None:
        """Close the day, or leave it open."""
        day = self._state.day
        self._change(question=None)
        if close and day is not None:
            self._change(busy=True, message=None)
            self._runner.run(lambda: self._branch.summary.close_day(day, self._actor), self._day_closed, self._not_done)

    def _day_closed(self, _end: Any) -> None:
        self._change(busy=False)
        if self._state.day is not None:
            day = Day(self._state.day)
            self._tell(translate("console.summary", "{day} is closed. Its figures are final.", day=day), good=True)
        self._read_day(self._state.day)

    # --------------------------------------------------------------------------------------- notes, forgotten sessions
    def write_note(self, text: str) -> None:
        """Save a note of the day; sent again after a lost connection, the same words are written once."""
        day, words = self._state.day, text.strip()
        if day is None or not words or self._state.busy or self._state.closed:
            return
        if self._note is None or self._note[:2] != (day, words):
            self._note = (day, words, new_id())
        note_id = self._note[2]
        self._change(busy=True, message=None)
        self._runner.run(
            lambda: self._branch.summary.add_note(day, words, self._actor, note_id), self._note_kept, self._not_done
        )

    def _note_kept(self, _nothing: Any) -> None:
        self._note = None
        self._change(busy=False, notes_saved=self._state.notes_saved + 1)
        self._tell(translate("console.summary", "The note is saved with the day."), good=True)
        self._read_day(self._state.day)

    def ask_sign_out(self, session_id: UUID) -> None:
        """Ask before a colleague's session is ended."""
        found = next((line for line in self._state.signed_in if line.session_id == session_id), None)
        if found is not None and not found.own and not self._state.busy:
            self._change(forcing=found)

    def answer_sign_out(self, end: bool) -> None:
        """End the session that was asked about, or leave it."""
        line, by = self._state.forcing, self._actor.id
        self._change(forcing=None)
        if end and line is not None and by is not None:
            self._change(busy=True, message=None)
            self._runner.run(
                lambda: self._branch.counters.force_sign_out(line.session_id, by, self._actor.device),
                lambda _session: self._signed_out(line),
                self._not_done,
            )

    def _signed_out(self, line: SignedInLine) -> None:
        self._change(busy=False)
        self._tell(translate("console.summary", "{name} is signed out.", name=line.name), good=True)
        self._read_day(self._state.day)

    # ------------------------------------------------------------------------------------------------------- messages
    def close_message(self) -> None:
        """The manager has read the message."""
        self._change(message=None)

    def _not_done(self, problem: Exception) -> None:
        self._change(busy=False)
        self._failed(problem)

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            raise problem
        if problem.code is ErrorCode.DATABASE_LOST:
            self.lost()
        self._tell(error_text(problem), good=False)

    def _tell(self, text: Showable, *, good: bool) -> None:
        self._serial += 1
        self._change(message=SummaryMessage(self._serial, text, good))

    def _change(self, **values: Any) -> None:
        self._state = replace(self._state, **values)
        self._show(self._state)
