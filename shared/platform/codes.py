"""Codes of digits that people carry on paper and type: made, checked, shown in groups, and kept as a digest."""

import hashlib
import re
import secrets
from collections.abc import Callable
from uuid import UUID

from shared.platform.forms.plain_text import latin_digits

#: What a digest costs (n of scrypt). Another cost makes other digests, so no code that was given out would be found.
COST = 2**13
_GROUP = 4
#: A quasigroup of order 10 (Damm): finds every wrong digit and every swap of two neighbours.
_DAMM = (
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
)  # fmt: skip


def check_digit(digits: str) -> str:
    """Return the digit that completes these digits."""
    interim = 0
    for digit in digits:
        interim = int(_DAMM[interim][int(digit)])
    return str(interim)


def new_code(length: int, pick: Callable[[int], int] = secrets.randbelow) -> str:
    """Return a code of random digits and a check digit. `pick(n)` is below n."""
    digits = "".join(str(pick(10)) for _ in range(length - 1))
    return digits + check_digit(digits)


def shown_code(code: str) -> str:
    """Return a code in groups of four digits."""
    return " ".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))


def read_code(typed: str, length: int) -> str | None:
    """Return a code that was typed in digits of any script, with blanks or hyphens; None if it cannot be one."""
    digits = re.sub(r"[\s\-\u2010-\u2015\u2066-\u2069]", "", latin_digits(typed))
    right = len(digits) == length and digits.isascii() and digits.isdigit()
    return digits if right and check_digit(digits[:-1]) == digits[-1] else None


def code_digest(branch_id: UUID, code: str) -> str:
    """Return what is stored of a code: slow to compute, so that trying many against a stolen copy takes long."""
    return hashlib.scrypt(code.encode(), salt=branch_id.bytes, n=COST, r=8, p=1, dklen=32).hex()
