"""A branch's set-up as forms, with the rules that concern several records."""

import itertools
import zoneinfo
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import time
from typing import Any

from shared.office.catalog.model import MISSED, ORDINARY, OpeningHours, Reason, ReasonKind, Span
from shared.office.catalog.seeds import STANDARD_REASONS
from shared.platform.forms.model import Answers, Choice, Field, Form, FormSection, Kind, plain_form
from shared.platform.forms.readable import periods_in_words
from shared.platform.forms.records import LANGUAGES, Problem, each_answer, repeated_codes, second_ones, unknown_services
from shared.platform.i18n.text import Day, Showable, Text, Weekday, isolated, translate

#: A special day is announced at most so many days before.
MOST_ANNOUNCED_DAYS = 60
#: Where a profile lists special days; profiles of version 0.1 call them holidays.
SPECIAL_DAY_KEYS = ("special_days", "holidays")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAY_NAMES: Mapping[str, Showable] = {day: Weekday(at) for at, day in enumerate(WEEKDAYS)}


_LABELS: Mapping[str, Showable] = {
    "code": translate("catalog", "Code"),
    "time_zone": translate("catalog", "Time zone"),
    "default_language": translate("catalog", "First language"),
    "day_starts": translate("catalog", "Start of the business day"),
    "name": translate("catalog", "Name"),
    "place": translate("catalog", "Place"),
    "contact": translate("catalog", "Contact"),
    "hint": translate("catalog", "Explanation"),
    "icon": translate("catalog", "Picture"),
    "group": translate("catalog", "Service group"),
    "prefix": translate("catalog", "Letter of the tickets"),
    "promise_minutes": translate("catalog", "Promised wait, minutes"),
    "published_minutes": translate("catalog", "Published time at the counter, minutes"),
    "outcome_required": translate("catalog", "An outcome must be chosen"),
    "daily_allowance": translate("catalog", "Most tickets on one day"),
    "zone": translate("catalog", "Zone"),
    "active": translate("catalog", "In use"),
    "purpose": translate("catalog", "What it is for"),
    "fee": translate("catalog", "Fee"),
    "documents": translate("catalog", "Documents to bring"),
    "steps": translate("catalog", "Steps"),
    "when": translate("catalog", "When"),
    "what": translate("catalog", "What is done, and by whom"),
    "label": translate("catalog", "Number on the board"),
    "services": translate("catalog", "Services"),
    "weight": translate("catalog", "Weight of a waited minute"),
    "rank": translate("catalog", "Rank among the classes"),
    "completed": translate("catalog", "The visitor got what they came for"),
    "days": translate("catalog", "Days"),
    "opens": translate("catalog", "Opens"),
    "closes": translate("catalog", "Closes"),
    "groups": translate("catalog", "Service groups"),
    "counters": translate("catalog", "Counters"),
    "priority_classes": translate("catalog", "Priority classes"),
    "outcomes": translate("catalog", "Outcomes"),
    "reasons": translate("catalog", "Reasons"),
    "kind": translate("catalog", "Given for"),
    "hours": translate("catalog", "Opening hours"),
    "special_days": translate("catalog", "Special days"),
    "holidays": translate("catalog", "Holidays"),
    "notice": translate("catalog", "Notice"),
    "closed_notice": translate("catalog", "Notice while closed"),
    "announced_days": translate("catalog", "Announced so many days before"),
    "day": translate("catalog", "Day"),
    "periods": translate("catalog", "Hours on this day"),
    **WEEKDAY_NAMES,
    "branch": translate("catalog", "Branch"),
}


_DAY_HINT = translate("catalog", "Year, month and day (Gregorian), for example {day}", day=isolated("2026-12-16"))
_PERIODS_HINT = translate(
    "catalog", "Empty: closed. For example {hours}", hours=periods_in_words(((time(9), time(13)), (time(14), time(18))))
)


def _field(key: str, kind: Kind, **more: Any) -> Field:
    return Field(key, kind, _LABELS[key], **more)


def _text(key: str, longest: int = 40, **more: Any) -> Field:
    # As many letters as the column holds: SQLite would take more, PostgreSQL would not.
    return _field(key, Kind.TEXT, maximum=longest, **more)


def _local(key: str, *, required: bool = True) -> Field:
    return _field(key, Kind.LOCAL_TEXT, required=required)


def _active() -> Field:
    return _field("active", Kind.YES_NO, default=True)


def _list(key: str, form: Form, *, required: bool = False) -> Field:
    return _field(key, Kind.FORM, many=True, required=required, form=form)


