"""The labels of the set-up's fields, and short ways to declare them."""

from collections.abc import Mapping
from typing import Any

from shared.platform.forms.model import Field, Form, Kind
from shared.platform.i18n.text import Showable, Text, Weekday, translate

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAY_NAMES: Mapping[str, Showable] = {day: Weekday(at) for at, day in enumerate(WEEKDAYS)}


LABELS: Mapping[str, Showable] = {
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
    "case_kinds": translate("catalog", "Kinds of cases"),
    "kinds": translate("catalog", "Kinds of cases"),
    "message_templates": translate("catalog", "Messages to visitors"),
    "answer_days": translate("catalog", "Working days for a decision"),
    "matter": translate("catalog", "What it is about"),
    "second_days": translate("catalog", "Working days for a second look"),
    "approval": translate("catalog", "Another person approves the decision"),
    "about_person": translate("catalog", "May concern a member of staff"),
    "by_code": translate("catalog", "The kiosk shows the result"),
    "at_kiosk": translate("catalog", "Visitors may register it at the kiosk"),
    "units": translate("catalog", "Units"),
    "unit": translate("catalog", "Unit"),
    "case_steps": translate("catalog", "Steps of the work"),
    "experts": translate("catalog", "Who works on its cases"),
    "heads": translate("catalog", "Who leads it"),
    "absences": translate("catalog", "Absences"),
    "first": translate("catalog", "First day"),
    "last": translate("catalog", "Last day"),
    "deputy": translate("catalog", "Deputy"),
    "hearing_duties": translate("catalog", "Duty roster of meetings"),
    "bodies": translate("catalog", "Other bodies"),
    "competencies": translate("catalog", "Competencies"),
    "fields": translate("catalog", "Questions"),
    "required": translate("catalog", "Must be answered"),
    "longest": translate("catalog", "Most letters"),
    "most": translate("catalog", "Most files"),
    "choices": translate("catalog", "Answers to choose from"),
}


def field(key: str, kind: Kind, **more: Any) -> Field:
    return Field(key, kind, LABELS[key], **more)


def text(key: str, longest: int = 40, **more: Any) -> Field:
    # As many letters as the column holds: SQLite would take more, PostgreSQL would not.
    return field(key, Kind.TEXT, maximum=longest, **more)


def code(longest: int = 40) -> Field:
    """Return the field for the code of an entry."""
    hint = translate("catalog", "A short name for files and reports. Visitors do not see it.")
    return text("code", longest, hint=hint)


def local(key: str, *, required: bool = True, sentences: bool = False) -> Field:
    return field(key, Kind.LOCAL_TEXT, required=required, sentences=sentences)


def active() -> Field:
    return field("active", Kind.YES_NO, default=True)


def list_of(key: str, form: Form, *, add: Text | None = None) -> Field:
    return field(key, Kind.FORM, many=True, required=False, form=form, add=add)
