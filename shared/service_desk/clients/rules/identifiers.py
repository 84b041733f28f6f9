"""Identifiers as people type and scan them, in the one form of which the hash is made; check digits of ID numbers."""

import re
import unicodedata

from shared.platform.errors import ErrorCode, UserError
from shared.platform.forms.plain_text import latin_digits, plain_text
from shared.service_desk.clients.errors import BAD_CARD, BAD_E_MAIL, BAD_ID_NUMBER, BAD_IDENTIFIER, BAD_PHONE
from shared.service_desk.clients.model import IdentifierKind

_READ_AT_MOST = 400
_LONGEST_E_MAIL = 254
_BETWEEN = re.compile(r"[\s\-().\u2010-\u2015/\u200c\u200d]")
_E_MAIL = re.compile(r"[^@\s\"(),:;<>\[\]\\]+@[^@\s.]+(\.[^@\s.]+)+")
_CARD = re.compile(r"[0-9A-Z]{4,40}")
_IRANIAN, _KAZAKH = 10, 12
#: What a problem of each kind says.
_PROBLEMS: dict[IdentifierKind, ErrorCode] = {
    IdentifierKind.PHONE: BAD_PHONE,
    IdentifierKind.E_MAIL: BAD_E_MAIL,
    IdentifierKind.ID_NUMBER: BAD_ID_NUMBER,
    IdentifierKind.CARD: BAD_CARD,
}


def normalised(kind: IdentifierKind, typed: str) -> str:
    """Return an identifier in the form of which the hash is made. Raises UserError: BAD_… of the kind."""
    found = _read(kind, typed)
    if found is None:
        raise UserError(_PROBLEMS[kind])
    return found


def recognised(typed: str) -> tuple[IdentifierKind, str]:
    """Return what somebody typed without saying what it is, and its form for the hash.

    An @ makes an e-mail address, a right check digit an ID number, unless the digits begin as a mobile number does.
    Raises UserError: BAD_…; a wrong check digit is said where nothing else has this length.
    """
    if "@" in typed or "＠" in typed:
        return IdentifierKind.E_MAIL, normalised(IdentifierKind.E_MAIL, typed)
    text = _plain(typed)
    digits, right = text.isascii() and text.isdigit(), is_id_number(text)
    mobile = text.startswith(("7", "9")) if len(text) == _IRANIAN else text.startswith("989") and not right
    if digits and not mobile and (right or len(text) == _KAZAKH):
        return IdentifierKind.ID_NUMBER, normalised(IdentifierKind.ID_NUMBER, typed)
    for kind in (IdentifierKind.PHONE, IdentifierKind.CARD):
        found = _read(kind, typed)
        if found is not None:
            return kind, found
    raise UserError(BAD_IDENTIFIER)


def readings(typed: str) -> tuple[tuple[IdentifierKind, str], ...]:
    """Return everything that a search could mean, in the order of the kinds."""
    each = ((kind, _read(kind, typed)) for kind in IdentifierKind)
    return tuple((kind, found) for kind, found in each if found is not None)


def hint_of(kind: IdentifierKind, normal: str) -> str:
    """Return the last two characters, of an e-mail address those before the @."""
    return (normal.partition("@")[0] if kind is IdentifierKind.E_MAIL else normal)[-2:]


def is_id_number(digits: str) -> bool:
    """Whether this is a Kazakh IIN or an Iranian national code, by length and check digit."""
    if not (digits.isascii() and digits.isdigit()):
        return False
    return (len(digits) == _KAZAKH and _is_iin(digits)) or (len(digits) == _IRANIAN and _is_iranian(digits))


def _read(kind: IdentifierKind, typed: str) -> str | None:
    if len(typed) > _READ_AT_MOST:
        return None
    if kind is IdentifierKind.E_MAIL:
        text = latin_digits(unicodedata.normalize("NFKC", plain_text(typed))).replace(" ", "").casefold()
        return text if len(text) <= _LONGEST_E_MAIL and _E_MAIL.fullmatch(text) else None
    text = _plain(typed)
    if kind is IdentifierKind.PHONE:
        return _phone(text)
    if kind is IdentifierKind.ID_NUMBER:
        return text if is_id_number(text) else None
    return text if _CARD.fullmatch(text) else None


def _plain(typed: str) -> str:
    text = latin_digits(unicodedata.normalize("NFKC", plain_text(typed[:_READ_AT_MOST])))
    return _BETWEEN.sub("", text).upper()


def _phone(text: str) -> str | None:
    """Return a number with its country where that can be told: Kazakhstan +7 (also typed 8…), Iran +98 (0…)."""
    digits = text.removeprefix("+")
    if not digits.isdigit():
        return None
    international = text.startswith("+")
    if not international and digits.startswith("00"):
        digits, international = digits[2:], True
    if not international:
        if len(digits) == 11 and digits[0] in "78":
            digits, international = f"7{digits[1:]}", True
        elif len(digits) == 10 and digits[0] == "7":
            digits, international = f"7{digits}", True
        elif (len(digits) == 11 and digits[:2] == "09") or (len(digits) == 10 and digits[0] == "9"):
            digits, international = f"98{digits[-10:]}", True
        elif len(digits) == 12 and digits.startswith("989"):
            international = True
    if not 5 <= len(digits) <= 15:
        return None
    return f"+{digits}" if international else digits


def _is_iin(digits: str) -> bool:
    values = [int(digit) for digit in digits]
    check = sum(weight * value for weight, value in enumerate(values[:11], 1)) % 11
    if check == 10:
        weights = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
        check = sum(weight * value for weight, value in zip(weights, values[:11], strict=True)) % 11
    # The first six digits are a date of birth; this keeps phone numbers and cards out.
    return check == values[11] and 1 <= int(digits[2:4]) <= 12 and 1 <= int(digits[4:6]) <= 31


def _is_iranian(digits: str) -> bool:
    values = [int(digit) for digit in digits]
    rest = sum(weight * value for weight, value in zip(range(10, 1, -1), values[:9], strict=True)) % 11
    return values[9] == (rest if rest < 2 else 11 - rest) and len(set(digits)) > 1
