"""Letters: every script has a font, nothing is tofu, sizes follow the real capital height."""

import string

import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QRawFont, QTextLayout
from pytestqt.qtbot import QtBot

from shared.platform.i18n.catalogues import read_catalogue
from shared.platform.i18n.languages import Language
from shared.ui.fonts import Fonts, has_arabic, missing_files
from shared.ui.metrics import (
    CAPITAL_MM,
    ScreenProfile,
    public_metrics,
)
from shared.ui.theme import TextRole
from shared.ui.tokens import TextSize
from tests.helpers.appearances import KIOSK_SCREEN, console_appearance, kit_fonts, public_appearance

ALPHABETS = {
    "Latin": string.ascii_letters + string.digits,
    "Kazakh": "ӘәҒғҚқҢңӨөҰұҮүҺһІі",
    "Russian": "".join(map(chr, range(ord("А"), ord("я") + 1))) + "Ёё",
    "Persian": "پچژگکی۰۱۲۳۴۵۶۷۸۹",
    "Arabic": "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئ٠١٢٣٤٥٦٧٨٩",
    "Signs": "₸€₽–—−·…«»“”№%٪،؛؟▲▼",
}


@pytest.fixture
def fonts(qtbot: QtBot) -> Fonts:
    return kit_fonts()


def glyphs(text: str, font: QFont) -> list[int]:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine().setLineWidth(100_000)
    layout.endLayout()
    return [index for run in layout.glyphRuns() for index in run.glyphIndexes()]


def test_no_sign_is_missing(fonts: Fonts) -> None:
    assert missing_files() == []
    assert fonts.missing_signs() == []


def test_another_version_of_the_same_font_on_the_pc_is_never_used(fonts: Fonts) -> None:
    assert fonts.families == ("NobatSans", "NobatSans Arabic")  # no font of a PC has these names
    for text in ("Nobat −", "نوبت"):
        drawn = QRawFont.fromFont(fonts.font(40, bold=True, text=text))
        assert drawn.familyName() in fonts.families
        assert drawn.fontTable("fvar").size() > 0  # the file that comes with the program: weight on an axis


def test_a_missing_sign_is_named(qtbot: QtBot, fonts: Fonts) -> None:
    missing = Fonts(fonts.families[:1], 0.714).missing_signs()
    assert "ژ" in missing
    assert "−" not in missing


@pytest.mark.parametrize("alphabet", ALPHABETS)
def test_no_letter_is_an_empty_box(alphabet: str, fonts: Fonts) -> None:
    letters = ALPHABETS[alphabet]
    empty = [letter for letter in letters if 0 in glyphs(letter, fonts.font(40, text=letter))]
    assert empty == []


@pytest.mark.parametrize("language", list(Language))
def test_no_translation_shows_an_empty_box(language: Language, fonts: Fonts) -> None:
    shown = {form for translation in read_catalogue(language).values() for form in translation.forms}
    assert [text for text in shown if 0 in glyphs(text, fonts.font(20, text=text))] == []


def test_bold_is_a_heavier_letter_and_not_a_smeared_one(fonts: Fonts) -> None:
    regular, bold = (QFontMetricsF(fonts.font(200, bold=bold)).horizontalAdvance("Nobat") for bold in (False, True))
    assert bold > regular * 1.03


def test_figures_have_one_width_so_that_running_numbers_stand_still(fonts: Fonts) -> None:
    metrics = QFontMetricsF(fonts.font(100))
    assert len({round(metrics.horizontalAdvance(digit), 3) for digit in string.digits}) == 1


def test_arabic_script_is_larger_on_the_same_line(fonts: Fonts) -> None:
    assert has_arabic("نوبت")
    assert not has_arabic("Қазақша 12")
    assert 1.15 <= fonts.font(100, text="نوبت").pixelSize() / fonts.font(100, text="A").pixelSize() <= 1.25


@pytest.mark.parametrize("size", list(TextSize))
def test_every_role_of_a_kiosk_reaches_its_capital_height(size: TextSize, fonts: Fonts) -> None:
    appearance = public_appearance(size=size)
    for role in TextRole:
        capital = QFontMetricsF(appearance.font(role, "H")).tightBoundingRect("H").height()
        assert capital / KIOSK_SCREEN.width_px * KIOSK_SCREEN.width_mm >= CAPITAL_MM[size] - 0.01, role


def test_millimetres_are_rounded_up() -> None:
    assert ScreenProfile(1920, 345.4).mm_to_px(4.8) == 27
    assert ScreenProfile(100, 100.0).mm_to_px(12.0) == 12


def test_targets_of_a_kiosk_are_as_large_as_fingers_need(fonts: Fonts) -> None:
    metrics = public_metrics(KIOSK_SCREEN, fonts)
    assert metrics.target >= KIOSK_SCREEN.mm_to_px(12.7)
    assert metrics.main_target >= KIOSK_SCREEN.mm_to_px(20)
    assert metrics.gap >= KIOSK_SCREEN.mm_to_px(2.54)


def test_a_clerks_window_has_five_sizes_of_letters(fonts: Fonts) -> None:
    sizes = [console_appearance().metrics.px(role) for role in TextRole]
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == 5
