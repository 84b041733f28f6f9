"""Arabic number words as they are said after رقم: counting forms in the genitive, ones before tens.

They carry their vowel signs: a voice that has to guess them says only the consonants.
"""

_SMALL = (
    "صِفْر",
    "وَاحِد",
    "اِثْنَيْن",
    "ثَلَاثَة",
    "أَرْبَعَة",
    "خَمْسَة",
    "سِتَّة",
    "سَبْعَة",
    "ثَمَانِيَة",
    "تِسْعَة",
    "عَشَرَة",
    "أَحَدَ عَشَر",
    "اِثْنَيْ عَشَر",
)
#: Before "ten" and before "hundred" the names of the ones are shorter or keep their ending.
_TEENS = ("", "", "", "ثَلَاثَةَ", "أَرْبَعَةَ", "خَمْسَةَ", "سِتَّةَ", "سَبْعَةَ", "ثَمَانِيَةَ", "تِسْعَةَ")
_TENS = ("", "", "عِشْرِين", "ثَلَاثِين", "أَرْبَعِين", "خَمْسِين", "سِتِّين", "سَبْعِين", "ثَمَانِين", "تِسْعِين")
_HUNDREDS = (
    "",
    "مِئَة",
    "مِئَتَيْن",
    "ثَلَاثِمِئَة",
    "أَرْبَعِمِئَة",
    "خَمْسِمِئَة",
    "سِتِّمِئَة",
    "سَبْعِمِئَة",
    "ثَمَانِمِئَة",
    "تِسْعِمِئَة",
)
_THOUSANDS = ("", "أَلْف", "أَلْفَيْن")


def cardinal(number: int) -> str:
    """Return 345 as three hundred and five and forty."""
    thousands, below = divmod(number, 1000)
    words = []
    if thousands:
        words.append(_THOUSANDS[thousands] if thousands < len(_THOUSANDS) else f"{_SMALL[thousands]}\u0650 آلَاف")
    hundreds, rest = divmod(below, 100)
    if hundreds:
        words.append(_HUNDREDS[hundreds])
    if 0 < rest < len(_SMALL):
        words.append(_SMALL[rest])
    elif 0 < rest < 20:
        words.append(f"{_TEENS[rest % 10]} عَشَر")
    elif rest:
        words += [*([_SMALL[rest % 10]] if rest % 10 else []), _TENS[rest // 10]]
    # The joining و is written together with the next word.
    return " وَ".join(words)


_COUNTING = (
    "صِفْر",
    "وَاحِدَة",
    "اِثْنَتَيْن",
    "ثَلَاث",
    "أَرْبَع",
    "خَمْس",
    "سِتّ",
    "سَبْع",
    "ثَمَانِي",
    "تِسْع",
    "عَشْر",
    "إِحْدَى عَشْرَة",
    "اِثْنَتَيْ عَشْرَة",
)


def counting(number: int) -> str:
    """Return a number from 0 to 99 as it counts a feminine noun, in the genitive; beyond that as any number."""
    if number < len(_COUNTING):
        return _COUNTING[number]
    if number < 20:
        return f"{_COUNTING[number % 10]}\u064e عَشْرَة"
    if number > 99:
        return cardinal(number)
    ones = "إِحْدَى" if number % 10 == 1 else _COUNTING[number % 10]
    return " وَ".join([*([ones] if number % 10 else []), _TENS[number // 10]])
