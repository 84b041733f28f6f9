"""Ticket numbers letter by letter and digit by digit, so that nobody hears fifty instead of fifteen."""

from shared.platform.i18n.languages import Language


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_DIGITS = {
    Language.EN: _words("zero one two three four five six seven eight nine"),
    Language.RU: _words("ноль один два три четыре пять шесть семь восемь девять"),
    Language.KK: _words("нөл бір екі үш төрт бес алты жеті сегіз тоғыз"),
    Language.FA: _words("صفر یک دو سه چهار پنج شش هفت هشت نه"),
    Language.AR: _words("صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة"),
}

# Tickets carry Latin letters without I, O and Q; here are the names that each language gives them.
_PREFIXES = _words("A B C D E F G H J K L M N P R S T U V W X Y Z")
_LETTERS = {
    Language.EN: _PREFIXES,
    Language.RU: _words("а бэ цэ дэ е эф гэ аш йот ка эль эм эн пэ эр эс тэ у вэ дубль-вэ икс игрек зет"),
    Language.KK: _words("а бе це де е эф ге аш йот ка эль эм эн пе эр эс те у ве дубль-ве икс игрек зет"),
    Language.FA: _words("الف بِ سی دال ای فِ گاف هِ جیم کاف لام میم نون پِ رِ سین تِ یو وی واو ایکس یِ زِ"),
    Language.AR: _words("ألف باء سي دال إي فاء غين هاء جيم كاف لام ميم نون بي راء سين تاء يو في واو إكس ياء زاي"),
}

_ZEROS = {Language.FA: ord("۰"), Language.AR: ord("٠")}
_VOWEL_MARKS = dict.fromkeys(range(0x064B, 0x0653))


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
    """Return the number in the reader's own letters and digits (الف ۰۴۲), or None where the digits are Latin.

    A branch that shows Latin digits to everybody does not ask.
    """
    zero = _ZEROS.get(language)
    if zero is None:
        return None
    letters = dict(zip(_PREFIXES, _LETTERS[language], strict=True))
    names = [letters.get(sign.upper(), sign).translate(_VOWEL_MARKS) for sign in number if sign.isalpha()]
    digits = "".join(chr(zero + int(sign)) for sign in number if sign.isdecimal())
    return " ".join([*names, digits])
