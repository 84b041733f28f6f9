"""Ticket numbers letter by letter and digit by digit, so that nobody hears fifty instead of fifteen."""

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import left_to_right


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_DIGITS = {
    Language.EN: _words("zero one two three four five six seven eight nine"),
    Language.RU: _words("ноль один два три четыре пять шесть семь восемь девять"),
    Language.KK: _words("нөл бір екі үш төрт бес алты жеті сегіз тоғыз"),
    Language.FA: _words("صفر یک دو سه چهار پنج شش هفت هشت نه"),
    Language.AR: _words("صِفْر وَاحِد اِثْنَان ثَلَاثَة أَرْبَعَة خَمْسَة سِتَّة سَبْعَة ثَمَانِيَة تِسْعَة"),
}

# Tickets carry Latin letters without I, O and Q; here are the names that each language gives them.
_PREFIXES = _words("A B C D E F G H J K L M N P R S T U V W X Y Z")
_LETTERS = {
    Language.EN: _PREFIXES,
    Language.RU: _words("а бэ цэ дэ е эф гэ аш йот ка эль эм эн пэ эр эс тэ у вэ дубль-вэ икс игрек зет"),
    Language.KK: _words("а бе це де е эф ге аш йот ка эль эм эн пе эр эс те у ве дубль-ве икс игрек зет"),
    # The English names, as everybody learns them at school: one system, and none is the name of another letter.
    Language.FA: _words("اِی بی سی دی ئی اِف جی اِچ جِی کِی اِل اِم اِن پی آر اِس تی یو وی دبلیو ایکس وای زِد"),
    Language.AR: (
        *_words("أَيْ بِي سِي دِي إِي إِف جِي إِتْش جَيْ كَيْ إِل إِم إِن"),
        "بِي ثَقِيلَة",
        *_words("أَار إِس تِي يُو فِي دَبِلْيُو إِكْس وَايْ زِد"),
    ),
}

_ZEROS = {Language.FA: ord("۰"), Language.AR: ord("٠")}


def letters_said(letters: str, language: Language) -> str:
    """Return the names of the letters of a number; signs without a name stay as they are."""
    names = dict(zip(_PREFIXES, _LETTERS[language], strict=True))
    return language.comma.join(names.get(sign.upper(), sign) for sign in letters)


def spelled(number: str, language: Language) -> str:
    """Return a number as words with a pause after each: "A, zero, four, two". Other signs are left out."""
    letters = dict(zip(_PREFIXES, _LETTERS[language], strict=True))
    words = [
        _DIGITS[language][int(sign)] if sign in "0123456789" else letters.get(sign.upper(), sign)
        for sign in number
        if sign.isalnum()
    ]
    return language.comma.join(words)


def local_number(number: str, language: Language) -> str | None:
    """Return the number with the reader's own digits (A ۰۴۲), or None where the digits are Latin.

    The letter stays as it is printed: its name would read like a word, and "C" in Persian like the number thirty.
    A branch that shows Latin digits to everybody does not ask.
    """
    zero = _ZEROS.get(language)
    if zero is None:
        return None
    letters = "".join(sign for sign in number if sign.isalpha())
    digits = "".join(chr(zero + int(sign)) for sign in number if sign.isdecimal())
    return left_to_right(f"{letters} {digits}".strip()) if number else ""
