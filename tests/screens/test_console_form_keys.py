"""Enter in one line of a form saves it, Escape closes an open question; nothing typed is lost on the way."""

from counter_console.records.cases import CasesPage
from shared.bootstrap import OpenBranch
from shared.platform.i18n.languages import Language
from shared.service_desk.cases.model import CaseVerb
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from shared.ui.widgets.inputs import TextArea, TextInput
from shared.ui.widgets.question import Question
from tests.helpers.cases import application, clerk_of
from tests.helpers.consoles import Clerk, settle

KEEP, DISCARD, STAY = "Close and keep what is typed", "Close and discard what is typed", "Continue typing"


def cases(clerk: Clerk) -> CasesPage:
    return next(iter(clerk.window.findChildren(CasesPage)))


def asked(clerk: Clerk) -> bool:
    settle()
    return any(question.isVisible() for question in clerk.window.findChildren(Question))


def answer(clerk: Clerk, name: str) -> None:
    clerk.button(name).setFocus()
    clerk.press("Enter")


def test_a_new_case_is_saved_with_enter_in_one_line_only_and_kept_or_discarded_with_escape(
    clerk: Clerk, office: OpenBranch
) -> None:
    def registered() -> int:
        return office.of(CaseViews).cases(clerk_of(office, "timur"), Scope.ALL).total

    clerk.sign_in("aigerim")
    clerk.press("Ctrl+Shift+J", "F12")
    new = cases(clerk).new
    clerk.press("Escape")
    assert (new.isHidden(), asked(clerk)) == (True, False)
    clerk.press("F12")
    new.form.type_answers({"kind": "request", "request.subject": "Address", "request.wanted": "Correct it"})
    new.form.rows["request.subject"].input.go_to(())
    clerk.press("Escape")
    assert asked(clerk)
    clerk.press("Escape")
    assert (asked(clerk), new.isVisible()) == (False, True)
    clerk.press("Escape")
    answer(clerk, KEEP)
    assert new.isHidden()
    clerk.press("F12")
    assert new.form.answers()["request.subject"] == "Address"
    several = new.form.rows["request.wanted"].input
    several.go_to(())
    assert isinstance(clerk.window.focusWidget(), TextArea)
    clerk.press("Enter")
    assert registered() == 0
    new.form.rows["request.subject"].input.go_to(())
    clerk.press("Enter")
    assert (registered(), new.isHidden()) == (1, True)
    clerk.press("F12")
    new.form.type_answers({"kind": "request", "request.subject": "Name"})
    new.form.rows["request.subject"].input.go_to(())
    clerk.press("Escape")
    answer(clerk, DISCARD)
    clerk.press("F12")
    assert new.form.answers().get("request.subject", "") == ""


def test_a_form_that_is_opened_from_far_below_is_seen_where_the_keyboard_is(clerk: Clerk, office: OpenBranch) -> None:
    desk = office.of(CaseOperations)
    for _ in range(8):
        desk.register(application(), clerk_of(office, "aigerim"))
    clerk.window.resize(1366, 700)
    clerk.sign_in("aigerim")
    clerk.press("Ctrl+Shift+J")
    page = cases(clerk)
    page.table.choose_row(0)
    settle()

    def seen() -> bool:
        focused = clerk.window.focusWidget()
        assert focused is not None
        return focused.visibleRegion().boundingRect().size() == focused.size()

    page.file.panel.press(CaseVerb.NOTE)
    settle()
    assert (seen(), page.file.panel.save.visibleRegion().isEmpty()) == (True, False)
    bar = page._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    clerk.press("F12")
    assert page.new.isVisible()
    assert seen()


def test_the_question_of_an_action_is_closed_with_escape_from_anywhere_in_its_panel(
    clerk: Clerk, office: OpenBranch
) -> None:
    office.of(CaseOperations).register(application(), clerk_of(office, "aigerim"))
    clerk.sign_in("aigerim")
    clerk.press("Ctrl+Shift+J")
    cases(clerk).table.choose_row(0)
    settle()
    panel = cases(clerk).file.panel
    panel.press(CaseVerb.ASK)
    clerk.press("Escape")
    assert (panel.verb, asked(clerk)) == (None, False)
    panel.press(CaseVerb.ASK)
    panel.form.type_answers({"words": "The rent contract"})
    panel.save.setFocus()
    clerk.press("Escape")
    answer(clerk, STAY)
    assert panel.verb is CaseVerb.ASK
    clerk.press("Escape")
    answer(clerk, KEEP)
    assert panel.verb is None
    assert panel.buttons[CaseVerb.ASK].hasFocus()
    panel.press(CaseVerb.ASK)
    assert panel.form.answers()["words"] == "The rent contract"
    clerk.press("Escape")
    answer(clerk, DISCARD)
    panel.press(CaseVerb.ASK)
    assert panel.form.answers().get("words", "") == ""


def test_enter_saves_an_entry_of_the_set_up(clerk: Clerk, office: OpenBranch) -> None:
    def name() -> str:
        return office.catalog.catalog().groups[0].name.text(Language.EN)

    clerk.sign_in("timur")
    clerk.press("Ctrl+8")
    screen = clerk.console.sections["groups"].screen
    screen.table.choose_row(0)
    settle()
    screen.form.rows["name"].input.go_to((Language.EN,))
    field = clerk.window.focusWidget()
    assert isinstance(field, TextInput)
    field.setText("Papers")
    assert name() != "Papers"
    clerk.press("Enter")
    assert name() == "Papers"
