"""Numbers as pictures: the ticket's number as large as its place, and a thin bar that fills towards a promise."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shared.ui.appearance import Appearance
from shared.ui.painting import paint_card, paint_number
from shared.ui.theme import TextRole, Tone

PROBE_PX = 200
UNDERLINE_SHARE = 0.055
UNDERLINE_GAP = 0.2
CAUTION_FROM = 0.8
LEAST_PX = 12


class TicketNumber(QWidget):
    """A ticket number, always left to right, as large as its width allows; underlined, so that 069 is never 690."""

    def __init__(
        self,
        appearance: Appearance,
        number: str = "",
        max_px: int = 0,
        underline: bool = True,
        tone: Tone = Tone.INK,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
        parent: QWidget | None = None,
    ) -> None:
        """`max_px` limits the font size; 0 means no larger than the role DISPLAY."""
        super().__init__(parent)
        self.appearance = appearance
        self.tone = tone
        self._max_px = max_px
        self._underline = underline
        self._align = align
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_number(number)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        self.updateGeometry()
        self.update()

    def set_number(self, number: str) -> None:
        """Show another number."""
        self.number = number
        self.setAccessibleName(number)
        self.updateGeometry()
        self.update()

    def set_max_px(self, max_px: int) -> None:
        """Allow larger or smaller letters."""
        self._max_px = max_px
        self.updateGeometry()
        self.update()

    def font_px(self, width: float) -> int:
        """Return the font size at which the number fits `width`."""
        wanted = self._max_px or self.appearance.metrics.px(TextRole.DISPLAY)
        probe = QFontMetricsF(self._font(PROBE_PX)).horizontalAdvance(self.number or "D000")
        return max(LEAST_PX, min(wanted, int(width / probe * PROBE_PX)))

    def hasHeightForWidth(self) -> bool:
        """Say that a narrower place makes smaller letters."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the capitals, with the line below them."""
        return self._height(self.font_px(width))

    def sizeHint(self) -> QSize:
        """Return the size of the largest letters allowed."""
        px = self._max_px or self.appearance.metrics.px(TextRole.DISPLAY)
        advance = QFontMetricsF(self._font(px)).horizontalAdvance(self.number or "D000")
        return QSize(int(advance) + 1, self._height(px))

    def minimumSizeHint(self) -> QSize:
        """Return a size at which the number can still be read."""
        px = self.appearance.metrics.px(TextRole.TITLE)
        advance = QFontMetricsF(self._font(px)).horizontalAdvance(self.number or "D000")
        return QSize(int(advance) + 1, self._height(px))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the number and the line that shows which way up it is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        px = self.font_px(self.width())
        font = self._font(px)
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(self.number)
        left = self._left(width)
        top = (self.height() - self._height(px)) / 2
        baseline = top + self._above(px) + metrics.capHeight()
        painter.setFont(font)
        painter.setPen(self.appearance.color(self.tone))
        paint_number(painter, left, baseline, self.number)
        if self._underline and self.number:
            line = QRectF(left, baseline + px * UNDERLINE_GAP, width, max(2.0, px * UNDERLINE_SHARE))
            under = self.appearance.theme.accent if self.tone is Tone.INK else self.appearance.theme.tone(self.tone)
            painter.fillRect(line, QColor(under))

    def _left(self, width: float) -> float:
        if self._align & Qt.AlignmentFlag.AlignHCenter:
            return (self.width() - width) / 2
        trailing = bool(self._align & Qt.AlignmentFlag.AlignTrailing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - width if trailing != mirrored else 0.0

    def _above(self, px: int) -> float:
        return px * 0.1

    def _height(self, px: int) -> int:
        below = UNDERLINE_GAP + UNDERLINE_SHARE if self._underline else 0.1
        return int(QFontMetricsF(self._font(px)).capHeight() + px * (0.1 + below)) + 2

    def _font(self, px: int) -> QFont:
        return self.appearance.fonts.font(px, bold=True)


class ProgressLine(QWidget):
    """A thin bar that fills towards a promise; past it the bar is full and in the tone of a problem."""

    def __init__(
        self, appearance: Appearance, share: float = 0.0, tone: Tone | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._share = share
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        self.updateGeometry()
        self.update()

    def set_share(self, share: float, tone: Tone | None = None) -> None:
        """Fill the bar to `share` (1.0 is the promise); without a tone the share decides."""
        self._share = share
        self._tone = tone
        self.update()

    def tone(self) -> Tone:
        """Return the tone shown: given, or found from the share."""
        return self._tone or tone_of_share(self._share)

    def sizeHint(self) -> QSize:
        """Return a thin line."""
        return QSize(self.appearance.metrics.unit * 10, max(5, round(self.appearance.metrics.unit * 0.75)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track and its filled part, from the side where reading begins."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        paint_progress(
            QPainter(self), QRectF(self.rect()), self._share, self.tone(), self.appearance, mirrored=mirrored
        )


def tone_of_share(share: float) -> Tone:
    """Return how a share of the promise looks: accent, caution from four fifths, bad when it is used up."""
    if share >= 1.0:
        return Tone.BAD
    return Tone.CAUTION if share >= CAUTION_FROM else Tone.ACCENT


def paint_progress(
    painter: QPainter, rect: QRectF, share: float, tone: Tone, appearance: Appearance, *, mirrored: bool
) -> None:
    """Paint a progress bar into `rect`; tables use it in their cells."""
    radius = rect.height() / 2
    paint_card(painter, rect, radius, ground=QColor(appearance.theme.track), edge=None)
    filled = QRectF(rect)
    filled.setWidth(max(rect.height(), rect.width() * min(1.0, max(0.0, share))))
    if mirrored:
        filled.moveRight(rect.right())
    if share > 0:
        paint_card(painter, filled, radius, ground=QColor(appearance.theme.fill(tone)), edge=None)
