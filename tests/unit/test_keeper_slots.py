"""When a duty is due: in the branch's own time, on days when clocks change, and after clocks went wrong."""

from datetime import UTC, datetime, time, timedelta

import pytest

from shared.upkeep.keeper.model import DutyRecord
from shared.upkeep.keeper.rules import TRY_AGAIN, is_due, last_monday, last_slot, time_of_day, tried_just_now

ALMATY = "Asia/Almaty"
NOW = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)  # 23:00 in Almaty
SLOT = datetime(2026, 11, 20, 17, 30, tzinfo=UTC)  # 22:30 there


def test_the_last_slot_is_today_once_its_hour_has_come_and_yesterday_before() -> None:
    half_past_ten = time(22, 30)
    assert last_slot(NOW, ALMATY, half_past_ten) == SLOT
    assert last_slot(SLOT, ALMATY, half_past_ten) == SLOT
    assert last_slot(SLOT - timedelta(microseconds=1), ALMATY, half_past_ten) == SLOT - timedelta(days=1)


@pytest.mark.parametrize("zone", ["Asia/Almaty", "Africa/Cairo", "Europe/London", "Pacific/Kiritimati", "Pacific/Apia"])
def test_there_is_one_slot_for_every_day_also_when_clocks_change(zone: str) -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    slots = {last_slot(start + timedelta(hours=hour), zone, time(2, 30)) for hour in range(24 * 365)}
    assert len(slots) in (365, 366)


def test_a_duty_is_due_until_it_was_done_after_its_slot() -> None:
    assert is_due(None, NOW, SLOT)
    assert is_due(DutyRecord(SLOT - timedelta(1), SLOT - timedelta(1), ""), NOW, SLOT)
    assert not is_due(DutyRecord(SLOT, SLOT, ""), NOW, SLOT)
    assert not is_due(DutyRecord(NOW, NOW, ""), NOW, SLOT)


def test_what_went_wrong_is_tried_again_after_a_while() -> None:
    before = SLOT - timedelta(days=1)
    assert not is_due(DutyRecord(NOW - TRY_AGAIN / 2, before, "no space"), NOW, SLOT)
    assert is_due(DutyRecord(NOW - TRY_AGAIN, before, "no space"), NOW, SLOT)
    assert is_due(DutyRecord(NOW - TRY_AGAIN, None, "no space"), NOW, SLOT)


def test_a_record_from_the_future_counts_as_never_done() -> None:
    ahead = NOW + timedelta(days=365)
    assert is_due(DutyRecord(ahead, ahead, ""), NOW, SLOT)
    assert is_due(DutyRecord(ahead, SLOT - timedelta(1), "no space"), NOW, SLOT)
    assert not tried_just_now(DutyRecord(ahead, None, "no space"), NOW)


def test_an_empty_setting_is_no_time() -> None:
    assert time_of_day("") is None
    assert time_of_day("22:30") == time(22, 30)


def test_the_last_monday_is_this_week_once_its_hour_has_come_and_the_week_before_until_then() -> None:
    three = time(3, 0)
    monday = datetime(2026, 11, 22, 22, 0, tzinfo=UTC)  # 3 o'clock in Almaty
    for now, slot in (
        (monday, monday),
        (monday + timedelta(days=6, hours=23), monday),
        (monday + timedelta(days=7), monday + timedelta(days=7)),
        (monday - timedelta(seconds=1), monday - timedelta(days=7)),
    ):
        assert last_monday(now, ALMATY, three) == slot
