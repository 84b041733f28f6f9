"""A branch's set-up as forms."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import time

from shared.office.catalog.forms import fields
from shared.office.catalog.forms.bodies import BODY
from shared.office.catalog.forms.case_kinds import CASE_KIND, case_kind_answers
from shared.office.catalog.forms.competencies import COMPETENCY
from shared.office.catalog.forms.fields import active, code, field, list_of, local, text
from shared.office.catalog.forms.hearing_duties import HEARING_DUTY
from shared.office.catalog.forms.message_templates import MESSAGE_TEMPLATE, template_answers
from shared.office.catalog.forms.units import ABSENCE, UNIT
from shared.office.catalog.model import (
    MOST_PERSONS,
    MOST_QUANTITY,
    OpeningHours,
    Reason,
    ReasonKind,
    Span,
)
from shared.office.catalog.seeds import STANDARD_CASE_KINDS, STANDARD_REASONS, STANDARD_TEMPLATES
from shared.platform.forms.model import Answers, Choice, Field, Form, FormSection, Kind, plain_form
from shared.platform.forms.readable import periods_in_words
from shared.platform.forms.records import LANGUAGES
from shared.platform.i18n.text import Text, isolated, translate

#: A special day is announced at most so many days before.
MOST_ANNOUNCED_DAYS = 60
#: Where a profile lists special days; profiles of version 0.1 call them holidays.
SPECIAL_DAY_KEYS = ("special_days", "holidays")
WEEKDAYS, WEEKDAY_NAMES = fields.WEEKDAYS, fields.WEEKDAY_NAMES

_DAY_HINT = translate("catalog", "Year, month and day (Gregorian), for example {day}", day=isolated("2026-12-16"))
_EXAMPLE = periods_in_words(((time(9), time(13)), (time(14), time(18))))
_PERIODS_HINT = translate("catalog", "Empty: closed. For example {hours}", hours=_EXAMPLE)
_OWN_HOURS_HINT = translate(
    "catalog", "Empty on all days: as long as the branch is open. For example {hours}", hours=_EXAMPLE
)


def _most(key: str, limit: int) -> Field:
    hint = translate("catalog", "Clerks say how many when a visit ends. 1: they are not asked.")
    return field(key, Kind.WHOLE, hint=hint, default=limit, minimum=1, maximum=limit)


def _own_hours() -> tuple[Field, ...]:
    """Return the hours of a service, a field for each weekday; the first one says what is typed."""
    first, *others = WEEKDAYS
    return (
        field(first, Kind.PERIODS, hint=_OWN_HOURS_HINT, required=False),
        *(field(day, Kind.PERIODS, required=False) for day in others),
    )


BRANCH = plain_form(
    "branch",
    code(),
    text("time_zone", 64),
    field("default_language", Kind.CHOICE, choices=LANGUAGES),
    field("day_starts", Kind.TIME, default=time(0)),
    local("name"),
    local("place"),
    local("contact"),
)
GROUP = plain_form("group", code(), local("name"), local("hint"), text("icon"))
DOCUMENT = plain_form("document", local("name"), local("hint", required=False))
STEP = plain_form("step", local("when"), local("what", sentences=True))
SERVICE = plain_form(
    "service",
    code(),
    text("group"),
    text(
        "prefix",
        # I and O look like 1 and 0, Q like O: on a board ten metres away they are misread.
        pattern="[A-HJ-NPR-Z]",
        problem=translate("forms", "one capital letter from A to Z is expected, but not I, O or Q."),
    ),
    text("icon"),
    local("name"),
    local("hint"),
    field("promise_minutes", Kind.WHOLE, minimum=1, maximum=480),
    field(
        "published_minutes",
        Kind.DECIMAL,
        hint=translate("catalog", "Visitors read the time of the service charter instead, if one in force names it."),
        above=0,
    ),
    field("outcome_required", Kind.YES_NO, default=False),
    text(
        "outcomes",
        required=False,
        many=True,
        hint=translate("catalog", "Clerks choose from these when a visit ends. None: from all outcomes."),
    ),
    _most("most_quantity", MOST_QUANTITY),
    _most("most_persons", MOST_PERSONS),
    field(
        "takes_appointments",
        Kind.YES_NO,
        hint=translate("catalog", "Visitors can be given a day and a time for this service."),
        default=False,
    ),
    field("daily_allowance", Kind.WHOLE, required=False, minimum=1, maximum=9999),
    text("zone", required=False),
    active(),
    local("purpose", sentences=True),
    local("fee"),
    field(
        "closed_notice",
        Kind.LOCAL_TEXT,
        hint=translate("catalog", "For example where else visitors can go. May be empty."),
        required=False,
        sentences=True,
    ),
    *_own_hours(),
    list_of("documents", DOCUMENT, add=translate("catalog", "Add a document")),
    list_of("steps", STEP, add=translate("catalog", "Add a step")),
)
COUNTER = plain_form(
    "counter",
    text("label", 8),
    local("name"),
    text("zone", required=False),
    text("services", required=False, many=True),
    active(),
)
PRIORITY_CLASS = plain_form(
    "priority_class",
    code(),
    local("name"),
    local("hint"),
    field(
        "proof",
        Kind.LOCAL_TEXT,
        hint=translate(
            "catalog",
            "For example “Identity card”. Kiosk and slip ask for it, and the clerk sees it. Empty: nothing to show.",
        ),
        required=False,
    ),
    field(
        "weight",
        Kind.DECIMAL,
        hint=translate("catalog", "With 2, a waited minute counts like two: the visitor is called earlier."),
        minimum=1,
    ),
    field(
        "rank",
        Kind.WHOLE,
        hint=translate("catalog", "Only for “Priority visitors first”: a higher rank is called before a lower one."),
        minimum=0,
        maximum=100,
    ),
    active(),
)
OUTCOME = plain_form("outcome", code(), local("name"), field("completed", Kind.YES_NO), active())
#: What reasons are given for, in words.
REASON_KINDS: Mapping[ReasonKind, Text] = {
    ReasonKind.HOLD: translate("catalog", "Putting a visitor on hold"),
    ReasonKind.PAUSE: translate("catalog", "Pausing a counter"),
    ReasonKind.CALL: translate("catalog", "Calling a number out of order"),
}
REASON = plain_form(
    "reason",
    code(32),
    field("kind", Kind.CHOICE, choices=tuple(Choice(*named) for named in REASON_KINDS.items())),
    local("name"),
    active(),
)
HOURS = plain_form(
    "hours",
    field("days", Kind.CHOICE, many=True, choices=tuple(Choice(*named) for named in WEEKDAY_NAMES.items())),
    field("opens", Kind.TIME),
    field("closes", Kind.TIME),
)
#: Special days as a profile lists them: several with one name.
SPECIAL_DAYS = plain_form(
    "special_days",
    local("name"),
    field("days", Kind.DATE, many=True),
    field("hours", Kind.PERIODS, required=False),
    local("notice", required=False),
    field("announced_days", Kind.WHOLE, default=0, minimum=0, maximum=MOST_ANNOUNCED_DAYS),
)
#: One special day, with the fields of the record.
SPECIAL_DAY = Form(
    "special_day",
    1,
    (
        FormSection(
            "",
            (
                field("day", Kind.DATE, hint=_DAY_HINT),
                field("periods", Kind.PERIODS, hint=_PERIODS_HINT, required=False),
                field(
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
                field("name", Kind.LOCAL_TEXT),
                field(
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
WEEK = plain_form("week", *(field(day, Kind.PERIODS, required=False) for day in WEEKDAYS))


def _reason_answers(reason: Reason) -> Answers:
    return {"code": reason.code, "kind": reason.kind, "name": reason.name.as_dict(), "active": reason.active}


#: The lists that may be spread over several files.
SERVICES = list_of("services", SERVICE)
CASE_KINDS = list_of("case_kinds", CASE_KIND)
MESSAGE_TEMPLATES = list_of("message_templates", MESSAGE_TEMPLATE)
INCLUDED_FIELDS = (SERVICES, CASE_KINDS, MESSAGE_TEMPLATES)
#: Every part of a branch's set-up.
CATALOG_FIELDS = (
    field("branch", Kind.FORM, form=BRANCH),
    list_of("groups", GROUP),
    SERVICES,
    list_of("counters", COUNTER),
    list_of("priority_classes", PRIORITY_CLASS),
    list_of("outcomes", OUTCOME),
    # A profile without them, as of earlier versions, means the standard ones.
    replace(list_of("reasons", REASON), default=tuple(map(_reason_answers, STANDARD_REASONS))),
    replace(CASE_KINDS, default=tuple(map(case_kind_answers, STANDARD_CASE_KINDS))),
    list_of("units", UNIT),
    list_of("absences", ABSENCE),
    list_of("hearing_duties", HEARING_DUTY),
    list_of("bodies", BODY),
    replace(MESSAGE_TEMPLATES, default=tuple(map(template_answers, STANDARD_TEMPLATES))),
    list_of("competencies", COMPETENCY),
    list_of("hours", HOURS),
    *(list_of(key, SPECIAL_DAYS) for key in SPECIAL_DAY_KEYS),
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
