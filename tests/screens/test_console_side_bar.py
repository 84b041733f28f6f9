"""The side bar: daily sections first, the pages of the set-up below one entry, all of them reachable by keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from counter_console.section.section import SectionGroup
from counter_console.sections import SECTIONS
from counter_console.sidebar_group import BarEntry, EntryGroup
from shared.bootstrap import OpenBranch
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.ui.icons import Icon
from shared.ui.widgets.nav_item import NavItem
from tests.helpers.appearances import console_appearance
from tests.helpers.cases import application, clerk_of
from tests.helpers.consoles import Clerk, settle

PAGES = [section for section in SECTIONS if section.group is SectionGroup.SET_UP]


@pytest.fixture
def manager(clerk: Clerk) -> Clerk:
    """A manager who is signed in without a counter."""
    clerk.sign_in("timur")
    return clerk


def shown(clerk: Clerk) -> set[str]:
    texts = {clerk.console.translator.text(section.title) for section in PAGES}
    return texts & set(clerk.buttons())


def test_the_pages_of_the_set_up_are_shown_and_hidden_together(manager: Clerk) -> None:
    assert not shown(manager)
    manager.click("Set-up")
    assert "People" in shown(manager)
    assert manager.button("Set-up").accessibleDescription() == "The pages are shown below."
    manager.click("Set-up")
    assert not shown(manager)


def test_the_service_desk_begins_hidden_for_who_has_many_pages(clerk: Clerk, office: OpenBranch) -> None:
    office.of(CaseOperations).register(application(), clerk_of(office, "aigerim"))
    clerk.sign_in("timur")
    group = clerk.button("Service desk")
    assert "Cases" not in clerk.buttons()
    assert group.accessibleDescription() == "Press to show the pages."
    clerk.click("Service desk")
    assert {"Cases", "Stuck cases"} <= set(clerk.buttons())
    clerk.console.window.bar._groups[SectionGroup.SERVICE_DESK].set_opened(False)
    clerk.press("Ctrl+Shift+J")
    assert clerk.button("Cases").isChecked()


def test_a_group_tells_what_its_hidden_pages_count(qtbot: QtBot) -> None:
    group = EntryGroup(console_appearance(), SectionGroup.SERVICE_DESK)
    qtbot.addWidget(group)
    entries = [BarEntry(str(count), translate("cases", "Cases"), Icon.DOCUMENT, count=count) for count in (2, 3)]
    group.show_entries(entries, Translator(Language.AR))
    assert group.item.count == "٥"
    group.set_opened(True)
    assert group.item.count == ""


def test_a_clerk_sees_the_few_pages_of_the_service_desk_at_once(clerk: Clerk) -> None:
    clerk.sign_in("aigerim", "3")
    assert {"Cases", "Appointments"} <= set(clerk.buttons())


def test_a_shortcut_opens_a_page_and_shows_where_it_is(manager: Clerk) -> None:
    manager.press("Ctrl+5")
    assert manager.button("People").isChecked()
    manager.press("Ctrl+6")
    assert manager.button("Hours and calendar").isChecked()
    assert not manager.button("People").isChecked()
    manager.press("Ctrl+2")
    assert manager.button("Day summary").isChecked()
    assert not manager.button("Hours and calendar").isChecked()


def test_shortcuts_of_hidden_pages_work_for_the_next_person_too(clerk: Clerk) -> None:
    for person, keys, key in (
        ("timur", "Ctrl+5", "people"),
        ("marat", "Ctrl+F7", "rollout"),
        ("timur", "Alt+R", "merits"),
    ):
        clerk.sign_in(person)
        clerk.press(keys)
        assert clerk.console.window.stack.currentWidget() is clerk.console.sections[key].page
        clerk.click("Sign out")


def test_pressing_the_open_page_again_leaves_it_open(manager: Clerk) -> None:
    manager.press("Ctrl+5")
    manager.click("People")
    assert manager.button("People").isChecked()


def test_every_entry_is_reached_by_keyboard_alone_and_seen_when_it_has_the_keyboard(manager: Clerk) -> None:
    manager.window.resize(1000, 480)
    bar = manager.window.bar
    manager.button("Set-up").setFocus(Qt.FocusReason.TabFocusReason)
    manager.press("Space")
    reached: set[str] = set()
    for _ in range(40):
        manager.press("Tab")
        button = manager.window.focusWidget()
        if isinstance(button, QAbstractButton) and bar.isAncestorOf(button):
            reached.add(button.accessibleName())
            assert button.visibleRegion().boundingRect().height() > button.height() / 2, button.accessibleName()
    assert shown(manager) <= reached


def test_the_bar_speaks_the_language_of_the_reader(manager: Clerk) -> None:
    manager.click("Set-up")
    manager.console.set_language(Language.KK)
    assert manager.see("Бөлімшені баптау")
    assert shown(manager)


@pytest.mark.parametrize("language", [Language.FA, Language.AR])
def test_the_open_page_stays_in_sight_when_the_language_changes(manager: Clerk, language: Language) -> None:
    manager.window.resize(1366, 768)
    manager.press("Ctrl+H")
    manager.console.set_language(language)
    settle()
    history = next(item for item in manager.window.bar.findChildren(NavItem) if item.isChecked())
    assert history.visibleRegion().boundingRect().height() == history.height()


def half_hidden_at_the_top(clerk: Clerk) -> list[str]:
    area = clerk.window.bar._scroll
    inside = [item for item in clerk.window.bar.findChildren(NavItem) if area.isAncestorOf(item) and item.isVisible()]
    tops = {item: item.mapTo(area.viewport(), QPoint(0, 0)).y() for item in inside}
    return [item.accessibleName() for item in inside if tops[item] < 0 < tops[item] + item.height()]


def test_a_jump_by_key_from_far_below_shows_the_first_entry_whole(manager: Clerk) -> None:
    for height in range(520, 720, 12):
        manager.window.resize(1000, height)
        for key in ("Ctrl+7", "Ctrl+9", "Ctrl+5", "Ctrl+2"):
            manager.press("Ctrl+H", key)
            settle()
            (current,) = (item for item in manager.window.bar.findChildren(NavItem) if item.isChecked())
            assert current.visibleRegion().boundingRect().height() == current.height()
            assert not half_hidden_at_the_top(manager), (height, key)


def test_no_entry_changes_its_height_when_its_page_is_opened(manager: Clerk) -> None:
    for language in Language:
        manager.console.set_language(language)
        settle()
        # An entry keeps the width of the bar with and without the bold name.
        for item in manager.window.bar.findChildren(NavItem):
            if not item.isCheckable():
                continue
            heights = set()
            for opened in (False, True):
                item.setAutoExclusive(False)
                item.setChecked(opened)
                heights.add(item.heightForWidth(item.width()))
            assert len(heights) == 1, language


def test_the_pages_of_a_group_are_moved_in_where_reading_begins(manager: Clerk) -> None:
    manager.press("Ctrl+5")
    daily, people = (
        next(item for item in manager.window.bar.findChildren(NavItem) if item.accessibleName() == name)
        for name in ("Day summary", "People")
    )
    assert people.mapTo(manager.window, QPoint(0, 0)).x() > daily.mapTo(manager.window, QPoint(0, 0)).x()
    manager.console.set_language(Language.AR)
    settle()
    ends = [item.mapTo(manager.window, QPoint(item.width(), 0)).x() for item in (people, daily)]
    assert ends[0] < ends[1]


def test_the_name_of_the_open_page_is_bold_unless_a_word_would_be_broken(qtbot: QtBot) -> None:
    item = NavItem(console_appearance(), "Announcements", Icon.MESSAGE)
    qtbot.addWidget(item)
    item.resize(300, 60)
    plain = item.row_texts()[0].longest_word()
    item.setChecked(True)
    bold = item.row_texts()[0].longest_word()
    assert bold > plain
    item.resize(item.minimumSizeHint().width(), 60)
    assert item.row_texts()[0].longest_word() == plain
