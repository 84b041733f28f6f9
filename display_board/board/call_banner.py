"""The newest call in the largest letters: number, arrow, counter; a soft fill marks it while it is announced."""

from PySide6.QtCore import QEasingCurve, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from display_board.board.state import BoardNotice, NewestCall
from display_board.board.text_painter import TextPainter, figure_font, mixed, number_width, text_width
from display_board.layout import ARROW_WIDTH, GAP_WIDTH, BoardLayout
from shared.platform.contrast import contrast
from shared.platform.i18n.text import Showable, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.painting import TextBlock, paint_card
from shared.ui.theme import TextRole, Tone

FILL_MS = 220
WORD_GAP = 1.0  # between the word "Counter" and its figure, in capitals of the word
STEPS_DOWN = 40
PLAIN_TO_SEE = 1.4
NOTICE_SHARE = 0.8  # of its height; a notice that fills the board looks like an alarm


class CallBanner(QWidget):
    """Shows the newest call, or a notice in its place."""

    def __init__(self, appearance: Appearance, layout: BoardLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._layout = layout
        self._call: NewestCall | None = None
        self._title = self._sentence = self._status = self._age = self._word = self._counter = ""
        self._title_alone = False
        self._marked = ""
        self._fill = 0.0
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(FILL_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._filled)

    def set_measures(self, appearance: Appearance, layout: BoardLayout) -> None:
        """Take over new colours, sizes and proportions."""
        self._appearance = appearance
        self._layout = layout
        self.update()

    def show_call(self, call: NewestCall | None, notice: BoardNotice | None, translator: Translator) -> None:
        """Show a call; without one, the notice."""
        self._call = call
        if call is not None:
            self._word = translator.text(translate("board", "Counter")) if call.counter else ""
            self._counter = translator.digits(call.counter)
            self._status = translator.text(_status(call))
            self._age = "" if call.fresh else translator.text(call.age)
            self.setAccessibleName(f"{call.number} {self._word} {self._counter}")
        else:
            self._title = "" if notice is None else translator.text(notice.title)
            self._sentence = "" if notice is None else translator.text(notice.sentence)
            self._title_alone = notice is not None and notice.title_alone
            self.setAccessibleName(f"{self._title}. {self._sentence}")
        self._mark(call.key if call is not None and call.fresh else "")
        self.update()

    def capital_px(self) -> float:
        """Return the height of the capitals that are shown: the layout's, or less for an unusually long number."""
        return self._fitting(self.width()) if self._call is not None else 0.0

    def needed_width(self) -> float:
        """Return the width this call takes with the capitals that are shown."""
        return 0.0 if self._call is None else self._width_of(self._call, self._fitting(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the call, or the notice."""
        painter = QPainter(self)
        theme = self._appearance.theme
        if self._call is None:
            self._paint_notice(painter)
            return
        ground = mixed(QColor(theme.raised), QColor(theme.call), self._fill)
        # Where the fill alone hardly differs from the ground (light and black themes), an edge marks the call as well.
        marked = QColor(theme.accent if contrast(theme.call, theme.surface) < PLAIN_TO_SEE else theme.call)
        edge = mixed(QColor(theme.line), marked, self._fill)
        paint_card(
            painter,
            QRectF(self.rect()),
            self._appearance.metrics.radius,
            ground=ground,
            edge=edge,
            edge_width=self._appearance.metrics.hairline * (1 + self._fill),
        )
        text_painter = TextPainter(painter, self.width(), self._appearance, mirrored=self._mirrored())
        if self._layout.stacked:
            self._paint_stacked(text_painter, self._call)
        else:
            self._paint_beside(text_painter, self._call)

    def _paint_beside(self, text_painter: TextPainter, call: NewestCall) -> None:
        capital = self._fitting(self.width())
        words = self._layout.text_capital
        height = words * (1 + WORD_GAP) + capital
        top = (self.height() - height) / 2
        word_line, baseline = top + words, top + height
        x = gap = GAP_WIDTH * capital
        ink, quiet = self._colors()
        number = text_painter.capitals(call.number, self._font(capital), x, baseline, ink)
        room = number + (GAP_WIDTH + ARROW_WIDTH) * capital if self._counter else self.width() - 2 * gap
        text_painter.text(self._shown_status(room), TextRole.BODY, x + 0.04 * capital, word_line, quiet)
        x += number + gap
        if self._counter:
            side = ARROW_WIDTH * capital
            text_painter.arrow(x, baseline - capital / 2, side, self._appearance.color(Tone.ACCENT))
            x += side + gap
            text_painter.capitals(self._counter, self._font(capital), x, baseline, ink)
            text_painter.text(self._word, TextRole.BODY, x + 0.04 * capital, word_line, quiet)

    def _shown_status(self, room: float) -> str:
        """Return the status if it fits beside the word of the counter, else only how long ago the call was."""
        whole = text_width(self._appearance, self._status, TextRole.BODY) <= room
        return self._status if whole or not self._age else self._age

    def _paint_stacked(self, text_painter: TextPainter, call: NewestCall) -> None:
        capital = self._fitting(self.width())
        ink, quiet = self._colors()
        free = self.height() - 2 * capital
        first, second = capital + free * 0.3, 2 * capital + free * 0.7
        x = gap = GAP_WIDTH * capital
        text_painter.capitals(call.number, self._font(capital), x, first, ink)
        if not self._counter:
            return
        side = ARROW_WIDTH * capital
        text_painter.arrow(x, second - capital / 2, side, self._appearance.color(Tone.ACCENT))
        x += side + gap
        x += text_painter.capitals(self._counter, self._font(capital), x, second, ink) + gap
        if x + text_width(self._appearance, self._word, TextRole.BODY) <= self.width() - gap:
            text_painter.text(self._word, TextRole.BODY, x, second, quiet)

    def notice_height(self) -> float:
        """Return the height of the notice with the air between its sentences."""
        title, sentence = self._notice_blocks()
        return title.height(self.width()) + self._appearance.metrics.unit + sentence.height(self.width())

    def _paint_notice(self, painter: QPainter) -> None:
        text_painter = TextPainter(painter, self.width(), self._appearance, mirrored=self._mirrored())
        title, sentence = self._notice_blocks()
        width = float(self.width())
        top = max(0.0, (self.height() - self.notice_height()) / 2)
        top += (
            text_painter.paragraph(title, 0, top, width, self._appearance.color(Tone.INK))
            + self._appearance.metrics.unit
        )
        text_painter.paragraph(sentence, 0, top, width, self._appearance.color(Tone.QUIET))

    def _notice_blocks(self) -> tuple[TextBlock, TextBlock]:
        def block(text: str, role: TextRole) -> TextBlock:
            return TextBlock(text, self._appearance.font(role, text), right_to_left=self._mirrored())

        title, sentence = block(self._title, TextRole.TITLE), block(self._sentence, TextRole.BODY)
        both = title.height(self.width()) + self._appearance.metrics.unit + sentence.height(self.width())
        if both <= NOTICE_SHARE * self.height():
            return title, sentence
        # On a small screen far away one of the two has to do.
        return (title if self._title_alone else sentence), block("", TextRole.BODY)

    def _fitting(self, width: int) -> float:
        """Return the tallest capitals with which this call fits, never less than the farthest seat needs."""
        least, capital = float(self._layout.needs.call), float(self._layout.call_capital)
        least = min(least, capital)
        if self._call is None:
            return capital
        for step in range(STEPS_DOWN + 1):
            tried = capital + (least - capital) * step / STEPS_DOWN
            if self._width_of(self._call, tried) <= width:
                return tried
        return least

    def _width_of(self, call: NewestCall, capital: float) -> float:
        gaps = 2 * GAP_WIDTH * capital
        number = number_width(call.number, self._font(capital))
        if self._layout.stacked:
            return gaps + number
        counter = number_width(self._counter, self._font(capital))
        word = text_width(self._appearance, self._word, TextRole.BODY)
        return gaps + number + (2 * GAP_WIDTH + ARROW_WIDTH) * capital + max(counter, word)

    def _font(self, capital: float) -> QFont:
        return figure_font(self._appearance, capital)

    def _colors(self) -> tuple[QColor, QColor]:
        theme = self._appearance.theme
        ink = mixed(QColor(theme.ink), QColor(theme.on_call), self._fill)
        return ink, mixed(QColor(theme.quiet), QColor(theme.quiet_on_call), self._fill)

    def _mark(self, key: str) -> None:
        """Let the fill come for a call that is announced, and go when it no longer is ("")."""
        if key == self._marked:
            return
        self._marked = key
        # Another call right after this one fades in again, so that the change is seen from the corner of an eye.
        start, end = (0.0, 1.0) if key else (self._fill, 0.0)
        self._animation.stop()
        if self._appearance.less_motion or not self.isVisible():
            self._filled(end)
            return
        self._animation.setStartValue(start)
        self._animation.setEndValue(end)
        self._animation.start()

    def _filled(self, share: float) -> None:
        self._fill = share
        self.update()

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _status(call: NewestCall) -> Showable:
    if not call.fresh:
        return translate("board", "Called {age}", "age is: just now, 2 min ago, at 10:42", age=call.age)
    return translate("board", "Called again") if call.again else translate("board", "Now called")
