"""The way out of the kiosk for staff: the touches of the corner, the wrong codes, and what the page does."""

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.staff_exit.corner import CornerTouches
from kiosk.staff_exit.tries import ExitTries
from shared.office.settings.model import checked, setting_field
from shared.platform.errors import UserError
from shared.platform.forms.readable import readable
from shared.platform.slow_hash import is_code_of, is_kept

CODE = "27182818"
NOW = datetime(2026, 11, 30, 10, tzinfo=UTC)


def test_five_touches_of_the_corner_within_four_seconds_are_enough() -> None:
    corner = CornerTouches()
    assert [corner.touch(3, 14, second) for second in (10, 10.9, 11.8, 12.7, 13.6)] == [False] * 4 + [True]
    assert not corner.touch(3, 14, 13.7)


@pytest.mark.parametrize(
    "touches",
    [
        [(3, 3, 0), (3, 3, 1.1), (3, 3, 2.2), (3, 3, 3.3), (3, 3, 4.4)],  # too slow
        [(3, 3, 0), (3, 3, 0.5), (80, 200, 0.7), (3, 3, 1), (3, 3, 1.5), (3, 3, 2)],  # one elsewhere
        [(3, 3, 0), (3, 3, 0.5), (3, 3, 1), (3, 3, 1.5)],  # too few
        [(15, 3, 0), (15, 3, 0.5), (15, 3, 1), (15, 3, 1.5), (15, 3, 2)],  # beside it
    ],
)
def test_other_touches_are_not(touches: list[tuple[float, float, float]]) -> None:
    corner = CornerTouches()
    assert not any(corner.touch(*each) for each in touches)


def test_ten_thousand_visitors_never_find_the_way_out() -> None:
    """On 274 × 487 mm; half of the touches hit the upper quarter, where languages and name are."""
    chance = random.Random(20261130)
    for _ in range(10_000):
        corner, second = CornerTouches(), 0.0
        for _ in range(30):
            second += chance.uniform(0.05, 1.0)
            height = 487 if chance.random() < 0.5 else 120
            assert not corner.touch(chance.uniform(0, 274), chance.uniform(0, height), second)


def test_a_code_is_kept_as_a_slow_hash_and_never_shown() -> None:
    kept = checked("kiosk_exit_code", "٢٧١٨٢٨١٨")

    assert isinstance(kept, str)
    assert is_kept(kept)
    assert is_code_of(CODE, kept)
    assert not is_code_of("27182819", kept)
    assert checked("kiosk_exit_code", kept) == kept
    assert CODE not in str(readable(setting_field("kiosk_exit_code"), kept)) + kept
    for refused in ("1234567", "1234567890123", "2718281a"):
        with pytest.raises(UserError):
            checked("kiosk_exit_code", refused)


def test_wrong_codes_wait_longer_each_time_and_lock_in_the_end(tmp_path: Path) -> None:
    at = [NOW]
    tries = ExitTries(lambda: at[0], tmp_path / "exit.json")
    waits = []
    for _ in range(15):
        tries.count("one code")
        waits.append(tries.seconds("one code"))
        at[0] += timedelta(seconds=waits[-1] or 0)

    assert waits == [0] * 4 + [15 * 2**step for step in range(10)] + [None]
    again = ExitTries(lambda: at[0], tmp_path / "exit.json")
    assert again.seconds("one code") is None
    assert again.seconds("a new code") == 0
