"""Answers of the guide → a branch profile, written as in a TOML file. Pure but for PINs chosen by chance."""

from collections.abc import Mapping
from typing import Any

from counter_console.setup.guide.model import GuidePage, Raw, ReadySets
from counter_console.setup.guide.pages import NO_PRINTER, OTHER_PRINTER, PERSON, TYPED, form_of, offered
from shared.office.staff.rules import new_pin
from shared.platform.forms.check import check_form
from shared.platform.forms.model import Answers, Path
from shared.platform.i18n.languages import Language
from shared.platform.installation import default_device

BRANCH_CODE = "branch"
_PAGES = {
    "hours": GuidePage.HOURS,
    "groups": GuidePage.SERVICES,
    "services": GuidePage.SERVICES,
    "counters": GuidePage.COUNTERS,
    "staff": GuidePage.PEOPLE,
}
_BRANCH_PAGES = {"name": GuidePage.NAME, "place": GuidePage.PLACE, "contact": GuidePage.CONTACT}


def page_of(path: Path) -> GuidePage:
    """Return the page on which the answer at a path of the profile is changed."""
    if path[0] == "branch":
        return _BRANCH_PAGES.get(str(path[1]) if len(path) > 1 else "", GuidePage.HOURS)
    return _PAGES.get(str(path[0]), GuidePage.SCREENS)


def checked_answers(answers: Mapping[str, Any], ready: ReadySets) -> Answers:
    """Return the typed answers of all pages with their defaults; answers with a problem are left out."""
    checked: dict[str, Any] = {}
    for page in GuidePage:
        form = form_of(page, answers, ready, (answers.get("printer", ""),))
        if page is not GuidePage.PEOPLE and form is not None:
            checked |= check_form(form, {key: answers[key] for key in _keys(form.fields) if key in answers}).answers
    checked["people"] = tuple(check_form(PERSON, person).answers for person in answers.get("people", ()))
    return checked


def profile_of(answers: Mapping[str, Any], ready: ReadySets) -> Raw:
    """Return the profile for unchecked answers. An answer that is missing or wrong is missing in the profile too."""
    given = checked_answers(answers, ready)
    languages = offered(given)
    chosen = ready.of(given.get("set", ""))
    codes = given.get("services", tuple(service["code"] for service in chosen.services))
    services = [dict(service) for service in chosen.services if service["code"] in codes]
    if chosen is ready.blank:
        services = [dict(service, name=local(given, "service", languages)) for service in services]
    used = {service["group"] for service in services}
    return {
        "branch": {
            "code": BRANCH_CODE,
            "time_zone": given.get("time_zone", ""),
            "default_language": languages[0],
            **{key: local(given, key, languages) for key in ("name", "place", "contact")},
        },
        "groups": [dict(group) for group in chosen.groups if group["code"] in used],
        "services": services,
        "counters": [
            {
                "label": label,
                "name": {code: text.replace("{label}", label) for code, text in ready.counter_name.items()},
            }
            for label in counter_labels(given)
        ],
        "priority_classes": [dict(entry) for entry in ready.priority_classes],
        "outcomes": [dict(outcome) for outcome in chosen.outcomes],
        "hours": _hours(given),
        "staff": _staff(given),
        "settings": _settings(given, languages),
    }


def local(given: Answers, key: str, languages: tuple[str, ...]) -> dict[str, str]:
    """Return one text in five languages: where the branch does not offer a language, the text of its first one."""
    first = given.get(f"{key}_{languages[0]}", "")
    return {code.value: given.get(f"{key}_{code}", "") if code in languages else first for code in Language}


def printer_of(given: Answers) -> str:
    """Return the address of the chosen printer, "" for none."""
    printer = given.get("printer", NO_PRINTER)
    if printer == OTHER_PRINTER:
        return str(given.get("printer_address", ""))
    return "" if printer == NO_PRINTER else str(printer)


def _keys(fields: Any) -> list[str]:
    return [field.key for field in fields]


def counter_labels(given: Answers) -> list[str]:
    """Return what is written on the counters."""
    if given.get("numbered", True):
        return [str(number) for number in range(1, given.get("counters", 0) + 1)]
    parts = given.get("labels", "").replace("،", ",").replace(";", ",").split(",")
    return [part.strip() for part in parts if part.strip()]


def _hours(given: Answers) -> list[Raw]:
    if given.get("always_open", False):
        return []
    short = given.get("short_days", ()) if given.get("short", False) else ()
    days = [day for day in given.get("days", ()) if day not in short]
    periods = [(given.get("opens"), given.get("closes"))]
    if given.get("closed_at_noon", False):
        periods = [(given.get("opens"), given.get("lunch_from")), (given.get("lunch_until"), given.get("closes"))]
    hours: list[Raw] = [{"days": days, "opens": opens, "closes": closes} for opens, closes in periods if days]
    if short:
        hours.append({"days": list(short), "opens": given.get("short_opens"), "closes": given.get("short_closes")})
    return hours


def _staff(given: Answers) -> list[Raw]:
    numbers: dict[str, int] = {}
    staff: list[Raw] = []
    for person in given["people"]:
        role = str(person.get("role", ""))
        numbers[role] = numbers.get(role, 0) + 1
        pin = person.get("pin", "") if person.get("pin_choice") == TYPED else new_pin()
        own = {"name": person.get("name", ""), "language": person.get("language", "")}
        staff.append({"code": f"{role}-{numbers[role]}", "role": role, "pin": pin, **own})
    return staff


def _settings(given: Answers, languages: tuple[str, ...]) -> Raw:
    places = ((default_device(kind), given.get(f"{kind}_place", "")) for kind in ("kiosk", "board"))
    names = "\n".join(f"{device} = {place}" for device, place in places if place)
    settings = {key: given[key] for key in ("slip_width_mm", "farthest_seat_m") if key in given}
    if names:
        settings["device_names"] = names
    if len(languages) < len(Language):
        settings["languages"] = ",".join(languages)
    if printer_of(given):
        settings["kiosk_printer"] = printer_of(given)
    return settings
