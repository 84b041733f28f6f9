"""How a branch writes figures and days: the digits of Persian and Arabic texts, and the calendar of each language."""

from dataclasses import dataclass
from enum import StrEnum

from shared.platform.i18n.languages import Language


class DigitPolicy(StrEnum):
    """Which digits Persian and Arabic texts of a branch show: their own, or the Latin ones."""

    LOCAL = "local"
    LATIN = "latin"


class CalendarName(StrEnum):
    """A calendar in which days can be shown."""

    GREGORIAN = "gregorian"
    SOLAR_HIJRI = "solar_hijri"
    UMM_AL_QURA = "umm_al_qura"


@dataclass(frozen=True)
class Formats:
    """What a branch has decided; English, Russian and Kazakh texts have Latin digits and the Gregorian calendar."""

    digits: DigitPolicy = DigitPolicy.LOCAL
    persian: CalendarName = CalendarName.SOLAR_HIJRI
    arabic: CalendarName = CalendarName.GREGORIAN

    def calendar(self, language: Language) -> CalendarName:
        """Return the calendar of a language."""
        own = {Language.FA: self.persian, Language.AR: self.arabic}
        return own.get(language, CalendarName.GREGORIAN)


#: What holds where no branch has decided.
USUAL_FORMATS = Formats()
