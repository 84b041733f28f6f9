"""What a branch decides about the digits and the calendars of what it shows."""

from dataclasses import dataclass

from shared.office.settings.model.declaring import APPEARANCE, Digits, setting
from shared.platform.forms.model import Choice
from shared.platform.i18n.formats import CalendarName, DigitPolicy, Formats
from shared.platform.i18n.text import translate

_DIGITS = (
    Choice(Digits.LOCAL, translate("settings", "Digits of the language")),
    Choice(Digits.LATIN, translate("settings", "Latin digits")),
)
_GREGORIAN = Choice(CalendarName.GREGORIAN, translate("settings", "Gregorian calendar"))
_SOLAR_HIJRI = Choice(CalendarName.SOLAR_HIJRI, translate("settings", "Solar Hijri calendar"))
_UMM_AL_QURA = Choice(CalendarName.UMM_AL_QURA, translate("settings", "Umm al-Qura calendar"))


@dataclass(frozen=True)
class FormatSettings:
    """How figures and days are written in the languages that have a choice."""

    digits: Digits = setting(  # noqa: RUF009
        Digits.LOCAL, APPEARANCE, translate("settings", "Digits on Persian and Arabic pages"), choices=_DIGITS
    )
    persian_calendar: CalendarName = setting(  # noqa: RUF009
        CalendarName.SOLAR_HIJRI,
        APPEARANCE,
        translate("settings", "Calendar of Persian pages"),
        choices=(_SOLAR_HIJRI, _GREGORIAN),
    )
    arabic_calendar: CalendarName = setting(  # noqa: RUF009
        CalendarName.GREGORIAN,
        APPEARANCE,
        translate("settings", "Calendar of Arabic pages"),
        choices=(_GREGORIAN, _UMM_AL_QURA),
    )

    @property
    def formats(self) -> Formats:
        """What a translator needs to know of this."""
        return Formats(DigitPolicy(self.digits), self.persian_calendar, self.arabic_calendar)
