"""Opinions on both databases: several colleagues are asked at once, and a decision waits for those it needs."""

import importlib

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import text

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.parts import CASE_KINDS
from shared.service_desk.cases.errors import (
    CANNOT_HANDLE,
    CASE_TAKEN,
    DAYS_MISSING,
    NO_OPINION_ASKED,
    OPINION_ASKED,
    OPINION_WAITS,
    PEOPLE_MISSING,
    UNIT_MISSING,
    WORDS_MISSING,
)
from shared.service_desk.cases.model import Case, CaseState, CaseVerb
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.branches import change_entry
from tests.helpers.case_steps import CHECK, step
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


def test_a_unit_is_asked_anybody_of_it_answers_and_the_step_waits(
    branch: OpenBranch, clerk: Actor, first: Actor, second: Actor
) -> None:
    steps = (CHECK, step("write", unit="registry", assign="same", other="check"))
    change_entry(branch, CASE_KINDS, "information", answer_days=5, steps=steps)
    case = branch.of(CaseOperations).register(application("information"), clerk)
    views, handler = branch.of(CaseViews), next(each for each in (clerk, first) if each.id == case.handler_id)
    assert list(views.case(case.id, handler).units_to_ask) == ["licences"]
    for units in (("registry",), ("nowhere",)):
        with refused(UNIT_MISSING):
            do(branch, case, CaseVerb.ASK_OPINION, handler, units=units, days=1)
    more = {"units": ("licences",), "days": 2, "required": True}
    asked = do(branch, case, CaseVerb.ASK_OPINION, handler, **more)
    with refused(OPINION_ASKED):
        do(branch, asked, CaseVerb.ASK_OPINION, handler, **more)
    assert [(each.of, each.of_unit) for each in asked.opinions] == [(None, "licences")]
    with refused(OPINION_WAITS):
        do(branch, asked, CaseVerb.DONE, handler)
    # Who works in that unit finds the question, and nobody else can answer it.
    assert [views.cases(each, Scope.OPINION).total for each in (handler, second)] == [0, 1]
    with refused(NO_OPINION_ASKED):
        do(branch, asked, CaseVerb.GIVE_OPINION, handler)
    given = do(branch, asked, CaseVerb.GIVE_OPINION, second, words="The licence is valid")
    assert views.cases(second, Scope.OPINION).total == 0
    assert do(branch, given, CaseVerb.DONE, handler).step == "write"


def test_without_the_opinion_of_a_unit_the_case_goes_on_when_somebody_says_why(
    branch: OpenBranch, case: Case, clerk: Actor
) -> None:
    asked = do(branch, case, CaseVerb.ASK_OPINION, clerk, units=("licences",), days=1, required=True)
    with refused(OPINION_WAITS):
        do(branch, asked, CaseVerb.DECIDE, clerk, outcome="granted")
    with refused(WORDS_MISSING):
        do(branch, asked, CaseVerb.DROP_OPINION, clerk, unit="licences", words="")
    dropped = do(branch, asked, CaseVerb.DROP_OPINION, clerk, unit="licences", words="It is on leave this week")
    assert dropped.opinions == ()
    assert do(branch, dropped, CaseVerb.DECIDE, clerk, outcome="granted").state is CaseState.DECIDED
    told = branch.of(CaseViews).case(case.id, clerk).history
    assert "It is on leave this week" in {step.words for step in told if step.verb is CaseVerb.DROP_OPINION}


def test_opinions_from_before_units_could_be_asked_are_read_on(branch: OpenBranch, clerk: Actor, case: Case) -> None:
    asked = ask(branch, case, clerk, clerk_of(branch, "daniyar"))
    with branch.database.write() as tx:
        tx.execute(text("UPDATE cases SET opinions = REPLACE(opinions, ',\"of_unit\":\"\"', '')"))
    assert {fault.rule for fault in branch.check.run().faults} == {"cases as their events tell"}
    with branch.database.write() as tx, Operations.context(MigrationContext.configure(tx.connection)):
        importlib.import_module("shared.upkeep.migrations.versions.v0033_opinions_of_units").upgrade()
    assert branch.of(CaseViews).case(case.id, clerk).case == asked
