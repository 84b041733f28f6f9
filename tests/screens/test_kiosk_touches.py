"""Touches that come too soon, texts that are too long, and what the next visitor must not find."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollArea

from kiosk.flow import LONGEST_COMMENT, ChangeComfort, OpenService
from kiosk.visit import Comfort, Page
from shared.ui.tokens import TextSize
from tests.helpers.hand_timers import HandTime
from tests.helpers.kiosks import UPRIGHT, WIDE, KioskRig, Open, a_served_ticket, service_of, type_number, walk_to

PAUSE_MS = 500
TAKE = "I have everything: take a ticket"


@pytest.mark.parametrize("size", [UPRIGHT, WIDE])
@pytest.mark.parametrize("text_size", list(TextSize))
def test_a_second_tap_on_the_same_spot_never_closes_the_number(
    kiosk: Open, hand_time: HandTime, qapp: QApplication, size: tuple[int, int], text_size: TextSize
) -> None:
    rig = kiosk(size=size, double_tap_ms=PAUSE_MS)
    rig.window.begin(qapp)
    rig.controller.go(ChangeComfort(Comfort(text_size)))
    rig.controller.go(OpenService(service_of(rig, "passport-replace")))
    rig.settle()
    hand_time.ms += PAUSE_MS
    take = rig.buttons()[TAKE]
    for area in rig.face.frame.findChildren(QScrollArea):
        if area.isAncestorOf(take):
            area.ensureWidgetVisible(take)
    rig.settle()
    spot = take.mapTo(rig.window, take.rect().center())
    for pause in (0, 0, PAUSE_MS):
        hand_time.ms += pause
        touched = rig.window.childAt(spot)
        assert touched is not None
        QTest.mouseClick(touched, Qt.MouseButton.LeftButton)
        rig.settle()
        assert rig.page is Page.TICKET
    assert rig.issued() == 1


def test_a_key_pressed_twice_acts_on_one_page_only(kiosk: Open, hand_time: HandTime, qapp: QApplication) -> None:
    rig = kiosk(double_tap_ms=PAUSE_MS)
    rig.window.begin(qapp)
    hand_time.ms += PAUSE_MS
    walk_to(rig, "Passports and identity cards")
    rig.key(Qt.Key.Key_Return)
    rig.key(Qt.Key.Key_Return)
    assert rig.page is Page.SERVICES


def open_comment(rig: KioskRig) -> QPlainTextEdit:
    rig.press("Rate your visit")
    type_number(rig, a_served_ticket(rig))
    rig.press_all("Continue", "Good", "Write a comment")
    area = rig.face.frame.findChild(QPlainTextEdit)
    assert isinstance(area, QPlainTextEdit)
    return area


def test_a_long_text_that_is_pasted_keeps_its_beginning(kiosk: Open) -> None:
    rig = kiosk()
    area = open_comment(rig)
    text = "Қызмет жақсы. " * 60
    QApplication.clipboard().setText(text)
    area.paste()
    assert area.toPlainText() == text[:LONGEST_COMMENT]
    draft = rig.controller.visit.rating
    assert draft is not None
    assert draft.comment == text[:LONGEST_COMMENT]


def test_the_next_visitor_cannot_paste_the_comment(kiosk: Open) -> None:
    rig = kiosk()
    area = open_comment(rig)
    area.setPlainText("My name is …")
    area.selectAll()
    area.copy()
    assert QApplication.clipboard().text()
    rig.face.presenter.start_again()
    rig.settle()
    assert QApplication.clipboard().text() == ""
    assert rig.face.frame.findChild(QPlainTextEdit) is None
