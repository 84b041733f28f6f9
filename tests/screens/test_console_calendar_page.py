"""The calendar page: weekly hours saved as a whole, special days by keyboard, and the public holidays of a year."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtWidgets import QLineEdit

from counter_console.setup.calendar import CalendarSection
from counter_console.setup.year_proposal import gap_text
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.catalog.model import OpeningHours, SpecialDay
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from tests.helpers.consoles import Clerk, settle
from tests.helpers.small_branches import words
from tests.screens.test_console_look import cut_words

NAME = "Name"
NIGHT = ((time(0), time(8)),)


def open_page(clerk: Clerk) -> CalendarSection:
    clerk.sign_in("timur")
    clerk.press("Ctrl+6")
    section = clerk.console.sections["calendar"]
    assert isinstance(section, CalendarSection)
    return section


def line(clerk: Clerk, name: str) -> QLineEdit:
    found = clerk.see(name, QLineEdit)
    assert isinstance(found, QLineEdit), name
    return found


def write(clerk: Clerk, name: str, text: str) -> None:
    found = line(clerk, name)
    found.setFocus()
    found.clear()
    clerk.write(text)


def note(clerk: Clerk, name: str) -> str:
    return without_direction_controls(line(clerk, name).accessibleDescription())


def hours_of(office: OpenBranch, weekday: int) -> list[tuple[time, time]]:
    return [(each.opens, each.closes) for each in office.catalog.catalog().hours if each.weekday == weekday]


def test_a_clerk_does_not_see_the_calendar(clerk: Clerk) -> None:
    clerk.sign_in("aigerim", "1")
    assert "Hours and calendar" not in clerk.buttons()


def test_a_break_lies_between_two_periods_and_the_week_is_saved_as_a_whole(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    write(clerk, "Friday", "9:00-13:00, 14:00-18:00")
    write(clerk, "Saturday", "")
    assert len(hours_of(office, 4)) == 1
    clerk.click("Save")
    assert hours_of(office, 4) == [(time(9), time(13)), (time(14), time(18))]
    assert hours_of(office, 5) == []


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("18:00-09:00", "close before it opens"),
        ("9 to 18", "Times such as 09:00–13:00"),
        ("09:00-13:00, 12:00-18:00", "overlap"),
    ],
)
def test_hours_that_cannot_be_are_explained_at_their_weekday(
    clerk: Clerk, office: OpenBranch, typed: str, problem: str
) -> None:
    open_page(clerk)
    before = office.catalog.catalog().hours
    write(clerk, "Monday", typed)
    clerk.click("Save")
    assert problem in note(clerk, "Monday")
    assert line(clerk, "Monday").text() == typed
    assert office.catalog.catalog().hours == before


def test_a_branch_without_hours_says_that_it_is_always_open(clerk: Clerk, office: OpenBranch) -> None:
    section = open_page(clerk)
    assert not section.screen._always.isVisible()
    office.catalog.save_hours((), office.catalog.catalog().hours, SYSTEM)
    section.calendar.refresh()
    settle()
    assert "day and night" in section.screen._always.text()
    assert section.screen._always.isVisible()


def test_what_somebody_else_saves_meanwhile_stands_next_to_what_is_typed(clerk: Clerk, office: OpenBranch) -> None:
    section = open_page(clerk)
    write(clerk, "Monday", "10:00-12:00")
    seen, save = office.catalog.catalog().hours, clerk.button("Save")
    office.catalog.save_hours((*(OpeningHours(0, *each) for each in NIGHT), *seen[1:]), seen, SYSTEM)
    save.click()  # before the page hears of it
    settle()
    section.calendar.refresh()
    assert "00:00–08:00" in clerk.versions()
    assert line(clerk, "Monday").text() == "10:00-12:00"
    clerk.click("Keep mine")
    assert hours_of(office, 0) == [(time(10), time(12))]


def test_a_day_is_closed_by_keyboard_and_removed_after_a_question(clerk: Clerk, office: OpenBranch) -> None:
    section = open_page(clerk)
    day = office.day.today()
    clerk.click("Add a special day")
    clerk.write(day.isoformat())
    for language in Language:
        write(clerk, f"{NAME}: {language.own_name}", f"Repairs {language.value}")
    section.screen.new.save.click()
    settle()
    assert not office.catalog.opening().open
    assert clerk.see(f"{NAME}: English", QLineEdit) is None
    section.screen.table.choose(day)
    settle()
    clerk.click("Remove this day")
    clerk.click("Keep it")
    assert not office.catalog.opening().open
    clerk.click("Remove this day")
    section.screen._question.buttons["do"].click()
    settle()
    assert office.catalog.opening().open


def test_a_day_without_a_name_is_not_added(clerk: Clerk, office: OpenBranch) -> None:
    section = open_page(clerk)
    clerk.click("Add a special day")
    clerk.write(office.day.today().isoformat())
    section.screen.new.save.click()
    settle()
    assert "give an answer" in note(clerk, f"{NAME}: English")
    assert office.catalog.opening().open


def test_a_chosen_day_gets_other_hours(clerk: Clerk, office: OpenBranch) -> None:
    section = open_page(clerk)
    special = next(each.special for each in section.calendar.state.days if not each.is_over)
    section.screen.table.choose(special.day)
    settle()
    write(clerk, "Hours on this day", "10:00-14:00")
    section.screen.day.save.click()
    settle()
    assert replace(special, periods=((time(10), time(14)),)) in office.catalog.catalog().special_days


def test_days_that_are_over_are_shown_when_wanted_and_cannot_be_changed(clerk: Clerk, office: OpenBranch) -> None:
    section = open_page(clerk)
    coming = sum(not each.is_over for each in section.calendar.state.days)
    assert 0 < coming < len(section.calendar.state.days)
    assert section.screen.model.row_of(section.calendar.state.days[0].special.day) == -1
    section.screen._filters[0].setChecked(False)
    first = section.calendar.state.days[0]
    assert first.is_over
    section.screen.table.choose(first.special.day)
    settle()
    assert not section.screen.day.isVisible()
    assert section.screen._over.isVisible()


def test_the_ticked_public_holidays_of_a_year_are_added_at_once(clerk: Clerk, office: OpenBranch) -> None:
    section = open_page(clerk)
    year = office.day.today().year + 2
    clerk.click("Public holidays")
    clerk.click(str(year))
    proposal = section.calendar.state.proposal
    assert proposal is not None
    women = date(year, 3, 8)
    # The name that the branch gave to this day before is complete.
    assert gap_text(next(each for each in proposal.days if each.day == women).name) == ""
    section.screen.year.rows[date(year, 1, 7)].click()
    clerk.click("Add the ticked days as closed days")
    added = {each.day: each for each in office.catalog.catalog().special_days if each.day.year == year}
    assert women in added
    assert date(year, 1, 7) not in added
    assert added[women].periods == ()
    assert section.calendar.state.proposal is None
    # A name that is only known in English is marked in the list, so that somebody translates it.
    section.screen.search.setText(f"English name only {year}")
    assert section.screen.model.rowCount() > 0


def test_holidays_that_the_calendar_has_already_cannot_be_ticked(clerk: Clerk, office: OpenBranch) -> None:
    section = open_page(clerk)
    clerk.click("Public holidays")
    known = {each.special.day for each in section.calendar.state.days}
    assert all(not box.isEnabled() for day, box in section.screen.year.rows.items() if day in known)


def test_a_country_without_known_holidays_is_named(clerk: Clerk, office: OpenBranch) -> None:
    office.settings.change("country", "ZZ", SYSTEM)
    section = open_page(clerk)
    clerk.click("Public holidays")
    assert "ZZ" in section.screen.messages.text()
    assert section.screen.year.isHidden()


def test_no_word_is_cut_in_any_language(clerk: Clerk, office: OpenBranch) -> None:
    day = SpecialDay(
        office.day.today() + timedelta(days=1), words("Repairs"), NIGHT, words("The other branch is open.")
    )
    office.catalog.save_special_days((day,), (), SYSTEM)
    section = open_page(clerk)
    section.screen.table.choose(day.day)
    section.screen.new.opener.click()
    section.screen.holidays.click()
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert cut_words(clerk.window) == [], language
