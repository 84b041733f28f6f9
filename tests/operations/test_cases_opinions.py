"""Opinions on both databases: several colleagues are asked at once, and a decision waits for those it needs."""

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.service_desk.cases.errors import (
    CANNOT_HANDLE,
    CASE_TAKEN,
    DAYS_MISSING,
    NO_OPINION_ASKED,
    OPINION_ASKED,
    OPINION_WAITS,
    PEOPLE_MISSING,
    WORDS_MISSING,
)
from shared.service_desk.cases.model import Case, CaseState, CaseVerb, Scope
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.cases import application, clerk_of, do
from tests.helpers.visits import refused


@pytest.fixture
def clerk(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "aigerim")


@pytest.fixture
def first(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "daniyar")


@pytest.fixture
def second(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "olga")


@pytest.fixture
def case(branch: OpenBranch, clerk: Actor) -> Case:
    return branch.of(CaseOperations).register(application(), clerk)


@pytest.fixture(autouse=True)
def _clean(branch: OpenBranch) -> object:
    yield
    assert branch.check.run().faults == ()


def ask(branch: OpenBranch, case: Case, who: Actor, *people: Actor, required: bool = True) -> Case:
    asked = tuple(each.id for each in people if each.id is not None)
    return do(branch, case, CaseVerb.ASK_OPINION, who, people=asked, days=2, required=required)


def test_a_decision_waits_for_the_opinions_it_needs_and_says_for_whose(
    branch: OpenBranch, case: Case, clerk: Actor, first: Actor, second: Actor
) -> None:
    asked = ask(branch, case, clerk, first, second)
    assert (asked.state, len(asked.opinions)) == (CaseState.WORKING, 2)
    # Two working days after Friday: Monday, as every deadline counts.
    assert asked.opinions[0].due == branch.of(CaseViews).case(case.id, clerk).case.opinions[1].due
    with refused(OPINION_WAITS):
        do(branch, asked, CaseVerb.DECIDE, clerk, outcome="granted")
    given = do(branch, asked, CaseVerb.GIVE_OPINION, first, words="The flat is 41")
    with refused(NO_OPINION_ASKED):
        do(branch, given, CaseVerb.GIVE_OPINION, first)
    with refused(OPINION_WAITS):
        do(branch, given, CaseVerb.DECIDE, clerk, outcome="granted")
    dropped = do(branch, given, CaseVerb.DROP_OPINION, clerk, staff_id=second.id)
    assert [each.of for each in dropped.opinions] == [first.id]
    assert do(branch, dropped, CaseVerb.DECIDE, clerk, outcome="granted").state is CaseState.DECIDED
    assert "The flat is 41" in {step.words for step in branch.of(CaseViews).case(case.id, clerk).history}


def test_an_opinion_that_is_not_needed_holds_nothing_up(
    branch: OpenBranch, case: Case, clerk: Actor, first: Actor
) -> None:
    asked = ask(branch, case, clerk, first, required=False)
    assert do(branch, asked, CaseVerb.DECIDE, clerk, outcome="granted").state is CaseState.DECIDED


def test_who_was_asked_finds_the_case_until_they_answered(
    branch: OpenBranch, case: Case, clerk: Actor, first: Actor, second: Actor
) -> None:
    def listed(who: Actor) -> int:
        return branch.of(CaseViews).cases(who, Scope.OPINION).total

    asked = ask(branch, case, clerk, first, second)
    assert [listed(each) for each in (clerk, first, second)] == [0, 1, 1]
    assert CaseVerb.GIVE_OPINION in branch.of(CaseViews).case(case.id, first).verbs
    assert CaseVerb.GIVE_OPINION not in branch.of(CaseViews).case(case.id, clerk).verbs
    do(branch, asked, CaseVerb.GIVE_OPINION, first)
    assert [listed(each) for each in (first, second)] == [0, 1]


def test_who_cannot_be_asked_and_what_is_missing_is_said(
    branch: OpenBranch, case: Case, clerk: Actor, first: Actor, second: Actor
) -> None:
    people = (first.id,)
    with refused(PEOPLE_MISSING):
        do(branch, case, CaseVerb.ASK_OPINION, clerk, days=1)
    with refused(PEOPLE_MISSING):
        do(branch, case, CaseVerb.ASK_OPINION, clerk, people=(clerk.id,), days=1)
    for days in (None, 0, 11):
        with refused(DAYS_MISSING):
            do(branch, case, CaseVerb.ASK_OPINION, clerk, people=people, days=days)
    with refused(WORDS_MISSING):
        do(branch, case, CaseVerb.ASK_OPINION, clerk, people=people, days=1, words="")
    with refused(CASE_TAKEN):
        ask(branch, case, second, first)
    with refused(NO_OPINION_ASKED):
        do(branch, case, CaseVerb.DROP_OPINION, clerk, staff_id=first.id)
    asked = ask(branch, case, clerk, first)
    with refused(OPINION_ASKED):
        ask(branch, asked, clerk, second, first)
    complaint = branch.of(CaseOperations).register(application("complaint", concerns_id=first.id), clerk)
    with refused(CANNOT_HANDLE):
        ask(branch, complaint, clerk, first)
