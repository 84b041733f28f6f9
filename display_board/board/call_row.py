"""One of the last calls: number, arrow, counter, and how long ago."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from display_board.board.state import CallLine
from display_board.board.text_painter import TextPainter, figure_font, number_width, text_width
from display_board.layout import GAP_WIDTH, LONGEST_NUMBER_WIDTH, BoardLayout
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole, Tone

ARROW_SHARE = 0.9  # of a capital
ARROW_PLACE = 0.41  # of the width, unless the number needs more


class CallRow(QWidget):
    """Shows one call, or nothing."""

    def __init__(self, appearance: Appearance, layout: BoardLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._layout = layout
        self._number = self._counter = self._age = ""
        self._announced = False
        self._aged = True

    def set_measures(self, appearance: Appearance, layout: BoardLayout) -> None:
        """Take over new colours, sizes and proportions."""
        self._appearance = appearance
        self._layout = layout
        self.update()

    def show_call(self, call: CallLine | None, translator: Translator) -> None:
        """Show a call; None leaves the row empty."""
        self._number = "" if call is None else call.number
        self._counter = "" if call is None else translator.digits(call.counter)
        self._age = "" if call is None else translator.text(call.age)
        self._announced = call is not None and call.announced
        called = f"{self._number} {translator.text(translate('board', 'Counter'))} {self._counter}"
        self.setAccessibleName("" if call is None else translator.language.comma.join((called, self._age)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the call and the line below it."""
        if not self._number:
            return
        painter = QPainter(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        text_painter = TextPainter(painter, self.width(), self._appearance, mirrored=mirrored)
        if self._announced:
            painter.fillRect(self.rect(), QColor(self._appearance.theme.call))
        capital, ink = self._layout.row_capital, self._appearance.color(Tone.INK)
        baseline = (self.height() + capital) / 2
        # The numbers of all rows begin under the number of the newest call.
        start = GAP_WIDTH * self._layout.call_capital
        gap = GAP_WIDTH * capital
        text_painter.capitals(self._number, self._font(), start, baseline, ink)
        x = self._arrow_place()
        side = ARROW_SHARE * capital
        if self._counter:
            text_painter.arrow(x, baseline - capital / 2, side, self._appearance.color(Tone.QUIET))
            x += side + 1.5 * gap
            text_painter.capitals(self._counter, self._font(), x, baseline, ink)
        if self._aged:
            words_line = baseline - (capital - self._layout.text_capital) / 2
            color = self._appearance.color(Tone.QUIET)
            text_painter.text(self._age, TextRole.BODY, self._age_place(), words_line, color)
        line = self._appearance.metrics.hairline
        painter.fillRect(QRectF(0, self.height() - line, self.width(), line), QColor(self._appearance.theme.line))

    def fits(self) -> bool:
        """Return whether number and counter have their room."""
        return self._after_counter() <= self.width()

    def age_fits(self) -> bool:
        """Return whether the age has room beside the counter; an empty row needs none."""
        return not self._number or self._age_place() >= self._after_counter()

    def set_aged(self, *, aged: bool) -> None:
        """Show the age or leave it out."""
        if aged != self._aged:
            self._aged = aged
            self.update()

    def _age_place(self) -> float:
        start = GAP_WIDTH * self._layout.call_capital
        return self.width() - start - text_width(self._appearance, self._age, TextRole.BODY)

    def _after_counter(self) -> float:
        gap = GAP_WIDTH * self._layout.row_capital
        x = self._arrow_place() + ARROW_SHARE * self._layout.row_capital + 1.5 * gap
        return x + number_width(self._counter, self._font()) + gap

    def _arrow_place(self) -> float:
        capital, start = self._layout.row_capital, GAP_WIDTH * self._layout.call_capital
        return max(ARROW_PLACE * self.width(), start + (LONGEST_NUMBER_WIDTH + GAP_WIDTH) * capital)

    def _font(self) -> QFont:
        return figure_font(self._appearance, self._layout.row_capital)
