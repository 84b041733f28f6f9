"""Instead of asking "are you sure": what has just ended, and a button that takes it back."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from counter_console.desk.state import UndoOffer
from counter_console.desk.verbs import VERBS, DeskVerb
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.painting import paint_card
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText


class UndoBar(QFrame):
    """Shows the last ending while it can be undone; `wanted` asks to undo it."""

    wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._text = PlainText(appearance)
        self.button = ActionButton(appearance, "", icon=Icon.UNDO, key=VERBS[DeskVerb.UNDO].key)
        self.button.activated.connect(self.wanted)
        row = QHBoxLayout(self)
        unit = appearance.metrics.unit
        row.setContentsMargins(unit * 2, unit, unit * 2, unit)
        row.setSpacing(unit * 2)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.hide()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours."""
        self.appearance = appearance
        self.update()

    def show_offer(self, offer: UndoOffer | None, translator: Translator, blocked: str = "") -> None:
        """Offer to undo, or nothing; `blocked` says why it cannot be pressed now."""
        self.button.setEnabled(not blocked)
        self.button.setAccessibleDescription(blocked)
        self.button.setToolTip(blocked)
        if offer is not None:
            self._text.setText(translator.text(offer.text))
            self.button.setText(translator.text(VERBS[DeskVerb.UNDO].text))
        self.setVisible(offer is not None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a soft ground."""
        theme = self.appearance.theme
        ground, edge = QColor(theme.accent_soft), QColor(theme.line)
        paint_card(QPainter(self), QRectF(self.rect()), self.appearance.metrics.radius, ground=ground, edge=edge)
