"""How Kazakh says times of the day, units and money; pure."""

import re

from shared.platform.speech.numbers import kazakh

MONEY = {"₸": "теңге", "₽": "рубль", "$": "доллар", "€": "еуро", "£": "фунт", "﷼": "риал"}
BY = ","
_NAMES = {"мин": "минут", "сағ": "сағат", "с": "секунд", "мм": "миллиметр"}
_RANGE = re.compile(r"\b(\d+)[–-](\d+)\b")
_UNIT = re.compile(r"(?<=\d) (мин|сағ|с|мм)\b\.?")


def clock(before: str, hour: int, minute: int) -> str:
    """Return 9:00 as тоғыз нөл нөл, 9:05 as тоғыз нөл бес, 13:30 as он үш отыз."""
    said = kazakh.cardinal(hour) or "нөл"
    minutes = kazakh.cardinal(minute) if minute > 9 else f"нөл {kazakh.cardinal(minute) or 'нөл'}"
    return f"{before}{said} {minutes}"


def units(text: str) -> str:
    """Return 10–20 мин as он-жиырма минут."""
    return _RANGE.sub(_range, _UNIT.sub(lambda found: f" {_NAMES[found[1]]}", text))


def _range(found: re.Match[str]) -> str:
    return "-".join(kazakh.cardinal(int(number)) or "нөл" for number in (found[1], found[2]))
