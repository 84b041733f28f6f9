"""The table of roles and rights: read by managers, changed by administrators, and felt at once by open consoles."""

from dataclasses import replace

from PySide6.QtCore import Qt

from counter_console.sections import SECTIONS
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.staff.model import Role
from shared.office.staff.rights import Right, is_fixed
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.live.topics import Topic
from tests.helpers.consoles import Clerk, settle, take_ticket
from tests.screens.test_console_look import cut_words


def open_page(clerk: Clerk, code: str = "marat") -> None:
    clerk.sign_in(code)
    clerk.press("Ctrl+R")


def go_to(clerk: Clerk, right: Right, role: Role) -> None:
    """Bring the keyboard to a cell by the arrows alone."""
    page = clerk.console.sections["rights"].screen
    page.matrix.setFocus()
    clerk.press("Down")
    for key, wanted, place in (
        ("Down", list(Right).index(right), lambda: page.matrix.currentIndex().row()),
        ("Right", 1 + [Role.CLERK, Role.MANAGER, Role.ADMIN].index(role), lambda: page.matrix.currentIndex().column()),
    ):
        while place() < wanted:
            clerk.press(key)


def message(clerk: Clerk) -> str:
    return without_direction_controls(clerk.console.sections["rights"].screen.messages.text())


def heard(clerk: Clerk) -> str:
    page = clerk.console.sections["rights"].screen
    return str(page.matrix.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))


def test_an_administrator_gives_a_right_by_keyboard_and_hears_it(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    go_to(clerk, Right.REVIEW_DAYS, Role.CLERK)
    assert heard(clerk) == "See the day, Clerk, No"
    clerk.press("Space")
    assert office.staff.rights().allowed(Role.CLERK, Right.REVIEW_DAYS)
    assert heard(clerk) == "See the day, Clerk, Yes"
    assert message(clerk) == "Saved: See the day. Clerk: yes"
    clerk.press("Enter")
    assert not office.staff.rights().allowed(Role.CLERK, Right.REVIEW_DAYS)


def test_what_is_fixed_says_so(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    go_to(clerk, Right.SERVE, Role.CLERK)
    assert heard(clerk) == "Serve visitors, Clerk, Always"
    clerk.press("Space")
    assert "cannot be changed" in message(clerk)
    assert office.staff.rights().decided == {}


def test_a_manager_reads_the_table_and_is_told_who_changes_it(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk, "timur")
    assert clerk.console.sections["rights"].screen._subtitle.text().startswith("Only an administrator")
    go_to(clerk, Right.REVIEW_DAYS, Role.CLERK)
    clerk.press("Space")
    assert "Your role does not include this" in message(clerk)
    assert office.staff.rights().decided == {}


def test_arrows_go_where_they_point_when_read_from_right_to_left(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    clerk.console.set_language(Language.AR)
    page = clerk.console.sections["rights"].screen
    page.matrix.setFocus()
    clerk.press("Down", "Left", "Left")
    assert page.matrix.currentIndex().column() == 2
    assert page.matrix.columnViewportPosition(2) < page.matrix.columnViewportPosition(1)


def news(clerk: Clerk) -> None:
    """Let the console hear at once what another one has changed."""
    clerk.console.changed(frozenset({Topic.CATALOG}))
    settle()


def test_pages_appear_and_disappear_without_touching_the_visit(clerk: Clerk, office: OpenBranch) -> None:
    take_ticket(office, "passport-replace")
    clerk.sign_in("aigerim", "1")
    clerk.click("Call next")
    desk, visitor = clerk.console.sections["desk"], clerk.desk.visitor
    assert visitor is not None
    office.staff.change_right(Role.CLERK, Right.REVIEW_DAYS, True, SYSTEM)
    news(clerk)
    assert "Day summary" in clerk.buttons()
    assert clerk.console.sections["desk"] is desk
    assert clerk.desk.visitor == visitor
    clerk.click("Day summary")
    office.staff.change_right(Role.CLERK, Right.REVIEW_DAYS, False, SYSTEM)
    news(clerk)
    assert "Day summary" not in clerk.buttons()
    assert clerk.window.stack.currentWidget() is desk.page
    assert clerk.desk.visitor == visitor


def test_who_becomes_a_manager_while_signed_in_gets_the_pages_of_managers(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("aigerim", "1")
    aigerim = next(each for each in office.staff.members() if each.code == "aigerim")
    office.staff.change_member(replace(aigerim, role=Role.MANAGER), SYSTEM)
    news(clerk)
    mine = {section.key for section in clerk.console._allowed()}
    assert mine == {section.key for section in SECTIONS if section.right is not Right.CHANGE_RIGHTS}
    assert "Set-up" in clerk.buttons()


def test_a_role_without_pages_leaves_the_console(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("timur")
    for right in Right:
        if office.staff.rights().allowed(Role.MANAGER, right) and not is_fixed(Role.MANAGER, right):
            office.staff.change_right(Role.MANAGER, right, False, SYSTEM)
    news(clerk)
    assert clerk.console.sections == {}
    assert clerk.window.stack.currentWidget() is clerk.console.sign_in_screen


def test_no_word_is_cut_in_any_language(clerk: Clerk, office: OpenBranch) -> None:
    office.staff.change_right(Role.CLERK, Right.REVIEW_DAYS, True, SYSTEM)
    open_page(clerk)
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert cut_words(clerk.window) == [], language
