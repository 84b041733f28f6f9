"""A part of a page that may be longer than its place: two large buttons move it, no gesture is needed."""

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.layouts import VScroll

#: About a line of what was seen stays visible after a step.
STEP_SHARE = 0.92
#: How much of the content fades at an edge where it goes on, in units.
FADE_UNITS = 2.0
#: After so long a page that was made again stands where it stays.
REST_MS = 300
#: How close the parts of a page may be, as shares of their usual distance.
CLOSER = (1.0, 0.75, 0.5)


class Fade(QWidget):
    """Lies over what is scrolled and lets it fade into the page where there is more of it."""

    def __init__(self, appearance: Appearance, area: VScroll) -> None:
        super().__init__(area)
        self._height = appearance.metrics.unit * FADE_UNITS
        self._ground = QColor(appearance.theme.surface)
        self._bar = area.verticalScrollBar()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the edges that hide something."""
        painter, whole = QPainter(self), QRectF(self.rect())
        if self._bar.value() > self._bar.minimum():
            self._paint(painter, whole.top(), whole.top() + self._height)
        if self._bar.value() < self._bar.maximum():
            self._paint(painter, whole.bottom(), whole.bottom() - self._height)

    def _paint(self, painter: QPainter, outside: float, inside: float) -> None:
        clear = QColor(self._ground)
        clear.setAlpha(0)
        fade = QLinearGradient(0, outside, 0, inside)
        fade.setColorAt(0, self._ground)
        fade.setColorAt(1, clear)
        painter.fillRect(QRectF(0, min(outside, inside), self.width(), self._height), fade)


class ScrollBody(QWidget):
    """`column` takes the content; the buttons are there only when the content does not fit."""

    def __init__(
        self,
        appearance: Appearance,
        translator: Translator,
        buttons_apart: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`buttons_apart` leaves it to the page to place `buttons`, where there is no height for them below."""
        super().__init__(parent)
        #: Called when the place is settled: makes something on the page as large as fits.
        self.fit: Callable[[], None] | None = None
        self._fitted = QSize()
        self.content = QWidget()
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(round(appearance.metrics.unit * 1.5))
        #: What is taken closer together where that saves scrolling.
        self.columns = [self.column]
        self.area = VScroll(appearance, self.content)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # It may become as low as it must: the buttons of a page are never squeezed for it.
        self.area.setMinimumHeight(1)
        self._bar = self.area.verticalScrollBar()
        self._up = ActionButton(appearance, translator.text(translate("kiosk.frame", "Scroll up")))
        self._down = ActionButton(appearance, translator.text(translate("kiosk.frame", "Scroll down")))
        self.buttons = QWidget()
        pair = QVBoxLayout(self.buttons) if buttons_apart else QHBoxLayout(self.buttons)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(appearance.metrics.gap)
        pair.addWidget(self._up, 1)
        pair.addWidget(self._down, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(appearance.metrics.unit)
        self._gap = whole.spacing()
        self._usual: int | None = None
        whole.addWidget(self.area, 1)
        if not buttons_apart:
            whole.addWidget(self.buttons)
        self.buttons.hide()
        self._fade = Fade(appearance, self.area)
        self._up.activated.connect(lambda: self._step(-1))
        self._down.activated.connect(lambda: self._step(1))
        self._bar.valueChanged.connect(lambda _value: self._mark())
        self._bar.rangeChanged.connect(lambda _low, _high: self._mark())
        self._share = 0.0
        self._kept: QWidget | None = None
        # The layout comes to rest in several steps, and each of them moves the bar without anybody's doing.
        self._at_rest = QTimer(self)
        self._at_rest.setSingleShot(True)
        self._at_rest.setInterval(REST_MS)
        self._at_rest.timeout.connect(self._forget_share)
        self._check = QTimer(self)
        self._check.setSingleShot(True)
        self._check.setInterval(0)
        self._check.timeout.connect(self.settle)
        self.content.installEventFilter(self)
        self.area.installEventFilter(self)

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

    def lacking(self) -> int:
        """Return how much higher the place must be for everything to be seen."""
        return max(0, self._needed() - self.height())

    def share(self) -> float:
        """Return how far it is scrolled, from 0 to 1."""
        return self._bar.value() / max(1, self._bar.maximum())

    def keep(self, share: float, touched: QWidget | None) -> None:
        """Be scrolled as far as the page was before it was made again, with what was touched in sight."""
        self._share, self._kept = share, touched
        self._at_rest.start()

    def to_top(self) -> None:
        """Show the beginning."""
        self._share, self._kept = 0.0, None
        self._bar.setValue(0)

    def measure(self) -> None:
        """Show the buttons when they are needed."""
        self.buttons.setVisible(self.overflows())
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
        if watched is self.area and event.type() == QEvent.Type.Resize:
            self._fade.resize(self.area.size())
        return super().eventFilter(watched, event)

    def settle(self) -> None:
        """Take the content closer together where that saves scrolling, and show the buttons if they are needed."""
        if self._fitted != self.size():
            self._fitted = self.size()
            self._close_up()
            self.area.lay_out_now()
            if self.fit is not None:
                self.fit()
        self.measure()
        share = self._share
        if share and self._bar.maximum():
            self._bar.setValue(round(share * self._bar.maximum()))
            if self._kept is not None and not self._in_sight(self._kept):
                self.area.ensureWidgetVisible(self._kept)

    def _close_up(self) -> None:
        """Take the parts closer together, no more than saves a press of the buttons."""
        # As the page has set it: at another size it may be far apart again.
        usual = self._usual = self.column.spacing() if self._usual is None else self._usual
        presses: dict[float, int] = {}
        for share in CLOSER:
            self._space(round(usual * share))
            presses[share] = self._presses()
        self._space(round(usual * min(presses, key=lambda share: (presses[share], -share))))

    def _space(self, spacing: int) -> None:
        for column in self.columns:
            column.setSpacing(spacing)

    def _presses(self) -> int:
        """Return how many presses show everything."""
        if not self.overflows():
            return 0
        below = self.isAncestorOf(self.buttons)
        room = max(1, self.height() - (self.buttons.heightForWidth(self.width()) + self._gap if below else 0))
        return math.ceil((self._needed() - room) / (room * STEP_SHARE))

    def _in_sight(self, widget: QWidget) -> bool:
        top = widget.mapTo(self.content, QPoint(0, 0)).y() - self._bar.value()
        return top < self.area.viewport().height() and top + widget.height() > 0

    def _needed(self) -> int:
        layout = self.column
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(self.area.viewport().width())
        return layout.totalMinimumSize().height()

    def _step(self, direction: int) -> None:
        self._forget_share()
        self._bar.setValue(self._bar.value() + round(direction * self.area.viewport().height() * STEP_SHARE))

    def _forget_share(self) -> None:
        self._share = 0.0

    def _mark(self) -> None:
        self._fade.update()
        self._up.setEnabled(self._bar.value() > self._bar.minimum())
        self._down.setEnabled(self._bar.value() < self._bar.maximum())
