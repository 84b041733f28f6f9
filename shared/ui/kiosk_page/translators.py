"""Keeps a translator for each language, all with the branch's own choice of digits and calendars."""

from shared.platform.i18n.formats import USUAL_FORMATS, DigitPolicy, Formats
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.speech.spelling import local_number


class Translators:
    """Hands out translators; a change of the formats holds for the next one asked for."""

    def __init__(self, formats: Formats = USUAL_FORMATS) -> None:
        self._formats = formats
        self._translators: dict[Language, Translator] = {}

    def use_formats(self, formats: Formats) -> bool:
        """Take the branch's choice; say whether it differs from the one before."""
        if formats == self._formats:
            return False
        self._formats = formats
        self._translators.clear()
        return True

    def local_number(self, number: str, language: Language) -> str:
        """Return a ticket's number with the reader's own digits, "" where it reads the same."""
        if self._formats.digits is not DigitPolicy.LOCAL:
            return ""
        return local_number(number, language) or ""

    def of(self, language: Language) -> Translator:
        """Return the translator of a language."""
        if language not in self._translators:
            self._translators[language] = Translator(language, self._formats)
        return self._translators[language]
