"""Keeps a translator for each language, all with the branch's own choice of digits."""

from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import DigitPolicy, Translator
from shared.platform.speech.spelling import local_number


class Translators:
    """Hands out translators; a change of the digits holds for the next one asked for."""

    def __init__(self, digits: DigitPolicy = DigitPolicy.LOCAL) -> None:
        self._digits = digits
        self._translators: dict[Language, Translator] = {}

    def use_digits(self, digits: DigitPolicy) -> bool:
        """Take the branch's choice; say whether it differs from the one before."""
        if digits is self._digits:
            return False
        self._digits = digits
        self._translators.clear()
        return True

    def local_number(self, number: str, language: Language) -> str:
        """Return a ticket's number with the reader's own digits, "" where it reads the same."""
        if self._digits is not DigitPolicy.LOCAL:
            return ""
        return local_number(number, language) or ""

    def of(self, language: Language) -> Translator:
        """Return the translator of a language."""
        if language not in self._translators:
            self._translators[language] = Translator(language, self._digits)
        return self._translators[language]
