"""The board's letters are tall enough for the farthest seat, whatever the television."""

import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from display_board.layout import FEWEST_ROWS, GOOD_ROWS, BoardLayout, Site, banner_width, plan
from display_board.legibility import (
    Mounting,
    ada_capital_mm,
    called_capital_mm,
    listed_capital_mm,
    text_capital_mm,
)

DIAGONALS = (32, 43, 55, 75)
DISTANCES = (2.0, 3.0, 5.0, 8.0, 10.0, 15.0)
SCREENS = ((1920, 1080), (3840, 2160), (1080, 1920))
GRID = [
    Site.of_diagonal(*screen, inches, metres, mounting)
    for screen, inches, metres, mounting in itertools.product(SCREENS, DIAGONALS, DISTANCES, Mounting)
]


@pytest.mark.parametrize(
    ("metres", "low", "high", "called", "listed", "text"),
    [(3, 28, 51, 51, 19, 14), (5, 49, 56, 61, 32, 23), (8, 81, 87, 98, 51, 37), (10, 102, 108, 122, 64, 47)],
)
def test_the_heights_are_those_of_the_standards(
    metres: int, low: int, high: int, called: int, listed: int, text: int
) -> None:
    assert ada_capital_mm(metres, Mounting.LOW) == pytest.approx(low, abs=0.7)
    assert ada_capital_mm(metres, Mounting.HIGH) == pytest.approx(high, abs=0.7)
    assert called_capital_mm(metres, Mounting.HIGH) == pytest.approx(called, abs=0.7)
    assert listed_capital_mm(metres) == pytest.approx(listed, abs=0.7)
    assert text_capital_mm(metres) == pytest.approx(text, abs=0.7)


def test_a_board_whose_letters_begin_above_a_metre_eighty_hangs_high() -> None:
    assert Mounting.at(1779) is Mounting.LOW
    assert Mounting.at(1780) is Mounting.HIGH


def test_a_fifty_five_inch_television_needs_the_pixels_that_were_computed_for_it() -> None:
    needs = [plan(Site.of_diagonal(1920, 1080, 55, metres)).needs.call for metres in (3, 5, 8)]

    assert needs == [81, 97, 155]


@pytest.mark.parametrize("site", GRID, ids=str)
def test_letters_never_get_smaller_than_the_farthest_seat_needs(site: Site) -> None:
    layout = plan(site)

    if layout.certified:
        assert layout.call_capital >= layout.needs.call
        assert layout.row_capital >= layout.needs.row
        assert layout.text_capital >= layout.needs.text
        assert layout.call_capital >= called_capital_mm(site.farthest_m, site.mounting) * site.px_per_mm - 1e-6


@pytest.mark.parametrize("site", GRID, ids=str)
def test_everything_fits_on_the_screen(site: Site) -> None:
    layout = plan(site)
    used = layout.header_height + 2 * layout.air + layout.calls_height + layout.side_height + layout.foot_height
    calls_width = site.width_px - layout.side_width - 2 * layout.margin

    assert used <= site.height_px
    assert banner_width(min(layout.needs.call, layout.call_capital), stacked=layout.stacked) <= calls_width
    assert layout.row_height >= layout.row_capital * 1.35  # the line spacing that ADA asks for at the least


@pytest.mark.parametrize("site", GRID, ids=str)
def test_what_has_no_room_goes_in_order_side_then_foot_then_rows(site: Site) -> None:
    layout = plan(site)

    if layout.rows < GOOD_ROWS and layout.has_side and not site.portrait:
        # The side takes width only, so it stays where the calls have enough of it.
        assert banner_width(layout.needs.call, stacked=False) <= site.width_px - layout.side_width
    if layout.rows < FEWEST_ROWS and layout.certified:
        assert not layout.foot_height


@pytest.mark.parametrize(("inches", "metres"), [(43, 3), (55, 3), (55, 5), (75, 5), (75, 8)])
def test_usual_rooms_get_four_rows_the_waits_and_the_messages(inches: int, metres: float) -> None:
    layout = plan(Site.of_diagonal(1920, 1080, inches, metres))

    assert layout.certified
    assert layout.rows >= GOOD_ROWS
    assert layout.has_side
    assert layout.foot_height


@pytest.mark.parametrize("screen", [(1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("counters", [8, 12])
def test_with_many_counters_a_last_call_of_each_is_shown_in_letters_that_are_tall_enough(
    screen: tuple[int, int], counters: int
) -> None:
    site = Site.of_diagonal(*screen, 55, 5)
    few, many = plan(site, 5), plan(site, counters)

    assert few == plan(site)
    assert many.certified
    assert many.last_calls >= counters - 1
    assert many.row_capital >= many.needs.row
    assert many.has_side
    assert many.foot_height


@pytest.mark.parametrize("site", GRID, ids=str)
def test_more_counters_never_get_fewer_calls_and_everything_fits(site: Site) -> None:
    layouts = [plan(site, counters) for counters in (2, 5, 7, 9, 12)]
    assert [layout.last_calls for layout in layouts] == sorted(layout.last_calls for layout in layouts)
    for layout in layouts:
        used = layout.header_height + 2 * layout.air + layout.calls_height + layout.side_height + layout.foot_height
        assert used <= site.height_px


def test_a_room_that_is_too_deep_gets_the_largest_letters_and_no_certificate() -> None:
    layout = plan(Site.of_diagonal(1920, 1080, 32, 15))

    assert not layout.certified
    assert layout.call_capital < layout.needs.call
    assert layout.call_capital >= 0.25 * 1080


@example(1024, 768, 700.0, 3.0, Mounting.HIGH)
@example(1024, 768, 160.0, 5.0, Mounting.HIGH)
@example(1, 1, 0.0, 15.0, Mounting.HIGH)
@given(
    st.integers(1, 8000), st.integers(1, 8000), st.floats(0, 4000), st.floats(0, 50), st.sampled_from(list(Mounting))
)
def test_any_screen_gets_a_layout_within_its_size(
    width: int, height: int, width_mm: float, metres: float, mounting: Mounting
) -> None:
    layout = plan(Site(width, height, width_mm, metres, mounting))

    heights = (layout.header_height, layout.foot_height, layout.calls_height, layout.side_height, layout.row_height)
    assert min(heights) >= 0
    assert layout.header_height + layout.calls_height + layout.side_height + layout.foot_height <= height
    assert layout.side_width < width
    assert min(layout.call_capital, layout.row_capital, layout.text_capital) >= 1
    if layout.certified:
        assert layout.call_capital >= layout.needs.call
        assert layout.row_capital >= layout.needs.row
        assert layout.text_capital >= layout.needs.text


def test_farther_seats_never_get_smaller_letters() -> None:
    layouts: list[BoardLayout] = [plan(Site.of_diagonal(1920, 1080, 55, metres)) for metres in (2, 4, 6, 8, 10)]

    assert [layout.text_capital for layout in layouts] == sorted(layout.text_capital for layout in layouts)
    assert [layout.needs.call for layout in layouts] == sorted(layout.needs.call for layout in layouts)


def test_a_uhd_screen_is_divided_like_an_fhd_screen_of_the_same_size() -> None:
    half, full = (plan(Site.of_diagonal(*screen, 55, 5)) for screen in SCREENS[:2])

    assert full.rows == half.rows
    assert full.call_capital == pytest.approx(2 * half.call_capital, rel=0.02)
    assert full.side_width == pytest.approx(2 * half.side_width, rel=0.02)
