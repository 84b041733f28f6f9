"""How a text on a window is read: on one line, without the marks that nobody sees."""

import re

#: Marks that turn text around, and the sign that makes a letter a shortcut.
_NOT_READ = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad]|&(?=&|\\w)")


def read(text: str) -> str:
    """Return a text as it is read."""
    return " ".join(_NOT_READ.sub("", text).split())
