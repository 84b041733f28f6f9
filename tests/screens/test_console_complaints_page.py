"""The page of complaints: assessed, found, put right, decided; what was typed stays; whole in every language."""

from uuid import UUID

from PySide6.QtCore import Qt

from counter_console.records.complaints import ComplaintsPage
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.service_desk.cases.model import CaseState, CaseVerb
from shared.service_desk.cases.operations.views import CaseViews
from shared.service_desk.complaints.model import (
    Cause,
    ComplaintScope,
    ComplaintSeverity,
    ComplaintTheme,
    ComplaintVerb,
    RemedyKind,
)
from shared.service_desk.complaints.operations.views import ComplaintViews
from tests.helpers.cases import clerk_of
from tests.helpers.cases import do as change_case
from tests.helpers.complaints import FOUND, assess, complain, deal, find
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_look import cut_words, nameless

PAGE = "Ctrl+Shift+L"


def page(clerk: Clerk) -> ComplaintsPage:
    return next(iter(clerk.window.findChildren(ComplaintsPage)))


def rows(clerk: Clerk, column: int) -> list[str]:
    settle()
    model = page(clerk).table.model()
    shown = range(model.rowCount()) if page(clerk).table.isVisible() else ()
    return [without_direction_controls(model.index(row, column).data()) for row in shown]


def do(clerk: Clerk, verb: ComplaintVerb, **answers: object) -> None:
    details = page(clerk).complaint.panel
    details.buttons[verb].activated.emit()
    details.form.type_answers(answers)
    details.save.activated.emit()
    settle()


def test_a_complaint_is_assessed_found_put_right_and_upheld(clerk: Clerk, office: OpenBranch) -> None:
    aigerim, timur = (clerk_of(office, code) for code in ("aigerim", "timur"))
    first, other = complain(office, aigerim), complain(office, aigerim)
    clerk.sign_in("aigerim")
    clerk.press(PAGE)
    assert rows(clerk, 2) == ["Not assessed yet", "Not assessed yet"]
    page(clerk).table.choose_row(0)
    settle()
    details = page(clerk).complaint.panel
    do(
        clerk,
        ComplaintVerb.ASSESS,
        severity=ComplaintSeverity.ORDINARY,
        themes=(ComplaintTheme.WAITING,),
        harm="Lost a day",
    )
    assert rows(clerk, 2)[0] == "Ordinary"
    assert details.buttons[ComplaintVerb.ASSESS].hasFocus()  # the keyboard goes on from where it was
    details.buttons[ComplaintVerb.FIND].activated.emit()
    settle()
    details.form.type_answers({"found": FOUND["found"], "cause": Cause.ORGANISATIONAL})
    details.save.activated.emit()
    settle()
    assert office.of(ComplaintViews).complaint(first.id, timur).complaint.cause is None  # type: ignore[union-attr]
    page(clerk).table.choose_row(1)
    settle()
    assert details.verb is None
    page(clerk).table.choose_row(0)
    settle()
    assert details.form.answers()["found"] == FOUND["found"]  # what was typed is there after a look at another one
    details.form.type_answers({**FOUND, "cause": Cause.ORGANISATIONAL})
    details.save.activated.emit()
    settle()
    do(clerk, ComplaintVerb.OFFER, remedy=RemedyKind.APOLOGY)
    file = page(clerk).file
    file.panel.buttons[CaseVerb.DECIDE].activated.emit()
    file.panel.form.type_answers({"outcome": "upheld", "words": "You were right"})
    file.panel.save.activated.emit()
    settle()
    assert office.of(CaseViews).case(first.id, timur).case.state is CaseState.APPROVING
    found = office.of(ComplaintViews).complaint(first.id, timur)
    assert found.complaint is not None
    assert (found.texts["changes"], found.complaint.remedies[0].kind) == (FOUND["changes"], RemedyKind.APOLOGY)
    assert office.of(ComplaintViews).complaint(other.id, timur).complaint is None
    change(office, first.id, CaseVerb.APPROVE, timur)
    clerk.console.sections["complaints"].presenter.refresh()
    settle()
    file.panel.buttons[CaseVerb.TELL].activated.emit()
    settle()
    message = file.words.message
    assert message is not None
    assert message.language is Language.KK
    assert "Кешірім" in without_direction_controls(message.text)  # what was promised stands in the letter


def test_what_stands_in_the_form_is_what_is_known_and_a_filter_narrows_the_list(
    clerk: Clerk, office: OpenBranch
) -> None:
    aigerim = clerk_of(office, "aigerim")
    assess(office, complain(office, aigerim), aigerim, ComplaintSeverity.CRITICAL, texts={"harm": "Asked for money"})
    complain(office, aigerim, type_code="praise", answers={"what": "Thanks to Olga"})
    clerk.sign_in("timur")
    clerk.press(PAGE)
    assert len(rows(clerk, 0)) == 2
    page(clerk).narrowed.emit("scope", ComplaintScope.SERIOUS)
    assert rows(clerk, 2) == ["Critical"]
    page(clerk).table.choose_row(0)
    settle()
    details = page(clerk).complaint.panel
    details.buttons[ComplaintVerb.ASSESS].activated.emit()
    assert details.form.answers()["harm"] == "Asked for money"
    details.cancel.activated.emit()
    assert details.buttons[ComplaintVerb.ASSESS].hasFocus()
    page(clerk).narrowed.emit("scope", ComplaintScope.ALL)
    page(clerk).narrowed.emit("matter", "praise")
    assert rows(clerk, 1) == ["Thanks to Olga"]


def test_the_page_is_whole_in_every_language(clerk: Clerk, office: OpenBranch) -> None:
    case = full_complaint(office)
    clerk.sign_in("timur")
    clerk.press(PAGE)
    for language in Language:
        clerk.console.set_language(language)
        assert len(rows(clerk, 0)) == 1, language
        page(clerk).table.choose_row(0)
        settle()
        for verb in office.of(ComplaintViews).complaint(case, clerk_of(office, "timur")).verbs:
            page(clerk).complaint.panel.buttons[verb].activated.emit()
            settle()
            assert cut_words(page(clerk)) == [], language
        assert nameless(page(clerk)) == [], language
        right = page(clerk).layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert right == (language in (Language.FA, Language.AR)), language


def change(office: OpenBranch, case_id: UUID, verb: CaseVerb, who: Actor) -> None:
    case = office.of(CaseViews).case(case_id, who).case
    change_case(office, case, verb, who, words="")


def full_complaint(office: OpenBranch) -> UUID:
    """A critical complaint with a finding and remedies."""
    aigerim, timur = (clerk_of(office, code) for code in ("aigerim", "timur"))
    case = complain(office, aigerim, concerns_id=clerk_of(office, "olga").id)
    themes = (ComplaintTheme.CONDUCT, ComplaintTheme.FEES)
    texts = {"harm": "Paid twice", "sought": "The money back"}
    assess(office, case, aigerim, ComplaintSeverity.CRITICAL, themes=themes, texts=texts)
    find(office, case, timur)
    deal(office, case.id, ComplaintVerb.OFFER, timur, remedy=RemedyKind.APOLOGY)
    deal(office, case.id, ComplaintVerb.OFFER, timur, remedy=RemedyKind.MONEY, amount=20_000)
    return case.id
