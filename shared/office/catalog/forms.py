"""A branch's set-up as forms, with the rules that concern several records, and the catalog made of checked answers."""

import zoneinfo
from collections.abc import Callable, Iterator, Mapping
from datetime import time
from typing import Any
from uuid import UUID

from shared.office.catalog.model import (
    ORDINARY,
    Branch,
    Catalog,
    Counter,
    Document,
    Holiday,
    OpeningHours,
    Outcome,
    PriorityClass,
    ProcedureStep,
    Service,
    ServiceCard,
    ServiceGroup,
)
from shared.platform.forms.model import Answers, Choice, Field, Form, Kind, plain_form
from shared.platform.forms.records import LANGUAGES, Problem, each_answer, repeated_codes, second_ones, unknown_services
from shared.platform.i18n.text import translate
from shared.platform.ids import new_id

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def _text(key: str, longest: int = 40, **more: Any) -> Field:
    # As many letters as the column holds: SQLite would take more, PostgreSQL would not.
    return Field(key, Kind.TEXT, key, maximum=longest, **more)


def _local(key: str, *, required: bool = True) -> Field:
    return Field(key, Kind.LOCAL_TEXT, key, required=required)


def _active() -> Field:
    return Field("active", Kind.YES_NO, "active", default=True)


def _list(key: str, form: Form, *, required: bool = False) -> Field:
    return Field(key, Kind.FORM, key, many=True, required=required, form=form)


BRANCH = plain_form(
    "branch",
    _text("code"),
    _text("time_zone", 64),
    Field("default_language", Kind.CHOICE, "default_language", choices=LANGUAGES),
    Field("day_starts", Kind.TIME, "day_starts", default=time(0)),
    _local("name"),
    _local("place"),
    _local("contact"),
)
GROUP = plain_form("group", _text("code"), _local("name"), _local("hint"), _text("icon"))
SERVICE = plain_form(
    "service",
    _text("code"),
    _text("group"),
    _text(
        "prefix",
        # I and O look like 1 and 0, Q like O: on a board ten metres away they are misread.
        pattern="[A-HJ-NPR-Z]",
        problem=translate("forms", "one capital letter from A to Z is expected, but not I, O or Q."),
    ),
    _text("icon"),
    _local("name"),
    _local("hint"),
    Field("promise_minutes", Kind.WHOLE, "promise_minutes", minimum=1, maximum=480),
    Field("published_minutes", Kind.DECIMAL, "published_minutes", above=0),
    Field("outcome_required", Kind.YES_NO, "outcome_required", default=False),
    Field("daily_allowance", Kind.WHOLE, "daily_allowance", required=False, minimum=1, maximum=9999),
    _text("zone", required=False),
    _active(),
    _local("purpose"),
    _local("fee"),
    _list("documents", plain_form("document", _local("name"), _local("hint", required=False))),
    _list("steps", plain_form("step", _local("when"), _local("what"))),
)
COUNTER = plain_form(
    "counter",
    _text("label", 8),
    _local("name"),
    _text("zone", required=False),
    _text("services", required=False, many=True),
    _active(),
)
PRIORITY_CLASS = plain_form(
    "priority_class",
    _text("code"),
    _local("name"),
    _local("hint"),
    Field("weight", Kind.DECIMAL, "weight", minimum=1),
    Field("rank", Kind.WHOLE, "rank", minimum=0, maximum=100),
)
OUTCOME = plain_form("outcome", _text("code"), _local("name"), Field("completed", Kind.YES_NO, "completed"))
HOURS = plain_form(
    "hours",
    Field("days", Kind.CHOICE, "days", many=True, choices=tuple(Choice(day, day) for day in WEEKDAYS)),
    Field("opens", Kind.TIME, "opens"),
    Field("closes", Kind.TIME, "closes"),
)
HOLIDAY = plain_form("holiday", _local("name"), Field("days", Kind.DATE, "days", many=True))

#: The list of services, which may also be spread over several files.
SERVICES = _list("services", SERVICE)
#: Every part of a branch's set-up.
CATALOG_FIELDS = (
    Field("branch", Kind.FORM, "branch", form=BRANCH),
    _list("groups", GROUP),
    SERVICES,
    _list("counters", COUNTER),
    _list("priority_classes", PRIORITY_CLASS),
    _list("outcomes", OUTCOME),
    _list("hours", HOURS),
    _list("holidays", HOLIDAY),
)


def catalog_problems(answers: Answers, icons: Callable[[str], bool]) -> Iterator[Problem]:
    """Yield what is wrong between records whose single answers are right; `icons` knows the drawn icons.

    An answer that is missing because it was wrong causes no second problem.
    """
    zone = answers.get("branch", {}).get("time_zone")
    if zone is not None and not _zone_exists(zone):
        yield ("branch", "time_zone"), translate("forms", "the time zone {name} is not known.", name=zone)
    for key in ("groups", "services", "counters"):
        if answers.get(key) == ():
            yield (key,), translate("forms", "a branch needs at least one of these.")
    yield from repeated_codes(answers, "groups")
    yield from _service_problems(answers)
    for key in ("groups", "services"):
        for path, icon in each_answer(answers, key, "icon"):
            if not icons(icon):
                yield path, translate("forms", "there is no drawn icon with the name {name}.", name=icon)
    for path, label in second_ones(each_answer(answers, "counters", "label")):
        yield path, translate("forms", "the counter {name} is listed twice.", name=label)
    for path, served in each_answer(answers, "counters", "services"):
        yield from unknown_services(answers, (((*path, at), code) for at, code in enumerate(served)))
    yield from repeated_codes(answers, "priority_classes")
    yield from repeated_codes(answers, "outcomes")
    yield from _class_problems(answers)
    yield from _hours_problems(answers)
    days = (
        ((*path, at), day)
        for path, days in each_answer(answers, "holidays", "days")
        for at, day in enumerate(days)
        if day
    )
    for path, day in second_ones(days):
        yield path, translate("forms", "the day {day} is listed twice.", day=day.isoformat())


