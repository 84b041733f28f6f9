"""Visits of mystery shopping, in a sealed database: assessors fill in their own, officers read those of others."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from counter_console.records.action_panel import ActionPanel
from counter_console.records.shopping_forms import submission_answers, submission_of, visit_question
from counter_console.records.shopping_texts import (
    VISIT_VERBS,
    VISITS_TITLE,
    answer_text,
    place_name,
    service_name,
    state_text,
    visit_facts,
    when_text,
)
from counter_console.records.visit_sheets import HEADER, HELP, read_rows, template_rows
from counter_console.records.waves import fact_table
from counter_console.section.connection import MessageTone, SectionState
from counter_console.section.export_buttons import ExportButtons
from counter_console.section.files import ExportForm, write_bytes, write_report
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.reporting_presenter import ReportingPresenter
from counter_console.section.section import OpenSection, SectionContext
from shared.platform import spreadsheets
from shared.platform.errors import UserError
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import isolated, left_to_right, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.reports.report import Notes, Period, Report, ReportColumn, Row, Table
from shared.quality.scorecards.model import NOT_APPLICABLE, WORTH
from shared.quality.shopping.errors import ROWS_WRONG
from shared.quality.shopping.model import VisitState, VisitVerb
from shared.quality.shopping.model.commands import ReadingCommand, VisitList, VisitRow
from shared.quality.shopping.operations.views import ShoppingViews
from shared.quality.shopping.operations.visits import VisitOperations
from shared.quality.shopping.rules.sheets import TICKET_ROWS, submissions
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.layouts import row
from shared.ui.widgets.table import Column

TEXTS = PageTexts(
    translate("shopping", "Reading the visits"),
    translate("shopping", "The visits are from that time."),
    translate("shopping", "No visits"),
    translate("shopping", "Visits stand here while their wave is in the field."),
)
OPEN_FILE = translate("shopping", "Open a filled-in file")
FILES = "Excel, CSV (*.xlsx *.csv)"
#: A line to write on, in letters.
TICKET_LINE = 36


@dataclass(frozen=True)
class VisitsState(SectionState):
    """Everything the section shows. `done` counts what was saved here."""

    found: VisitList | None = None
    done: int = 0


class VisitsPresenter(ReportingPresenter[VisitsState, VisitList]):
    """The section of one person."""

    EMPTY = VisitsState
    TOPICS = frozenset({Topic.VISITS, Topic.CATALOG})

    def _read(self) -> VisitList:
        return self._branch.of(ShoppingViews).visits(self._actor)

    def _loaded(self, reading: VisitList) -> None:
        self._change(found=reading)

    def act(self, row: VisitRow, verb: VisitVerb, answers: Answers) -> None:
        """Do something with a visit as it is shown."""
        visits, code = self._branch.of(VisitOperations), row.assignment.code

        if verb is VisitVerb.SUBMIT:
            form = submission_of(row, answers)
            self._send(lambda command: visits.submit([form], command, self._actor), verb, code)
            return
        given = {key: answers[key] for key in ("agrees", "fit", "text", "reason") if key in answers}
        self._send(
            lambda command: visits.read(
                ReadingCommand(command, row.assignment.id, verb, row.visit.version, **given), self._actor
            ),
            verb,
            code,
        )

    def _send(self, work: Callable[..., object], verb: VisitVerb, code: str) -> None:
        self._run(
            work,
            translate("shopping", "{verb}: {code}", verb=VISIT_VERBS[verb], code=isolated(code)),
            translate("shopping", "Saved: {code}", code=isolated(code)),
            lambda _result: self._change(done=self._state.done + 1),
        )

    def open_file(self, path: Path) -> None:
        """Hand in all visits of a filled-in file, or say which rows are wrong."""
        found = self._state.found
        if found is None:
            return
        visits, rows = self._branch.of(VisitOperations), found.rows

        def work(command: UUID) -> int:
            forms, faults = submissions(read_rows(path), rows)
            if faults:
                raise UserError(ROWS_WRONG, rows=faults)
            return visits.submit(forms, command, self._actor)

        self._run(work, OPEN_FILE, "", self._handed_in)

    def _handed_in(self, count: object) -> None:
        self._report(translate("shopping", "%n visits were handed in.", n=int(str(count))), MessageTone.GOOD)

    def set_translator(self, translator: Translator) -> None:
        """Write files in another language."""
        self._translator = translator

    def export(self, row: VisitRow, form: ExportForm, path: Path) -> None:
        """Write the form of a visit, to be filled in on paper (PDF) or as a table."""
        translator = self._translator
        if form is ExportForm.PDF:
            report = paper_form(row, translator)
            self._write_file(lambda: write_report(report, form, path, translator, self._families))
        else:
            sheet = {"visits": [(*HEADER, *HELP), *template_rows([row], translator)]}
            self._write_file(lambda: write_bytes(spreadsheets.workbook(sheet), path))


def paper_form(row: VisitRow, translator: Translator) -> Report:
    """Return the form of a visit to print: it names no branch's person, and carries the code of the assignment."""
    planned = row.assignment.planned
    scenario = row.wave.scenario(planned.service)
    start = datetime.combine(planned.day, time(), UTC)
    ticket = translate("shopping", "Ticket: number, code on the slip, day, time on the slip, minutes waited")
    columns = (
        ReportColumn("item", translate("shopping", "Item")),
        ReportColumn("answers", translate("shopping", "Answers")),
        ReportColumn("what", translate("shopping", "What happened")),
    )
    tables = [
        Table(
            section.key,
            section.title,
            columns,
            tuple(
                Row(
                    item.key,
                    (
                        item.text,
                        " / ".join(
                            translator.text(answer_text(item.scale, each))
                            for each in (*WORTH[item.scale], *((NOT_APPLICABLE,) if item.may_not_apply else ()))
                        ),
                        "",
                    ),
                )
                for item in section.items
            ),
        )
        for section in row.wave.card.terms.sections
    ]
    return Report(
        key="visit",
        name=VISITS_TITLE,
        title=translate("shopping", "Assignment {code}", code=left_to_right(row.assignment.code)),
        subtitle=when_text(row),
        language=translator.language,
        period=Period(start, start + timedelta(days=1)),
        blocks=(
            Notes("where", translate("shopping", "Branch"), (place_name(row), service_name(row))),
            Notes("scenario", translate("shopping", "What you need"), (scenario.need, scenario.facts)),
            Notes("ticket", ticket, ("_" * TICKET_LINE,) * len(TICKET_ROWS)),
            *tables,
        ),
    )


