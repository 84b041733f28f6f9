"""Meetings with the manager: minutes that the visitor confirms, and decisions with an owner and a due day."""

from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.records.action_panel import ActionPanel
from counter_console.records.case_presenter import Line
from counter_console.records.case_texts import CaseFact, state_text
from counter_console.records.hearing_forms import NAMES, facts, given_answers, meeting_time, minutes_report, question
from counter_console.section.connection import SectionState
from counter_console.section.export_buttons import ExportButtons
from counter_console.section.files import ExportForm, write_report
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.reporting_presenter import ReportingPresenter
from counter_console.section.section import OpenSection, SectionContext
from shared.platform.forms.model import Answers, Choice, Field, Kind, plain_form
from shared.platform.i18n.text import Day, Showable, Text, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.service_desk.hearings.model import (
    HearingCommand,
    HearingFile,
    HearingRow,
    HearingVerb,
)
from shared.service_desk.hearings.operations.desk import HearingOperations
from shared.service_desk.hearings.operations.views import HearingViews
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.layouts import row
from shared.ui.widgets.table import Column, RecordModel, RecordTable

TITLE = translate("console.hearings", "Meetings with the manager")
TEXTS = PageTexts(
    translate("console.hearings", "Reading the meetings"),
    translate("console.hearings", "The list is from that time."),
    translate("console.hearings", "No meetings here"),
    translate("console.hearings", "A new one is registered on the page Cases, as a meeting with the manager."),
)
FILTER = plain_form(
    "hearings",
    Field(
        "closed_too",
        Kind.CHOICE,
        translate("console.hearings", "Which meetings"),
        default=False,
        choices=(
            Choice(False, translate("console.hearings", "Something is still to be done")),
            Choice(True, translate("console.hearings", "All")),
        ),
    ),
)


@dataclass(frozen=True)
class HearingLine(Line):
    """One row of the list, ready to show."""

    hearing: HearingRow


@dataclass(frozen=True)
class HearingsState(SectionState):
    """Everything the section shows; `done` counts what was saved here."""

    lines: tuple[HearingLine, ...] = ()
    zone: str = "UTC"
    today: date = field(default=date.min)
    closed_too: bool = False
    file: HearingFile | None = None
    done: int = 0


@dataclass(frozen=True)
class HearingsReading:
    """What is read at once."""

    lines: tuple[HearingLine, ...]
    zone: str
    today: date
    file: HearingFile | None


class HearingsPresenter(ReportingPresenter[HearingsState, HearingsReading]):
    """The section of one person."""

    EMPTY = HearingsState
    TOPICS = frozenset({Topic.CASES, Topic.CATALOG})
    REREAD_SECONDS = 60  # days pass without news
    _chosen: UUID | None = None

    def _read(self) -> HearingsReading:
        views = self._branch.of(HearingViews)
        found = views.hearings(self._actor, closed_too=self._state.closed_too)
        zone = self._branch.catalog.catalog().branch.time_zone
        lines = tuple(HearingLine(each.row, "", zone, each) for each in found)
        chosen = next((each.row.case.id for each in found if each.row.case.id == self._chosen), None)
        file = None if chosen is None else views.hearing(chosen, self._actor)
        return HearingsReading(lines, zone, self._branch.day.today(), file)

    def _loaded(self, reading: HearingsReading) -> None:
        self._change(**vars(reading))

    def choose(self, key: str, answer: object) -> None:
        """Show another list."""
        self._change(**{key: answer})
        self.refresh()

    def open_case(self, case_id: UUID) -> None:
        """Show one meeting."""
        if case_id != self._chosen:
            self._chosen = case_id
            self.refresh()

    def act(self, verb: HearingVerb, answers: Answers) -> None:
        """Do something with the chosen meeting as it is shown."""
        file = self._state.file
        if file is None:
            return
        seen = 0 if file.hearing is None else file.hearing.version
        given = given_answers(answers)
        self._run(
            lambda command: self._branch.of(HearingOperations).carry_out(
                HearingCommand(command, file.case_id, verb, seen, **given), self._actor
            ),
            translate("console.cases", "{verb}: {number}", verb=NAMES[verb], number=isolated(file.display)),
            translate("console.cases", "Saved: {number}", number=isolated(file.display)),
            lambda _hearing: self._change(done=self._state.done + 1),
        )

    def set_translator(self, translator: Translator) -> None:
        """Write files in another language."""
        self._translator = translator

    def export(self, form: ExportForm, path: Path) -> None:
        """Write the minutes to a file, away from the screen's thread."""
        file, translator, zone = self._state.file, self._translator, self._state.zone
        if file is not None:
            report = minutes_report(file, zone, translator)
            self._write_file(lambda: write_report(report, form, path, translator, self._families))


