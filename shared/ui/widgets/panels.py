"""Grounds and messages: cards, the one place for messages, empty and waiting faces."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.painting import paint_card
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import IconView, PlainText

BUSY_AFTER_MS = 300
NARROW_LINE = 22
EMPTY_ICON_SCALE = 2


class Panel(QFrame):
    """A card with a hairline and one radius; `body` takes its content."""

    def __init__(
        self, appearance: Appearance, heading: str = "", soft: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._soft = soft
        self._flat = False
        self.body = QVBoxLayout(self)
        self._heading = PlainText(appearance, heading, TextRole.LABEL, Tone.QUIET)
        self.body.addWidget(self._heading)
        # Only once it has its place: shown without a parent it would be a window of its own for a moment.
        self._heading.setVisible(bool(heading))
        self._space()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        self._space()
        self.update()

    def set_flat(self, flat: bool) -> None:
        """Be a group without ground and edge, because it is inside another card; or a card again."""
        self._flat = flat
        self._space()
        self.update()

    def set_heading(self, heading: str) -> None:
        """Change the quiet line at the top; "" hides it."""
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))

    def add(self, item: QWidget | QLayout, stretch: int = 0) -> None:
        """Put a widget or layout below the others."""
        if isinstance(item, QWidget):
            self.body.addWidget(item, stretch)
        else:
            self.body.addLayout(item, stretch)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        if self._flat:
            return
        theme = self.appearance.theme
        paint_card(
            QPainter(self),
            QRectF(self.rect()),
            self.appearance.metrics.radius,
            ground=QColor(theme.accent_soft if self._soft else theme.raised),
            edge=None if self._soft and theme.accent_soft != theme.surface else QColor(theme.line),
            edge_width=self.appearance.metrics.hairline,
        )

    def _space(self) -> None:
        metrics = self.appearance.metrics
        inside = 0 if self._flat else round(metrics.padding * 0.9)
        self.body.setContentsMargins(inside, round(inside * 0.8), inside, round(inside * 0.8))
        self.body.setSpacing(metrics.unit)


class MessageKind(StrEnum):
    """What a message is about; picture, word and colour follow it."""

    INFO = "info"
    GOOD = "good"
    CAUTION = "caution"
    BAD = "bad"


_MESSAGE_LOOKS = {
    MessageKind.INFO: (Icon.INFO, Tone.ACCENT),
    MessageKind.GOOD: (Icon.CHECK, Tone.GOOD),
    MessageKind.CAUTION: (Icon.WARNING, Tone.CAUTION),
    MessageKind.BAD: (Icon.WARNING, Tone.BAD),
}


class MessageBar(QFrame):
    """The one place for messages on a screen, with at most one thing to do about it; hidden while empty."""

    action = Signal()
    dismissed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.kind = MessageKind.INFO
        self._icon = IconView(appearance, Icon.INFO, tone=Tone.ACCENT)
        self._translator = PlainText(appearance, role=TextRole.BODY)
        self._button = ActionButton(appearance, "")
        self._button.activated.connect(self.action)
        self._button.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._expire)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._translator, 1)
        self._row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._space()
        self.hide()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        self._space()
        self.update()

    def show_message(
        self, text: str, kind: MessageKind = MessageKind.INFO, action: str = "", seconds: float = 0
    ) -> None:
        """Show a message, with a button if `action` names one; after `seconds` it disappears (0: it stays)."""
        self.kind = kind
        icon, tone = _MESSAGE_LOOKS[kind]
        self._icon.set_icon(icon, tone)
        self._translator.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(text)
        self.show()
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._timer.stop()
        if seconds:
            self._timer.start(round(seconds * 1000))

    def change_text(self, text: str) -> None:
        """Change words that count down, without telling a screen reader each time."""
        if text != self._translator.text():
            self._translator.setText(text)
            self.setAccessibleName(text)

    def clear(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self._translator.setText("")
        self.setAccessibleName("")
        self.hide()

    def text(self) -> str:
        """Return the message that is shown, or ""."""
        return self._translator.text()

    def action_button(self) -> ActionButton:
        """Return the button, to give it a key or the focus."""
        return self._button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button below the words where the place is narrow."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW_LINE * self.appearance.metrics.px(TextRole.BODY)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != direction:
            self._row.setDirection(direction)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground in the message's tone."""
        theme = self.appearance.theme
        tone = _MESSAGE_LOOKS[self.kind][1]
        paint_card(
            QPainter(self),
            QRectF(self.rect()),
            self.appearance.metrics.radius,
            ground=QColor(theme.soft(tone)),
            edge=QColor(theme.fill(tone)),
            edge_width=self.appearance.metrics.hairline,
        )

    def _expire(self) -> None:
        self.clear()
        self.dismissed.emit()

    def _space(self) -> None:
        unit = self.appearance.metrics.unit
        self._row.setContentsMargins(unit * 2, unit, unit * 2, unit)
        self._row.setSpacing(round(unit * 1.5))


class MessageStrip(QWidget):
    """Messages one below the other; it takes no room while none of them is shown."""

    def __init__(self, *bars: MessageBar) -> None:
        super().__init__()
        self._bars = bars
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for bar in bars:
            bar.installEventFilter(self)
            column.addWidget(bar)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Appear with the first message and disappear with the last."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setHidden(all(bar.isHidden() for bar in self._bars))
        return super().eventFilter(watched, event)


class EmptyState(QWidget):
    """What a place says when there is nothing to show: a quiet picture, what it means, what to do."""

    def __init__(
        self, appearance: Appearance, icon: Icon, title: str, text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        center = Qt.AlignmentFlag.AlignHCenter
        self._title = PlainText(appearance, title, TextRole.BODY, align=center, bold=True)
        self._text = PlainText(appearance, text, TextRole.CAPTION, Tone.QUIET, align=center)
        column = QVBoxLayout(self)
        column.setSpacing(appearance.metrics.unit)
        column.addStretch(1)
        column.addWidget(IconView(appearance, icon, appearance.metrics.icon * EMPTY_ICON_SCALE, Tone.QUIET), 0, center)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addStretch(1)
        self._text.setVisible(bool(text))

    def set_texts(self, title: str, text: str = "") -> None:
        """Change the words."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))


class BusyLine(QWidget):
    """Says that something takes a moment, but only when it takes longer than 0.3 seconds."""

    def __init__(self, appearance: Appearance, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(appearance.metrics.unit)
        row.addWidget(
            IconView(appearance, Icon.CLOCK, appearance.metrics.px(TextRole.BODY), Tone.QUIET),
            0,
            Qt.AlignmentFlag.AlignVCenter,
        )
        self._translator = PlainText(appearance, text, TextRole.BODY, Tone.QUIET)
        row.addWidget(self._translator, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(BUSY_AFTER_MS)
        self._timer.timeout.connect(self.show)
        self.hide()

    def set_text(self, text: str) -> None:
        """Change the words."""
        self._translator.setText(text)

    def start(self) -> None:
        """Begin to wait; the line appears after 0.3 seconds."""
        self._timer.start()

    def stop(self) -> None:
        """The wait is over."""
        self._timer.stop()
        self.hide()