def _where(row: VisitRow, _now: object, translator: Translator) -> str:
    return translator.text(place_name(row))


def _code(row: VisitRow, _now: object, translator: Translator) -> str:
    return translator.text(translate("shopping", "Assignment {code}", code=left_to_right(row.assignment.code)))


def _mark(row: VisitRow) -> tuple[Icon, Tone] | None:
    if row.visit.flags and row.visit.state is VisitState.SUBMITTED:
        return Icon.WARNING, Tone.CAUTION
    marks = {VisitState.FIT: (Icon.CHECK, Tone.GOOD), VisitState.SUBMITTED: (Icon.DOCUMENT, Tone.ACCENT)}
    return marks[VisitState.SUBMITTED] if VisitVerb.READ_AGAIN in row.verbs else marks.get(row.visit.state)


REGISTER = Register(
    VISITS_TITLE,
    (
        Column(
            "code",
            translate("shopping", "Assignment"),
            lambda row, now, t: left_to_right(row.assignment.code),
            width=22,
            mark=_mark,
        ),
        Column("branch", translate("shopping", "Branch"), _where, hint=lambda row, now, t: t.text(service_name(row))),
        Column("when", translate("shopping", "Planned for"), lambda row, now, t: t.text(when_text(row)), width=34),
        Column("state", translate("shopping", "State"), lambda row, now, t: t.text(state_text(row)), width=20),
    ),
    lambda row: row.assignment.id,
    _code,
    (
        (translate("shopping", "To do"), lambda row: bool(row.verbs)),
        (translate("shopping", "In reserve"), lambda row: row.assignment.planned.reserve),
    ),
)