_NOBODY = translate("console.hearings", "Nobody meets visitors then. Please offer another day.")


def _first_due(line: HearingLine, translator: Translator) -> str:
    first = line.hearing.first_due
    return "" if first is None else translator.text(Day(first, weekday=False))


def _held(line: HearingLine) -> Showable:
    hearing = line.hearing.hearing
    if hearing is not None and hearing.held is None and hearing.planned is not None:
        meeting = line.hearing.meeting
        return Day(hearing.planned, weekday=False) if meeting is None else meeting_time(meeting)
    if hearing is None or hearing.held is None:
        return translate("console.hearings", "No minutes yet")
    return Day(hearing.held, weekday=False)


def _confirmed(line: HearingLine) -> Text | str:
    hearing = line.hearing.hearing
    if hearing is None:
        return ""
    if hearing.held is None:
        return isolated(line.hearing.hearer) if line.hearing.hearer else _NOBODY
    if hearing.confirmed is None:
        return translate("console.hearings", "not confirmed yet")
    return translate("console.hearings", "confirmed by the visitor")


def _mark(line: HearingLine) -> tuple[Icon, Tone] | None:
    hearing = line.hearing.hearing
    written = hearing is not None and hearing.held is not None
    unheard = hearing is not None and hearing.planned is not None and not written and line.hearing.meeting is None
    if line.hearing.overdue or unheard:
        return Icon.WARNING, Tone.BAD
    if line.hearing.open_decisions:
        return Icon.CLOCK, Tone.QUIET
    # Before a meeting nothing is decided, so that nothing waits.
    return (Icon.CHECK, Tone.QUIET) if written else None


def _description(line: HearingLine, _now: datetime | None, translator: Translator) -> str:
    about = (isolated(line.row.about),) if line.row.about else ()
    return translator.language.comma.join((isolated(line.row.display), *about))


REGISTER = Register(
    TITLE,
    (
        Column(
            "number",
            translate("console.cases", "Number"),
            lambda line, now, t: line.row.display,
            width=26,
            code=True,
            hint=lambda line, now, t: t.text(state_text(line.row.case)),
        ),
        Column(
            "about",
            translate("console.hearings", "What it is about"),
            lambda line, now, t: isolated(line.row.about),
        ),
        Column(
            "held",
            translate("console.hearings", "Meeting"),
            lambda line, now, t: t.text(_held(line)),
            width=24,
            hint=lambda line, now, t: t.text(_confirmed(line)),
        ),
        Column(
            "open",
            translate("console.hearings", "Decisions to carry out"),
            lambda line, now, t: t.text(translate("console.hearings", "%n decisions", n=line.hearing.open_decisions)),
            width=26,
            mark=_mark,
            hint=lambda line, now, t: _first_due(line, t),
        ),
    ),
    lambda line: line.row.case.id,
    _description,
)


