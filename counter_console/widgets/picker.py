"""A named drop-down list of choices, for what is rarely changed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.desk.state import AnswerOption
from counter_console.widgets.picker_box import PickerBox
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText


class Picker(QWidget):
    """One choice out of several in little room; `chosen` carries its key."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._name = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self._box = PickerBox(appearance)
        self._box.activated.connect(lambda _index: self.chosen.emit(self.key))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit // 2)
        column.addWidget(self._name)
        column.addWidget(self._box)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new sizes; the box takes the look itself."""
        self.appearance = appearance

    @property
    def key(self) -> str:
        """The key of the choice, "" when there is none."""
        return str(self._box.currentData() or "")

    def set_key(self, key: str) -> None:
        """Choose by key."""
        index = self._box.findData(key)
        if index >= 0:
            self._box.setCurrentIndex(index)

    def show_choices(
        self, name: str, choices: Sequence[AnswerOption], translator: Translator, key: str | None = None
    ) -> None:
        """Show these choices; `key` chooses one of them, None keeps what is chosen."""
        kept = self.key if key is None else key
        self._name.setText(name)
        self._box.setAccessibleName(name)
        self._box.clear()
        for choice in choices:
            hint = translator.text(choice.hint)
            words = translator.text(choice.label)
            self._box.addItem(f"{words}{translator.language.comma}{hint}" if hint else words, choice.key)
        self._box.follow_script()
        self.set_key(kept)
