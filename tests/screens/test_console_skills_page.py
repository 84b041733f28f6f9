"""The table of skills by keyboard: cells are changed, saved together, and two people lose nothing."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from counter_console.setup.skills import SkillDraft, SkillsPage
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.staff.model import StaffMember
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from tests.helpers.branches import service_id
from tests.helpers.consoles import Clerk, settle
from tests.helpers.small_branches import clerk as somebody
from tests.screens.test_console_look import cut_words


def open_page(clerk: Clerk) -> None:
    clerk.sign_in("timur")
    clerk.press("Ctrl+K")
    page(clerk).matrix.setFocus()


def page(clerk: Clerk) -> SkillsPage:
    screen = clerk.console.sections["skills"].page
    assert isinstance(screen, SkillsPage)
    return screen


def person(office: OpenBranch, code: str) -> StaffMember:
    return next(each for each in office.staff.members() if each.code == code)


def heard(clerk: Clerk) -> str:
    said = page(clerk).matrix.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    return without_direction_controls(said)


def message(clerk: Clerk) -> str:
    return without_direction_controls(page(clerk).messages.text())


def news(clerk: Clerk) -> None:
    clerk.console.changed(frozenset({Topic.CATALOG}))
    settle()


def test_space_goes_round_the_answers_and_nothing_is_saved_before_it_is_asked_for(
    clerk: Clerk, office: OpenBranch
) -> None:
    before = person(office, "aigerim").skills
    open_page(clerk)
    clerk.press("Down", "Right")
    said = [heard(clerk)]
    for _ in range(3):
        clerk.press("Space")
        said.append(heard(clerk))
    assert [each.rpartition(", ")[2] for each in said] == ["First", "Helps out", "does not serve", "First"]
    assert said[0] == "Aigerim S., Replace a passport, First"
    clerk.press("2")
    assert person(office, "aigerim").skills == before
    clerk.press("Ctrl+S")
    assert person(office, "aigerim").skills[service_id(office, "passport-replace")] == 2
    assert "next call" in message(clerk)
    assert not page(clerk).save.isEnabled()


def test_who_serves_everything_keeps_everything_else(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    page(clerk).table.choose(person(office, "timur").id)
    clerk.press("Right", "0", "Ctrl+S")
    services = {service.id for service in office.catalog.catalog().services}
    gone = service_id(office, "passport-replace")
    assert person(office, "timur").skills == dict.fromkeys(services - {gone}, 1)
    clerk.press("Left", "Space", "Ctrl+S")
    assert person(office, "timur").skills == {}


def test_nobody_is_left_without_a_service(clerk: Clerk, office: OpenBranch) -> None:
    olga, card = person(office, "olga"), service_id(office, "passport-replace")
    office.staff.change_skills(olga.id, {card: 1}, olga.skills, SYSTEM)
    open_page(clerk)
    page(clerk).table.choose(olga.id)
    clerk.press("Right", "0")
    assert "at least one" in message(clerk)
    clerk.press("Space", "Space", "Ctrl+S")
    assert person(office, "olga").skills == {card: 1}


def changed_by_two(clerk: Clerk, office: OpenBranch) -> int:
    """Let a colleague save another level than the one that is typed here; return the colleague's."""
    open_page(clerk)
    clerk.press("Down", "Right", "Right", "0")
    aigerim, passport = person(office, "aigerim"), service_id(office, "passport-replace")
    theirs = 3 - aigerim.skills[passport]
    office.staff.change_skills(aigerim.id, {**aigerim.skills, passport: theirs}, aigerim.skills, SYSTEM)
    news(clerk)
    clerk.press("Ctrl+S")
    assert "Compare both versions" in message(clerk)
    said = clerk.versions()
    assert "Replace a passport: saved by somebody else “Helps out”, yours “First”" in said
    assert "Identity card: saved by somebody else “First”, yours “does not serve”" in said
    return theirs


def test_two_people_see_both_versions_and_mine_can_be_kept(clerk: Clerk, office: OpenBranch) -> None:
    changed_by_two(clerk, office)
    clerk.click("Keep mine")
    clerk.press("Ctrl+S")
    skills = person(office, "aigerim").skills
    assert skills[service_id(office, "passport-replace")] == 1
    assert service_id(office, "id-card") not in skills


def test_two_people_see_both_versions_and_the_other_can_be_taken(clerk: Clerk, office: OpenBranch) -> None:
    theirs = changed_by_two(clerk, office)
    clerk.click("Take theirs")
    assert not page(clerk).save.isEnabled()
    assert person(office, "aigerim").skills[service_id(office, "passport-replace")] == theirs


def test_the_searches_narrow_people_and_services(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    for name, text in (("Search the list", "olga"), ("Search services", "passport")):
        field = clerk.see(name, QLineEdit)
        assert field is not None
        field.setFocus()
        clerk.write(text)
    table = page(clerk).matrix
    shown = [number for number in range(table.records.columnCount()) if not table.isColumnHidden(number)]
    assert (table.records.rowCount(), len(shown)) == (1, 2)
    table.setFocus()
    clerk.press("Down", "Right")
    assert heard(clerk).startswith("Olga P., Replace a passport")


def test_no_word_is_cut_in_any_language(clerk: Clerk, office: OpenBranch) -> None:
    changed_by_two(clerk, office)
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert cut_words(clerk.window) == [], language


def test_two_hundred_clerks_and_forty_services_show_a_page_at_a_time(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    screen = page(clerk)
    state = screen._state
    assert state is not None
    services = tuple(replace(state.services[0], id=new_id()) for _ in range(40))
    rows = tuple(replace(state.rows[0], member=somebody(f"clerk-{number}")) for number in range(200))
    screen.show_state(replace(state, services=services, rows=rows))
    settle()
    assert (screen.cells.rowCount(), screen.cells.columnCount(), screen.cells.pages) == (12, 41, 17)
    changed: list[tuple[int, int]] = []
    screen.cells.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    draft = SkillDraft(rows[3].member.skills, {services[0].id: 2})
    screen.show_state(replace(state, services=services, rows=(*rows[:3], replace(rows[3], draft=draft), *rows[4:])))
    assert changed == [(3, 3)]
