"""Makes what people type safe and plain: hidden characters go, letters are composed, digits of all scripts are read."""

import unicodedata

ZERO_WIDTH_NON_JOINER = "\u200c"
ZERO_WIDTH_JOINER = "\u200d"
_KEPT = frozenset({ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER})
_LINE_ENDS = frozenset({"\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"})
#: Unicode general categories that a person cannot see and did not mean: controls, formats, half characters, unassigned.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_SEPARATORS = str.maketrans("", "", " -_.\u2013\u2014\u00a0\u0640")


def plain_text(text: str, *, lines: bool = False) -> str:
    """Return one line of visible text: NFC, spaces tidied, control and direction marks removed.

    ZWNJ and ZWJ stay between letters, because Persian needs them. With `lines` line ends stay as "\\n".
    """
    # Composed after the hidden characters are gone, so that none of them keeps a letter and its accent apart.
    parts = [unicodedata.normalize("NFC", _visible(part)) for part in _split_lines(text)]
    tidied = [_tidy_joiners(" ".join(part.split())) for part in parts]
    return "\n".join(tidied).strip() if lines else " ".join(part for part in tidied if part)


def normalise_number(text: str) -> str:
    """Return a typed ticket number as it is printed: Latin digits, capital letters, no blanks or hyphens.

    "a-042", "a ۰۴۲" and "A٠٤٢" all become "A042"; missing zeros are filled in ("a42" too). What is not a number of that
    shape is returned cleaned, so that it simply is not found.
    """
    letters = latin_digits(plain_text(unicodedata.normalize("NFKC", text)))
    number = letters.translate(_SEPARATORS).replace(ZERO_WIDTH_NON_JOINER, "").replace(ZERO_WIDTH_JOINER, "").upper()
    prefix = number.rstrip("0123456789")
    digits = number[len(prefix) :]
    return prefix + (digits.lstrip("0").rjust(3, "0") if digits else "")


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


def _split_lines(text: str) -> list[str]:
    lines = [""]
    previous = ""
    for letter in text:
        if letter in _LINE_ENDS:
            if not (letter == "\n" and previous == "\r"):
                lines.append("")
        else:
            lines[-1] += letter
        previous = letter
    return lines


def _visible(text: str) -> str:
    seen = (" " if letter == "\t" else letter for letter in text)
    return "".join(letter for letter in seen if letter in _KEPT or unicodedata.category(letter) not in _HIDDEN)


def _tidy_joiners(text: str) -> str:
    """Drop joiners that join nothing: at the ends, beside a space, or after another joiner."""
    kept: list[str] = []
    for position, letter in enumerate(text):
        if letter in _KEPT:
            following = text[position + 1] if position + 1 < len(text) else " "
            if not kept or kept[-1] == " " or kept[-1] in _KEPT or following == " " or following in _KEPT:
                continue
        kept.append(letter)
    return "".join(kept)
