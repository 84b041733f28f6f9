"""Opinions on the page of cases: asking, finding what one was asked, answering; whole in every language."""

from shared.bootstrap import OpenBranch
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.service_desk.cases.model import CaseVerb
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.cases import application, clerk_of, do
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_cases_page import PAGE, choose, numbers, page
from tests.screens.test_console_look import cut_words, nameless


def test_a_colleague_is_asked_and_answers_on_the_page(clerk: Clerk, office: OpenBranch) -> None:
    handler, asked = clerk_of(office, "aigerim"), clerk_of(office, "daniyar")
    case = office.of(CaseOperations).register(application(), handler)
    clerk.sign_in("aigerim")
    clerk.press(PAGE)
    choose(clerk, case.number)
    clerk.click("Ask for an opinion")
    details = page(clerk).file
    form = details.panel.form
    form.type_answers({"people": [asked.id], "days": 2, "required": True, "words": "Is flat 41 in this house?"})
    details.panel.save.activated.emit()
    settle()
    stored = office.of(CaseViews).case(case.id, handler).case
    assert [(each.of, each.required) for each in stored.opinions] == [(asked.id, True)]
    assert not details.panel.save.isVisible()
    assert details.panel.buttons[CaseVerb.DROP_OPINION].isVisible()
    assert not details.panel.buttons[CaseVerb.GIVE_OPINION].isVisible()


def test_who_was_asked_finds_the_question_in_every_language(clerk: Clerk, office: OpenBranch) -> None:
    handler, asked = clerk_of(office, "aigerim"), clerk_of(office, "daniyar")
    case = office.of(CaseOperations).register(application(), handler)
    people = tuple(each.id for each in (asked, clerk_of(office, "olga")) if each.id)
    question = "Is flat 41 in this house?"
    do(office, case, CaseVerb.ASK_OPINION, handler, people=people, days=2, required=True, words=question)
    clerk.sign_in("daniyar")
    clerk.press(PAGE)
    clerk.click("Which cases: My opinion is asked")
    assert len(numbers(clerk)) == 1
    choose(clerk, case.number)
    page(clerk).file.panel.press(CaseVerb.GIVE_OPINION)
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert cut_words(page(clerk)) == [], language
        assert nameless(page(clerk)) == [], language
    details = page(clerk).file
    asked = details.panel.form.rows["words"].hint
    assert without_direction_controls(clerk.console.translator.text(asked)).endswith(question)
    details.panel.form.type_answers({"words": "Yes"})
    details.panel.save.activated.emit()
    settle()
    assert office.of(CaseViews).case(case.id, handler).case.opinions[0].given is not None
