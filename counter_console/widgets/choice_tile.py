"""One answer to choose: a name, a quieter second line, and the digit that chooses it."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from shared.platform.i18n.text import isolated
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon, paint_icon
from shared.ui.painting import TextBlock, paint_card
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.pressable import Pressable

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class ChoiceTile(Pressable):
    """A choice that is pressed to choose it; chosen ones carry a check mark, an edge and a soft ground.

    `entered` is sent when Enter is pressed over one that is already chosen: the answer is meant.
    """

    entered = Signal()
    filters_double_tap = False

    def __init__(
        self,
        appearance: Appearance,
        text: str,
        hint: str = "",
        digit: str = "",
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.hint = hint
        self.digit = digit
        self.large = large
        super().__init__(appearance, text, parent=parent)
        self.setCheckable(True)
        self.setAccessibleDescription(hint)

    def set_texts(self, text: str, hint: str = "") -> None:
        """Change the name and the line below it."""
        self.hint = hint
        self.setText(text)
        self.setAccessibleDescription(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter confirm what is already chosen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.isChecked():
            if not event.isAutoRepeat():
                self.entered.emit()
            return
        if event.key() in _ARROWS:
            # The list around walks with the arrows; by itself a button would only pass the keyboard on.
            event.ignore()
            return
        super().keyPressEvent(event)

    def content_width(self) -> float:
        """Return the width at which nothing wraps."""
        title, hint = self._blocks()
        return self._before() + max(title.natural_width(), hint.natural_width()) + self._after()

    def least_width(self) -> float:
        """Return the width of the longest word."""
        title, hint = self._blocks()
        return self._before() + max(title.longest_word(), hint.longest_word()) + self._after()

    def content_height(self, width: float) -> float:
        """Return the height of both lines."""
        title, hint = self._blocks()
        inside = width - self._before() - self._after()
        return title.height(inside) + hint.height(inside)

    def padding(self) -> tuple[float, float]:
        """Return the space around the words."""
        unit = self.appearance.metrics.unit
        return unit * 1.5, unit * (1.25 if self.large else 0.75)

    def radius(self) -> float:
        """Return a corner between that of a card and that of a field."""
        return self.appearance.metrics.unit

    def ground(self) -> str:
        """Return the soft accent while chosen."""
        return self.appearance.theme.accent_soft if self.isChecked() else self.appearance.theme.raised

    def edge(self) -> tuple[str, float]:
        """Return a strong edge while chosen."""
        if self.isChecked():
            return self.appearance.theme.accent, max(2, self.appearance.metrics.hairline)
        return self.appearance.theme.line, self.appearance.metrics.hairline

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the digit, the words and, when chosen, the check mark."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        title, hint = self._blocks()
        width = rect.width() - self._before() - self._after()
        height = title.height(width) + hint.height(width)
        left = rect.left() + (self._after() if mirrored else self._before())
        top = rect.center().y() - height / 2
        ink = self.appearance.color(Tone.INK if self.isEnabled() else Tone.QUIET)
        down = title.draw(painter, QPointF(left, top), width, ink)
        hint.draw(painter, QPointF(left, top + down), width, self.appearance.color(Tone.QUIET))
        self._paint_digit(painter, rect, mirrored)
        if self.isChecked():
            side = self._after() - self.appearance.metrics.unit
            at = rect.left() if mirrored else rect.right() - side
            box = QRectF(at, rect.center().y() - side / 2, side, side)
            paint_icon(painter, Icon.CHECK, box, self.appearance.color(Tone.ACCENT), line=2.4)

    def _paint_digit(self, painter: QPainter, rect: QRectF, mirrored: bool) -> None:
        if not self.digit:
            return
        side = self._digit_side()
        left = rect.right() - side if mirrored else rect.left()
        box = QRectF(left, rect.center().y() - side / 2, side, side)
        theme = self.appearance.theme
        paint_card(painter, box, side * 0.25, ground=QColor(theme.surface), edge=QColor(theme.line))
        font = self.appearance.font(TextRole.CAPTION, self.digit, bold=True)
        block = TextBlock(self.digit, font, right_to_left=False, align=Qt.AlignmentFlag.AlignHCenter)
        block.draw(
            painter,
            QPointF(box.left(), box.center().y() - block.height(side) / 2),
            side,
            self.appearance.color(Tone.QUIET),
        )

    def _blocks(self) -> tuple[TextBlock, TextBlock]:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        text = self.words()
        role = TextRole.LABEL if self.hint or self.large else TextRole.BODY
        # A name in another script keeps its own order: "Aigerim S." on a page that is read from right to left.
        shown = isolated(text)
        title = TextBlock(shown, self.appearance.font(role, text, bold=self.large or None), right_to_left=mirrored)
        hint = TextBlock(self.hint, self.appearance.font(TextRole.CAPTION, self.hint), right_to_left=mirrored)
        return title, hint

    def _digit_side(self) -> float:
        return self.appearance.metrics.unit * 3

    def _before(self) -> float:
        return self._digit_side() + self.appearance.metrics.unit * 1.25 if self.digit else 0.0

    def _after(self) -> float:
        return self.appearance.metrics.unit * 3.25
