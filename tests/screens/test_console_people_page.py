"""The page of people: somebody comes, changes and goes, by keyboard and names, and a PIN is shown once."""

import re
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.staff.errors import WRONG_PIN
from shared.office.staff.model import StaffMember
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from tests.helpers.branches import sign_in
from tests.helpers.consoles import Clerk, settle
from tests.helpers.visits import refused
from tests.screens.test_console_look import cut_words


def open_page(clerk: Clerk) -> None:
    clerk.sign_in("timur")
    clerk.press("Ctrl+5")


def choose(clerk: Clerk, office: OpenBranch, code: str) -> StaffMember:
    page = clerk.console.sections["people"].screen
    person = next(each for each in office.staff.members() if each.code == code)
    page.table.choose(person.id)
    settle()
    return person


def active(office: OpenBranch, code: str) -> bool:
    return next(each for each in office.staff.members() if each.code == code).active


def message(clerk: Clerk) -> str:
    state = clerk.console.sections["people"].people.state
    assert state.connection.message is not None
    return without_direction_controls(clerk.console.sections["people"].screen.messages.text())


def test_a_clerk_does_not_see_the_people(clerk: Clerk) -> None:
    clerk.sign_in("aigerim", "1")
    assert "People" not in clerk.buttons()


def test_a_new_colleague_is_added_with_a_pin_that_works(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    clerk.click("Add a person")
    clerk.fill("Name", "Yerlan Omarov")
    clerk.fill("Code", "yerlan")
    clerk.click("Add a person")
    found = re.search(r"PIN (\d{6})", message(clerk))
    assert found is not None, message(clerk)
    yerlan = next(each for each in office.staff.members() if each.code == "yerlan")
    assert office.staff.check_pin(yerlan.id, found[1]).name == "Yerlan Omarov"
    assert clerk.see("Code", QLineEdit) is None


def test_a_wrong_code_is_explained_at_its_field_and_nobody_is_added(clerk: Clerk, office: OpenBranch) -> None:
    before = office.staff.members()
    open_page(clerk)
    clerk.click("Add a person")
    clerk.fill("Name", "Yerlan Omarov")
    clerk.fill("Code", "Yerlan Omarov")
    clerk.click("Add a person")
    code = clerk.see("Code", QLineEdit)
    assert code is not None
    assert "small Latin letters" in code.accessibleDescription()
    assert office.staff.members() == before


def test_a_name_is_changed_by_typing_it(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    choose(clerk, office, "olga")
    clerk.fill("Name", "Olga Kim")
    clerk.click("Save")
    assert next(each for each in office.staff.members() if each.code == "olga").name == "Olga Kim"


def test_what_was_typed_for_one_person_is_not_shown_for_another(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    choose(clerk, office, "olga")
    clerk.fill("Name", " ")
    aigerim = choose(clerk, office, "aigerim")
    field = clerk.see("Name", QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.text() == aigerim.name


def test_somebody_leaves_after_a_question_and_comes_back(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    choose(clerk, office, "olga")
    clerk.click("Deactivate")
    clerk.click("Keep active")
    assert active(office, "olga")
    clerk.click("Deactivate")
    clerk.click("Deactivate this person")
    assert not active(office, "olga")
    clerk.click("Activate again")
    assert active(office, "olga")


def test_who_is_at_a_counter_is_not_deactivated_and_the_page_says_why(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    sign_in(office, "aigerim", "3")
    choose(clerk, office, "aigerim")
    clerk.click("Deactivate")
    clerk.click("Deactivate this person")
    assert "signed in at a counter" in message(clerk)
    assert active(office, "aigerim")


def test_a_new_pin_replaces_the_old_one(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    olga = choose(clerk, office, "olga")
    clerk.click("New PIN")
    found = re.search(r"PIN (\d{6})", message(clerk))
    assert found is not None
    assert office.staff.check_pin(olga.id, found[1]).id == olga.id


def test_somebody_new_gets_the_pin_that_was_typed(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    clerk.click("Add a person")
    clerk.fill("Name", "Yerlan Omarov")
    clerk.fill("Code", "yerlan")
    clerk.fill("First PIN", "735182")
    clerk.click("Add a person")
    assert message(clerk) == "Yerlan Omarov can sign in now."
    yerlan = next(each for each in office.staff.members() if each.code == "yerlan")
    assert office.staff.check_pin(yerlan.id, "735182") == yerlan


def test_a_locked_account_is_shown_found_and_opened_by_a_new_pin(clerk: Clerk, office: OpenBranch) -> None:
    olga = next(each for each in office.staff.members() if each.code == "olga")
    for _ in range(5):
        with refused(WRONG_PIN):
            office.staff.check_pin(olga.id, "000000")
    open_page(clerk)
    page = clerk.console.sections["people"].screen
    clerk.click("Only locked accounts")
    assert page.model.rowCount() == 1
    choose(clerk, office, "olga")
    heading = page._register.description(page.record(), None, clerk.console.translator)
    assert "Locked after wrong PINs, until" in heading
    clerk.click("New PIN")
    assert office.staff.locked() == {}
    assert page.model.rowCount() == 0


def test_what_a_colleague_has_saved_meanwhile_is_shown_beside_what_was_typed(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    olga = choose(clerk, office, "olga")
    clerk.fill("Name", "Olga Kim")
    save = clerk.button("Save")
    office.staff.change_member(replace(olga, name="Olga Petrova-Kim", language="kk"), SYSTEM)
    save.click()  # before the page hears of it
    settle()
    assert "Compare both versions" in message(clerk)
    field = clerk.see("Name", QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.text() == "Olga Kim"
    assert clerk.versions() == "Name: saved by somebody else “Olga Petrova-Kim”, yours “Olga Kim”"
    clerk.click("Keep mine")
    now = next(each for each in office.staff.members() if each.code == "olga")
    assert (now.name, now.language) == ("Olga Kim", "kk")


def test_no_word_is_cut_in_any_language(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk)
    choose(clerk, office, "olga")
    clerk.console.sections["people"].screen.new.opener.click()
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert cut_words(clerk.window) == [], language
