"""The head of the board: logo, branch, day and time; and a plain line when the connection is lost."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from display_board.board.footer import ToldMessage
from display_board.board.text_painter import TextPainter, text_width
from shared.platform.small_pictures import UnusablePictureError, picture_of
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon, paint_icon
from shared.ui.painting import paint_card
from shared.ui.theme import TextRole, Tone

#: The logo is at most so many times as wide as it is tall, and takes this share of the head's height.
LOGO_WIDEST, LOGO_SHARE = 3.0, 0.82
#: White paper around the logo, as a share of its height: a dark logo is seen on a dark board, too.
PAPER_SHARE = 0.08


@dataclass(frozen=True)
class HeaderTexts:
    """The texts of the header; `stale` is "" while all is well, `since` is the time in it."""

    branch: str
    day: str
    clock: str
    stale: str = ""
    since: str = ""


class BoardHeader(QWidget):
    """Shows the stale line when there is one, the clock, then branch, day and logo as far as they fit.

    On a board without a foot messages take turns with branch and day.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._texts = HeaderTexts("", "", "")
        self._logo, self._kept = QImage(), ""
        self._scaled = QPixmap()
        self._messages: tuple[ToldMessage, ...] = ()
        self._turn = 0

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self._appearance = appearance
        self.update()

    def show_texts(self, texts: HeaderTexts) -> None:
        """Show these texts."""
        self._texts = texts
        self.setAccessibleName(". ".join(part for part in (texts.branch, texts.day, texts.clock, texts.stale) if part))
        self.update()

    def show_messages(self, messages: Sequence[ToldMessage], turn: int) -> None:
        """Show those of these messages that have room, each in its turn, in the place of branch and day."""
        if (tuple(messages), turn) != (self._messages, self._turn):
            self._messages, self._turn = tuple(messages), turn
            self.update()

    def show_logo(self, kept: str) -> None:
        """Show the picture of a kept text as the branch's logo; "" or one that cannot be read shows none."""
        if kept == self._kept:
            return
        self._kept, self._scaled = kept, QPixmap()
        try:
            self._logo = QImage.fromData(picture_of(kept)) if kept else QImage()
        except UnusablePictureError:
            self._logo = QImage()  # the board calls numbers without it
        self.update()

    def logo_place(self) -> QRectF | None:
        """Return where the logo with its paper is shown; None: there is none, or no room for it."""
        _texts, with_logo = self._arranged()
        if not with_logo:
            return None
        size, mirrored = self._logo_size(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - size.width() if mirrored else 0.0
        return QRectF(left, (self.height() - size.height()) / 2, size.width(), size.height())

    def shown(self) -> tuple[str, ...]:
        """Return the texts that have room, in the order in which they are shown."""
        return tuple(text for text, *_ in self._arranged()[0])

    def tells_all(self) -> bool:
        """Return whether the stale line has room; otherwise only its time is shown."""
        return self._stale_line() == self._texts.stale

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what has room."""
        painter = QPainter(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        text_painter = TextPainter(painter, self.width(), self._appearance, mirrored=mirrored)
        capital = self._appearance.fonts.cap_ratio * self._appearance.metrics.px(TextRole.BODY)
        middle = self.height() / 2
        x, gap = 0.0, self._gap()
        if (place := self.logo_place()) is not None:
            self._paint_logo(painter, place)
            x = place.width() + gap
        for text, bold, tone in self._arranged()[0]:
            if tone is Tone.CAUTION:
                side = self._appearance.metrics.icon
                rect = QRectF(text_painter.left(x, side), middle - side / 2, side, side)
                paint_icon(painter, Icon.WARNING, rect, self._appearance.color(tone))
                x += side + gap / 2
            x += (
                text_painter.text(text, TextRole.BODY, x, middle + capital / 2, self._appearance.color(tone), bold=bold)
                + gap
            )
        if self._clock_fits():
            height = self._appearance.fonts.cap_ratio * self._appearance.metrics.px(TextRole.LABEL)
            start = self.width() - self._clock_width()
            ink = self._appearance.color(Tone.INK)
            text_painter.text(self._texts.clock, TextRole.LABEL, start, middle + height / 2, ink, bold=True)

    def _arranged(self) -> tuple[list[tuple[str, bool, Tone]], bool]:
        """Return the texts that have room, and whether the logo has."""
        left = self.width() - (self._clock_width() + self._gap() if self._clock_fits() else 0.0)
        if message := self._message(left):
            return [(message, False, Tone.INK)], False
        placed = []
        for text, bold, tone in (
            (self._stale_line(), True, Tone.CAUTION),
            (self._texts.branch, True, Tone.INK),
            (self._texts.day, False, Tone.QUIET),
        ):
            width = self._stale_width(text) if tone is Tone.CAUTION else self._width(text, bold=bold)
            if text and width <= left:
                placed.append((text, bold, tone))
                left -= width + self._gap()
        # The branch comes first, the stale line takes the place of the day.
        placed.sort(key=lambda entry: entry[2] is not Tone.INK)
        return placed, 0 < self._logo_size().width() <= left

    def _message(self, room: float) -> str:
        """Return the message whose turn it is: every other turn one that fits on the line; "" for the other turns."""
        told = (
            next((text for text in (each.whole, each.short) if text and self._width(text, bold=False) <= room), "")
            for each in self._messages
        )
        fitting = [text for text in told if text]
        if not fitting or self._texts.stale or self._turn % 2 == 0:
            return ""
        return fitting[self._turn // 2 % len(fitting)]

    def _logo_size(self) -> QSizeF:
        """Return the size of the logo with its paper."""
        if self._logo.isNull() or not self._logo.height():
            return QSizeF(0, 0)
        tall = self.height() * LOGO_SHARE
        paper = 2 * tall * PAPER_SHARE
        picture = QSizeF(self._logo.size()).scaled(tall * LOGO_WIDEST, tall - paper, Qt.AspectRatioMode.KeepAspectRatio)
        return QSizeF(picture.width() + paper, picture.height() + paper)

    def _paint_logo(self, painter: QPainter, place: QRectF) -> None:
        """Paint white paper, because most logos are made for it, and the picture."""
        paper = self.height() * LOGO_SHARE * PAPER_SHARE
        radius = self._appearance.metrics.radius / 4
        paint_card(painter, place, radius, ground=QColor(Qt.GlobalColor.white), edge=None)
        inside = place.adjusted(paper, paper, -paper, -paper)
        wanted = (inside.size() * self.devicePixelRatioF()).toSize()
        if self._scaled.size() != wanted:
            self._scaled = QPixmap.fromImage(self._logo).scaled(
                wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        painter.drawPixmap(inside, self._scaled, QRectF(self._scaled.rect()))

    def _clock_fits(self) -> bool:
        """Return whether the clock can stay: only a stale line that is too long takes its place."""
        stale = self._stale_line()
        return not stale or self._stale_width(stale) + self._gap() + self._clock_width() <= self.width()

    def _stale_line(self) -> str:
        """Return the stale line, or on a small board far away only its time, which is next to the warning sign."""
        return self._texts.stale if self._stale_width(self._texts.stale) <= self.width() else self._texts.since

    def _stale_width(self, text: str) -> float:
        return self._appearance.metrics.icon + self._gap() / 2 + self._width(text, bold=True) if text else 0.0

    def _clock_width(self) -> float:
        return text_width(self._appearance, self._texts.clock, TextRole.LABEL, bold=True) + 1

    def _width(self, text: str, *, bold: bool) -> float:
        return text_width(self._appearance, text, TextRole.BODY, bold=bold) + 1

    def _gap(self) -> float:
        return self._appearance.metrics.unit * 1.6
