"""The page of stuck cases: why, acting on a case, the number in the side bar; whole in every language."""

import pytest
from PySide6.QtCore import Qt

from counter_console.records.stuck import StuckPage
from shared.bootstrap import OpenBranch
from shared.platform.i18n.languages import Language
from shared.service_desk.cases.model import Case, CaseVerb
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.cases import clerk_of, handed_over
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_look import cut_words, nameless

PAGE = "Ctrl+Shift+U"


def page(clerk: Clerk) -> StuckPage:
    return next(iter(clerk.window.findChildren(StuckPage)))


def shown(clerk: Clerk) -> list[tuple[str, str]]:
    settle()
    model = page(clerk).table.model()
    rows = range(model.rowCount()) if page(clerk).table.isVisible() else ()
    return [(model.index(row, 0).data(), model.index(row, 1).data()) for row in rows]


@pytest.fixture
def case(office: OpenBranch) -> Case:
    return handed_over(office, clerk_of(office, "timur"))


def test_a_manager_sees_why_a_case_is_stuck_and_gives_it_to_somebody(
    clerk: Clerk, office: OpenBranch, case: Case
) -> None:
    clerk.sign_in("timur")
    settle()
    assert clerk.console.sections["stuck"].count == 1
    clerk.press(PAGE)
    assert shown(clerk) == [("ALMALY-2026-000001", "Handed over again and again")]
    page(clerk).table.choose_row(0)
    settle()
    details = page(clerk).file
    clerk.click("Hand over to somebody else")
    person = clerk_of(office, "olga").id
    details.panel.form.type_answers({"staff_id": person})
    details.panel.save.activated.emit()
    settle()
    assert office.of(CaseViews).case(case.id, clerk_of(office, "timur")).case.handler_id == person


def test_without_a_stuck_case_the_page_says_so(clerk: Clerk) -> None:
    clerk.sign_in("timur")
    clerk.press(PAGE)
    assert shown(clerk) == []
    assert clerk.console.sections["stuck"].count == 0


def test_the_page_is_whole_in_every_language(clerk: Clerk, case: Case) -> None:
    clerk.sign_in("timur")
    clerk.press(PAGE)
    for language in Language:
        clerk.console.set_language(language)
        assert len(shown(clerk)) == 1, language
        page(clerk).table.choose_row(0)
        settle()
        page(clerk).file.panel.press(CaseVerb.ASSIGN)
        settle()
        assert cut_words(page(clerk)) == [], language
        assert nameless(page(clerk)) == [], language
        right = page(clerk).layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert right == (language in (Language.FA, Language.AR)), language
