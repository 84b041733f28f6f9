"""An answer that stays chosen until another one is: a ring with a tick, a name, one line of explanation."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from shared.ui.appearance import Appearance
from shared.ui.icons import Icon, paint_icon
from shared.ui.painting import TextBlock, paint_card
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.pressable import Pressable

MARK_SHARE = 1.2
TICK_LINE = 2.8


class OptionButton(Pressable):
    """One of several answers; which one is chosen is decided by the page's state alone."""

    def __init__(
        self,
        appearance: Appearance,
        text: str,
        hint: str = "",
        sample_px: int = 0,
        main: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """`sample_px` shows the words in letters of that size; `main` makes it 20 mm tall."""
        self.hint = hint
        self.main = main
        self._sample_px = sample_px
        super().__init__(appearance, text, parent=parent)
        self.setCheckable(True)
        self.setAccessibleDescription(hint)

    def nextCheckState(self) -> None:  # noqa: N802  -- Qt calls it by this name
        """Leave the mark alone: the touch is told, the state decides."""

    def mark(self, chosen: bool) -> None:
        """Show whether it is chosen."""
        self.setChecked(chosen)
        self.update()

    def content_width(self) -> float:
        """Return the width of the words on one line."""
        words, hint = self._blocks()
        return self._room() + max(words.natural_width(), hint.natural_width())

    def least_width(self) -> float:
        """Return the width of the longest word."""
        words, hint = self._blocks()
        return self._room() + max(words.longest_word(), hint.longest_word())

    def content_height(self, width: float) -> float:
        """Return the height of name and explanation."""
        words, hint = self._blocks()
        return max(words.height(width - self._room()) + hint.height(width - self._room()), self._side())

    def least_height(self) -> float:
        """Return the height a finger is given."""
        return self.appearance.metrics.main_target if self.main else self.appearance.metrics.target

    def padding(self) -> tuple[float, float]:
        """Return the space around the words."""
        return self.appearance.metrics.unit * 1.5, self.appearance.metrics.unit

    def edge(self) -> tuple[str, float]:
        """Return a strong edge while chosen."""
        theme, metrics = self.appearance.theme, self.appearance.metrics
        return (theme.ink, max(3, metrics.focus)) if self.isChecked() else (theme.line, metrics.hairline)

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the mark where reading begins, and the words after it."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        words, hint = self._blocks()
        width = rect.width() - self._room()
        height = words.height(width) + hint.height(width)
        top = rect.center().y() - height / 2
        left = rect.left() if mirrored else rect.left() + self._room()
        words.draw(painter, QPointF(left, top), width, self.appearance.color(Tone.INK))
        hint.draw(painter, QPointF(left, top + words.height(width)), width, self.appearance.color(Tone.QUIET))
        side = self._side()
        self._paint_mark(
            painter, QRectF(rect.right() - side if mirrored else rect.left(), rect.center().y() - side / 2, side, side)
        )

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        theme = self.appearance.theme
        ring = QColor(theme.quiet)
        if not self.isChecked():
            paint_card(
                painter,
                box,
                box.width() / 2,
                ground=None,
                edge=ring,
                edge_width=max(2, self.appearance.metrics.hairline),
            )
            return
        paint_card(painter, box, box.width() / 2, ground=QColor(theme.accent), edge=None)
        inset = box.width() * 0.22
        tick = box.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, Icon.CHECK, tick, QColor(theme.on_accent), line=TICK_LINE)

    def _blocks(self) -> tuple[TextBlock, TextBlock]:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        text = self.words()
        font = self.appearance.font(TextRole.LABEL, text)
        if self._sample_px:
            font.setPixelSize(self._sample_px)
        words = TextBlock(text, font, right_to_left=mirrored)
        return words, TextBlock(self.hint, self.appearance.font(TextRole.CAPTION, self.hint), right_to_left=mirrored)

    def _side(self) -> float:
        return self.appearance.metrics.px(TextRole.LABEL) * MARK_SHARE

    def _room(self) -> float:
        return self._side() + self.appearance.metrics.unit
