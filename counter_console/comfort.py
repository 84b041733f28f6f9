"""Text size and contrast of one console: what can be chosen, and the strip of buttons that choose it."""

from enum import StrEnum
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from counter_console.preferences import TEXT_SCALES, Preferences
from shared.platform.i18n.text import Text, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.layouts import FlowLayout


class ComfortWish(StrEnum):
    """What a person changes; the value is the entry's key."""

    SMALLER = "text_smaller"
    USUAL = "text_usual"
    LARGER = "text_larger"
    CONTRAST = "contrast"


TEXTS: dict[ComfortWish, Text] = {
    ComfortWish.SMALLER: translate("console.comfort", "Smaller text"),
    ComfortWish.USUAL: translate("console.comfort", "Usual text"),
    ComfortWish.LARGER: translate("console.comfort", "Larger text"),
    ComfortWish.CONTRAST: translate("console.comfort", "Strong contrast"),
}
#: Keys that everybody knows from elsewhere; they work whether or not the strip is seen.
KEYS = {
    ComfortWish.SMALLER: QKeySequence.StandardKey.ZoomOut,
    ComfortWish.LARGER: QKeySequence.StandardKey.ZoomIn,
}
USUAL_CONTRAST = translate("console.comfort", "Usual contrast")


def changed(kept: Preferences, wish: ComfortWish) -> dict[str, Any]:
    """Return what is remembered after a wish."""
    match wish:
        case ComfortWish.CONTRAST:
            return {"contrast": not kept.contrast}
        case ComfortWish.USUAL:
            return {"text": 0}
        case _:
            step = 1 if wish is ComfortWish.LARGER else -1
            return {"text": min(max(0, kept.text + step), len(TEXT_SCALES) - 1)}


class ComfortStrip(QWidget):
    """A button for each wish; it stays open, so that the size can be tried. `chosen` carries the wish."""

    chosen = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        flow = FlowLayout(appearance.metrics.unit, self)
        self.buttons: dict[ComfortWish, ActionButton] = {}
        for wish in ComfortWish:
            button = self.buttons[wish] = ActionButton(appearance, "", parent=self)
            button.filters_double_tap = False
            button.activated.connect(lambda wish=wish: self.chosen.emit(wish))
            flow.addWidget(button)
        self._shortcuts: list[QShortcut] = []
        self.hide()

    def listen_in(self, window: QWidget) -> None:
        """Take the keys of the whole window."""
        for wish, key in KEYS.items():
            shortcut = QShortcut(window)
            shortcut.setKeys(key)
            shortcut.activated.connect(lambda wish=wish: self.chosen.emit(wish))
            self._shortcuts.append(shortcut)

    def show_choice(self, kept: Preferences, translator: Translator) -> None:
        """Write the words, and offer what still changes something."""
        for wish, button in self.buttons.items():
            text = USUAL_CONTRAST if wish is ComfortWish.CONTRAST and kept.contrast else TEXTS[wish]
            button.setText(translator.text(text))
            button.setEnabled(changed(kept, wish) != {"text": kept.text})
