"""A question over a page: the title asks, the buttons answer."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.panels import Panel

VEIL_ALPHA = 140


class Question(QWidget):
    """A question over its parent's page: the title asks, the buttons answer; Escape gives the last answer."""

    answered = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        title: str,
        text: str,
        answers: Sequence[tuple[str, str, ButtonKind]],
        parent: QWidget | None = None,
    ) -> None:
        """`answers` are (key, words, kind) from the most to the least wanted."""
        super().__init__(parent)
        self.appearance = appearance
        self._panel = Panel(appearance)
        self._before: QWidget | None = None
        self._open = False
        self._title = PlainText(appearance, title, TextRole.TITLE)
        self._text = PlainText(appearance, text)
        self._panel.add(self._title)
        self._panel.add(self._text)
        # Only once it has its place: shown without a parent it would be a window of its own for a moment.
        self._text.setVisible(bool(text))
        self.buttons: dict[str, ActionButton] = {}
        for key, words, kind in answers:
            button = ActionButton(appearance, words, kind, main=kind is ButtonKind.PRIMARY)
            button.activated.connect(lambda chosen=key: self._answer(chosen))
            self._panel.add(button)
            self.buttons[key] = button
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        # Centred by stretches: an alignment would give the panel the height of one line, however its words wrap.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._panel)
        middle.addStretch(1)
        self._column.addLayout(middle)
        self._column.addStretch(1)
        self.setAccessibleName(title)
        if parent is not None:
            parent.installEventFilter(self)
        self.hide()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        self.update()

    def set_text(self, text: str) -> None:
        """Change the sentence below the question, for example the seconds left."""
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def open(self) -> None:
        """Cover the parent's page and take the keyboard."""
        self._before, self._open = self.window().focusWidget(), True
        self._cover()
        self.show()
        self.raise_()
        first = next(iter(self.buttons.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def close_quietly(self) -> None:
        """Go away without an answer, and give the keyboard back to who had it."""
        self._open = False
        if (
            self._before is not None
            and isValid(self._before)
            and self.isAncestorOf(self.window().focusWidget() or self)
        ):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the page below."""
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._cover()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape give the last, mildest answer."""
        if event.key() == Qt.Key.Key_Escape and self.buttons:
            self._answer(list(self.buttons)[-1])
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab among the answers while the question is open; Qt comes here too when they are hidden."""
        if not self._open:
            return super().focusNextPrevChild(forward)
        buttons = list(self.buttons.values())
        focused = [index for index, button in enumerate(buttons) if button.hasFocus()]
        step = 1 if forward else -1
        following = buttons[((focused[0] if focused else -1) + step) % len(buttons)]
        following.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim the page below."""
        veil = QColor(self.appearance.theme.nav)
        veil.setAlpha(VEIL_ALPHA)
        QPainter(self).fillRect(self.rect(), veil)

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        unit = self.appearance.metrics.unit
        self._panel.setFixedWidth(min(parent.width() - 4 * unit, max(parent.width() * 2 // 5, unit * 48)))

    def _answer(self, key: str) -> None:
        self.close_quietly()
        self.answered.emit(key)