BRANCH = plain_form(
    "branch",
    _text("code"),
    _text("time_zone", 64),
    _field("default_language", Kind.CHOICE, choices=LANGUAGES),
    _field("day_starts", Kind.TIME, default=time(0)),
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
    _field("promise_minutes", Kind.WHOLE, minimum=1, maximum=480),
    _field("published_minutes", Kind.DECIMAL, above=0),
    _field("outcome_required", Kind.YES_NO, default=False),
    _field("daily_allowance", Kind.WHOLE, required=False, minimum=1, maximum=9999),
    _text("zone", required=False),
    _active(),
    _local("purpose"),
    _local("fee"),
    _field(
        "closed_notice",
        Kind.LOCAL_TEXT,
        hint=translate("catalog", "For example where else visitors can go. May be empty."),
        required=False,
    ),
    *(_field(day, Kind.PERIODS, required=False) for day in WEEKDAYS),
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
    _field(
        "weight",
        Kind.DECIMAL,
        hint=translate("catalog", "With 2, a waited minute counts like two: the visitor is called earlier."),
        minimum=1,
    ),
    _field(
        "rank",
        Kind.WHOLE,
        hint=translate("catalog", "Only for “Priority visitors first”: a higher rank is called before a lower one."),
        minimum=0,
        maximum=100,
    ),
    _active(),
)
OUTCOME = plain_form("outcome", _text("code"), _local("name"), _field("completed", Kind.YES_NO), _active())
#: What reasons are given for, in words.
REASON_KINDS: Mapping[ReasonKind, Text] = {
    ReasonKind.HOLD: translate("catalog", "Putting a visitor on hold"),
    ReasonKind.PAUSE: translate("catalog", "Pausing a counter"),
    ReasonKind.CALL: translate("catalog", "Calling a number out of order"),
}
REASON = plain_form(
    "reason",
    _text("code", 32),
    _field("kind", Kind.CHOICE, choices=tuple(Choice(*named) for named in REASON_KINDS.items())),
    _local("name"),
    _active(),
)
HOURS = plain_form(
    "hours",
    _field("days", Kind.CHOICE, many=True, choices=tuple(Choice(*named) for named in WEEKDAY_NAMES.items())),
    _field("opens", Kind.TIME),
    _field("closes", Kind.TIME),
)
#: Special days as a profile lists them: several with one name.
SPECIAL_DAYS = plain_form(
    "special_days",
    _local("name"),
    _field("days", Kind.DATE, many=True),
    _field("hours", Kind.PERIODS, required=False),
    _local("notice", required=False),
    _field("announced_days", Kind.WHOLE, default=0, minimum=0, maximum=MOST_ANNOUNCED_DAYS),
)
#: One special day, with the fields of the record.
SPECIAL_DAY = Form(
    "special_day",
    1,
    (
        FormSection(
            "",
            (
                _field("day", Kind.DATE, hint=_DAY_HINT),
                _field("periods", Kind.PERIODS, hint=_PERIODS_HINT, required=False),
                _field(
                    "announced_days",
                    Kind.WHOLE,
                    hint=translate("catalog", "Kiosk and board show it from then on. 0: only on the day."),
                    default=7,
                    minimum=0,
                    maximum=MOST_ANNOUNCED_DAYS,
                ),
            ),
        ),
        FormSection(
            translate("catalog", "What visitors read"),
            (
                _field("name", Kind.LOCAL_TEXT),
                _field(
                    "notice",
                    Kind.LOCAL_TEXT,
                    hint=translate("catalog", "One more sentence, for example which branch is open. May be empty."),
                    required=False,
                ),
            ),
        ),
    ),
)
#: The weekly hours: the periods of each weekday.
WEEK = plain_form("week", *(_field(day, Kind.PERIODS, required=False) for day in WEEKDAYS))


def _reason_answers(reason: Reason) -> Answers:
    return {"code": reason.code, "kind": reason.kind, "name": reason.name.as_dict(), "active": reason.active}


#: The list of services, which may also be spread over several files.
SERVICES = _list("services", SERVICE)
#: Every part of a branch's set-up.
CATALOG_FIELDS = (
    _field("branch", Kind.FORM, form=BRANCH),
    _list("groups", GROUP),
    SERVICES,
    _list("counters", COUNTER),
    _list("priority_classes", PRIORITY_CLASS),
    _list("outcomes", OUTCOME),
    # A profile without them, as of earlier versions, means the standard ones.
    replace(_list("reasons", REASON), default=tuple(map(_reason_answers, STANDARD_REASONS))),
    _list("hours", HOURS),
    *(_list(key, SPECIAL_DAYS) for key in SPECIAL_DAY_KEYS),
)
CATALOG = plain_form("catalog", *CATALOG_FIELDS)


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
    yield from repeated_codes(answers, "reasons")
    yield from _reason_problems(answers)
    yield from _hours_problems(answers)
    days = (
        ((*path, at), day)
        for key in SPECIAL_DAY_KEYS
        for path, days in each_answer(answers, key, "days")
        for at, day in enumerate(days)
        if day
    )
    for path, day in second_ones(days):
        yield path, translate("forms", "the day {day} is listed twice.", day=Day(day, year=True))


