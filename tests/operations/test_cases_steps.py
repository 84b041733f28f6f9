"""Workflow as data: a case goes from step to step, is given to people with a reason, goes back, and is approved."""

import pytest

from shared.bootstrap import OpenBranch
from shared.office.catalog.errors import BAD_ENTRY
from shared.office.catalog.parts import CASE_KINDS, UNITS
from shared.office.staff.errors import NOT_ALLOWED
from shared.service_desk.cases.errors import CASE_NOT_POSSIBLE, OWN_WORK, STEP_MISSING, WORK_FOLLOWS
from shared.service_desk.cases.model import CaseState, CaseVerb
from shared.service_desk.cases.model.lists import StuckReason
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.branches import change_entry
from tests.helpers.case_steps import CHECK, PROOF, SIGN, WRITE, step
from tests.helpers.cases import application, clerk_of, do
from tests.helpers.visits import refused


@pytest.fixture
def office(branch: OpenBranch) -> OpenBranch:
    """Requests are checked by the registry, written by olga, read again by whoever checked, and signed by the head."""
    change_entry(branch, CASE_KINDS, "request", answer_days=6, approval=False, steps=(CHECK, WRITE, PROOF, SIGN))
    return branch


def test_a_case_goes_through_its_steps_back_and_to_the_head_who_signs(office: OpenBranch) -> None:
    timur, aigerim, olga = (clerk_of(office, code) for code in ("timur", "aigerim", "olga"))
    views = office.of(CaseViews)
    case = office.of(CaseOperations).register(application(language="en"), olga)
    assert (case.step, case.unit, case.handler_id, case.state) == ("check", "registry", aigerim.id, CaseState.WORKING)
    assert case.step_due is not None
    assert case.answer_due is not None
    assert case.step_due < case.answer_due
    with refused(NOT_ALLOWED):
        do(office, case, CaseVerb.DONE, olga)
    with refused(WORK_FOLLOWS):
        do(office, case, CaseVerb.DECIDE, aigerim, outcome="granted")
    case = do(office, case, CaseVerb.DONE, aigerim, words="")
    assert (case.step, case.unit, case.handler_id) == ("write", "licences", olga.id)
    with refused(STEP_MISSING):
        do(office, case, CaseVerb.BACK, olga, step="proof")
    case = do(office, case, CaseVerb.BACK, olga, step="check")
    assert (case.step, case.handler_id, case.steps_done) == ("check", aigerim.id, ())
    case = do(office, case, CaseVerb.DONE, aigerim)
    case = do(office, case, CaseVerb.DONE, olga)
    assert (case.step, case.handler_id) == ("proof", aigerim.id), "who checked knows the case"
    assert {CaseVerb.DECIDE, CaseVerb.BACK} <= set(views.case(case.id, aigerim).verbs)
    assert CaseVerb.DONE not in views.case(case.id, aigerim).verbs
    case = do(office, case, CaseVerb.DECIDE, aigerim, outcome="granted")
    assert (case.step, case.state) == ("sign", CaseState.APPROVING)
    case = do(office, case, CaseVerb.RETURN, timur)
    assert (case.step, case.state, case.handler_id) == ("proof", CaseState.WORKING, aigerim.id)
    case = do(office, case, CaseVerb.DECIDE, aigerim, outcome="granted")
    with refused(NOT_ALLOWED):
        do(office, case, CaseVerb.APPROVE, aigerim)
    case = do(office, case, CaseVerb.APPROVE, timur)
    assert (case.step, case.state, case.unit) == ("", CaseState.DECIDED, "registry")
    case = do(office, case, CaseVerb.REVISE, aigerim)
    assert (case.step, case.state) == ("proof", CaseState.WORKING)
    assert office.check.run().faults == ()


