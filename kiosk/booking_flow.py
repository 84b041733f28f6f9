"""The way to an appointment: the service, the day, the time, one look at all of it, and the code."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from kiosk.visit import BookedPlace, BookingDraft, Page, Visit


@dataclass(frozen=True)
class AskBooking:
    """The visitor wants to come on another day; the service may be known already."""

    service_id: UUID | None = None


@dataclass(frozen=True)
class BookService:
    """The service was chosen."""

    service_id: UUID


@dataclass(frozen=True)
class BookDay:
    """The day was chosen."""

    day: date


@dataclass(frozen=True)
class BookTime:
    """The time was chosen."""

    slot: datetime


@dataclass(frozen=True)
class TimeGone:
    """Somebody else was quicker: another time is chosen, or another day where this one has no more."""

    day_gone: bool


@dataclass(frozen=True)
class PlaceBooked:
    """The appointment is booked."""

    place: BookedPlace


@dataclass(frozen=True)
class OwnFound:
    """The typed code belongs to an appointment that can be moved or cancelled."""

    own: BookedPlace


@dataclass(frozen=True)
class AskMove:
    """The visitor wants to come at another time."""


@dataclass(frozen=True)
class AskCancel:
    """The visitor cannot come."""


@dataclass(frozen=True)
class Cancelled:
    """The appointment is cancelled."""


BookingEvent = (
    AskBooking | BookService | BookDay | BookTime | TimeGone | PlaceBooked | OwnFound | AskMove | AskCancel | Cancelled
)


def booking_step(visit: Visit, event: object) -> Visit:
    """Return the visit after an event of booking; any other event changes nothing."""
    draft = visit.booking
    match event:
        case AskBooking(None):
            return replace(visit, booking=BookingDraft(), own=None).opened(Page.BOOK_SERVICE)
        case AskBooking(UUID() as service_id):
            return replace(visit, booking=BookingDraft(service_id), own=None).opened(Page.BOOK_DAY)
        case PlaceBooked(place):
            return Visit(visit.language, visit.comfort, Page.BOOKED, booked=place)
        case OwnFound(own):
            # Going back leads to an empty line: the next visitor must not find the code.
            return replace(visit, code="", own=own).opened(Page.APPOINTMENT)
        case AskMove() if visit.own is not None:
            return replace(visit, booking=BookingDraft(visit.own.appointment.service_id)).opened(Page.BOOK_DAY)
        case AskCancel() if visit.own is not None:
            return visit.opened(Page.CANCEL)
        case Cancelled():
            return Visit(visit.language, visit.comfort, Page.CANCELLED)
    if draft is None:
        return visit
    match event:
        case BookService(service_id):
            return replace(visit, booking=BookingDraft(service_id)).opened(Page.BOOK_DAY)
        case BookDay(day):
            return replace(visit, booking=replace(draft, day=day, slot=None)).opened(Page.BOOK_TIME)
        case BookTime(slot):
            return replace(visit, booking=replace(draft, slot=slot)).opened(Page.BOOK_CHECK)
        case TimeGone(day_gone):
            return _returned(visit, draft, Page.BOOK_DAY if day_gone else Page.BOOK_TIME)
        case _:
            return visit


def _returned(visit: Visit, draft: BookingDraft, page: Page) -> Visit:
    """Return to a page of this booking, as "Back" would."""
    if page not in visit.trail:
        return visit
    day = None if page is Page.BOOK_DAY else draft.day
    at = visit.trail.index(page)
    return replace(visit, page=page, trail=visit.trail[:at], booking=replace(draft, day=day, slot=None))
