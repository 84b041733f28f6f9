"""`python -m tests.trials.board_reading DIR`: can the board be read from the farthest seat?

Real board windows are painted for several televisions and distances and made as small as they are seen from the
farthest seat: one pixel is one minute of arc, the finest detail of a healthy eye (20/20), and once more with pixels of
two minutes, what an eye with half of that sees (20/40). The pictures are for people who look at them. Where the
program tesseract is installed, it reads numbers, counters and the message at the foot, and what it read is compared:
a call counts as read if one of its ways of reading a line gives the right number and counter.
"""

import difflib
import math
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from unittest.mock import patch

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from display_board.board.screen import BoardScreen
from display_board.board.text_painter import TextPainter
from shared.platform.i18n.languages import Language
from shared.ui.theme import ThemeName
from tests.helpers.board_halls import HALLS, Hall, shown_in

#: Minutes of arc in a pixel, by the eye that is meant.
EYES = {"20-20": 1.0, "20-40": 2.0}
COUNTERS = 12
#: A program that reads print has its whims; people read better than it.
LEAST_READ = 0.98
#: Themes beside the usual one are tried in one language.
OTHER_THEMES = (ThemeName.LIGHT, ThemeName.HIGH_CONTRAST, ThemeName.LOW_CONTRAST)
MODELS = {Language.EN: "eng", Language.RU: "rus", Language.KK: "kaz", Language.FA: "fas", Language.AR: "ara"}
_DIGITS_READ = str.maketrans("OISZB", "01528")
_SIGNS = ("--psm", "6", "-c", "tessedit_char_whitelist=ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ")
HEIGHTS, WAYS = (64, 36, 110), ("7", "8", "11", "13")
#: The reader was taught with print: each part is made larger, which adds no detail, and gets white paper around it.
ENLARGED, LINE, PAPER = 4, 64, 40


@dataclass(frozen=True)
class Spot:
    """A number, a counter or a message, and where on the board it stands."""

    text: str
    place: QRectF


@dataclass
class Score:
    """How many calls were read rightly, what was read instead of the others, and how well messages were read."""

    right: int = 0
    wrong: list[str] = field(default_factory=list)
    messages: list[float] = field(default_factory=list)

    def note(self, wanted: str, readings: Iterable[str]) -> None:
        """Count a call as read if one of the readings is right."""
        tried: list[str] = []
        for reading in readings:
            if reading == wanted:
                self.right += 1
                return
            tried.append(reading)
        self.wrong.append(f"{wanted} as {tried[0]}")


def main(arguments: Sequence[str]) -> int:
    """Write the pictures and what was read; return 1 if the healthy eye reads too few of the calls."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    reads = shutil.which("tesseract") is not None
    if not reads:
        print("tesseract is not installed: the pictures are written, nothing reads them")
    right = wrong = 0
    for hall in HALLS:
        scores = {eye: Score() for eye in EYES}
        tried = [(language, ThemeName.DARK) for language in Language]
        for language, theme in tried + [(Language.EN, theme) for theme in OTHER_THEMES]:
            screen, _ = shown_in(hall, language, COUNTERS, theme)
            app.processEvents()
            picture = screen.grab().toImage()
            for eye, minutes in EYES.items():
                small = seen(picture, hall, minutes)
                small.save(str(folder / f"{hall.name}-{language.value}-{theme.value}-{eye}.png"))
                if reads:
                    _compare(screen, small, small.width() / picture.width(), language, scores[eye])
            screen.close()
        right, wrong = right + scores["20-20"].right, wrong + len(scores["20-20"].wrong)
        for eye, score in scores.items() if reads else ():
            print(_told(hall, eye, score))
    return int(right < LEAST_READ * (right + wrong))


def seen(picture: QImage, hall: Hall, minutes: float) -> QImage:
    """Return a picture as it is seen from the hall's farthest seat, `minutes` of arc in a pixel."""
    mm = hall.metres * 1000 * math.tan(math.radians(minutes / 60))
    width = max(1, round(picture.width() / (mm * hall.px_per_mm)))
    return picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)


def _told(hall: Hall, eye: str, score: Score) -> str:
    total = score.right + len(score.wrong)
    messages = f", messages {sum(score.messages) / len(score.messages):.0%} of the letters" if score.messages else ""
    wrong = f"; misread: {', '.join(score.wrong)}" if score.wrong else ""
    return f"{hall.name:<20} {eye}: {score.right} of {total} calls read{messages}{wrong}"


