"""A branch's set-up as forms."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import time
from typing import Any

from shared.office.catalog.model import (
    MOST_PERSONS,
    MOST_QUANTITY,
    OpeningHours,
    Reason,
    ReasonKind,
    Span,
)
from shared.office.catalog.seeds import STANDARD_REASONS
from shared.platform.forms.model import Answers, Choice, Field, Form, FormSection, Kind, plain_form
from shared.platform.forms.readable import periods_in_words
from shared.platform.forms.records import LANGUAGES
from shared.platform.i18n.text import Showable, Text, Weekday, isolated, translate

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
    "most_quantity": translate("catalog", "Most matters in one visit"),
    "most_persons": translate("catalog", "Most people in one visit"),
    "takes_appointments": translate("catalog", "Appointments can be booked"),
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
    "proof": translate("catalog", "Proof to show at the counter"),
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
_EXAMPLE = periods_in_words(((time(9), time(13)), (time(14), time(18))))
_PERIODS_HINT = translate("catalog", "Empty: closed. For example {hours}", hours=_EXAMPLE)
_OWN_HOURS_HINT = translate(
    "catalog", "Empty on all days: as long as the branch is open. For example {hours}", hours=_EXAMPLE
)


def _field(key: str, kind: Kind, **more: Any) -> Field:
    return Field(key, kind, _LABELS[key], **more)


def _text(key: str, longest: int = 40, **more: Any) -> Field:
    # As many letters as the column holds: SQLite would take more, PostgreSQL would not.
    return _field(key, Kind.TEXT, maximum=longest, **more)


def _local(key: str, *, required: bool = True, sentences: bool = False) -> Field:
    return _field(key, Kind.LOCAL_TEXT, required=required, sentences=sentences)


def _active() -> Field:
    return _field("active", Kind.YES_NO, default=True)


def _list(key: str, form: Form, *, add: Text | None = None) -> Field:
    return _field(key, Kind.FORM, many=True, required=False, form=form, add=add)


def _most(key: str, limit: int) -> Field:
    hint = translate("catalog", "Clerks say how many when a visit ends. 1: they are not asked.")
    return _field(key, Kind.WHOLE, hint=hint, default=limit, minimum=1, maximum=limit)


def _own_hours() -> tuple[Field, ...]:
    """Return the hours of a service, a field for each weekday; the first one says what is typed."""
    first, *others = WEEKDAYS
    return (
        _field(first, Kind.PERIODS, hint=_OWN_HOURS_HINT, required=False),
        *(_field(day, Kind.PERIODS, required=False) for day in others),
    )


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
DOCUMENT = plain_form("document", _local("name"), _local("hint", required=False))
STEP = plain_form("step", _local("when"), _local("what", sentences=True))
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
    _text(
        "outcomes",
        required=False,
        many=True,
        hint=translate("catalog", "Clerks choose from these when a visit ends. None: from all outcomes."),
    ),
    _most("most_quantity", MOST_QUANTITY),
    _most("most_persons", MOST_PERSONS),
    _field(
        "takes_appointments",
        Kind.YES_NO,
        hint=translate("catalog", "Visitors can be given a day and a time for this service."),
        default=False,
    ),
    _field("daily_allowance", Kind.WHOLE, required=False, minimum=1, maximum=9999),
    _text("zone", required=False),
    _active(),
    _local("purpose", sentences=True),
    _local("fee"),
    _field(
        "closed_notice",
        Kind.LOCAL_TEXT,
        hint=translate("catalog", "For example where else visitors can go. May be empty."),
        required=False,
        sentences=True,
    ),
    *_own_hours(),
    _list("documents", DOCUMENT, add=translate("catalog", "Add a document")),
    _list("steps", STEP, add=translate("catalog", "Add a step")),
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
        "proof",
        Kind.LOCAL_TEXT,
        hint=translate(
            "catalog",
            "For example “Identity card”. Kiosk and slip ask for it, and the clerk sees it. Empty: nothing to show.",
        ),
        required=False,
    ),
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
                    sentences=True,
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


def weekly_answers(hours: Iterable[OpeningHours]) -> dict[str, tuple[Span, ...]]:
    """Return the periods of each weekday by its name."""
    days: dict[str, tuple[Span, ...]] = dict.fromkeys(WEEKDAYS, ())
    for period in hours:
        days[WEEKDAYS[period.weekday]] += ((period.opens, period.closes),)
    return days


def weekly_hours(answers: Answers) -> tuple[OpeningHours, ...]:
    """Return the hours whose answers `weekly_answers` gives, in order."""
    return tuple(OpeningHours(at, *period) for at, day in enumerate(WEEKDAYS) for period in sorted(answers[day]))
