"""Booking at the kiosk: one question a page, two visitors and one place, no place at all, and the paper."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.booked.screen import BookedScreen
from kiosk.booking_flow import AskBooking
from kiosk.visit import Page
from shared.office.audit.model import SYSTEM
from shared.office.catalog.parts import SERVICES
from shared.office.notices.model import NoticeKind
from shared.platform.codes import shown_code
from shared.platform.i18n.text import ClockTime, without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.printing.slip import QrCode
from shared.service_desk.appointments.model import AppointmentState, BookedBy, FreeDay, Purpose
from shared.service_desk.appointments.operations.views import AppointmentViews
from tests.helpers.appointments import PASSPORT, book_here, clerk_of, free, kiosk_booking
from tests.helpers.branches import change_entry
from tests.helpers.kiosks import KioskRig, Open, service_of, type_number, walk_to

BOOK = "Book for another day"
TAKE = "Book this appointment"


def open_card(rig: KioskRig) -> None:
    rig.press_all("Passports and identity cards", "Replace a passport")


def days(rig: KioskRig) -> tuple[FreeDay, ...]:
    return free(rig.branch, PASSPORT, Purpose.BOOKING)


def press_first_time(rig: KioskRig, day: FreeDay) -> None:
    """Touch the first time of a day."""
    here = rig.controller.known.here(day.slots[0].start)
    rig.press(Translator(rig.controller.visit.language).text(ClockTime(here)))


def fill_up(rig: KioskRig, day: FreeDay, *, all_times: bool = False) -> None:
    """Let others book the first time of a day, or all of them."""
    for slot in day.slots if all_times else day.slots[:1]:
        for _ in range(slot.free):
            book_here(rig.branch, kiosk_booking(rig.branch, slot=slot.start))


def booked_here(rig: KioskRig) -> list[AppointmentState]:
    clerk, views = clerk_of(rig.branch), rig.branch.of(AppointmentViews)
    rows = [row.appointment for day in days(rig) for row in views.day(day.day, clerk).rows]
    return [each.state for each in rows if each.booked_by is BookedBy.KIOSK]


def test_a_visitor_books_a_day_and_a_time_and_comes_with_the_code(kiosk: Open) -> None:
    rig = kiosk()
    open_card(rig)
    rig.press(BOOK)
    assert rig.says("On which day would you like to come?")
    today = days(rig)[0]
    rig.press("Today")
    press_first_time(rig, today)
    assert rig.says("Is everything right?")
    assert rig.says("Replace a passport")
    rig.press(TAKE)
    assert rig.page is Page.BOOKED
    place = rig.controller.visit.booked
    assert place is not None
    assert rig.face.frame.findChild(BookedScreen).code.accessibleName() == shown_code(place.code)
    assert rig.says("Your slip has been printed.")
    (slip,) = rig.slips.slips
    assert [part.token for part in slip.parts if isinstance(part, QrCode)] == [place.code]
    rig.press("Finish")
    assert rig.controller.untouched()
    rig.clock.set(today.slots[0].start)
    rig.press("I have an appointment")
    type_number(rig, place.code)
    rig.press("Continue")
    assert rig.page is Page.TICKET
    assert rig.branch.check.run().faults == ()


def test_of_two_visitors_who_want_the_last_place_the_second_chooses_again(kiosk: Open) -> None:
    rig = kiosk()
    rig.clock.advance(5 * 3600)
    rig.face.presenter.reload()
    open_card(rig)
    rig.press(BOOK)
    today = days(rig)[0]
    rig.press("Today")
    press_first_time(rig, today)
    fill_up(rig, today)
    rig.press(TAKE)
    assert rig.page is Page.BOOK_TIME
    assert rig.says("Somebody else has just booked the last place at")
    press_first_time(rig, days(rig)[0])
    assert not rig.says("Somebody else")
    fill_up(rig, days(rig)[0], all_times=True)
    rig.press(TAKE)
    assert rig.page is Page.BOOK_DAY
    assert rig.says("Somebody else has just booked the last place at")
    assert "Today" not in {without_direction_controls(name) for name in rig.buttons()}
    assert rig.controller.visit.trail[-1] is Page.CARD


def test_five_keys_are_enough_and_pages_of_days_are_turned(kiosk: Open) -> None:
    rig = kiosk()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    rig.window.begin(application)
    open_card(rig)
    walk_to(rig, BOOK)
    rig.key(Qt.Key.Key_Return)
    assert not rig.buttons()["Earlier days"].isEnabled()
    rig.press("Later days")
    rig.press("Earlier days")
    walk_to(rig, "Today")
    rig.key(Qt.Key.Key_Return)
    here = rig.controller.known.here(days(rig)[0].slots[2].start)
    walk_to(rig, Translator(rig.controller.visit.language).text(ClockTime(here)))
    rig.key(Qt.Key.Key_Return)
    walk_to(rig, TAKE)
    rig.key(Qt.Key.Key_Return)
    assert rig.page is Page.BOOKED


def test_a_closed_branch_and_a_full_service_offer_another_day(kiosk: Open) -> None:
    rig = kiosk()
    open_card(rig)
    rig.controller.know(replace(rig.controller.known, full=frozenset({service_of(rig, PASSPORT)})))
    rig.settle()
    assert rig.says("There are no more tickets for this service today")
    rig.press(BOOK)
    assert rig.page is Page.BOOK_DAY
    rig.press("Start again")
    rig.clock.advance(10 * 3600)
    rig.face.presenter.reload()
    rig.settle()
    assert rig.page is Page.CLOSED
    rig.press_all("Book an appointment", "Replace a passport", "Tomorrow")
    press_first_time(rig, days(rig)[0])
    rig.press(TAKE)
    assert rig.page is Page.BOOKED


def test_who_finds_nothing_free_is_offered_a_message(kiosk: Open) -> None:
    rig = kiosk()
    open_card(rig)
    for share in ("booking_share", "return_share"):
        rig.branch.settings.change(share, 0.0, SYSTEM)
    rig.controller.go(AskBooking(service_of(rig, PASSPORT)))
    rig.settle()
    assert rig.says("No time is free at the moment.")
    rig.press("Leave a message")
    assert rig.page is Page.MESSAGE
    rig.press("Start again")
    rig.face.presenter.reload()
    open_card(rig)
    assert BOOK not in rig.buttons()


def test_two_touches_book_one_place_and_a_slip_that_does_not_come_out_leaves_the_code_on_the_screen(
    kiosk: Open,
) -> None:
    rig = kiosk()
    rig.printer.unplug()
    open_card(rig)
    rig.press_all(BOOK, "Today")
    press_first_time(rig, days(rig)[0])
    take = rig.buttons()[TAKE]
    take.activated.emit()
    take.activated.emit()
    rig.settle()
    assert booked_here(rig) == [AppointmentState.BOOKED]
    assert rig.says("Please note the code")
    rig.wait_seconds(20)
    assert rig.page is Page.BOOKED
    assert NoticeKind.SLIP_NOT_PRINTED in {notice.kind for notice in rig.branch.notices.open_notices()}


def test_a_branch_may_leave_booking_out(kiosk: Open) -> None:
    rig = kiosk()
    rig.branch.settings.change("kiosk_book", False, SYSTEM)
    rig.face.presenter.reload()
    open_card(rig)
    assert BOOK not in rig.buttons()
    rig.controller.go(AskBooking(service_of(rig, PASSPORT)))
    assert rig.page is Page.CARD
    rig.branch.settings.change("kiosk_book", True, SYSTEM)
    rig.press("Start again")
    for code in ("passport-replace", "id-card", "driving-licence"):
        change_entry(rig.branch, SERVICES, code, takes_appointments=False)
    rig.face.presenter.reload()
    open_card(rig)
    assert BOOK not in rig.buttons()
    assert rig.controller.known.bookable == frozenset[UUID]()
