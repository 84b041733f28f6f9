"""A request is registered at the desk, followed at the kiosk with the code of its slip, and told by being read."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from counter_console.desk.panels.case_panel import CasePanel
from counter_console.desk.screen import DeskScreen
from kiosk.visit import Page
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.live.topics import Topic
from shared.platform.printing.memory_printer import MemoryPrinter
from shared.platform.printing.printer import Raster
from shared.platform.printing.slip import QrCode, Slip
from shared.service_desk.cases.model import CaseState, CaseVerb, Channel, Ending
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.appearances import kit_fonts
from tests.helpers.cases import clerk_of, do
from tests.helpers.consoles import console_on, settle, take_ticket
from tests.helpers.kiosks import open_kiosk, type_number

ASKED = {"kind": "request", "request.subject": "Address", "request.wanted": "The flat is 41, not 14"}


def test_a_request_from_the_desk_to_the_kiosk(
    qtbot: QtBot, office: OpenBranch, hours: VirtualClock, tmp_path: Path
) -> None:
    office.settings.change("counter_printer", "network:192.0.2.11", SYSTEM)
    ticket = take_ticket(office, "passport-replace", "kk")
    slips: list[Slip] = []

    def paint(slip: Slip) -> Raster:
        slips.append(slip)
        return Raster(1, 1, b"\x80")

    with console_on(office, tmp_path) as clerk:
        clerk.console._slips._painter = lambda _width: paint
        clerk.console._slips._opener = lambda _name: MemoryPrinter()
        clerk.sign_in("aigerim", "3")
        clerk.press("F2", "F3", "F12")
        next(iter(clerk.window.findChildren(CasePanel))).form.type_answers(ASKED)
        clerk.press("F12")
        assert next(iter(clerk.window.findChildren(DeskScreen))).registered.isVisible()
        (code,) = (part.token for part in slips[0].parts if isinstance(part, QrCode))
        assert slips[0].language is Language.KK
        actor = clerk_of(office, "aigerim")
        (row,) = office.of(CaseViews).cases(actor, Scope.ALL).rows
        assert row.case.ticket_id == ticket.id

        rig = open_kiosk(tmp_path, kit_fonts(), branch=office)
        qtbot.addWidget(rig.window, before_close_func=lambda window: window.end())
        rig.press("Follow my request")
        type_number(rig, code)
        rig.press("Continue")
        assert rig.says("We are working on it")
        rig.press("I have read it")

        hours.advance(3600)
        do(office, row.case, CaseVerb.DECIDE, actor, outcome="granted", words="The register is corrected")
        rig.press("Follow my request")
        type_number(rig, code)
        rig.press("Continue")
        assert rig.page is Page.CASE
        assert rig.says("The result: Granted")
        assert rig.says("The register is corrected")
        clerk.console.bridge.changed.emit(frozenset({Topic.CASES}))
        settle()
        told = office.of(CaseViews).case(row.case.id, actor)
    assert (told.case.state, told.case.ending) == (CaseState.CLOSED, Ending.TOLD)
    assert told.history[-1].details["channel"] == Channel.KIOSK
    assert office.check.run().faults == ()