def _compare(screen: BoardScreen, small: QImage, share: float, language: Language, score: Score) -> None:
    # The reader knows few Arabic digits that stand alone; people have to look at those.
    latin = language not in (Language.FA, Language.AR)
    calls = [spots if latin else spots[:1] for spots in _calls(screen)]
    lines = [_beside([_part(small, spot.place, share) for spot in spots]) for spots in calls]
    page = [_plain(line) for line in _read(_stacked(lines), "eng", *_SIGNS).splitlines() if line.strip()]
    for place, (spots, line) in enumerate(zip(calls, lines, strict=True)):
        first = page[place] if len(page) == len(lines) else "-"
        score.note(" ".join(spot.text for spot in spots), chain([first], _readings(line)))
    if screen.foot.isVisible() and len(shown := screen.foot.shown()) == 1:
        words = _read(_part(small, QRectF(screen.foot.geometry()), share), MODELS[language], "--psm", "6").split()
        score.messages.append(difflib.SequenceMatcher(None, shown[0], " ".join(words)).ratio())


def _calls(screen: BoardScreen) -> Iterator[tuple[Spot, Spot]]:
    """Return number and counter of each call with their places, as they are painted."""
    painted: list[Spot] = []
    paint = TextPainter.capitals

    def noting(self: TextPainter, text: str, font: QFont, x: float, baseline: float, color: QColor) -> float:
        width, height = paint(self, text, font, x, baseline, color), QFontMetricsF(font).capHeight()
        around = 0.3 * height
        box = QRectF(self.left(x, width), baseline - height, width, height)
        painted.append(Spot(text, box.adjusted(-around, -around, around, around)))
        return width

    with patch.object(TextPainter, "capitals", noting):
        places: list[QWidget] = [screen.banner, *(row for row in screen.rows if row.isVisible())]
        for place in places:
            painted.clear()
            place.grab()
            if painted:
                number, counter = (Spot(spot.text, spot.place.translated(place.pos())) for spot in painted)
                yield number, counter


def _readings(line: QImage) -> Iterator[str]:
    """Return what is read in one line in several ways: a program for print has its whims with single words."""
    for height in HEIGHTS:
        page = _stacked([line.scaledToHeight(height, Qt.TransformationMode.SmoothTransformation)])
        for way in WAYS:
            yield _plain(_read(page, "eng", "--psm", way))


def _plain(line: str) -> str:
    """Return number and counter as somebody takes them who knows that digits follow one capital letter."""
    number, *counter = line.upper().split() or [""]
    return " ".join(
        (number[:1] + number[1:].translate(_DIGITS_READ), *(each.translate(_DIGITS_READ) for each in counter))
    )


def _part(small: QImage, place: QRectF, share: float) -> QImage:
    """Return a part of the small picture, larger and in black on white."""
    box = QRectF(place.x() * share, place.y() * share, place.width() * share, place.height() * share).toAlignedRect()
    part = small.copy(box).convertToFormat(QImage.Format.Format_Grayscale8)
    part = part.scaled(part.size() * ENLARGED, mode=Qt.TransformationMode.SmoothTransformation)
    values = np.frombuffer(part.constBits(), dtype=np.uint8).reshape(part.height(), part.bytesPerLine())
    values = values[:, : part.width()].astype(float)
    ground = float(np.median(values))
    away = np.abs(values - ground)
    drawn = (255 - np.clip(away / max(1.0, away.max()), 0, 1) * 255).astype(np.uint8)
    return QImage(drawn.tobytes(), part.width(), part.height(), part.width(), QImage.Format.Format_Grayscale8).copy()


def _beside(parts: Sequence[QImage]) -> QImage:
    """Return parts side by side, with paper between them."""
    scaled = [part.scaledToHeight(LINE, Qt.TransformationMode.SmoothTransformation) for part in parts]
    line = QImage(sum(part.width() + PAPER for part in scaled), LINE, QImage.Format.Format_Grayscale8)
    line.fill(255)
    painter, x = QPainter(line), 0
    for part in scaled:
        painter.drawImage(x, 0, part)
        x += part.width() + PAPER
    painter.end()
    return line


def _stacked(lines: Sequence[QImage]) -> QImage:
    """Return parts as the lines of one page."""
    step = lines[0].height() + PAPER
    page = QImage(max(line.width() for line in lines) + 2 * PAPER, len(lines) * step + PAPER, lines[0].format())
    page.fill(255)
    painter = QPainter(page)
    for place, line in enumerate(lines):
        painter.drawImage(PAPER, PAPER + place * step, line)
    painter.end()
    return page


def _read(page: QImage, model: str, *options: str) -> str:
    """Return what tesseract reads on a page."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.png"
        page.save(str(file))
        command = ["tesseract", str(file), "-", "-l", model, *options]
        return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