class HearingDetails(QWidget):
    """One meeting: what can be done, its minutes and its decisions. `exported` carries a form and a path."""

    def __init__(self, appearance: Appearance, translator: Translator, folder: Path) -> None:
        super().__init__()
        self._file: HearingFile | None = None
        self.panel: ActionPanel[HearingVerb] = ActionPanel(appearance, translator, NAMES)
        self.exports = ExportButtons(appearance, folder, self._file_name, (ExportForm.PDF,))
        columns = (
            Column("label", translate("console.cases", "Detail"), lambda fact, now, t: t.text(fact.label), width=40),
            Column("value", translate("console.cases", "Value"), lambda fact, now, t: t.text(fact.value)),
        )
        model = RecordModel(columns, lambda fact: (str(fact.label), str(fact.value)), translator, _fact_text)
        self.facts = RecordTable(appearance, translator, model, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        for part in (self.panel, self.facts):
            column.addWidget(part)
        column.addLayout(row(self.exports, None, spacing=appearance.metrics.unit))

    def show_file(self, file: HearingFile, state: HearingsState, translator: Translator) -> None:
        """Show a meeting."""
        self._file = file
        main = None
        if file.hearing is None or file.hearing.minutes_id is None:
            arranged = file.hearing is not None or HearingVerb.ARRANGE not in file.verbs
            main = HearingVerb.WRITE if arranged else HearingVerb.ARRANGE
        self.panel.show_record(
            file.case_id,
            file.verbs,
            lambda verb: question(verb, file, state.today),
            done=state.done,
            blocked=translator.text(state.connection.blocked_reason),
            main=main,
            translator=translator,
        )
        written = file.hearing is not None and file.hearing.minutes_id is not None
        self.exports.show_texts(translator, enabled=written and not state.exporting)
        self.exports.setVisible(written)
        rows = tuple(facts(file, state.zone))
        self.facts.setAccessibleName(translator.text(translate("console.hearings", "Minutes and decisions")))
        self.facts.setVisible(bool(rows))
        self.facts.show_rows(rows, translator)

    def _file_name(self) -> str:
        return "" if self._file is None else f"nobat-minutes-{self._file.display}"


def _fact_text(fact: CaseFact, _now: object, translator: Translator) -> str:
    return f"{translator.text(fact.label)}: {translator.text(fact.value)}"


class HearingsPage(RecordPage[HearingsState]):
    """The page. `narrowed` carries a key of the filter and its answer, `case_wanted` an id."""

    narrowed = Signal(str, object)
    case_wanted = Signal(object)

    def __init__(self, appearance: Appearance, translator: Translator, folder: Path) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.PEOPLE, REGISTER)
        self.filter = FormView(FILTER, appearance, translator, short_labels=True)
        self.filter.committed.connect(self.narrowed)
        self._column.insertWidget(self._column.indexOf(self._empty), self.filter)
        self.file = HearingDetails(appearance, translator, folder)
        self.details.add(self.file)

    def _show_content(self, state: HearingsState) -> None:
        count = translate("console.hearings", "%n meetings", n=len(state.lines)) if state.loaded else ""
        self._show_head(TITLE, count, loading=not state.loaded, empty=state.loaded and not state.lines)
        self.filter.setVisible(state.loaded)
        self.filter.show_answers({"closed_too": state.closed_too})
        self._show_records(state.lines)

    def _show_details(self, record: HearingLine) -> None:
        state = self._state
        here = state is not None and state.file is not None and state.file.case_id == record.row.case.id
        self.file.setVisible(here)
        if state is not None and state.file is not None and here:
            self.file.show_file(state.file, state, self._translator)

    def _choose(self, record: Any) -> None:
        super()._choose(record)
        if self._chosen is not None:
            self.case_wanted.emit(self._chosen)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.filter.set_translator(translator)
        super().set_translator(translator)


class HearingsSection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = HearingsPage(context.appearance, context.translator, context.folder)
        self.hearings = HearingsPresenter.of(context, context.clerk, self.screen.show_state)
        super().__init__(self.hearings, self.screen)
        self.screen.narrowed.connect(self.hearings.choose)
        self.screen.case_wanted.connect(self.hearings.open_case)
        self.screen.file.panel.given.connect(self.hearings.act)
        self.screen.file.exports.chosen.connect(self.hearings.export)
        self.screen.message_closed.connect(self.hearings.close_message)

    def set_translator(self, translator: Translator) -> None:
        """Change the language, also of files."""
        self.screen.set_translator(translator)
        self.hearings.set_translator(translator)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return HearingsSection(context)
