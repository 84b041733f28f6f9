"""Complaints, criticism, suggestions and praise: how serious, about what, until when, and what puts them right."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal

from counter_console.records.case_details import CaseDetails
from counter_console.records.case_files import connect_files
from counter_console.records.case_presenter import Line
from counter_console.records.case_texts import NOBODY, due_text, how_many, state_text
from counter_console.records.case_work import CaseFileState, CaseWorkPresenter
from counter_console.records.complaint_details import ComplaintDetails
from counter_console.records.complaint_forms import Places, command_of
from counter_console.records.complaint_texts import VERBS, themes_text
from counter_console.records.visitor_words import connect_words
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.model import Matter
from shared.platform.background import Runner
from shared.platform.forms.model import Answers, Choice, Field, Kind, plain_form
from shared.platform.i18n.text import Showable, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.service_desk.cases.model import CaseState
from shared.service_desk.cases.model.files import CaseFile
from shared.service_desk.cases.operations.views import CaseViews
from shared.service_desk.cases.rules.texts import outcome_text
from shared.service_desk.complaints.model import (
    Complaint,
    ComplaintFile,
    ComplaintList,
    ComplaintRow,
    ComplaintScope,
    ComplaintSeverity,
    ComplaintVerb,
)
from shared.service_desk.complaints.operations.desk import ComplaintOperations
from shared.service_desk.complaints.operations.views import ComplaintViews
from shared.service_desk.complaints.rules.texts import MATTERS, NOT_ASSESSED, SHORT
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column

TITLE = translate("console.complaints", "Complaints")
TEXTS = PageTexts(
    translate("console.complaints", "Reading the complaints"),
    translate("console.complaints", "The list is from that time."),
    translate("console.complaints", "No complaints here"),
    translate("console.complaints", "Choose another list. New ones are registered on the page Cases."),
)
SCOPES = {
    ComplaintScope.OPEN: translate("console.complaints", "All open"),
    ComplaintScope.SERIOUS: translate("console.complaints", "Serious and critical"),
    ComplaintScope.MINE: translate("console.complaints", "Mine"),
    ComplaintScope.REMEDIES: translate("console.complaints", "A remedy waits for approval"),
    ComplaintScope.ALL: translate("console.complaints", "Closed too"),
}
_ALL = "all"
FILTER = plain_form(
    "complaints",
    Field(
        "scope",
        Kind.CHOICE,
        translate("console.complaints", "Which complaints"),
        default=ComplaintScope.OPEN,
        choices=tuple(Choice(scope, name) for scope, name in SCOPES.items()),
    ),
    Field(
        "matter",
        Kind.CHOICE,
        translate("console.complaints", "Kind"),
        default=_ALL,
        choices=(
            Choice(_ALL, translate("console.complaints", "All kinds")),
            *(Choice(matter.value, name) for matter, name in MATTERS.items()),
        ),
    ),
)
_TONES = {ComplaintSeverity.CRITICAL: (Icon.WARNING, Tone.BAD), ComplaintSeverity.SERIOUS: (Icon.WARNING, Tone.CAUTION)}


@dataclass(frozen=True)
class ComplaintLine(Line):
    """One row of the list, ready to show."""

    complaint: Complaint | None
    outcome: Showable


@dataclass(frozen=True)
class ComplaintsState(CaseFileState):
    """Everything the section shows. `complaint` belongs to the case in `file`."""

    lines: tuple[ComplaintLine, ...] = ()
    total: int = 0
    scope: ComplaintScope = ComplaintScope.OPEN
    matter: Matter | None = None
    complaint: ComplaintFile | None = None
    services: Places = ()
    counters: Places = ()


@dataclass(frozen=True)
class ComplaintsReading:
    """What is read at once."""

    found: ComplaintList
    zone: str
    file: CaseFile | None
    complaint: ComplaintFile | None
    services: Places
    counters: Places


class ComplaintsPresenter(CaseWorkPresenter[ComplaintsState, ComplaintsReading]):
    """The section of one person."""

    def __init__(
        self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[ComplaintsState], None]
    ) -> None:
        super().__init__(branch, runner, actor, ComplaintsState(), show)

    def _read(self) -> ComplaintsReading:
        views, catalog = self._branch.of(ComplaintViews), self._branch.catalog.catalog()
        found = views.complaints(self._actor, self._state.scope, self._state.matter)
        chosen = next((each.row.case.id for each in found.rows if each.row.case.id == self._chosen), None)
        file = complaint = None
        if chosen is not None:
            file = self._branch.of(CaseViews).case(chosen, self._actor)
            complaint = views.complaint(chosen, self._actor)
        return ComplaintsReading(
            found,
            catalog.branch.time_zone,
            file,
            complaint,
            tuple((each.id, each.name) for each in catalog.services),
            tuple((each.id, isolated(each.label)) for each in catalog.counters),
        )

    def _loaded(self, reading: ComplaintsReading) -> None:
        found = reading.found
        self._change(
            lines=tuple(_line(each, found, reading.zone) for each in found.rows),
            total=found.total,
            zone=reading.zone,
            file=reading.file,
            complaint=reading.complaint,
            services=reading.services,
            counters=reading.counters,
        )

    def choose(self, key: str, answer: Any) -> None:
        """Show another list."""
        self._change(**{key: None if answer == _ALL else Matter(answer) if key == "matter" else answer})
        self.refresh()

    def deal(self, verb: ComplaintVerb, answers: Answers) -> None:
        """Do something with the chosen complaint as it is shown."""
        file, known = self._state.file, self._state.complaint
        if file is None or known is None:
            return
        seen = 0 if known.complaint is None else known.complaint.version
        self._run(
            lambda command: self._branch.of(ComplaintOperations).carry_out(
                command_of(command, file.case.id, verb, seen, answers), self._actor
            ),
            translate("console.cases", "{verb}: {number}", verb=VERBS[verb][0], number=isolated(file.display)),
            translate("console.cases", "Saved: {number}", number=isolated(file.display)),
            lambda _complaint: self._change(done=self._state.done + 1),
        )


def _line(each: ComplaintRow, found: ComplaintList, zone: str) -> ComplaintLine:
    case = each.row.case
    kind = found.types[case.type_code, case.type_version]
    outcome = outcome_text(kind, case.outcome) if case.outcome else ""
    return ComplaintLine(each.row, kind.name, zone, each.complaint, outcome)


def _mark(line: ComplaintLine) -> tuple[Icon, Tone]:
    severity = None if line.complaint is None else line.complaint.severity
    return _TONES.get(severity, (Icon.DOCUMENT, Tone.QUIET)) if severity else (Icon.HELP, Tone.QUIET)


def _due(line: ComplaintLine, translator: Translator) -> str:
    if line.outcome and line.row.case.state in (CaseState.DECIDED, CaseState.CLOSED):
        return translator.text(line.outcome)
    return translator.text(due_text(line.row.case, line.zone))


def _description(line: ComplaintLine, _now: datetime | None, translator: Translator) -> str:
    about = (isolated(line.row.about),) if line.row.about else ()
    parts = (isolated(line.row.display), translator.text(line.kind), *about)
    return translator.language.comma.join(parts)


REGISTER = Register(
    TITLE,
    (
        Column(
            "number",
            translate("console.cases", "Number"),
            lambda line, now, t: line.row.display,
            width=26,
            code=True,
            hint=lambda line, now, t: t.text(line.kind),
        ),
        Column(
            "about",
            translate("console.complaints", "About"),
            lambda line, now, t: isolated(line.row.about),
            hint=lambda line, now, t: t.text(themes_text(line.complaint)),
        ),
        Column(
            "severity",
            translate("console.complaints", "Severity"),
            lambda line, now, t: t.text(NOT_ASSESSED if line.complaint is None else SHORT[line.complaint.severity]),
            width=22,
            mark=_mark,
        ),
        Column(
            "with",
            translate("console.cases", "Handled by"),
            lambda line, now, t: isolated(line.row.handler) if line.row.handler else t.text(NOBODY),
            width=18,
            hint=lambda line, now, t: t.text(state_text(line.row.case)),
        ),
        Column(
            "due",
            translate("console.complaints", "Deadline or result"),
            lambda line, now, t: _due(line, t),
            width=22,
            hint=lambda line, now, t: t.text(translate("console.cases", "Overdue")) if line.row.overdue else "",
            hint_tone=Tone.BAD,
        ),
    ),
    lambda line: line.row.case.id,
    _description,
)


class ComplaintsPage(RecordPage[ComplaintsState]):
    """The page. `narrowed` carries a key of the filter and its answer, `case_wanted` an id."""

    narrowed = Signal(str, object)
    case_wanted = Signal(object)

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.MESSAGE, REGISTER)
        self.filter = FormView(FILTER, appearance, translator, short_labels=True)
        self.filter.committed.connect(self.narrowed)
        self._column.insertWidget(self._column.indexOf(self._empty), self.filter)
        self.complaint = ComplaintDetails(appearance, translator)
        self.file = CaseDetails(appearance, translator)
        self.details.add(self.complaint)
        self.details.add(self.file)

    def _show_content(self, state: ComplaintsState) -> None:
        self._show_head(
            TITLE,
            how_many(state.total) if state.loaded else "",
            loading=not state.loaded,
            empty=state.loaded and not state.lines,
        )
        self.filter.setVisible(state.loaded)
        self.filter.show_answers({"scope": state.scope, "matter": _ALL if state.matter is None else state.matter.value})
        self._show_records(state.lines)

    def _show_details(self, record: ComplaintLine) -> None:
        state = self._state
        case_id = record.row.case.id
        here = state is not None and state.file is not None and state.file.case.id == case_id
        self.complaint.setVisible(here)
        self.file.setVisible(here)
        if state is None or not here or state.file is None or state.complaint is None:
            return
        places = (state.services, state.counters)
        self.complaint.show_file(state.complaint, places, state.zone, state.done, state.connection, self._translator)
        self.file.show_file(state.file, state.zone, state.done, state.connection, self._translator, state.files)

    def _choose(self, record: Any) -> None:
        super()._choose(record)
        if self._chosen is not None:
            self.case_wanted.emit(self._chosen)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.filter.set_translator(translator)
        super().set_translator(translator)


class ComplaintsSection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = ComplaintsPage(context.appearance, context.translator)
        self.complaints = ComplaintsPresenter(context.branch, context.runner, context.clerk, self.screen.show_state)
        super().__init__(self.complaints, self.screen)
        self.screen.narrowed.connect(self.complaints.choose)
        self.screen.case_wanted.connect(self.complaints.open_case)
        self.screen.complaint.panel.given.connect(self.complaints.deal)
        self.screen.file.given.connect(self.complaints.act)
        connect_words(self.screen.file.words, self.complaints, context)
        connect_files(self.screen.file.files, self.complaints, context)
        self.screen.message_closed.connect(self.complaints.close_message)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return ComplaintsSection(context)
