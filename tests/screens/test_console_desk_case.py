"""A case is registered at the desk: for the visitor at the counter or by phone; nothing typed is lost."""

import pytest
from PySide6.QtCore import Qt

from counter_console.desk.panels.case_panel import CasePanel
from counter_console.desk.screen import DeskScreen
from counter_console.records.cases import CasesPage
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.i18n.languages import Language
from shared.platform.live.topics import Topic
from shared.platform.printing.memory_printer import MemoryPrinter
from shared.platform.printing.printer import Raster
from shared.platform.printing.slip import QrCode, Slip
from shared.service_desk.cases.model import CaseVerb, Channel
from shared.service_desk.cases.model.lists import CaseRow, Scope
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from shared.service_desk.cases.rules.codes import read_code
from tests.helpers.cases import application, clerk_of
from tests.helpers.consoles import Clerk, settle, take_ticket
from tests.screens.test_console_look import cut_words, nameless

ASKED = {"kind": "request", "request.subject": "Address", "request.wanted": "The flat is 41, not 14"}


def panel(clerk: Clerk) -> CasePanel:
    return next(iter(clerk.window.findChildren(CasePanel)))


def desk(clerk: Clerk) -> DeskScreen:
    return next(iter(clerk.window.findChildren(DeskScreen)))


def registered(office: OpenBranch) -> tuple[CaseRow, ...]:
    return office.of(CaseViews).cases(clerk_of(office, "timur"), Scope.ALL).rows


def test_a_clerk_registers_a_case_of_the_visitor_who_is_being_served(clerk: Clerk, office: OpenBranch) -> None:
    ticket = take_ticket(office, "passport-replace", "kk")
    clerk.sign_in("aigerim", "3")
    clerk.press("F2", "F3", "F12")
    assert panel(clerk).isVisible()
    panel(clerk).form.type_answers(ASKED)
    clerk.press("F12")
    (row,) = registered(office)
    assert (row.case.ticket_id, row.case.language, row.case.channel) == (ticket.id, "kk", Channel.COUNTER)
    assert not panel(clerk).isVisible()
    card = desk(clerk).registered
    assert card.isVisible()
    assert "ALMALY-2026-000001" in card.first.text()
    assert not card.done.hasFocus()
    assert card.paper.text() == "No printer is set for the counters. Write everything down."
    clerk.click("The visitor has both")
    assert card.isHidden()


def test_the_slip_is_printed_and_again_as_a_copy_while_the_code_is_shown(clerk: Clerk, office: OpenBranch) -> None:
    office.settings.change("counter_printer", "network:192.0.2.11", clerk_of(office, "timur"))
    slips: list[Slip] = []

    def paint(slip: Slip) -> Raster:
        slips.append(slip)
        return Raster(1, 1, b"\x80")

    clerk.console._slips._painter = lambda _width: paint
    clerk.console._slips._opener = lambda _name: MemoryPrinter()
    take_ticket(office, "passport-replace", "kk")
    clerk.sign_in("aigerim", "3")
    clerk.press("F2", "F3", "F12")
    panel(clerk).form.type_answers(ASKED)
    clerk.press("F12")
    card = desk(clerk).registered
    assert card.paper.text() == "The slip is printed."
    clerk.click("Print the slip again")
    assert [(slip.language, slip.copy) for slip in slips] == [(Language.KK, 0), (Language.KK, 1)]
    code = read_code(card.code.text().removeprefix("Follow-up code "))
    assert all(QrCode(code or "") in slip.parts for slip in slips)


def test_the_button_is_there_for_the_mouse_too(clerk: Clerk, office: OpenBranch) -> None:
    take_ticket(office, "passport-replace")
    clerk.sign_in("aigerim", "3")
    clerk.press("F2", "F3")
    clerk.click("Register a case")
    panel(clerk).form.type_answers(ASKED)
    clerk.click("Register a case")
    assert len(registered(office)) == 1


