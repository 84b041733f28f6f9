"""Reads the figures of a day, keeps them as files, writes its notes, and closes the day."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.files import ExportForm, write_report
from counter_console.summary.reading import DayReading, read_day, still_open
from counter_console.summary.state import SummaryState
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Day, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.service_desk.cases.model.lists import StuckReason
from shared.service_desk.cases.operations.views import CaseViews

StuckCounts = Mapping[StuckReason, int]


class SummaryPresenter(SectionPresenter[SummaryState, tuple[DayReading, StuckCounts]]):
    """The section of one manager. `translator_for` makes the translator of a file.

    `prepare` runs before each reading, away from the screen's thread: it loads what the page needs to draw the report.
    """

    TOPICS = frozenset(
        {Topic.QUEUE, Topic.SESSIONS, Topic.FEEDBACK, Topic.NOTICES, Topic.CATALOG, Topic.SETTINGS, Topic.CASES}
    )

    def __init__(
        self,
        branch: OpenBranch,
        runner: Runner,
        actor: Actor,
        families: Sequence[str],
        translator_for: Callable[[Language], Translator],
        language: Language,
        show: Callable[[SummaryState], None],
        prepare: Callable[[], None],
    ) -> None:
        super().__init__(branch, runner, SummaryState(), show)
        self._actor = actor
        self._translator_for = translator_for
        self._language = language
        self._prepare = prepare
        self._stale = False
        self._families = families

    # ------------------------------------------------------------------------------------------------------ reading
    def choose_day(self, day: date) -> None:
        """Show another day."""
        if day != self._state.day:
            self._change(
                day=day, report=None, empty=False, closable=False, question=None, forcing=None, reopening=False
            )
            self.close_message()
            self.refresh()

    def changed(self, topics: frozenset[Topic]) -> None:
        """React to news; figures of an open day are read again at the next `tick`, a closed day at once."""
        if Topic.DAY in topics:
            self.refresh()
        elif topics & self.TOPICS and not self._state.closed:
            self._stale = True

    def tick(self) -> None:
        """Read again what has changed since; called now and then, because every ticket would be too often.

        A day that cannot be closed yet is read too: its hours end without any news.
        """
        if self._stale or not (self._state.closed or self._state.closable):
            self.refresh()

    def set_language(self, language: Language) -> None:
        """Write files in another language from now on; what was read holds for every language."""
        self._language = language

    def refresh(self) -> None:
        """Read the chosen day again."""
        self._stale = False
        super().refresh()

    def _read(self) -> tuple[DayReading, StuckCounts]:
        self._prepare()
        day = read_day(self._branch, self._state.day, self._language, self._actor.id)
        # Only the present day can say what is stuck now.
        stuck = self._branch.of(CaseViews).stuck_counts(self._actor) if day.day == day.today else {}
        return day, stuck

    def _loaded(self, found: tuple[DayReading, StuckCounts]) -> None:
        reading, stuck = found
        self._zone = reading.zone
        if self._state.day not in (None, reading.day):
            return  # The manager chose another day meanwhile; its reading follows.
        self._change(
            day=reading.day,
            today=reading.today,
            days=reading.days,
            closed=any(choice.day == reading.day and choice.closed for choice in reading.days),
            report=reading.report,
            closable=reading.closable,
            empty=not reading.report.figures().get("issued"),
            signed_in=reading.signed_in,
            stuck=stuck,
        )

    # -------------------------------------------------------------------------------------------------------- files
    def export(self, form: ExportForm, path: Path) -> None:
        """Write the report to a file, away from the screen's thread."""
        report, language = self._state.report, self._language
        if report is None or self._is_busy:
            return
        self.close_message()
        self._write_file(lambda: write_report(report, form, path, self._translator_for(language), self._families))

    @property
    def _is_busy(self) -> bool:
        return self._state.connection.busy or self._state.exporting

    # ---------------------------------------------------------------------------------------------- closing the day
    def ask_close(self) -> None:
        """Ask before the day is closed and say what that ends."""
        day = self._state.day
        if day is not None and not self._state.closed and not self._is_busy:
            branch = self._branch
            self._runner.run(
                lambda: still_open(branch, day), lambda found: self._change(question=found), self._reading_failed
            )

    def answer_close(self, close: bool) -> None:
        """Close the day, or leave it open; while the branch is open the question is asked twice."""
        day, asked = self._state.day, self._state.question
        self._change(question=None)
        if close and asked is not None and asked.branch_open and not asked.again:
            self._change(question=replace(asked, again=True))
        elif close and day is not None:
            self._run(
                lambda command: self._branch.summary.close_day(day, self._actor),
                translate("console.summary", "Close the day"),
                translate("console.summary", "{day} is closed. Its figures are final.", day=Day(day)),
            )

    def ask_reopen(self) -> None:
        """Ask before the closed day is opened again."""
        if self._state.can_reopen and not self._is_busy:
            self._change(reopening=True)

    def answer_reopen(self, reopen: bool) -> None:
        """Open the day again, or leave it closed."""
        day = self._state.day
        self._change(reopening=False)
        if reopen and day is not None:
            self._run(
                lambda command: self._branch.summary.reopen_day(day, self._actor),
                translate("console.summary", "Open the day again"),
                translate("console.summary", "{day} is open again. Numbers are issued.", day=Day(day)),
            )

    # --------------------------------------------------------------------------------------- notes, forgotten sessions
    def write_note(self, text: str) -> None:
        """Save a note of the day; sent again after a lost connection, it is written once."""
        day, note = self._state.day, text.strip()
        if day is not None and note and not self._state.closed:
            self._run(
                lambda command: self._branch.summary.add_note(day, note, self._actor, command),
                translate("console.summary", "Save the note"),
                translate("console.summary", "The note is saved with the day."),
                lambda _result: self._change(notes_saved=self._state.notes_saved + 1),
            )

    def ask_sign_out(self, session_id: UUID) -> None:
        """Ask before a colleague's session is ended."""
        found = next((line for line in self._state.signed_in if line.session_id == session_id), None)
        if found is not None and not found.own and not self._is_busy:
            self._change(forcing=found)

    def answer_sign_out(self, end: bool) -> None:
        """End the session that was asked about, or leave it."""
        line = self._state.forcing
        self._change(forcing=None)
        if end and line is not None:
            self._run(
                lambda command: self._branch.counters.force_sign_out(line.session_id, self._actor),
                translate("console.summary", "Sign out {name}", name=line.name),
                translate("console.summary", "{name} is signed out.", name=line.name),
            )
