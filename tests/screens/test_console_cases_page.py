"""The page of cases: registering, finding, acting, telling; whole in every language, and the keyboard is enough."""

import pytest
from PySide6.QtCore import Qt

from counter_console.records.cases import CasesPage
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.live.topics import Topic
from shared.service_desk.cases.model import Case, CaseState, CaseVerb, Channel
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from shared.service_desk.cases.rules.codes import read_code
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.table import CellRole
from tests.helpers.cases import answered, application, clerk_of, do
from tests.helpers.consoles import Clerk, settle, take_ticket
from tests.screens.test_console_look import cut_words, nameless

PAGE = "Ctrl+Shift+J"


def page(clerk: Clerk) -> CasesPage:
    return next(iter(clerk.window.findChildren(CasesPage)))


def numbers(clerk: Clerk) -> list[str]:
    settle()
    model = page(clerk).table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())] if page(clerk).table.isVisible() else []


def choose(clerk: Clerk, number: int) -> None:
    at = next(row for row, shown in enumerate(numbers(clerk)) if shown.endswith(f"{number:06d}"))
    page(clerk).table.choose_row(at)
    settle()


def seen(clerk: Clerk) -> str:
    settle()
    return " ".join(label.text() for label in page(clerk).findChildren(PlainText) if label.isVisible())


def told(clerk: Clerk, office: OpenBranch) -> None:
    """Let the news of other consoles arrive."""
    clerk.console.sections["cases"].presenter.changed(frozenset({Topic.CASES}))
    settle()


@pytest.fixture
def case(office: OpenBranch) -> Case:
    return office.of(CaseOperations).register(application(), clerk_of(office, "aigerim"))


def stored(office: OpenBranch, case: Case) -> Case:
    return office.of(CaseViews).case(case.id, clerk_of(office, "timur")).case


def test_a_case_of_the_visitor_at_the_counter_is_registered_with_the_keyboard(clerk: Clerk, office: OpenBranch) -> None:
    ticket = take_ticket(office, "passport-replace", "kk")
    clerk.sign_in("aigerim", "3")
    clerk.press("F2")
    clerk.press(PAGE, "F12")
    new = page(clerk).new
    assert new.isVisible()
    assert ticket.display in seen(clerk)
    new.form.type_answers({"kind": "request", "request.subject": "Address", "request.wanted": "Correct it"})
    new.save.setFocus()
    clerk.press("Enter")
    rows = office.of(CaseViews).cases(clerk_of(office, "timur"), Scope.ALL).rows
    assert [(row.case.ticket_id, row.case.language, row.case.state) for row in rows] == [
        (ticket.id, "kk", CaseState.WORKING)
    ]
    assert new.isHidden()
    assert "ALMALY-2026-000001" in page(clerk).result.first.text()
    code = read_code(page(clerk).result.code.text().removeprefix("Follow-up code "))
    assert code is not None
    assert office.of(CaseViews).cases(clerk_of(office, "timur"), search=code).total == 1
    assert not page(clerk).result.done.hasFocus()  # a second Enter would hide the code
    page(clerk).result.done.setFocus()
    clerk.press("Enter")
    assert page(clerk).result.isHidden()


def test_the_code_of_a_case_is_not_lost_when_the_next_case_is_registered(clerk: Clerk) -> None:
    clerk.sign_in("aigerim")
    clerk.press(PAGE)
    new, result = page(clerk).new, page(clerk).result
    codes = []
    for subject in ("Address", "Name"):
        clerk.press("F12")
        new.form.type_answers({"kind": "request", "request.subject": subject, "request.wanted": "Correct it"})
        new.save.activated.emit()
        settle()
        codes.append(result.code.text())
    assert "2026-000002" in result.first.text()
    assert codes[0] != codes[1]
    result.done.activated.emit()
    settle()
    assert (result.isVisible(), result.code.text()) == (True, codes[0])
    assert "2026-000001" in result.first.text()
    result.done.activated.emit()
    settle()
    assert result.isHidden()


