"""Turns a text that people read into one that a voice says well: numbers, times, ranges and signs as words; pure."""

import re
from collections.abc import Iterator

from shared.platform.i18n.languages import Language
from shared.platform.speech.spelling import spelled

# The marks that keep numbers in order on a screen would be read aloud or stumbled over.
_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_TICKET = re.compile(r"(?<![A-Za-z0-9])[A-HJ-NPR-Z]\d{3,4}(?![A-Za-z0-9])")
_SENTENCE_END = re.compile(r"(?<=[.!?؟…])\s+|\n+")


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text: a short one is heard sooner and can be broken off."""
    for sentence in _SENTENCE_END.split(text):
        if sentence.strip():
            yield sentence.strip()


def read_out(text: str, language: Language) -> str:
    """Return a text as a voice should say it."""
    plain = _MARKS.sub("", text).replace("\u00a0", " ")
    return _TICKET.sub(lambda number: spelled(number[0], language), plain)
