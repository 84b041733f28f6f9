"""A visitor asks for something at a counter; a colleague decides it on another day and tells the visitor."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counter_console.records.cases import CasesPage
from shared.bootstrap import OpenBranch
from shared.platform.clock import VirtualClock
from shared.service_desk.cases.model import CaseVerb, Channel, Ending
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.cases import clerk_of
from tests.helpers.consoles import Clerk, console_on, settle, take_ticket

pytestmark = pytest.mark.journey
PAGE = "Ctrl+Shift+J"


def answer(clerk: Clerk, verb: CaseVerb, **answers: object) -> None:
    page = next(iter(clerk.window.findChildren(CasesPage)))
    page.file.panel.buttons[verb].activated.emit()
    if answers:
        page.file.panel.form.type_answers(answers)
        page.file.panel.save.activated.emit()
    settle()


def test_a_visitors_case_is_registered_decided_by_a_colleague_and_told(
    qtbot: QtBot, office: OpenBranch, hours: VirtualClock, tmp_path: Path
) -> None:
    folders = (tmp_path / "first", tmp_path / "second")
    for folder in folders:
        folder.mkdir()
    ticket = take_ticket(office, "passport-replace", "kk")
    with console_on(office, folders[0]) as first:
        first.sign_in("aigerim", "3")
        first.press("F2", PAGE, "F12")
        page = next(iter(first.window.findChildren(CasesPage)))
        asked = {"kind": "request", "request.subject": "Address", "request.wanted": "The flat is 41", "take": False}
        page.new.form.type_answers(asked)
        page.new.save.activated.emit()
        settle()
        assert page.result.isVisible()
        code = page.result.code.text()
    hours.advance(86400)
    with console_on(office, folders[1], "console-2") as second:
        second.sign_in("daniyar")
        second.press(PAGE)
        page = next(iter(second.window.findChildren(CasesPage)))
        page.search.setText(code.removeprefix("Follow-up code "))
        settle()
        page.table.choose_row(0)
        settle()
        answer(second, CaseVerb.TAKE)
        answer(second, CaseVerb.DECIDE, outcome="granted", words="The register is corrected")
        answer(second, CaseVerb.TELL, channel=Channel.PHONE)
    (row,) = office.of(CaseViews).cases(clerk_of(office, "timur"), Scope.ALL).rows
    assert (row.case.ticket_id, row.case.outcome, row.case.ending) == (ticket.id, "granted", Ending.TOLD)
    history = office.of(CaseViews).case(row.case.id, clerk_of(office, "timur")).history
    assert [(step.verb, step.person) for step in history] == [
        (CaseVerb.REGISTER, "Aigerim S."),
        (CaseVerb.TAKE, "Daniyar K."),
        (CaseVerb.DECIDE, "Daniyar K."),
        (CaseVerb.TELL, "Daniyar K."),
    ]
    assert office.check.run().faults == ()
