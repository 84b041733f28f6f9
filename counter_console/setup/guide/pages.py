"""The questions of the guide: the title of each page and its form, which depends on earlier answers."""

from collections.abc import Mapping, Sequence
from typing import Any

from counter_console.setup.guide.countries import COUNTRIES, Country, country_of
from counter_console.setup.guide.model import GuidePage, ReadySets
from shared.office.catalog.forms import WEEKDAY_NAMES, WEEKDAYS
from shared.office.settings.model import setting_field
from shared.office.staff.forms import ROLE_NAMES
from shared.office.staff.model import Role
from shared.office.staff.rules import LONGEST_PIN, SHORTEST_PIN
from shared.platform.forms.model import Choice, Condition, Field, Form, Kind, plain_form
from shared.platform.forms.records import LANGUAGES
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Text, left_to_right, translate

#: Values of choices that are no codes of data.
NO_PRINTER, OTHER_PRINTER = "none", "other"
BY_CHANCE, TYPED = "chance", "typed"

TITLES: Mapping[GuidePage, tuple[Text, Text]] = {
    GuidePage.START: (
        translate("guide", "Welcome to Nobat"),
        translate("guide", "A few questions, then your branch works. It takes about 15 minutes; every answer is kept."),
    ),
    GuidePage.LANGUAGES: (
        translate("guide", "Which languages does the branch offer?"),
        translate("guide", "You will write names in these languages. The others can be added later."),
    ),
    GuidePage.NAME: (
        translate("guide", "What is the branch called?"),
        translate("guide", "Visitors see this name on kiosk, board and slip."),
    ),
    GuidePage.PLACE: (
        translate("guide", "Where is the branch?"),
        translate("guide", "The kiosk and the slip show it, for example: first floor."),
    ),
    GuidePage.CONTACT: (
        translate("guide", "How can visitors reach the branch?"),
        translate("guide", "A telephone number or an address for questions; it is on the slip."),
    ),
    GuidePage.HOURS: (
        translate("guide", "When is the branch open?"),
        translate("guide", "Outside these hours the kiosk issues no tickets. Holidays can be added later."),
    ),
    GuidePage.SET: (
        translate("guide", "What kind of branch is it?"),
        translate("guide", "A ready-made set saves typing: names, documents and steps in five languages."),
    ),
    GuidePage.SERVICES: (
        translate("guide", "What do visitors come for?"),
        translate("guide", "Remove what your branch does not offer. Fees and times can be changed later."),
    ),
    GuidePage.COUNTERS: (
        translate("guide", "Which counters are there?"),
        translate("guide", "At first every counter serves everything."),
    ),
    GuidePage.PEOPLE: (
        translate("guide", "Who works here?"),
        translate("guide", "At least one administrator is needed. Others can be added later."),
    ),
    GuidePage.PRINTER: (
        translate("guide", "Which printer does the kiosk have?"),
        translate("guide", "It works without one too: visitors then remember the number on the screen."),
    ),
    GuidePage.SCREENS: (
        translate("guide", "Where are kiosk and board?"),
        translate("guide", "The board makes its letters large enough for the farthest seat."),
    ),
    GuidePage.SUMMARY: (
        translate("guide", "Is everything right?"),
        translate("guide", "Nothing has been created yet. You can change each answer."),
    ),
    GuidePage.DONE: (
        translate("guide", "The branch is ready"),
        translate("guide", "Please write the PINs down or print them: they are shown only now."),
    ),
}

PERSON = plain_form(
    "first_person",
    Field("name", Kind.TEXT, translate("guide", "Name"), translate("guide", "As colleagues know it"), maximum=120),
    Field(
        "role",
        Kind.CHOICE,
        translate("guide", "Role"),
        default=Role.CLERK.value,
        choices=tuple(Choice(role.value, name) for role, name in ROLE_NAMES.items()),
    ),
    Field(
        "language",
        Kind.CHOICE,
        translate("guide", "Language of the screens"),
        default=Language.EN.value,
        choices=LANGUAGES,
    ),
    Field(
        "pin_choice",
        Kind.CHOICE,
        translate("guide", "First PIN"),
        default=BY_CHANCE,
        choices=(
            Choice(BY_CHANCE, translate("guide", "By chance, shown once")),
            Choice(TYPED, translate("guide", "I type it now")),
        ),
    ),
    Field(
        "pin",
        Kind.DIGITS,
        translate("guide", "PIN"),
        translate("guide", "6 to 12 digits that are not easy to guess"),
        minimum=SHORTEST_PIN,
        maximum=LONGEST_PIN,
        shown_if=Condition("pin_choice", (TYPED,)),
    ),
)


