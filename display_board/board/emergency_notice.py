"""The emergency notice: over the whole board, in all its languages at once, each in its own direction."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from display_board.layout import BoardLayout
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon, paint_icon
from shared.ui.painting import TextBlock
from shared.ui.theme import Tone

FRAME_SHARE, SIGN_SHARE = 0.018, 0.1  # of the shorter side
#: Letters begin at this share of the newest call's and get smaller until everything fits.
LARGEST_SHARE, SMALLER = 0.6, 0.94
BETWEEN_SHARE = 0.5  # of a line between two languages


@dataclass(frozen=True)
class SpokenNotice:
    """What the notice says in one language."""

    words: str
    right_to_left: bool


class EmergencyNotice(QWidget):
    """Covers the board while there is an emergency; hidden otherwise."""

    def __init__(self, appearance: Appearance, layout: BoardLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._layout = layout
        self._notices: tuple[SpokenNotice, ...] = ()
        self._turn = 0
        self.hide()

    def set_measures(self, appearance: Appearance, layout: BoardLayout) -> None:
        """Take over new colours, sizes and proportions."""
        self._appearance = appearance
        self._layout = layout
        self.update()

    def show_notices(self, notices: Sequence[SpokenNotice], turn: int) -> None:
        """Show these notices, or in turn as many as have room; nothing when there are none."""
        self._notices, self._turn = tuple(notices), turn
        self.setAccessibleName(" ".join(notice.words for notice in notices))
        self.setVisible(bool(notices))
        self.raise_()
        self.update()

    def shown(self) -> tuple[tuple[SpokenNotice, ...], int]:
        """Return the notices that are shown now and the height of their capitals.

        Letters never get smaller than the farthest seat needs while fewer languages at once are an answer.
        """
        least = self._layout.needs.text
        for pages in range(1, len(self._notices) + 1):
            count = math.ceil(len(self._notices) / pages)
            parts = [self._notices[start : start + count] for start in range(0, len(self._notices), count)]
            # All pages have letters of one size, as large as the longest of them allows.
            for capital in self._capitals(least if count > 1 else 1):
                if all(self._fits(part, capital) for part in parts):
                    return parts[self._turn % len(parts)], capital
        return self._notices[:1], 1

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, frame, sign and words, on each television."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        for _television in range(self._layout.site.televisions):
            self._paint_whole(painter)
            painter.translate(self._width(), 0)

    def _paint_whole(self, painter: QPainter) -> None:
        theme, area = self._appearance.theme, QRect(0, 0, self._width(), self.height())
        painter.fillRect(area, QColor(theme.fill(Tone.BAD)))
        frame = round(FRAME_SHARE * self._shorter())
        painter.fillRect(area.adjusted(frame, frame, -frame, -frame), QColor(theme.surface))
        if not self._notices:
            return
        chosen, capital = self.shown()
        blocks = [self._block(notice, capital) for notice in chosen]
        room, side = self._room(), self._sign()
        left, width = room.left(), room.width()
        between = self._between(capital)
        used = sum(block.height(width) for block in blocks) + between * (len(blocks) - 1)
        top = room.top() + max(0.0, (room.height() - side - between - used) / 2)
        sign = QRectF(self._width() / 2 - side / 2, top, side, side)
        paint_icon(painter, Icon.WARNING, sign, QColor(theme.fill(Tone.BAD)))
        top += side + between
        for block in blocks:
            top += block.draw(painter, QPointF(left, top), width, self._appearance.color(Tone.INK)) + between

    def _capitals(self, least: int) -> list[int]:
        capital = max(least, round(LARGEST_SHARE * self._layout.call_capital))
        found = [capital]
        while capital > least:
            capital = max(least, min(capital - 1, int(capital * SMALLER)))
            found.append(capital)
        return found

    def _fits(self, notices: tuple[SpokenNotice, ...], capital: int) -> bool:
        room = self._room()
        blocks = [self._block(notice, capital) for notice in notices]
        height = sum(block.height(room.width()) for block in blocks) + self._between(capital) * len(blocks)
        widest = max(block.longest_word() for block in blocks)
        return height + self._sign() <= room.height() and widest <= room.width()

    def _block(self, notice: SpokenNotice, capital: int) -> TextBlock:
        fonts = self._appearance.fonts
        font = fonts.font(fonts.px_for_capital(capital), bold=True, text=notice.words)
        return TextBlock(notice.words, font, right_to_left=notice.right_to_left, align=Qt.AlignmentFlag.AlignHCenter)

    def _between(self, capital: int) -> float:
        return BETWEEN_SHARE * self._appearance.fonts.px_for_capital(capital)

    def _room(self) -> QRectF:
        edge = self._layout.margin + FRAME_SHARE * self._shorter()
        return QRectF(0, 0, self._width(), self.height()).adjusted(edge, edge, -edge, -edge)

    def _sign(self) -> float:
        return SIGN_SHARE * self._shorter()

    def _shorter(self) -> int:
        return min(self._width(), self.height())

    def _width(self) -> int:
        """Return the width of one television: words never lie across a gap."""
        return self.width() // self._layout.site.televisions
