"""A visitor follows a request at the kiosk: with the pad, a keyboard or a scanner, and what may be known of it."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.flow import AskFollow, TypeCode
from kiosk.follow.screen import FollowScreen
from kiosk.try_limit import MOST_TRIES, RESTS, TryLimit
from kiosk.visit import Page
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.platform.i18n.languages import Language
from shared.platform.ids import new_id
from shared.service_desk.cases.model import Case, CaseState, CaseVerb, RegisterRequest, VisitorMessage
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.inbox import CaseInboxOperations
from shared.service_desk.cases.operations.kiosk import CaseKioskOperations
from shared.service_desk.cases.operations.views import CaseViews
from shared.service_desk.cases.rules.codes import new_code
from tests.helpers.branches import morning_clock
from tests.helpers.cases import application, clerk_of, do
from tests.helpers.complaints import find
from tests.helpers.kiosks import KioskRig, Open, type_number, walk_to
from tests.helpers.runners import WaitingRunner

FOLLOW = "Follow my request"


def register(branch: OpenBranch, kind: str = "request") -> tuple[Case, RegisterRequest]:
    request = application(kind)
    return branch.of(CaseOperations).register(request, clerk_of(branch, "aigerim")), request


def close(rig: KioskRig) -> None:
    """Let the branch close for the day."""
    rig.clock.advance(10 * 3600)
    rig.face.presenter.reload()
    rig.settle()


def follow(rig: KioskRig, code: str) -> None:
    rig.press(FOLLOW)
    type_number(rig, code)
    rig.press("Continue")


def test_a_visitor_types_the_code_and_sees_how_far_the_request_is(kiosk: Open) -> None:
    rig = kiosk()
    _, request = register(rig.branch)
    follow(rig, request.code)
    assert rig.page is Page.CASE
    for words in ("We are working on it", "ALMALY-2026-000001", "Application", "Aigerim S.", "26 November"):
        assert rig.says(words), words
    rig.press("I have read it")
    assert rig.page is Page.WELCOME
    assert rig.controller.visit.followed is None


def test_what_the_visitor_is_asked_for_is_shown(kiosk: Open) -> None:
    rig = kiosk()
    case, request = register(rig.branch)
    do(rig.branch, case, CaseVerb.ASK, clerk_of(rig.branch, "aigerim"), words="The rent contract")
    follow(rig, request.code)
    assert rig.says("We are waiting for you")
    assert rig.says("The rent contract")


def test_who_is_asked_for_papers_takes_a_ticket_from_there(kiosk: Open) -> None:
    rig = kiosk()
    case, request = register(rig.branch)
    do(rig.branch, case, CaseVerb.ASK, clerk_of(rig.branch, "aigerim"), words="The rent contract")
    follow(rig, request.code)
    rig.press("Take a ticket for a counter")
    assert rig.page is Page.WELCOME
    assert rig.controller.visit.followed is None
    close(rig)
    follow(rig, request.code)
    assert "Take a ticket for a counter" not in rig.buttons()
    rig.press("Leave a message")
    assert rig.page is Page.KINDS


def test_a_result_that_may_be_read_by_code_is_told_by_reading_it(kiosk: Open) -> None:
    rig = kiosk()
    case, request = register(rig.branch)
    clerk = clerk_of(rig.branch, "aigerim")
    do(rig.branch, case, CaseVerb.DECIDE, clerk, outcome="granted", words="The register is corrected")
    follow(rig, request.code)
    assert rig.says("The result: Granted")
    assert rig.says("The register is corrected")
    rig.branch.of(CaseInboxOperations).take_in("console-1")
    assert rig.branch.of(CaseViews).case(case.id, clerk).case.state is CaseState.CLOSED
    rig.press("I have read it")
    follow(rig, request.code)
    assert rig.says("The result: Granted")
    assert rig.branch.check.run().faults == ()


def test_the_result_of_a_complaint_waits_at_the_counter(kiosk: Open) -> None:
    rig = kiosk()
    case, request = register(rig.branch, "complaint")
    find(rig.branch, case, clerk_of(rig.branch, "aigerim"))
    case = do(rig.branch, case, CaseVerb.DECIDE, clerk_of(rig.branch, "aigerim"), outcome="partly", words="A secret")
    do(rig.branch, case, CaseVerb.APPROVE, clerk_of(rig.branch, "timur"))
    follow(rig, request.code)
    assert rig.says("It is decided")
    assert rig.says("Please come to any counter")
    assert not rig.says("A secret")
    assert rig.branch.of(CaseInboxOperations).waiting() == ()


def test_a_wrong_digit_and_an_unknown_code_are_answered_alike_and_what_was_typed_stays(kiosk: Open) -> None:
    rig = kiosk()
    _, request = register(rig.branch)
    wrong = request.code[:-1] + str((int(request.code[-1]) + 1) % 10)
    said = []
    for code in (wrong, new_code()):
        follow(rig, code)
        assert rig.page is Page.FOLLOW
        assert rig.controller.visit.code == code
        said.append([text for text in rig.texts() if "no request" in text])
        rig.press("Back")
    assert said[0] == said[1] != []


def test_a_message_that_nobody_has_taken_in_yet_is_known_by_its_code_and_is_no_wrong_try(kiosk: Open) -> None:
    rig = kiosk()
    left = VisitorMessage(new_id(), new_code(), "The lift is broken", "", "kk", "kiosk-2")
    rig.branch.of(CaseKioskOperations).leave_message(left)
    follow(rig, left.code)
    for _ in range(MOST_TRIES):
        assert rig.says("Your message has arrived; it will be looked at shortly.")
        rig.press("Continue")
    rig.branch.of(CaseInboxOperations).take_in("console-1")
    rig.press("Continue")
    assert rig.page is Page.CASE
    assert rig.says("We have received it")


def test_five_wrong_codes_close_the_page_for_a_quarter_of_an_hour(kiosk: Open) -> None:
    rig = kiosk()
    _, request = register(rig.branch)
    rig.press(FOLLOW)
    for _ in range(MOST_TRIES):
        rig.controller.go(TypeCode(new_code()))
        rig.settle()
        rig.press("Continue")
    assert rig.says("Too many codes were wrong")
    assert rig.says("again at 10:15")
    rig.press("Back")
    rig.press(FOLLOW)
    assert "Continue" not in rig.buttons()
    rig.clock.advance(RESTS.total_seconds())
    rig.press("Back")
    follow(rig, request.code)
    assert rig.page is Page.CASE


def test_wrong_tries_are_still_counted_after_a_restart(tmp_path: Path) -> None:
    clock, file = morning_clock(), tmp_path / "tries" / "kiosk.json"
    first = TryLimit(clock.now, file)
    for _ in range(MOST_TRIES - 1):
        first.wrong()
    assert first.closed_until() is None
    again = TryLimit(clock.now, file)
    again.wrong()
    assert again.closed_until() == clock.now() + RESTS
    clock.advance((RESTS + timedelta(seconds=1)).total_seconds())
    assert TryLimit(clock.now, file).closed_until() is None


@pytest.mark.parametrize("content", ["", "{", '"x"', "[1]", '["yesterday"]'])
def test_a_broken_count_is_an_empty_one(tmp_path: Path, content: str) -> None:
    file = tmp_path / "kiosk.json"
    file.write_text(content, encoding="utf-8")
    assert TryLimit(morning_clock().now, file).closed_until() is None


def test_a_keyboard_alone_is_enough_with_digits_of_any_script(kiosk: Open) -> None:
    rig = kiosk(language=Language.FA)
    _, request = register(rig.branch)
    rig.controller.go(AskFollow())
    rig.settle()
    page = rig.face.frame.findChild(FollowScreen)
    for digit in request.code.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")):
        QTest.sendKeyEvent(QTest.KeyAction.Click, page, Qt.Key.Key_unknown, digit, Qt.KeyboardModifier.NoModifier)
    rig.settle()
    assert rig.controller.visit.code == request.code
    QTest.keyClick(page, Qt.Key.Key_Return)  # a scanner ends so
    rig.settle()
    assert rig.page is Page.CASE


def test_a_scanner_types_at_once_after_the_button_was_touched(kiosk: Open) -> None:
    rig = kiosk()
    _, request = register(rig.branch)
    rig.press(FOLLOW)
    for digit in request.code:
        rig.key(Qt.Key(Qt.Key.Key_0 + int(digit)))
    rig.key(Qt.Key.Key_Return)
    assert rig.page is Page.CASE


def test_the_button_is_reached_with_arrows(kiosk: Open) -> None:
    rig = kiosk()
    rig.window.begin(_application())
    walk_to(rig, "I missed my number")
    rig.key(Qt.Key.Key_Right)
    rig.key(Qt.Key.Key_Return)
    assert rig.page is Page.FOLLOW


def test_the_code_is_looked_up_away_from_the_screen(kiosk: Open) -> None:
    held = WaitingRunner()
    rig = kiosk(runner=held)
    held.go()
    rig.settle()
    _, request = register(rig.branch)
    follow(rig, request.code)
    assert rig.page is Page.FOLLOW
    assert not rig.buttons()["Continue"].isEnabled()
    held.go()
    rig.settle()
    assert rig.page is Page.CASE


def test_a_branch_may_leave_the_button_out(kiosk: Open) -> None:
    rig = kiosk()
    rig.branch.settings.change("kiosk_follow", False, SYSTEM)
    rig.face.presenter.reload()
    rig.settle()
    assert FOLLOW not in rig.buttons()
    rig.controller.go(AskFollow())
    assert rig.page is Page.WELCOME


def test_a_request_can_be_followed_while_the_branch_is_closed(kiosk: Open) -> None:
    rig = kiosk()
    _, request = register(rig.branch)
    close(rig)
    assert rig.page is Page.CLOSED
    follow(rig, request.code)
    assert rig.page is Page.CASE


def test_nothing_of_a_request_stays_for_the_next_visitor(kiosk: Open) -> None:
    rig = kiosk()
    case, request = register(rig.branch)
    do(rig.branch, case, CaseVerb.ASK, clerk_of(rig.branch, "aigerim"), words="A contract")
    follow(rig, request.code)
    rig.press("Back")
    assert rig.controller.visit.code == ""
    rig.controller.forget()
    rig.settle()
    assert not any("A contract" in text for text in rig.texts())


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
