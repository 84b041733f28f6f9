"""The common part of all that can be pressed: one action per press, on release, with a focus that is seen."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from shared.platform.contrast import mixed
from shared.platform.i18n.text import without_direction_controls
from shared.ui.appearance import Appearance
from shared.ui.painting import LEADING, TextBlock, paint_card
from shared.ui.theme import TextRole

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PRESSED_SHARE = 0.12
HOVER_SHARE = 0.05
MINIMUM_RING = 2
WIDEST_WORD = 0.4


def tap_pause() -> QElapsedTimer:
    """Return what a window measures its pause with."""
    return QElapsedTimer()


@runtime_checkable
class HasTapPause(Protocol):
    """A window in which a tap soon after another one counts for nothing, also on another button."""

    since_last: QElapsedTimer


class Pressable(QAbstractButton):
    """A button that paints itself; `activated` is sent once per press, a second tap within half a second is ignored."""

    activated = Signal()
    filters_double_tap = True

    def __init__(self, appearance: Appearance, text: str = "", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.key = key
        self._since_last = QElapsedTimer()
        self._ring_wanted = False
        self._placed = False
        # Layouts ask for the same sizes again and again, and measuring words is what a page takes longest with.
        self._heights: dict[int, int] = {}
        self._widths: tuple[int, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)
        self.clicked.connect(self._pressed)
        self._shortcut = QShortcut(QKeySequence(key), self) if key else None
        if self._shortcut is not None:
            self._shortcut.setAutoRepeat(False)
            self._shortcut.activated.connect(self._key_pressed)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        self.refresh()

    def set_key(self, key: str) -> None:
        """Give a button that has a key another one."""
        if self._shortcut is not None and key != self.key:
            self.key = key
            self._shortcut.setKey(QKeySequence(key))
            self.refresh()

    def setText(self, text: str) -> None:
        """Change the words and make room for them; the same words again cost nothing."""
        spoken = without_direction_controls(text)
        if text == self.text_shown() and spoken == self.accessibleName():
            return
        super().setText(text.replace("&", "&&"))
        self.setAccessibleName(spoken)
        self.refresh()

    def text_shown(self) -> str:
        """Return the text as people read it, without Qt's marks for shortcuts."""
        return self.text().replace("&&", "&")

    def mirrored(self) -> bool:
        """Return whether the page is read from right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def block(
        self, text: str, role: TextRole, *, bold: bool | None = None, align: Qt.AlignmentFlag = LEADING
    ) -> TextBlock:
        """Return a text in the font of a role and in the page's direction, ready to be measured and painted."""
        font = self.appearance.font(role, text, bold=bold)
        return TextBlock(text, font, right_to_left=self.mirrored(), align=align)

    def refresh(self) -> None:
        """Measure and paint again after a change of anything that is measured."""
        self._heights.clear()
        self._widths = None
        self.updateGeometry()
        self.update()

    # what a kind of button decides for itself

    def content_width(self) -> float:
        """Return the width the content wants, without padding."""
        raise NotImplementedError

    def least_width(self) -> float:
        """Return the width below which the content could not be shown, without padding."""
        return self.content_width()

    def content_height(self, width: float) -> float:
        """Return the height the content needs at `width`, without padding."""
        raise NotImplementedError

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the content into `rect`, which is the inside of the padding."""
        raise NotImplementedError

    def ground(self) -> str | None:
        """Return the colour of the ground, or None for no ground at all."""
        return self.appearance.theme.raised

    def edge(self) -> tuple[str, float] | None:
        """Return colour and width of the edge, or None."""
        return self.appearance.theme.edge, self.appearance.metrics.hairline

    def radius(self) -> float:
        """Return the radius of the corners in pixels."""
        return self.appearance.metrics.radius

    def padding(self) -> tuple[float, float]:
        """Return the space left and right, and above and below the content."""
        return self.appearance.metrics.padding, self.appearance.metrics.padding

    def least_height(self) -> float:
        """Return the smallest height a finger may be given."""
        return self.appearance.metrics.target

    # Qt's questions

    def sizeHint(self) -> QSize:
        """Return the size at which nothing has to wrap."""
        width = self._measured_widths()[0]
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest size at which no word is cut."""
        natural, least = self._measured_widths()
        return QSize(least, self.heightForWidth(self.width() if self._placed else natural))

    def hasHeightForWidth(self) -> bool:
        """Say that a narrower button grows taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at which every word is seen."""
        height = self._heights.get(width)
        if height is None:
            across, above = self.padding()
            content = self.content_height(max(1.0, width - 2 * across))
            height = self._heights[width] = int(max(self.least_height(), content + 2 * above) + 0.999)
        return height

    def _measured_widths(self) -> tuple[int, int]:
        """Return the width at which nothing has to wrap, and the narrowest one."""
        if self._widths is None:
            around, tall = 2 * self.padding()[0], int(self.least_height())
            # A word wider than that may be broken: better than a page that does not fit its screen.
            least = min(self.least_width(), self.appearance.metrics.profile.width_px * WIDEST_WORD)
            self._widths = max(int(self.content_width() + around) + 1, tall), max(int(least + around) + 1, tall)
        return self._widths

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that a new width needs."""
        super().resizeEvent(event)
        self._placed = True
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, edge, content and, when it has the keyboard, the focus ring."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        ground = self.ground()
        edge = self.edge()
        paint_card(
            painter,
            rect,
            self.radius(),
            ground=QColor(self._touched(ground)) if ground else None,
            edge=QColor(edge[0]) if edge else None,
            edge_width=edge[1] if edge else 0,
        )
        across, above = self.padding()
        self.paint_content(painter, rect.adjusted(across, above, -across, -above))
        if self.hasFocus() and self._ring_wanted:
            self._paint_ring(painter, rect)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the focus came by keyboard: a finger needs no ring, a returning window keeps what was."""
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._ring_wanted = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press like the space bar; a held key presses once."""
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.setDown(True)
            self._ring_wanted = True
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Act when Enter is let go."""
        if event.key() in _ENTER:
            if not event.isAutoRepeat() and self.isDown():
                self.click()
            return
        super().keyReleaseEvent(event)

    def _pressed(self) -> None:
        if self._accepts():
            self.activated.emit()

    def _key_pressed(self) -> None:
        if self.isEnabled() and self.isVisible():
            self.click()

    def _accepts(self) -> bool:
        # A hand that trembles may meet the neighbour: a window of the public has one pause for all its buttons.
        window = self.window()
        last = window.since_last if isinstance(window, HasTapPause) else self._since_last
        if self.filters_double_tap and last.isValid() and last.elapsed() < self.appearance.double_tap_ms:
            return False
        last.start()
        return True

    def _touched(self, ground: str) -> str:
        if not self.isEnabled():
            return ground
        if self.isDown():
            return mixed(ground, self.appearance.theme.ink, PRESSED_SHARE)
        return mixed(ground, self.appearance.theme.ink, HOVER_SHARE) if self.underMouse() else ground

    def _paint_ring(self, painter: QPainter, rect: QRectF) -> None:
        width = max(MINIMUM_RING, self.appearance.metrics.focus)
        theme = self.appearance.theme
        ring = QColor(theme.focus)
        paint_card(painter, rect, self.radius(), ground=None, edge=ring, edge_width=width)
        # A second line in the ground's opposite keeps the ring visible on an accent-coloured button.
        inner = rect.adjusted(width, width, -width, -width)
        gap = QColor(theme.raised)
        paint_card(painter, inner, self.radius() - width, ground=None, edge=gap, edge_width=MINIMUM_RING)
