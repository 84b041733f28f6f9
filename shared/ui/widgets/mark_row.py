"""A button with a mark, texts below each other, and a second mark; the marks change sides with the language."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from shared.ui.painting import UNLIMITED, TextBlock
from shared.ui.theme import Tone
from shared.ui.widgets.pressable import Pressable


class MarkRowButton(Pressable):
    """Measures and paints the row; a subclass gives the texts and the space of the marks, and paints the marks."""

    #: Centre the marks on the first line of the text instead of the whole row.
    marks_on_first_line = False

    def row_texts(self) -> tuple[TextBlock, ...]:
        """Return the texts from top to bottom."""
        raise NotImplementedError

    def tones(self) -> tuple[Tone, ...]:
        """Return the tone of each text: by default a text and a quiet note below it."""
        return (Tone.INK if self.isEnabled() else Tone.QUIET), Tone.QUIET

    def first_mark(self) -> tuple[float, float]:
        """Return the side of the square mark before the texts and its distance from them, in pixels."""
        raise NotImplementedError

    def second_mark(self) -> tuple[float, float]:
        """Return the side of the square mark after the texts and its distance from them, in pixels."""
        return 0.0, 0.0

    def paint_first_mark(self, painter: QPainter, box: QRectF) -> None:
        """Paint the mark before the texts."""
        raise NotImplementedError

    def paint_second_mark(self, painter: QPainter, box: QRectF) -> None:
        """Paint the mark after the texts."""

    def content_width(self) -> float:
        """Return the width of marks and texts without wrapping."""
        return self._marks_width() + max(block.natural_width() for block in self.row_texts())

    def least_width(self) -> float:
        """Return the width of the marks and the longest word."""
        return self._marks_width() + max(block.longest_word() for block in self.row_texts())

    def content_height(self, width: float) -> float:
        """Return the height of the wrapped texts, at least that of the first mark."""
        inside = width - self._marks_width()
        return max(sum(block.height(inside) for block in self.row_texts()), self.first_mark()[0])

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the first mark where reading begins, the texts, and the second mark at the end."""
        texts, mirrored = self.row_texts(), self.mirrored()
        width = rect.width() - self._marks_width()
        middle = rect.center().y()
        top = middle - sum(block.height(width) for block in texts) / 2
        if self.marks_on_first_line:
            middle = top + min(texts[0].height(width), texts[0].height(UNLIMITED)) / 2
        left = rect.left() + sum(self.second_mark() if mirrored else self.first_mark())
        for block, tone in zip(texts, self.tones(), strict=True):
            top += block.draw(painter, QPointF(left, top), width, self.appearance.color(tone))
        for side, at_left, paint in (
            (self.first_mark()[0], not mirrored, self.paint_first_mark),
            (self.second_mark()[0], mirrored, self.paint_second_mark),
        ):
            if side:
                start = rect.left() if at_left else rect.right() - side
                paint(painter, QRectF(start, middle - side / 2, side, side))

    def _marks_width(self) -> float:
        return sum(self.first_mark()) + sum(self.second_mark())
