"""The page of the branch itself: its texts are saved together and seen at once; nothing typed is lost."""

from counter_console.setup.branch import BranchSection
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.catalog.parts import BRANCH
from shared.platform.i18n.languages import Language
from tests.helpers.branches import change_entry
from tests.helpers.consoles import Clerk, settle
from tests.helpers.small_branches import words
from tests.helpers.visits import take
from tests.screens.test_console_look import cut_words


def open_page(clerk: Clerk) -> BranchSection:
    clerk.sign_in("timur")
    clerk.press("Ctrl+Shift+B")
    section = clerk.console.sections["branch"]
    assert isinstance(section, BranchSection)
    return section


def test_another_name_is_saved_for_all_windows(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    clerk.fill("Name: English", "Northern Civic Centre")
    clerk.click("Save")
    assert office.catalog.catalog().branch.name.text(Language.EN) == "Northern Civic Centre"


def test_a_time_zone_that_is_not_known_is_refused_and_stays_typed(clerk: Clerk, office: OpenBranch) -> None:
    section = open_page(clerk)
    clerk.fill("Time zone", "Mars/Olympus")
    clerk.click("Save")
    assert "Mars/Olympus" in section.screen.messages.text()
    assert section.screen.form.form.rows["time_zone"].input.raw() == "Mars/Olympus"
    assert office.catalog.catalog().branch.time_zone == "Asia/Almaty"


def test_the_clock_of_the_branch_waits_until_nobody_waits(clerk: Clerk, office: OpenBranch) -> None:
    take(office)
    section = open_page(clerk)
    clerk.fill("Time zone", "Asia/Aqtau")
    clerk.click("Save")
    assert "while visitors are waiting" in section.screen.messages.text()


def test_what_somebody_else_saved_meanwhile_is_not_overwritten_unread(clerk: Clerk, office: OpenBranch) -> None:
    section = open_page(clerk)
    clerk.fill("Name: English", "Mine")
    save = clerk.button("Save")
    change_entry(office, BRANCH, "almaly", SYSTEM, contact=words("Another line"))
    save.click()  # before the page hears of it
    settle()
    assert office.catalog.catalog().branch.contact == words("Another line")
    section.branch.refresh()
    settle()
    assert section.screen.form.form.rows["name"].input.raw()["en"] == "Mine"
    assert clerk.versions() == "Name: English: saved by somebody else “Almaly Civic Centre”, yours “Mine”"


def test_nothing_is_cut_in_any_language(clerk: Clerk) -> None:
    section = open_page(clerk)
    for language in Language:
        clerk.console.set_language(language)
        assert not cut_words(section.screen), language
