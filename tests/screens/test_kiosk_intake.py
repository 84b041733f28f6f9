"""A visitor registers a request or a complaint at the kiosk: what it is, one question on a page, a code at the end."""

from PySide6.QtWidgets import QWidget

from kiosk.intake.screen import IntakeScreen
from kiosk.visit import Page
from shared.office.audit.model import Actor, ActorKind
from shared.office.catalog.parts import CASE_KINDS
from shared.platform.i18n.languages import Language
from shared.platform.printing.slip import QrCode
from shared.service_desk.cases.model import Channel
from shared.service_desk.cases.model.files import CaseFile
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.operations.inbox import CaseInboxOperations
from shared.service_desk.cases.operations.views import CaseViews
from shared.ui.widgets.inputs import TextArea
from tests.helpers.branches import change_entry
from tests.helpers.cases import clerk_of
from tests.helpers.kiosks import KioskRig, Open, a_served_ticket, type_number

LEAVE, ONLY, OUT = "Leave a message", "A message, or a call back", "Leave this out"


def write(rig: KioskRig, words: str) -> None:
    rig.face.frame.findChild(IntakeScreen).findChild(TextArea).setPlainText(words)
    rig.settle()


def registered(rig: KioskRig) -> CaseFile:
    """Return the one case there is, as somebody who leads cases sees it."""
    rig.branch.of(CaseInboxOperations).take_in("console-1")
    boss = clerk_of(rig.branch, "timur")
    (row,) = rig.branch.of(CaseViews).cases(boss, Scope.ALL).rows
    return rig.branch.of(CaseViews).case(row.case.id, boss)


def test_a_complaint_is_made_with_one_question_on_a_page_and_followed_with_its_code(kiosk: Open) -> None:
    rig = kiosk()
    rig.press_all("Ask for help", LEAVE, "Complaint")
    assert rig.says("question 1 of 3")
    assert not rig.buttons()["Continue"].isEnabled()
    write(rig, "Nobody listened")
    rig.press_all("Continue", "Behaviour of staff", OUT)
    assert rig.page is Page.PHONE
    rig.press("Send without a number")
    assert rig.page is Page.LEFT
    assert rig.says("We have received it")
    (slip,) = rig.slips.slips
    (code,) = (part.token for part in slip.parts if isinstance(part, QrCode))
    rig.press("Finish")
    file = registered(rig)
    assert (file.type.code, file.case.channel, file.case.ticket_id) == ("complaint", Channel.KIOSK, None)
    assert {key: file.answers[key] for key in ("what_happened", "about")} == {
        "what_happened": "Nobody listened", "about": "conduct",
    }  # fmt: skip
    rig.press("Follow my request")
    type_number(rig, code)
    rig.press("Continue")
    assert rig.says("We have received it")
    assert rig.branch.check.run().faults == ()


def test_a_bad_visit_leads_to_a_complaint_that_who_served_it_does_not_see(kiosk: Open) -> None:
    rig = kiosk()
    served = a_served_ticket(rig)
    for face, offered in (("Poor", True), ("Good", False)):
        if not offered:
            served = a_served_ticket(rig)
        rig.press("Rate your visit")
        type_number(rig, served)
        rig.press_all("Continue", face, "Send")
        assert ("Make a complaint about this visit" in rig.buttons()) is offered
        if offered:
            rig.press("Make a complaint about this visit")
            write(rig, "I was sent away")
            rig.press_all("Continue", "A decision", OUT)
            type_number(rig, "87011234567")
            rig.press_all("Send: please call me on this number", "Finish")
            assert registered(rig).ticket == served
        else:
            rig.press("Finish")
    file = registered(rig)
    (concerned,) = (each for each in rig.branch.staff.members() if each.id == file.case.concerns_id)
    person = Actor(ActorKind.CLERK, concerned.id, "console-1")
    assert rig.branch.of(CaseViews).cases(person, Scope.ALL).rows == ()


def test_back_goes_one_question_back_and_what_was_answered_is_still_there(kiosk: Open) -> None:
    rig = kiosk()
    rig.press_all("Ask for help", LEAVE, "Application")
    write(rig, "My address")
    rig.press("Continue")
    assert rig.says("question 2 of 2")
    write(rig, "Correct it")
    rig.press_all("Continue", "Back")
    assert rig.face.frame.findChild(IntakeScreen).findChild(TextArea).toPlainText() == "Correct it"
    rig.press("Back")
    assert rig.face.frame.findChild(IntakeScreen).findChild(TextArea).toPlainText() == "My address"
    rig.press_all("Back", "Application")
    assert rig.controller.visit.intake is not None
    assert rig.controller.visit.intake.answers["subject"] == "My address"
    rig.press_all("Back", ONLY)
    assert rig.controller.visit.intake is None
    rig.press("Start again")
    assert rig.controller.untouched()


def test_without_kinds_for_the_kiosk_a_message_is_left_at_once(kiosk: Open) -> None:
    rig = kiosk()
    for code in ("information", "request", "complaint", "archive_certificate"):
        change_entry(rig.branch, CASE_KINDS, code, at_kiosk=False)
    rig.face.presenter.reload()
    rig.press_all("Ask for help", LEAVE)
    assert rig.page is Page.MESSAGE


def test_a_kind_that_was_retired_while_it_was_filled_in_is_told_in_one_sentence(kiosk: Open) -> None:
    rig = kiosk()
    rig.press_all("Ask for help", LEAVE, "Request for information")
    write(rig, "When is it ready?")
    rig.press("Continue")
    change_entry(rig.branch, CASE_KINDS, "information", active=False)
    rig.press("Send without a number")
    assert rig.page is Page.PHONE
    page: QWidget = rig.face.frame.current()
    assert page.message.text()


def test_the_questions_are_asked_in_the_visitors_language(kiosk: Open) -> None:
    rig = kiosk(language=Language.KK)
    rig.controller.leave_message()
    rig.settle()
    rig.press("Шағым")
    assert rig.says("сұрақ 1/3")
