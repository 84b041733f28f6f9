"""Reports with any parameters: put together, looked at, saved, written to files, and made by the clock."""

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal

from counter_console.command_runner import AWAY
from counter_console.records.action_panel import ActionPanel
from counter_console.records.report_forms import (
    first_answers,
    inquiry_of,
    report_form,
    schedule_of,
    terms_of,
)
from counter_console.records.report_lines import (
    ACTS,
    DRAFT,
    READY,
    REGISTER,
    Act,
    ReportRow,
    acts,
    known_answers,
    question,
)
from counter_console.records.report_table import ReportRows
from counter_console.section.connection import SectionState
from counter_console.section.export_buttons import ExportButtons
from counter_console.section.files import ExportForm, write_report
from counter_console.section.new_record import NewRecord
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage
from counter_console.section.reporting_presenter import ReportingPresenter
from counter_console.section.section import OpenSection, SectionContext
from counter_console.summary.block_grid import BlockGrid, load_plots
from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.errors import UserError, error_text
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import Showable, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.reports.report import Report, Table
from shared.queue.inquiry.model import (
    Inquiry,
    ReportCommand,
    ReportVerb,
    SavedReport,
    Schedule,
)
from shared.queue.inquiry.operations.reports import ReportList, ReportOperations
from shared.queue.inquiry.rules import texts
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import row

TEXTS = PageTexts(
    translate("inquiry", "Reading the reports"),
    translate("inquiry", "The reports are from that time."),
    translate("inquiry", "No reports yet"),
    translate("inquiry", "A report groups the closed days by up to three things and shows up to six figures."),
)
ADD = translate("inquiry", "New report")
SUBTITLE = translate(
    "inquiry", "Figures that could tell something about a single visitor or about one person’s work are hidden."
)
NOT_SAVED = translate("inquiry", "Not saved")
COUNTING = translate("inquiry", "Counting …")
NO_DAYS = translate("inquiry", "There is nothing to count in this period.")


@dataclass(frozen=True)
class ReportsReading:
    """One reading: the list, and what the chosen report says or why it cannot be made."""

    found: ReportList
    chosen: UUID | None
    asked: Inquiry | None
    report: Report | None
    problem: Showable


@dataclass(frozen=True)
class ReportsState(SectionState):
    """Everything the section shows. `answered` is the report for which `report` or `problem` is.

    `added` and `done` count what was saved here; `added_id` is the last one.
    """

    found: ReportList | None = None
    rows: tuple[ReportRow, ...] = ()
    answered: tuple[UUID, Inquiry] | None = None
    report: Report | None = None
    problem: Showable = ""
    added: int = 0
    added_id: UUID | None = None
    done: int = 0


