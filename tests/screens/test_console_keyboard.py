"""Tab goes through the pages of the set-up as they are seen, and misses nothing."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from counter_console.section.entry_page import EntryPage
from counter_console.section.page import SectionPage
from counter_console.section.section import SectionGroup
from counter_console.sections import SECTIONS
from shared.bootstrap import OpenBranch
from tests.helpers.branches import service_id
from tests.helpers.consoles import Clerk, settle

SET_UP = {section.key: section.shortcut for section in SECTIONS if section.group is SectionGroup.SET_UP}
#: Two fields on one line may begin at slightly different heights.
ONE_LINE = 30


def page_of(clerk: Clerk, key: str) -> SectionPage:
    clerk.press(SET_UP[key])
    page = clerk.console.sections[key].page
    assert isinstance(page, SectionPage)
    settle()
    return page


def reached_by_tab(clerk: Clerk, page: SectionPage) -> Iterator[QWidget]:
    """Yield what Tab reaches on a page, from the top until it leaves the page."""
    reachable(page)[0].setFocus(Qt.FocusReason.OtherFocusReason)
    for _ in range(200):
        part = QApplication.focusWidget()
        if part is None or not page.isAncestorOf(part):
            return
        yield part
        QTest.keyClick(part, Qt.Key.Key_Tab)
    raise AssertionError("Tab does not leave the page")


def reachable(page: SectionPage) -> list[QWidget]:
    """Return what has to be reached: of the answers of a question that has one answer, only one."""
    found = [
        part
        for part in page.findChildren(QWidget)
        if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    return sorted(found, key=lambda part: (height(part, page), part.mapTo(page, QPoint()).x()))


def height(part: QWidget, page: SectionPage) -> int:
    content = page._scroll.widget()
    return part.mapTo(content, QPoint()).y() if content.isAncestorOf(part) else 0


def is_one_of_many(part: QWidget) -> bool:
    return isinstance(part, QAbstractButton) and part.group() is not None and part.group().exclusive()


def check(clerk: Clerk, page: SectionPage) -> None:
    reached = list(reached_by_tab(clerk, page))
    missed = [part for part in reachable(page) if part not in reached and not is_one_of_many(part)]
    assert not missed, [part.accessibleName() for part in missed]
    if isinstance(page, EntryPage):  # a preview is beside its form
        reached = [
            part for part in reached if any(each.isAncestorOf(part) for each in (page.new, page.list, page.entry))
        ]
    for one, following in pairwise(reached):
        names = (one.accessibleName(), following.accessibleName())
        assert height(following, page) > height(one, page) - ONE_LINE, names


@pytest.mark.parametrize("key", ["branch", "history", "order", "people", "screens", "calendar"])
def test_tab_goes_through_a_page_as_it_is_seen(clerk: Clerk, key: str) -> None:
    clerk.sign_in("marat")
    check(clerk, page_of(clerk, key))


def test_tab_goes_through_the_form_of_a_service_as_it_is_seen_and_reaches_the_button_that_saves(
    clerk: Clerk, office: OpenBranch
) -> None:
    clerk.sign_in("timur")
    page = page_of(clerk, "services")
    assert isinstance(page, EntryPage)
    page.table.choose(service_id(office, "id-card"))
    page.form.go_to(("name", "en"))
    clerk.write(" ")
    check(clerk, page)
    assert page.entry.save in reachable(page)


def test_tab_goes_through_the_form_of_a_new_service_and_its_entries_as_they_are_seen(clerk: Clerk) -> None:
    clerk.sign_in("timur")
    page = page_of(clerk, "services")
    clerk.click("Add a service")
    for _ in range(2):
        clerk.click("Add a document")
    clerk.click("Move up: Documents to bring 2")
    clerk.click("Add a step")
    check(clerk, page)


def test_tab_goes_from_the_last_field_of_a_new_absence_to_the_button_that_saves(clerk: Clerk) -> None:
    clerk.sign_in("timur")
    page_of(clerk, "absences")
    clerk.click("Add an absence")
    clerk.button("Deputy: Nobody").setFocus()
    clerk.press("Tab")
    assert QApplication.focusWidget() is clerk.button("Add an absence")


def test_the_keyboard_goes_from_the_side_bar_to_the_page_that_is_opened(clerk: Clerk) -> None:
    clerk.sign_in("timur")
    clerk.button("Set-up").setFocus(Qt.FocusReason.TabFocusReason)
    clerk.press("Space", SET_UP["outcomes"])
    assert QApplication.focusWidget() is clerk.see("Search the list")
    clerk.press("Tab")
    clerk.button("Reasons").setFocus(Qt.FocusReason.TabFocusReason)
    clerk.press("Space")
    assert QApplication.focusWidget() is clerk.see("Search the list")
    clerk.button("Outcomes").setFocus(Qt.FocusReason.TabFocusReason)
    clerk.press("Space")
    assert QApplication.focusWidget() is clerk.see("Only what is in use")  # where it was


def test_tab_goes_through_the_side_bar_as_it_is_seen(clerk: Clerk) -> None:
    clerk.sign_in("timur")
    clerk.press(SET_UP["people"])
    bar = clerk.window.bar
    say = clerk.console.translator.text
    clerk.press(next(section.shortcut for section in SECTIONS if section.group is SectionGroup.SERVICE_DESK))
    clerk.press(next(section.shortcut for section in SECTIONS if section.group is SectionGroup.QUALITY))
    clerk.press(next(section.shortcut for section in SECTIONS if section.group is SectionGroup.TEAM))
    above = [say(section.title) for section in SECTIONS if section.group is None and section.key != "desk"]
    cases = [say(section.title) for section in SECTIONS if section.group is SectionGroup.SERVICE_DESK]
    pages = [say(section.title) for section in SECTIONS if section.group is SectionGroup.SET_UP]
    quality = [say(section.title) for section in SECTIONS if section.group is SectionGroup.QUALITY]
    team = [say(section.title) for section in SECTIONS if section.group is SectionGroup.TEAM]
    groups = ["Service desk", *cases, "Quality", *quality, "Team", *team, "Set-up", *pages]
    wanted = [*above, *groups, "Language", "Text and contrast", "Dark colours", "Sign out"]
    clerk.button("Day summary").setFocus(Qt.FocusReason.TabFocusReason)
    reached = []
    while bar.isAncestorOf(part := QApplication.focusWidget() or clerk.window):
        reached.append(part.accessibleName())
        QTest.keyClick(part, Qt.Key.Key_Tab)
    assert reached == wanted
