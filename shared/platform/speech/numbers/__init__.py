"""Numbers from 1 to 9999 as words, as they are said after "number" in each language; pure."""

from collections.abc import Callable, Mapping

from shared.platform.i18n.languages import Language
from shared.platform.speech.numbers import arabic, english, kazakh, persian, russian

LARGEST = 9999

_CARDINALS: Mapping[Language, Callable[[int], str]] = {
    Language.EN: english.cardinal,
    Language.RU: russian.cardinal,
    Language.KK: kazakh.cardinal,
    Language.FA: persian.cardinal,
    Language.AR: arabic.cardinal,
}
#: The last two digits of numbers that are taken for others in a noisy room: fifteen for fifty, fifty for sixty.
_MISHEARD: Mapping[Language, frozenset[int]] = {
    Language.EN: frozenset({*range(13, 20), *range(30, 100, 10)}),
    Language.RU: frozenset(range(50, 70)),
    Language.FA: frozenset({15, 16, 17, 18}),
}


def cardinal(number: int, language: Language) -> str:
    """Return a number of a ticket or a counter in words; it must be from 1 to 9999."""
    if not 1 <= number <= LARGEST:
        raise ValueError(f"{number} has no words here")
    return _CARDINALS[language](number)


def counter_number(number: int, language: Language) -> str:
    """Return the number of a counter in the form that the sentence of a call needs: Kazakh says "the fifth"."""
    return kazakh.ordinal(number) if language is Language.KK else cardinal(number, language)


def is_misheard(number: int, language: Language) -> bool:
    """Whether the words of a number are taken for those of another one, so that it is said digit by digit."""
    return number % 100 in _MISHEARD.get(language, ())
