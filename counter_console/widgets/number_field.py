"""A small whole number with its name, one less and one more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText

MINUS = "−"
PLUS = "+"


class NumberField(QWidget):
    """A number between two limits; `changed` carries the new one. The keys + and − and the arrows change it."""

    changed = Signal(int)

    def __init__(
        self, appearance: Appearance, low: int, high: int, step: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._low, self._high, self._step = low, high, step
        self._value = low
        self._translator: Translator | None = None
        self._name = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self._shown = PlainText(appearance, role=TextRole.TITLE, align=Qt.AlignmentFlag.AlignHCenter, wrap=False)
        self._less = ActionButton(appearance, MINUS)
        self._more = ActionButton(appearance, PLUS)
        self._less.filters_double_tap = False
        self._more.filters_double_tap = False
        self._less.activated.connect(lambda: self.set_value(self._value - self._step))
        self._more.activated.connect(lambda: self.set_value(self._value + self._step))
        row = QHBoxLayout()
        row.setSpacing(appearance.metrics.unit)
        row.addWidget(self._less)
        row.addWidget(self._shown, 1)
        row.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit // 2)
        column.addWidget(self._name)
        column.addLayout(row)

    def set_texts(self, name: str, translator: Translator) -> None:
        """Name the number; its digits follow the language."""
        self._translator = translator
        self._name.setText(name)
        self._describe()

    def value(self) -> int:
        """Return the number."""
        return self._value

    def set_high(self, high: int) -> None:
        """Change the upper limit; a number above it becomes the limit."""
        self._high = high
        self.set_value(self._value)

    def set_value(self, value: int) -> None:
        """Change the number, within its limits."""
        kept = max(self._low, min(self._high, value))
        changed = kept != self._value
        self._value = kept
        self._describe()
        if changed:
            self.changed.emit(kept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change by keyboard while one of the buttons has the focus."""
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Up:
                self.set_value(self._value + self._step)
            case Qt.Key.Key_Minus | Qt.Key.Key_Down:
                self.set_value(self._value - self._step)
            case _:
                super().keyPressEvent(event)

    def _describe(self) -> None:
        """Buttons are named after what they change, so that a screen reader says more than a sign."""
        if self._translator is None:
            return
        name = self._name.text()
        self._shown.setText(self._translator.number(self._value))
        less = translate("console.desk", "{name}: one less, now {value}", name=name, value=self._value)
        more = translate("console.desk", "{name}: one more, now {value}", name=name, value=self._value)
        self._less.setAccessibleName(self._translator.text(less))
        self._more.setAccessibleName(self._translator.text(more))
        self._less.setEnabled(self._value > self._low)
        self._more.setEnabled(self._value < self._high)
