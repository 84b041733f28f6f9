"""Booking a day and a time: what is free, one question after the other, and the place, exactly once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from kiosk.book.lost_bookings import LostBookings
from kiosk.book.state import BookState
from kiosk.booking_flow import BookDay, BookService, BookTime, PlaceBooked, TimeGone
from kiosk.page.presenter import KioskTools, SendingPresenter
from kiosk.rate_limit import SlipPace
from kiosk.tiles import TileMood, TileState
from kiosk.visit import BookedPlace, BookingDraft, Page
from kiosk.visit_controller import VisitController
from shared.office.catalog.model import Service
from shared.office.notices.model import NoticeKind
from shared.platform.codes import new_code
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.text import ClockTime, Day, Showable, translate
from shared.platform.ids import new_id
from shared.service_desk.appointments.errors import CODE_TAKEN, SLOT_FULL
from shared.service_desk.appointments.model import (
    CODE_DIGITS,
    Appointment,
    BookedBy,
    BookRequest,
    FreeDay,
    FreeSlot,
    Purpose,
)

#: The most answers on one page; times are short and in order.
MOST_DAYS = 8
MOST_TIMES = 12
NO_TIME = translate("kiosk.book", "No time is free at the moment.")
NO_SERVICE = translate("kiosk.book", "Appointments cannot be booked at the moment.")
TOO_SOON = translate("kiosk.card", "One moment, please. Then touch again.")
TOO_MANY = translate("kiosk.book", "A lot of slips have just been printed. Please ask a member of staff.")


@dataclass(frozen=True)
class _Gone:
    """The time was taken by somebody else: the sentence, and what is free now."""

    sentence: Showable
    days: tuple[FreeDay, ...]


class BookPresenter(SendingPresenter[BookState]):
    """Presents the four pages from the service to the place."""

    pages = (Page.BOOK_SERVICE, Page.BOOK_DAY, Page.BOOK_TIME, Page.BOOK_CHECK)
    failure = translate("kiosk.number", "That did not work. Please try again, or ask a member of staff.")

    def __init__(self, controller: VisitController, tools: KioskTools, show: Callable[[BookState], None]) -> None:
        super().__init__(controller, tools, show)
        self._days: tuple[FreeDay, ...] | None = None
        self._days_of: tuple[int, UUID] | None = None
        self._first = 0
        self._page = Page.WELCOME
        self._request: BookRequest | None = None
        self._lost = LostBookings(tools)

    def choose(self, key: object) -> None:
        """An answer was touched."""
        if self._busy or not self._here():
            return
        self._problem = None
        page = self._controller.page
        if page is Page.BOOK_SERVICE and isinstance(key, UUID):
            self._controller.go(BookService(key))
        elif page is Page.BOOK_DAY and isinstance(key, date):
            self._controller.go(BookDay(key))
        elif page is Page.BOOK_TIME:
            slot = next((each for each in self._slots() if each.start == key), None)
            if slot is not None:
                self._controller.go(BookTime(slot.start))

    def earlier(self) -> None:
        """Show the answers before these."""
        self._turn(-1)

    def later(self) -> None:
        """Show the answers after these."""
        self._turn(1)

    def message(self) -> None:
        """Nothing suits: leave a message instead."""
        self._controller.leave_message()

    def book(self) -> None:
        """Everything is right: book the place. Tried again, it is the same one with the same code."""
        draft = self._draft()
        if self._busy or self._controller.page is not Page.BOOK_CHECK or draft.slot is None or not self._may_book():
            return
        request, tools, own = self._same_request(draft), self._tools, self._controller.visit.own
        if request is not self._request:
            self._lost.give_back()
        self._request = request
        if own is None:
            self._lost.expect(request.code)

        def take() -> Appointment | _Gone:
            try:
                if own is None:
                    return tools.appointments.book_at_kiosk(request, tools.device)
                return tools.appointments.move_own(
                    own.appointment, request.slot, request.language, request.command_id, tools.device
                )
            except UserError as problem:
                if problem.code is not SLOT_FULL:
                    raise
                return _Gone(error_text(problem), tools.times.free(request.service_id, request.purpose))

        self._send(take, lambda answer: self._answered(answer, request))

    def _answered(self, answer: Appointment | _Gone, request: BookRequest) -> None:
        if request is not self._request and self._controller.visit.own is None:
            # The visitor went elsewhere meanwhile, and the place is being given back.
            return
        self._request = None
        self._lost.answered()
        if isinstance(answer, Appointment):
            self._tools.rate_limit.given()
            self._controller.go(PlaceBooked(BookedPlace(answer, request.code)))
            return
        self._days = answer.days
        day = self._draft().day
        self._controller.go(TimeGone(day_gone=all(each.day != day for each in answer.days)))
        self._problem = answer.sentence
        self._refresh()

    def _not_done(self, problem: Exception) -> None:
        if self._days is None:
            # They are read again as soon as there is news of the branch.
            self._days_of = None
        if self._tools.connection.works:
            self._lost.answered()
        # With the same code it would be refused again.
        if isinstance(problem, UserError) and problem.code is CODE_TAKEN:
            self._request = None

    def _too_late(self, answer: object) -> None:
        self._lost.give_back()

    def _may_book(self) -> bool:
        pace = self._tools.rate_limit.ask()
        if pace is SlipPace.FINE:
            return True
        if pace is SlipPace.TOO_MANY and self._problem != TOO_MANY:
            self._tools.staff.alert(NoticeKind.DEVICE_FAULT, "", "too_many_slips")
        self._problem = TOO_SOON if pace is SlipPace.TOO_SOON else TOO_MANY
        self._refresh()
        return False

    def _same_request(self, draft: BookingDraft) -> BookRequest:
        """Return the request of an earlier try for the same thing, so that it happens once."""
        assert draft.service_id is not None
        assert draft.slot is not None
        own = self._controller.visit.own
        fresh = BookRequest(
            new_id(), draft.service_id, draft.slot, self._purpose(), BookedBy.KIOSK,
            self._controller.visit.language.value, new_code(CODE_DIGITS) if own is None else own.code,
        )  # fmt: skip
        earlier = self._request
        if earlier is not None and replace(earlier, command_id=fresh.command_id, code=fresh.code) == fresh:
            return earlier
        return fresh

    def _moved(self) -> None:
        page, visit = self._controller.page, self._controller.visit
        if page is not self._page:
            self._page, self._first, self._problem = page, 0, None
        if self._request is not None and visit.booking is None:
            self._request = None
            self._lost.give_back()
        if not self._here():
            self._days_of, self._days = None, None
        elif page is Page.BOOK_DAY and visit.booking is not None and visit.booking.service_id is not None:
            whose = (self._controller.visitor, visit.booking.service_id)
            if self._days_of != whose:
                self._days_of, self._days = whose, None
                self._read(whose)
        super()._moved()

    def _read(self, whose: tuple[int, UUID]) -> None:
        times, service_id, purpose = self._tools.times, whose[1], self._purpose()
        self._send(lambda: times.free(service_id, purpose), lambda days: self._have_read(whose, days))

    def _have_read(self, whose: tuple[int, UUID], days: tuple[FreeDay, ...]) -> None:
        if whose == self._days_of:
            self._days = days
            self._refresh()

    def _purpose(self) -> Purpose:
        """Return whose share is asked for; what is moved stays in its own."""
        own = self._controller.visit.own
        return Purpose.BOOKING if own is None else own.appointment.purpose

    def _draft(self) -> BookingDraft:
        return self._controller.visit.booking or BookingDraft()

    def _service(self) -> Service | None:
        service_id, branch = self._draft().service_id, self._controller.known
        return branch.catalog.service(service_id) if service_id is not None and branch.has(service_id) else None

    def _slots(self) -> tuple[FreeSlot, ...]:
        day = self._draft().day
        return next((each.slots for each in self._days or () if each.day == day), ())

    def _turn(self, step: int) -> None:
        most = MOST_TIMES if self._controller.page is Page.BOOK_TIME else MOST_DAYS
        if self._here() and 0 <= self._first + step * most < len(self._choices()):
            self._first += step * most
            self._refresh()

    def _choices(self) -> Sequence[TileState]:
        branch = self._controller.known
        match self._controller.page:
            case Page.BOOK_SERVICE:
                return [
                    _tile(each.id, each.name, each.hint, each.icon)
                    for each in branch.services
                    if each.id in branch.bookable
                ]
            case Page.BOOK_DAY:
                today = branch.here(branch.at).date()
                return [_tile(each.day, _day(each.day, today), _hint(each, today)) for each in self._days or ()]
            case Page.BOOK_TIME:
                return [_tile(each.start, ClockTime(branch.here(each.start))) for each in self._slots()]
            case _:
                return ()

    def _state(self) -> BookState:
        page, draft, service = self._controller.page, self._draft(), self._service()
        choices, own = self._choices(), self._controller.visit.own
        most = MOST_TIMES if page is Page.BOOK_TIME else MOST_DAYS
        slot = None if draft.slot is None else self._controller.known.here(draft.slot)
        nothing: Showable | None = None
        known = page is not Page.BOOK_DAY or self._days is not None
        if not choices and known and self._problem is None:
            nothing = {Page.BOOK_SERVICE: NO_SERVICE, Page.BOOK_CHECK: None}.get(page, NO_TIME)
        return BookState(
            language=self._controller.visit.language,
            page=page,
            choices=tuple(choices[self._first : self._first + most]),
            earlier=self._first > 0,
            later=self._first + most < len(choices),
            nothing=nothing,
            service=None if service is None else service.name,
            day=None if draft.day is None else Day(draft.day),
            time=None if slot is None else ClockTime(slot),
            instead=None if own is None else _when(self._controller.known.here(own.appointment.slot)),
            documents=() if service is None else tuple(each.name for each in service.card.documents),
            busy=self._busy,
            problem=self._problem,
            message_offered=self._controller.offer.message,
        )


def _when(here: datetime) -> Showable:
    return translate("kiosk.case", "{day}, {time}", day=Day(here.date()), time=ClockTime(here))


def _tile(key: UUID | date, name: Showable, hint: Showable = "", icon: str = "") -> TileState:
    return TileState(key, name, hint, icon, "", None, TileMood.GOOD, shut=False)


def _day(day: date, today: date) -> Showable:
    if day == today:
        return translate("kiosk.book", "Today")
    return translate("kiosk.book", "Tomorrow") if day == today + timedelta(days=1) else Day(day)


def _hint(free: FreeDay, today: date) -> Showable:
    times = translate("kiosk.book", "%n times are free", n=len(free.slots))
    near = free.day <= today + timedelta(days=1)
    return translate("kiosk.book", "{day}: {times}", day=Day(free.day), times=times) if near else times
