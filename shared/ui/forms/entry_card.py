"""One entry of a list inside a form: what it says and, when it is open, its own small form."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shared.platform.forms.check import CheckedAnswers, check_form
from shared.platform.forms.gaps import gaps
from shared.platform.forms.model import Answers, Field, Form, Kind, Path
from shared.platform.forms.readable import EMPTY, readable
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import (
    Listing,
    LocalText,
    Showable,
    Text,
    capitalised,
    translate,
    without_direction_controls,
)
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import HairLine, IconView, PlainText
from shared.ui.widgets.layouts import FlowLayout, column

CHANGE = translate("ui.forms", "Change")
CLOSE = translate("ui.forms", "Close")
UP = translate("ui.forms", "Move up")
DOWN = translate("ui.forms", "Move down")
REMOVE = translate("ui.forms", "Remove")
UNDO = translate("ui.forms", "Put it back")
NEW = translate("ui.forms", "New entry")


class EntryForm(QWidget):
    """What the form of one entry can do; FormView is one."""

    edited = Signal(str, object)

    def start(self, answers: Answers) -> None:
        """Show the answers of an entry; what was typed is dropped."""
        raise NotImplementedError

    def offer(self, form: Form) -> None:
        """Take over the choices of the same form with other choices."""
        raise NotImplementedError

    def raw(self) -> dict[str, Any]:
        """Return what is typed, unchecked."""
        raise NotImplementedError

    def is_changed(self) -> bool:
        """Return whether something is typed that is not what was shown."""
        raise NotImplementedError

    def check(self) -> CheckedAnswers:
        """Show every problem at its field."""
        raise NotImplementedError

    def show_problems(self, problems: Mapping[Path, Text]) -> None:
        """Show these problems at their fields."""
        raise NotImplementedError

    def go_to(self, path: Path) -> None:
        """Bring the keyboard to a part of the answers."""
        raise NotImplementedError

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        raise NotImplementedError

    def set_within(self, within: Showable) -> None:
        """Say to screen readers what the form is part of."""
        raise NotImplementedError

    def show_languages(self, languages: Sequence[Language]) -> None:
        """Show texts only in these languages."""
        raise NotImplementedError


class EntryCard(QWidget):
    """One entry: what it says and, when it is open, its form and what can be done with it.

    `toggled` asks to open or close it, `moved` carries a step; a removed entry stays as a line until it is saved.
    """

    edited = Signal()
    toggled = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, appearance: Appearance, form: Form, make: Callable[[], EntryForm]) -> None:
        super().__init__()
        self.form: EntryForm | None = None
        self.is_removed = self.is_open = False
        self.problem: Showable = ""
        self._declared, self._make = form, make
        self._plain: dict[str, Any] = {}
        self._answers: Answers = {}
        self._title = PlainText(appearance, role=TextRole.BODY)
        self._more = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self._mark = IconView(appearance, Icon.WARNING, appearance.metrics.px(TextRole.BODY), Tone.CAUTION)
        self._note = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.CAUTION)
        self.opener, self.undo = ActionButton(appearance, ""), ActionButton(appearance, "", icon=Icon.UNDO)
        self.up, self.down = ActionButton(appearance, ""), ActionButton(appearance, "")
        self.remove = ActionButton(appearance, "", ButtonKind.QUIET)
        self.opener.activated.connect(self.toggled)
        self.up.activated.connect(lambda: self.moved.emit(-1))
        self.down.activated.connect(lambda: self.moved.emit(1))
        for button in (self.remove, self.undo):
            button.activated.connect(self.removed)
        for button in (self.opener, self.up, self.down, self.remove, self.undo):
            button.filters_double_tap = False  # each press is answered at once and can be taken back
        unit = appearance.metrics.unit
        self._marked = QWidget()
        marked = QHBoxLayout(self._marked)
        marked.setContentsMargins(0, 0, 0, 0)
        marked.setSpacing(unit)
        marked.addWidget(self._mark)
        marked.addWidget(self._note, 1)
        head = QHBoxLayout()
        head.setSpacing(unit * 2)
        head.addLayout(column(self._title, self._more, self._marked), 1)
        for button in (self.opener, self.undo):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._acts = QWidget()
        flow = FlowLayout(unit, self._acts)
        for button in (self.up, self.down, self.remove):
            flow.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(unit)
        self._column.addWidget(HairLine(appearance))
        self._column.addLayout(head)
        self._inside = QVBoxLayout()
        self._inside.addWidget(self._acts)
        inside = QHBoxLayout()
        inside.addSpacing(unit * 3)  # what belongs to the entry is below its name
        inside.addLayout(self._inside, 1)
        self._column.addLayout(inside)
        self._show_parts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter in an open entry from saving the whole form around it."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    # ---------------------------------------------------------------------------------------------------------- answers
    def start(self, answers: Answers) -> None:
        """Take over stored answers."""
        self._answers = answers
        self._plain = {field.key: _plain(answers.get(field.key, field.default)) for field in self._declared.fields}
        self.problem = ""
        if self.form is not None:
            self.form.start(answers)

    def offer(self, form: Form) -> None:
        """Take over the choices of the same form with other choices."""
        self._declared = form
        if self.form is not None:
            self.form.offer(form)

    def raw(self) -> dict[str, Any]:
        """Return what is typed, or what is stored as long as nothing else is typed."""
        return self.form.raw() if self.form is not None and self.form.is_changed() else self._plain

    def checked(self) -> CheckedAnswers:
        """Return the checked answers."""
        return check_form(self._declared, self.raw(), gaps=True)

    # ---------------------------------------------------------------------------------------------------------- showing
    def open(self, opened: bool) -> None:
        """Show or hide the form of the entry; it is made when it is first needed."""
        self.is_open = opened
        if opened and self.form is None:
            self.form = self._make()
            self._inside.insertWidget(0, self.form)
            self.form.start(self._answers)
            self.form.edited.connect(self._edited)
        self._show_parts()

    def show_texts(self, name: Text, number: int, last: bool, translator: Translator) -> None:
        """Show what the entry says and name its buttons; `name` is what a screen reader calls it."""
        raw = self.raw()
        answers = check_form(self._declared, raw, gaps=True).answers
        said = [_line(field, answers.get(field.key)) for field in self._declared.fields]
        title, *more = [each for each in said if each != EMPTY] or [NEW]
        if self.is_removed:
            line = translate("ui.forms", "Removed: {name}", name=title)
        else:
            line = translate("ui.forms", "{number}. {name}", number=number, name=title)
        self._title.setText(translator.text(line))
        self._title.set_tone(Tone.QUIET if self.is_removed else Tone.INK)
        self._more.setText(translator.text(Listing(tuple(more))) if more else "")
        missing = len(tuple(gaps(self._declared, raw)))
        note = self.problem or (translate("ui.forms", "%n text(s) missing", n=missing) if missing else "")
        self._note.setText(capitalised(translator.text(note)))
        tone = Tone.BAD if self.problem else Tone.CAUTION
        self._note.set_tone(tone)
        self._mark.set_icon(Icon.WARNING, tone)
        said_of = without_direction_controls(translator.text(name))
        for button, text in (
            (self.opener, CLOSE if self.is_open else CHANGE),
            (self.up, UP),
            (self.down, DOWN),
            (self.remove, REMOVE),
            (self.undo, UNDO),
        ):
            words = translator.text(text)
            button.setText(words)
            button.setAccessibleName(f"{words}: {said_of}")
            described = f"{self._title.text()} {self._note.text()}".strip()
            button.setAccessibleDescription(without_direction_controls(described))
        self.up.setEnabled(number > 1)
        self.down.setEnabled(not last)
        if self.form is not None:
            self.form.set_within(name)
        self._show_parts()

    def _show_parts(self) -> None:
        self.opener.setVisible(not self.is_removed)
        self.undo.setVisible(self.is_removed)
        shown = self.is_open and not self.is_removed
        self._acts.setVisible(shown)
        if self.form is not None:
            self.form.setVisible(shown)
        self._more.setVisible(bool(self._more.text()) and not shown and not self.is_removed)
        self._marked.setVisible(bool(self._note.text()) and not self.is_removed)

    def _edited(self) -> None:
        self.problem = ""
        self.edited.emit()


def _line(field: Field, answer: Any) -> Showable:
    """Return an answer in the line of an entry: a figure with the name of its field, yes by this name alone."""
    if field.kind is Kind.YES_NO and not field.many:
        return field.label if answer else EMPTY
    if field.kind is Kind.FORM and field.many:
        return translate("ui.forms", "{name}: {number}", name=field.label, number=len(answer)) if answer else EMPTY
    if field.kind is Kind.WHOLE and not field.many and answer is not None:
        return translate("ui.forms", "{name}: {number}", name=field.label, number=answer)
    return readable(field, answer)


def _plain(answer: Any) -> Any:
    """Return a checked answer as the check reads it."""
    if isinstance(answer, LocalText):
        return answer.as_dict()
    if isinstance(answer, tuple) and answer and isinstance(answer[0], Mapping):
        return [{key: _plain(value) for key, value in entry.items()} for entry in answer]
    return answer
