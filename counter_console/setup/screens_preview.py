"""Small pictures of a kiosk, a board and a console in the colours and with the parts that are being chosen."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_console.colours import BranchColours
from shared.office.settings.model import BoardSide, NoticePlace, Settings
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import Text, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.painting import paint_card
from shared.ui.theme import TextRole, Theme, ThemeName, Tone, board_theme, public_theme
from shared.ui.widgets.labels import PlainText

#: Height of a picture in units of the console.
HEIGHT = 21
#: Calls that a small board has room for.
ROOM = 5


class Miniature(QWidget):
    """A picture of one screen, painted on a field of 100 units in height; `ratio` is its width to its height."""

    name: Text
    ratio: float

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.answers: dict[str, Any] = {}
        self.setSizePolicy(self.sizePolicy().Policy.Fixed, self.sizePolicy().Policy.Fixed)

    def show_answers(self, answers: Mapping[str, Any]) -> None:
        """Show other answers; those that are missing stay as they were."""
        self.answers.update(answers)
        self.update()

    def set_appearance(self, appearance: Appearance) -> None:
        """Change the size."""
        self._appearance = appearance
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of the picture."""
        height = HEIGHT * self._appearance.metrics.unit
        return QSize(round(height * self.ratio), height)

    def theme(self) -> Theme:
        """Return the colours of the screen."""
        raise NotImplementedError

    def draw(self, theme: Theme, width: float) -> None:
        """Draw the screen, `width` units wide."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the screen with a line around it, mirrored like the language."""
        if not self.answers:
            return
        theme = self.theme()
        self._painter = painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self._appearance.metrics
        edge = QColor(self._appearance.theme.line)
        paint_card(painter, QRectF(self.rect()), metrics.radius / 2, ground=QColor(theme.surface), edge=edge)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        scale = self.height() / 100
        painter.scale(scale, scale)
        self.draw(theme, self.width() / scale)
        painter.end()

    def card(self, left: float, top: float, width: float, height: float, ground: str, edge: str = "") -> None:
        """Draw a rounded field."""
        radius = min(width, height) * 0.2
        rect = QRectF(left, top, width, height)
        paint_card(
            self._painter, rect, radius, ground=QColor(ground), edge=QColor(edge) if edge else None, edge_width=0.6
        )

    def words(self, left: float, top: float, width: float, color: str, height: float = 2.2) -> None:
        """Draw a bar in the place of words."""
        self.card(left, top, width, height, color)


