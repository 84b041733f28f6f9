"""The digits printed on every slip, made from the opaque text of its ticket."""

import hashlib

_DIGITS = 8


def ticket_code(token: str) -> str:
    """Return the eight digits of a ticket: who knows them has held its paper.

    They say nothing about the ticket, and nobody can go back from them to its text.
    """
    digest = int.from_bytes(hashlib.sha256(token.encode()).digest(), "big")
    return f"{digest % 10**_DIGITS:0{_DIGITS}d}"


def shown_ticket_code(code: str) -> str:
    """Return the digits in two groups, as people read and type them."""
    return f"{code[:4]} {code[4:]}"
