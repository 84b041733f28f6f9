"""Reads the figures of a day, keeps them as files, writes its notes, and closes the day."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_console import connection_texts
from counter_console.command_runner import AWAY, CommandRunner
from counter_console.summary.reading import DayReading, read_day, still_open
from counter_console.summary.state import ExportForm, SummaryMessage, SummaryState
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.clock import Clock
from shared.platform.errors import FOLDER_NOT_WRITABLE, UserError, error_text
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, Day, Showable, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.reports.csv_writer import report_csv
from shared.platform.reports.pdf_writer import report_pdf
from shared.platform.reports.report import Report
from shared.platform.reports.xlsx_writer import report_xlsx

TOPICS = frozenset({Topic.QUEUE, Topic.SESSIONS, Topic.FEEDBACK, Topic.NOTICES, Topic.CATALOG, Topic.SETTINGS})


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
        self._commands = CommandRunner(runner, self._busy, self._not_saved)
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
        """Hear that the database is there again: what is not saved goes first, then the day is read again."""
        if self._commands.can_retry:
            self._commands.retry()
        elif not self._loading:
            self._read_day(self._state.day)

    def each_second(self) -> None:
        """Try again what could not be saved or read, also when no news of a return comes."""
        if not self._state.can_save:
            self.back()

    def _read_day(self, day: date | None) -> None:
        self._loading, self._stale = True, False
        language = self._language
        own = self._actor.id
        self._runner.run(lambda: read_day(self._branch, day, language, own), self._loaded, self._not_loaded)

    def _loaded(self, reading: DayReading) -> None:
        self._loading = False
        self._zone = reading.zone
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
                raise UserError(FOLDER_NOT_WRITABLE, path=str(path.parent)) from problem
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
            branch = self._branch
            self._runner.run(
                lambda: still_open(branch, day), lambda found: self._change(question=found), self._not_done
            )

    def answer_close(self, close: bool) -> None:
        """Close the day, or leave it open."""
        day = self._state.day
        self._change(question=None)
        if close and day is not None:
            self._do(
                lambda command: self._branch.summary.close_day(day, self._actor),
                translate("console.summary", "{day} is closed. Its figures are final.", day=Day(day)),
                translate("console.summary", "Close the day"),
            )

    # --------------------------------------------------------------------------------------- notes, forgotten sessions
    def write_note(self, text: str) -> None:
        """Save a note of the day; sent again after a lost connection, it is written once."""
        day, words = self._state.day, text.strip()
        if day is None or not words or self._state.closed:
            return
        self._do(
            lambda command: self._branch.summary.add_note(day, words, self._actor, command),
            translate("console.summary", "The note is saved with the day."),
            translate("console.summary", "Save the note"),
            notes=1,
        )

    def ask_sign_out(self, session_id: UUID) -> None:
        """Ask before a colleague's session is ended."""
        found = next((line for line in self._state.signed_in if line.session_id == session_id), None)
        if found is not None and not found.own and not self._state.busy:
            self._change(forcing=found)

    def answer_sign_out(self, end: bool) -> None:
        """End the session that was asked about, or leave it."""
        line = self._state.forcing
        self._change(forcing=None)
        if end and line is not None:
            self._do(
                lambda command: self._branch.counters.force_sign_out(line.session_id, self._actor),
                translate("console.summary", "{name} is signed out.", name=line.name),
                translate("console.summary", "Sign out {name}", name=line.name),
            )

    def _do(self, work: Callable[[UUID], Any], told: Showable, words: Showable, *, notes: int = 0) -> None:
        """Save something; it is kept and sent again while the database is lost or full."""
        if not self._state.can_save or self._commands.busy:
            return

        def done(_result: Any) -> None:
            self._change(unsaved="", no_room="", lost_since=None, notes_saved=self._state.notes_saved + notes)
            self._tell(told, good=True)
            self._read_day(self._state.day)

        self._change(message=None)
        self._commands.run(work, done, words)

    def _busy(self, busy: bool) -> None:
        if not self._state.unsaved:
            self._change(busy=busy)

    def _not_saved(self, problem: UserError, can_retry: bool) -> None:
        kept, before = self._commands.kept, self._state.unsaved
        if kept is not None:
            lost = problem.code in AWAY
            self._change(unsaved=kept.words, no_room="" if lost else error_text(problem), message=None)
            if lost:
                self.lost()
            return
        self._change(unsaved="", no_room="")
        reason = error_text(problem)
        self._tell(connection_texts.not_carried_out(before, reason) if before else reason, good=False)
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
        if problem.code in AWAY:
            self.lost()
        else:
            self._tell(error_text(problem), good=False)

    def _tell(self, text: Showable, *, good: bool) -> None:
        self._serial += 1
        self._change(message=SummaryMessage(self._serial, text, good))

    def _change(self, **values: Any) -> None:
        self._state = replace(self._state, **values)
        self._show(self._state)
