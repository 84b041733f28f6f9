"""The list of the last calls: no awaited visitor's call is lost, and nothing burns into the screen."""

import itertools
from dataclasses import replace
from datetime import timedelta

from display_board.board.call_pages import page_of
from display_board.board.state import CallLine, NewestCall
from display_board.board.still_areas import shift_at
from display_board.layout import Site, plan
from display_board.legibility import Mounting
from shared.platform.i18n.text import translate
from tests.helpers.boards import NOW

AGE = translate("board", "just now")
NEWEST = NewestCall("key", "A999", "9", fresh=False, again=False, age=AGE)


def line(number: int, *, awaited: bool = True) -> CallLine:
    """Return one call of the list."""
    return CallLine(f"key-{number}", f"A{number:03d}", "1", AGE, awaited=awaited)


def test_calls_that_all_have_room_are_on_one_page() -> None:
    calls = [line(number) for number in range(12)]
    pages = [page_of(NEWEST, calls, 12, turn) for turn in range(3)]
    assert {(page.calls, page.pages) for page in pages} == {(tuple(calls), 1)}


def test_with_sixty_counters_every_awaited_call_comes_round() -> None:
    calls = [line(number) for number in range(59)]
    pages = [page_of(NEWEST, calls, 12, turn) for turn in range(5)]
    assert pages[0].calls == tuple(calls[:12])
    assert sorted(call.number for page in pages for call in page.calls) == [call.number for call in calls]
    assert {page.pages for page in pages} == {5}


def test_earlier_calls_whose_visitors_have_come_need_no_page() -> None:
    calls = [*(line(number) for number in range(4)), line(4, awaited=False), line(5), line(6, awaited=False)]
    assert page_of(NEWEST, calls, 4, 0).calls == tuple(calls[:4])
    assert page_of(NEWEST, calls, 4, 1).calls == (calls[5],)
    assert page_of(NEWEST, calls, 4, 1).pages == 2


def test_a_board_without_room_for_last_calls_shows_none() -> None:
    assert page_of(None, [line(1)], 0, 3).calls == ()


def test_where_only_one_call_has_room_awaited_ones_take_turns_in_the_large_letters_between_new_ones() -> None:
    calls = [line(1), line(2, awaited=False), line(3)]
    turns = [page_of(NEWEST, calls, 0, turn) for turn in range(4)]
    assert [page.newest.number for page in turns if page.newest is not None] == ["A999", "A001", "A003", "A999"]
    fresh = replace(NEWEST, fresh=True)
    assert {page_of(fresh, calls, 0, turn).newest for turn in range(4)} == {fresh}


def test_still_areas_move_by_a_few_pixels_each_hour_and_come_back() -> None:
    hours = [shift_at(NOW + timedelta(hours=hour), 1080) for hour in range(9)]
    assert len(set(hours)) == 8
    assert hours[0] == hours[8]
    for one, other in itertools.pairwise(hours):
        assert max(abs(one[0] - other[0]), abs(one[1] - other[1])) == 3
    assert shift_at(NOW, 2160) == tuple(2 * pixels for pixels in shift_at(NOW, 1080))


def test_a_board_that_hangs_low_may_have_smaller_letters() -> None:
    sites = [Site.of_diagonal(1920, 1080, 55, 2, mounting) for mounting in (Mounting.at(1500), Mounting.at(2000))]
    low, high = (plan(site).needs.call for site in sites)
    assert low < high
