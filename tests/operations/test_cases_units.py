"""Units share the register: who sees and takes which case, who gets it while somebody is away, and the way back."""

from datetime import date, timedelta

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import AuditKind
from shared.office.catalog.errors import IN_USE
from shared.office.catalog.parts import ABSENCES, CASE_KINDS, UNITS
from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.ids import new_id
from shared.service_desk.cases.errors import AWAY, CASE_NOT_POSSIBLE, NOT_IN_UNIT, OTHER_UNIT, UNIT_MISSING
from shared.service_desk.cases.model import CaseState, CaseVerb
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.branches import change_entry, sign_in
from tests.helpers.cases import application, clerk_of, do
from tests.helpers.visits import refused, take


@pytest.fixture
def units(branch: OpenBranch) -> OpenBranch:
    """Requests go to the registry: aigerim, daniyar and, as its head, timur. olga and zarina give licences."""
    change_entry(branch, CASE_KINDS, "request", unit="registry")
    return branch


def test_a_case_is_in_the_pool_of_its_unit_and_others_neither_see_nor_take_it(units: OpenBranch) -> None:
    olga, aigerim = clerk_of(units, "olga"), clerk_of(units, "aigerim")
    case = units.of(CaseOperations).register(application(), olga)
    assert (case.unit, case.state, case.handler_id) == ("registry", CaseState.RECEIVED, None)
    views = units.of(CaseViews)
    assert [row.case.id for row in views.cases(aigerim, Scope.UNASSIGNED).rows] == [case.id]
    assert views.cases(olga).rows == ()
    with refused(NOT_ALLOWED):
        views.case(case.id, olga)
    with refused(NOT_ALLOWED):
        do(units, case, CaseVerb.TAKE, olga)
    now = units.database.present()
    entries = units.audit.entries(now - timedelta(hours=1), now + timedelta(hours=1))
    (look,) = (each for each in entries if each.kind is AuditKind.LOOK_REFUSED)
    assert look.actor_id == olga.id
    assert do(units, case, CaseVerb.TAKE, aigerim).handler_id == aigerim.id
    assert units.check.run().faults == ()


def test_whoever_serves_the_visitor_sees_the_case_and_notes_but_does_not_take_it(units: OpenBranch) -> None:
    ticket = take(units, "id-card")
    case = units.of(CaseOperations).register(application(ticket_id=ticket.id), clerk_of(units, "aigerim"))
    olga, views = clerk_of(units, "olga"), units.of(CaseViews)
    desk = sign_in(units, "olga", "1", "console-1")
    with refused(NOT_ALLOWED):
        views.case(case.id, olga)
    units.desk.call_next(desk.id, new_id())
    assert CaseVerb.TAKE not in views.case(case.id, olga).verbs
    with refused(OTHER_UNIT):
        do(units, case, CaseVerb.ASK, olga)
    assert do(units, case, CaseVerb.NOTE, olga).version == 2


def test_a_referral_keeps_the_way_back_and_a_wrong_one_returns(units: OpenBranch) -> None:
    aigerim, olga, views = clerk_of(units, "aigerim"), clerk_of(units, "olga"), units.of(CaseViews)
    case = units.of(CaseOperations).register(application(), aigerim)
    with refused(CASE_NOT_POSSIBLE):
        do(units, case, CaseVerb.SEND_BACK, aigerim)
    with refused(UNIT_MISSING):
        do(units, case, CaseVerb.REFER_UNIT, aigerim, unit="registry")
    case = do(units, case, CaseVerb.REFER_UNIT, aigerim, unit="licences")
    assert (case.unit, case.handler_id) == ("licences", None)
    assert case.id not in {row.case.id for row in views.cases(aigerim).rows}
    case = do(units, case, CaseVerb.SEND_BACK, olga)
    assert (case.unit, case.came_from, case.state) == ("registry", (), CaseState.WORKING)
    last = views.case(case.id, aigerim).history[-1]
    assert (last.verb, last.words) == (CaseVerb.SEND_BACK, "a few words")
    with refused(IN_USE):
        catalog = units.catalog.catalog()
        seen = UNITS.answers(catalog.unit("registry"), catalog)
        units.catalog.remove(UNITS, "registry", seen, clerk_of(units, "timur"))
    assert units.check.run().faults == ()


def test_the_deputy_gets_what_is_given_to_somebody_who_is_away(units: OpenBranch) -> None:
    timur, daniyar = clerk_of(units, "timur"), clerk_of(units, "daniyar")
    case = units.of(CaseOperations).register(application(take=False), timur)
    with refused(NOT_IN_UNIT):
        do(units, case, CaseVerb.ASSIGN, timur, staff_id=clerk_of(units, "zarina").id)
    today = date(2026, 11, 20)
    away = {"code": "daniyar", "first": today, "last": today, "deputy": ""}
    units.catalog.save(ABSENCES, away, None, timur)
    assert daniyar.id not in dict(units.of(CaseViews).case(case.id, timur).people)
    with refused(AWAY):
        do(units, case, CaseVerb.ASSIGN, timur, staff_id=daniyar.id)
    units.catalog.save(ABSENCES, {**away, "deputy": "olga"}, away, timur)
    file = units.of(CaseViews).case(case.id, timur)
    assert file.away == {daniyar.id: "Olga P."}
    case = do(units, case, CaseVerb.ASSIGN, timur, staff_id=daniyar.id)
    assert case.handler_id == clerk_of(units, "olga").id
    assert units.of(CaseViews).case(case.id, clerk_of(units, "olga")).history[-1].stands_in == "Daniyar K."


def test_a_unit_whose_people_are_all_away_leaves_its_pool_stuck(units: OpenBranch) -> None:
    timur = clerk_of(units, "timur")
    case = units.of(CaseOperations).register(application(take=False), timur)
    assert units.of(CaseViews).stuck(timur).rows == ()
    for code in ("aigerim", "daniyar", "timur"):
        today = date(2026, 11, 20)
        units.catalog.save(ABSENCES, {"code": code, "first": today, "last": today, "deputy": ""}, None, timur)
    assert [row.row.case.id for row in units.of(CaseViews).stuck(timur).rows] == [case.id]
