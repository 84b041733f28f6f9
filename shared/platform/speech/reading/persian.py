"""How Persian says times of the day, units and money; pure."""

import re

from shared.platform.speech.numbers import persian

MONEY = {"₸": "تِنگه", "₽": "روبل", "$": "دلار", "€": "یورو", "£": "پوند", "﷼": "ریال"}
BY = "در"
PART_OF = "{} از {}"
#: The months of the Solar Hijri calendar: the number after one of them is a year.
MONTHS = (
    "فروردین",
    "اردیبهشت",
    "خرداد",
    "تیر",
    "مرداد",
    "شهریور",
    "مهر",
    "آبان",
    "آذر",
    "دی",
    "بهمن",
    "اسفند",
)
_HOUR = "ساعت"
_RANGE = re.compile(r"(?<=\d)[–-](?=\d)")


def clock(before: str, hour: int, minute: int) -> str:
    """Return 9:00 as the hour nine, 9:30 as the hour nine and thirty minutes: nine alone is also the word for no."""
    said = before if before.strip() == _HOUR else f"{before}{_HOUR} "
    said += persian.cardinal(hour) or "صفر"
    return f"{said} و {persian.cardinal(minute)} دقیقه" if minute else said


def units(text: str) -> str:
    """Return 10–20 as 10 تا 20."""
    return _RANGE.sub(" تا ", text)
