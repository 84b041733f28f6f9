"""The page of what is missing in the set-up: the worst first, each line leads to its page, and empty when ready."""

from dataclasses import replace
from uuid import UUID

import pytest

from counter_console.setup.readiness import ReadinessSection
from shared.bootstrap import OpenBranch
from shared.office.catalog.parts import SERVICES
from shared.office.catalog.readiness import Severity
from shared.office.devices.model import DeviceKind, DeviceState
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, isolated, without_direction_controls
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.ui.widgets.panels import EmptyState
from shared.upkeep.keeper.model import DutyName
from shared.upkeep.keeper.rules import OLD_BACKUP, keeper_findings
from tests.helpers.branches import change_entry
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_look import cut_words, nameless


def open_page(clerk: Clerk) -> ReadinessSection:
    clerk.sign_in("timur")
    clerk.press("Ctrl+0")
    section = clerk.console.sections["readiness"]
    assert isinstance(section, ReadinessSection)
    return section


@pytest.fixture(autouse=True)
def kept(office: OpenBranch) -> UUID:
    """The keeper of the branch, which works and has made a backup."""
    keeper = new_id()
    office.keeper.take(keeper, "keeper-1", seconds=3600)
    office.keeper.remember(DutyName.BACKUP)
    return keeper


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


def test_a_silent_printer_an_absent_keeper_and_an_old_backup_are_named_and_lead_to_their_pages(
    office: OpenBranch, clerk: Clerk, kept: UUID, hours: VirtualClock
) -> None:
    office.devices.heartbeat("kiosk-1/printer", DeviceKind.PRINTER, DeviceState.UNREACHABLE)
    office.keeper.give_back(kept)
    hours.advance(OLD_BACKUP.total_seconds() + 1)
    section = open_page(clerk)
    text = clerk.console.translator.text
    said = [(without_direction_controls(text(f.sentence)), f.section) for f in section.readiness.state.findings]
    assert [page for _sentence, page in said] == ["devices", "devices", "settings"]
    assert said[0][0].startswith("Printer “kiosk-1”: ")
    assert said[1][0].startswith("The maintenance service is not running")
    assert said[2][0] == "The last backup was made on Friday 20 November 2026."
    section.screen.table.choose(section.readiness.state.findings[2])
    settle()
    clerk.click(f"Open the page “{isolated('Settings')}”")
    assert clerk.console.sections["settings"].page.isVisible()


def test_a_backup_that_was_never_made_is_named_and_one_that_failed_too(office: OpenBranch) -> None:
    state = office.keeper.state()
    now = office.database.present()
    never = [f.sentence.source for f in keeper_findings(replace(state, duties={}), "22:30", "UTC", now)]
    assert never == ["No backup has been made yet."]
    office.keeper.remember(DutyName.BACKUP, "the disk is full")
    failed = [f.sentence.source for f in keeper_findings(office.keeper.state(), "22:30", "UTC", now)]
    assert failed == ["The last backup failed: {problem}"]
    assert [f.section for f in keeper_findings(state, "", "UTC", now)] == ["settings"]


def test_the_page_is_whole_in_every_language(incomplete: OpenBranch, clerk: Clerk) -> None:
    section = open_page(clerk)
    section.screen.table.choose(section.readiness.state.findings[1])
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert not cut_words(clerk.window), language
        assert not nameless(clerk.window), language
