"""The page of holidays: a day is closed with a name in five languages, and opened again after a question."""

import pytest
from PySide6.QtWidgets import QLineEdit

from counter_console.setup.holidays import HolidaysSection
from shared.bootstrap import OpenBranch
from shared.platform.i18n.languages import Language
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_look import cut_words

NAME = "Name or reason, as visitors read it"


def open_page(clerk: Clerk) -> HolidaysSection:
    clerk.sign_in("timur")
    clerk.press("Ctrl+6")
    section = clerk.console.sections["holidays"]
    assert isinstance(section, HolidaysSection)
    return section


def line(clerk: Clerk, name: str) -> QLineEdit:
    found = clerk.see(name, QLineEdit)
    assert isinstance(found, QLineEdit), name
    return found


def write(clerk: Clerk, name: str, text: str) -> None:
    line(clerk, name).setFocus()
    clerk.write(text)


def test_a_clerk_does_not_see_the_holidays(clerk: Clerk) -> None:
    clerk.sign_in("aigerim", "1")
    assert "Holidays" not in clerk.buttons()


def test_a_day_is_closed_by_keyboard_and_opened_again_after_a_question(clerk: Clerk, office: OpenBranch) -> None:
    section = open_page(clerk)
    day = office.day.today()
    clerk.click("Add a holiday")
    clerk.write(day.isoformat())
    for language in Language:
        write(clerk, f"{NAME}: {language.own_name}", f"Repairs {language.value}")
    clerk.click("Add a holiday")
    assert not office.catalog.opening().open
    assert clerk.see("Day", QLineEdit) is None
    section.screen.table.choose(day)
    settle()
    clerk.click("Open on this day")
    clerk.click("Leave it closed")
    assert not office.catalog.opening().open
    clerk.click("Open on this day")
    clerk.click("Open the branch")
    assert office.catalog.opening().open


def test_a_day_without_a_name_in_every_language_is_not_closed(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    clerk.click("Add a holiday")
    clerk.write(office.day.today().isoformat())
    write(clerk, f"{NAME}: English", "Repairs")
    clerk.click("Add a holiday")
    assert "missing" in line(clerk, f"{NAME}: English").accessibleDescription()
    assert office.catalog.opening().open


def test_only_days_from_today_on_are_listed(clerk: Clerk, office: OpenBranch) -> None:
    section = open_page(clerk)
    today = office.day.today()
    known = [holiday.day for holiday in office.catalog.catalog().holidays]
    assert min(known) < today
    assert [holiday.day for holiday in section.holidays.state.holidays] == [day for day in known if day >= today]


@pytest.mark.parametrize("language", list(Language))
def test_no_word_is_cut_in_any_language(clerk: Clerk, office: OpenBranch, language: Language) -> None:
    section = open_page(clerk)
    section.screen.table.choose(section.holidays.state.holidays[0].day)
    clerk.console.set_language(language)
    section.screen.new.opener.click()
    settle()
    assert cut_words(clerk.window) == []