class KioskPicture(Miniature):
    """The start page of an upright kiosk: tiles, the buttons that there are, and the bar below."""

    name = translate("settings", "Kiosk")
    ratio = 0.62

    def theme(self) -> Theme:
        """Return the colours that a visitor finds."""
        return public_theme(ThemeName(self.answers["kiosk_theme"]), self.answers["accent"])

    def draw(self, theme: Theme, width: float) -> None:
        """Draw header, question, tiles and buttons."""
        inner = width - 8
        self.card(4, 4, 7, 7, theme.accent)
        self.words(13, 5, 20, theme.ink)
        self.words(13, 9, 14, theme.quiet, 1.4)
        self.words(4, 16, 34, theme.ink, 4)
        self.words(4, 22.5, 26, theme.quiet, 1.6)
        for place in range(6):
            left, top = 4 + (place % 2) * (inner / 2 + 0.7), 28 + (place // 2) * 14
            self.card(left, top, inner / 2 - 0.7, 12.5, theme.raised, theme.line)
            self.card(left + 2, top + 2.5, 4, 4, theme.accent_soft)
            self.words(left + 8, top + 3, 13, theme.ink)
            self.words(left + 2, top + 9, 10, theme.quiet, 1.5)
        buttons = [key for key in ("kiosk_rate", "kiosk_missed") if self.answers.get(key)]
        for place, _ in enumerate(buttons):
            each = inner / len(buttons)
            self.card(4 + place * each + 0.4, 71.5, each - 0.8, 7.5, theme.raised, theme.line)
            self.words(4 + place * each + each * 0.25, 74.2, each * 0.5, theme.ink)
        self.card(4, 81, inner, 7.5, theme.accent)
        self.words(4 + inner * 0.3, 83.7, inner * 0.4, theme.on_accent)
        for place in range(2):
            self.card(4 + place * inner / 2 + 0.4, 91, inner / 2 - 0.8, 6, theme.raised, theme.line)
            self.words(4 + place * inner / 2 + 6, 93, inner / 2 - 12, theme.ink, 1.8)


class BoardPicture(Miniature):
    """A board: the newest call, the last ones, what is beside them, and the messages."""

    name = translate("settings", "Board")
    ratio = 1.78

    def theme(self) -> Theme:
        """Return the colours of the board."""
        return board_theme(ThemeName(self.answers["board_theme"]), self.answers["accent"])

    def draw(self, theme: Theme, width: float) -> None:
        """Draw the parts where the board has them."""
        self.words(5, 4.5, 40, theme.ink, 4)
        self.words(width - 19, 4.5, 14, theme.ink, 4)
        above = self.answers["board_notices"] is NoticePlace.ABOVE
        self.words(5, 18 if above else 91, width * 0.6, theme.quiet, 3)
        line_at = (13.0, 26.0) if above else (13.0, 86.0)
        for top in line_at:
            self._painter.fillRect(QRectF(0, top, width, 0.5), QColor(theme.line))
        top, bottom = (29.0, 97.0) if above else (17.0, 83.0)
        side = self.answers["board_side"]
        calls_width = width - 10 if side is BoardSide.NOTHING else width * 0.58
        self._draw_calls(theme, top, bottom, calls_width)
        if side is not BoardSide.NOTHING:
            self._draw_side(theme, calls_width + 10, top, bottom, width)

    def _draw_calls(self, theme: Theme, top: float, bottom: float, width: float) -> None:
        self.card(5, top, width, 26, theme.call, theme.line)
        self.words(10, top + 8, width * 0.42, theme.on_call, 11)
        self.words(5 + width * 0.55, top + 12, width * 0.1, theme.accent, 3)
        self.words(5 + width * 0.75, top + 8, width * 0.12, theme.on_call, 11)
        wanted = min(int(self.answers.get("board_calls", ROOM)), ROOM)
        each = min(14.0, (bottom - top - 28) / wanted)
        for place in range(wanted):
            at = top + 28 + place * each
            letters = each * 0.5
            self.words(10, at + each * 0.25, width * 0.3, theme.ink, letters)
            self.words(5 + width * 0.75, at + each * 0.25, width * 0.09, theme.ink, letters)
            self._painter.fillRect(QRectF(5, at + each - 0.4, width, 0.4), QColor(theme.line))

    def _draw_side(self, theme: Theme, left: float, top: float, bottom: float, width: float) -> None:
        self._painter.fillRect(QRectF(left - 3, top - 3, 0.5, bottom - top + 5), QColor(theme.line))
        self.words(left, top + 1, 24, theme.quiet, 3)
        with_result = bool(self.answers.get("board_result"))
        room = bottom - top - 8 - (18 if with_result else 0)
        for place in range(3):
            at = top + 8 + place * room / 3
            self.card(left, at + 2, 3, 3, theme.good_fill)
            self.words(left + 6, at + 2, 32, theme.ink, 3)
            self.words(left + 6, at + 7.5, 18, theme.quiet, 2.6)
            if self.answers["board_side"] is BoardSide.WAITS:
                self.words(width - 21, at + 7.5, 16, theme.ink, 2.8)
        if with_result:
            self.words(left, bottom - 13, 18, theme.ink, 8)
            self.words(left + 21, bottom - 12, width - left - 26, theme.quiet, 2.4)
            self.words(left + 21, bottom - 7.5, (width - left - 26) * 0.7, theme.quiet, 2.4)


class ConsolePicture(Miniature):
    """A counter console: side bar, the visitor, the one button."""

    name = translate("console.screens", "Counter console")
    ratio = 1.4

    def theme(self) -> Theme:
        """Return the colours of consoles that have chosen none."""
        return BranchColours(ThemeName(self.answers["console_theme"]), self.answers["accent"]).theme_for("")

    def draw(self, theme: Theme, width: float) -> None:
        """Draw the desk."""
        self._painter.fillRect(QRectF(1, 1, 32, 98), QColor(theme.nav))
        for place in range(6):
            if not place:
                self.card(3, 7, 28, 8, theme.nav_chosen)
            self.words(8, 10 + place * 11, 17, theme.on_nav if not place else theme.quiet_on_nav)
        left, inner = 38.0, width - 43
        self.words(left, 6, 36, theme.ink, 4)
        self.card(left, 15, inner, 44, theme.raised, theme.line)
        self.words(left + 5, 21, 34, theme.ink, 10)
        self.words(left + 5, 36, 46, theme.quiet)
        self.words(left + 5, 41, 38, theme.quiet)
        self.card(left + 5, 47, inner - 10, 9, theme.accent)
        self.words(left + inner * 0.35, 50.5, inner * 0.3, theme.on_accent)
        for place in range(3):
            at = 66 + place * 10
            self.words(left, at, 12, theme.ink, 3)
            self.card(left + 18, at, inner - 18, 3, theme.track)
            self.card(left + 18, at, (inner - 18) * (0.8 - place * 0.25), 3, theme.good_fill)


class ScreensPreview(QWidget):
    """The three pictures side by side, each with its name below."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.pictures = (KioskPicture(appearance), BoardPicture(appearance), ConsolePicture(appearance))
        self._names = tuple(PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET) for _ in self.pictures)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(appearance.metrics.unit * 3)
        for picture, name in zip(self.pictures, self._names, strict=True):
            picture.show_answers(vars(Settings()))
            column = QVBoxLayout()
            column.setSpacing(appearance.metrics.unit)
            column.addWidget(picture)
            column.addWidget(name)
            line.addLayout(column)
        line.addStretch(1)

    def show_answers(self, answers: Answers, translator: Translator) -> None:
        """Show what is answered rightly; the rest stays as it was."""
        for picture, name in zip(self.pictures, self._names, strict=True):
            picture.show_answers(answers)
            text = translator.text(picture.name)
            name.setText(text)
            picture.setAccessibleName(translator.text(translate("console.screens", "Picture: {name}", name=text)))