def test_a_wrong_answer_has_its_sentence_and_what_was_typed_stays(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("aigerim")
    clerk.press(PAGE, "F12")
    new = page(clerk).new
    new.form.type_answers({"kind": "request", "request.subject": "Address"})
    new.save.activated.emit()
    settle()
    assert new.isVisible()
    assert "Please give an answer here." in seen(clerk)
    assert new.form.answers()["request.subject"] == "Address"
    assert office.of(CaseViews).cases(clerk_of(office, "timur"), Scope.ALL).total == 0


def test_only_the_questions_of_the_chosen_kind_are_shown(clerk: Clerk) -> None:
    clerk.sign_in("aigerim")
    clerk.press(PAGE, "F12")
    rows = page(clerk).new.form.rows
    assert rows["information.question"].isVisible()
    assert not rows["complaint.what_happened"].isVisible()
    assert not rows["for_visitor"].isVisible()
    page(clerk).new.form.type_answers({"kind": "complaint"})
    settle()
    assert rows["complaint.what_happened"].isVisible()
    assert rows["concerns"].isVisible()
    assert not rows["information.question"].isVisible()


def test_a_case_is_decided_and_told_on_its_page(clerk: Clerk, office: OpenBranch, case: Case) -> None:
    clerk.sign_in("aigerim")
    clerk.press(PAGE)
    choose(clerk, case.number)
    assert "The flat is 41, not 14" in _facts(clerk)
    clerk.click("Decide")
    details = page(clerk).file
    form = details.panel.form
    details.panel.save.activated.emit()
    assert stored(office, case).state is CaseState.WORKING
    form.type_answers({"outcome": "granted", "words": "The register is corrected"})
    details.panel.save.activated.emit()
    settle()
    assert stored(office, case).outcome == "granted"
    assert not details.panel.save.isVisible()
    clerk.click("Visitor told")
    details.panel.form.type_answers({"channel": Channel.PHONE})
    details.panel.save.activated.emit()
    settle()
    assert stored(office, case).state is CaseState.CLOSED
    assert numbers(clerk) == []


def test_what_a_colleague_did_meanwhile_is_said_and_what_was_typed_stays(
    clerk: Clerk, office: OpenBranch, case: Case
) -> None:
    clerk.sign_in("aigerim")
    clerk.press(PAGE)
    choose(clerk, case.number)
    clerk.click("Ask the visitor")
    form = page(clerk).file.panel.form
    form.type_answers({"words": "The rent contract"})
    do(office, case, CaseVerb.NOTE, clerk_of(office, "timur"))
    page(clerk).file.panel.save.activated.emit()
    settle()
    assert "Timur A." in seen(clerk)
    assert "has changed this case in the meantime" in seen(clerk)
    assert form.answers()["words"] == "The rent contract"
    page(clerk).file.panel.save.activated.emit()
    settle()
    assert stored(office, case).state is CaseState.ASKED


def test_lists_and_the_search_by_number_and_code(clerk: Clerk, office: OpenBranch, case: Case) -> None:
    other = clerk_of(office, "daniyar")
    request = application("information")
    closed = office.of(CaseOperations).register(request, other)
    do(office, closed, CaseVerb.WITHDRAW, other)
    office.of(CaseOperations).register(application("complaint", take=False), other)
    clerk.sign_in("aigerim")
    clerk.press(PAGE)
    assert [shown[-1] for shown in numbers(clerk)] == ["1", "3"]
    clerk.click("Which cases: Mine")
    assert [shown[-1] for shown in numbers(clerk)] == ["1"]
    clerk.click("Which cases: Nobody’s")
    assert [shown[-1] for shown in numbers(clerk)] == ["3"]
    clerk.click("Which cases: Closed too")
    assert [shown[-1] for shown in numbers(clerk)] == ["3", "2", "1"]
    clerk.click("Which cases: Mine")
    for typed in ("2", "ALMALY-2026-000002", request.code):
        page(clerk).search.setText(typed)
        assert [shown[-1] for shown in numbers(clerk)] == ["2"]
    page(clerk).search.setText("99")
    assert numbers(clerk) == []
    assert page(clerk).search.isVisible()
    page(clerk).search.setText("flat")
    assert numbers(clerk) == []
    page(clerk).search.clear()
    assert [shown[-1] for shown in numbers(clerk)] == ["1"]


def test_what_a_colleague_registers_appears_at_once(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("aigerim")
    clerk.press(PAGE)
    assert "No cases here" in seen(clerk)
    office.of(CaseOperations).register(application(), clerk_of(office, "daniyar"))
    told(clerk, office)
    assert len(numbers(clerk)) == 1


def test_a_ticket_brings_the_visitor_and_does_not_read_the_register_again(
    clerk: Clerk, office: OpenBranch, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    clerk.sign_in("aigerim", "3")
    clerk.press(PAGE)
    ticket = take_ticket(office, "passport-replace", "kk")
    clerk.press("Ctrl+1", "F2", PAGE)
    readings = []
    monkeypatch.setattr(CaseViews, "cases", lambda *_: readings.append("the register"))
    clerk.console.sections["cases"].presenter.changed(frozenset({Topic.QUEUE}))
    page(clerk).new.opener.click()
    assert ticket.display in seen(clerk)
    assert readings == []


def test_words_that_were_erased_say_when(clerk: Clerk, office: OpenBranch, case: Case) -> None:
    clock = office.database.clock
    assert isinstance(clock, VirtualClock)
    answered(office, case, clerk_of(office, "aigerim"))
    clock.advance(800 * 86400)
    office.retention.run(SYSTEM)
    clerk.sign_in("aigerim")
    clerk.press(PAGE)
    clerk.click("Which cases: Closed too")
    choose(clerk, case.number)
    history = page(clerk).file.history.model()
    hints = {without_direction_controls(history.index(row, 1).data(CellRole.HINT)) for row in range(history.rowCount())}
    assert page(clerk).details._heading.text().endswith(", Application")
    assert hints == {"What was written here was erased on 28 January 2029."}


def test_a_page_of_somebody_elses_case_offers_only_what_is_possible(
    clerk: Clerk, office: OpenBranch, case: Case
) -> None:
    clerk.sign_in("daniyar")
    clerk.press(PAGE)
    choose(clerk, case.number)
    shown = [verb for verb, button in page(clerk).file.panel.buttons.items() if button.isVisible()]
    assert set(shown) == {CaseVerb.NOTE, CaseVerb.WITHDRAW}


def test_the_page_is_whole_in_every_language(clerk: Clerk, office: OpenBranch, case: Case) -> None:
    clerk.sign_in("aigerim", "3")
    clerk.press(PAGE)
    choose(clerk, case.number)
    page(clerk).new.show_form(True)
    page(clerk).file.panel.press(CaseVerb.DECIDE)
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert cut_words(page(clerk)) == [], language
        assert nameless(page(clerk)) == [], language
        right = page(clerk).layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert right == (language in (Language.FA, Language.AR)), language


def _facts(clerk: Clerk) -> str:
    settle()
    model = page(clerk).file.facts.model()
    return " ".join(model.index(row, 1).data() for row in range(model.rowCount()))
