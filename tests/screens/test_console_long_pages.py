"""On a page that is longer than the window, what somebody has just done is answered where they see it."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from counter_console.section.entry_page import EntryPage
from shared.bootstrap import OpenBranch
from shared.platform.i18n.text import without_direction_controls
from tests.helpers.branches import service_id
from tests.helpers.consoles import Clerk, settle

SMALL = (1366, 768)


@pytest.fixture
def services(clerk: Clerk) -> EntryPage:
    clerk.window.resize(*SMALL)
    clerk.sign_in("timur")
    clerk.press("Ctrl+9")
    page = clerk.console.sections["services"].page
    assert isinstance(page, EntryPage)
    page.MESSAGE_SECONDS = 0  # on a slow machine it would be gone before the test reads it
    return page


def is_seen(part: QWidget, page: EntryPage) -> bool:
    """Return whether a widget is wholly inside the window."""
    place = QRect(part.mapTo(page, QPoint()), part.size())
    return part.isVisible() and page.rect().contains(place)


def switch_off(page: EntryPage) -> None:
    page._scroll.ensureWidgetVisible(page.form.rows["active"])
    QTest.mouseClick(page.form.rows["active"].input._chips[1], Qt.MouseButton.LeftButton)


def test_who_saves_at_the_end_of_a_long_form_sees_that_it_is_saved(services: EntryPage, office: OpenBranch) -> None:
    services.table.choose(service_id(office, "id-card"))
    switch_off(services)
    services._scroll.ensureWidgetVisible(services.entry.save)
    QTest.mouseClick(services.entry.save, Qt.MouseButton.LeftButton)
    settle()
    assert without_direction_controls(services.messages.text()) == "Saved: Identity card"
    assert is_seen(services.messages, services)
    services.messages.clear()
    assert services._above.isHidden()


@pytest.mark.parametrize("code", ["passport-replace", "id-card", "business-registration"])
def test_who_chooses_an_entry_sees_that_its_form_begins_below_the_list(
    services: EntryPage, office: OpenBranch, code: str
) -> None:
    services.table.choose(service_id(office, code))
    settle()
    assert services.form.languages is not None
    assert is_seen(services.form.languages, services)
    row = services.table.visualRect(services.table.currentIndex())
    top = services.table.viewport().mapTo(services, row.topLeft()).y()
    assert 0 <= top < services.height() - row.height()


def test_the_keyboard_is_back_where_it_was_when_a_question_is_answered_with_no(
    services: EntryPage, office: OpenBranch, clerk: Clerk
) -> None:
    services.table.choose(service_id(office, "id-card"))
    for key in ("Enter", "Escape"):  # the answer that keeps the entry has the keyboard
        services.remove.setFocus(Qt.FocusReason.TabFocusReason)
        clerk.press("Space")
        assert QApplication.focusWidget() is clerk.see("Keep this entry")
        clerk.press(key)
        assert QApplication.focusWidget() is services.remove


def test_pressing_enter_twice_on_save_moves_nothing(services: EntryPage, office: OpenBranch, clerk: Clerk) -> None:
    services.table.choose(service_id(office, "id-card"))
    switch_off(services)
    services.entry.save.setFocus(Qt.FocusReason.TabFocusReason)
    clerk.press("Enter", "Enter", "Space")
    assert [each.code for each in office.catalog.catalog().services][:2] == ["passport-replace", "id-card"]
    assert not office.catalog.catalog().services[1].active
    assert QApplication.focusWidget() is services.form.rows["name"].input.first
