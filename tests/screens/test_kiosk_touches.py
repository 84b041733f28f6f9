"""Touches that come too soon, texts that are too long, and what the next visitor must not find."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollArea

from kiosk.booking_flow import AskBooking
from kiosk.flow import LONGEST_COMMENT, ChangeComfort, OpenService, StartAgain
from kiosk.frame.touch_pause import TouchPause
from kiosk.intake_flow import Answer, ChooseKind
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


def taps(rig: KioskRig, words: str) -> None:
    """Tap twice on the spot where these words are."""
    button = rig.buttons()[words]
    spot = button.mapTo(rig.window, button.rect().center())
    for _ in range(2):
        touched = rig.window.childAt(spot)
        assert touched is not None
        QTest.mouseClick(touched, Qt.MouseButton.LeftButton)
        rig.settle()


def test_a_second_tap_never_answers_the_next_question_or_turns_two_pages(
    kiosk: Open, hand_time: HandTime, qapp: QApplication
) -> None:
    rig = kiosk(double_tap_ms=PAUSE_MS)
    rig.window.begin(qapp)
    rig.controller.go(ChooseKind("complaint"))
    rig.controller.go(Answer("what_happened", "Nobody came"))
    rig.settle()
    for words, question in (("Continue", 1), ("Behaviour of staff", 2)):
        hand_time.ms += PAUSE_MS
        taps(rig, words)
        draft = rig.controller.visit.intake
        assert draft is not None
        assert (rig.page, draft.question) == (Page.QUESTION, question)
    rig.controller.go(StartAgain())
    rig.controller.go(AskBooking(service_of(rig, "passport-replace")))
    rig.settle()
    hand_time.ms += PAUSE_MS
    taps(rig, "Later days")
    hand_time.ms += PAUSE_MS
    rig.press("Earlier days")
    assert "Today" in rig.buttons()


def test_a_tap_that_waited_while_the_page_was_made_or_painted_is_ignored(
    kiosk: Open, hand_time: HandTime, qapp: QApplication
) -> None:
    rig = kiosk(double_tap_ms=PAUSE_MS)
    rig.window.begin(qapp)
    rig.settle()
    hand_time.ms += PAUSE_MS
    assert not rig.face.frame.ignores_touches()
    rig.controller.go(AskBooking(service_of(rig, "passport-replace")))
    # A slow PC: the page took long to make, and the tap is in line before the timers.
    hand_time.ms += 10 * PAUSE_MS
    assert rig.face.frame.ignores_touches()
    rig.settle()
    hand_time.ms += PAUSE_MS - 1
    assert rig.face.frame.ignores_touches()
    hand_time.ms += 1
    assert not rig.face.frame.ignores_touches()
    # It took long to paint, too: the pause counts from the moment at which the page can be seen.
    pause = TouchPause(rig.face.frame)
    pause.begin()
    QApplication.processEvents()
    hand_time.ms += 10 * PAUSE_MS
    pause.seen()
    assert pause.lasts(PAUSE_MS)


def test_the_frame_hears_when_its_window_was_painted(kiosk: Open, hand_time: HandTime) -> None:
    rig = kiosk(double_tap_ms=PAUSE_MS)
    rig.controller.go(AskBooking(service_of(rig, "passport-replace")))
    rig.settle()
    hand_time.ms += PAUSE_MS
    # It is no news: the window said so already. Otherwise the pause would begin now.
    rig.face.frame.painted()
    assert not rig.face.frame.ignores_touches()


def test_a_question_that_follows_words_has_no_ring_around_another_button_and_leaves_nothing_to_paste(
    kiosk: Open,
) -> None:
    rig = kiosk()
    rig.controller.go(ChooseKind("complaint"))
    rig.settle()
    area = rig.face.frame.findChild(QPlainTextEdit)
    assert isinstance(area, QPlainTextEdit)
    area.setPlainText("My name is …")
    area.selectAll()
    area.copy()
    rig.press("Continue")
    assert QApplication.focusWidget() is rig.face.frame
    rig.face.presenter.start_again()
    rig.settle()
    assert QApplication.clipboard().text() == ""
