"""One case on the page: what can be done, the question of the chosen action, the facts, and the history."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.records.case_forms import question
from counter_console.records.case_texts import VERBS, CaseFact, facts, happened, moment, words_of
from counter_console.records.visitor_words import VisitorWords
from counter_console.section.connection import Connection
from shared.platform.forms.model import Form
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.service_desk.cases.model import (
    CaseState,
    CaseVerb,
)
from shared.service_desk.cases.model.files import CaseFile, CaseStepTold
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout, row, tab_as_seen
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
    """Shows one case. `given` carries a verb and the checked answers of its question.

    What was typed stays when the case is read again, and when somebody looks at another case and comes back; after a
    saved action the forms of its case are empty.
    """

    given = Signal(object, object)

    def __init__(self, appearance: Appearance, translator: Translator, first: tuple[CaseVerb, ...] = ()) -> None:
        """`first` are the actions that come before the others; the first of them that is possible is the main one."""
        super().__init__()
        self._first = first
        self._appearance, self._translator = appearance, translator
        self._file: CaseFile | None = None
        self._zone, self._done = "UTC", 0
        self._verb: CaseVerb | None = None
        #: The forms of each case in which something was typed, and of the one that is shown.
        self._drafts: dict[UUID, dict[CaseVerb, FormView]] = {}
        self._open: dict[UUID, CaseVerb] = {}
        #: The case of the action that was given last; meanwhile another one may be shown.
        self._sent: UUID | None = None
        self.buttons: dict[CaseVerb, ActionButton] = {}
        self._why_not = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        bar = QWidget()
        flow = FlowLayout(appearance.metrics.unit, bar)
        for verb in dict.fromkeys((*first, *MAIN.values(), *VERBS)):
            button = self.buttons[verb] = ActionButton(appearance, "")
            button.activated.connect(lambda verb=verb: self._press(verb))
            flow.addWidget(button)
        self._asked = QWidget()
        self._question = QVBoxLayout(self._asked)
        self._question.setContentsMargins(0, 0, 0, 0)
        self.save, self.cancel = ActionButton(appearance, "", ButtonKind.PRIMARY), ActionButton(appearance, "")
        self.save.activated.connect(self._give)
        self.cancel.activated.connect(lambda: self._ask(None))
        self.words = VisitorWords(appearance, translator)
        self._question.addWidget(self.words)
        self._question.addLayout(row(self.save, self.cancel, None, spacing=appearance.metrics.unit))
        self.facts = self._table(_FACTS, lambda fact: str(fact.label), _fact_text)
        self.history = self._table(
            self._columns(), lambda step: (step.instant, step.verb, step.number), self._step_text
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        for part in (bar, self._why_not, self._asked, self.facts, self.history):
            column.addWidget(part)
        self._asked.hide()

    def _table(self, columns: tuple[Column, ...], key: Callable[..., object], text: Callable[..., str]) -> RecordTable:
        return RecordTable(
            self._appearance, self._translator, RecordModel(columns, key, self._translator, text), wraps=True
        )

    def show_file(self, file: CaseFile, zone: str, done: int, connection: Connection, translator: Translator) -> None:
        """Show a case; `done` grows with each action that was saved here."""
        before, spoken = self._file, translator is not self._translator
        saved, self._done = done != self._done, done
        if saved and self._sent is not None:
            self._forget(self._sent, all_of_it=True)
        if before is not None and before.case.id != file.case.id:
            self._leave(before.case.id)
        other = before is None or before.case.id != file.case.id
        self._file, self._zone, self._translator = file, zone, translator
        if other:
            self._return_to(file)
        text = translator.text
        blocked = text(connection.blocked_reason)
        taken = file.case.handler_id is not None
        wanted = (CaseVerb.DONE,) if taken else (CaseVerb.TAKE, CaseVerb.DONE)
        usual = next((each for each in wanted if each in file.verbs), None)
        main = next((each for each in self._first if each in file.verbs), usual or MAIN.get(file.case.state))
        for verb, button in self.buttons.items():
            button.setText(text(VERBS[verb][0]))
            button.setVisible(verb in file.verbs)
            button.set_kind(ButtonKind.PRIMARY if verb is main else ButtonKind.QUIET)
            button.setEnabled(not blocked)
        self._why_not.setText(blocked)
        self._why_not.setVisible(bool(blocked))
        self.save.setEnabled(not blocked)
        self.cancel.setText(text(translate("console.records", "Cancel")))
        if self._verb is not None and self._verb not in file.verbs:
            self._ask(None)
        self._refresh_question(spoken=spoken)
        self.facts.setAccessibleName(text(translate("console.cases", "What is known")))
        self.history.setAccessibleName(text(translate("console.cases", "What happened")))
        self.facts.show_rows(facts(file, zone), translator)
        self.history.show_rows(file.history[::-1], translator)

    # ------------------------------------------------------------------------------------------------- the question
    def _press(self, verb: CaseVerb) -> None:
        if self._file is None:
            return
        if question(verb, self._file) is None:
            self._ask(None)
            self._sent = self._file.case.id
            self.given.emit(verb, {})
        else:
            self._ask(verb)

    @property
    def _forms(self) -> dict[CaseVerb, FormView]:
        """The forms of the case that is shown."""
        return {} if self._file is None else self._drafts.setdefault(self._file.case.id, {})

    def _leave(self, case_id: UUID) -> None:
        """Put away what was typed for a case; forms without anything typed go."""
        if self._verb is not None:
            self._open[case_id] = self._verb
        # The keyboard stays in the list, where the other case was chosen.
        self._verb = None
        self._asked.hide()
        self._forget(case_id, all_of_it=False)

    def _return_to(self, file: CaseFile) -> None:
        """Open again the question that was being answered for this case."""
        verb = self._open.pop(file.case.id, None)
        if verb in self._forms and verb in file.verbs:
            self._verb = verb
            self._asked.show()

    def _forget(self, case_id: UUID, *, all_of_it: bool) -> None:
        forms = self._drafts.get(case_id, {})
        if all_of_it and self._file is not None and case_id == self._file.case.id:
            self._ask(None)
        for verb, view in list(forms.items()):
            view.hide()
            if all_of_it or not view.is_changed():
                del forms[verb]
                view.deleteLater()

    def _ask(self, verb: CaseVerb | None) -> None:
        """Open the question of an action below the buttons, or close it."""
        before, self._verb = self._verb, verb
        self._asked.setVisible(verb is not None)
        if verb is None:
            if before is not None and self.isVisible():
                self.buttons[before].setFocus()
            return
        assert self._file is not None
        form = question(verb, self._file)
        assert form is not None
        self._view_of(verb, form)
        self._refresh_question(spoken=False)
        next(iter(self._forms[verb].rows.values())).input.go_to(())

    def _refresh_question(self, *, spoken: bool) -> None:
        """Offer the choices of this case, and say what the button will do."""
        if spoken:
            for forms in self._drafts.values():
                for each in forms.values():
                    each.set_translator(self._translator)
        for verb in tuple(self._forms):
            form = None if self._file is None else question(verb, self._file)
            if form is not None:
                self._view_of(verb, form).offer(form)
            self._forms[verb].setVisible(verb is self._verb)
        if self._verb is not None:
            self.save.setText(self._translator.text(VERBS[self._verb][0]))
        self._show_words()

    def _show_words(self) -> None:
        """Show what the visitor is told, with what is typed now."""
        if self._file is not None:
            view = None if self._verb is None else self._forms.get(self._verb)
            typed = {} if view is None else view.whole_answers()
            self.words.show_words(self._file, self._verb, typed, self._zone, self._translator)

    def _view_of(self, verb: CaseVerb, form: Form) -> FormView:
        """Return the fields of a question; they are made again when the case is in a state that asks something else."""
        view = self._forms.get(verb)
        if view is None or set(view.rows) != {field.key for field in form.fields}:
            if view is not None:
                view.hide()
                view.deleteLater()
            view = self._forms[verb] = FormView(form, self._appearance, self._translator, whole=True)
            view.previewed.connect(lambda _checked: self._show_words())
            self._question.insertWidget(0, view)
            tab_as_seen(view)
        return view

    def _give(self) -> None:
        assert self._verb is not None
        assert self._file is not None
        checked = self._forms[self._verb].check()
        if not checked.problems:
            self._sent = self._file.case.id
            self.given.emit(self._verb, checked.answers)

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
