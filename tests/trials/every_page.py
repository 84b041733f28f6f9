"""Walks through every page of the kiosk in every language, text size, choice of colours and shape.

`python -m tests.trials.every_page DIR [LANGUAGE …]` checks each page (nothing cut, nothing scrolls sideways, letters as
tall as promised, contrast of what is painted), prints what does not hold, and leaves pictures of the twenty pages on
which people have to scroll most, and of the twenty with the palest text. A language takes some minutes.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollArea

from kiosk.flow import ChangeComfort, StartAgain
from kiosk.visit import Colours, Comfort
from shared.platform.i18n.languages import Language
from shared.ui.tokens import TextSize
from shared.ui.widgets.labels import PlainText
from tests.helpers.appearances import kit_fonts
from tests.helpers.kiosks import UPRIGHT, WIDE, KioskRig, open_kiosk
from tests.helpers.page_checks import cut_words, low_letters, visible
from tests.helpers.tours import Tour

Whole = NDArray[np.int64]

KEPT = 20
#: Least contrast of texts as they are painted, by the visitor's colours; the smoothed edges of letters cost a tenth.
CONTRASTS = {
    Colours.LIGHT: 9.0,
    Colours.DARK: 9.0,
    Colours.HIGH_CONTRAST: 14.0,
    Colours.HIGH_CONTRAST_LIGHT: 18.0,
    Colours.LOW_CONTRAST: 4.4,
}
SHAPES = {"upright": UPRIGHT, "wide": WIDE}


@dataclass(order=True)
class Seen:
    """One page as it stood: the greater `badness`, the worse. Of each page, language and shape one is kept."""

    badness: float
    page: str
    picture: Path


def main(folder: Path, languages: list[Language]) -> int:
    """Walk, print what does not hold, and keep the worst pictures. Returns the number of faults."""
    folder.mkdir(parents=True, exist_ok=True)
    faults = pages = 0
    worst: dict[str, list[Seen]] = {"scrolled": [], "pale": []}
    for language, (shape, size) in product(languages, SHAPES.items()):
        with tempfile.TemporaryDirectory() as data:
            rig = open_kiosk(Path(data), kit_fonts(), language=language, size=size)
            tour = Tour(rig)
            for text_size, colours in product(TextSize, CONTRASTS):
                rig.clock.set(rig.branch.database.clock.now())
                rig.controller.go(ChangeComfort(Comfort(text_size, colours)))
                for page in tour.pages():
                    pages += 1
                    name = f"{page.replace(' ', '-')}-{language}-{text_size.name.lower()}-{colours}-{shape}"
                    ratio, words = palest(rig)
                    found = [*cut_words(rig), *low_letters(rig, text_size)]
                    if ratio < CONTRASTS[colours]:
                        found.append(f"contrast {ratio:.1f} of {words!r}")
                    for fault in found:
                        print(f"{name}: {fault}", flush=True)
                    faults += len(found)
                    which = f"{page} {language} {shape}"
                    keep(rig, worst["scrolled"], Seen(scrolled(rig), which, folder / f"scrolled-{name}.png"))
                    keep(rig, worst["pale"], Seen(CONTRASTS[colours] / ratio, which, folder / f"pale-{name}.png"))
                rig.face.presenter.back_again()
                rig.clock.advance(-10 * 3600)
                rig.face.presenter.tick()
                rig.controller.go(StartAgain())
            rig.window.end()
            rig.branch.close()
    print(f"{pages} pages, {faults} faults")
    for kind, entries in worst.items():
        for entry in sorted(entries, reverse=True):
            print(f"{kind} {entry.badness:.2f} {entry.picture.name}")
    return faults


def keep(rig: KioskRig, worst: list[Seen], seen: Seen) -> None:
    """Keep a picture if the page is among the worst, and delete that of the page it pushes out."""
    same = [other for other in worst if other.page == seen.page]
    pushed = same[0] if same else min(worst) if len(worst) == KEPT else None
    if pushed is not None and seen.badness <= pushed.badness:
        return
    rig.window.grab().save(str(seen.picture))
    worst.append(seen)
    if pushed is not None:
        worst.remove(pushed)
        pushed.picture.unlink(missing_ok=True)


def scrolled(rig: KioskRig) -> float:
    """Return how many screens of a page are below the first one."""
    return max((_below(area) for area in visible(rig, QScrollArea) if isinstance(area, QScrollArea)), default=0.0)


def _below(area: QScrollArea) -> float:
    return area.verticalScrollBar().maximum() / max(1, area.viewport().height())


def palest(rig: KioskRig) -> tuple[float, str]:
    """Return the least contrast of a text on the screen as it is painted, and the text."""
    image = rig.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    width = image.bytesPerLine() // 4
    pixels = (np.frombuffer(image.constBits(), np.uint32) & 0xFFFFFF).reshape(image.height(), width).astype(np.int64)
    return min(_contrasts(rig, pixels), default=(21.0, ""))


def _contrasts(rig: KioskRig, pixels: Whole) -> Iterator[tuple[float, str]]:
    for label in visible(rig, PlainText):
        corner = label.mapTo(rig.window, QPoint(0, 0))
        left, top, words = corner.x(), corner.y(), label.accessibleName()
        if not words.strip() or label.visibleRegion().boundingRect() != label.rect():
            continue  # partly scrolled away
        colours, counts = np.unique(pixels[top : top + label.height(), left : left + label.width()], return_counts=True)
        bright = _luminance(colours)
        ground, others = bright[counts.argmax()], bright[counts >= 3]
        yield float(((np.maximum(others, ground) + 0.05) / (np.minimum(others, ground) + 0.05)).max()), words


def _luminance(colours: Whole) -> NDArray[np.float64]:
    """Return the relative luminance of colours (WCAG 2.2)."""
    channels = np.stack([colours >> 16 & 255, colours >> 8 & 255, colours & 255]) / 255.0
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return np.array([0.2126, 0.7152, 0.0722]) @ linear


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    sys.exit(min(1, main(Path(sys.argv[1]), [Language(code) for code in sys.argv[2:]] or list(Language))))
