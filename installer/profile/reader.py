"""Reads a branch profile: a TOML file, and the files it includes, into a checked BranchProfile."""

import zoneinfo
from datetime import time
from pathlib import Path
from uuid import UUID

from installer.profile.model import BranchProfile
from installer.profile.people import read_staff
from installer.profile.preferences import read_settings
from installer.profile.section import Section, open_file
from installer.profile.services import read_groups, read_services
from shared.office.catalog.model import (
    ORDINARY,
    Branch,
    Catalog,
    Counter,
    Holiday,
    OpeningHours,
    Outcome,
    PriorityClass,
    Service,
)
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.platform.ids import new_id

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def default_profile_path() -> Path:
    """Return the profile of the sample branch that comes with the product."""
    return Path(__file__).resolve().parent.parent / "sample_branch" / "branch.toml"


def read_profile(path: Path) -> BranchProfile:
    """Read and check a profile. Ids are made here, so every reading describes a new branch.

    Raises UserError(BAD_PROFILE) with the values `file`, `line` (from 1), `key` (dotted; elements of lists by their
    code, label or place from 1) and `problem` (a Text).
    """
    root = open_file(path)
    included = [
        open_file(path.parent / name, root, "include", position)
        for position, name in enumerate(root.names("include", ()))
    ]
    branch = _branch(root.section("branch"))
    groups = read_groups(root)
    services = read_services([root, *included], groups)
    codes = {service.code: service.id for service in services}
    catalog = Catalog(
        branch,
        groups,
        services,
        _counters(root, services),
        _priority_classes(root),
        _outcomes(root),
        _hours(root),
        _holidays(root),
    )
    staff = read_staff(root, codes)
    settings = read_settings(root)
    for file in (root, *included):
        file.no_more()
    return BranchProfile(catalog, staff, settings)


def _branch(section: Section) -> Branch:
    zone = section.text("time_zone")
    try:
        zoneinfo.ZoneInfo(zone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as fault:
        problem = translate("profile", "the time zone {name} is not known.", name=zone)
        raise section.fault("time_zone", problem) from fault
    branch = Branch(
        id=new_id(),
        code=section.text("code"),
        name=section.local("name"),
        place=section.local("place"),
        time_zone=zone,
        default_language=section.choice("default_language", {language.value: language.value for language in Language}),
        day_starts=section.clock("day_starts", time(0)),
        contact=section.local("contact"),
    )
    section.no_more()
    return branch


def _counters(root: Section, services: tuple[Service, ...]) -> tuple[Counter, ...]:
    codes = {service.code: service.id for service in services}
    counters: list[Counter] = []
    for position, section in enumerate(root.sections("counters")):
        label = section.text("label")
        if any(other.label == label for other in counters):
            raise section.fault("label", translate("profile", "the counter {name} is there twice.", name=label))
        counters.append(
            Counter(
                id=new_id(),
                label=label,
                name=section.local("name"),
                zone=section.text("zone", ""),
                service_ids=frozenset(_served(section, codes)),
                position=position,
                active=section.truth("active", True),
            )
        )
        section.no_more()
    if not counters:
        raise root.fault("counters", translate("profile", "a branch needs at least one of these."))
    return tuple(counters)


def _served(section: Section, codes: dict[str, UUID]) -> list[UUID]:
    served: list[UUID] = []
    for position, code in enumerate(section.names("services", ())):
        if code not in codes:
            problem = translate("profile", "no service has the code {name}.", name=code)
            raise section.fault("services", problem, position)
        served.append(codes[code])
    return served


def _priority_classes(root: Section) -> tuple[PriorityClass, ...]:
    classes: list[PriorityClass] = []
    for position, section in enumerate(root.sections("priority_classes")):
        code = section.text("code")
        if any(other.code == code for other in classes):
            raise section.fault("code", translate("profile", "the code {name} is there twice.", name=code))
        classes.append(
            PriorityClass(
                code=code,
                name=section.local("name"),
                hint=section.local("hint"),
                weight=section.number("weight", least=1),
                rank=section.whole("rank", 0, 100),
                position=position,
            )
        )
        if code == ORDINARY and (classes[-1].weight != 1 or classes[-1].rank != 0):
            key = "weight" if classes[-1].weight != 1 else "rank"
            raise section.fault(key, translate("profile", "the class “ordinary” has weight 1 and rank 0."))
        section.no_more()
    if all(other.code != ORDINARY for other in classes):
        raise root.fault("priority_classes", translate("profile", "the class with the code “ordinary” is missing."))
    return tuple(classes)


def _outcomes(root: Section) -> tuple[Outcome, ...]:
    outcomes: list[Outcome] = []
    for position, section in enumerate(root.sections("outcomes")):
        code = section.text("code")
        if any(other.code == code for other in outcomes):
            raise section.fault("code", translate("profile", "the code {name} is there twice.", name=code))
        outcomes.append(Outcome(code, section.local("name"), section.truth("completed"), position))
        section.no_more()
    if not any(outcome.completed for outcome in outcomes):
        raise root.fault("outcomes", translate("profile", "at least one outcome must be a completed one."))
    return tuple(outcomes)


def _hours(root: Section) -> tuple[OpeningHours, ...]:
    """Return the opening periods; none at all means a branch that never closes, as in the catalog."""
    periods: list[OpeningHours] = []
    numbers = {name: number for number, name in enumerate(WEEKDAYS)}
    for section in root.sections("hours"):
        opens, closes = section.clock("opens"), section.clock("closes")
        if closes <= opens and closes != time(0):
            raise section.fault("closes", translate("profile", "the branch would close before it opens."))
        for position, name in enumerate(section.names("days")):
            if name not in numbers:
                problem = translate("profile", "one of these is expected: {words}.", words=", ".join(WEEKDAYS))
                raise section.fault("days", problem, position)
            period = OpeningHours(numbers[name], opens, closes)
            if any(_overlap(period, other) for other in periods):
                problem = translate("profile", "two opening periods of {day} overlap.", day=name)
                raise section.fault("days", problem, position)
            periods.append(period)
        section.no_more()
    return tuple(sorted(periods, key=lambda period: (period.weekday, period.opens)))


def _overlap(one: OpeningHours, other: OpeningHours) -> bool:
    """Tell whether two periods share time; a period that closes at 00:00 lasts until midnight."""
    last = time.max
    one_ends, other_ends = (period.closes if period.closes > period.opens else last for period in (one, other))
    return one.weekday == other.weekday and one.opens < other_ends and other.opens < one_ends


def _holidays(root: Section) -> tuple[Holiday, ...]:
    holidays: list[Holiday] = []
    for section in root.sections("holidays"):
        name = section.local("name")
        for position, day in enumerate(section.days("days")):
            if any(other.day == day for other in holidays):
                problem = translate("profile", "the day {day} is there twice.", day=day.isoformat())
                raise section.fault("days", problem, position)
            holidays.append(Holiday(day, name))
        section.no_more()
    return tuple(sorted(holidays, key=lambda holiday: holiday.day))
