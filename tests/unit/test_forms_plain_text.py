"""What people type is made plain, and their languages survive it."""

import unicodedata
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.platform.errors import UserError
from shared.platform.forms.plain_text import (
    TEXT_TOO_LONG,
    entered_text,
    foreign_letter,
    normalise_number,
    plain_text,
    shortened,
)


@pytest.mark.parametrize(
    "typed",
    ["A042", "a042", "a-042", " a 42 ", "A۰۴۲", "a٠٤٢", "Ａ０４２", "\u202eA042\u202c"],
)
def test_a_ticket_number_is_understood_however_it_is_typed(typed: str) -> None:
    assert normalise_number(typed) == "A042"


def test_letters_that_look_latin_count_as_latin() -> None:
    assert normalise_number("№ А-42") == normalise_number("#a42") == "A042"
    assert normalise_number("В012") == "B012"
    assert normalise_number("с7") == "C007"
    assert foreign_letter("№ В012") == ""


def test_a_letter_of_another_keyboard_is_named() -> None:
    assert foreign_letter("и012") == "И"


def test_a_text_that_is_far_too_long_is_refused_unread() -> None:
    with patch("shared.platform.forms.plain_text.plain_text") as read, pytest.raises(UserError) as refused:
        entered_text("a" * 1_000_000, 500)
    assert refused.value.code is TEXT_TOO_LONG
    assert refused.value.values == {"limit": 500}
    read.assert_not_called()


def test_what_is_entered_keeps_its_lines_and_its_limit() -> None:
    assert entered_text("one \r\n two\n", 7) == "one\ntwo"
    with pytest.raises(UserError):
        entered_text("one\ntwo!", 7)


def test_what_a_program_says_is_cut() -> None:
    assert shortened("  printer 1 " + "x" * 1000, 9) == "printer 1"


def test_a_fourth_digit_is_kept() -> None:
    assert normalise_number("a1000") == "A1000"


@pytest.mark.parametrize("typed", ["", "hello", "042", "A04B", "И042"])
def test_what_is_no_number_is_not_made_into_one(typed: str) -> None:
    assert normalise_number(typed) != "A042"


def test_persian_keeps_its_zero_width_non_joiner() -> None:
    assert plain_text("می\u200cخواهم") == "می\u200cخواهم"


def test_joiners_that_join_nothing_are_dropped() -> None:
    assert plain_text("\u200cمی \u200cخ\u200c\u200cو\u200c") == "می خ\u200cو"


def test_marks_that_turn_text_round_are_dropped() -> None:
    assert plain_text("abc\u202edef\u2066ghi\u200f\ufeff") == "abcdefghi"


def test_letters_are_composed() -> None:
    assert plain_text("й") == "й"


def test_lines_stay_only_where_they_are_wanted() -> None:
    assert plain_text("one\r\ntwo\n\nthree\u2028four") == "one two three four"
    assert plain_text("one \r\n two\u2028three\n", lines=True) == "one\ntwo\nthree"


@given(st.text())
def test_no_hidden_character_survives(text: str) -> None:
    for lines in (False, True):
        plain = plain_text(text, lines=lines)
        left = [letter for letter in plain if unicodedata.category(letter) in ("Cc", "Cf", "Cs")]
        assert set(left) <= ({"\u200c", "\u200d", "\n"} if lines else {"\u200c", "\u200d"})
        assert plain_text(plain, lines=lines) == plain


@given(
    st.sampled_from("ABCXYZ"), st.integers(1, 9999), st.sampled_from("0٠۰०"), st.sampled_from(["", "-", " ", "\u200f"])
)
def test_every_number_is_read_in_the_digits_of_any_script(prefix: str, number: int, zero: str, between: str) -> None:
    digits = "".join(chr(ord(zero) + int(digit)) for digit in f"{number:03d}")
    assert normalise_number(f"{prefix.lower()}{between}{digits}") == f"{prefix}{number:03d}"


def test_an_accent_does_not_hide_behind_a_mark() -> None:
    assert plain_text("e\u202e\u0301") == "é"
