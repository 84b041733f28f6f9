"""What people come to a kiosk for, done by anybody who can choose what is named and type signs."""

from typing import Protocol

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.visit import Page
from shared.platform.i18n.text import Showable, translate
from shared.platform.ids import new_id
from shared.queue.tickets.model import Finish, IssueRequest
from shared.service_desk.cases.forms import kiosk_kinds, kiosk_questions
from shared.service_desk.cases.operations.desk import CaseOperations
from tests.helpers.branches import service_id, sign_in
from tests.helpers.cases import application, clerk_of
from tests.helpers.kiosks import KioskRig

GO_ON = translate("kiosk.number", "Continue")
FINISH = translate("kiosk.ticket", "Finish")


class Person(Protocol):
    """Somebody at a kiosk."""

    def choose(self, *wanted: Showable) -> None:
        """Press these buttons one after the other."""

    def type(self, signs: str) -> None:
        """Press these keys of the keyboard on the screen."""


def take_a_ticket(rig: KioskRig, person: Person) -> None:
    """Take one, and leave it on the screen."""
    group = rig.controller.known.groups[0]
    person.choose(group.name, rig.controller.known.services_of(group.id)[0].name)
    person.choose(translate("kiosk.card", "I have everything: take a ticket"))
    assert (rig.page, rig.issued()) == (Page.TICKET, 1)


def rate(rig: KioskRig, person: Person, number: str) -> None:
    """Rate a visit that has ended, with a comment."""
    person.choose(translate("kiosk.welcome", "Rate your visit"))
    person.type(number)
    person.choose(GO_ON, translate("rating", "Good"), translate("kiosk.rating", "Write a comment"))
    person.type("1")
    person.choose(translate("kiosk.rating", "Keep this comment"), translate("kiosk.rating", "Send"))
    assert rig.page is Page.THANKS
    person.choose(translate("kiosk.rating", "Finish"))


def follow(rig: KioskRig, person: Person) -> None:
    """Look how far a request is."""
    request = application()
    rig.branch.of(CaseOperations).register(request, clerk_of(rig.branch, "aigerim"))
    person.choose(translate("kiosk.welcome", "Follow my request"))
    # The first digits with the keys on the screen, the others as a keypad or a scanner types them.
    person.type(request.code[:2])
    QTest.keyClicks(QApplication.focusWidget(), request.code[2:])
    person.choose(GO_ON)
    assert rig.page is Page.CASE
    person.choose(translate("kiosk.case", "I have read it"))


def complain(rig: KioskRig, person: Person) -> None:
    """Make a complaint without a name and without a telephone number."""
    person.choose(translate("kiosk.frame", "Ask for help"), translate("kiosk.message", "Leave a message"))
    kind = next(each for each in kiosk_kinds(rig.controller.known.catalog) if each.code == "complaint")
    person.choose(kind.name)
    person.type("1")
    person.choose(GO_ON)
    assert rig.page is Page.QUESTION
    person.choose(kiosk_questions(kind)[1].choices[0].label)
    person.choose(translate("kiosk.intake", "Leave this out"))
    assert rig.page is Page.PHONE
    person.choose(translate("kiosk.message", "Send without a number"))
    assert rig.page is Page.LEFT
    person.choose(FINISH)


def come_back(rig: KioskRig, person: Person, number: str) -> None:
    """Wait again with a number that was missed."""
    person.choose(translate("kiosk.welcome", "I missed my number"))
    person.type(number)
    person.choose(GO_ON)
    assert (rig.page, rig.controller.visit.came_back) == (Page.TICKET, True)


def a_served_and_a_missed_ticket(rig: KioskRig) -> tuple[str, str]:
    """Let one visit end well, and somebody else miss the call; return both numbers."""
    branch, asked = rig.branch, (service_id(rig.branch, "passport-replace"),)
    served, missed = (branch.visitor.issue(IssueRequest(new_id(), asked, "en"), "kiosk-2") for _ in range(2))
    session = sign_in(branch, "aigerim", "1")
    branch.desk.call_next(session.id, new_id())
    branch.desk.serve(session.id, new_id())
    rig.clock.advance(300)
    branch.desk.finish(session.id, Finish(outcome="completed"), new_id())
    branch.desk.call_next(session.id, new_id())
    for _ in range(2):
        rig.clock.advance(40)
        branch.desk.recall(session.id, new_id())
    rig.clock.advance(40)
    branch.desk.no_show(session.id, new_id())
    return served.ticket.display, missed.ticket.display
