"""The page of what is missing in the set-up: the worst first, each line leads to its page, and empty when ready."""

import pytest

from counter_console.setup.readiness import ReadinessSection
from shared.bootstrap import OpenBranch
from shared.office.catalog.parts import SERVICES
from shared.office.catalog.readiness import Severity
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, isolated
from shared.platform.live.topics import Topic
from shared.ui.widgets.panels import EmptyState
from tests.helpers.branches import change_entry
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_look import cut_words, nameless


def open_page(clerk: Clerk) -> ReadinessSection:
    clerk.sign_in("timur")
    clerk.press("Ctrl+0")
    section = clerk.console.sections["readiness"]
    assert isinstance(section, ReadinessSection)
    return section


@pytest.fixture
def incomplete(office: OpenBranch) -> OpenBranch:
    """A branch with one service that has no Kazakh name, and one that no counter of its zone serves."""
    first, second = office.catalog.catalog().services[:2]
    change_entry(office, SERVICES, first.code, name=LocalText.of({"en": "Passports", "ru": "Паспорта"}))
    change_entry(office, SERVICES, second.code, zone="upstairs")
    return office


def test_a_line_leads_to_its_page(incomplete: OpenBranch, clerk: Clerk) -> None:
    section = open_page(clerk)
    found = section.readiness.state.findings
    assert [each.severity for each in found] == [Severity.PREVENTS, Severity.HINDERS]
    section.screen.table.choose(found[1])
    settle()
    clerk.click(f"Open the page “{isolated('Services')}”")
    assert clerk.console.sections["services"].page.isVisible()
    clerk.press("Ctrl+0")
    section.screen.table.opened.emit(found[1])
    settle()
    assert clerk.console.sections["services"].page.isVisible()


def test_a_branch_that_is_ready_says_so_and_news_are_seen(office: OpenBranch, clerk: Clerk) -> None:
    section = open_page(clerk)
    assert section.readiness.state.findings == ()
    assert any(face.isVisible() for face in section.screen.findChildren(EmptyState))
    assert not section.screen.list.isVisible()
    change_entry(office, SERVICES, office.catalog.catalog().services[0].code, zone="upstairs")
    section.readiness.changed(frozenset({Topic.CATALOG}))
    settle()
    assert section.screen.list.isVisible()


@pytest.mark.parametrize("language", Language)
def test_the_page_is_whole_in_every_language(incomplete: OpenBranch, clerk: Clerk, language: Language) -> None:
    section = open_page(clerk)
    section.screen.table.choose(section.readiness.state.findings[1])
    clerk.console.set_language(language)
    settle()
    assert not cut_words(clerk.window)
    assert not nameless(clerk.window)
