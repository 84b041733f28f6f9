"""A page of entries: whole forms are saved or discarded, two people lose nothing, and what is in use stays."""

from datetime import time

import pytest
from PySide6.QtWidgets import QLineEdit

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.catalog.model import OpeningHours
from shared.office.catalog.parts import GROUPS, SERVICES
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, without_direction_controls
from shared.ui.widgets.inputs import WrappedInput
from tests.helpers.branches import change_entry, service_id
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_look import cut_words


def open_page(clerk: Clerk) -> None:
    clerk.sign_in("timur")
    clerk.press("Ctrl+8")


def choose(clerk: Clerk, office: OpenBranch, at: int = 0) -> str:
    group = office.catalog.catalog().groups[at]
    clerk.console.sections["groups"].screen.table.choose(group.id)
    settle()
    return group.code


def write(clerk: Clerk, name: str, text: str) -> None:
    field = clerk.see(name, QLineEdit) or clerk.see(name, WrappedInput)
    assert isinstance(field, QLineEdit | WrappedInput), name
    field.setFocus()
    field.selectAll()
    field.insert(text)  # keys of a test reach only Latin letters


def typed(clerk: Clerk, name: str) -> str:
    field = clerk.see(name, QLineEdit)
    assert isinstance(field, QLineEdit), name
    return field.text()


def name_of(office: OpenBranch, code: str) -> LocalText:
    return GROUPS.find(office.catalog.catalog(), code).name


def shown(clerk: Clerk) -> str:
    return without_direction_controls(clerk.console.sections["groups"].screen.messages.text())


def hear_of_it(clerk: Clerk) -> None:
    """Let the page read what somebody else has saved, which otherwise happens within a second."""
    clerk.console.sections["groups"].entries.refresh()
    settle()


def test_a_clerk_does_not_see_the_page(clerk: Clerk) -> None:
    clerk.sign_in("aigerim", "1")
    assert "Service groups" not in clerk.buttons()


