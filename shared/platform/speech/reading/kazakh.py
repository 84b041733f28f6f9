"""How Kazakh says times of the day, units and money; pure."""

import re

from shared.platform.speech.numbers import kazakh

MONEY = {"₸": "теңге", "тг": "теңге", "₽": "рубль", "$": "доллар", "€": "еуро", "£": "фунт", "﷼": "риал"}
BY = "×"
PART_OF = "{1} ішінен {0}"
_NAMES = {"мин": "минут", "сағ": "сағат", "с": "секунд", "мм": "миллиметр"}
_RANGE = re.compile(r"\b(\d+)[–-](\d+)\b")
_UNIT = re.compile(r"(?<=\d) (мин|сағ|с|мм)\b")
#: The year of a date, with the day after it or without.
_YEAR = re.compile(r"(?<=\d{4}) ж\.(?= \d)")
_YEAR_ALONE = re.compile(r"(?<=\d{4}) ж\.")
#: 35 × 45 is said as "to thirty-five forty-five": the first number has the dative.
_SIZE = re.compile(r"(?<![\d.,])(\d{1,4}) × (?=\d)")
_VOWEL = re.compile("[аоұыәеөүі]")
_HOUR = "сағат"
#: The fifth counter and the second floor; a short ending after a number is that of a case.
_ORDINAL = re.compile(r"\b(\d{1,4})-(?=[а-яәіңғүұқөһ]{4})")


def clock(before: str, hour: int, minute: int) -> str:
    """Return 9:00 as сағат тоғыз, 9:05 as сағат тоғыз нөл бес, 13:30 as сағат он үш отыз."""
    said = before if before.strip().lower() == _HOUR else f"{before}{_HOUR} "
    said += kazakh.cardinal(hour) or "нөл"
    if not minute:
        return said
    return f"{said} {kazakh.cardinal(minute) if minute > 9 else f'нөл {kazakh.cardinal(minute)}'}"


def units(text: str) -> str:
    """Return 10–20 мин as он-жиырма минут, 5-терезе as бесінші терезе, 2026 ж. as 2026 жыл."""
    text = _SIZE.sub(lambda found: f"{_dative(int(found[1]))} ", text).replace(" × ", ", ")
    text = _YEAR_ALONE.sub(" жыл", _YEAR.sub(" жылғы", text))
    text = _ORDINAL.sub(lambda found: f"{kazakh.ordinal(int(found[1]))} " if int(found[1]) else found[0], text)
    return _RANGE.sub(_range, _UNIT.sub(lambda found: f" {_NAMES[found[1]]}", text))


def _dative(number: int) -> str:
    """Return a number in words with the ending of "to", which follows its last vowel and its last letter."""
    words = kazakh.cardinal(number) or "нөл"
    back = _VOWEL.findall(words)[-1] in "аоұы"
    voiceless = words[-1] in "кқпстш"
    return words + (("қа" if back else "ке") if voiceless else ("ға" if back else "ге"))


def _range(found: re.Match[str]) -> str:
    return "-".join(kazakh.cardinal(int(number)) or "нөл" for number in (found[1], found[2]))