class ReportsPresenter(ReportingPresenter[ReportsState, ReportsReading]):
    """The section of one person."""

    EMPTY = ReportsState
    TOPICS = frozenset({Topic.DAY, Topic.CATALOG, Topic.SETTINGS})
    _draft: Inquiry | None = None
    _chosen: UUID | None = None

    def _read(self) -> ReportsReading:
        chosen, operations = self._chosen, self._branch.of(ReportOperations)
        found = operations.reports(self._actor)
        line = next((each for each in self._rows(found) if each.id == chosen), None)
        if line is None:
            return ReportsReading(found, chosen, None, None, "")
        load_plots()
        try:
            report = operations.answer(
                line.inquiry, line.name, self._translator.language, self._translator.month_start, self._actor
            )
        except UserError as problem:
            if problem.code in AWAY or problem.code == NOT_ALLOWED:
                raise
            return ReportsReading(found, chosen, line.inquiry, None, error_text(problem))
        return ReportsReading(found, chosen, line.inquiry, report, "")

    def _loaded(self, reading: ReportsReading) -> None:
        answered = None if reading.chosen is None or reading.asked is None else (reading.chosen, reading.asked)
        self._change(
            found=reading.found,
            rows=self._rows(reading.found),
            answered=answered,
            report=reading.report,
            problem=reading.problem,
        )

    def _rows(self, found: ReportList) -> tuple[ReportRow, ...]:
        draft = () if self._draft is None else (ReportRow(DRAFT, NOT_SAVED, self._draft),)
        saved = (
            ReportRow(
                id=each.report.id,
                name=each.report.terms.name,
                inquiry=each.report.terms.inquiry,
                owner=each.owner,
                own=each.own,
                saved=each.report,
                made_for=each.made_for,
            )
            for each in found.lines
        )
        return (*draft, *saved, *READY)

    def choose(self, report_id: UUID) -> None:
        """Make another report."""
        if report_id != self._chosen:
            self._chosen = report_id
            self.refresh()

    def set_translator(self, translator: Translator) -> None:
        """Count months as in another language's calendar, and write files in it."""
        self._translator = translator
        self.refresh()

    def add(self, answers: Answers) -> None:
        """Make a new report; without a name it is only looked at."""
        if answers["name"].strip():
            self._save(None, answers, Schedule())
            return
        self._draft, self._chosen = inquiry_of(answers), DRAFT
        self._change(added=self._state.added + 1, added_id=DRAFT)
        self.refresh()

    def act(self, line: ReportRow, act: Act, answers: Answers) -> None:
        """Do something with a report as it is shown."""
        match act:
            case Act.CHANGE if line.saved is None:
                self._draft = inquiry_of(answers)
                self._change(done=self._state.done + 1)
                self.refresh()
            case Act.CHANGE:
                self._save(line.saved, answers, line.schedule)
            case Act.COPY:
                self._save(None, answers, Schedule())
            case Act.SCHEDULE if line.saved is not None:
                self._carry_out(line.saved, replace(line.saved.terms, schedule=schedule_of(answers)))
            case Act.DELETE if line.saved is not None:
                self._carry_out(line.saved, None)

    def _save(self, known: SavedReport | None, answers: Answers, schedule: Schedule) -> None:
        self._carry_out(known, terms_of(answers, self._translator.language, schedule))

    def _carry_out(self, known: SavedReport | None, terms: Any) -> None:
        verb = ReportVerb.DELETE if terms is None else ReportVerb.SAVE
        name = known.terms.name if known is not None and terms is None else terms.name
        known_id, seen = (None, 0) if known is None else (known.id, known.version)
        gone = translate("inquiry", "Deleted: {name}", name=name)
        self._run(
            lambda command: self._branch.of(ReportOperations).carry_out(
                ReportCommand(command, verb, known_id, seen, terms), self._actor
            ),
            translate("inquiry", "Report: {name}", name=name),
            gone if terms is None else translate("inquiry", "Saved: {name}", name=name),
            lambda saved: self._saved(saved, new=known is None),
        )

    def _saved(self, saved: SavedReport | None, *, new: bool) -> None:
        self._change(done=self._state.done + 1)
        if new and saved is not None:
            self._chosen = saved.id
            self._change(added=self._state.added + 1, added_id=saved.id)

    def export(self, form: ExportForm, path: Path) -> None:
        """Write what is shown to a file, away from the screen's thread."""
        report, translator = self._state.report, self._translator
        if report is not None:
            self._write_file(lambda: write_report(report, form, path, translator, self._families))


