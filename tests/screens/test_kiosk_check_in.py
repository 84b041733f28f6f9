"""Checking in at the kiosk with the code of an appointment: typed, scanned, early, late, wrong, and the limits."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.check_in.screen import CheckInScreen
from kiosk.flow import AskCheckIn, TypeCode
from kiosk.try_limit import MOST_TRIES
from kiosk.visit import Page
from shared.office.audit.model import SYSTEM
from shared.office.catalog.parts import SERVICES
from shared.platform.i18n.text import ClockTime, translate
from shared.platform.ids import new_id
from shared.platform.printing.slip import QrCode, TextLine
from shared.service_desk.appointments.model import AppointmentState, BookRequest, CancelReason, Purpose
from shared.service_desk.appointments.operations.desk import AppointmentOperations
from shared.service_desk.appointments.operations.visitor import AppointmentVisitorOperations
from tests.helpers.appointments import book_here, booking, clerk_of, free_time, fresh_code, kiosk_booking
from tests.helpers.branches import change_entry
from tests.helpers.kiosks import KioskRig, Open, type_number

CHECK_IN = "I have an appointment"
CHANGE = "Move or cancel the appointment"


def book(rig: KioskRig, **changed: object) -> BookRequest:
    """A booking for today."""
    request = kiosk_booking(rig.branch, slot=free_time(rig.branch, day=0), **changed)
    book_here(rig.branch, request)
    return request


def come(rig: KioskRig, code: str) -> None:
    rig.press(CHECK_IN)
    type_number(rig, code)
    rig.press("Continue")


def go_to(rig: KioskRig, instant: datetime) -> None:
    rig.clock.advance((instant - rig.clock.now()).total_seconds())


def test_a_visitor_types_the_code_and_gets_a_marked_ticket(kiosk: Open) -> None:
    rig = kiosk()
    request = book(rig)
    go_to(rig, request.slot)
    come(rig, request.code)
    assert rig.page is Page.TICKET
    assert rig.says("You are on time for your appointment at")
    issued = rig.controller.visit.issued
    assert issued is not None
    assert issued.ticket.booked_for == request.slot
    lines = [part.text for part in rig.slips.slips[0].parts if isinstance(part, TextLine)]
    time = ClockTime(rig.controller.known.here(request.slot))
    assert translate("slip", "Appointment at {time}", time=time) in lines
    rig.press("Finish")
    assert rig.controller.visit.checked_in is None


def test_a_scanner_types_the_code_and_ends_with_enter(kiosk: Open) -> None:
    rig = kiosk()
    request = book(rig)
    go_to(rig, request.slot)
    rig.press(CHECK_IN)
    page = rig.face.frame.findChild(CheckInScreen)
    for digit in request.code:
        QTest.keyClick(page, digit)
    rig.settle()
    QTest.keyClick(page, Qt.Key.Key_Return)
    rig.settle()
    assert rig.page is Page.TICKET


def test_who_is_early_or_late_reads_what_follows(kiosk: Open) -> None:
    rig = kiosk()
    early, late = book(rig), book(rig)
    come(rig, early.code)
    assert rig.says("You are early: your appointment is at")
    rig.press("Finish")
    go_to(rig, late.slot + timedelta(minutes=20))
    come(rig, late.code)
    assert rig.says("You are late, so this is an ordinary ticket")


def test_every_refusal_says_what_to_do(kiosk: Open) -> None:
    rig = kiosk()
    request = book(rig)
    clerk = clerk_of(rig.branch)
    gone = booking(rig.branch)
    dropped = rig.branch.of(AppointmentOperations).book(gone, clerk)
    rig.branch.of(AppointmentOperations).cancel(dropped.id, CancelReason.VISITOR, 1, new_id(), clerk)
    come(rig, request.code)
    rig.press("Finish")
    for code, words in (
        (request.code, "You have already checked in: your number is"),
        (gone.code, "This appointment was cancelled"),
        (fresh_code(), "There is no appointment with this code"),
    ):
        come(rig, code)
        assert rig.says(words), words
        assert rig.page is Page.CHECK_IN
        rig.press("Back")


def test_five_unknown_codes_close_the_page_for_a_while(kiosk: Open) -> None:
    rig = kiosk()
    rig.press(CHECK_IN)
    for _ in range(MOST_TRIES):
        rig.controller.go(TypeCode(fresh_code()))
        rig.settle()
        rig.press("Continue")
    assert rig.says("Too many codes were wrong")


def test_the_button_is_there_only_where_a_service_takes_appointments(kiosk: Open) -> None:
    rig = kiosk()
    assert CHECK_IN in rig.buttons()
    for code in ("passport-replace", "id-card", "driving-licence"):
        change_entry(rig.branch, SERVICES, code, takes_appointments=False)
    rig.face.presenter.reload()
    rig.settle()
    assert CHECK_IN not in rig.buttons()


def test_a_branch_may_leave_the_button_out(kiosk: Open) -> None:
    rig = kiosk()
    rig.branch.settings.change("kiosk_check_in", False, SYSTEM)
    rig.face.presenter.reload()
    rig.settle()
    assert CHECK_IN not in rig.buttons()
    rig.controller.go(AskCheckIn())
    assert rig.page is Page.WELCOME


def test_who_comes_on_another_day_sees_the_day_and_moves_the_appointment(kiosk: Open) -> None:
    rig = kiosk()
    request = booking(rig.branch)
    rig.branch.of(AppointmentOperations).book(request, clerk_of(rig.branch))
    come(rig, request.code)
    assert rig.page is Page.APPOINTMENT
    assert rig.says("Please come then, with the code.")
    assert "Take a ticket for today" in rig.buttons()
    rig.press_all("Choose another time", "Monday 23 November", "12:00")
    assert rig.says("Instead of: Saturday 21 November")
    rig.press("Move the appointment")
    assert rig.page is Page.BOOKED
    assert rig.says("Your appointment is moved")
    (slip,) = rig.slips.slips
    assert [part.token for part in slip.parts if isinstance(part, QrCode)] == [request.code]
    moved = rig.branch.of(AppointmentVisitorOperations).own(request.code)
    assert (moved.slot.day, moved.state, moved.purpose) == (23, AppointmentState.BOOKED, Purpose.RETURN)


def test_an_appointment_is_cancelled_with_its_code_after_one_question(kiosk: Open) -> None:
    rig = kiosk()
    request = book(rig)
    rig.press(CHECK_IN)
    assert not rig.buttons()[CHANGE].isEnabled()
    type_number(rig, request.code)
    rig.press_all(CHANGE, "Cancel it", "No, I will come")
    assert rig.page is Page.APPOINTMENT
    rig.press_all("Cancel it", "Yes, cancel it")
    assert rig.page is Page.CANCELLED
    rig.press("Finish")
    come(rig, request.code)
    assert rig.says("This appointment was cancelled")
    assert rig.controller.visit.own is None
    assert rig.branch.check.run().faults == ()
