"""The inputs of form fields: lines of text, several lines, and choices as chips."""

import re
from datetime import time
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from shared.platform.forms.model import Choice, Field, Kind
from shared.platform.forms.readable import choices_of
from shared.platform.forms.values import periods_text
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.painting import paint_card
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import Chip, ColourChip
from shared.ui.widgets.inputs import TextArea, TextInput
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout, row

# A line of figures alone would be read from left to right.
_READ_RIGHT_TO_LEFT = "\u200f"
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
_TEXTS = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.LOCAL_TEXT})
#: Kinds whose answers have few characters.
SHORT = frozenset({Kind.WHOLE, Kind.DECIMAL, Kind.DATE, Kind.TIME, Kind.DURATION, Kind.DIGITS})
_NOT_LEFT = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})


class FieldInput(QWidget):
    """Where one field is answered. `edited`: with every keystroke; `finished`: the person has given the answer."""

    edited = Signal()
    finished = Signal()

    def raw(self) -> Any:
        """Return what is typed or chosen, unchecked; "" for nothing."""
        raise NotImplementedError

    def show_answer(self, answer: Any, translator: Translator) -> None:
        """Show a checked answer without sending a signal."""
        raise NotImplementedError

    def describe(self, name: str, description: str, translator: Translator) -> None:
        """Set the names for screen readers, and every text in the translator's language."""
        raise NotImplementedError

    def offer(self, choices: tuple[Choice, ...]) -> None:
        """Offer other choices; only what has choices has to do anything."""


class TextFieldInput(FieldInput):
    """One line, several lines, or a line in each of the five languages."""

    def __init__(self, appearance: Appearance, field: Field) -> None:
        super().__init__()
        self._field = field
        self._local = field.kind is Kind.LOCAL_TEXT
        self._lines: dict[str, TextInput | TextArea] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit // 2)
        for key in [language.value for language in Language] if self._local else [""]:
            if self._local:
                column.addWidget(PlainText(appearance, Language(key).own_name, TextRole.CAPTION, Tone.QUIET))
            line = self._lines[key] = TextArea(appearance) if field.kind is Kind.LONG_TEXT else TextInput(appearance)
            line.installEventFilter(self)
            line.textChanged.connect(self.edited)
            if isinstance(line, TextInput):
                line.returnPressed.connect(self.finished)
            column.addWidget(line)
        if field.kind in SHORT:
            self.setMaximumWidth(appearance.metrics.unit * 18)
        self.setFocusProxy(next(iter(self._lines.values())))

    def raw(self) -> Any:
        """Return the text, or a dict of the texts by language code."""
        texts = {key: _text_of(line).replace(_READ_RIGHT_TO_LEFT, "") for key, line in self._lines.items()}
        return texts if self._local else texts[""]

    def type_text(self, text: str) -> None:
        """Put a text into the one line as if it had been typed."""
        for line in self._lines.values():
            line.setText(text) if isinstance(line, TextInput) else line.setPlainText(text)

    def show_answer(self, answer: Any, translator: Translator) -> None:
        """Show the answer in the digits of the language."""
        texts = answer.as_dict() if isinstance(answer, LocalText) else {"": _written(self._field, answer, translator)}
        for key, line in self._lines.items():
            text = texts.get(key, "")
            if text == _text_of(line):
                continue
            line.blockSignals(True)
            if isinstance(line, TextInput):
                line.setText(text)
                line.setCursorPosition(0)  # a long text is read from its beginning
            else:
                line.setPlainText(text)
            line.blockSignals(False)
            line.set_appearance(line.appearance)

    def describe(self, name: str, description: str, translator: Translator) -> None:
        """Name every line. Numbers, times and colours read from left to right in every language."""
        for key, line in self._lines.items():
            line.setAccessibleName(f"{name}: {Language(key).own_name}" if key else name)
            line.setAccessibleDescription(description)
            if key:
                mirrored = Language(key).right_to_left
                line.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
            elif isinstance(line, TextInput) and self._field.kind not in _TEXTS:
                line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
                side = Qt.AlignmentFlag.AlignRight if translator.right_to_left else Qt.AlignmentFlag.AlignLeft
                line.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take an answer as given when the keyboard leaves it; not when only the window is left."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _NOT_LEFT:
            self.finished.emit()
        return super().eventFilter(watched, event)


class ChoiceFieldInput(FieldInput):
    """Chips, of which one is chosen, or any number; the arrow keys change the one, Tab goes through the many."""

    def __init__(self, appearance: Appearance, field: Field) -> None:
        super().__init__()
        self._appearance = appearance
        self._many = field.many
        # Qt lets Tab reach only one button of a group, and arrow keys none of one that is not exclusive.
        self._group = None if field.many else QButtonGroup(self)
        self._flow = FlowLayout(appearance.metrics.unit, self)
        self._chips: list[Chip] = []
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.offer(choices_of(field))

    def offer(self, choices: tuple[Choice, ...]) -> None:
        """Offer these choices, of which what was chosen stays chosen."""
        chosen = self.raw()
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._choices = choices
        self._chips = [
            Chip(self._appearance, "", icon=Icon(choice.drawing) if choice.drawing else None) for choice in choices
        ]
        for chip in self._chips:
            if self._group is not None:
                self._group.addButton(chip)
            chip.clicked.connect(self._chosen)
            self._flow.addWidget(chip)
        self._mark(chosen)
        if self._chips:
            self.setFocusProxy(self._chips[0])

    def raw(self) -> Any:
        """Return the value of the choice, or a list of values; "" when nothing is chosen."""
        pairs = zip(self._choices, self._chips, strict=True) if self._chips else ()
        chosen = [choice.value for choice, chip in pairs if chip.isChecked()]
        return (chosen if self._many else chosen[0]) if chosen else ""

    def show_answer(self, answer: Any, translator: Translator) -> None:
        """Mark what is chosen."""
        self._mark(answer)

    def _mark(self, answer: Any) -> None:
        chosen = tuple(answer or ()) if self._many else (answer,)
        if self._group is not None:
            # An exclusive group does not let its last chip go.
            self._group.setExclusive(False)
        for choice, chip in zip(self._choices, self._chips, strict=True):
            chip.setChecked(choice.value in chosen)
        if self._group is not None:
            self._group.setExclusive(True)

    def describe(self, name: str, description: str, translator: Translator) -> None:
        """Name every chip after the question and its own answer."""
        for choice, chip in zip(self._choices, self._chips, strict=True):
            label = translator.text(choice.label)
            chip.setText(label)
            chip.setToolTip(label if choice.drawing else "")
            chip.setAccessibleName(f"{name}: {label}")
            chip.setAccessibleDescription(description)

    def _chosen(self) -> None:
        self.edited.emit()
        self.finished.emit()