class ReportsPage(RecordPage[ReportsState]):
    """The page. `exported` carries a form and a path, `report_wanted` an id."""

    exported = Signal(object, object)
    report_wanted = Signal(object)

    def __init__(self, appearance: Appearance, translator: Translator, folder: Path) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.CHART, REGISTER)
        self._shown: Report | None = None
        self.exports = ExportButtons(appearance, folder, self._file_name)
        self.exports.chosen.connect(self.exported)
        self.panel: ActionPanel[Act] = ActionPanel(appearance, translator, ACTS)
        self.sentence = PlainText(appearance)
        self.problem = PlainText(appearance, role=TextRole.LABEL, tone=Tone.CAUTION)
        self.rows = ReportRows(appearance)
        self.blocks = BlockGrid(appearance, places={"chart": 6})
        for part in (self.panel, self.sentence, self.problem, row(self.exports, None), self.rows, self.blocks):
            self.details.add(part)
        self.add_new(NewRecord(report_form(None), ADD, appearance, translator))

    def _show_content(self, state: ReportsState) -> None:
        self._show_head(texts.TITLE, SUBTITLE if state.rows else "", loading=not state.loaded, empty=False)
        if state.found is not None:
            self.new.offer(report_form(state.found.catalog))
            self.new.show_texts(self._translator, state.connection, state.added, **first_answers(state.found.today))
        self._show_records(state.rows)
        self._choose_added(state.added_id)

    def _show_details(self, record: ReportRow) -> None:
        state = self._state
        if state is None or state.found is None:
            return
        found = state.found
        self.panel.show_record(
            record.id,
            acts(record),
            lambda act: question(act, record, found),
            done=state.done,
            blocked=self._text(state.connection.blocked_reason),
            main=None,
            translator=self._translator,
            known=lambda act: known_answers(act, record),
        )
        self._show_answer(state, here=state.answered == (record.id, record.inquiry))

    def _show_answer(self, state: ReportsState, *, here: bool) -> None:
        report = state.report if here else None
        table = None if report is None else next(each for each in report.blocks if isinstance(each, Table))
        filled = report is not None and table is not None and bool(table.rows)
        self.sentence.setText("" if report is None else self._text(report.subtitle))
        self.sentence.setVisible(report is not None)
        problem = state.problem if here else COUNTING
        self.problem.setText(self._text(NO_DAYS if report is not None and not filled else problem))
        self.problem.set_tone(Tone.CAUTION if here else Tone.QUIET)
        self.problem.setVisible(not filled)
        self.exports.setVisible(filled)
        self.exports.show_texts(self._translator, enabled=filled and not state.exporting)
        self.rows.setVisible(filled)
        self.blocks.setVisible(filled)
        if filled and report is not None and table is not None and report is not self._shown:
            self._shown = report
            self.rows.show_table(table, self._translator)
            others = tuple(each for each in report.blocks if each is not table)
            self.blocks.show_report(replace(report, blocks=others), self._translator)

    def _choose(self, record: Any) -> None:
        super()._choose(record)
        if isinstance(self._chosen, UUID):
            self.report_wanted.emit(self._chosen)

    def _file_name(self) -> str:
        report = None if self._state is None else self._state.report
        if report is None:
            return ""
        last = report.period.end - timedelta(seconds=1)
        return f"nobat-report-{report.period.start:%Y-%m-%d}-{last:%Y-%m-%d}"

    def set_translator(self, translator: Translator) -> None:
        """Change the language; what is shown is made again."""
        self._shown = None
        self.new.set_translator(translator)
        super().set_translator(translator)


class ReportsSection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = ReportsPage(context.appearance, context.translator, context.folder)
        self.reports = ReportsPresenter.of(context, context.manager, self.screen.show_state)
        super().__init__(self.reports, self.screen)
        self.screen.new.given.connect(self.reports.add)
        self.screen.panel.given.connect(self._act)
        self.screen.report_wanted.connect(self.reports.choose)
        self.screen.exported.connect(self.reports.export)
        self.screen.message_closed.connect(self.reports.close_message)

    def _act(self, act: Any, answers: Answers) -> None:
        line = self.screen.record()
        if line is not None:
            self.reports.act(line, act, answers)

    def set_translator(self, translator: Translator) -> None:
        """Change the language, also of files and of months."""
        self.screen.set_translator(translator)
        self.reports.set_translator(translator)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return ReportsSection(context)
