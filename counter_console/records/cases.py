"""The register of cases: what waits for whom until when, one case with its history, and everything done with it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut

from counter_console.records.case_details import CaseDetails
from counter_console.records.case_files import connect_files
from counter_console.records.case_forms import new_case
from counter_console.records.case_presenter import CasesPresenter, CasesState, Line
from counter_console.records.case_registered import RegisteredCard
from counter_console.records.case_registration import ADD, CaseRegistration
from counter_console.records.case_texts import NOBODY, due_text, how_many, moment, state_text
from counter_console.records.visitor_words import connect_words
from counter_console.section.new_record import NewRecord
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from shared.office.catalog.model.workflow import BranchUnit
from shared.platform.forms.model import Choice, Field, Form, Kind, plain_form
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.rules.codes import read_code, read_number
from shared.service_desk.cases.rules.texts import CHANNELS
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column

TEXTS = PageTexts(
    translate("console.cases", "Reading the cases"),
    translate("console.cases", "The list is from that time."),
    translate("console.cases", "No cases here"),
    translate("console.cases", "Choose another list, or register a case."),
)
TITLE = translate("console.cases", "Cases")
NEW_KEY = "F12"
SCOPES = {
    Scope.OPEN: translate("console.cases", "All open"),
    Scope.MINE: translate("console.cases", "Mine"),
    Scope.REQUESTED: translate("console.cases", "Asked by my unit"),
    Scope.OPINION: translate("console.cases", "My opinion is asked"),
    Scope.UNASSIGNED: translate("console.cases", "Nobody’s"),
    Scope.OVERDUE: translate("console.cases", "Overdue"),
    Scope.ALL: translate("console.cases", "Closed too"),
}
#: Stands for the cases of all units; "" are those of the whole branch.
EVERY_UNIT = "*"


def case_filter(units: Sequence[BranchUnit]) -> Form:
    """Return what narrows the list; the unit is asked where there are several."""
    fields = [
        Field(
            "scope",
            Kind.CHOICE,
            translate("console.cases", "Which cases"),
            default=Scope.OPEN,
            choices=tuple(
                Choice(scope, name) for scope, name in SCOPES.items() if units or scope is not Scope.REQUESTED
            ),
        ),
        Field(
            "unit",
            Kind.CHOICE,
            translate("console.cases", "Of which unit"),
            default=EVERY_UNIT,
            choices=(
                Choice(EVERY_UNIT, translate("console.cases", "All")),
                *(Choice(unit.code, unit.name) for unit in units),
                Choice("", translate("console.cases", "Of no unit")),
            ),
        ),
    ]
    return plain_form("cases", *fields)


FILTER = case_filter(())


def _handler(line: Line, translator: Translator) -> str:
    if line.row.handler:
        return isolated(line.row.handler)
    return translator.text(line.row.unit or NOBODY)


def _description(line: Line, _now: datetime | None, translator: Translator) -> str:
    about = (isolated(line.row.about),) if line.row.about else ()  # its words may have been erased
    parts = (isolated(line.row.display), translator.text(line.kind), *about)
    return translator.language.comma.join(parts)


def _mark(line: Line) -> tuple[Icon, Tone]:
    if line.row.overdue:
        return Icon.WARNING, Tone.BAD
    return (Icon.CHECK, Tone.QUIET) if line.row.case.closed else (Icon.CLOCK, Tone.QUIET)


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
            translate("console.cases", "What is asked"),
            lambda line, now, t: isolated(line.row.about),
            hint=lambda line, now, t: t.language.comma.join(
                (t.text(CHANNELS[line.row.case.channel]), t.text(moment(line.row.case.registered, line.zone)))
            ),
        ),
        Column(
            "with",
            translate("console.cases", "Handled by"),
            lambda line, now, t: _handler(line, t),
            width=24,
            hint=lambda line, now, t: t.text(state_text(line.row.case)),
        ),
        Column(
            "due",
            translate("console.cases", "Deadline"),
            lambda line, now, t: t.text(due_text(line.row.case, line.zone)),
            width=30,
            mark=_mark,
            hint=lambda line, now, t: t.text(SCOPES[Scope.OVERDUE]) if line.row.overdue else "",
            hint_tone=Tone.BAD,
        ),
    ),
    lambda line: line.row.case.id,
    _description,
)


class CasesPage(RecordPage[CasesState]):
    """The page. `scope_chosen` carries a Scope, `unit_chosen` a code or None, `sought` a number or code.

    `case_wanted` carries an id, `told` nothing.
    """

    scope_chosen = Signal(object)
    unit_chosen = Signal(object)
    sought = Signal(str)
    case_wanted = Signal(object)
    told = Signal()

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.DOCUMENT, REGISTER)
        self.filter = FormView(FILTER, appearance, translator, short_labels=True)
        self.filter.committed.connect(self._narrowed)
        self._column.insertWidget(self._column.indexOf(self._empty), self.filter)
        self.result = RegisteredCard(appearance)
        self.result.told.connect(self.told)
        self._column.insertWidget(self._column.indexOf(self.filter), self.result)
        self.file = CaseDetails(appearance, translator)
        self.details.add(self.file)
        self.add_new(NewRecord(new_case((), ()), ADD, appearance, translator))
        self.new.opener.set_key(NEW_KEY)
        self._refusals = 0
        shortcut = QShortcut(QKeySequence(NEW_KEY), self)
        shortcut.activated.connect(self._open_new)

    def _open_new(self) -> None:
        if self.new.opener.isEnabled() and self.new.isHidden():
            self.new.show_form(True)

    def _narrowed(self, key: str, value: object) -> None:
        if key == "scope":
            self.scope_chosen.emit(value)
        else:
            self.unit_chosen.emit(None if value == EVERY_UNIT else value)

    def _show_content(self, state: CasesState) -> None:
        self._show_head(
            TITLE,
            how_many(state.total) if state.loaded else "",
            loading=not state.loaded,
            empty=state.loaded and not state.lines,
        )
        self.filter.setVisible(state.loaded)
        self.filter.offer(case_filter(state.units))
        self.filter.show_answers({"scope": state.scope, "unit": EVERY_UNIT if state.unit is None else state.unit})
        self.filter.show_only(("scope", "unit") if state.units else ("scope",))
        self.new.offer(new_case(state.kinds, state.people, state.requesting))
        visitor = state.visitor
        hint = translate("console.cases", "Ticket {number}", number=isolated(visitor.display)) if visitor else ""
        self.new.form.show_hint("for_visitor", hint)
        keys = self.new.form.rows.keys()
        self.new.form.show_scan_folder(state.scan_folder)
        self.new.form.show_only(keys if visitor else keys - {"for_visitor"})
        spoken = visitor.language if visitor else self._translator.language.value
        self.new.show_texts(
            self._translator, state.connection, state.added, language=spoken, for_visitor=visitor is not None
        )
        if state.refused.number != self._refusals:
            self._refusals = state.refused.number
            self.new.form.show_problems({(key,): text for key, text in state.refused.problems.items()})
        if self.result.show_registered(state.registered, self._translator):
            self._scroll.ensureWidgetVisible(self.result)
        self._show_records(state.lines)
        # The search stays in reach when it has found nothing.
        self.list.setVisible(bool(state.lines) or bool(self.search.text()))

    def _show_details(self, record: Line) -> None:
        state = self._state
        if state is None or state.file is None or state.file.case.id != record.row.case.id:
            self.file.hide()
            return
        self.file.show_file(state.file, state.zone, state.done, state.connection, self._translator, state.files)
        self.file.show()

    def _choose(self, record: Any) -> None:
        super()._choose(record)
        if self._chosen is not None:
            self.case_wanted.emit(self._chosen)

    def _narrow(self, changed: object) -> None:
        """Look up a number or a code in the whole register; other words narrow the list that is shown."""
        typed = self.search.text()
        exact = read_code(typed) is not None or read_number(typed) is not None
        self.sought.emit(typed if exact else "")
        if exact:
            self.model.search("")
            self._show_page(0)
        else:
            super()._narrow(changed)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        for form in (self.filter, self.new):
            form.set_translator(translator)
        super().set_translator(translator)


class CasesSection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = CasesPage(context.appearance, context.translator)
        session = context.who.session
        self.cases = CasesPresenter(
            context.branch,
            context.runner,
            context.clerk,
            None if session is None else session.id,
            CaseRegistration(context.branch, context.clerk, context.slips, context.file_runner),
            self.screen.show_state,
        )
        super().__init__(self.cases, self.screen)
        self.screen.scope_chosen.connect(self.cases.choose_scope)
        self.screen.unit_chosen.connect(self.cases.choose_unit)
        self.screen.sought.connect(self.cases.search)
        self.screen.case_wanted.connect(self.cases.open_case)
        self.screen.told.connect(self.cases.told)
        self.screen.result.print_again.connect(self.cases.print_again)
        self.screen.new.given.connect(self.cases.register)
        self.screen.file.given.connect(self.cases.act)
        connect_words(self.screen.file.words, self.cases, context)
        connect_files(self.screen.file.files, self.cases, context)
        self.screen.message_closed.connect(self.cases.close_message)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return CasesSection(context)
