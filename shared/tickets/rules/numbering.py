"""Ticket numbers: which prefixes are allowed and how a typed number is read."""

import re

#: No I, O and Q: they are read as 1 and 0.
PREFIX_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
_NUMBER = re.compile(r"^([A-Z])-?0*([0-9]{1,6})$")


def is_prefix(text: str) -> bool:
    """Return whether `text` may be a service's prefix."""
    return len(text) == 1 and text in PREFIX_LETTERS


def parse_display(text: str) -> tuple[str, int] | None:
    """Return (prefix, number) of a typed number like "A042", "a-42" or "A42"; None when it is none.

    Local digits must have been turned into Latin ones before (`platform.forms.plain_text.normalise_number`).
    """
    found = _NUMBER.match(text.strip().upper())
    if found is None or not is_prefix(found.group(1)):
        return None
    number = int(found.group(2))
    return (found.group(1), number) if number > 0 else None
