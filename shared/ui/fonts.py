"""Letters for all five languages: loads the Noto families that come with the program and sets their order."""

import functools
import importlib.util
import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont

_FILES = (
    ("justmytype_western_core", "fonts/ofl/notosans/NotoSans[wdth,wght].ttf"),
    ("justmytype_intl_rtl", "fonts/ofl/notosansarabic/NotoSansArabic[wdth,wght].ttf"),
)
_SCRIPTS = {
    "Latin": "AZaz09–−",
    "Russian": "АЯаяЁё",
    "Kazakh": "ӘәҒғҚқҢңӨөҰұҮүҺһІі₸",
    "Persian": "پچژگکیئ۰۱۲۳۴۵۶۷۸۹٪٬٫",
    "Arabic": "ابتثيةىؤإ٠١٢٣٤٥٦٧٨٩،؟",
}
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f]")
# Arabic letters have no capitals and look smaller at the same size.
ARABIC_SCALE = 1.18
MEASURE_PX = 1000
REGULAR, BOLD = 400.0, 700.0


@dataclass(frozen=True)
class Fonts:
    """The families to use, in order, and how tall a capital is as a share of the size."""

    families: tuple[str, ...]
    cap_ratio: float

    def font(self, px: int, *, bold: bool = False, text: str = "") -> QFont:
        """Return a font of `px` pixels; a text in the Arabic script gets larger letters and its own family first."""
        # A copy, because callers may change it.
        return QFont(_made(self.families, px, bold, has_arabic(text)))

    def px_for_capital(self, capital_px: float) -> int:
        """Return the font size whose capitals are at least `capital_px` tall."""
        return -int(-capital_px // self.cap_ratio)

    def missing_scripts(self) -> list[str]:
        """Return the names of the scripts that no loaded family can write, in English."""
        raw = [QRawFont.fromFont(self._single(family)) for family in self.families]
        return [
            script
            for script, letters in _SCRIPTS.items()
            if not all(any(font.supportsCharacter(ord(letter)) for font in raw) for letter in letters)
        ]

    def _single(self, family: str) -> QFont:
        font = QFont(family)
        font.setPixelSize(MEASURE_PX)
        return font


@functools.cache
def _made(families: tuple[str, ...], px: int, bold: bool, arabic: bool) -> QFont:
    font = QFont()
    font.setFamilies(families[::-1] if arabic else families)
    font.setPixelSize(max(1, round(px * ARABIC_SCALE) if arabic else px))
    # The weight is set on the font's own axis: asked for as a style, Qt would smear the regular letters.
    font.setVariableAxis(QFont.Tag("wght"), BOLD if bold else REGULAR)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def has_arabic(text: str) -> bool:
    """Say whether a text holds letters or digits of the Arabic script."""
    return _ARABIC.search(text) is not None


def load_fonts() -> Fonts:
    """Load the program's own fonts into Qt (needs a QGuiApplication); `missing_scripts` names what is not there."""
    families: list[str] = []
    for package, inside in _FILES:
        path = _inside(package, inside)
        number = QFontDatabase.addApplicationFont(str(path)) if path else -1
        if number >= 0:
            families += QFontDatabase.applicationFontFamilies(number)[:1]
    if not families:
        families = [QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()]
    return Fonts(tuple(families), _cap_ratio(families[0]))


def _inside(package: str, inside: str) -> Path | None:
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None:
        return None
    path = Path(found.origin).parent / inside
    return path if path.exists() else None


def _cap_ratio(family: str) -> float:
    font = QFont(family)
    font.setPixelSize(MEASURE_PX)
    return QFontMetricsF(font).tightBoundingRect("H").height() / MEASURE_PX or 0.7