def form_of(page: GuidePage, answers: Mapping[str, Any], ready: ReadySets, printers: Sequence[str] = ()) -> Form | None:
    """Return the form of a page for the answers given so far (unchecked); None for a page without one."""
    match page:
        case GuidePage.START:
            return _start()
        case GuidePage.LANGUAGES:
            return _languages(answers)
        case GuidePage.NAME:
            return plain_form("guide_name", *_local("name", _NAME, answers))
        case GuidePage.PLACE:
            return plain_form("guide_place", *_local("place", translate("guide", "Place"), answers))
        case GuidePage.CONTACT:
            return plain_form("guide_contact", *_local("contact", translate("guide", "Contact"), answers))
        case GuidePage.HOURS:
            return _hours(answers)
        case GuidePage.SET:
            return _set(ready)
        case GuidePage.SERVICES:
            return _services(answers, ready)
        case GuidePage.COUNTERS:
            return _counters()
        case GuidePage.PEOPLE:
            return PERSON
        case GuidePage.PRINTER:
            return _printer(printers)
        case GuidePage.SCREENS:
            return _screens()
        case _:
            return None


def offered(answers: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the codes of the languages that the branch offers, the first one first."""
    suggested = country_of(answers.get("country", "")).languages
    chosen = tuple(answers.get("languages") or suggested)
    first = answers.get("first_language") or next((code for code in suggested if code in chosen), chosen[0])
    return tuple(dict.fromkeys((first, *(code for code in chosen if code in set(Language)))))


_NAME = translate("guide", "Name of the branch")


def _local(key: str, label: Text, answers: Mapping[str, Any], *, longest: int = 120) -> tuple[Field, ...]:
    """Return one line of text for each language that the branch offers."""
    return tuple(
        Field(
            f"{key}_{code}",
            Kind.TEXT,
            translate("guide", "{name} ({language})", name=label, language=Language(code).own_name),
            maximum=longest,
        )
        for code in offered(answers)
    )


def _start() -> Form:
    return plain_form(
        "guide_start",
        Field(
            "guide_language",
            Kind.CHOICE,
            translate("guide", "Language of this guide"),
            default=Language.EN.value,
            choices=LANGUAGES,
        ),
        Field(
            "country",
            Kind.CHOICE,
            translate("guide", "Country"),
            translate("guide", "It suggests languages, time zone and working days."),
            choices=tuple(Choice(country.code, country.name) for country in COUNTRIES),
        ),
    )


def _languages(answers: Mapping[str, Any]) -> Form:
    suggested = country_of(answers.get("country", "")).languages
    return plain_form(
        "guide_languages",
        Field(
            "languages",
            Kind.CHOICE,
            translate("guide", "Languages for visitors"),
            many=True,
            default=suggested,
            choices=LANGUAGES,
        ),
        Field(
            "first_language",
            Kind.CHOICE,
            translate("guide", "Which one comes first?"),
            translate("guide", "Kiosk and board begin with it."),
            default=suggested[0],
            choices=LANGUAGES,
        ),
    )


def _time_zone(country: Country) -> Field:
    zones, label = country.time_zones, translate("guide", "Time zone")
    if zones:
        choices = tuple(Choice(zone, left_to_right(zone)) for zone in zones)
        return Field("time_zone", Kind.CHOICE, label, default=zones[0], choices=choices)
    return Field("time_zone", Kind.TEXT, label, translate("guide", "For example Asia/Baku"), maximum=64)


def _hours(answers: Mapping[str, Any]) -> Form:
    country = country_of(answers.get("country", ""))
    first = WEEKDAYS.index(country.days[0])
    days = tuple(Choice(day, WEEKDAY_NAMES[day]) for day in (*WEEKDAYS[first:], *WEEKDAYS[:first]))
    by_hours = Condition("always_open", (False,))
    short, pause = Condition("short", (True,)), Condition("closed_at_noon", (True,))
    return plain_form(
        "guide_hours",
        Field("always_open", Kind.YES_NO, translate("guide", "Is it open day and night?"), default=False),
        Field(
            "days",
            Kind.CHOICE,
            translate("guide", "Working days"),
            many=True,
            default=country.days,
            choices=days,
            shown_if=by_hours,
        ),
        Field("opens", Kind.TIME, translate("guide", "Opens at"), default="09:00", shown_if=by_hours),
        Field("closes", Kind.TIME, translate("guide", "Closes at"), default="18:00", shown_if=by_hours),
        Field(
            "closed_at_noon",
            Kind.YES_NO,
            translate("guide", "Does it close for lunch?"),
            default=False,
            shown_if=by_hours,
        ),
        Field("lunch_from", Kind.TIME, translate("guide", "Lunch from"), default="13:00", shown_if=pause),
        Field("lunch_until", Kind.TIME, translate("guide", "Lunch until"), default="14:00", shown_if=pause),
        Field(
            "short",
            Kind.YES_NO,
            translate("guide", "Are there days with other hours?"),
            default=bool(country.short_days),
            shown_if=by_hours,
        ),
        Field(
            "short_days",
            Kind.CHOICE,
            translate("guide", "Days with other hours"),
            many=True,
            default=country.short_days or ("saturday",),
            choices=days,
            shown_if=short,
        ),
        Field(
            "short_opens", Kind.TIME, translate("guide", "On these days it opens at"), default="09:00", shown_if=short
        ),
        Field(
            "short_closes", Kind.TIME, translate("guide", "On these days it closes at"), default="13:00", shown_if=short
        ),
        _time_zone(country),
    )


def _set(ready: ReadySets) -> Form:
    sets = (*ready.sets, ready.blank)
    return plain_form(
        "guide_set",
        Field(
            "set",
            Kind.CHOICE,
            translate("guide", "Ready-made set"),
            default=sets[0].code,
            choices=tuple(Choice(each.code, each.name) for each in sets),
        ),
    )


def _services(answers: Mapping[str, Any], ready: ReadySets) -> Form:
    chosen = ready.of(answers.get("set", ready.sets[0].code))
    if chosen is ready.blank:
        return plain_form(
            "guide_service", *_local("service", translate("guide", "The first service"), answers, longest=80)
        )
    return plain_form(
        "guide_services",
        Field(
            "services",
            Kind.CHOICE,
            translate("guide", "Services"),
            many=True,
            default=tuple(service["code"] for service in chosen.services),
            choices=tuple(Choice(service["code"], LocalText.of(service["name"])) for service in chosen.services),
        ),
    )


def _counters() -> Form:
    numbered = Condition("numbered", (True,))
    return plain_form(
        "guide_counters",
        Field("numbered", Kind.YES_NO, translate("guide", "Are they numbered 1, 2, 3 …?"), default=True),
        Field(
            "counters",
            Kind.WHOLE,
            translate("guide", "How many counters?"),
            default=3,
            minimum=1,
            maximum=60,
            shown_if=numbered,
        ),
        Field(
            "labels",
            Kind.TEXT,
            translate("guide", "What is written on them?"),
            translate("guide", "With commas between them: 11, 12, 20A"),
            maximum=400,
            shown_if=Condition("numbered", (False,)),
        ),
    )


def _printer(printers: Sequence[str]) -> Form:
    found = tuple(Choice(printer, left_to_right(printer)) for printer in printers)
    return plain_form(
        "guide_printer",
        Field(
            "printer",
            Kind.CHOICE,
            translate("guide", "Printer"),
            default=NO_PRINTER,
            choices=(
                Choice(NO_PRINTER, translate("guide", "No printer")),
                *found,
                Choice(OTHER_PRINTER, translate("guide", "A printer in the network, or another one")),
            ),
        ),
        Field(
            "printer_address",
            Kind.TEXT,
            translate("guide", "Address of the printer"),
            translate("guide", "For example network:192.0.2.10:9100 or serial:/dev/ttyUSB0:115200"),
            maximum=200,
            pattern=setting_field("kiosk_printer").pattern,
            problem=translate("guide", "write the kind of connection and the address, as in the example."),
            shown_if=Condition("printer", (OTHER_PRINTER,)),
        ),
        setting_field("slip_width_mm"),
    )


def _screens() -> Form:
    return plain_form(
        "guide_screens",
        setting_field("farthest_seat_m"),
        Field(
            "kiosk_place",
            Kind.TEXT,
            translate("guide", "Where is the kiosk?"),
            translate("guide", "Staff read it in notices: Kiosk by the entrance"),
            required=False,
            maximum=60,
        ),
        Field(
            "board_place",
            Kind.TEXT,
            translate("guide", "Where is the board?"),
            translate("guide", "For example: Board in the hall"),
            required=False,
            maximum=60,
        ),
    )
