"""What people stumbled over at the kiosk's windows: where things stand, what has the keyboard, what means what."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from kiosk.flow import AskNumber, OpenService
from kiosk.visit import Errand, Page
from shared.platform.i18n.languages import Language
from shared.ui.icons import Icon
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.checklist import PaperLine
from shared.ui.widgets.keyboard import Keypad
from shared.ui.widgets.labels import PlainText
from tests.helpers.kiosks import WIDE, KioskRig, Open, service_of, walk_to
from tests.helpers.tours import Tour

LANGUAGES = pytest.mark.parametrize("language", list(Language), ids=str)


def place(rig: KioskRig, widget: QWidget) -> tuple[int, int]:
    """Return where a widget begins and ends across the frame."""
    left = widget.mapTo(rig.face.frame, QPoint(0, 0)).x()
    return left, left + widget.width()


def the_one(rig: KioskRig, kind: type[Any]) -> Any:
    """Return the only widget of a kind that is shown."""
    (found,) = (widget for widget in rig.face.frame.findChildren(kind) if widget.isVisibleTo(rig.face.frame))
    return found


@pytest.mark.parametrize("language", [Language.EN, Language.FA, Language.AR], ids=str)
def test_an_empty_comment_shows_its_caret_where_the_language_begins(kiosk: Open, language: Language) -> None:
    rig = kiosk(language=language)
    open_comment(rig)
    area = the_one(rig, QPlainTextEdit)
    assert rig.face.frame.focusWidget() is area
    assert area.cursorRect().width() > 1
    middle = area.viewport().width() / 2
    assert (area.cursorRect().x() > middle) == language.right_to_left
    area.insertPlainText("42")
    assert (area.cursorRect().x() > middle) == language.right_to_left


def test_a_comment_is_changed_at_its_end(kiosk: Open) -> None:
    rig = kiosk()
    open_comment(rig)
    the_one(rig, QPlainTextEdit).insertPlainText("Good")
    rig.press_all("Keep this comment", "Change the comment")
    the_one(rig, QPlainTextEdit).insertPlainText(" and quick")
    draft = rig.controller.visit.rating
    assert draft is not None
    assert draft.comment == "Good and quick"


def test_one_button_ends_the_comment(kiosk: Open) -> None:
    rig = kiosk()
    open_comment(rig)
    assert "Keep this comment" in rig.buttons()
    assert "Done" not in rig.buttons()


@LANGUAGES
def test_the_keypad_begins_where_the_title_begins(kiosk: Open, language: Language) -> None:
    rig = kiosk(size=WIDE, language=language)
    rig.controller.go(AskNumber(Errand.MISSED))
    rig.settle()
    title = rig.face.frame.current().findChild(PlainText, "title")
    assert title is not None
    side = int(language.right_to_left)
    assert place(rig, the_one(rig, Keypad))[side] == place(rig, title)[side]


def test_somebody_who_just_came_back_is_not_told_what_to_do_when_a_call_is_missed(kiosk: Open) -> None:
    rig = kiosk()
    for page in Tour(rig).pages():
        if page == "ticket":
            assert rig.controller.visit.came_back
            assert not rig.says("Missed your number?")
            return


def test_a_page_opened_by_key_gives_the_keyboard_to_its_first_control(kiosk: Open, qapp: QApplication) -> None:
    """A second Enter must not choose a language."""
    rig = kiosk()
    rig.window.begin(qapp)
    for words in ("Passports and identity cards", "Replace a passport", "I have everything: take a ticket"):
        walk_to(rig, words)
        rig.key(Qt.Key.Key_Return)
        focused = rig.face.frame.focusWidget()
        assert rig.face.frame.current().isAncestorOf(focused)
        assert focused.accessibleName()
    assert rig.page is Page.TICKET


def test_no_picture_on_a_button_means_two_things(kiosk: Open) -> None:
    rig = kiosk()
    meanings: dict[Icon, set[str]] = {}
    for _page in Tour(rig).pages():
        for button in rig.face.frame.findChildren(ActionButton):
            if button.icon_shown is not None and button.isVisibleTo(rig.face.frame):
                meanings.setdefault(button.icon_shown, set()).add(button.accessibleName())
    same = (
        {"Rate your visit", "Rate today’s visit"},
        {"Print this list", "Print again"},
        {"Book an appointment", "Book for another day", "Choose another time", "I have an appointment"},
        {"Take a ticket for a counter", "Take a ticket for today"},
        {"Back", "Earlier days"},  # an arrow against the direction of reading
    )
    assert [words for words in meanings.values() if len(words) > 1 and not any(words <= each for each in same)] == []


@pytest.mark.parametrize("language", [Language.FA, Language.AR], ids=str)
def test_no_dot_is_taken_for_a_zero(kiosk: Open, language: Language) -> None:
    """The zero of local digits looks like a dot in the middle of the line."""
    rig = kiosk(language=language)
    for page in Tour(rig).pages():
        told = [*rig.texts(), *(button.accessibleDescription() for button in rig.buttons().values())]
        assert [text for text in told if "\u00b7" in text] == [], page


def test_papers_to_bring_do_not_look_ticked_already(kiosk: Open) -> None:
    rig = kiosk()
    rig.controller.go(OpenService(service_of(rig, "passport-replace")))
    rig.settle()
    papers = rig.face.frame.current().findChildren(PaperLine)
    assert papers
    # A screen reader hears texts, no buttons that do nothing.
    parts = [part for paper in papers for part in paper.findChildren(PlainText)]
    assert {QAccessible.queryAccessibleInterface(part).role() for part in parts} == {QAccessible.Role.StaticText}
    assert {part.focusPolicy() for part in (*papers, *parts)} == {Qt.FocusPolicy.NoFocus}


def open_comment(rig: KioskRig) -> None:
    for page in Tour(rig).pages():
        if page == "comment":
            assert rig.page is Page.COMMENT
            return
