"""Where a form field is answered: what every input can do, and the input for one line or several lines of text."""

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shared.platform.forms.model import Choice, Field, Kind, Path
from shared.platform.forms.plain_text import latin_digits
from shared.platform.forms.values import periods_text
from shared.platform.i18n.formats import CalendarName
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Day, Showable, Text
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.widgets.inputs import TextArea, TextInput

# A line of figures alone would be read from left to right.
_READ_RIGHT_TO_LEFT = "\u200f"
#: Around the hyphens of a date: between Arabic digits they would put year, month and day in the order of the words.
_READ_LEFT_TO_RIGHT = "\u200e"
#: In place of a code that is kept and never shown.
_KEPT_CODE = "••••••••"
#: Kinds that are written in letters.
TEXTS = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.LOCAL_TEXT})
#: Kinds whose answers have few characters.
SHORT = frozenset({Kind.WHOLE, Kind.DECIMAL, Kind.DATE, Kind.TIME, Kind.DURATION, Kind.DIGITS, Kind.CODE})
_NOT_LEFT = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})


class FieldInput(QWidget):
    """Where one field is answered. `edited`: with every keystroke; `finished`: the person has given the answer.

    `first` gets the keyboard when the field is gone to. It is no focus proxy: Tab would go there from whatever is
    before the field, also past parts that were placed before it later.
    """

    edited = Signal()
    finished = Signal()
    first: QWidget

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take an answer as given when the keyboard leaves a watched line; not when only the window is left."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _NOT_LEFT:
            self.finished.emit()
        return super().eventFilter(watched, event)

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

    def show_problems(self, problems: Mapping[Path, Text]) -> None:
        """Show the problems of the parts of the answer, by their path in it; only a list of entries has parts."""

    def go_to(self, path: Path) -> None:
        """Bring the keyboard to a part of the answer, () for the answer itself."""
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def count(self) -> Showable:
        """Return how much the answer holds, in a few words; "" where that is plain to see."""
        return ""

    def show_languages(self, languages: Sequence[Language]) -> None:
        """Show texts only in these languages, in this order."""

    def whole_width(self) -> bool:
        """Return whether the input needs the width of the form, below its label."""
        return False


class TextFieldInput(FieldInput):
    """One line, or several lines."""

    def __init__(self, appearance: Appearance, field: Field) -> None:
        super().__init__()
        self._field = field
        line: TextInput | TextArea = TextArea(appearance) if field.kind is Kind.LONG_TEXT else TextInput(appearance)
        self._line = line
        line.installEventFilter(self)
        line.textChanged.connect(self.edited)
        if isinstance(line, TextInput):
            line.returnPressed.connect(self.finished)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(line)
        if field.kind in SHORT:
            self.setMaximumWidth(appearance.metrics.unit * 18)
        self.first = line
        self._kept, self._gregorian = "", True

    def raw(self) -> Any:
        """Return the text; of a code that was not typed again, what is kept of it."""
        if self._kept and _text_of(self._line) == _KEPT_CODE:
            return self._kept
        return _text_of(self._line).replace(_READ_RIGHT_TO_LEFT, "").replace(_READ_LEFT_TO_RIGHT, "")

    def type_text(self, text: str) -> None:
        """Put a text into the line as if it had been typed."""
        line = self._line
        line.setText(text) if isinstance(line, TextInput) else line.setPlainText(text)

    def show_answer(self, answer: Any, translator: Translator) -> None:
        """Show the answer in the digits of the language."""
        line, text = self._line, _written(self._field, answer, translator)
        self._kept = str(answer or "") if self._field.kind is Kind.CODE else ""
        if text == _text_of(line):
            return
        line.blockSignals(True)
        if isinstance(line, TextInput):
            line.setText(text)
            line.setCursorPosition(0)  # a long text is read from its beginning
        else:
            line.setPlainText(text)
        line.blockSignals(False)
        line.set_appearance(line.appearance)

    def count(self) -> Showable:
        """Return a typed day in the reader's own calendar, "" where that is the one in which it is typed."""
        if self._field.kind is not Kind.DATE or self._gregorian:
            return ""
        try:
            return Day(date.fromisoformat(latin_digits(self.raw().strip())), year=True)
        except ValueError:
            return ""

    def describe(self, name: str, description: str, translator: Translator) -> None:
        """Name the line. Numbers, times and colours read from left to right in every language."""
        line = self._line
        self._gregorian = translator.formats.calendar(translator.language) is CalendarName.GREGORIAN
        line.setAccessibleName(name)
        line.setAccessibleDescription(description)
        if isinstance(line, TextInput) and self._field.kind not in TEXTS:
            line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            side = Qt.AlignmentFlag.AlignRight if translator.right_to_left else Qt.AlignmentFlag.AlignLeft
            line.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)


def _text_of(line: TextInput | TextArea) -> str:
    return line.text() if isinstance(line, TextInput) else line.toPlainText()


def _written(field: Field, answer: Any, translator: Translator) -> str:
    if field.kind is Kind.PERIODS:
        text = translator.digits(periods_text(answer or (), translator.language.comma))
        return _READ_RIGHT_TO_LEFT + text if text and translator.right_to_left else text
    if answer is None or field.kind in TEXTS | {Kind.COLOUR}:
        return str(answer or "")
    text = str(answer)
    if field.kind is Kind.CODE:
        return _KEPT_CODE if text else ""
    if field.kind is Kind.DURATION:
        hours, minutes = divmod(int(answer) // 60, 60)
        text = f"{hours}:{minutes:02}" if hours else str(minutes)
    elif isinstance(answer, time):
        text = f"{answer:%H:%M}"
    elif isinstance(answer, date) and translator.right_to_left:
        text = text.replace("-", f"{_READ_LEFT_TO_RIGHT}-{_READ_LEFT_TO_RIGHT}")
    elif field.kind is Kind.DECIMAL:
        text = f"{answer:.10g}".replace(".", translator.number(0.5, 1)[1])
    return translator.digits(text)
