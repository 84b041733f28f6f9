"""The calendar of Umm al-Qura: the lengths of its months, 1420 to 1500 AH, and the day of a date in it.

Saudi Arabia publishes this calendar. Since 1423 AH a month begins after the evening on which, seen from Mecca, the new
moon has come before sunset and the moon sets after the sun. No arithmetic rule gives that, so the months are a table.
Its source and how it was checked: decision 67.
"""

from bisect import bisect_right
from datetime import date, timedelta
from itertools import accumulate
from typing import NamedTuple

FIRST_YEAR = 1420
#: 1 Muharram 1420.
FIRST_DAY = date(1999, 4, 17)
MONTHS = 12
# One number of three hexadecimal digits for each year; bit 0 is Muharram. A set bit is a month of 30 days, else 29.
_LONG_MONTHS = (
    "bd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d46a554ba9754eaae5ac"
    "ba9d92b2564bcab55ab556d2ea5e4aa9552daad36c7596d269552da5b4ba9ba3b4b69b52aa64b696d2ec6d9eb2d54d2aa564ae96dd6a"
    "b54b29a9352ba57536ab56aae93"
)


class HijriDate(NamedTuple):
    """A date: the year after the Hijra, the month from 1, Muharram, to 12, Dhu al-Hijja, and the day from 1."""

    year: int
    month: int
    day: int


def _lengths() -> list[int]:
    years = [int(_LONG_MONTHS[at : at + 3], 16) for at in range(0, len(_LONG_MONTHS), 3)]
    return [29 + (year >> month & 1) for year in years for month in range(MONTHS)]


#: The first day of each month, in days since 1 Muharram 1420, and at the end the first day after the table.
_STARTS = list(accumulate(_lengths(), initial=0))
#: The last day that the table knows.
LAST_DAY = FIRST_DAY + timedelta(days=_STARTS[-1] - 1)


def hijri_date(day: date) -> HijriDate | None:
    """Return the date of a day, None outside the table."""
    gone = (day - FIRST_DAY).days
    if not 0 <= gone < _STARTS[-1]:
        return None
    month = bisect_right(_STARTS, gone) - 1
    return HijriDate(FIRST_YEAR + month // MONTHS, month % MONTHS + 1, gone - _STARTS[month] + 1)
