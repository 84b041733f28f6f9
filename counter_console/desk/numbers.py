"""Reads a ticket number as a clerk types it."""

import re

from shared.queue.tickets.model import display_number

_TYPED = re.compile(r"^\s*([^\W\d_])[\s.\-]*0*(\d{1,5})\s*$")


def typed_number(typed: str) -> str:
    """Return the printed form of what was typed: "a42", "A-042" and "A٠٤٢" are all A042; else what was typed."""
    match = _TYPED.match(typed)
    return display_number(match[1].upper(), int(match[2])) if match else typed.strip()
