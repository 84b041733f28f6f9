"""Puts messages, figures, times and days into one language, with that language's digits and calendar."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator

from shared.platform.i18n.calendars import DayCalendar
from shared.platform.i18n.catalogues import FOLDER, CatalogueError, compile_catalogues, compiled_path
from shared.platform.i18n.formats import USUAL_FORMATS, DigitPolicy, Formats
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import (
    ClockTime,
    Day,
    Duration,
    Listing,
    LocalText,
    Minutes,
    Number,
    Percent,
    RunningTime,
    Showable,
    Text,
    Value,
    WaitText,
    Weekday,
    capitalised,
    fill,
    isolated,
    left_to_right,
    right_to_left,
    template,
    translate,
    without_direction_controls,
)
from shared.platform.i18n.waits import HOUR_MIN, MINUTE_S, round_wait

NO_BREAK_SPACE = "\u00a0"
HOUR_S = 3600
ABOUT = template("time", "about {wait}", "before a roughly expected wait, such as 10–20 min")
PROBABLY = template("time", "probably {wait}", "before a roughly expected wait, such as less than 5 min")

# A figure inside a sentence or a name. What a computer reads keeps its digits: D042, 2026-03-21, UTF-8, "09:00".
_FIGURE = re.compile(r"""(?<![A-Za-z0-9_"'#/:.,-])(\d+(?:[:.,]\d+)*)(?![A-Za-z0-9_"'/-])(?:[ \u00a0]?([%٪]))?""")
_LATIN_DIGITS = {zero + value: str(value) for zero in (ord("٠"), ord("۰")) for value in range(10)}

_UNIT_GAP = re.compile(r"(?<=\d) ")
#: 8 400 ₸ is one figure.
_GROUPED = re.compile(r"(?<=\d) (?=\d{3}(?!\d)|[₸€$₽])")


class Translator:
    """Speaks one language; hand it messages and figures, it returns what a person reads.

    Compiles the catalogues first when one is missing; CatalogueError says why that was not possible.
    """

    def __init__(self, language: Language, formats: Formats = USUAL_FORMATS, folder: Path = FOLDER) -> None:
        self.language = language
        self.formats = formats
        self._locale = QLocale(language.locale)
        local = language.arabic_script and formats.digits is DigitPolicy.LOCAL
        zero = ord(self._locale.zeroDigit()) if local else ord("0")
        self._digits = {ord("0") + value: chr(zero + value) for value in range(10)}
        self._local_digits = local
        self._calendar = DayCalendar(formats.calendar(language))
        self._catalogue = QTranslator()
        if not compiled_path(language, folder).exists():
            compile_catalogues(folder)
        if not self._catalogue.load(str(compiled_path(language, folder))):
            raise CatalogueError(f"The translations in {compiled_path(language, folder)} cannot be read.")

    @property
    def right_to_left(self) -> bool:
        """True when this language is read from right to left."""
        return self.language.right_to_left

    def text(self, shown: Showable) -> str:
        """Return a message, name or figure as this language's reader sees it; a plain `str` comes back unchanged."""
        match shown:
            case str():
                return shown
            case LocalText():
                return self._name(shown)
            case Text() | Day() | Weekday():
                return self._finished(shown)
            case Listing():
                return self._listing(shown)
            case _:
                return self._figure(shown)

    def month_start(self, day: date) -> date:
        """Return the first day of the month of a day, in this language's calendar."""
        return self._calendar.month_start(day)

    def number(self, value: float, decimals: int = 0) -> str:
        """Return a figure with grouped thousands and `decimals` places: 12,345.5 or 12 345,5 or ۱۲٬۳۴۵٫۵."""
        written = f"{abs(value):,.{decimals}f}"
        grouping, point = self._separators()
        local = written.replace(",", "\0").replace(".", point).replace("\0", grouping).translate(self._digits)
        # Rounded to nothing is nothing, not minus nothing.
        return left_to_right(f"−{local}") if value < 0 and any(c in "123456789" for c in written) else local

    def percent(self, share: float, decimals: int = 0) -> str:
        """Return a share between 0 and 1 as percent: 84%, 84 % or ٨٤٪."""
        return self._with_percent_sign(self.number(share * 100, decimals))

    def _with_percent_sign(self, figure: str) -> str:
        """Return a figure and the sign of percent; a reader of Arabic meets the figure first, then the sign."""
        if self._local_digits:
            # Persian digits are written from left to right together with the signs beside them; Arabic ones are not.
            return right_to_left(f"{figure}٪") if self.language is Language.AR else f"{figure}٪"
        shown = f"{figure}{NO_BREAK_SPACE if self.language is Language.RU else ''}%"
        return left_to_right(shown) if self.right_to_left else shown

    def listed(self, items: Iterable[Showable]) -> str:
        """Return several things in one line, with the comma of this language between them."""
        return self._listing(Listing(tuple(items)))

    def clock(self, instant: datetime) -> str:
        """Return hours and minutes of an instant in its own zone, 24 hours: 10:42."""
        return f"{instant:%H:%M}".translate(self._digits)

    def day(self, day: date, *, year: bool = False, weekday: bool = True) -> str:
        """Return a day in this language's calendar: Friday 20 November, جمعه ۲۹ آبان."""
        return self.text(Day(day, year, weekday))

    def wait_range(self, low_s: float, high_s: float, rough: bool = False) -> str:
        """Return an expected wait in round minutes: 10–20 min, less than 5 min, more than 2 h, about 10–20 min."""
        return self._message(wait_text(low_s, high_s, rough))

    def minutes(self, seconds: float, decimals: int = 0) -> str:
        """Return a duration: 12 min, 1 h 5 min, less than a minute; with `decimals`, 9.4 min."""
        return self._message(duration_text(seconds, decimals))

    def duration(self, seconds: float) -> str:
        """Return a measured time with its units: 47 s, 5 min 47 s, 1 h 8 min; no unit is cut off from its figure."""
        return _UNIT_GAP.sub(NO_BREAK_SPACE, self._message(measured_text(seconds)))

    def stopwatch(self, seconds: float) -> str:
        """Return a running time: 7:12, or 1:02:07 from one hour on."""
        whole = max(0, int(seconds))
        hours, rest = divmod(whole, HOUR_S)
        minutes, left = divmod(rest, MINUTE_S)
        shown = f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
        return shown.translate(self._digits)

    def digits(self, text: str) -> str:
        """Return the text with its Latin digits written in this language's digits."""
        return text.translate(self._digits)

    def ticket(self, number: str) -> str:
        """Return a ticket number that stays Latin and cannot be turned round by the text about it."""
        return left_to_right(number)

    def _finished(self, shown: Text | Day | Weekday) -> str:
        """Return a message on its own: a day at its beginning has a capital letter."""
        text = self._message(shown) if isinstance(shown, Text) else self._named_day(shown)
        return capitalised(text) if self._begins_with_day(shown) else text

    def _begins_with_day(self, shown: Value) -> bool:
        if not isinstance(shown, Text):
            return isinstance(shown, Day | Weekday)
        beginnings = [f"{{{name}}}" for name, value in shown.values if self._begins_with_day(value)]
        return bool(beginnings) and self._pattern(shown).startswith(tuple(beginnings))

    def _pattern(self, message: Text) -> str:
        count = -1 if message.n is None else abs(message.n)
        found = self._catalogue.translate(message.context, message.source, message.comment or None, count)
        return self._readers_digits(found or message.source)

    def _message(self, message: Text) -> str:
        pattern = self._pattern(message)
        if message.n is not None:
            pattern = pattern.replace("%n", self.number(message.n))
        return fill(pattern, {name: self._value(value) for name, value in message.values})

    def _name(self, name: LocalText) -> str:
        return self._readers_digits(name.text(self.language))

    def _listing(self, listing: Listing) -> str:
        return self.language.comma.join(self._value(item) for item in listing.items)

    def _readers_digits(self, text: str) -> str:
        """Return words that were written down, with the figures in them as this reader writes figures."""
        text = _GROUPED.sub(NO_BREAK_SPACE, text)
        if not self.language.arabic_script:
            return text
        return _FIGURE.sub(self._readers_figure, text.translate(_LATIN_DIGITS))

    def _readers_figure(self, found: re.Match[str]) -> str:
        figure = found[1]
        if self._local_digits:
            grouping, point = self._separators()
            figure = figure.replace(",", grouping).replace(".", point).translate(self._digits)
        return self._with_percent_sign(figure) if found[2] else figure

    def _separators(self) -> tuple[str, str]:
        """Return the separators of thousands and of decimal places."""
        if self.language is Language.EN or (self.language.arabic_script and not self._local_digits):
            return ",", "."
        grouping = self._locale.groupSeparator() if self._local_digits else NO_BREAK_SPACE
        return grouping, self._locale.decimalPoint()

    def _own(self, text: str) -> str:
        """Wrap words of this language that are put together from parts: their order is that of the language."""
        return right_to_left(text) if self.right_to_left else isolated(text)

    def _value(self, value: Value) -> str:
        match value:
            case int():
                return self._integer(value)
            case str():
                return isolated(without_direction_controls(value))
            case LocalText():
                return isolated(without_direction_controls(self._name(value)))
            case Text():
                return self._own(self._message(value))
            case Listing():
                return self._own(self._listing(value))
            case Day() | Weekday():
                return isolated(self._named_day(value))
            case Number():
                return self._figure(value)
            case _:
                return isolated(self._figure(value))

    def _figure(self, figure: Number | Percent | ClockTime | WaitText | Minutes | Duration | RunningTime) -> str:
        match figure:
            case Number():
                return self.number(figure.value, figure.decimals)
            case Percent():
                return self.percent(figure.share, figure.decimals)
            case ClockTime():
                return self.clock(figure.instant)
            case WaitText():
                return self.wait_range(figure.low_s, figure.high_s, figure.rough)
            case Minutes():
                return self.minutes(figure.seconds, figure.decimals)
            case Duration():
                return self.duration(figure.seconds)
            case RunningTime():
                return self.stopwatch(figure.seconds)

    def _integer(self, value: int) -> str:
        shown = str(abs(value)).translate(self._digits)
        return left_to_right(f"−{shown}") if value < 0 else shown

    def _named_day(self, shown: Day | Weekday) -> str:
        return self._day(shown) if isinstance(shown, Day) else self._weekday(shown.number + 1)

    def _weekday(self, number: int) -> str:
        return self._locale.standaloneDayName(number)

    def _day(self, shown: Day) -> str:
        parts = self._calendar.parts(shown.day)
        words = {
            "weekday": self._weekday(shown.day.isoweekday()),
            "day": str(parts.day).translate(self._digits),
            "month": self._calendar.month_name(parts, self._locale),
            "year": str(parts.year).translate(self._digits),
        }
        # The words are this language's own, so they need no isolates among themselves.
        pattern = (_HIJRI_PATTERNS if parts.lunar and shown.year else _DAY_PATTERNS)[shown.weekday, shown.year]
        return fill(self._catalogue.translate(pattern.context, pattern.source) or pattern.source, words)


_DAY_PATTERNS = {
    (True, False): translate("time", "{weekday} {day} {month}", weekday="", day="", month=""),
    (True, True): translate("time", "{weekday} {day} {month} {year}", weekday="", day="", month="", year=""),
    (False, False): translate("time", "{day} {month}", day="", month=""),
    (False, True): translate("time", "{day} {month} {year}", day="", month="", year=""),
}
# Two calendars whose years people could confuse: 1448 is said to be one after the Hijra.
_HIJRI_PATTERNS = {
    (True, True): translate("time", "{weekday} {day} {month} {year} AH", weekday="", day="", month="", year=""),
    (False, True): translate("time", "{day} {month} {year} AH", day="", month="", year=""),
}


def wait_text(low_s: float, high_s: float, rough: bool = False) -> Text:
    """Return an expected wait as a message, in the figures of `round_wait`."""
    said = round_wait(low_s, high_s)
    if said is None:
        return translate("time", "cannot say yet", "an expected wait")
    low, high = said
    if high is None:
        return _rough(translate("time", "more than %n h", n=low // HOUR_MIN), rough, PROBABLY)
    if low == 0 and high > HOUR_MIN:
        return _rough(translate("time", "less than %n h", n=high // HOUR_MIN), rough, PROBABLY)
    if low == 0:
        return _rough(translate("time", "less than %n min", n=high), rough, PROBABLY)
    if high > HOUR_MIN:
        long = translate("time", "%n h", n=high // HOUR_MIN)
        return _rough(translate("time", "%n min to {high}", n=low, high=long), rough, ABOUT)
    return _rough(translate("time", "{low}–%n min", n=high, low=low), rough, ABOUT)


def _rough(wait: Text, rough: bool, word: Text) -> Text:
    return word.filled(wait=wait) if rough else wait


def duration_text(seconds: float, decimals: int = 0) -> Text:
    """Return a duration as a message, in minutes, or in hours and minutes from one hour on."""
    if decimals:
        return translate("time", "{amount} min", amount=Number(seconds / MINUTE_S, decimals))
    whole = int(seconds / MINUTE_S + 0.5)
    if whole < 1:
        return translate("time", "less than a minute")
    hours, minutes = divmod(whole, HOUR_MIN)
    if not hours:
        return translate("time", "%n min", n=minutes)
    if not minutes:
        return translate("time", "%n h", n=hours)
    return translate(
        "time",
        "{hours} {minutes}",
        hours=translate("time", "%n h", n=hours),
        minutes=translate("time", "%n min", n=minutes),
    )


def measured_text(seconds: float) -> Text:
    """Return a measured time as a message: seconds below one hour, hours and minutes from there on."""
    whole = round(seconds)
    minutes, rest = divmod(whole, MINUTE_S)
    if not minutes:
        return translate("time", "%n s", n=rest)
    if not rest or whole >= HOUR_S:
        return duration_text(whole)
    return translate(
        "time",
        "{minutes} {seconds}",
        minutes=translate("time", "%n min", n=minutes),
        seconds=translate("time", "%n s", n=rest),
    )
