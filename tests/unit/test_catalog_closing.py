"""When days are closed by themselves: an hour before the first opening belongs to the day before."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time

import pytest

from shared.office.catalog.model import Catalog, OpeningHours
from shared.office.catalog.rules import closing_instant, closing_texts
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.i18n.translator import Translator
from tests.helpers.small_branches import small_catalog

FRIDAY = date(2026, 11, 20)


def branch_with(hours: Iterable[OpeningHours], day_starts: time = time(0)) -> Catalog:
    catalog = small_catalog()
    branch = replace(catalog.branch, time_zone="Asia/Almaty", day_starts=day_starts)
    return replace(catalog, branch=branch, hours=tuple(hours), special_days=())


WEEK = [OpeningHours(day, time(9), time(13)) for day in range(5)] + [
    OpeningHours(day, time(14), time(18)) for day in range(5)
]
NIGHTS = [OpeningHours(day, time(18), time(2)) for day in range(7)]
NEVER_CLOSED = [OpeningHours(day, time(0), time(0)) for day in range(7)]


@pytest.mark.parametrize(
    ("hours", "day_starts", "at", "closed"),
    [
        (WEEK, time(0), time(18, 30), "2026-11-20T18:30"),
        (WEEK, time(0), time(0, 30), "2026-11-21T00:30"),
        (WEEK, time(0), time(0), "2026-11-21T00:00"),
        (WEEK, time(0), time(9), "2026-11-21T09:00"),
        (WEEK, time(4), time(18, 30), "2026-11-20T18:30"),
        (WEEK, time(4), time(1), "2026-11-21T01:00"),
        (NIGHTS, time(0), time(3), "2026-11-21T03:00"),
        (NIGHTS, time(0), time(17), "2026-11-21T17:00"),
        (NEVER_CLOSED, time(0), time(0, 30), "2026-11-21T00:30"),
        ([], time(0), time(0, 30), "2026-11-21T00:30"),
        ([], time(0), time(23, 30), "2026-11-20T23:30"),
    ],
)
def test_an_hour_before_the_first_opening_closes_the_day_before(
    hours: list[OpeningHours], day_starts: time, at: time, closed: str
) -> None:
    found = closing_instant(branch_with(hours, day_starts), FRIDAY, at)
    assert found == datetime.fromisoformat(f"{closed}:00+05:00")


def test_a_day_without_opening_is_closed_in_the_evening_or_the_morning_after() -> None:
    sunday = date(2026, 11, 22)
    assert closing_instant(branch_with(WEEK), sunday, time(18, 30)).isoformat() == "2026-11-22T13:30:00+00:00"
    assert closing_instant(branch_with(WEEK), sunday, time(8)).isoformat() == "2026-11-23T03:00:00+00:00"


@pytest.mark.parametrize(
    ("hours", "at", "told"),
    [
        (WEEK, time(18, 30), ["Each day is closed at 18:30."]),
        (WEEK, time(0, 30), ["Before opening, 00:30 belongs to the day before; that day is closed."]),
        (WEEK, time(12), ["A branch that is open at 12:00 first works until it closes."]),
        ([], time(0, 30), ["The branch never closes: each day is closed when the next one ends."]),
        ([], time(23), ["The branch never closes: no numbers from 23:00 to the next day."]),
    ],
)
def test_people_are_told_what_an_hour_means(hours: list[OpeningHours], at: time, told: list[str]) -> None:
    translator = Translator(Language.EN)
    found = [translator.text(text) for text in closing_texts(branch_with(hours), at)]
    assert [without_direction_controls(text) for text in found] == told
