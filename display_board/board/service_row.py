"""One service at the side: a sign with its own shape, the name, how many wait and how long it may take."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from display_board.board.state import WaitLine
from display_board.board.text_painter import TextPainter
from shared.platform.i18n.text import isolated
from shared.platform.i18n.translator import Translator
from shared.queue.forecast.rules.wait_figures import WaitMark
from shared.ui.appearance import Appearance
from shared.ui.painting import TextBlock
from shared.ui.theme import TextRole, Tone

SIGN_SHARE = 0.5  # of the size of the words
AIR_SHARE = 0.3
INDENT_SHARE = 0.95
#: Lines of one row belong together: with less air between them two services fit in Arabic and Persian, too.
DENSE_LINE = 1.38


@dataclass(frozen=True)
class _Placed:
    """Texts and their places, from the side where reading begins."""

    block: TextBlock
    x: float
    top: float
    width: float
    tone: Tone


class ServiceRow(QWidget):
    """Shows one line of waits; `needed_height` returns its height at a width.

    `timed`: the published time at the counter is shown, too.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._line: WaitLine | None = None
        self._name = self._people = self._wait = self._remark = self._word = self._published = ""
        self._opacity = 1.0
        self._picture: QPixmap | None = None
        self._brief = self.timed = False

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self._appearance = appearance
        self._change()

    def set_opacity(self, opacity: float) -> None:
        """Show the row more or less (0–1) while a page comes in."""
        self._opacity = opacity
        if opacity >= 1:
            self._picture = None
        self.update()

    def set_brief(self, brief: bool) -> None:
        """Leave out the words of the mark where the wait itself says as much, so that more services fit."""
        self._brief = brief
        self._change()

    def set_timed(self, timed: bool) -> None:
        """Show the published time at the counter, too, where there is room for one more line."""
        self.timed = timed
        self._change()

    def show_line(self, line: WaitLine, translator: Translator) -> None:
        """Show one line."""
        self._line = line
        self._name = translator.text(line.name)
        self._people = "" if line.people is None else translator.text(line.people)
        self._wait = "" if line.wait is None else translator.text(line.wait)
        self._remark = "" if line.remark is None else translator.text(line.remark)
        self._word = "" if line.word is None else translator.text(line.word)
        self._published = "" if line.published is None else translator.text(line.published)
        parts = (isolated(self._name), self._people, self._wait, self._remark, self._word, self._published)
        self.setAccessibleName(translator.language.comma.join(part for part in parts if part))
        self._change()

    def needed_height(self, width: float) -> float:
        """Return the height of this line at a width in pixels, with the air around it."""
        return self._placed(width)[1] + 2 * AIR_SHARE * self._appearance.metrics.px(TextRole.BODY)

    def widest_word(self) -> float:
        """Return the width below which a word would have to be broken."""
        placed, _ = self._placed(self.width())
        return max(words.x + words.block.longest_word() for words in placed if words.block.text)

    def sign_side(self) -> float:
        """Return the side of the field of the sign in pixels."""
        return SIGN_SHARE * self._appearance.metrics.px(TextRole.BODY)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line in the middle of its height."""
        if self._line is None:
            return
        painter = QPainter(self)
        if self._opacity >= 1:
            self._paint(painter, self._line)
        elif self._opacity > 0:
            # On a large screen, painting letters again for each step of the fade takes longer than a step.
            painter.setOpacity(self._opacity)
            painter.drawPixmap(0, 0, self._drawn(self._line))

    def _drawn(self, line: WaitLine) -> QPixmap:
        """Return the row as a picture, which is kept while it fades in."""
        ratio = self.devicePixelRatioF()
        size = (self.size().toSizeF() * ratio).toSize()
        if self._picture is None or self._picture.size() != size:
            self._picture = QPixmap(size)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            self._paint(painter, line)
            painter.end()
        return self._picture

    def _change(self) -> None:
        self._picture = None
        self.update()

    def _paint(self, painter: QPainter, shown: WaitLine) -> None:
        text_painter = TextPainter(painter, self.width(), self._appearance, mirrored=self._mirrored())
        placed, height = self._placed(self.width())
        above = (self.height() - height) / 2
        self._paint_sign(painter, text_painter, shown.mark, above)
        for part in placed:
            text_painter.paragraph(part.block, part.x, above + part.top, part.width, self._appearance.color(part.tone))
        line = self._appearance.metrics.hairline
        painter.fillRect(QRectF(0, self.height() - line, self.width(), line), QColor(self._appearance.theme.line))

    def _placed(self, width: float) -> tuple[list[_Placed], float]:
        """Return the texts with their places and their height: the wait next to the name, or next to the people.

        The meaning of the sign is at the end of the line beside which there is no wait, if there is room.
        """
        start, gap = self._indent(), 2 * self._appearance.metrics.unit
        inner = width - start
        name, people = self._block(self._name), self._block(self._people)
        remark = self._block("" if self._brief and self._wait else self._remark)
        wait = self._block(self._wait, bold=True)
        wait_width = wait.natural_width()
        placed = [_Placed(name, start, 0.0, inner, Tone.INK)]
        top = name.height(inner)
        beside_name = name.natural_width() + gap + wait_width <= inner
        beside_people = bool(self._people) and not beside_name and people.natural_width() + gap + wait_width <= inner
        if beside_name:
            placed.append(_Placed(wait, width - wait_width, 0.0, wait_width, Tone.INK))
        placed.append(_Placed(people, start, top, inner, Tone.QUIET))
        if beside_people:
            placed.append(_Placed(wait, width - wait_width, top, wait_width, Tone.INK))
        free, line_top = (inner - people.natural_width() - gap, top) if beside_name and self._people else (0.0, top)
        top += people.height(inner)
        if not beside_name and not beside_people:
            placed.append(_Placed(wait, start, top, inner, Tone.INK))
            free, line_top = (inner - wait_width - gap, top) if self._wait else (0.0, top)
            top += wait.height(inner)
        word = self._block(self._remark or self._word)
        word_width = word.natural_width()
        if word_width <= free:
            placed.append(_Placed(word, width - word_width, line_top, word_width, self._tone()))
            remark = self._block("")
        placed.append(_Placed(remark, start, top, inner, self._tone()))
        top += remark.height(inner)
        published = self._block(self._published if self.timed else "")
        placed.append(_Placed(published, start, top, inner, Tone.QUIET))
        return placed, top + published.height(inner)

    def _block(self, text: str, *, bold: bool = False) -> TextBlock:
        font = self._appearance.font(TextRole.BODY, text, bold=bold)
        return TextBlock(text, font, right_to_left=self._mirrored(), line_share=DENSE_LINE)

    def _paint_sign(self, painter: QPainter, text_painter: TextPainter, mark: WaitMark, above: float) -> None:
        side = self.sign_side()
        first_line = self._block(self._name).height(100_000.0)
        rect = QRectF(text_painter.left(0, side), above + (first_line - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        color = QColor(self._appearance.theme.fill(self._tone()))
        match mark:
            case WaitMark.WITHIN_PROMISE:
                painter.setBrush(color)
                painter.drawEllipse(rect)
            case WaitMark.LONGER:
                painter.setBrush(color)
                painter.drawRoundedRect(rect, side / 6, side / 6)
            case _:
                pen = side / 6
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(color, pen))
                painter.drawEllipse(rect.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2))

    def _tone(self) -> Tone:
        match self._line.mark if self._line else WaitMark.UNKNOWN:
            case WaitMark.WITHIN_PROMISE:
                return Tone.GOOD
            case WaitMark.LONGER:
                return Tone.CAUTION
            case _:
                return Tone.QUIET

    def _indent(self) -> float:
        return self._appearance.metrics.px(TextRole.BODY) * INDENT_SHARE

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
