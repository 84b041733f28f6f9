"""Draws a form: its sections and fields, the problem of each field, and what its conditions show."""

from collections.abc import Container, Iterator, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from shared.platform.forms.check import CheckedAnswers, check_form
from shared.platform.forms.model import Answers, Field, Form
from shared.platform.forms.readable import FieldChange, field_changes, readable
from shared.platform.i18n.text import Showable, capitalised, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.forms.inputs import SHORT, input_for
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import column
from shared.ui.widgets.panels import Panel

#: Below this width in letters, the input is placed below its label.
NARROW = 40


class FieldRow(QWidget):
    """One field: label, hint and what can be done with the answer, the input, and a note: a problem or a report.

    `acted` carries the key of the action whose button was pressed.
    """

    acted = Signal(str)

    def __init__(self, appearance: Appearance, field: Field) -> None:
        super().__init__()
        self.field = field
        self.input = input_for(field, appearance)
        #: What the input held when an answer was last shown or given, and the answer last shown.
        self.known: Any = self.input.raw()
        self.seen: Any = None
        self.hint: Showable = field.hint or ""
        self._actions: dict[str, ActionButton] = {}
        self._label = PlainText(appearance, role=TextRole.BODY, bold=True)
        self._hint = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self._note = PlainText(appearance, role=TextRole.CAPTION)
        short = field.kind in SHORT
        answer = QBoxLayout(QBoxLayout.Direction.LeftToRight if short else QBoxLayout.Direction.TopToBottom)
        answer.setSpacing(appearance.metrics.unit)
        answer.addLayout(column(self.input, None), 1)
        answer.addWidget(self._note, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(appearance.metrics.unit)
        self._buttons.addStretch(1)
        self._row.addLayout(column(self._label, self._hint, self._buttons, None), 1)
        self._row.addLayout(column(answer, None), 1)
        self.set_appearance(appearance)

    def set_appearance(self, appearance: Appearance) -> None:
        """Change the sizes."""
        self.appearance = appearance
        self._row.setSpacing(appearance.metrics.unit * 2)

    def show_texts(self, translator: Translator, note: Showable, tone: Tone) -> None:
        """Show label, hint and note ("" for none); the input is named after the label and described by the others."""
        label = translator.text(self.field.label)
        hint = translator.text(self.hint)
        sentence = capitalised(translator.text(note))
        self._label.setText(label)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._note.setText(sentence)
        self._note.set_tone(tone)
        # A short input keeps its place free for the note, so that nothing moves when one appears.
        self._note.setVisible(bool(sentence) or self.field.kind in SHORT)
        self.input.describe(label, " ".join(part for part in (sentence, hint) if part), translator)

    def show_actions(self, actions: Mapping[str, Showable], translator: Translator) -> None:
        """Show a button below the label for each thing that can be done with the answer, by a key."""
        for key in self._actions.keys() - actions.keys():
            button = self._actions.pop(key)
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        for key, name in actions.items():
            if key not in self._actions:
                button = self._actions[key] = ActionButton(self.appearance, "", role=TextRole.CAPTION)
                button.activated.connect(lambda key=key: self.acted.emit(key))
                self._buttons.insertWidget(len(self._actions) - 1, button)
            label = translator.text(name)
            self._actions[key].setText(label)
            self._actions[key].setAccessibleName(f"{translator.text(self.field.label)}: {label}")
        self._buttons.setContentsMargins(0, self.appearance.metrics.unit if actions else 0, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the input below its label where the place is narrow."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW * self.appearance.metrics.px(TextRole.BODY)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != direction:
            self._row.setDirection(direction)


class FormView(QWidget):
    """Shows a form and what is answered.

    `edited` carries key and unchecked value with every keystroke, `previewed` then all CheckedAnswers.
    `committed` carries key and checked answer once it is given: by Enter, by leaving the field or by choosing. A wrong
    answer is not committed; its problem is shown at the field. `acted` carries the key of a field and of an action
    that `show_actions` offered there. With `whole` nothing is committed field by field: what is typed stays until
    `start`, and `changes` says how it differs from what is stored.
    """

    edited = Signal(str, object)
    previewed = Signal(object)
    committed = Signal(str, object)
    acted = Signal(str, str)

    def __init__(self, form: Form, appearance: Appearance, translator: Translator, *, whole: bool = False) -> None:
        super().__init__()
        self._form = form
        self._whole = whole
        self._translator = translator
        self._answers: dict[str, Any] = {field.key: field.default for field in form.fields}
        self._notes: dict[str, tuple[Showable, Tone]] = {}
        self._only: Container[str] | None = None
        self.rows: dict[str, FieldRow] = {}
        self._panels: list[Panel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for section in form.sections:
            panel = Panel(appearance)
            for field in section.fields:
                row = self.rows[field.key] = FieldRow(appearance, field)
                row.input.edited.connect(lambda key=field.key: self._edited(key))
                row.input.finished.connect(lambda key=field.key: self._finished(key))
                row.acted.connect(lambda action, key=field.key: self.acted.emit(key, action))
                panel.add(row)
            self._panels.append(panel)
            self._column.addWidget(panel)
        self.set_appearance(appearance)
        self.set_translator(translator)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the sections as cards, but no card in a card."""
        super().showEvent(event)
        around = self.parentWidget()
        while around is not None and not isinstance(around, Panel):
            around = around.parentWidget()
        for panel in self._panels:
            panel.set_flat(around is not None)

    # -------------------------------------------------------------------------------------------------------- showing
    def show_answers(self, answers: Answers) -> None:
        """Show new answers. A field in which something else was typed keeps it until it is committed."""
        before, typed = dict(self._answers), self._checked().answers
        self._answers.update(answers)
        for key, row in self.rows.items():
            answer = self._answers[key]
            if row.input.raw() == row.known:
                row.input.show_answer(answer, self._translator)
                row.known = row.input.raw()
                row.seen = answer
            elif self._whole and answer == typed.get(key):
                row.known, row.seen = row.input.raw(), answer
                self.show_note(key, "")
            elif self._whole and answer != before[key]:
                row.known = None  # also what was there before is now another answer than the stored one
        self._show_rows()

    def is_changed(self) -> bool:
        """Return whether something is typed that is not what was shown."""
        return any(row.input.raw() != row.known for row in self.rows.values())

    def changes(self) -> Iterator[FieldChange]:
        """Yield the fields whose typed answer is not the one last shown (`before`), also answers that are wrong."""
        checked = self._checked()
        for key, row in self.rows.items():
            stored, typed = self._answers[key], checked.answers.get(key)
            if row.input.raw() == row.known:
                continue
            if problem := self._problem(checked, key):
                yield FieldChange(row.field.label, readable(row.field, stored), problem)
            elif key in checked.answers and typed != stored:
                yield from field_changes(row.field, stored, typed)

    def start(self, answers: Answers) -> None:
        """Show the answers of another record; what was typed and not committed is dropped."""
        for key, row in self.rows.items():
            row.known = row.input.raw()
            self._notes.pop(key, None)
            row.show_texts(self._translator, "", Tone.BAD)
        self.show_answers({**{field.key: field.default for field in self._form.fields}, **answers})

    @property
    def form(self) -> Form:
        """The form with the choices it offers now."""
        return self._form

    def answers(self) -> Answers:
        """Return the answers that are right, without showing the problems of the others."""
        return self._checked().answers

    def type_answers(self, answers: Answers) -> None:
        """Put checked answers into the fields as if they had been typed: what was shown before stays known."""
        for key, answer in answers.items():
            if key in self.rows and answer != self._answers[key]:
                self.rows[key].input.show_answer(answer, self._translator)
        self._show_rows()

    def offer(self, form: Form) -> None:
        """Take over the choices of the same form with other choices."""
        if form == self._form:
            return
        self._form = form
        for field in form.fields:
            row = self.rows[field.key]
            if field.choices != row.field.choices:
                row.field = field
                unchanged = row.input.raw() == row.known
                row.input.offer(field.choices)
                row.input.show_answer(self._answers[field.key], self._translator)
                row.known = row.input.raw() if unchanged else row.known
                row.show_texts(self._translator, *self._notes.get(field.key, ("", Tone.BAD)))

    def show_note(self, key: str, note: Showable, tone: Tone = Tone.BAD) -> None:
        """Show a sentence at a field until it is edited; "" removes it."""
        self._notes[key] = (note, tone)
        self.rows[key].show_texts(self._translator, note, tone)

    def show_hint(self, key: str, hint: Showable) -> None:
        """Show another hint below the label."""
        row = self.rows[key]
        if hint != row.hint:
            row.hint = hint
            row.show_texts(self._translator, *self._notes.get(key, ("", Tone.BAD)))

    def show_actions(self, key: str, actions: Mapping[str, Showable]) -> None:
        """Offer at a field what can be done with its answer: the name of each action by its key."""
        self.rows[key].show_actions(actions, self._translator)

    def show_only(self, keys: Container[str] | None) -> None:
        """Show only these fields, or all of them (None); for a search."""
        self._only = keys
        self._show_rows()

    def check(self) -> CheckedAnswers:
        """Return all checked answers; show every problem, and move the keyboard to the first."""
        checked = self._checked()
        wrong = {path[0] for path in checked.problems}
        for key in self.rows:
            self.show_note(key, self._problem(checked, key))
        first = next((row for key, row in self.rows.items() if key in wrong), None)
        if first is not None:
            first.input.setFocus(Qt.FocusReason.OtherFocusReason)
        return checked

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self._translator = translator
        for panel, section in zip(self._panels, self._form.sections, strict=True):
            panel.set_heading(translator.text(section.title))
        for key, row in self.rows.items():
            row.show_texts(translator, *self._notes.get(key, ("", Tone.BAD)))
        self.show_answers({})

    def set_appearance(self, appearance: Appearance) -> None:
        """Change the spacing."""
        self._column.setSpacing(appearance.metrics.unit * 2)

    # -------------------------------------------------------------------------------------------------------- answers
    def _checked(self) -> CheckedAnswers:
        return check_form(self._form, {key: row.input.raw() for key, row in self.rows.items()}, gaps=True)

    def _problem(self, checked: CheckedAnswers, key: str) -> Showable:
        problem = next((problem for path, problem in checked.problems.items() if path[0] == key), "")
        raw = self.rows[key].input.raw()
        if problem and (not any(text.strip() for text in raw.values()) if isinstance(raw, Mapping) else raw == ""):
            return translate("ui.forms", "Please give an answer here.")
        return problem

    def _edited(self, key: str) -> None:
        self.show_note(key, "")
        self._show_rows()
        self.edited.emit(key, self.rows[key].input.raw())
        self.previewed.emit(self._checked())

    def _finished(self, key: str) -> None:
        row, checked = self.rows[key], self._checked()
        raw = row.input.raw()
        if raw == row.known:
            return
        if problem := self._problem(checked, key):
            self.show_note(key, problem)
            return
        if key in checked.answers and not self._whole:
            row.known = raw
            self._answers[key] = checked.answers[key]
            self.committed.emit(key, checked.answers[key])

    def _show_rows(self) -> None:
        """Show the fields whose conditions hold and that the search has found; hide sections without any."""
        answers = self._checked().answers
        for panel, section in zip(self._panels, self._form.sections, strict=True):
            shown = [
                (self._only is None or field.key in self._only)
                and (field.shown_if is None or field.shown_if.holds(answers))
                for field in section.fields
            ]
            for field, visible in zip(section.fields, shown, strict=True):
                self.rows[field.key].setVisible(visible)
            panel.setVisible(any(shown))
