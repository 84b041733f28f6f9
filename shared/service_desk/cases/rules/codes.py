"""Numbers of cases and follow-up codes: made, read as people type them, and kept as digests."""

import hashlib
import re
import secrets
from collections.abc import Callable
from uuid import UUID

from shared.platform.forms.plain_text import latin_digits

CODE_DIGITS = 12
_GROUP = 4
#: A quasigroup of order 10 (Damm): finds every wrong digit and every swap of two neighbours.
_DAMM = (
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
)  # fmt: skip
_NUMBER = re.compile(r"(?:(?:.*-)?(\d{4})-)?0*(\d{1,9})")


def check_digit(digits: str) -> str:
    """Return the digit that completes these digits."""
    interim = 0
    for digit in digits:
        interim = int(_DAMM[interim][int(digit)])
    return str(interim)


def new_code(pick: Callable[[int], int] = secrets.randbelow) -> str:
    """Return a follow-up code that nobody can guess: 11 random digits and a check digit. `pick(n)` is below n."""
    digits = "".join(str(pick(10)) for _ in range(CODE_DIGITS - 1))
    return digits + check_digit(digits)


def shown_code(code: str) -> str:
    """Return a code in groups of four digits."""
    return " ".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))


def read_code(typed: str) -> str | None:
    """Return a code that was typed in digits of any script, with blanks or hyphens; None if it cannot be one."""
    digits = re.sub(r"[\s\-\u2010-\u2015\u2066-\u2069]", "", latin_digits(typed))
    right = len(digits) == CODE_DIGITS and digits.isascii() and digits.isdigit()
    return digits if right and check_digit(digits[:-1]) == digits[-1] else None


def code_digest(branch_id: UUID, code: str) -> str:
    """Return what is stored of a code: slow to compute, so that trying all codes against a stolen copy takes years."""
    return hashlib.scrypt(code.encode(), salt=branch_id.bytes, n=2**13, r=8, p=1, dklen=32).hex()


def shown_number(branch_code: str, year: int, number: int) -> str:
    """Return the number of a case as it is printed: ALM-2026-000318."""
    return f"{branch_code.upper()}-{year}-{number:06d}"


def read_number(typed: str) -> tuple[int | None, int] | None:
    """Return (year or None, number) of a case number that was typed, whole or only its end; None if it is none."""
    found = _NUMBER.fullmatch(re.sub(r"[\s#№\u2066-\u2069]", "", latin_digits(typed)).replace("–", "-"))
    if found is None:
        return None
    return (int(found[1]) if found[1] else None), int(found[2])
