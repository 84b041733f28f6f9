"""The overview before the branch is created: one line for each page, with what is still wrong."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Any

from counter_console.setup.guide.countries import country_of
from counter_console.setup.guide.model import GuidePage, ReadySets
from counter_console.setup.guide.profile import counter_labels, printer_of
from counter_console.setup.guide.state import SummaryLine
from shared.office.catalog.forms import WEEKDAY_NAMES
from shared.office.staff.forms import ROLE_NAMES
from shared.office.staff.model import Role
from shared.platform.forms.model import Answers
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import (
    ClockTime,
    Listing,
    LocalText,
    Number,
    Showable,
    isolated,
    left_to_right,
    translate,
)

_LABELS = {
    GuidePage.START: translate("guide", "Country"),
    GuidePage.LANGUAGES: translate("guide", "Languages for visitors"),
    GuidePage.NAME: translate("guide", "Name of the branch"),
    GuidePage.PLACE: translate("guide", "Place"),
    GuidePage.CONTACT: translate("guide", "Contact"),
    GuidePage.HOURS: translate("guide", "Opening hours"),
    GuidePage.SET: translate("guide", "Ready-made set"),
    GuidePage.SERVICES: translate("guide", "Services"),
    GuidePage.COUNTERS: translate("guide", "Counters"),
    GuidePage.PEOPLE: translate("guide", "People"),
    GuidePage.PRINTER: translate("guide", "Printer"),
    GuidePage.SCREENS: translate("guide", "Farthest seat from the board"),
}


def summary_of(given: Answers, ready: ReadySets, problems: Mapping[GuidePage, Showable]) -> tuple[SummaryLine, ...]:
    """Return the lines for checked answers."""
    values = {page: _value(page, given, ready) for page in _LABELS}
    return tuple(SummaryLine(page, label, values[page], problems.get(page, "")) for page, label in _LABELS.items())


def _value(page: GuidePage, given: Answers, ready: ReadySets) -> Showable:
    chosen = ready.of(given.get("set", ""))
    makers: dict[GuidePage, Any] = {
        GuidePage.START: lambda: country_of(given.get("country", "")).name,
        GuidePage.LANGUAGES: lambda: Listing(tuple(Language(code).own_name for code in given.get("languages", ()))),
        GuidePage.NAME: lambda: _typed(given, "name"),
        GuidePage.PLACE: lambda: _typed(given, "place"),
        GuidePage.CONTACT: lambda: _typed(given, "contact"),
        GuidePage.HOURS: lambda: _hours(given),
        GuidePage.SET: lambda: chosen.name,
        GuidePage.SERVICES: lambda: _services(given, ready),
        GuidePage.COUNTERS: lambda: Listing(tuple(_label(label) for label in counter_labels(given))),
        GuidePage.PEOPLE: lambda: Listing(tuple(_person(person) for person in given["people"])),
        GuidePage.PRINTER: lambda: left_to_right(printer_of(given)) or translate("guide", "No printer"),
        GuidePage.SCREENS: lambda: translate("guide", "{metres} m", metres=_number(given.get("farthest_seat_m", 0.0))),
    }
    value: Showable = makers[page]()
    return value


def _typed(given: Answers, key: str) -> str:
    """Return one text in the branch's first language."""
    return isolated(str(given.get(f"{key}_{given.get('first_language', '')}", "")))


def _number(value: float) -> Number:
    return Number(value, 0 if value.is_integer() else 1)


def _hours(given: Answers) -> Showable:
    zone = left_to_right(str(given.get("time_zone", "")))
    if given.get("always_open"):
        return Listing((translate("guide", "Day and night"), zone))
    lines = [_period(given, "days", "opens", "closes")]
    if given.get("short"):
        lines.append(_period(given, "short_days", "short_opens", "short_closes"))
    return Listing((*lines, zone))


def _period(given: Answers, days: str, opens: str, closes: str) -> Showable:
    names = Listing(tuple(WEEKDAY_NAMES[day] for day in given.get(days, ())))
    if given.get(opens) is None or given.get(closes) is None:
        return names
    hours = translate("guide", "{opens} to {closes}", opens=_clock(given[opens]), closes=_clock(given[closes]))
    return Listing((names, hours))


def _clock(value: time) -> ClockTime:
    return ClockTime(datetime.combine(date(2001, 1, 1), value, UTC))


def _label(label: str) -> Showable:
    """Return what is written on a counter: a number in the reader's digits."""
    return Number(int(label)) if label.isdecimal() else isolated(label)


def _services(given: Answers, ready: ReadySets) -> Showable:
    chosen = ready.of(given.get("set", ""))
    if chosen is ready.blank:
        return _typed(given, "service")
    codes = given.get("services", ())
    return Listing(tuple(LocalText.of(each["name"]) for each in chosen.services if each["code"] in codes))


def _person(person: Mapping[str, Any]) -> Showable:
    role = ROLE_NAMES[Role(person["role"])] if person.get("role") else ""
    return translate("guide", "{name} ({role})", name=isolated(person.get("name", "")), role=role)