def test_the_history_says_which_capacity_skill_and_language_decided(office: OpenBranch) -> None:
    timur, daniyar = clerk_of(office, "timur"), clerk_of(office, "daniyar")
    change_entry(office, UNITS, "registry", capacities=({"person": "daniyar", "capacity": 2.0},))
    needed = step("check", unit="registry", assign="least", skill="business-registration")
    change_entry(office, CASE_KINDS, "request", steps=(needed,))

    def given(language: str) -> tuple[object, ...]:
        case = office.of(CaseOperations).register(application(language=language), timur)
        (told,) = office.of(CaseViews).case(case.id, timur).history
        told_of = tuple(told.details.get(key) for key in ("open_cases", "capacity", "skill", "speaks"))
        return (case.handler_id, *told_of)

    # Aigerim has fewer cases than both, and cannot provide the service.
    skill = "business-registration"
    assert given("ru") == (daniyar.id, 0, 2.0, skill, None)
    assert given("ru") == (timur.id, 0, None, skill, None)
    assert given("ru") == (daniyar.id, 1, 2.0, skill, None), "half a case for each one of Timur"
    assert given("kk") == (daniyar.id, 2, 2.0, skill, True)
    assert office.check.run().faults == ()
    for wrong in (["olga"], ["daniyar", "daniyar"]):  # who is not in the unit; the same person twice
        with refused(BAD_ENTRY):
            capacities = tuple({"person": each, "capacity": 1.0} for each in wrong)
            change_entry(office, UNITS, "registry", capacities=capacities)
    with refused(BAD_ENTRY):
        change_entry(office, CASE_KINDS, "request", steps=({**needed, "skill": "flying"},))


def test_who_decided_does_not_sign_as_head_and_a_step_that_nobody_can_do_is_stuck_at_once(office: OpenBranch) -> None:
    timur, aigerim = clerk_of(office, "timur"), clerk_of(office, "aigerim")
    change_entry(office, CASE_KINDS, "request", steps=(CHECK, step("again", assign="same", other="check"), SIGN))
    case = office.of(CaseOperations).register(application(), aigerim)
    case = do(office, case, CaseVerb.ASSIGN, timur, staff_id=timur.id)
    case = do(office, case, CaseVerb.DONE, timur)
    assert (case.handler_id, case.stranded) == (timur.id, False), "the step that was finished just now is known"
    case = do(office, case, CaseVerb.DECIDE, timur, outcome="granted")
    with refused(OWN_WORK):
        do(office, case, CaseVerb.APPROVE, timur)
    only = step("alone", unit="licences", assign="fixed", person="aigerim")  # who is not in that unit
    change_entry(office, CASE_KINDS, "request", steps=(only,))
    case = office.of(CaseOperations).register(application(), aigerim)
    assert (case.handler_id, case.stranded) == (None, True)
    (row,) = office.of(CaseViews).stuck(timur, StuckReason.NOBODY).rows
    assert row.row.case.id == case.id
    assert not do(office, case, CaseVerb.ASSIGN, timur, staff_id=clerk_of(office, "olga").id).stranded
    assert office.check.run().faults == ()


def test_a_kind_whose_steps_cannot_be_gone_through_is_not_saved(office: OpenBranch) -> None:
    for wrong in (
        (CHECK, step("check")),
        (step("check", unit="nowhere"),),
        (step("check", days=7),),
        (step("proof", assign="same", other="check"),),
        (SIGN, CHECK),
        (SIGN,),
        (step("check", asked="nothing", answer="yes"),),
        (step("check", duty="head"),),
    ):
        with refused(BAD_ENTRY):
            change_entry(office, CASE_KINDS, "request", steps=wrong)


def test_a_kind_without_steps_has_none_to_finish(branch: OpenBranch) -> None:
    clerk = clerk_of(branch, "aigerim")
    case = branch.of(CaseOperations).register(application(), clerk)
    assert CaseVerb.DONE not in branch.of(CaseViews).case(case.id, clerk).verbs
    with refused(CASE_NOT_POSSIBLE):
        do(branch, case, CaseVerb.DONE, clerk)
