"""Makes what people type safe and plain: hidden characters go, letters are composed, digits of all scripts are read."""

import re
import unicodedata

from shared.platform.errors import ErrorCode, UserError
from shared.platform.i18n.text import template

ZERO_WIDTH_NON_JOINER = "\u200c"
ZERO_WIDTH_JOINER = "\u200d"
_KEPT = frozenset({ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER})
_LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
#: Unicode general categories that a person cannot see and did not mean: controls, formats, half characters, unassigned.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_SEPARATORS = str.maketrans("", "", " -_.#№\u2013\u2014\u00a0\u0640\u200c\u200d")
#: Cyrillic and Greek capitals that look like Latin ones: people type what is on a ticket with the keyboard they have.
_LOOK_ALIKES = str.maketrans("АВЕЅІЈКМНОРСТУХԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABESIJKMHOPCTYXQWABEZHIKMNOPTYX")
#: A text of more than so many times the allowed length is refused unread.
_READ_AT_MOST = 4


TEXT_TOO_LONG = ErrorCode(
    "text_too_long",
    template(
        "errors",
        "This text is longer than {limit} characters. It was kept on this page. Please shorten it.",
    ),
    template("errors", "This text is too long. It was kept on this page. Please shorten it."),
)


def plain_text(text: str, *, lines: bool = False) -> str:
    """Return one line of visible text: NFC, spaces tidied, control and direction marks removed.

    ZWNJ and ZWJ stay between letters, because Persian needs them. With `lines` line ends stay as "\\n".
    """
    # Composed after the hidden characters are gone, so that none of them keeps a letter and its accent apart.
    parts = [unicodedata.normalize("NFC", _visible(part)) for part in _LINE_ENDS.split(text)]
    tidied = [_tidy_joiners(" ".join(part.split())) for part in parts]
    return "\n".join(tidied).strip() if lines else " ".join(part for part in tidied if part)


def entered_text(text: str, longest: int) -> str:
    """Return what a person entered as plain text with its lines. Raises UserError(TEXT_TOO_LONG, limit)."""
    plain = "" if len(text) > _READ_AT_MOST * longest else plain_text(text, lines=True)
    if len(plain or text) > longest:
        raise UserError(TEXT_TOO_LONG, limit=longest)
    return plain


def shortened(text: str, longest: int) -> str:
    """Return the beginning of what a program or person says, as one plain line of at most `longest` characters."""
    return plain_text(text[: _READ_AT_MOST * longest])[:longest]


def normalise_number(text: str) -> str:
    """Return a typed ticket number as it is printed: Latin digits, Latin capitals, no blanks, hyphens, № or #.

    "a-042", "№ a ۰۴۲" and "А٠٤٢" with a Cyrillic А all become "A042"; missing zeros are filled in ("a42" too). What is
    not a number of that shape is returned cleaned, so that it simply is not found.
    """
    # The sign № is removed first, because the compatible form of Unicode makes the two letters "No" of it.
    letters = latin_digits(plain_text(unicodedata.normalize("NFKC", text.replace("№", ""))))
    number = letters.translate(_SEPARATORS).upper().translate(_LOOK_ALIKES)
    prefix = number.rstrip("0123456789")
    digits = number[len(prefix) :]
    return prefix + (digits.lstrip("0").rjust(3, "0") if digits else "")


def foreign_letter(text: str) -> str:
    """Return the first letter of a typed number that is not Latin even by its looks, "" when there is none."""
    return next((letter for letter in normalise_number(text) if letter.isalpha() and not letter.isascii()), "")


def latin_digits(text: str) -> str:
    """Return the text with the decimal digits of every script as Latin digits; other letters stay as they are."""
    values = ((letter, unicodedata.decimal(letter, None)) for letter in text)
    return "".join(letter if value is None else str(value) for letter, value in values)


def hidden_character(text: str, *, lines: bool = False) -> str:
    """Return the first character that a person cannot see and did not mean, "" when there is none.

    ZWNJ and ZWJ are allowed, and line ends with `lines`.
    """
    allowed = _KEPT | {"\n"} if lines else _KEPT
    return next((letter for letter in text if letter not in allowed and unicodedata.category(letter) in _HIDDEN), "")


def _visible(text: str) -> str:
    seen = (" " if letter == "\t" else letter for letter in text)
    return "".join(letter for letter in seen if letter in _KEPT or unicodedata.category(letter) not in _HIDDEN)


def _tidy_joiners(text: str) -> str:
    """Drop joiners that join nothing: at the ends, next to a space, or after another joiner."""
    kept: list[str] = []
    for position, letter in enumerate(text):
        if letter in _KEPT:
            following = text[position + 1] if position + 1 < len(text) else " "
            if not kept or kept[-1] == " " or kept[-1] in _KEPT or following == " " or following in _KEPT:
                continue
        kept.append(letter)
    return "".join(kept)
