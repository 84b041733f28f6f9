"""Staff leave the kiosk on its own screen: corner, exit code, the end of the program; visitors see nothing of it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.staff_exit.screen import ExitScreen
from shared.office.audit.model import SYSTEM, AuditKind
from shared.office.notices.model import EXIT_CODES, NoticeKind
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Duration, Text
from shared.platform.i18n.translator import Translator
from shared.upkeep.keeper.watch import WatchDevices
from tests.helpers.kiosks import KioskRig, Open

CODE, WRONG = "27182818", "31415926"


def touch_corner(rig: KioskRig, times: int = 5) -> None:
    x = rig.window.width() - 9 if rig.controller.visit.language.right_to_left else 9
    places = [QPoint(rig.window.width() // 2, 2), *[QPoint(x, 9)] * times]
    for place in places:
        QTest.mouseClick(rig.window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    rig.settle()


def asks(rig: KioskRig) -> bool:
    return isinstance(rig.face.frame.current(), ExitScreen)


def type_code(rig: KioskRig, code: str) -> None:
    for digit in code:
        rig.key(Qt.Key(ord(digit)))
    rig.key(Qt.Key.Key_Return)


@pytest.mark.parametrize("language", [Language.EN, Language.AR], ids=str)
def test_staff_close_the_kiosk_with_the_code_and_everybody_else_stays_inside(kiosk: Open, language: Language) -> None:
    rig = kiosk(language=language)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    rig.window.begin(application)

    def words(source: str) -> str:
        return Translator(language).text(Text("kiosk.staff_exit", source))

    touch_corner(rig)
    assert not asks(rig), "no code is set"
    rig.branch.settings.change("kiosk_exit_code", CODE, SYSTEM)
    rig.face.presenter.reload()
    page, texts = rig.page, rig.texts()
    touch_corner(rig, 4)
    assert not asks(rig)
    rig.wait_seconds(5)

    touch_corner(rig)
    assert asks(rig)
    rig.wait_seconds(29)
    assert asks(rig)
    rig.wait_seconds(2)
    assert (asks(rig), rig.page, rig.texts()) == (False, page, texts)

    touch_corner(rig)
    for _ in range(5):
        type_code(rig, WRONG)
    assert asks(rig)
    problem = rig.face.frame.current().state.problem
    assert dict(problem.values) == {"time": Duration(15)}
    type_code(rig, CODE)
    assert rig.says(words("Exit code")), "not before the wait is over"
    rig.clock.advance(15)
    rig.key(Qt.Key.Key_Return)
    assert rig.says(words("Close the kiosk?"))
    rig.wait_seconds(119)
    rig.press(words("Back to the kiosk"))
    assert (asks(rig), rig.page, rig.texts(), rig.left) == (False, page, texts, [])

    touch_corner(rig)
    type_code(rig, CODE)
    rig.wait_seconds(121)
    assert not asks(rig)
    touch_corner(rig)
    type_code(rig, CODE)
    rig.press(words("Close the kiosk"))
    assert rig.left == [True]

    WatchDevices(rig.branch.devices, rig.branch.notices, rig.branch.catalog).run(rig.clock.now())
    (left,) = rig.branch.notices.open_notices()
    assert (left.kind, left.subject) == (NoticeKind.DEVICE_FAULT, EXIT_CODES)
    now = rig.clock.now()
    entries = rig.branch.audit.entries(now - timedelta(hours=1), now + timedelta(hours=1))
    tried = [entry.kind for entry in entries if entry.kind in (AuditKind.EXIT_REFUSED, AuditKind.EXIT_OPENED)]
    assert sorted(tried) == [AuditKind.EXIT_OPENED] * 3 + [AuditKind.EXIT_REFUSED] * 5
