"""Buttons of actions on a chosen record, and the question of the pressed one; what was typed stays for its record."""

from collections.abc import Callable, Collection, Mapping
from typing import Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.section.keyed_form import KeyedForm
from shared.platform.forms.model import Answers, Form
from shared.platform.i18n.text import Text, template, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout, row, show_whole_in_area, tab_as_seen

V = TypeVar("V")
#: What was sent may be saved, and change the record, a moment before its answer comes.
ANSWER_MS = 2000
GONE = template(
    "console.records",
    "“{action}” is not possible any more: somebody has changed this meanwhile. What you typed is kept below until you"
    " close it.",
)


class ActionPanel(KeyedForm, Generic[V]):
    """One button for each of `names`. `given` carries an action and the checked answers of its question.

    What was typed stays for its record and action until it is saved or cancelled, also after a look at another record.
    `below` is shown between the question and its buttons; `previewed` is sent when it has something else to show.
    """

    given = Signal(object, object)
    previewed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        translator: Translator,
        names: Mapping[V, Text],
        below: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, translator)
        self._names = names
        self._record: UUID | None = None
        self._verbs: Collection[V] = ()
        self._question_of: Callable[[V], Form | None] = lambda _verb: None
        self._known_of: Callable[[V], Answers] = lambda _verb: {}
        self._done = 0
        #: What is typed, by record and action; and which action is open for each record.
        self._drafts: dict[tuple[UUID, V], FormView] = {}
        self._open: dict[UUID, V] = {}
        self._sent: tuple[UUID, V] | None = None
        self._awaits = QTimer(self, singleShot=True, interval=ANSWER_MS)
        self._awaits.timeout.connect(self._show_question)
        self.buttons: dict[V, ActionButton] = {}
        bar = QWidget()
        flow = FlowLayout(appearance.metrics.unit, bar)
        for verb in names:
            button = self.buttons[verb] = ActionButton(appearance, "")
            button.activated.connect(lambda verb=verb: self.press(verb))
            flow.addWidget(button)
        self._why_not = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self._gone = PlainText(appearance, role=TextRole.BODY, tone=Tone.CAUTION)
        self._asked = QWidget()
        self._question = QVBoxLayout(self._asked)
        self._question.setContentsMargins(0, 0, 0, 0)
        self._question.addWidget(self._gone)
        if below is not None:
            self._question.addWidget(below)
        self.save, self.cancel = ActionButton(appearance, "", ButtonKind.PRIMARY), ActionButton(appearance, "")
        self.save.setObjectName("save")
        self.save.activated.connect(self._give)
        self.cancel.activated.connect(lambda: self.leave(keep=False))
        self._question.addLayout(row(self.save, self.cancel, None, spacing=appearance.metrics.unit))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        for part in (bar, self._why_not, self._asked):
            column.addWidget(part)
        self._asked.hide()

    def show_record(
        self,
        record: UUID,
        verbs: Collection[V],
        question: Callable[[V], Form | None],
        *,
        done: int,
        blocked: str,
        main: V | None,
        translator: Translator,
        known: Callable[[V], Answers] = lambda _verb: {},
    ) -> None:
        """Offer the actions of a record; `done` grows with each action that was saved, `main` is the usual one.

        An action without a question is given when its button is pressed. `known` are the answers that a question begins
        with.
        """
        spoken = translator is not self._translator
        saved = self._sent if done != self._done else None
        if saved is not None:
            self._forget(*saved)
        if self._record is not None and record != self._record:
            self._put_away(self._record)
        self._done = done
        self._record, self._verbs, self._translator = record, verbs, translator
        self._question_of, self._known_of = question, known
        for verb, button in self.buttons.items():
            button.setText(translator.text(self._names[verb]))
            button.setVisible(verb in verbs)
            button.setEnabled(not blocked)
            button.set_kind(ButtonKind.PRIMARY if verb == main else ButtonKind.QUIET)
        self._why_not.setText(blocked)
        self._why_not.setVisible(bool(blocked))
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
    def stranded(self) -> V | None:
        """The open action that somebody else has made impossible, if something is typed into its question."""
        verb = None if self._record is None else self._open.get(self._record)
        if self._record is None or verb is None or verb in self._verbs:
            return None
        view, waits = self._drafts.get((self._record, verb)), self._awaits.isActive()
        sent = waits and self._sent == (self._record, verb)
        return verb if view is not None and view.is_changed() and not sent else None

    @property
    def form(self) -> FormView:
        """The open question."""
        assert self._record is not None
        assert self.verb is not None
        return self._drafts[self._record, self.verb]

    def press(self, verb: V) -> None:
        """Open the question of an action; what is known meanwhile stands in it, unless something was typed."""
        if self._record is None or verb not in self._verbs:
            return
        if self._question_of(verb) is None:
            self._open.pop(self._record, None)
            self._show_question()
            self._sent = (self._record, verb)
            self.given.emit(verb, {})
            return
        kept = self._drafts.get((self._record, verb))
        if kept is not None and not kept.is_changed():
            self._drop((self._record, verb))
        self._open[self._record] = verb
        self._show_question()
        first = next(iter(self.form.rows.values()), None)
        if first is not None:
            first.input.go_to(())
        else:
            self.save.setFocus()
        show_whole_in_area(self._asked)

    def ask_again(self) -> None:
        """Ask the open question again, which depends on what is answered so far."""
        self._show_question()

    def _show_question(self) -> None:
        verb = self.verb
        form = None if verb is None else self._question_of(verb)
        shown = None if self._record is None or verb is None or form is None else (self._record, verb)
        stranded = self.stranded
        if self._record is not None and stranded is not None:
            shown, form = (self._record, stranded), None
            self._gone.setText(self._translator.text(GONE.filled(action=self._names[stranded])))
        self._gone.setVisible(stranded is not None)
        self.save.setVisible(stranded is None)
        if shown is not None and form is not None:
            self._view_of(shown, form).offer(form)
            self.save.setText(self._translator.text(self._names[shown[1]]))
        for key, view in self._drafts.items():
            view.setVisible(key == shown)
        self._asked.setVisible(shown is not None)
        # What was typed is seen also where nothing can be done any more.
        self.setVisible(bool(self._verbs) or stranded is not None)
        self.previewed.emit()

    def _view_of(self, key: tuple[UUID, V], form: Form) -> FormView:
        """Return the fields of a question; they are made again when the record is in a state that asks for others."""
        view = self._drafts.get(key)
        if view is not None and set(view.rows) != {field.key for field in form.fields}:
            self._drop(key)
            view = None
        if view is None:
            view = self._drafts[key] = FormView(form, self._appearance, self._translator, whole=True)
            view.previewed.connect(lambda _checked: self.previewed.emit())
            self._question.insertWidget(1, view)
            tab_as_seen(view)
            if known := self._known_of(key[1]):
                view.start(known)
        return view

    def is_open(self) -> bool:
        """Whether a question is open."""
        return self.verb is not None or self.stranded is not None

    def is_typed(self) -> bool:
        """Whether something is typed into it."""
        return self.stranded is not None or self.form.is_changed()

    def leave(self, *, keep: bool) -> None:
        """Close the question, and bring the keyboard to its button."""
        stranded = self.stranded
        if self._record is not None and stranded is not None:
            self._forget(self._record, stranded)
            self._show_question()
            self._go_on(stranded)
        elif self._record is not None and self.verb is not None:
            verb = self.verb
            if keep:
                del self._open[self._record]
            else:
                self._forget(self._record, verb)
            self._show_question()
            self.buttons[verb].setFocus()

    def _put_away(self, record: UUID) -> None:
        """Drop the questions of a record to which nothing was answered."""
        for key in [key for key, view in self._drafts.items() if key[0] == record and not view.is_changed()]:
            self._forget(*key)

    def _forget(self, record: UUID, verb: V) -> None:
        if self._sent == (record, verb):
            self._sent = None
        if self._open.get(record) == verb:
            del self._open[record]
        self._drop((record, verb))

    def _drop(self, key: tuple[UUID, V]) -> None:
        view = self._drafts.pop(key, None)
        if view is not None:
            view.hide()
            view.deleteLater()

    def _give(self) -> None:
        if self._record is None or self.verb is None:
            return
        checked = self.form.check()
        if not checked.problems:
            self._sent = (self._record, self.verb)
            self._awaits.start()
            self.given.emit(self.verb, checked.answers)
