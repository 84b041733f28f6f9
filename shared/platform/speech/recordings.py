"""Recorded pieces of calls: what has to be spoken for a language, and the files of one call when none is missing."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.speech.announcement import Announcement, Saying, sentence_parts
from shared.platform.speech.numbers import LARGEST

LIST_NAME = "pieces.txt"
_BETWEEN = re.compile(r"[\s,،-]+")
_AROUND = " .:،,。\u2068\u2069"
_COUNTERS = range(1, 100)
_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"


def pieces(saying: Saying, translator: Translator) -> tuple[str, ...]:
    """Return a call as its fixed phrases and its words, in order; () for what is not put together from pieces."""
    found = sentence_parts(saying, translator)
    parts: list[str] = []
    for phrase, words in found:
        parts += [phrase.strip(_AROUND), *_BETWEEN.split(words)]
    return tuple(part for part in parts if part)


def all_pieces(language: Language) -> tuple[str, ...]:
    """Return everything that calls of tickets 1 to 9999 and of counters 1 to 99 are put together from."""
    translator = Translator(language)
    calls = [(f"{letter}{number}", "B2") for letter, number in zip(_LETTERS, range(1, LARGEST), strict=False)]
    # Every word of a number stands in one below a thousand, or in whole hundreds above.
    numbers = (*range(1, 1000), *range(1000, LARGEST, 100))
    calls += [(f"A{number}", str(_COUNTERS[number % 99])) for number in numbers]
    calls += [(f"A{letter}0", f"{letter}{digit}") for digit, letter in enumerate(_LETTERS[:10])]
    found: dict[str, None] = {}
    for number, counter in calls:
        for before in (0, 1):
            saying = Saying(Announcement("", language, number, counter), language, before)
            found |= dict.fromkeys(pieces(saying, translator))
    return tuple(found)


def read_list(text: str) -> dict[str, str]:
    """Return the number of each piece from a list: a number, a tab and a text on each line."""
    lines = (line.split("\t", 1) for line in text.splitlines() if "\t" in line)
    return {piece.strip(): number.strip() for number, piece in lines}


def list_text(known: Mapping[str, str], wanted: Iterable[str]) -> str:
    """Return a list with the pieces that it had, which keep their numbers, and those that are new."""
    numbers = dict(known)
    for piece in wanted:
        numbers.setdefault(piece, f"{len(numbers) + 1:04}")
    return "".join(f"{number}\t{piece}\n" for piece, number in numbers.items())


class Recordings:
    """The folder of what was recorded: one folder for each language, with its list and files such as 0001.wav."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def files(self, language: Language, parts: Iterable[str]) -> tuple[Path, ...]:
        """Return the files of these pieces, () as soon as one is missing: a sentence is never spoken in two voices."""
        folder = self._folder / language.value
        try:
            numbers = read_list((folder / LIST_NAME).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            return ()
        found = [folder / f"{numbers[part]}.wav" if part in numbers else None for part in parts]
        files = tuple(file for file in found if file is not None and file.exists())
        return files if len(files) == len(found) else ()