def _service_problems(answers: Answers) -> Iterator[Problem]:
    yield from repeated_codes(answers, "services")
    groups = [group.get("code") for group in answers.get("groups", ())]
    for path, code in each_answer(answers, "services", "group"):
        if groups and code not in groups and None not in groups:
            yield path, translate("forms", "no group has the code {name}.", name=code)


def _class_problems(answers: Answers) -> Iterator[Problem]:
    classes = answers.get("priority_classes", ())
    for at, entry in enumerate(classes):
        for key, value in (("weight", 1), ("rank", 0)):
            if entry.get("code") == ORDINARY and entry.get(key, value) != value:
                problem = translate("forms", "the class “ordinary” must have weight 1 and rank 0.")
                yield ("priority_classes", at, key), problem
    if "priority_classes" in answers and all(entry.get("code", ORDINARY) != ORDINARY for entry in classes):
        yield ("priority_classes",), translate("forms", "the class with the code “ordinary” is missing.")
    if not any(outcome.get("completed", True) for outcome in answers.get("outcomes", ({},))):
        yield ("outcomes",), translate("forms", "at least one outcome must be a completed one.")


def _hours_problems(answers: Answers) -> Iterator[Problem]:
    earlier: list[OpeningHours] = []
    for at, entry in enumerate(answers.get("hours", ())):
        opens, closes = entry.get("opens"), entry.get("closes")
        if opens is None or closes is None:
            continue
        if closes <= opens and closes != time(0):
            yield ("hours", at, "closes"), translate("forms", "the branch would close before it opens.")
            continue
        for position, name in enumerate(entry.get("days", ())):
            if name is None:
                continue
            period = OpeningHours(WEEKDAYS.index(name), opens, closes)
            if any(_overlap(period, other) for other in earlier):
                problem = translate("forms", "two opening periods of {day} overlap.", day=name)
                yield ("hours", at, "days", position), problem
            earlier.append(period)


def _overlap(one: OpeningHours, other: OpeningHours) -> bool:
    """Return whether two periods share time; a period that closes at 00:00 lasts until midnight."""
    one_ends, other_ends = (period.closes if period.closes > period.opens else time.max for period in (one, other))
    return one.weekday == other.weekday and one.opens < other_ends and other.opens < one_ends


def _zone_exists(name: str) -> bool:
    try:
        zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def catalog_of(answers: Answers) -> Catalog:
    """Return the catalog of answers without problems, with new ids."""
    branch = Branch(id=new_id(), **answers["branch"])
    groups = tuple(ServiceGroup(id=new_id(), position=at, **group) for at, group in enumerate(answers["groups"]))
    group_ids = {group.code: group.id for group in groups}
    services = tuple(_service(service, at, group_ids) for at, service in enumerate(answers["services"]))
    ids = {service.code: service.id for service in services}
    periods = (
        OpeningHours(WEEKDAYS.index(day), entry["opens"], entry["closes"])
        for entry in answers["hours"]
        for day in entry["days"]
    )
    holidays = (Holiday(day, entry["name"]) for entry in answers["holidays"] for day in entry["days"])
    return Catalog(
        branch,
        groups,
        services,
        tuple(_counter(counter, at, ids) for at, counter in enumerate(answers["counters"])),
        tuple(PriorityClass(position=at, **entry) for at, entry in enumerate(answers["priority_classes"])),
        tuple(Outcome(position=at, **entry) for at, entry in enumerate(answers["outcomes"])),
        tuple(sorted(periods, key=lambda period: (period.weekday, period.opens))),
        tuple(sorted(holidays, key=lambda holiday: holiday.day)),
    )


def _service(answers: Answers, position: int, groups: Mapping[str, UUID]) -> Service:
    own = {key: answers[key] for key in ("code", "prefix", "name", "hint", "icon", "zone", "active")}
    own |= {key: answers[key] for key in ("published_minutes", "outcome_required", "daily_allowance")}
    documents = tuple(Document(**document) for document in answers["documents"])
    steps = tuple(ProcedureStep(**step) for step in answers["steps"])
    return Service(
        id=new_id(),
        group_id=groups[answers["group"]],
        position=position,
        promise_seconds=answers["promise_minutes"] * 60,
        card=ServiceCard(answers["purpose"], documents, answers["fee"], steps),
        **own,
    )


def _counter(answers: Answers, position: int, services: Mapping[str, UUID]) -> Counter:
    own = {key: answers[key] for key in ("label", "name", "zone", "active")}
    served = frozenset(services[code] for code in answers["services"])
    return Counter(id=new_id(), position=position, service_ids=served, **own)