def test_a_change_is_saved_as_a_whole_when_asked_for(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    code = choose(clerk, office)
    write(clerk, "Name: English", "Papers")
    write(clerk, "Explanation: English", "All papers")
    assert name_of(office, code).text(Language.EN) != "Papers"
    clerk.click("Save")
    assert name_of(office, code).text(Language.EN) == "Papers"
    assert "Saved" in shown(clerk)
    assert not clerk.button("Save").isEnabled()


def test_discarding_shows_what_is_stored(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    code = choose(clerk, office)
    write(clerk, "Name: English", "Papers")
    clerk.click("Discard what is typed")
    assert typed(clerk, "Name: English") == name_of(office, code).text(Language.EN)


def test_another_entry_is_opened_only_after_saving_or_discarding(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    choose(clerk, office)
    write(clerk, "Name: English", "Papers")
    choose(clerk, office, 1)
    assert typed(clerk, "Name: English") == "Papers"
    clerk.click("Discard what is typed")
    second = choose(clerk, office, 1)
    assert typed(clerk, "Name: English") == name_of(office, second).text(Language.EN)


def test_a_name_in_no_language_is_explained_at_its_field(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    code = choose(clerk, office)
    for language in Language:
        write(clerk, f"Name: {language.own_name}", " ")
    clerk.click("Save")
    assert len(name_of(office, code).texts) == len(Language)
    field = clerk.see("Name: English", QLineEdit)
    assert field is not None
    assert "Please give an answer here." in field.accessibleDescription()


def test_one_language_is_enough_to_save(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    code = choose(clerk, office)
    for language in Language:
        write(clerk, f"Name: {language.own_name}", "Справки" if language is Language.RU else " ")
    clerk.click("Save")
    assert name_of(office, code) == LocalText.of({"ru": "Справки"})


def test_of_two_people_the_second_sees_both_versions_and_keeps_what_was_typed(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    code = choose(clerk, office)
    write(clerk, "Name: English", "Mine")
    texts = name_of(office, code).as_dict()
    change_entry(office, GROUPS, code, name=LocalText.of({**texts, "en": "Theirs"}), icon="house")
    hear_of_it(clerk)
    assert name_of(office, code).text(Language.EN) == "Theirs"
    assert typed(clerk, "Name: English") == "Mine"
    assert "Name: English: saved by somebody else “Theirs”, yours “Mine”" in clerk.versions()
    clerk.click("Keep mine")
    assert name_of(office, code).text(Language.EN) == "Mine"
    assert GROUPS.find(office.catalog.catalog(), code).icon == "house"
    assert clerk.see("Keep mine") is None


def test_the_second_person_can_take_the_other_version(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    code = choose(clerk, office)
    write(clerk, "Name: English", "Mine")
    change_entry(office, GROUPS, code, name=LocalText.of({"en": "Theirs"}))
    hear_of_it(clerk)
    clerk.click("Take theirs")
    assert typed(clerk, "Name: English") == "Theirs"
    assert clerk.see("Take theirs") is None


def test_what_was_typed_for_a_removed_entry_is_offered_as_a_new_one(clerk: Clerk, office: OpenBranch) -> None:
    answers = {"code": "archive", "name": LocalText.of({"en": "Archive"}), "hint": LocalText.of({"en": "Old"})}
    new = {**answers, "icon": "list"}
    office.catalog.save(GROUPS, new, None, SYSTEM)
    open_page(clerk)
    choose(clerk, office, -1)
    write(clerk, "Name: English", "Papers of old days")
    office.catalog.remove(GROUPS, "archive", new, SYSTEM)
    clerk.console.sections["groups"].entries.refresh()
    assert typed(clerk, "Name: English") == "Papers of old days"
    clerk.click("Add a group")
    assert name_of(office, "archive").text(Language.EN) == "Papers of old days"


def test_a_group_is_added_moved_and_removed(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    clerk.click("Add a group")
    write(clerk, "Code", "archive")
    write(clerk, "Name: English", "Archive")
    write(clerk, "Explanation: English", "Old papers")
    clerk.click("Picture: Clock")
    clerk.click("Add a group")
    assert office.catalog.catalog().groups[-1].icon == "clock"
    choose(clerk, office, -1)
    clerk.click("Move up")
    assert office.catalog.catalog().groups[-2].code == "archive"
    clerk.click("Remove")
    clerk.click("Keep this entry")
    clerk.click("Remove")
    clerk.click("Remove this entry")
    assert GROUPS.find(office.catalog.catalog(), "archive") is None


def test_what_is_in_use_stays_and_the_page_says_by_what(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    code = choose(clerk, office)
    clerk.click("Remove")
    clerk.click("Remove this entry")
    assert "used by" in shown(clerk)
    assert GROUPS.find(office.catalog.catalog(), code) is not None


def test_a_service_is_listed_with_the_name_of_its_group(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("timur")
    clerk.press("Ctrl+9")
    model = clerk.console.sections["services"].screen.model
    shown = {model.index(0, column).data() for column in range(model.columnCount())}
    catalog = office.catalog.catalog()
    group = next(group for group in catalog.groups if group.id == catalog.services[0].group_id)
    assert group.name.text(Language.EN) in shown


def test_a_service_is_changed_and_keeps_its_documents(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("timur")
    clerk.press("Ctrl+9")
    service = SERVICES.find(office.catalog.catalog(), "id-card")
    clerk.console.sections["services"].screen.table.choose(service.id)
    settle()
    write(clerk, "Promised wait, minutes", "25")
    clerk.click("Save")
    after = SERVICES.find(office.catalog.catalog(), "id-card")
    assert (after.promise_seconds, after.card) == (1500, service.card)


@pytest.mark.parametrize("language", [Language.EN, Language.KK, Language.AR])
def test_no_word_is_cut(clerk: Clerk, office: OpenBranch, language: Language) -> None:
    open_page(clerk)
    choose(clerk, office)
    clerk.console.set_language(language)
    settle()
    assert cut_words(clerk.window) == []


def test_hours_of_a_service_are_typed_for_each_weekday(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("timur")
    clerk.press("Ctrl+9")
    section = clerk.console.sections["services"].screen
    section.table.choose(service_id(office, "id-card"))
    settle()
    write(clerk, "Monday", "9:00-12:00; 11:00-13:00")
    write(clerk, "Notice while closed: English", "Come to the hall.")
    monday = clerk.see("Monday", QLineEdit)
    assert monday is not None
    assert "Two of these periods overlap." in monday.accessibleDescription()
    write(clerk, "Monday", "9:00-12:00; 13:00-15:00")
    clerk.click("Save")
    service = SERVICES.find(office.catalog.catalog(), "id-card")
    assert service.hours == (OpeningHours(0, time(9), time(12)), OpeningHours(0, time(13), time(15)))
    assert service.closed_notice.text(Language.EN) == "Come to the hall."
