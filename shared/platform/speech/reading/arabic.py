"""How Arabic says times of the day, units and money: numbers take the form that a feminine noun asks for; pure."""

import re

from shared.platform.speech.numbers import arabic

MONEY = {"₸": "تِنْغِه", "₽": "رُوبِل", "$": "دُولَار", "€": "يُورُو", "£": "جُنَيْه", "﷼": "رِيَال"}
BY = "فِي"
PART_OF = "{} مِنْ {}"
#: Stands after a year of the Hijra.
ERA = "هـ"
#: The hours of a day are feminine ordinals.
_HOURS = (
    "صِفْر",
    "الوَاحِدَة",
    "الثَّانِيَة",
    "الثَّالِثَة",
    "الرَّابِعَة",
    "الخَامِسَة",
    "السَّادِسَة",
    "السَّابِعَة",
    "الثَّامِنَة",
    "التَّاسِعَة",
    "العَاشِرَة",
    "الحَادِيَةَ عَشْرَة",
    "الثَّانِيَةَ عَشْرَة",
)
_HOURS_FROM_20 = (
    "العِشْرُون",
    "الحَادِيَة وَالعِشْرُون",
    "الثَّانِيَة وَالعِشْرُون",
    "الثَّالِثَة وَالعِشْرُون",
    "الرَّابِعَة وَالعِشْرُون",
)
_NAMES = {
    "دقيقة": "دَقِيقَة",
    "دقائق": "دَقَائِق",
    "ساعة": "سَاعَة",
    "ساعات": "سَاعَات",
    "ثانية": "ثَانِيَة",
    "ثوانٍ": "ثَوَانٍ",
}
_THE_HOUR = "السَّاعَة"
_HOUR_IS_SAID = ("الساعة", "الآن", _THE_HOUR)
_ERA = re.compile(rf"(?<=\d) {ERA}")
_MILLIMETRES = re.compile(r"(?<=\d) مم\b")
_BETWEEN = re.compile(rf"\b(\d+) إلى (?=\d+ (?:{'|'.join(_NAMES)}))")
_RANGE = re.compile(r"(?<=\d)[–-](?=\d)")
_UNIT = re.compile(rf"(?<!\d)(\d+) ({'|'.join(_NAMES)})")
_HALF = 30


def clock(before: str, hour: int, minute: int) -> str:
    """Return 9:00 as the ninth hour, 9:30 as the ninth and a half, 9:05 as the ninth and five minutes."""
    if before.strip() not in _HOUR_IS_SAID:
        before = f"{before}{_THE_HOUR} "
    if hour < len(_HOURS):
        said = _HOURS[hour]
    elif hour < 20:
        said = f"{_HOURS[hour - 10]}\u064e عَشْرَة"
    else:
        said = _HOURS_FROM_20[hour - 20]
    if not minute:
        return f"{before}{said}"
    if minute == _HALF:
        return f"{before}{said} وَالنِّصْف"
    return f"{before}{said} وَ{arabic.counting(minute)} {_NAMES['دقائق' if 2 < minute < 11 else 'دقيقة']}"


def units(text: str) -> str:
    """Return "10 إلى 20 دقيقة" with numbers in words, as minutes count them."""
    said = _ERA.sub(" هِجْرِيَّة", _RANGE.sub(" إِلَى ", text))
    said = _MILLIMETRES.sub(" مِلِّيمِتْر", said)
    said = _BETWEEN.sub(lambda found: f"{arabic.counting(int(found[1]))} إِلَى ", said)
    return _UNIT.sub(lambda found: f"{arabic.counting(int(found[1]))} {_NAMES[found[2]]}", said)
