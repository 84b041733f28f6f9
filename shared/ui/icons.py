"""The drawn set of pictures: one weight of line on a 24-unit grid, painted in the colours of the theme."""

import functools
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parent / "assets" / "icons"
LINE = 1.75


class Icon(StrEnum):
    """The name of a picture; data may name one by its value."""

    DOCUMENT = "document"
    HOUSE = "house"
    PEOPLE = "people"
    CAR = "car"
    MONEY = "money"
    BRIEFCASE = "briefcase"
    CHECK = "check"
    CROSS = "cross"
    ARROW = "arrow"
    BACK = "back"
    NEXT = "next"
    UP = "up"
    DOWN = "down"
    PRINTER = "printer"
    ACCESS = "access"
    PERSON = "person"
    HELP = "help"
    BELL = "bell"
    CLOCK = "clock"
    WARNING = "warning"
    PAUSE = "pause"
    PLAY = "play"
    TRANSFER = "transfer"
    PLUS = "plus"
    SEARCH = "search"
    CHART = "chart"
    LIST = "list"
    CARD = "card"
    CHILD = "child"
    RINGS = "rings"
    LICENCE = "licence"
    SUN = "sun"
    MOON = "moon"
    LANGUAGE = "language"
    TEXT_SIZE = "text_size"
    UNDO = "undo"
    PARK = "park"
    STAR = "star"
    FIRST = "first"
    CALENDAR = "calendar"
    SPEAKER = "speaker"
    LOCK = "lock"
    GEAR = "gear"
    MESSAGE = "message"
    INFO = "info"
    ERASE = "erase"
    SHIFT = "shift"
    ENTER = "enter"
    LEAVE = "leave"
    TICKET = "ticket"
    HEART = "heart"
    PHONE = "phone"
    SCREEN = "screen"
    FACE_1 = "face_1"
    FACE_2 = "face_2"
    FACE_3 = "face_3"
    FACE_4 = "face_4"
    NOBAT = "nobat"


# Pictures that point along the line of reading turn round with it.
_TURNING = {
    Icon.ARROW, Icon.BACK, Icon.NEXT, Icon.TRANSFER, Icon.UNDO, Icon.LIST, Icon.ERASE, Icon.ENTER, Icon.LEAVE,
    Icon.PLAY,
}  # fmt: skip


def paint_icon(
    painter: QPainter, icon: Icon, rect: QRectF, color: QColor, *, right_to_left: bool = False, line: float = LINE
) -> None:
    """Paint a picture into `rect` (square) in `color`; `line` is its weight in units of the 24-unit grid."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if right_to_left and icon in _TURNING:
        painter.translate(rect.center().x(), 0)
        painter.scale(-1, 1)
        painter.translate(-rect.center().x(), 0)
    _drawing(icon, color.name(), line).render(painter, rect)
    painter.restore()


# Reading a picture takes three times as long as painting it, and boards paint the same few again and again.
@functools.lru_cache(maxsize=128)
def _drawing(icon: Icon, color: str, line: float) -> QSvgRenderer:
    drawing = (FOLDER / f"{icon.value}.svg").read_text(encoding="utf-8").replace("currentColor", color)
    if line != LINE:
        drawing = drawing.replace(f'stroke-width="{LINE}"', f'stroke-width="{line}"')
    return QSvgRenderer(QByteArray(drawing.encode()))
