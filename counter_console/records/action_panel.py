"""Buttons of actions on a chosen record, and the question of the pressed one; what was typed stays for its record."""

from collections.abc import Callable, Collection, Mapping
from typing import Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shared.platform.forms.model import Form
from shared.platform.i18n.text import Text, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.layouts import FlowLayout, row, tab_as_seen

V = TypeVar("V")


class ActionPanel(QWidget, Generic[V]):
    """One button for each of `names`. `given` carries an action and the checked answers of its question.

    What was typed stays for its record until it is saved or cancelled, also after a look at another one.
    """

    given = Signal(object, object)

    def __init__(self, appearance: Appearance, translator: Translator, names: Mapping[V, Text]) -> None:
        super().__init__()
        self._appearance, self._translator, self._names = appearance, translator, names
        self._record: UUID | None = None
        self._verbs: Collection[V] = ()
        self._question_of: Callable[[V], Form] | None = None
        self._done = 0
        #: What is typed, by record and action; and which action is open for each record.
        self._drafts: dict[tuple[UUID, V], FormView] = {}
        self._open: dict[UUID, V] = {}
        self._sent: tuple[UUID, V] | None = None
        self.buttons: dict[V, ActionButton] = {}
        bar = QWidget()
        flow = FlowLayout(appearance.metrics.unit, bar)
        for verb in names:
            button = self.buttons[verb] = ActionButton(appearance, "")
            button.activated.connect(lambda verb=verb: self.press(verb))
            flow.addWidget(button)
        self._asked = QWidget()
        self._question = QVBoxLayout(self._asked)
        self._question.setContentsMargins(0, 0, 0, 0)
        self.save, self.cancel = ActionButton(appearance, "", ButtonKind.PRIMARY), ActionButton(appearance, "")
        self.save.activated.connect(self._give)
        self.cancel.activated.connect(self._cancel)
        self._question.addLayout(row(self.save, self.cancel, None, spacing=appearance.metrics.unit))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        column.addWidget(bar)
        column.addWidget(self._asked)
        self._asked.hide()

    def show_record(
        self,
        record: UUID,
        verbs: Collection[V],
        question: Callable[[V], Form],
        *,
        done: int,
        blocked: str,
        main: V | None,
        translator: Translator,
    ) -> None:
        """Offer the actions of a record; `done` grows with each action that was saved, `main` is the usual one."""
        spoken = translator is not self._translator
        saved = self._sent if done != self._done else None
        if saved is not None:
            self._forget(*saved)
        self._done = done
        self._record, self._verbs, self._question_of, self._translator = record, verbs, question, translator
        for verb, button in self.buttons.items():
            button.setText(translator.text(self._names[verb]))
            button.setVisible(verb in verbs)
            button.setEnabled(not blocked)
            button.set_kind(ButtonKind.PRIMARY if verb == main else ButtonKind.QUIET)
        self.save.setEnabled(not blocked)
        self.cancel.setText(translator.text(translate("console.records", "Cancel")))
        if spoken:
            for view in self._drafts.values():
                view.set_translator(translator)
        self._show_question()
        if saved is not None and saved[0] == record:
            self._go_on(saved[1])

    def _go_on(self, verb: V) -> None:
        """Bring the keyboard from a saved question to its button, or to the first one if that is gone."""
        offered = [each for each in self.buttons if each in self._verbs]
        if offered and self.isVisible():
            self.buttons[verb if verb in offered else offered[0]].setFocus()

    @property
    def verb(self) -> V | None:
        """The action whose question is open for the record that is shown."""
        verb = None if self._record is None else self._open.get(self._record)
        return verb if verb in self._verbs else None

    @property
    def form(self) -> FormView:
        """The open question."""
        assert self._record is not None
        assert self.verb is not None
        return self._drafts[self._record, self.verb]

    def press(self, verb: V) -> None:
        """Open the question of an action; what is known meanwhile stands in it, unless something was typed."""
        if self._record is None or self._question_of is None:
            return
        self._open[self._record] = verb
        key = (self._record, verb)
        kept = self._drafts.get(key)
        if kept is None or not kept.is_changed():
            if kept is not None:
                kept.hide()
                kept.deleteLater()
            view = FormView(self._question_of(verb), self._appearance, self._translator, whole=True)
            self._drafts[key] = view
            self._question.insertWidget(0, view)
            tab_as_seen(view)
        self._show_question()
        first = next(iter(self._drafts[key].rows.values()), None)
        if first is not None:
            first.input.go_to(())
        else:
            self.save.setFocus()

    def _show_question(self) -> None:
        verb = self.verb
        shown = None if self._record is None or verb is None else (self._record, verb)
        for key, view in self._drafts.items():
            view.setVisible(key == shown)
        self._asked.setVisible(verb is not None)
        if verb is not None and self._question_of is not None:
            self.form.offer(self._question_of(verb))
            self.save.setText(self._translator.text(self._names[verb]))

    def _cancel(self) -> None:
        if self._record is not None and self.verb is not None:
            button = self.buttons[self.verb]
            self._forget(self._record, self.verb)
            self._show_question()
            button.setFocus()

    def _forget(self, record: UUID, verb: V) -> None:
        self._sent = None
        if self._open.get(record) == verb:
            del self._open[record]
        view = self._drafts.pop((record, verb), None)
        if view is not None:
            view.hide()
            view.deleteLater()

    def _give(self) -> None:
        if self._record is None or self.verb is None:
            return
        checked = self.form.check()
        if not checked.problems:
            self._sent = (self._record, self.verb)
            self.given.emit(self.verb, checked.answers)
