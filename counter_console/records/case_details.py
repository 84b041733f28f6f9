"""One case on the page: what can be done, the question of the chosen action, the facts, and the history."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.records.action_panel import ActionPanel
from counter_console.records.case_files import CaseFilesPanel
from counter_console.records.case_files_work import FilesState
from counter_console.records.case_forms import question
from counter_console.records.case_texts import VERBS, CaseFact, facts, happened, moment, words_of
from counter_console.records.visitor_words import VisitorWords
from counter_console.section.connection import Connection
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.service_desk.cases.model import (
    CaseState,
    CaseVerb,
)
from shared.service_desk.cases.model.files import CaseFile, CaseStepTold
from shared.ui.appearance import Appearance
from shared.ui.widgets.table import Column, RecordModel, RecordTable

_FACTS = (
    Column("label", translate("console.cases", "Detail"), lambda fact, now, t: t.text(fact.label), width=40),
    Column("value", translate("console.cases", "Value"), lambda fact, now, t: t.text(fact.value)),
)


#: What is usually done next.
MAIN = {
    CaseState.RECEIVED: CaseVerb.TAKE,
    CaseState.WORKING: CaseVerb.DECIDE,
    CaseState.ASKED: CaseVerb.ANSWER,
    CaseState.REFERRED: CaseVerb.COME_BACK,
    CaseState.APPROVING: CaseVerb.APPROVE,
    CaseState.DECIDED: CaseVerb.TELL,
}


class CaseDetails(QWidget):
    """Shows one case. `given` carries a verb and the checked answers of its question."""

    given = Signal(object, object)

    def __init__(self, appearance: Appearance, translator: Translator, first: tuple[CaseVerb, ...] = ()) -> None:
        """`first` are the actions that come before the others; the first of them that is possible is the main one."""
        super().__init__()
        self._first = first
        self._appearance, self._translator = appearance, translator
        self._file: CaseFile | None = None
        self._zone = "UTC"
        self.words = VisitorWords(appearance, translator)
        order = dict.fromkeys((*first, *MAIN.values(), *VERBS))
        self.panel: ActionPanel[CaseVerb] = ActionPanel(
            appearance, translator, {verb: VERBS[verb][0] for verb in order}, self.words
        )
        self.panel.given.connect(self.given)
        self.panel.previewed.connect(self._show_words)
        self.files = CaseFilesPanel(appearance, translator)
        self.facts = self._table(_FACTS, lambda fact: str(fact.label), _fact_text)
        self.history = self._table(
            self._columns(), lambda step: (step.instant, step.verb, step.number), self._step_text
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        for part in (self.panel, self.facts, self.files, self.history):
            column.addWidget(part)

    def _table(self, columns: tuple[Column, ...], key: Callable[..., object], text: Callable[..., str]) -> RecordTable:
        return RecordTable(
            self._appearance, self._translator, RecordModel(columns, key, self._translator, text), wraps=True
        )

    def show_file(
        self,
        file: CaseFile,
        zone: str,
        done: int,
        connection: Connection,
        translator: Translator,
        files: FilesState,
    ) -> None:
        """Show a case; `done` grows with each action that was saved here, `files` is what is done with its files."""
        self._file, self._zone, self._translator = file, zone, translator
        text = translator.text
        taken = file.case.handler_id is not None
        wanted = (CaseVerb.CONFIRM, CaseVerb.SEND_ANSWER, *(() if taken else (CaseVerb.TAKE,)), CaseVerb.DONE)
        usual = next((each for each in wanted if each in file.verbs), None)
        self.panel.show_record(
            file.case.id,
            file.verbs,
            lambda verb: question(verb, file),
            done=done,
            blocked=text(connection.blocked_reason),
            main=next((each for each in self._first if each in file.verbs), usual or MAIN.get(file.case.state)),
            translator=translator,
        )
        self.facts.setAccessibleName(text(translate("console.cases", "What is known")))
        self.history.setAccessibleName(text(translate("console.cases", "What happened")))
        self.facts.show_rows(facts(file, zone), translator)
        blocked = text(connection.blocked_reason)
        self.files.show_files(file, files, zone, done=done, blocked=blocked, translator=translator)
        self.history.show_rows(file.history[::-1], translator)

    def _show_words(self) -> None:
        """Show what the visitor is told, with what is typed now."""
        if self._file is not None:
            typed = {} if self.panel.verb is None else self.panel.form.whole_answers()
            self.words.show_words(self._file, self.panel.verb, typed, self._zone, self._translator)

    # ------------------------------------------------------------------------------------------------------- history
    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "when",
                translate("console.cases", "When"),
                lambda step, now, t: t.text(moment(step.instant, self._zone)),
                width=24,
                hint=lambda step, now, t: t.language.comma.join(
                    isolated(each) for each in (step.person, step.number) if each
                ),
            ),
            Column(
                "what",
                translate("console.cases", "What was done"),
                lambda step, now, t: t.text(happened(step, self._file)) if self._file else "",
                hint=lambda step, now, t: t.text(words_of(step, self._zone)),
            ),
        )

    def _step_text(self, step: CaseStepTold, _now: object, translator: Translator) -> str:
        return translator.text(happened(step, self._file)) if self._file else ""


def _fact_text(fact: CaseFact, _now: object, translator: Translator) -> str:
    return f"{translator.text(fact.label)}: {translator.text(fact.value)}"
