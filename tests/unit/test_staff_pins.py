"""Which PINs are refused, and the waits after wrong ones."""

from datetime import UTC, datetime, timedelta

import pytest

from shared.office.staff.rules import is_weak_pin, normalise_pin, seconds_locked, wait_after

NOW = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "pin",
    ["000000", "123456", "121212", "654321", "890123", "321098", "123123", "112211", "12345", "1234567890123", "",
     "abcdef", "12 456", "77777777", "12341234"],
)  # fmt: skip
def test_easy_pins_are_refused(pin: str) -> None:
    assert is_weak_pin(pin)


@pytest.mark.parametrize("pin", ["194738", "135792", "550719", "123457", "48151623"])
def test_ordinary_pins_are_accepted(pin: str) -> None:
    assert not is_weak_pin(pin)


def test_a_pin_is_the_same_on_every_keyboard() -> None:
    assert normalise_pin("۱۹۴۷۳۸") == normalise_pin("١٩٤٧٣٨") == normalise_pin(" 194738 ") == "194738"


def test_the_waits_double_from_fifteen_seconds_and_end_in_a_lock() -> None:
    waits = [wait_after(tries) for tries in range(1, 16)]
    assert waits[:4] == [timedelta(0)] * 4
    expected = [timedelta(seconds=15 * 2**step) for step in range(10)]
    assert waits[4:14] == expected
    assert expected[-1] == timedelta(seconds=7680)
    assert waits[14] is None


def test_a_wait_runs_out_and_a_lock_does_not() -> None:
    until = NOW + timedelta(seconds=15)
    assert seconds_locked(5, until, NOW) == 15
    assert seconds_locked(5, until, NOW + timedelta(seconds=14.5)) == 1
    assert seconds_locked(5, until, until) == 0
    assert seconds_locked(15, None, NOW + timedelta(days=365)) is None


def test_a_clock_set_back_does_not_shorten_a_wait() -> None:
    until = NOW + timedelta(seconds=15)
    left = seconds_locked(5, until, NOW - timedelta(hours=1))
    assert left is not None
    assert left >= 15
