"""The questions about appointments: on which day and at what time, for what, and why one is cancelled."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from shared.office.catalog.working_time import local
from shared.platform.forms.model import Choice, Field, Form, Kind, plain_form
from shared.platform.forms.records import LANGUAGES
from shared.platform.i18n.text import ClockTime, Day, LocalText, Text, translate
from shared.service_desk.appointments.model import BookedBy, CancelReason, FreeDay

#: So many days are offered on the page, and beside the outcome of a visit, where there is less room.
MOST_DAYS, FEW_DAYS = 23, 8
DAY, TIME = translate("console.appointments", "Day"), translate("console.appointments", "Time")
AGAIN = translate("console.appointments", "Return on")
CHANNELS = {
    BookedBy.COUNTER: translate("console.appointments", "At the counter"),
    BookedBy.PHONE: translate("console.appointments", "By phone"),
}
REASONS = {
    CancelReason.VISITOR: translate("console.appointments", "The visitor cancels"),
    CancelReason.BRANCH: translate("console.appointments", "The branch cannot keep it"),
}


def day_field(free: Sequence[FreeDay], *, none: Text | None = None, label: Text = DAY, most: int = MOST_DAYS) -> Field:
    """Return the question for the day; `none` is offered first where no day at all may be chosen."""
    first = () if none is None else (Choice(None, none),)
    days = tuple(Choice(each.day, Day(each.day)) for each in free[:most])
    return Field("day", Kind.CHOICE, label, required=none is None, choices=first + days)


def time_field(free: Sequence[FreeDay], day: date | None, zone: str) -> Field:
    """Return the question for the time on a chosen day."""
    slots = next((each.slots for each in free if each.day == day), ())
    times = tuple(Choice(each.start, ClockTime(local(each.start, zone))) for each in slots)
    return Field("slot", Kind.CHOICE, TIME, required=bool(times), choices=times)


def return_form(free: Sequence[FreeDay], day: date | None, zone: str) -> Form:
    """Return the question whether, and when, the visitor comes again."""
    nothing = translate("console.appointments", "Not needed")
    return plain_form("return", day_field(free, none=nothing, label=AGAIN, most=FEW_DAYS), time_field(free, day, zone))


def new_form(services: Sequence[tuple[UUID, LocalText]], free: Sequence[FreeDay], day: date | None, zone: str) -> Form:
    """Return the form of a new appointment: the service first, then what is free for it."""
    return plain_form(
        "appointment",
        Field(
            "service",
            Kind.CHOICE,
            translate("console.appointments", "Service"),
            choices=tuple(Choice(*each) for each in services),
        ),
        day_field(free),
        time_field(free, day, zone),
        Field(
            "booked_by",
            Kind.CHOICE,
            translate("console.appointments", "How it was asked for"),
            choices=tuple(Choice(*each) for each in CHANNELS.items()),
            default=BookedBy.PHONE,
        ),
        Field("language", Kind.CHOICE, translate("console.appointments", "Language of the visitor"), choices=LANGUAGES),
        Field(
            "phone",
            Kind.TEXT,
            translate("console.appointments", "Telephone number"),
            translate(
                "console.appointments",
                "May stay empty. The number itself is not kept; it only counts how many open appointments it has.",
            ),
            required=False,
            maximum=40,
        ),
    )


def move_form(free: Sequence[FreeDay], day: date | None, zone: str) -> Form:
    """Return the question to when an appointment is moved."""
    return plain_form("move", day_field(free), time_field(free, day, zone))


CANCEL_FORM = plain_form(
    "cancel",
    Field(
        "reason",
        Kind.CHOICE,
        translate("console.appointments", "Why it is cancelled"),
        choices=tuple(Choice(*each) for each in REASONS.items()),
    ),
)