def _service_problems(answers: Answers) -> Iterator[Problem]:
    yield from repeated_codes(answers, "services")
    groups = [group.get("code") for group in answers.get("groups", ())]
    for path, code in each_answer(answers, "services", "group"):
        if groups and code not in groups and None not in groups:
            yield path, translate("forms", "no group has the code {name}.", name=code)


def _class_problems(answers: Answers) -> Iterator[Problem]:
    classes = answers.get("priority_classes", ())
    for at, entry in enumerate(classes):
        for key, value in (("weight", 1), ("rank", 0), ("active", True)):
            if entry.get("code") == ORDINARY and entry.get(key, value) != value:
                problem = translate("forms", "the class “ordinary” must have weight 1 and rank 0, and be in use.")
                yield ("priority_classes", at, key), problem
    if "priority_classes" in answers and all(entry.get("code", ORDINARY) != ORDINARY for entry in classes):
        yield ("priority_classes",), translate("forms", "the class with the code “ordinary” is missing.")
    outcomes = answers.get("outcomes", ({},))
    if not any(outcome.get("completed", True) and outcome.get("active", True) for outcome in outcomes):
        yield ("outcomes",), translate("forms", "at least one outcome must be a completed one.")


def _reason_problems(answers: Answers) -> Iterator[Problem]:
    for path, code in each_answer(answers, "reasons", "code"):
        if code == MISSED:
            yield path, translate("forms", "the code “missed” belongs to visitors who did not come when called.")
    reasons = answers.get("reasons", ())
    for kind, name in REASON_KINDS.items():
        if "reasons" in answers and not any(
            reason.get("kind", kind) == kind and reason.get("active", True) for reason in reasons
        ):
            yield ("reasons",), translate("forms", "clerks need at least one reason for this: {name}.", name=name)


def _hours_problems(answers: Answers) -> Iterator[Problem]:
    earlier: list[OpeningHours] = []
    for at, entry in enumerate(answers.get("hours", ())):
        opens, closes = entry.get("opens"), entry.get("closes")
        if opens is None or closes is None:
            continue
        if _closes_first(opens, closes):
            yield ("hours", at, "closes"), translate("forms", "the branch would close before it opens.")
            continue
        for position, name in enumerate(entry.get("days", ())):
            if name is None:
                continue
            period = OpeningHours(WEEKDAYS.index(name), opens, closes)
            if any(_overlap(period, other) for other in earlier):
                problem = translate("forms", "two opening periods of {day} overlap.", day=Weekday(period.weekday))
                yield ("hours", at, "days", position), problem
            earlier.append(period)


def hours_problems(hours: Sequence[OpeningHours]) -> Iterator[Text]:
    """Yield what is wrong with periods of the week, each problem as a sentence."""
    if any(_closes_first(period.opens, period.closes) for period in hours):
        yield translate("forms", "the branch would close before it opens.")
    elif any(_overlap(one, other) for one, other in itertools.combinations(hours, 2)):
        yield translate("forms", "two of these periods overlap.")


def _closes_first(opens: time, closes: time) -> bool:
    """Return whether a period ends before it begins; one that closes at 00:00 lasts until midnight."""
    return closes <= opens and closes != time(0)


def _overlap(one: OpeningHours, other: OpeningHours) -> bool:
    """Return whether two periods share time."""
    one_ends, other_ends = (period.closes if period.closes > period.opens else time.max for period in (one, other))
    return one.weekday == other.weekday and one.opens < other_ends and other.opens < one_ends


def weekly_answers(hours: Iterable[OpeningHours]) -> dict[str, tuple[Span, ...]]:
    """Return the periods of each weekday by its name."""
    days: dict[str, tuple[Span, ...]] = dict.fromkeys(WEEKDAYS, ())
    for period in hours:
        days[WEEKDAYS[period.weekday]] += ((period.opens, period.closes),)
    return days


def weekly_hours(answers: Answers) -> tuple[OpeningHours, ...]:
    """Return the hours whose answers `weekly_answers` gives, in order."""
    return tuple(OpeningHours(at, *period) for at, day in enumerate(WEEKDAYS) for period in sorted(answers[day]))


def _zone_exists(name: str) -> bool:
    try:
        zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
