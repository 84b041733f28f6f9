"""The whole card of a service is edited on its page: documents and steps too, and it leaves as a file with them."""

import pytest
from PySide6.QtWidgets import QLineEdit

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.catalog.model import Service
from shared.office.catalog.parts import SERVICES
from shared.office.setup_file.operations import SetupFileOperations
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from tests.helpers.branches import change_entry
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_entry_page import write
from tests.screens.test_console_look import cut_words, nameless

DOCUMENTS = "Documents to bring"


def open_service(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("timur")
    clerk.press("Ctrl+9")
    clerk.console.sections["services"].screen.table.choose(service(office).id)
    settle()


def service(office: OpenBranch) -> Service:
    found = SERVICES.find(office.catalog.catalog(), "id-card")
    assert isinstance(found, Service)
    return found


def documents(office: OpenBranch) -> list[str]:
    return [document.name.text(Language.EN) for document in service(office).card.documents]


def steps(office: OpenBranch) -> list[str]:
    return [step.when.text(Language.EN) for step in service(office).card.steps]


def test_a_document_is_added_and_is_in_the_exported_file(clerk: Clerk, office: OpenBranch) -> None:
    before = service(office)
    open_service(clerk, office)
    clerk.click("Add a document")
    at = len(before.card.documents) + 1
    write(clerk, f"{DOCUMENTS} {at}: Name: English", "Proof of address")
    write(clerk, f"{DOCUMENTS} {at}: Name: Қазақша", "Мекенжай анықтамасы")
    write(clerk, f"{DOCUMENTS} {at}: Explanation: English", "Not older than ten days")
    assert service(office) == before
    clerk.click("Save")
    card = service(office).card
    assert card.documents[:-1] == before.card.documents
    assert card.documents[-1].name == LocalText.of({"en": "Proof of address", "kk": "Мекенжай анықтамасы"})
    assert card.steps == before.card.steps
    exported = office.of(SetupFileOperations).text(SYSTEM)
    assert "Proof of address" in exported
    assert "Мекенжай анықтамасы" in exported


def test_steps_are_put_in_another_order_and_one_is_removed(clerk: Clerk, office: OpenBranch) -> None:
    first, second, *rest = steps(office)
    open_service(clerk, office)
    clerk.click("Change: Steps 2")
    clerk.click("Move up: Steps 2")
    clerk.click("Change: Steps 2")
    clerk.click("Remove: Steps 2")
    assert steps(office) == [first, second, *rest]
    clerk.click("Save")
    assert steps(office) == [second, *rest]


def test_a_document_without_a_name_is_not_saved_and_the_page_says_where(clerk: Clerk, office: OpenBranch) -> None:
    before = documents(office)
    open_service(clerk, office)
    clerk.click("Change: Documents to bring 1")
    for language in Language:
        write(clerk, f"{DOCUMENTS} 1: Name: {language.own_name}", " ")
    clerk.click("Close: Documents to bring 1")
    clerk.click("Save")
    assert documents(office) == before
    field = clerk.see(f"{DOCUMENTS} 1: Name: English", QLineEdit)
    assert field is not None
    assert field.hasFocus()
    assert "Please give an answer here." in field.accessibleDescription()


def test_of_two_people_who_change_documents_the_second_sees_both_versions(clerk: Clerk, office: OpenBranch) -> None:
    open_service(clerk, office)
    clerk.click("Change: Documents to bring 1")
    write(clerk, f"{DOCUMENTS} 1: Name: English", "Mine")
    catalog = office.catalog.catalog()
    answers = SERVICES.answers(service(office), catalog)
    theirs = {**answers["documents"][0], "name": LocalText.of({"en": "Theirs"})}
    change_entry(office, SERVICES, "id-card", documents=(theirs, *answers["documents"][1:]))
    clerk.console.sections["services"].entries.refresh()
    assert f"{DOCUMENTS} 1: Name: English: saved by somebody else “Theirs”, yours “Mine”" in clerk.versions()
    clerk.click("Keep mine")
    assert documents(office)[0] == "Mine"


def test_a_new_service_begins_with_its_card(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("timur")
    clerk.press("Ctrl+9")
    clerk.click("Add a service")
    for name, text in (
        ("Name: English", "Parking"),
        ("Explanation: English", "A place"),
        ("What it is for: English", "To park"),
        ("Fee: English", "Free"),
        ("Code", "parking"),
        ("Letter of the tickets", "Z"),
        ("Promised wait, minutes", "10"),
        ("Published time at the counter, minutes", "5"),
    ):
        write(clerk, name, text)
    group = office.catalog.catalog().groups[0].name.text(Language.EN)
    clerk.click(f"Service group: {group}")
    clerk.click("Add a step")
    write(clerk, "Steps 1: When: English", "Today")
    write(clerk, "Steps 1: What is done, and by whom: English", "A clerk gives the place")
    clerk.click("Add a service")
    added = SERVICES.find(office.catalog.catalog(), "parking")
    assert [step.when.text(Language.EN) for step in added.card.steps] == ["Today"]


@pytest.mark.parametrize("language", [Language.EN, Language.KK, Language.AR])
def test_no_word_is_cut_and_everything_has_a_name(clerk: Clerk, office: OpenBranch, language: Language) -> None:
    open_service(clerk, office)
    clerk.click("Change: Documents to bring 1")
    clerk.console.set_language(language)
    settle()
    assert cut_words(clerk.console.sections["services"].screen) == []
    assert nameless(clerk.console.sections["services"].screen) == []
