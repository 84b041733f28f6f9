"""What the voice has to be told so that it says a text as people do; pure."""

import re
from collections.abc import Mapping

from shared.platform.speech.engine.arabic_words import ARABIC

#: Words that the voice reads wrongly as they are written. Arabic needs its vowel signs, or it hears consonants only.
_WORDS: Mapping[str, Mapping[str, str]] = {
    "kk": {"у": "ұу", "дубль": "дүбль"},
    "fa": {"نه": "نُه", "دی": "دیی", "پی": "پیی", "وی": "ویی"},
    "ar": {
        **ARABIC,
        "التذكرة": "التَّذْكِرَة",
        "يُرجى": "يُرْجَى",
        "التوجه": "التَّوَجُّه",
        "إلى": "إِلَى",
        "الشباك": "الشُّبَّاك",
        "رقم": "رَقْم",
    },
}
_WORD = re.compile(r"[^\W\d_][\w\u064b-\u0652]*")
_VOWEL_BEFORE_DOUBLING = re.compile("([\u064b-\u0650\u0652])\u0651")
_SILENT_END = re.compile("ة(?![\u064b-\u0652])")
#: After a consonant у is a vowel and a consonant, which the voice does not know: it says no vowel.
_KAZAKH_U = re.compile("(?<=[бвгғджзйкқлмнңпрстфхһцчшщБВГҒДЖЗЙКҚЛМНҢПРСТФХҺЦЧШЩ])у")
_FRONT = frozenset("әөүіеӘӨҮІЕ")


def pronounced(text: str, language: str) -> str:
    """Return a text as the voice must get it."""
    words = _WORDS.get(language, {})
    said = _WORD.sub(lambda found: words.get(found[0], found[0]), text)
    if language == "kk":
        return _WORD.sub(lambda found: _KAZAKH_U.sub(_full_vowel(found[0]), found[0]), said)
    if language != "ar":
        return said
    # The voice loses a vowel that stands before the sign of a doubled letter, as Unicode orders them.
    return _SILENT_END.sub("ه", _VOWEL_BEFORE_DOUBLING.sub("\u0651\\1", said))


def _full_vowel(word: str) -> str:
    """Return what у is after a consonant of a Kazakh word, in harmony with its other vowels."""
    return "үу" if _FRONT & {*word} else "ұу"
