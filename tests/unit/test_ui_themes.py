"""Every theme can be read: contrast by formula, against the limits of its kind."""

import pytest

from shared.platform.contrast import contrast, luminance, readable
from shared.ui.theme import (
    NOBAT_ACCENT,
    Theme,
    ThemeName,
    board_theme,
    console_theme,
    public_theme,
)

LOW_MOST = 8.0
NON_TEXT = 3.0
BRANDS = (NOBAT_ACCENT, "#0A5AA8", "#D32F2F", "#F9A825", "#2E7D32", "#6A1B9A", "#000000", "#FFFFFF")

EVERY_THEME = [
    pytest.param(make(name), id=f"{make.__name__}-{name.value}")
    for make in (public_theme, console_theme, board_theme)
    for name in ThemeName
]


def test_black_on_white_is_twenty_one_to_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert luminance("#FFFFFF") == pytest.approx(1.0)


@pytest.mark.parametrize("theme", EVERY_THEME)
def test_every_text_reaches_the_contrast_its_theme_promises(theme: Theme) -> None:
    weak = {name: contrast(text, ground) for name, text, ground in theme.text_pairs()}
    assert {name: round(ratio, 2) for name, ratio in weak.items() if ratio < theme.ratio} == {}


@pytest.mark.parametrize("name", [ThemeName.LIGHT, ThemeName.DARK])
def test_public_screens_are_readable_ten_to_one(name: ThemeName) -> None:
    assert public_theme(name).ratio >= 10.0
    assert board_theme(name).ratio >= 10.0


def test_high_contrast_reaches_the_voting_system_figures() -> None:
    black, white = public_theme(ThemeName.HIGH_CONTRAST), public_theme(ThemeName.HIGH_CONTRAST_LIGHT)
    assert contrast(black.ink, black.surface) >= 18
    assert contrast(black.accent, black.surface) >= 17.5
    assert contrast(black.good, black.surface) >= 15
    assert contrast(white.ink, white.surface) >= 20


def test_low_contrast_stays_between_four_and_a_half_and_eight() -> None:
    theme = public_theme(ThemeName.LOW_CONTRAST)
    ratios = {name: contrast(text, ground) for name, text, ground in theme.text_pairs()}
    assert {name: round(ratio, 2) for name, ratio in ratios.items() if not 4.5 <= ratio <= LOW_MOST} == {}


@pytest.mark.parametrize("theme", EVERY_THEME)
def test_bars_dots_and_the_focus_ring_stand_out_three_to_one(theme: Theme) -> None:
    shapes = {
        name: min(contrast(getattr(theme, name), ground) for ground in (theme.surface, theme.raised))
        for name in ("good_fill", "caution_fill", "bad_fill", "focus", "accent")
    }
    assert {name: round(ratio, 2) for name, ratio in shapes.items() if ratio < NON_TEXT} == {}


@pytest.mark.parametrize("brand", BRANDS)
@pytest.mark.parametrize("name", [ThemeName.LIGHT, ThemeName.DARK])
def test_any_brand_colour_becomes_readable(brand: str, name: ThemeName) -> None:
    for make in (public_theme, console_theme):
        theme = make(name, brand)
        weak = {pair: contrast(text, ground) for pair, text, ground in theme.text_pairs()}
        assert {pair: round(ratio, 2) for pair, ratio in weak.items() if ratio < theme.ratio} == {}


def test_a_malformed_colour_is_refused() -> None:
    with pytest.raises(ValueError, match="not a colour"):
        contrast("teal", "#FFFFFF")


def test_a_readable_colour_is_left_alone() -> None:
    assert readable("#14212B", ("#FFFFFF",), 10.0) == "#14212B"
