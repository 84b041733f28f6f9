"""A case for a unit on the page of cases: registered without a code, found by the unit, and confirmed by it."""

from shared.bootstrap import OpenBranch
from shared.office.catalog.parts import CASE_KINDS
from shared.platform.i18n.languages import Language
from shared.service_desk.cases.model import CaseState, CaseVerb
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.branches import change_entry
from tests.helpers.cases import clerk_of, do
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_cases_page import PAGE, choose, page, told
from tests.screens.test_console_look import cut_words, nameless


def test_a_unit_asks_another_one_and_confirms_the_answer(clerk: Clerk, office: OpenBranch) -> None:
    change_entry(office, CASE_KINDS, "request", unit="registry")
    olga, aigerim = clerk_of(office, "olga"), clerk_of(office, "aigerim")
    clerk.sign_in("olga")
    clerk.press(PAGE, "F12")
    new = page(clerk).new
    typed = {"kind": "request", "requester": "licences", "request.subject": "Archive", "request.wanted": "Two files"}
    new.form.type_answers(typed)
    settle()
    assert not new.form.rows["channel"].isVisible()
    assert not new.form.rows["contact_name"].isVisible()
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert cut_words(page(clerk)) == []
        assert nameless(page(clerk)) == []
    clerk.console.set_language(Language.EN)
    new.save.activated.emit()
    settle()
    assert not page(clerk).result.isVisible(), "nobody needs a code"
    (row,) = office.of(CaseViews).cases(olga, Scope.REQUESTED).rows
    case = do(office, do(office, row.case, CaseVerb.TAKE, aigerim), CaseVerb.DECIDE, aigerim, outcome="granted")
    told(clerk, office)
    clerk.click("Which cases: Asked by my unit")
    choose(clerk, case.number)
    details = page(clerk).file
    assert not details.panel.buttons[CaseVerb.TELL].isVisible()
    details.panel.buttons[CaseVerb.CONFIRM].activated.emit()
    settle()
    assert office.of(CaseViews).case(case.id, olga).case.state is CaseState.CLOSED
