"""Cases between units: one asks, another answers on the same clocks, and the first confirms that it has the answer."""

import pytest

from shared.bootstrap import OpenBranch
from shared.office.catalog.parts import CASE_KINDS
from shared.service_desk.cases.errors import CASE_NOT_POSSIBLE, OTHER_UNIT, UNIT_MISSING
from shared.service_desk.cases.model import CaseState, CaseVerb, Channel, Ending
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.branches import change_entry
from tests.helpers.cases import application, clerk_of, do
from tests.helpers.visits import refused


@pytest.fixture
def office(branch: OpenBranch) -> OpenBranch:
    """Requests go to the registry."""
    change_entry(branch, CASE_KINDS, "request", unit="registry")
    return branch


def test_a_unit_asks_gets_the_answer_and_confirms_it(office: OpenBranch) -> None:
    olga, zarina, aigerim = (clerk_of(office, code) for code in ("olga", "zarina", "aigerim"))
    views, operations = office.of(CaseViews), office.of(CaseOperations)
    with refused(UNIT_MISSING):
        operations.register(application(requester="registry"), olga)
    case = operations.register(application(requester="licences"), olga)
    assert (case.requester, case.unit, case.channel, case.handler_id) == (
        "licences", "registry", Channel.INTERNAL, None,
    )  # fmt: skip
    assert case.answer_due is not None
    # Everybody of the unit that asks finds the case, though another unit works on it.
    assert [views.cases(each, Scope.REQUESTED).total for each in (olga, zarina, aigerim)] == [1, 1, 0]
    with refused(OTHER_UNIT):
        do(office, case, CaseVerb.TAKE, zarina)
    case = do(office, case, CaseVerb.TAKE, aigerim)
    assert CaseVerb.ASK not in views.case(case.id, aigerim).verbs, "there is no visitor"
    with refused(CASE_NOT_POSSIBLE):
        do(office, case, CaseVerb.ASK, aigerim)
    case = do(office, case, CaseVerb.DECIDE, aigerim, outcome="granted")
    assert (case.state, case.tell_due is not None) == (CaseState.DECIDED, True)
    for verb in (CaseVerb.TELL, CaseVerb.TRY, CaseVerb.GIVE_UP):
        with refused(CASE_NOT_POSSIBLE):
            do(office, case, verb, aigerim, channel=Channel.PHONE)
    with refused(OTHER_UNIT):
        do(office, case, CaseVerb.CONFIRM, aigerim)
    assert CaseVerb.CONFIRM not in views.case(case.id, aigerim).verbs
    assert CaseVerb.CONFIRM in views.case(case.id, zarina).verbs
    case = do(office, case, CaseVerb.CONFIRM, zarina)
    assert (case.state, case.ending) == (CaseState.CLOSED, Ending.TOLD)
    assert do(office, case, CaseVerb.REOPEN, zarina).requester == "licences"
    assert office.check.run().faults == ()


def test_a_visitor_is_told_and_no_unit_confirms_that(office: OpenBranch) -> None:
    aigerim = clerk_of(office, "aigerim")
    case = office.of(CaseOperations).register(application(), aigerim)
    case = do(office, case, CaseVerb.DECIDE, aigerim, outcome="granted")
    with refused(OTHER_UNIT):
        do(office, case, CaseVerb.CONFIRM, aigerim)
    assert CaseVerb.CONFIRM not in office.of(CaseViews).case(case.id, aigerim).verbs
