"""Numbers of cases and follow-up codes: made, and read as people type them."""

import re
import secrets
from collections.abc import Callable

from shared.platform import codes
from shared.platform.forms.plain_text import latin_digits

CODE_DIGITS = 12
_NUMBER = re.compile(r"(?:(?:.*-)?(\d{4})-)?0*(\d{1,9})")


def new_code(pick: Callable[[int], int] = secrets.randbelow) -> str:
    """Return a follow-up code that nobody can guess: 11 random digits and a check digit. `pick(n)` is below n."""
    return codes.new_code(CODE_DIGITS, pick)


def read_code(typed: str) -> str | None:
    """Return a code that was typed in digits of any script, with blanks or hyphens; None if it cannot be one."""
    return codes.read_code(typed, CODE_DIGITS)


def shown_number(branch_code: str, year: int, number: int) -> str:
    """Return the number of a case as it is printed: ALM-2026-000318."""
    return f"{branch_code.upper()}-{year}-{number:06d}"


def read_number(typed: str) -> tuple[int | None, int] | None:
    """Return (year or None, number) of a case number that was typed, whole or only its end; None if it is none."""
    found = _NUMBER.fullmatch(re.sub(r"[\s#№\u2066-\u2069]", "", latin_digits(typed)).replace("–", "-"))
    if found is None:
        return None
    return (int(found[1]) if found[1] else None), int(found[2])
