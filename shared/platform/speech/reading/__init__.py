"""Turns a text that people read into one that a voice says well: numbers, times, ranges and signs as words; pure."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from shared.platform.i18n.languages import Language
from shared.platform.speech.reading import arabic, english, kazakh, persian, russian
from shared.platform.speech.spelling import spelled

# The marks that keep numbers in order on a screen would be read aloud or stumbled over.
_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_LATIN = {zero + value: str(value) for zero in (ord("٠"), ord("۰")) for value in range(10)} | {
    ord("٬"): ",",
    ord("٫"): ".",
}
#: A single letter with a point is an abbreviation, as in "2026 ж. 20 қараша".
_SENTENCE_END = re.compile(r"(?<=[.!?؟…])(?<!\b[^\W\d_]\.)\s+|\n+")
_TICKET = re.compile(r"(?<![A-Za-z0-9])[A-HJ-NPR-Z]\d{3,4}(?![A-Za-z0-9])")
#: The number of a request: the code of its branch, a year, a number with zeros before it.
_REQUEST = re.compile(r"\b([A-Z][A-Z0-9]*)-(\d{4})-(\d+)\b")
_TELEPHONE = re.compile(r"\+\d[\d \-()]{6,}\d")
_CLOCK = re.compile(r"(\w+\s+)?(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)(?![\d:])")
_PART_OF = re.compile(r"\b(\d+)/(\d+)\b")
#: 8,400 and 8 400 are one number; a pause in it would make two.
_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:[ ,]\d{3})+(?![\d])")
_LONG = re.compile(r"(?<![\d.,:])\d{4,}(?![\d.,:]\d|\d)")
_YEARS = range(1900, 2100)
_SIZE = re.compile(r"(\d+) ?[×xх] ?(\d+)")
_FEE = re.compile(r"(\d+(?:\.\d+)?) ?([₸₽$€£﷼]|тг\b)")


@dataclass(frozen=True)
class Rules:
    """How one language says what is written with signs: a time, units, money, a size, and one part of many."""

    clock: Callable[[str, int, int], str]
    units: Callable[[str], str]
    money: Mapping[str, str]
    by: str
    part_of: str
    #: What stands before a year, or after it, where its figures alone do not say that it is one.
    months: tuple[str, ...] = ()
    eras: tuple[str, ...] = ()

    def is_number(self, figures: str, before: str, after: str) -> bool:
        """Say whether four or more figures are one number, such as a year or a fee, not signs one by one."""
        after = after.lstrip()
        return (
            int(figures) in _YEARS
            or figures.endswith("000")
            or after.startswith((*self.money, *self.money.values(), *self.eras))
            or before.rstrip().rpartition(" ")[2] in self.months
        )


_RULES: Mapping[Language, Rules] = {
    language: Rules(
        words.clock,
        words.units,
        words.MONEY,
        words.BY,
        words.PART_OF,
        persian.MONTHS if language is Language.FA else (),
        (arabic.ERA,) if language is Language.AR else (),
    )
    for language, words in (
        (Language.EN, english),
        (Language.RU, russian),
        (Language.KK, kazakh),
        (Language.FA, persian),
        (Language.AR, arabic),
    )
}


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text: a short one is heard sooner and can be broken off."""
    for sentence in _SENTENCE_END.split(text):
        if sentence.strip():
            yield sentence.strip()


def read_out(text: str, language: Language) -> str:
    """Return a text as a voice should say it. Numbers that the voice says well by itself stay digits."""
    rules = _RULES[language]

    def spell(found: re.Match[str]) -> str:
        return spelled(found[0], language)

    def request(found: re.Match[str]) -> str:
        return language.comma.join((found[1], found[2], spelled(found[3].lstrip("0") or "0", language)))

    def long(found: re.Match[str]) -> str:
        around = found.string[: found.start()], found.string[found.end() :]
        return found[0] if rules.is_number(found[0], *around) else spelled(found[0], language)

    said = _MARKS.sub("", text).replace("\u00a0", " ").replace("\u202f", " ").translate(_LATIN)
    said = _REQUEST.sub(request, said)
    said = _TELEPHONE.sub(spell, said)
    said = _TICKET.sub(spell, said)
    said = _CLOCK.sub(lambda found: rules.clock(found[1] or "", int(found[2]), int(found[3])), said)
    said = _LONG.sub(long, said)
    said = _GROUPED.sub(lambda found: re.sub("[ ,]", "", found[0]), said)
    said = _FEE.sub(lambda found: f"{found[1]} {rules.money.get(found[2], found[2])}", said)
    said = _SIZE.sub(lambda found: f"{found[1]} {rules.by} {found[2]}", said)
    said = _PART_OF.sub(lambda found: rules.part_of.format(found[1], found[2]), said)
    return rules.units(said)
