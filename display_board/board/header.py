"""The head of the board: the branch, the day, the time; and a plain line when nothing is heard any more."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from display_board.board.brush import Brush
from shared.ui.icons import Icon, paint_icon
from shared.ui.look import Look
from shared.ui.theme import Role, Tone


@dataclass(frozen=True)
class HeaderTexts:
    """What stands at the head, ready to be read; `stale` is "" while all is well."""

    branch: str
    day: str
    clock: str
    stale: str


class Header(QWidget):
    """Shows the clock always, the stale line when there is one, then the branch and the day as far as they fit."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._texts = HeaderTexts("", "", "", "")

    def set_look(self, look: Look) -> None:
        """Take over new colours and sizes."""
        self._look = look
        self.update()

    def show_texts(self, texts: HeaderTexts) -> None:
        """Show these texts."""
        self._texts = texts
        self.setAccessibleName(", ".join(part for part in (texts.branch, texts.day, texts.clock, texts.stale) if part))
        self.update()

    def shown(self) -> tuple[str, ...]:
        """Return the texts that have room, in the order in which they stand."""
        return tuple(text for text, *_ in self._placed())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what has room."""
        painter = QPainter(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        brush = Brush(painter, self.width(), self._look, mirrored=mirrored)
        capital = self._look.fonts.cap_ratio * self._look.metrics.px(Role.BODY)
        middle = self.height() / 2
        x, gap = 0.0, self._look.metrics.unit * 1.6
        for text, bold, tone in self._placed():
            if text == self._texts.stale:
                side = self._look.metrics.icon
                rect = QRectF(brush.left(x, side), middle - side / 2, side, side)
                paint_icon(painter, Icon.WARNING, rect, self._look.color(tone))
                x += side + gap / 2
            x += brush.words(text, Role.BODY, x, middle + capital / 2, self._look.color(tone), bold=bold) + gap
        clock_capital = self._look.fonts.cap_ratio * self._look.metrics.px(Role.LABEL)
        start = self.width() - self._width(self._texts.clock, Role.LABEL, bold=True)
        brush.words(
            self._texts.clock, Role.LABEL, start, middle + clock_capital / 2, self._look.color(Tone.INK), bold=True
        )

    def _placed(self) -> list[tuple[str, bool, Tone]]:
        gap = self._look.metrics.unit * 1.6
        left = self.width() - self._width(self._texts.clock, Role.LABEL, bold=True) - gap
        wanted = [
            (self._texts.stale, True, Tone.CAUTION),
            (self._texts.branch, True, Tone.INK),
            (self._texts.day, False, Tone.QUIET),
        ]
        placed = []
        for text, bold, tone in wanted:
            picture = self._look.metrics.icon + gap / 2 if tone is Tone.CAUTION else 0.0
            width = self._width(text, Role.BODY, bold=bold) + picture
            if text and width <= left:
                placed.append((text, bold, tone))
                left -= width + gap
        # The branch stands first, the stale line takes the place of the day.
        return sorted(placed, key=lambda entry: entry[2] is not Tone.INK)

    def _width(self, text: str, role: Role, *, bold: bool) -> float:
        return QFontMetricsF(self._look.font(role, text, bold=bold)).horizontalAdvance(text) + 1
