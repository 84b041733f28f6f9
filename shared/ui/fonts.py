"""Letters for all five languages: loads the Noto fonts that come with the program and sets their order.

They are loaded under names of our own. Otherwise Qt may draw with another version of the same font that is installed on
the PC: one that lacks a sign, or has no bold letters on its axis.
"""

import functools
import importlib.util
import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont

_FILES = {
    "NobatSans": ("justmytype_western_core", "fonts/ofl/notosans/NotoSans[wdth,wght].ttf"),
    "NobatSans Arabic": ("justmytype_intl_rtl", "fonts/ofl/notosansarabic/NotoSansArabic[wdth,wght].ttf"),
}
# Names in a font file are UTF-16. Ours is as long as the original, so nothing else in the file has to change.
_NOTO, _OURS = ("Noto Sans".encode("utf-16-be"), "NobatSans".encode("utf-16-be"))
_SIGNS = "AZaz09–−АЯаяЁёӘәҒғҚқҢңӨөҰұҮүҺһІі₸پچژگکیئ۰۱۲۳۴۵۶۷۸۹٪٬٫ابتثيةىؤإ٠١٢٣٤٥٦٧٨٩،؟"
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

    def missing_signs(self) -> list[str]:
        """Return the signs that no loaded family can draw, of those that the five languages need."""
        raw = [QRawFont.fromFont(QFont(family)) for family in self.families]
        return [sign for sign in _SIGNS if not any(font.supportsCharacter(ord(sign)) for font in raw)]


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
    """Load the program's own fonts into Qt (needs a QGuiApplication); `missing_files` names what is missing."""
    families = [family for family in _FILES if _load(family)]
    if not families:
        families = [QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()]
    return Fonts(tuple(families), _cap_ratio(families[0]))


def missing_files() -> list[str]:
    """Return the names of the program's own font files that are not loaded."""
    return [Path(inside).name for family, (_, inside) in _FILES.items() if not _load(family)]


@functools.cache
def _load(family: str) -> bool:
    package, inside = _FILES[family]
    found = importlib.util.find_spec(package)
    try:
        content = (Path(found.origin).parent / inside).read_bytes() if found and found.origin else b""
    except OSError:
        return False
    return QFontDatabase.addApplicationFontFromData(content.replace(_NOTO, _OURS)) >= 0


def _cap_ratio(family: str) -> float:
    font = QFont(family)
    font.setPixelSize(MEASURE_PX)
    return QFontMetricsF(font).tightBoundingRect("H").height() / MEASURE_PX or 0.7
