"""How Persian says times of the day, units and money; pure."""

import re

from shared.platform.speech.numbers import persian

MONEY = {"₸": "تِنگه", "₽": "روبل", "$": "دلار", "€": "یورو", "£": "پوند", "﷼": "ریال"}
BY = "در"
_RANGE = re.compile(r"(?<=\d)[–-](?=\d)")


def clock(before: str, hour: int, minute: int) -> str:
    """Return 9:00 as نه, 9:30 as نه و سی دقیقه."""
    said = persian.cardinal(hour) or "صفر"
    return f"{before}{said} و {persian.cardinal(minute)} دقیقه" if minute else f"{before}{said}"


def units(text: str) -> str:
    """Return 10–20 as 10 تا 20."""
    return _RANGE.sub(" تا ", text)
