"""Visits at the kiosk, played with a finger and with a keyboard on the real branch."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from kiosk.flow import OpenService
from kiosk.visit import Page
from shared.office.audit.model import SYSTEM
from shared.office.catalog.parts import SERVICES
from shared.office.notices.model import NoticeKind
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, without_direction_controls
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.platform.printing.slip import PrintedNumber
from shared.queue.tickets.errors import SERVICE_FULL
from shared.queue.tickets.model import IssueRequest
from tests.helpers.branches import change_entry, service_id, sign_in
from tests.helpers.kiosks import KioskRig, Open, a_served_ticket, service_of, type_number, walk_to

TAKE = "I have everything: take a ticket"


class HeldRunner:
    """Keeps works until the test lets them run, as a slow database would."""

    def __init__(self) -> None:
        self.held: list[tuple[Callable[[], Any], Callable[[Any], None], Callable[[Exception], None]]] = []
        self.holding = False

    def run(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        """Keep the work, or do it at once."""
        self.held.append((work, done, failed))
        if not self.holding:
            self.release()

    def release(self) -> None:
        """Do what was kept."""
        held, self.held = self.held, []
        for work, done, failed in held:
            try:
                result = work()
            except Exception as problem:
                failed(problem)
            else:
                done(result)


def take_a_ticket(rig: KioskRig) -> str:
    rig.press_all("Passports and identity cards", "Replace a passport", TAKE)
    issued = rig.controller.visit.issued
    assert issued is not None
    return issued.ticket.display


def test_three_touches_give_one_ticket_and_one_slip(kiosk: Open) -> None:
    rig = kiosk()
    assert take_a_ticket(rig) == "D001"
    assert rig.page is Page.TICKET
    assert rig.issued() == 1
    assert [name for name, _ in rig.printer.printed] == ["D001"]
    parts = rig.slips.slips[0].parts
    assert PrintedNumber("D001", None) in parts
    assert rig.slips.slips[0].copy == 0


def test_arrows_and_enter_alone_give_one_ticket(kiosk: Open) -> None:
    rig = kiosk()
    rig.window.begin(_application())
    for wanted in ("Passports and identity cards", "Replace a passport", TAKE):
        walk_to(rig, wanted)
        rig.key(Qt.Key.Key_Return)
    assert rig.page is Page.TICKET
    assert rig.issued() == 1


def test_the_tab_key_reaches_everything_that_can_be_pressed(kiosk: Open) -> None:
    rig = kiosk()
    rig.press("Passports and identity cards")
    rig.face.frame.by_keyboard = True
    reached = set()
    for _ in range(40):
        rig.key(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused.accessibleName())
    assert reached == {words for words, button in rig.buttons().items() if button.isEnabled()}


def test_a_double_tap_takes_one_ticket(kiosk: Open) -> None:
    runner = HeldRunner()
    rig = kiosk(runner=runner)
    rig.press_all("Passports and identity cards", "Replace a passport")
    runner.holding = True
    button = rig.buttons()[TAKE]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    rig.face.frame.current().take.emit()
    runner.holding = False
    runner.release()
    rig.settle()
    assert rig.issued() == 1
    assert len(rig.printer.printed) == 1


def test_a_second_try_after_a_lost_answer_gives_the_same_ticket(kiosk: Open) -> None:
    runner = HeldRunner()
    rig = kiosk(runner=runner)
    rig.press_all("Passports and identity cards", "Replace a passport")
    runner.holding = True
    rig.press(TAKE)
    work, _done, failed = runner.held.pop()
    work()
    failed(ConnectionError("the answer never came"))
    runner.holding = False
    assert rig.says("No ticket was taken")
    rig.press(TAKE)
    assert rig.page is Page.TICKET
    assert rig.issued() == 1


def test_several_services_and_a_priority_stand_on_one_ticket(kiosk: Open) -> None:
    rig = kiosk()
    rig.press_all(
        "Passports and identity cards", "Replace a passport", "Do you need to be served first?", "65 or older"
    )
    rig.press_all("One more service", "Home and family", "Register an address")
    assert rig.says("On the same ticket")
    rig.press("I have everything: one ticket for 2 services")
    issued = rig.controller.visit.issued
    assert issued is not None
    assert issued.ticket.priority == "age"
    assert issued.ticket.planned == (service_id(rig.branch, "address-registration"),)
    assert rig.says("Register an address")


def test_when_the_paper_fails_the_number_stays_and_staff_are_told(kiosk: Open) -> None:
    rig = kiosk()
    rig.printer.empty_paper()
    number = take_a_ticket(rig)
    assert rig.says("The paper did not come out.")
    assert [(notice.kind, notice.subject) for notice in rig.branch.notices.open_notices()] == [
        (NoticeKind.SLIP_NOT_PRINTED, number)
    ]
    rig.wait_seconds(15)
    assert rig.page is Page.TICKET
    rig.printer.refill()
    rig.press("Print again")
    assert rig.slips.slips[-1].copy == 1
    assert [name for name, _ in rig.printer.printed] == [number]
    assert not rig.says("The paper did not come out.")


def test_the_ticket_page_closes_by_itself_and_a_touch_keeps_it(kiosk: Open) -> None:
    rig = kiosk()
    take_a_ticket(rig)
    rig.wait_seconds(9)
    assert rig.page is Page.TICKET
    rig.window.touched.emit(False)
    rig.wait_seconds(20)
    assert rig.page is Page.TICKET
    rig.press("Finish")
    take_a_ticket(rig)
    rig.wait_seconds(11)
    assert rig.page is Page.WELCOME


def test_a_closed_service_says_so_on_its_tile_and_gives_no_ticket(kiosk: Open) -> None:
    rig = kiosk()
    change_entry(rig.branch, SERVICES, "id-card", active=False)
    rig.face.presenter.reload()
    rig.press("Passports and identity cards")
    assert "Closed at the moment" in rig.buttons()["Identity card"].accessibleDescription()
    rig.press("Identity card")
    assert rig.says("This service is closed at the moment.")
    assert TAKE not in rig.buttons()
    rig.press("Print this list")
    assert rig.says("Your list is printed.")
    assert rig.issued() == 0


def test_a_quiet_kiosk_asks_and_then_forgets_everything(kiosk: Open) -> None:
    rig = kiosk()
    served = a_served_ticket(rig)
    rig.press_all("Русский", "Размер текста и помощь", "Крупный", "Тёмные", "Продолжить", "Оценить обслуживание")
    type_number(rig, served)
    rig.press_all("Продолжить", "Хорошо", "Написать отзыв")
    area = rig.face.frame.findChild(QPlainTextEdit)
    assert area is not None
    area.setPlainText("Меня зовут …")
    rig.seconds.now += 119
    rig.wait_seconds(2)
    assert rig.says("Вы ещё здесь?")
    rig.press("Мне нужно ещё время")
    assert area.toPlainText() == "Меня зовут …"
    rig.seconds.now += 118
    rig.wait_seconds(28)
    assert rig.page is Page.COMMENT
    rig.wait_seconds(6)
    rig.settle()
    assert rig.controller.untouched()
    assert rig.says("What do you need today?")
    assert rig.face.frame.appearance.theme.dark is False
    assert [field for field in rig.face.frame.findChildren(QPlainTextEdit) if field.toPlainText()] == []
    assert rig.face.frame.findChildren(QLineEdit) == []
    assert not any(served in text for text in rig.texts())


def test_somebody_who_needs_time_gets_it_twelve_times(kiosk: Open) -> None:
    rig = kiosk()
    rig.press_all("Passports and identity cards", "Replace a passport")
    for _ in range(12):
        rig.seconds.now += 118
        rig.wait_seconds(4)
        rig.press("I need more time")
        assert rig.page is Page.CARD


def test_another_language_keeps_what_was_chosen(kiosk: Open) -> None:
    rig = kiosk()
    rig.press_all("Passports and identity cards", "Replace a passport", "العربية")
    assert rig.page is Page.CARD
    assert rig.controller.visit.service_id == service_of(rig, "passport-replace")
    assert rig.face.frame.layoutDirection() == Qt.LayoutDirection.RightToLeft
    rig.press("كل المستندات معي: سحب تذكرة")
    assert rig.slips.slips[0].language is Language.AR


def test_a_closed_branch_says_when_to_come_back_and_lets_people_rate(kiosk: Open) -> None:
    rig = kiosk()
    served = a_served_ticket(rig)
    rig.clock.advance(9 * 3600)
    rig.wait_seconds(1)
    rig.settle()
    assert rig.page is Page.CLOSED
    assert rig.says("We open tomorrow at 09:00.")
    rig.press("Rate today’s visit")
    type_number(rig, served)
    rig.press_all("Continue", "Very good", "It was quick", "Send")
    assert rig.says("Thank you")


def test_shortly_before_closing_no_more_tickets_are_given(kiosk: Open) -> None:
    rig = kiosk()
    rig.branch.settings.change("issue_stops_before_close_minutes", 30, SYSTEM)
    rig.face.presenter.reload()
    assert rig.page is Page.WELCOME
    rig.clock.advance(7 * 3600 + 31 * 60)
    rig.wait_seconds(1)
    rig.settle()
    assert rig.says("No more tickets are issued today")
    assert rig.says("We open tomorrow at 09:00.")


def test_a_visit_is_rated_once(kiosk: Open) -> None:
    rig = kiosk()
    served = a_served_ticket(rig)
    rig.press("Rate your visit")
    type_number(rig, served)
    rig.press_all("Continue", "Poor")
    assert rig.says("What could be better?")
    rig.press_all("Speed", "Send", "Finish", "Rate your visit")
    type_number(rig, served)
    rig.press("Continue")
    assert rig.page is Page.NUMBER
    assert rig.face.frame.current().message.text()


def test_a_number_that_does_not_exist_is_told_kindly(kiosk: Open) -> None:
    rig = kiosk()
    rig.press("I missed my number")
    type_number(rig, "D999")
    rig.press("Continue")
    assert "D999" in rig.face.frame.current().message.text()
    assert rig.page is Page.NUMBER


def test_who_missed_the_call_is_back_in_the_queue(kiosk: Open) -> None:
    rig = kiosk()
    number = take_a_ticket(rig)
    rig.press("Finish")
    session = sign_in(rig.branch, "aigerim", "1")
    rig.branch.desk.call_next(session.id, new_id())
    for _ in range(2):
        rig.clock.advance(40)
        rig.branch.desk.recall(session.id, new_id())
    rig.clock.advance(40)
    rig.branch.desk.no_show(session.id, new_id())
    rig.press("I missed my number")
    type_number(rig, number)
    rig.press("Continue")
    assert rig.page is Page.TICKET
    assert rig.says("You are waiting again with your number")
    assert len(rig.printer.printed) == 1


def test_calling_a_person_tells_staff_once_and_shows_that_somebody_comes(kiosk: Open) -> None:
    rig = kiosk()
    rig.press_all("Ask for help", "Continue", "Ask for help")
    notices = rig.branch.notices.open_notices()
    assert [notice.kind for notice in notices] == [NoticeKind.PERSON_WANTED]
    assert rig.says("Staff have been told")
    rig.branch.notices.answer(notices[0].id, SYSTEM)
    rig.face.person.changed(frozenset({Topic.NOTICES}))
    rig.settle()
    assert rig.says("Somebody is coming to you")


def test_a_lost_database_is_told_and_the_visitor_goes_on_afterwards(kiosk: Open) -> None:
    rig = kiosk()
    rig.press_all("Русский", "Паспорта и удостоверения")
    rig.face.connection.lost()
    rig.settle()
    assert rig.says("Сейчас здесь нельзя взять талон")
    rig.face.presenter.back_again()
    rig.settle()
    assert rig.page is Page.SERVICES
    assert not rig.says("Сейчас здесь нельзя взять талон")


def test_a_fault_of_the_program_shows_out_of_service_and_heals(kiosk: Open) -> None:
    rig = kiosk()
    rig.press("Passports and identity cards")
    rig.face.presenter.broke()
    rig.settle()
    assert rig.says("Out of service for a moment")
    rig.wait_seconds(9)
    rig.settle()
    assert rig.says("What do you need today?")


def test_one_person_cannot_empty_the_paper(kiosk: Open) -> None:
    rig = kiosk()
    for _ in range(60):
        rig.controller.go(OpenService(service_of(rig, "passport-replace")))
        rig.face.frame.current().take.emit()
        rig.controller.forget()
        rig.seconds.now += 0.5
    assert rig.issued() == 5
    assert [notice.kind for notice in rig.branch.notices.open_notices()] == [NoticeKind.DEVICE_FAULT]


def test_waits_change_under_a_finger_without_taking_the_tile_away(kiosk: Open) -> None:
    rig = kiosk()
    rig.press("Passports and identity cards")
    tile = rig.buttons()["Replace a passport"]
    QTest.mousePress(tile, Qt.MouseButton.LeftButton)
    rig.branch.visitor.issue(IssueRequest(new_id(), (service_id(rig.branch, "passport-replace"),), "en"), "kiosk-2")
    rig.face.presenter.reload()
    rig.settle()
    assert "1 waiting" in tile.accessibleDescription()
    QTest.mouseRelease(tile, Qt.MouseButton.LeftButton)
    assert rig.page is Page.CARD


def test_the_window_stays_whatever_asks_it_to_close(kiosk: Open) -> None:
    rig = kiosk()
    asked = QCloseEvent()
    QApplication.sendEvent(rig.window, asked)
    assert not asked.isAccepted()
    assert rig.window.isVisible()
    assert rig.window.cursor().shape() == Qt.CursorShape.BlankCursor


def test_a_service_whose_allowance_is_used_up_says_so(kiosk: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    rig = kiosk()
    passport = service_of(rig, "passport-replace")
    limited = replace(rig.controller.known.catalog.service(passport), daily_allowance=1)
    others = tuple(limited if s.id == passport else s for s in rig.controller.known.services)
    rig.controller.know(replace(rig.controller.known, catalog=replace(rig.controller.known.catalog, services=others)))

    def full(*_anything: object) -> None:
        raise UserError(SERVICE_FULL, service=limited.name)

    monkeypatch.setattr(rig.branch.visitor, "issue", full)
    rig.press_all("Passports and identity cards", "Replace a passport", TAKE)
    assert rig.page is Page.CARD
    assert rig.says("There are no more tickets for this service today.")
    rig.press("Back")
    assert "No more tickets today" in rig.buttons()["Replace a passport"].accessibleDescription()
    rig.face.presenter.reload()
    assert passport in rig.controller.known.full


def test_a_service_with_hours_of_its_own_is_shown_with_its_notice_and_gives_tickets_from_its_hour_on(
    kiosk: Open,
) -> None:
    rig = kiosk()
    notice = LocalText.of({"en": "Urgent cases: room 5.", "ru": "Срочные случаи: кабинет 5."})
    change_entry(rig.branch, SERVICES, "passport-replace", friday=((time(14), time(16)),), closed_notice=notice)
    rig.face.presenter.changed(frozenset({Topic.CATALOG}))
    rig.press("Passports and identity cards")
    assert "Opens at 14:00" in without_direction_controls(rig.buttons()["Replace a passport"].accessibleDescription())
    rig.press("Replace a passport")
    assert rig.says("This service is closed now. It opens today at 14:00. Urgent cases: room 5.")
    assert TAKE not in rig.buttons()
    rig.press("Print this list")
    assert len(rig.printer.printed) == 1
    rig.press("Русский")
    assert rig.says("Срочные случаи: кабинет 5.")
    rig.press("English")
    # Nothing tells the kiosk of the hour but its clock.
    rig.clock.advance(4 * 3600)
    rig.wait_seconds(5)
    rig.settle()
    rig.press(TAKE)
    assert rig.page is Page.TICKET


def test_a_notice_is_also_shown_while_a_service_is_out_of_use(kiosk: Open) -> None:
    rig = kiosk()
    notice = LocalText.of({"en": "The printer of passports is being repaired."})
    change_entry(rig.branch, SERVICES, "passport-replace", active=False, closed_notice=notice)
    rig.face.presenter.changed(frozenset({Topic.CATALOG}))
    rig.press_all("Passports and identity cards", "Replace a passport")
    assert rig.says("This service is closed at the moment. You can print the list. The printer of passports")


def _application() -> QApplication:
    known = QApplication.instance()
    assert isinstance(known, QApplication)
    return known
