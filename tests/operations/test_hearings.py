"""Meetings with the manager on both databases: minutes, confirmation, decisions with owner and due day."""

from datetime import date, timedelta
from typing import Any

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor
from shared.office.catalog.parts import ABSENCES
from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.service_desk.cases.model import Case
from shared.service_desk.hearings.errors import (
    DECISION_MISSING,
    DUE_MISSING,
    HEARING_CHANGED,
    HEARING_NOT_POSSIBLE,
    MEETING_DAY_WRONG,
    MINUTES_MISSING,
    NO_HEARING,
    NOBODY_MEETS,
    OWNER_MISSING,
)
from shared.service_desk.hearings.model import Hearing, HearingCommand, HearingVerb
from shared.service_desk.hearings.operations.desk import HearingOperations
from shared.service_desk.hearings.operations.views import HearingViews
from tests.helpers.cases import clerk_of
from tests.helpers.complaints import complain
from tests.helpers.visits import refused

FRIDAY = date(2026, 11, 20)
TUESDAY = date(2026, 11, 24)
DAY = 86400


def hear(branch: OpenBranch, case: Case, verb: HearingVerb, actor: Actor, **more: Any) -> Hearing:
    known = branch.of(HearingViews).hearing(case.id, actor).hearing
    values: dict[str, Any] = {"seen": 0 if known is None else known.version, **more}
    command = HearingCommand(values.pop("command_id", new_id()), case.id, verb, **values)
    return branch.of(HearingOperations).carry_out(command, actor)


@pytest.fixture
def clerk(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "aigerim")


@pytest.fixture
def boss(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "timur")


@pytest.fixture(autouse=True)
def _clean(branch: OpenBranch) -> object:
    yield
    assert branch.check.run().faults == ()


def test_minutes_are_written_decided_confirmed_and_carried_out(
    branch: OpenBranch, clock: VirtualClock, clerk: Actor, boss: Actor
) -> None:
    case = complain(branch, clerk, type_code="hearing", answers={"subject": "The waiting room"})
    write, decide, done = HearingVerb.WRITE, HearingVerb.DECIDE, HearingVerb.DONE
    with refused(NOT_ALLOWED):
        hear(branch, case, write, clerk, words="Hot in summer", held=FRIDAY)
    with refused(MINUTES_MISSING):
        hear(branch, case, write, boss, held=FRIDAY)
    with refused(MEETING_DAY_WRONG):
        hear(branch, case, write, boss, words="Hot in summer", held=FRIDAY + timedelta(days=1))
    with refused(HEARING_NOT_POSSIBLE):
        hear(branch, case, HearingVerb.CONFIRM, boss)
    command = new_id()
    once, again = (
        hear(branch, case, write, boss, words="Hot in summer", held=FRIDAY, seen=0, command_id=command)
        for _ in range(2)
    )
    assert once == again
    with refused(HEARING_CHANGED):
        hear(branch, case, write, boss, words="Cold in winter", held=FRIDAY, seen=0)
    due = FRIDAY + timedelta(days=7)
    with refused(DECISION_MISSING):
        hear(branch, case, decide, boss, owner_id=clerk.id, due=due)
    with refused(OWNER_MISSING):
        hear(branch, case, decide, boss, words="Buy fans", due=due)
    with refused(DUE_MISSING):
        hear(branch, case, decide, boss, words="Buy fans", owner_id=clerk.id)
    decided = hear(branch, case, decide, boss, words="Buy fans", owner_id=clerk.id, due=due)
    hear(branch, case, HearingVerb.CONFIRM, boss)
    with refused(HEARING_NOT_POSSIBLE):
        hear(branch, case, write, boss, words="Nothing was said", held=FRIDAY)
    (row,) = branch.of(HearingViews).hearings(clerk)
    assert (row.open_decisions, row.first_due, row.overdue) == (1, due, False)
    clock.advance(8 * DAY)
    (row,) = branch.of(HearingViews).hearings(clerk)
    assert row.overdue
    file = branch.of(HearingViews).hearing(case.id, clerk)
    assert (file.minutes, file.decisions[0].text, file.verbs) == ("Hot in summer", "Buy fans", (done,))
    with refused(NOT_ALLOWED):
        hear(branch, case, done, clerk_of(branch, "daniyar"), decision_id=decided.decisions[0].id)
    hear(branch, case, done, clerk, decision_id=decided.decisions[0].id, words="Three fans stand there")
    (row,) = branch.of(HearingViews).hearings(clerk)
    assert row.open_decisions == 0


def test_another_case_is_no_meeting(branch: OpenBranch, clerk: Actor, boss: Actor) -> None:
    case = complain(branch, clerk)
    command = HearingCommand(new_id(), case.id, HearingVerb.WRITE, 0, "words", FRIDAY)
    with refused(NO_HEARING):
        branch.of(HearingOperations).carry_out(command, boss)


def test_a_meeting_is_arranged_from_the_duty_roster_and_the_page_says_when_nobody_meets_the_visitor(
    branch: OpenBranch, clerk: Actor, boss: Actor
) -> None:
    case = complain(branch, clerk, type_code="hearing", answers={"subject": "The waiting room"})
    arrange, views = HearingVerb.ARRANGE, branch.of(HearingViews)
    for day, duty in ((FRIDAY, "manager"), (TUESDAY, "nobody"), (None, "manager")):
        with refused(NOBODY_MEETS):
            hear(branch, case, arrange, clerk, planned=day, duty=duty)
    assert views.hearing(case.id, clerk).meetings[0].day == TUESDAY
    arranged = hear(branch, case, arrange, clerk, planned=TUESDAY, duty="manager")
    assert (arranged.planned, arranged.duty, arranged.hearer_id) == (TUESDAY, "manager", boss.id)
    absence = {"code": "timur", "first": TUESDAY, "last": TUESDAY, "deputy": "marat"}
    branch.catalog.save(ABSENCES, absence, None, SYSTEM)
    (row,) = views.hearings(clerk)
    assert (row.hearer, views.hearing(case.id, clerk).told) == ("Marat B.", "Timur A.")
    branch.catalog.save(ABSENCES, {**absence, "deputy": ""}, absence, SYSTEM)
    assert views.hearings(clerk)[0].meeting is None
    later = views.hearing(case.id, clerk).meetings[0].day
    assert later > TUESDAY
    assert hear(branch, case, arrange, clerk, planned=later, duty="manager").planned == later
    # It is arranged no more once it was held.
    hear(branch, case, HearingVerb.WRITE, boss, words="It is hot", held=FRIDAY)
    with refused(HEARING_NOT_POSSIBLE):
        hear(branch, case, arrange, clerk, planned=later, duty="manager")