def test_a_case_by_phone_needs_no_visitor(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("aigerim", "3")
    clerk.press("F12")
    panel(clerk).form.type_answers(ASKED)
    clerk.press("F12")
    (row,) = registered(office)
    assert (row.case.ticket_id, row.case.channel) == (None, Channel.PHONE)


def test_what_is_missing_is_said_and_what_was_typed_stays(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("aigerim", "3")
    clerk.press("F12")
    panel(clerk).form.type_answers({"kind": "request", "request.subject": "Address"})
    clerk.press("F12")
    assert registered(office) == ()
    assert panel(clerk).isVisible()
    assert panel(clerk).form.answers()["request.subject"] == "Address"


def test_news_and_another_visitor_do_not_lose_what_was_typed(clerk: Clerk, office: OpenBranch) -> None:
    first = take_ticket(office, "passport-replace", "kk")
    take_ticket(office, "passport-replace", "ru")
    clerk.sign_in("aigerim", "3")
    clerk.press("F2", "F3", "F12")
    panel(clerk).form.type_answers(ASKED)
    clerk.console.sections["desk"].presenter.changed(frozenset({Topic.QUEUE, Topic.CATALOG}))
    settle()
    assert panel(clerk).form.answers()["request.subject"] == "Address"
    clerk.press("Esc", "F6", "F6")  # put on hold
    clerk.press("F2", "F3", "F12")
    assert panel(clerk).form.answers().get("request.subject", "") == ""
    assert panel(clerk).form.answers()["language"] == "ru"
    clerk.press("Esc", "F4", "1", "F4")
    assert clerk.desk_presenter is not None
    office.desk.call_parked(clerk.desk_presenter._session.id, first.id, first.id)
    clerk.console.sections["desk"].presenter.changed(frozenset({Topic.QUEUE}))
    settle()
    clerk.press("F3", "F12")
    assert panel(clerk).form.answers()["request.subject"] == "Address"
    clerk.press("F12")
    (row,) = registered(office)
    assert row.case.ticket_id == first.id
    clerk.press("F12")
    assert panel(clerk).form.answers().get("request.subject", "") == ""


def test_who_may_not_handle_cases_is_not_offered_one(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("aigerim", "3")
    presenter = clerk.desk_presenter
    assert presenter is not None
    presenter._registration = None
    presenter.refresh()
    settle()
    assert "Register a case" not in clerk.buttons()
    clerk.press("F12")
    assert clerk.window.findChildren(CasePanel) == []


@pytest.mark.parametrize("docked", [False, True])
def test_panel_and_code_are_whole_in_every_language(clerk: Clerk, office: OpenBranch, docked: bool) -> None:
    take_ticket(office, "passport-replace", "kk")
    clerk.sign_in("aigerim", "3")
    clerk.press("F2", "F3", "F12")
    panel(clerk).form.type_answers(ASKED)
    clerk.press("F12")
    clerk.console.window.set_docked(docked)
    clerk.press("F12")
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert panel(clerk).isVisible(), language
        assert cut_words(desk(clerk)) == [], language
        assert nameless(desk(clerk)) == [], language
        right = desk(clerk).layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert right == (language in (Language.FA, Language.AR)), language


def test_words_typed_for_one_case_are_there_again_after_a_look_at_another(clerk: Clerk, office: OpenBranch) -> None:
    actor: Actor = clerk_of(office, "aigerim")
    for _ in range(2):
        office.of(CaseOperations).register(application(), actor)
    clerk.sign_in("aigerim")
    clerk.press("Ctrl+Shift+J")
    page = next(iter(clerk.window.findChildren(CasesPage)))
    page.table.choose_row(0)
    settle()
    clerk.click("Ask the visitor")
    page.file.panel.form.type_answers({"words": "The rent contract"})
    page.table.choose_row(1)
    settle()
    assert not page.file.panel.save.isVisible()
    page.file.panel.buttons[CaseVerb.ASK].activated.emit()
    settle()
    assert page.file.panel.form.answers().get("words", "") == ""
    page.file.panel.cancel.activated.emit()
    page.table.choose_row(0)
    settle()
    assert page.file.panel.save.isVisible()
    assert page.file.panel.form.answers()["words"] == "The rent contract"
    page.file.panel.save.activated.emit()
    settle()
    assert page.file.panel.verb is None
