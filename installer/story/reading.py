"""Reduces a text on a window to what people read."""

import re

#: Direction marks, soft hyphens, and the sign that makes a letter a shortcut.
_NOT_READ = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad]|&(?=&|\\w)")


def read(text: str) -> str:
    """Return a text on one line, without invisible marks."""
    return " ".join(_NOT_READ.sub("", text).split())
