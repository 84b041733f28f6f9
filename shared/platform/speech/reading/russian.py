"""How Russian says times of the day, units and money: their words take the case that the word before asks for; pure."""

import re

from shared.platform.speech.numbers import russian

MONEY = {"₸": "тенге", "тг": "тенге", "₽": "рублей", "$": "долларов", "€": "евро", "£": "фунтов", "﷼": "риалов"}
BY = "на"
PART_OF = "{} из {}"
#: one, two to four, five and more; then after words such as "less than": one, many.
_NAMES = {
    "мин": ("минута", "минуты", "минут", "минуты", "минут"),
    "ч": ("час", "часа", "часов", "часа", "часов"),
    "с": ("секунда", "секунды", "секунд", "секунды", "секунд"),
}
_MASCULINE = frozenset({"ч"})
_GENITIVE = "меньше|больше|менее|более|до|около|от|с|после|к"
_RANGE = re.compile(r"\b(\d+)[–-](\d+) (мин|ч)\b")
_UNIT = re.compile(rf"\b(?:({_GENITIVE}) )?(\d+) (мин|ч|с)\b", re.IGNORECASE)
_FEMININE = re.compile(r"\b(\d*[12]) (?=(?:минут|секунд|услуг|цифр|букв)([аыиу])\b)")
_YEAR = re.compile(r"(?<=\d{4}) г\.")
_GENITIVE_WORD = re.compile(rf"(?:{_GENITIVE})\s+", re.IGNORECASE)


def clock(before: str, hour: int, minute: int) -> str:
    """Return 9:00 as девять ноль-ноль, "с 9:05" as с девяти ноль пять."""
    asks = _GENITIVE_WORD.fullmatch(before) is not None
    said = russian.genitive(hour) if asks else russian.cardinal(hour)
    minutes = russian.cardinal(minute) if minute > 9 else f"ноль {russian.cardinal(minute)}" if minute else "ноль-ноль"
    return f"{before}{said} {minutes}"


def units(text: str) -> str:
    """Return 10–20 мин as десять-двадцать минут, "меньше 5 мин" as меньше пяти минут."""
    said = _UNIT.sub(_unit, _RANGE.sub(_range, text))
    said = _FEMININE.sub(_feminine, said)
    return re.sub(r"\bмм\b", "миллиметров", _YEAR.sub(" года", said))


def _feminine(found: re.Match[str]) -> str:
    said = russian.cardinal(int(found[1]), feminine=True)
    # "Wait one minute": the accusative differs for one only.
    return f"{said.removesuffix('одна')}одну " if found[2] == "у" and said.endswith("одна") else f"{said} "


def _range(found: re.Match[str]) -> str:
    low, high = (russian.cardinal(int(number)) for number in (found[1], found[2]))
    return f"{low}-{high} {_name(found[3], int(found[2]))}"


def _unit(found: re.Match[str]) -> str:
    number, feminine = int(found[2]), found[3] not in _MASCULINE
    if found[1]:
        name = _NAMES[found[3]][3 if number % 10 == 1 and number % 100 != 11 else 4]
        return f"{found[1]} {russian.genitive(number, feminine=feminine)} {name}"
    return f"{russian.cardinal(number, feminine=feminine)} {_name(found[3], number)}"


def _name(unit: str, number: int) -> str:
    last, tens = number % 10, number % 100
    if 10 < tens < 20 or last == 0 or last > 4:
        return _NAMES[unit][2]
    return _NAMES[unit][0 if last == 1 else 1]