class Swatch(QWidget):
    """A small field of one colour; empty while there is none."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._color = QColor()
        side = appearance.metrics.target
        self.setFixedSize(side, side)

    def set_color(self, color: str) -> None:
        """Show another colour, "" for none."""
        self._color = QColor(color) if color else QColor()
        self.update()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self._appearance = appearance
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the field with a line around it."""
        metrics = self._appearance.metrics
        ground = self._color if self._color.isValid() else QColor(self._appearance.theme.surface)
        edge = QColor(self._appearance.theme.quiet)
        paint_card(QPainter(self), QRectF(self.rect()), metrics.radius / 2, ground=ground, edge=edge)


class ColourFieldInput(FieldInput):
    """A colour typed as #RRGGBB with a picture of it, and proposals with their names."""

    def __init__(self, appearance: Appearance, field: Field) -> None:
        super().__init__()
        self._choices = field.choices
        self.line = TextFieldInput(appearance, field)
        self.line.setMaximumWidth(appearance.metrics.unit * 18)
        self.line.edited.connect(self._typed)
        self.line.finished.connect(self.finished)
        self.swatch = Swatch(appearance)
        self.chips = [ColourChip(appearance, choice.value) for choice in field.choices]
        proposals = QWidget()
        flow = FlowLayout(appearance.metrics.unit, proposals)
        for choice, chip in zip(field.choices, self.chips, strict=True):
            chip.clicked.connect(lambda _checked, value=choice.value: self._choose(value))
            flow.addWidget(chip)
        if not self.chips:
            proposals.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit)
        column.addLayout(row(self.swatch, self.line, None, spacing=appearance.metrics.unit))
        column.addWidget(proposals)
        self.setFocusProxy(self.line)

    def raw(self) -> Any:
        """Return what is typed."""
        return self.line.raw()

    def show_answer(self, answer: Any, translator: Translator) -> None:
        """Show the colour as text and as picture."""
        self.line.show_answer(answer, translator)
        self._show_color()

    def describe(self, name: str, description: str, translator: Translator) -> None:
        """Name the line and every proposal."""
        self.line.describe(name, description, translator)
        for choice, chip in zip(self._choices, self.chips, strict=True):
            label = translator.text(choice.label)
            chip.setText(label)
            chip.setAccessibleName(f"{name}: {label}")

    def _typed(self) -> None:
        self._show_color()
        self.edited.emit()

    def _choose(self, value: str) -> None:
        self.line.type_text(value)
        self._show_color()
        self.finished.emit()

    def _show_color(self) -> None:
        typed = self.line.raw()
        known = typed if _COLOUR.fullmatch(typed) else ""
        self.swatch.set_color(known)
        for choice, chip in zip(self._choices, self.chips, strict=True):
            chip.setChecked(choice.value.upper() == known.upper())


def input_for(field: Field, appearance: Appearance) -> FieldInput:
    """Return the input for a kind of field. Raises ValueError for a kind that is not drawn."""
    if field.kind in (Kind.CHOICE, Kind.YES_NO):
        return ChoiceFieldInput(appearance, field)
    if field.kind is Kind.COLOUR and not field.many:
        return ColourFieldInput(appearance, field)
    if field.many or field.kind not in _TEXTS | SHORT | {Kind.PERIODS}:
        raise ValueError(f"{field.key}: a field of kind {field.kind} is not drawn")
    return TextFieldInput(appearance, field)


def _text_of(line: TextInput | TextArea) -> str:
    return line.text() if isinstance(line, TextInput) else line.toPlainText()


def _written(field: Field, answer: Any, translator: Translator) -> str:
    if field.kind is Kind.PERIODS:
        text = translator.digits(periods_text(answer or (), translator.language.comma))
        return _READ_RIGHT_TO_LEFT + text if text and translator.right_to_left else text
    if answer is None or field.kind in _TEXTS | {Kind.COLOUR}:
        return str(answer or "")
    text = str(answer)
    if field.kind is Kind.DURATION:
        hours, minutes = divmod(int(answer) // 60, 60)
        text = f"{hours}:{minutes:02}" if hours else str(minutes)
    elif isinstance(answer, time):
        text = f"{answer:%H:%M}"
    elif field.kind is Kind.DECIMAL:
        text = f"{answer:.10g}".replace(".", translator.number(0.5, 1)[1])
    return translator.digits(text)