class VisitsPage(RecordPage[VisitsState]):
    """The page. `file_chosen` carries the path of a filled-in file."""

    file_chosen = Signal(object)

    def __init__(self, appearance: Appearance, translator: Translator, folder: Path) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.DOCUMENT, REGISTER)
        self._folder = folder
        self.open_file = ActionButton(appearance, "")
        self.open_file.filters_double_tap = False  # the choice of a file follows
        self.open_file.activated.connect(self._choose_file)
        self.add_to_head(self.open_file)
        self.panel: ActionPanel[VisitVerb] = ActionPanel(appearance, translator, VISIT_VERBS)
        self.exports = ExportButtons(appearance, folder, self._form_name, (ExportForm.PDF, ExportForm.XLSX))
        self.facts = fact_table(appearance, translator)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        column.addWidget(self.panel)
        column.addWidget(self.facts)
        column.addLayout(row(self.exports, None))
        self.details.add(holder)

    def _show_content(self, state: VisitsState) -> None:
        found = state.found
        rows = () if found is None else found.rows
        self._show_head(VISITS_TITLE, "", loading=not state.loaded, empty=state.loaded and not rows)
        fills_in = any(VisitVerb.SUBMIT in row.verbs for row in rows)
        self.open_file.setVisible(fills_in)
        self.open_file.setText(self._text(OPEN_FILE))
        self.open_file.setEnabled(state.connection.can_save)
        self._show_records(rows)

    def _show_details(self, record: VisitRow) -> None:
        state = self._state
        if state is None or state.found is None:
            return
        self.panel.show_record(
            record.assignment.id,
            record.verbs,
            lambda verb: visit_question(verb, record),
            done=state.done,
            blocked=self._text(state.connection.blocked_reason),
            main=next(iter(record.verbs), None),
            translator=self._translator,
            known=lambda verb: submission_answers(record.visit, record.answers) if verb is VisitVerb.SUBMIT else {},
        )
        self.exports.setVisible(VisitVerb.SUBMIT in record.verbs)
        self.exports.show_texts(self._translator, enabled=not state.exporting)
        self.facts.setAccessibleName(self._text(translate("shopping", "What is known of this visit")))
        self.facts.show_rows(tuple(visit_facts(record, reads=state.found.reads)), self._translator)

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self._text(OPEN_FILE), str(self._folder), FILES)
        if chosen:
            self.file_chosen.emit(Path(chosen))

    def _form_name(self) -> str:
        row = self.record()
        return "" if row is None else f"nobat-visit-{row.assignment.code}"


class VisitsSection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = VisitsPage(context.appearance, context.translator, context.folder)
        self.visits = VisitsPresenter.of(context, context.clerk, self.screen.show_state)
        super().__init__(self.visits, self.screen)
        self.screen.panel.given.connect(lambda verb, answers: self._with_row(self.visits.act, verb, answers))
        self.screen.exports.chosen.connect(lambda form, path: self._with_row(self.visits.export, form, path))
        self.screen.file_chosen.connect(self.visits.open_file)
        self.screen.message_closed.connect(self.visits.close_message)

    def _with_row(self, work: Callable[..., None], *given: object) -> None:
        row = self.screen.record()
        if row is not None:
            work(row, *given)

    def set_translator(self, translator: Translator) -> None:
        """Change the language, also of files."""
        self.screen.set_translator(translator)
        self.visits.set_translator(translator)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return VisitsSection(context)
