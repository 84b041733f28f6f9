"""Scorecards: sections and items with their weights, in versions, with a preview and a form to print."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.records.action_panel import ActionPanel
from counter_console.records.case_texts import CaseFact
from counter_console.records.scorecard_texts import TITLE, VERBS, facts, printed_form, question
from counter_console.records.version_texts import prepared_text
from counter_console.section.connection import Connection, SectionState
from counter_console.section.export_buttons import ExportButtons
from counter_console.section.files import ExportForm, write_report
from counter_console.section.new_record import NewRecord
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.reporting_presenter import ReportingPresenter
from counter_console.section.section import OpenSection, SectionContext
from shared.office.versions.model import VersionCommand, VersionVerb
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import Number, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.quality.scorecards.forms import CARD_CODE, answer_form, card_form, terms_of
from shared.quality.scorecards.model import CardTerms
from shared.quality.scorecards.model.register import CardList, CardRow
from shared.quality.scorecards.operations.card_views import ScorecardViews
from shared.quality.scorecards.operations.cards import ScorecardOperations
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.table import Column, RecordModel, RecordTable

TEXTS = PageTexts(
    translate("scorecards", "Reading the scorecards"),
    translate("console.entries", "The list is from that time."),
    translate("scorecards", "No scorecards yet"),
    translate("scorecards", "A scorecard says what a visit is checked for, and what each item counts."),
)
ADD = translate("scorecards", "New scorecard")
PREVIEW = translate("scorecards", "As it is filled in")
PRINT = translate("scorecards", "Form to print (PDF)")
_MAIN = (VersionVerb.APPROVE, VersionVerb.SUBMIT)

REGISTER = Register(
    TITLE,
    (
        Column(
            "card",
            translate("scorecards", "Scorecard"),
            lambda row, now, t: t.text(row.shown.terms.title),
            hint=lambda row, now, t: isolated(row.card.code),
        ),
        Column(
            "state",
            translate("console.entries", "State"),
            lambda row, now, t: t.text(prepared_text(row.state, row.prepared)),
            width=40,
        ),
        Column(
            "items",
            translate("scorecards", "Items"),
            lambda row, now, t: t.text(Number(len(row.shown.terms.items))),
            width=14,
        ),
    ),
    lambda row: row.card.id,
    lambda row, now, t: t.text(row.shown.terms.title),
)


@dataclass(frozen=True)
class ScorecardsState(SectionState):
    """Everything the section shows. `added` and `done` count what was saved here."""

    found: CardList | None = None
    added: int = 0
    done: int = 0


class ScorecardsPresenter(ReportingPresenter[ScorecardsState, CardList]):
    """The section of one person."""

    EMPTY = ScorecardsState
    TOPICS = frozenset({Topic.ASSESSMENT, Topic.STANDARDS, Topic.DAY})

    def _read(self) -> CardList:
        return self._branch.of(ScorecardViews).cards(self._actor)

    def _loaded(self, reading: CardList) -> None:
        self._change(found=reading)

    def add(self, answers: Answers) -> None:
        """Write the draft of a new scorecard."""
        code, terms = answers["code"], terms_of(answers)
        self._run(
            lambda command: self._branch.of(ScorecardOperations).carry_out(
                VersionCommand(command, None, VersionVerb.WRITE, code=code, terms=terms), self._actor
            ),
            translate("scorecards", "New scorecard: {code}", code=isolated(code)),
            translate("standards", "Saved as a draft: {code}", code=isolated(code)),
            lambda _card: self._change(added=self._state.added + 1),
        )

    def act(self, row: CardRow, verb: VersionVerb, answers: Answers) -> None:
        """Do something with a scorecard as it is shown."""
        known = row.card
        terms = terms_of(answers) if verb is VersionVerb.WRITE else None
        self._run(
            lambda command: self._branch.of(ScorecardOperations).carry_out(
                VersionCommand(command, known.id, verb, known.version, terms=terms, day=answers.get("day")),
                self._actor,
            ),
            translate("standards", "{verb}: {code}", verb=VERBS[verb], code=isolated(known.code)),
            translate("standards", "Saved: {code}", code=isolated(known.code)),
            lambda _card: self._change(done=self._state.done + 1),
        )

    def set_translator(self, translator: Translator) -> None:
        """Write files in another language."""
        self._translator = translator

    def print_form(self, row: CardRow, path: Path) -> None:
        """Write a scorecard as a form to fill in by hand, away from the screen's thread."""
        found, translator = self._state.found, self._translator
        if found is not None:
            report = printed_form(row.shown.terms, found.branch, found.today, translator)
            self._write_file(lambda: write_report(report, ExportForm.PDF, path, translator, self._families))


