"""A ticket number keeps to the height of its capitals, whatever its letter."""

import string

import pytest
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from pytestqt.qtbot import QtBot

from shared.ui.painting import paint_number
from tests.helpers.appearances import kit_fonts

BASELINE = 120


@pytest.mark.parametrize("letter", [each for each in string.ascii_uppercase if each not in "IOQ"])
def test_no_letter_reaches_far_below_the_baseline(qtbot: QtBot, letter: str) -> None:
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(kit_fonts().font(100, bold=True))
    paint_number(painter, 20, BASELINE, f"{letter}007")
    painter.end()
    room = BASELINE + int(QFontMetricsF(kit_fonts().font(100, bold=True)).capHeight() * 0.1) + 1
    below = [y for y in range(room, 200) if any(image.pixelColor(x, y).lightness() < 128 for x in range(400))]
    assert below == []
