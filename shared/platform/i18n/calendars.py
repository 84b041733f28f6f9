"""The date of a day in each calendar in which Nobat shows days, and the names of the months."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCalendar, QDate, QLocale

from shared.platform.i18n.formats import CalendarName
from shared.platform.i18n.umm_al_qura import hijri_date


@dataclass(frozen=True)
class DayParts:
    """A day in one calendar; `lunar` when its year is one of the Umm al-Qura calendar."""

    year: int
    month: int
    day: int
    lunar: bool = False


class DayCalendar:
    """Gives the date of a day in one calendar. A day outside the Umm al-Qura table is a Gregorian one."""

    def __init__(self, name: CalendarName) -> None:
        self.name = name
        solar = name is CalendarName.SOLAR_HIJRI
        self._months = QCalendar(QCalendar.System.Jalali if solar else QCalendar.System.Gregorian)
        # Its months bear the same names; their lengths are calculated, so they are not those of Umm al-Qura.
        self._lunar_months = QCalendar(QCalendar.System.IslamicCivil)

    def parts(self, day: date) -> DayParts:
        """Return the year, month and day of a day."""
        if self.name is CalendarName.UMM_AL_QURA and (found := hijri_date(day)) is not None:
            return DayParts(*found, lunar=True)
        parts = self._months.partsFromDate(QDate(day.year, day.month, day.day))
        return DayParts(parts.year, parts.month, parts.day)

    def month_start(self, day: date) -> date:
        """Return the first day of the month of a day."""
        return day - timedelta(days=self.parts(day).day - 1)

    def month_name(self, parts: DayParts, locale: QLocale) -> str:
        """Return the name of the month, as it is written in a date."""
        months = self._lunar_months if parts.lunar else self._months
        return months.monthName(locale, parts.month, parts.year)
