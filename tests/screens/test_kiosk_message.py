"""No page of the kiosk is a dead end: a visitor leaves a message or a number, and gets a code and a slip."""

from dataclasses import replace
from itertools import product
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.branch import BranchNow
from kiosk.flow import AskFollow, AskNumber, AskPhone, ChangeComfort, Event, WriteMessage
from kiosk.message.screen import MessageScreen
from kiosk.visit import Comfort, Errand, Page
from shared.office.audit.model import SYSTEM
from shared.office.notices.model import NoticeKind
from shared.platform.i18n.languages import Language
from shared.platform.printing.slip import QrCode
from shared.service_desk.cases.model import CaseVerb
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.operations.inbox import CaseInboxOperations
from shared.service_desk.cases.operations.views import CaseViews
from shared.ui.tokens import TextSize
from shared.ui.widgets.inputs import TextArea
from shared.ui.widgets.keyboard import Keypad
from tests.helpers.cases import clerk_of, do
from tests.helpers.kiosks import UPRIGHT, WIDE, KioskRig, Open, type_number

LEAVE, ONLY = "Leave a message", "A message, or a call back"


def close(rig: KioskRig) -> None:
    """Let the branch close for the day."""
    rig.clock.advance(10 * 3600)
    rig.face.presenter.reload()
    rig.settle()


def write(rig: KioskRig, words: str) -> None:
    rig.face.frame.findChild(MessageScreen).findChild(TextArea).setPlainText(words)
    rig.settle()


def test_a_visitor_of_a_closed_branch_leaves_a_message_and_finds_the_answer_with_its_code(kiosk: Open) -> None:
    rig = kiosk()
    close(rig)
    assert rig.page is Page.CLOSED
    rig.press_all(LEAVE, ONLY)
    write(rig, "The lift is broken")
    rig.press("Continue")
    type_number(rig, "7701")
    assert not rig.buttons()["Send: please call me on this number"].isEnabled()
    type_number(rig, "1234567")
    rig.press("Send: please call me on this number")
    assert rig.page is Page.LEFT
    assert rig.says("You get an answer by: Monday 23 November")
    (slip,) = rig.slips.slips
    (code,) = (part.token for part in slip.parts if isinstance(part, QrCode))
    assert rig.says("Your slip has been printed.")
    rig.press("Finish")
    rig.branch.of(CaseInboxOperations).take_in("console-1")
    clerk = clerk_of(rig.branch, "aigerim")
    (row,) = rig.branch.of(CaseViews).cases(clerk, Scope.ALL).rows
    case = do(rig.branch, row.case, CaseVerb.TAKE, clerk)
    do(rig.branch, case, CaseVerb.DECIDE, clerk, outcome="answered", words="It is repaired")
    rig.press("Follow my request")
    type_number(rig, code)
    rig.press("Continue")
    assert rig.says("It is repaired")
    assert rig.branch.check.run().faults == ()


def test_a_visitor_may_only_want_to_be_called_back(kiosk: Open) -> None:
    rig = kiosk()
    rig.press("Ask for help")
    rig.press_all(LEAVE, ONLY)
    rig.press("No words: please call me back")
    assert not rig.buttons()["Send without a number"].isEnabled()
    type_number(rig, "77011234567")
    rig.press("Send: please call me on this number")
    rig.branch.of(CaseInboxOperations).take_in("console-1")
    clerk = clerk_of(rig.branch, "aigerim")
    (row,) = rig.branch.of(CaseViews).cases(clerk, Scope.ALL).rows
    assert rig.branch.of(CaseViews).case(row.case.id, clerk).answers["contact_phone"] == "77011234567"


def test_words_alone_are_enough_and_the_number_is_typed_with_the_keyboard_too(kiosk: Open) -> None:
    rig = kiosk(language=Language.FA)
    rig.controller.go(WriteMessage())
    rig.settle()
    write(rig, "سلام")
    page = rig.face.frame.findChild(MessageScreen)
    page.go_on.activated.emit()
    rig.settle()
    assert page.send_button.isEnabled()
    QTest.sendKeyEvent(QTest.KeyAction.Click, page, Qt.Key.Key_unknown, "۷", Qt.KeyboardModifier.NoModifier)
    rig.settle()
    assert rig.controller.visit.phone == "7"
    QTest.keyClick(page, Qt.Key.Key_Backspace)
    rig.settle()
    assert rig.controller.visit.phone == ""


