"""A part of a page that may be longer than its place: two large buttons move it, no gesture is needed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.layouts import VScroll

#: A little of what was seen stays visible after a step.
STEP_SHARE = 0.85


class ScrollBody(QWidget):
    """`column` takes the content; the buttons are there only when the content does not fit."""

    def __init__(
        self,
        appearance: Appearance,
        translator: Translator,
        buttons_at_side: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`buttons_at_side` puts the buttons at the side instead of below, where height is scarce."""
        super().__init__(parent)
        #: Called when the place is settled: makes something on the page as large as fits.
        self.fit: Callable[[], None] | None = None
        self._fitted = QSize()
        self.content = QWidget()
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(round(appearance.metrics.unit * 1.5))
        self.area = VScroll(appearance, self.content)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # It may become as low as it must: the buttons of a page are never squeezed for it.
        self.area.setMinimumHeight(1)
        self._bar = self.area.verticalScrollBar()
        self._up = ActionButton(appearance, translator.text(translate("kiosk.frame", "Scroll up")))
        self._down = ActionButton(appearance, translator.text(translate("kiosk.frame", "Scroll down")))
        self._buttons = QWidget()
        pair = QVBoxLayout(self._buttons) if buttons_at_side else QHBoxLayout(self._buttons)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(appearance.metrics.gap)
        pair.addWidget(self._up, 1)
        pair.addWidget(self._down, 1)
        whole = QHBoxLayout(self) if buttons_at_side else QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(appearance.metrics.unit)
        whole.addWidget(self.area, 1)
        whole.addWidget(self._buttons)
        self._buttons.hide()
        self._up.activated.connect(lambda: self._step(-1))
        self._down.activated.connect(lambda: self._step(1))
        self._bar.valueChanged.connect(lambda _value: self._mark())
        self._bar.rangeChanged.connect(lambda _low, _high: self._mark())
        self._check = QTimer(self)
        self._check.setSingleShot(True)
        self._check.setInterval(0)
        self._check.timeout.connect(self._settled)
        self.content.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Return almost nothing: it takes what the rest of the page leaves, and never makes a button lower."""
        return QSize(self.area.minimumSizeHint().width(), 1)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the content and no height."""
        return QSize(self.content.minimumSizeHint().width(), 1)

    def hasHeightForWidth(self) -> bool:
        """Say that any height will do."""
        return False

    def overflows(self) -> bool:
        """Say whether there is more than can be seen."""
        return self._needed() > self.height() > 0

    def measure(self) -> None:
        """Show the buttons when they are needed."""
        self._buttons.setVisible(self.overflows())
        self._mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether everything fits."""
        super().resizeEvent(event)
        # Later, because showing and hiding the buttons in the middle of a layout leaves them half there.
        self._check.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the content changes."""
        if watched is self.content and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._check.start()
        return super().eventFilter(watched, event)

    def _settled(self) -> None:
        if self.fit is not None and self._fitted != self.size():
            self._fitted = self.size()
            self.fit()
        self.measure()

    def _needed(self) -> int:
        layout = self.column
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(self.area.viewport().width())
        return layout.totalMinimumSize().height()

    def _step(self, direction: int) -> None:
        self._bar.setValue(self._bar.value() + round(direction * self.area.viewport().height() * STEP_SHARE))

    def _mark(self) -> None:
        self._up.setEnabled(self._bar.value() > self._bar.minimum())
        self._down.setEnabled(self._bar.value() < self._bar.maximum())
