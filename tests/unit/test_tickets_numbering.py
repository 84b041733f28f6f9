"""Numbers cannot be misread, and are understood however they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.platform.forms.plain_text import normalise_number
from shared.queue.tickets.model import display_number
from shared.queue.tickets.rules.numbering import PREFIX_LETTERS, is_prefix, parse_display


@pytest.mark.parametrize("letter", ["I", "O", "Q", "a", "AB", "", "Я", "1"])
def test_letters_that_look_like_digits_are_no_prefixes(letter: str) -> None:
    assert not is_prefix(letter)


@pytest.mark.parametrize(("number", "shown"), [(1, "A001"), (42, "A042"), (999, "A999"), (1000, "A1000")])
def test_numbers_have_three_digits_and_go_on_with_four(number: int, shown: str) -> None:
    assert display_number("A", number) == shown


@given(st.sampled_from(PREFIX_LETTERS), st.integers(min_value=1, max_value=99999))
def test_every_printed_number_is_read_back(prefix: str, number: int) -> None:
    assert parse_display(display_number(prefix, number)) == (prefix, number)


@pytest.mark.parametrize("typed", ["a42", "A-042", " a042 ", "A۰۴۲", "A٠٤٢", "a-42"])
def test_numbers_are_understood_however_they_are_typed(typed: str) -> None:
    assert parse_display(normalise_number(typed)) == ("A", 42)


@pytest.mark.parametrize("typed", ["", "042", "AA42", "A", "A0", "O042", "A4x", "drop table"])
def test_anything_else_is_no_number(typed: str) -> None:
    assert parse_display(normalise_number(typed)) is None
