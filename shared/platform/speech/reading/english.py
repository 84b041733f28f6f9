"""How English says times of the day, units and money; pure."""

import re

from shared.platform.speech.numbers import english

MONEY = {"₸": "tenge", "₽": "roubles", "$": "dollars", "€": "euros", "£": "pounds", "﷼": "rials"}
BY = "by"
PART_OF = "{} of {}"
_NAMES = {"min": "minute", "h": "hour", "s": "second", "mm": "millimetre"}
_RANGE = re.compile(r"(?<=\d)[–-](?=\d)")
_UNIT = re.compile(r"\b(\d+) (min|h|s|mm)\b")


def clock(before: str, hour: int, minute: int) -> str:
    """Return 9:00 as nine o'clock, 9:05 as nine oh five, 13:30 as thirteen thirty."""
    if not minute:
        return f"{before}{english.cardinal(hour)} {'o’clock' if 0 < hour <= 12 else 'hundred hours'}"
    shown = f"oh {english.cardinal(minute)}" if minute < 10 else english.cardinal(minute)
    return f"{before}{english.cardinal(hour)} {shown}"


def units(text: str) -> str:
    """Return 10–20 min as 10 to 20 minutes."""
    return _UNIT.sub(_unit, _RANGE.sub(" to ", text))


def _unit(found: re.Match[str]) -> str:
    name = _NAMES[found[2]]
    return f"{found[1]} {name}" if found[1] == "1" else f"{found[1]} {name}s"
