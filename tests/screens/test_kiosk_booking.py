"""Booking at the kiosk: one question a page, two visitors and one place, no place at all, and the paper."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.booked.screen import BookedScreen
from kiosk.booking_flow import AskBooking, BookDay, BookTime
from kiosk.visit import Page
from shared.office.audit.model import SYSTEM
from shared.office.notices.model import NoticeKind
from shared.platform.codes import shown_code
from shared.platform.i18n.text import ClockTime, without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.printing.slip import QrCode
from shared.service_desk.appointments.model import AppointmentState, BookedBy, FreeDay, Purpose
from shared.service_desk.appointments.operations.views import AppointmentViews
from tests.helpers.appointments import PASSPORT, book_here, clerk_of, free, kiosk_booking
from tests.helpers.kiosks import KioskRig, Open, service_of, type_number, walk_to
from tests.helpers.runners import WaitingRunner

BOOK = "Book for another day"
TAKE = "Book this appointment"


def open_card(rig: KioskRig) -> None:
    rig.press_all("Passports and identity cards", "Replace a passport")


def days(rig: KioskRig) -> tuple[FreeDay, ...]:
    return free(rig.branch, PASSPORT, Purpose.BOOKING)


def time_of(rig: KioskRig, day: FreeDay, at: int = 0) -> str:
    """One of the times of a day as it stands on its button."""
    return Translator(rig.controller.visit.language).text(ClockTime(rig.controller.known.here(day.slots[at].start)))


def press_first_time(rig: KioskRig, day: FreeDay) -> None:
    """Touch the first time of a day."""
    rig.press(time_of(rig, day))


def fill_up(rig: KioskRig, day: FreeDay, *, all_times: bool = False) -> None:
    """Let others book the first time of a day, or all of them."""
    for slot in day.slots if all_times else day.slots[:1]:
        for _ in range(slot.free):
            book_here(rig.branch, kiosk_booking(rig.branch, slot=slot.start))


def booked_here(rig: KioskRig) -> list[AppointmentState]:
    clerk, views = clerk_of(rig.branch), rig.branch.of(AppointmentViews)
    rows = [row.appointment for day in days(rig) for row in views.day(day.day, clerk).rows]
    return [each.state for each in rows if each.booked_by is BookedBy.KIOSK]


def test_five_keys_are_enough_to_book_and_the_code_is_enough_to_come(kiosk: Open) -> None:
    rig = kiosk()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    rig.window.begin(application)
    open_card(rig)
    walk_to(rig, BOOK)
    rig.key(Qt.Key.Key_Return)
    assert rig.says("On which day would you like to come?")
    assert not rig.buttons()["Earlier days"].isEnabled()
    rig.press("Later days")
    assert "Today" not in rig.buttons()
    rig.press("Earlier days")
    today = days(rig)[0]
    for words in ("Today", time_of(rig, today, 2), TAKE):
        walk_to(rig, words)
        assert rig.page is not Page.BOOK_CHECK or rig.says("Is everything right?")
        rig.key(Qt.Key.Key_Return)
    assert rig.page is Page.BOOKED
    place = rig.controller.visit.booked
    assert place is not None
    assert rig.face.frame.findChild(BookedScreen).code.accessibleName() == shown_code(place.code)
    assert rig.says("Your slip has been printed.")
    (slip,) = rig.slips.slips
    assert [part.token for part in slip.parts if isinstance(part, QrCode)] == [place.code]
    rig.press("Finish")
    assert rig.controller.untouched()
    rig.clock.set(place.appointment.slot)
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


def test_who_goes_elsewhere_before_the_answer_has_booked_nothing(kiosk: Open) -> None:
    runner = WaitingRunner()
    rig = kiosk(runner=runner)
    runner.go()
    slot = days(rig)[1].slots[0].start
    for event in (AskBooking(service_of(rig, PASSPORT)), BookDay(slot.date()), BookTime(slot)):
        rig.controller.go(event)
    runner.go()
    rig.settle()
    rig.press_all(TAKE, "Start again")
    runner.go()
    rig.settle()
    assert rig.page is Page.WELCOME
    assert booked_here(rig) == [AppointmentState.CANCELLED]
    assert rig.slips.slips == []


def test_where_nothing_is_free_or_booking_is_left_out_there_is_no_button(kiosk: Open) -> None:
    rig = kiosk()
    rig.branch.settings.change("kiosk_book", False, SYSTEM)
    rig.face.presenter.reload()
    open_card(rig)
    assert BOOK not in rig.buttons()
    rig.controller.go(AskBooking(service_of(rig, PASSPORT)))
    assert rig.page is Page.CARD
    rig.branch.settings.change("kiosk_book", True, SYSTEM)
    rig.press("Start again")
    for share in ("booking_share", "return_share"):
        rig.branch.settings.change(share, 0.0, SYSTEM)
    rig.face.presenter.reload()
    open_card(rig)
    assert BOOK not in rig.buttons()
    assert rig.controller.known.bookable == frozenset[UUID]()
    # The last place went while the button was still there.
    rig.controller.go(AskBooking(service_of(rig, PASSPORT)))
    rig.settle()
    assert rig.says("No time is free at the moment.")
    rig.press("Leave a message")
    assert rig.page is Page.KINDS