def test_back_keeps_what_was_typed(kiosk: Open) -> None:
    rig = kiosk()
    rig.press_all("Ask for help", LEAVE, ONLY)
    write(rig, "The lift")
    rig.press("Continue")
    rig.press("Back")
    assert rig.controller.visit.words == "The lift"
    rig.press("Continue")
    type_number(rig, "77")
    rig.press("Back")
    rig.press("Continue")
    assert rig.controller.visit.phone == "77"


def test_a_slip_that_does_not_come_out_leaves_the_code_on_the_screen(kiosk: Open) -> None:
    rig = kiosk()
    rig.printer.unplug()
    rig.press_all("Ask for help", LEAVE, ONLY)
    write(rig, "The lift")
    rig.press_all("Continue", "Send without a number")
    assert rig.says("Please note the code")
    rig.wait_seconds(20)
    assert rig.page is Page.LEFT
    kinds = {notice.kind for notice in rig.branch.notices.open_notices()}
    assert NoticeKind.SLIP_NOT_PRINTED in kinds


def test_a_refused_service_offers_a_message(kiosk: Open) -> None:
    rig = kiosk()
    rig.press_all("Passports and identity cards", "Replace a passport")
    assert LEAVE not in rig.buttons()
    service = next(each for each in rig.branch.catalog.catalog().services if each.code == "passport-replace")
    rig.controller.know(_full(rig, service.id))
    rig.settle()
    rig.press_all(LEAVE, ONLY)
    assert rig.page is Page.MESSAGE


def test_a_branch_may_leave_messages_out(kiosk: Open) -> None:
    rig = kiosk()
    rig.branch.settings.change("kiosk_message", False, SYSTEM)
    rig.face.presenter.reload()
    rig.settle()
    rig.press("Ask for help")
    assert LEAVE not in rig.buttons()
    rig.controller.go(WriteMessage())
    assert rig.page is Page.PERSON


@pytest.mark.parametrize("words", ["", "   "])
def test_nothing_at_all_cannot_be_sent(kiosk: Open, words: str) -> None:
    rig = kiosk()
    rig.press_all("Ask for help", LEAVE, ONLY)
    write(rig, words)
    rig.press("No words: please call me back")
    rig.face.frame.findChild(MessageScreen).send.emit()
    assert rig.page is Page.PHONE
    assert rig.branch.of(CaseInboxOperations).waiting() == ()


def _full(rig: KioskRig, service_id: UUID) -> BranchNow:
    return replace(rig.controller.known, full=frozenset({service_id}))


@pytest.mark.parametrize("size", [UPRIGHT, WIDE], ids=["upright", "wide"])
def test_the_keys_stay_where_they_are_when_the_first_digit_is_typed(kiosk: Open, size: tuple[int, int]) -> None:
    rig = kiosk(language=Language.AR, size=size)
    pages: list[Event] = [AskPhone(), AskFollow(), AskNumber(Errand.RATE)]
    for opened, text_size in product(pages, (TextSize.DEFAULT, TextSize.LARGEST)):
        rig.controller.forget()
        rig.controller.go(ChangeComfort(Comfort(text_size)))
        rig.controller.go(opened)
        rig.settle()
        (pad,) = (each for each in rig.face.frame.findChildren(Keypad) if each.isVisibleTo(rig.face.frame))
        before = pad.mapTo(rig.face.frame, pad.rect().topLeft())
        rig.face.frame.current().pressed.emit("7")
        rig.settle()
        assert "7" in (rig.controller.visit.phone, rig.controller.visit.code, rig.controller.visit.typed)
        assert pad.mapTo(rig.face.frame, pad.rect().topLeft()) == before
