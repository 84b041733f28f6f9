"""The letter to another body on the page of cases: with what is typed, in both languages, whole in every language."""

from datetime import date

from PySide6.QtWidgets import QPlainTextEdit

from shared.bootstrap import OpenBranch
from shared.platform.i18n.languages import Language
from shared.service_desk.cases.model import CaseVerb
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.cases import application, clerk_of
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_cases_page import PAGE, choose, page
from tests.screens.test_console_look import cut_words, nameless


def test_a_case_is_referred_with_a_letter_in_the_language_of_the_office_or_of_the_visitor(
    clerk: Clerk, office: OpenBranch
) -> None:
    handler = clerk_of(office, "aigerim")
    case = office.of(CaseOperations).register(application(language="ar"), handler)
    clerk.sign_in("aigerim")
    clerk.press(PAGE)
    choose(clerk, case.number)
    details = page(clerk).file
    details.panel.press(CaseVerb.REFER)
    details.panel.form.type_answers({"body": "archive", "watch": date(2026, 12, 1)})
    field = clerk.see("To whom, and what they are asked", QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    field.setPlainText("Is flat 41 known?")
    settle()
    words = details.words
    assert words.isVisible()
    assert "Is flat 41 known?" in words.text.text()
    letter = words.made_letter()
    office_language = office.catalog.catalog().branch.default_language
    assert words.message is not None
    assert (words.message.language, letter.right_to_left) == (Language(office_language), False)
    assert letter.recipient.endswith("Almaty, Abay Avenue 39\u2069")
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert cut_words(page(clerk)) == []
        assert nameless(page(clerk)) == []
    words.second.activated.emit()
    settle()
    assert words.message.language is Language.AR
    assert words.made_letter().right_to_left
    details.panel.save.activated.emit()
    settle()
    assert office.of(CaseViews).case(case.id, handler).case.body == "archive"
