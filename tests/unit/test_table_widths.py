"""How columns share a list's width where they have less than they want."""

from hypothesis import given
from hypothesis import strategies as st

from shared.ui.widgets.table_widths import ColumnNeed, shared_widths

NEEDS = st.lists(st.builds(ColumnNeed, st.floats(10, 900), st.floats(10, 300)), min_size=1, max_size=9)


@given(NEEDS, st.integers(60, 3000))
def test_columns_fill_the_room_and_no_word_is_broken_where_there_is_room_for_words(
    needs: list[ColumnNeed], room: int
) -> None:
    widths = shared_widths(needs, room)

    assert room - len(widths) <= sum(widths) <= room
    if sum(need.least for need in needs) < room:
        assert all(width >= int(need.least) for width, need in zip(widths, needs, strict=True))


def test_what_is_left_goes_to_the_columns_that_want_more() -> None:
    needs = [ColumnNeed(200, 100), ColumnNeed(100, 100), ColumnNeed(400, 100)]

    assert shared_widths(needs, 300) == [100, 100, 100]
    assert shared_widths(needs, 500) == [150, 100, 250]
    assert shared_widths(needs, 150) == [50, 50, 50]
