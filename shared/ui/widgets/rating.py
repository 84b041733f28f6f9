"""Four drawn faces with words, from worst to best."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shared.ui.appearance import Appearance
from shared.ui.icons import Icon, paint_icon
from shared.ui.painting import TextBlock
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.pressable import Pressable

_FACES = {
    1: (Icon.FACE_1, Tone.BAD),
    2: (Icon.FACE_2, Tone.CAUTION),
    3: (Icon.FACE_3, Tone.GOOD),
    4: (Icon.FACE_4, Tone.GOOD),
}
FACE_MM = 40
FACE_LINE = 1.5


class FaceButton(Pressable):
    """One face and its word; a strong edge shows which one is chosen."""

    filters_double_tap = False

    def __init__(self, appearance: Appearance, score: int, text: str, parent: QWidget | None = None) -> None:
        self.score = score
        super().__init__(appearance, text, parent=parent)
        self.setCheckable(True)
        # One of four: screen readers hear a radio button.
        self.setAutoExclusive(True)

    def content_width(self) -> float:
        """Return the width of face and word."""
        return max(self.appearance.metrics.mm(FACE_MM), self._block().natural_width())

    def least_width(self) -> float:
        """Return the width of the longest word."""
        return max(self.appearance.metrics.mm(12), self._block().longest_word())

    def content_height(self, width: float) -> float:
        """Return the height of the face, a space and the word."""
        return self._face_side(width) + self.appearance.metrics.unit * 1.5 + self._block().height(width)

    def least_height(self) -> float:
        """Return 20 mm: the answer to the page's question."""
        return self.appearance.metrics.main_target

    def padding(self) -> tuple[float, float]:
        """Return the space around face and word."""
        return self.appearance.metrics.unit, self.appearance.metrics.unit * 2

    def edge(self) -> tuple[str, float]:
        """Return a strong edge while chosen."""
        theme, metrics = self.appearance.theme, self.appearance.metrics
        return (theme.ink, max(3, metrics.focus)) if self.isChecked() else (theme.edge, metrics.hairline)

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the face with its word below."""
        icon, tone = _FACES[self.score]
        side = self._face_side(rect.width())
        block = self._block()
        height = side + self.appearance.metrics.unit * 1.5 + block.height(rect.width())
        top = rect.center().y() - height / 2
        box = QRectF(rect.center().x() - side / 2, top, side, side)
        paint_icon(painter, icon, box, self.appearance.color(tone), line=FACE_LINE)
        words_top = top + side + self.appearance.metrics.unit * 1.5
        block.draw(painter, QPointF(rect.left(), words_top), rect.width(), self.appearance.color(Tone.INK))

    def _face_side(self, width: float) -> float:
        return min(width, self.appearance.metrics.mm(FACE_MM))

    def _block(self) -> TextBlock:
        return self.block(self.text_shown(), TextRole.LABEL, align=Qt.AlignmentFlag.AlignHCenter)


class FaceRow(QWidget):
    """The four faces side by side; one of them can be chosen, and chosen again."""

    chosen = Signal(int)

    def __init__(self, appearance: Appearance, words: Sequence[str], parent: QWidget | None = None) -> None:
        """`words` are four, from worst to best."""
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.buttons = [FaceButton(appearance, score, text) for score, text in zip(_FACES, words, strict=True)]
        for button in self.buttons:
            self._row.addWidget(button, 1)
            button.activated.connect(lambda score=button.score: self._choose(score))
        self.set_appearance(appearance)

    def set_appearance(self, appearance: Appearance) -> None:
        """Keep the distance between fingers; the faces take the look themselves."""
        self._row.setSpacing(appearance.metrics.gap)

    def score(self) -> int | None:
        """Return the chosen score, 1 to 4, or None."""
        return next((button.score for button in self.buttons if button.isChecked()), None)

    def set_score(self, score: int | None) -> None:
        """Mark a face, or none, without a signal."""
        for button in self.buttons:
            # Qt keeps one of an exclusive row chosen; here none may be.
            button.setAutoExclusive(False)
            button.setChecked(button.score == score)
            button.setAutoExclusive(True)
            button.update()

    def _choose(self, score: int) -> None:
        self.set_score(score)
        self.chosen.emit(score)