class CardDetails(QWidget):
    """Shows one scorecard; `panel` carries its actions. While a version is written, the preview shows what is typed."""

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__()
        self._appearance, self._translator = appearance, translator
        self._previewed: CardTerms | None = None
        self._stored: CardTerms | None = None
        self.preview: FormView | None = None
        self.panel: ActionPanel[VersionVerb] = ActionPanel(appearance, translator, VERBS)
        self.panel.previewed.connect(self._show_preview)
        columns = (
            Column("label", translate("console.cases", "Detail"), lambda fact, now, t: t.text(fact.label), width=34),
            Column("value", translate("console.cases", "Value"), lambda fact, now, t: t.text(fact.value)),
        )
        model = RecordModel(columns, lambda fact: (str(fact.label), str(fact.value)), translator, _fact_text)
        self.facts = RecordTable(appearance, translator, model, wraps=True)
        self._title = PlainText(appearance, role=TextRole.LABEL, bold=True)
        self._hint = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self._place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        column.addWidget(self.panel)
        column.addWidget(self.facts)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addLayout(self._place)

    def show_card(
        self, row: CardRow, found: CardList, done: int, connection: Connection, translator: Translator
    ) -> None:
        """Show a scorecard."""
        spoken, self._translator = translator is not self._translator, translator
        verbs = [VersionVerb(each) for each in found.verbs.get(row.card.id, ())]
        self._stored = row.shown.terms
        self.panel.show_record(
            row.card.id,
            verbs,
            lambda verb: question(verb, row, found),
            done=done,
            blocked=translator.text(connection.blocked_reason),
            main=next((verb for verb in _MAIN if verb in verbs), None),
            translator=translator,
        )
        self.facts.setAccessibleName(translator.text(translate("scorecards", "What is known of this scorecard")))
        self.facts.show_rows(tuple(facts(row, found.people, found.today)), translator)
        self._title.setText(translator.text(PREVIEW))
        self._hint.setText(translator.text(translate("scorecards", "A try: nothing of it is saved.")))
        if spoken and self.preview is not None:
            self.preview.set_translator(translator)
        self._show_preview()

    def _show_preview(self) -> None:
        """Show the form of what is typed, if it is complete, else of what is stored."""
        terms = self._stored
        if self.panel.verb is VersionVerb.WRITE:
            typed = self.panel.form.whole_answers()
            if {field.key for field in self.panel.form.form.fields} <= typed.keys():
                terms = terms_of(typed)
        if terms is None or terms == self._previewed:
            return
        self._previewed = terms
        if self.preview is not None:
            self.preview.hide()
            self.preview.deleteLater()
        self.preview = FormView(answer_form(terms), self._appearance, self._translator, whole=True)
        self._place.addWidget(self.preview)


class ScorecardsPage(RecordPage[ScorecardsState]):
    """The page. The form to print is that of the chosen scorecard."""

    def __init__(self, appearance: Appearance, translator: Translator, folder: Path) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.LIST, REGISTER)
        self.paper = ExportButtons(appearance, folder, self._file_name, (ExportForm.PDF,))
        self.add_to_head(self.paper)
        self.card = CardDetails(appearance, translator)
        self.details.add(self.card)
        self.add_new(NewRecord(card_form((), CARD_CODE), ADD, appearance, translator))

    def _show_content(self, state: ScorecardsState) -> None:
        found = state.found
        rows = () if found is None else found.rows
        self._show_head(TITLE, "", loading=not state.loaded, empty=state.loaded and not rows)
        if found is not None:
            self.new.offer(card_form(found.standards, CARD_CODE))
            tomorrow = found.today + timedelta(days=1)
            self.new.show_texts(self._translator, state.connection, state.added, begins=tomorrow)
            self.new.opener.setVisible(bool(found.verbs.get(None)) and self.new.isHidden())
        self._show_records(rows)
        chosen = self.record() is not None
        self.paper.setVisible(chosen)
        self.paper.show_texts(self._translator, enabled=chosen and not state.exporting)
        button = self.paper.buttons[ExportForm.PDF]
        button.setText(self._text(PRINT))
        button.setAccessibleName(self._text(PRINT))

    def _file_name(self) -> str:
        row = self.record()
        return "" if row is None else f"nobat-scorecard-{row.card.code}-{self._translator.language.value}"

    def _show_details(self, record: CardRow) -> None:
        state = self._state
        if state is not None and state.found is not None:
            self.card.show_card(record, state.found, state.done, state.connection, self._translator)

    def _choose(self, record: Any) -> None:
        super()._choose(record)
        if self._state is not None:
            self._show_content(self._state)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.new.set_translator(translator)
        super().set_translator(translator)


class ScorecardsSection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = ScorecardsPage(context.appearance, context.translator, context.folder)
        self.scorecards = ScorecardsPresenter.of(context, context.manager, self.screen.show_state)
        super().__init__(self.scorecards, self.screen)
        self.screen.new.given.connect(self.scorecards.add)
        self.screen.card.panel.given.connect(self._act)
        self.screen.paper.chosen.connect(self._print)
        self.screen.message_closed.connect(self.scorecards.close_message)

    def _act(self, verb: StrEnum, answers: Answers) -> None:
        row = self.screen.record()
        if row is not None:
            self.scorecards.act(row, VersionVerb(verb), answers)

    def _print(self, _form: ExportForm, path: Path) -> None:
        row = self.screen.record()
        if row is not None:
            self.scorecards.print_form(row, path)

    def set_translator(self, translator: Translator) -> None:
        """Change the language, also of files."""
        self.screen.set_translator(translator)
        self.scorecards.set_translator(translator)


def _fact_text(fact: CaseFact, _now: object, translator: Translator) -> str:
    return f"{translator.text(fact.label)}: {translator.text(fact.value)}"


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return ScorecardsSection(context)
