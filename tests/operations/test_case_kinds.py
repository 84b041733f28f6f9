"""Kinds of cases as a part of the set-up: a change makes the next version, and running cases keep theirs."""

from dataclasses import replace
from typing import Any

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.catalog.errors import BAD_ENTRY, IN_USE
from shared.office.catalog.model import CaseChoice, CaseField
from shared.office.catalog.parts import CASE_KINDS
from shared.platform.errors import UserError
from shared.platform.forms.check import check_form
from shared.platform.forms.model import Answers, Kind
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Text
from shared.service_desk.cases.errors import BAD_CASE_ANSWER, UNKNOWN_CASE_TYPE
from shared.service_desk.cases.model import Case
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.branches import change_entry
from tests.helpers.cases import application, clerk_of

PHONE_CALL = "phone_call"


def words(text: str) -> LocalText:
    return LocalText.of({language.value: text for language in Language})


def answers(branch: OpenBranch, code: str = "request") -> Answers:
    catalog = branch.catalog.catalog()
    return CASE_KINDS.answers(CASE_KINDS.find(catalog, code), catalog)


def new_kind(**changed: Any) -> Answers:
    """A kind of one question, as its form is answered."""
    raw = {
        "code": PHONE_CALL,
        "name": words("Call back"),
        "hint": words("The visitor wants to be called"),
        "answer_days": 1,
        "fields": [{"label": words("About what?"), "key": "about", "kind": "text"}],
        "outcomes": [{"code": "called", "name": words("Called")}],
        **changed,
    }
    checked = check_form(CASE_KINDS.form, raw)
    assert not checked.problems
    return checked.answers


def add(branch: OpenBranch, **changed: Any) -> None:
    branch.catalog.save(CASE_KINDS, new_kind(**changed), None, SYSTEM)


def register(branch: OpenBranch, kind: str = "request", **changed: Any) -> Case:
    return branch.of(CaseOperations).register(application(kind, **changed), clerk_of(branch, "aigerim"))


def refused(branch: OpenBranch, **changed: Any) -> str:
    with pytest.raises(UserError) as caught:
        add(branch, **changed)
    assert caught.value.code is BAD_ENTRY
    problem = caught.value.values["problem"]
    assert isinstance(problem, Text)
    return problem.source


def test_a_new_kind_is_registered_with_its_own_questions(branch: OpenBranch) -> None:
    add(branch)
    case = register(branch, PHONE_CALL, answers={"about": "my passport"})
    assert (case.type_code, case.type_version) == (PHONE_CALL, 1)
    with pytest.raises(UserError) as caught:
        register(branch, PHONE_CALL, answers={})
    assert caught.value.code is BAD_CASE_ANSWER


def test_a_change_makes_the_next_version_and_running_cases_keep_theirs(branch: OpenBranch) -> None:
    before = register(branch)
    question = CaseField("urgent", Kind.YES_NO, words("Is it urgent?"))
    kind = CASE_KINDS.find(branch.catalog.catalog(), "request")
    more = (*answers(branch)["fields"], {**vars(question), "kind": question.kind.value, "choices": ()})
    change_entry(branch, CASE_KINDS, "request", fields=more, answer_days=9)
    after = register(branch, answers={**dict(application().answers), "urgent": True})
    assert [before.type_version, after.type_version] == [1, 2]
    files = [branch.of(CaseViews).case(case.id, clerk_of(branch, "aigerim")).type for case in (before, after)]
    assert [len(each.fields) for each in files] == [len(kind.fields), len(kind.fields) + 1]
    assert [each.answer_days for each in files] == [kind.answer_days, 9]


def test_without_a_change_the_version_stays_also_when_order_and_use_change(branch: OpenBranch) -> None:
    register(branch)
    codes = [kind.code for kind in branch.catalog.catalog().case_kinds]
    branch.catalog.arrange(CASE_KINDS, codes[::-1], SYSTEM)
    change_entry(branch, CASE_KINDS, "request", active=False)
    change_entry(branch, CASE_KINDS, "request", active=True)
    assert register(branch).type_version == 1


def test_a_change_that_is_taken_back_is_a_version_of_its_own(branch: OpenBranch) -> None:
    days = answers(branch)["answer_days"]
    for wanted in (days, days + 1, days):
        change_entry(branch, CASE_KINDS, "request", answer_days=wanted)
        last = register(branch)
    assert last.type_version == 3


def test_a_kind_out_of_use_is_refused_and_its_cases_go_on(branch: OpenBranch) -> None:
    case = register(branch)
    change_entry(branch, CASE_KINDS, "request", active=False)
    with pytest.raises(UserError) as caught:
        register(branch)
    assert caught.value.code is UNKNOWN_CASE_TYPE
    assert branch.of(CaseViews).case(case.id, clerk_of(branch, "aigerim")).type.code == "request"


def test_a_kind_of_which_there_are_cases_cannot_be_removed(branch: OpenBranch) -> None:
    register(branch)
    with pytest.raises(UserError) as caught:
        branch.catalog.remove(CASE_KINDS, "request", answers(branch), SYSTEM)
    assert caught.value.code is IN_USE
    branch.catalog.remove(CASE_KINDS, "complaint", answers(branch, "complaint"), SYSTEM)
    assert "complaint" not in {kind.code for kind in branch.catalog.catalog().case_kinds}


def test_the_kind_of_messages_stays_as_kiosks_need_it(branch: OpenBranch) -> None:
    (question,) = answers(branch, "message")["fields"]
    for wrong in (
        {"active": False},
        {"fields": ({**question, "required": True},)},
        {"fields": ({**question, "key": "words"},)},
    ):
        with pytest.raises(UserError) as caught:
            change_entry(branch, CASE_KINDS, "message", **wrong)
        assert caught.value.code is BAD_ENTRY
    with pytest.raises(UserError) as caught:
        branch.catalog.remove(CASE_KINDS, "message", answers(branch, "message"), SYSTEM)
    assert caught.value.code is BAD_ENTRY
    change_entry(branch, CASE_KINDS, "message", answer_days=3)


def test_what_contradicts_itself_is_refused_with_a_sentence(branch: OpenBranch) -> None:
    question = {"label": words("A"), "key": "a", "kind": "text"}
    choice = {"label": words("B"), "key": "b", "kind": "choice", "choices": [{"code": "x", "name": words("X")}]}
    outcome = {"code": "done", "name": words("Done")}
    assert "used twice" in refused(branch, fields=[question, question])
    assert "used twice" in refused(branch, outcomes=[outcome, outcome])
    assert "at least two" in refused(branch, fields=[choice])
    assert "contact_" in refused(branch, fields=[{**question, "key": "contact_name"}])


def test_the_same_answers_once_more_change_nothing(branch: OpenBranch) -> None:
    add(branch)
    add(branch)
    stored = CASE_KINDS.find(branch.catalog.catalog(), PHONE_CALL)
    assert stored.fields == (CaseField("about", Kind.TEXT, words("About what?")),)
    assert stored.outcomes == (CaseChoice("called", words("Called")),)
    assert replace(stored, position=0).answer_days == 1
