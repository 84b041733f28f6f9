"""Targets on both databases: found by the keeper, decided, approved by somebody else, watched, lowered, and checked."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.notices.model import NoticeKind
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.versions.errors import OWN_VERSION
from shared.office.versions.model import VersionState
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.quality.standards.errors import ASKS_LESS
from shared.quality.standards.model import Metric, Standard, StandardVerb
from shared.quality.targets.errors import (
    NOT_LOWER,
    RAISE_BEYOND,
    RAISE_CHANGED,
    RAISE_DAY_WRONG,
    RAISE_NOT_POSSIBLE,
    RAISE_REASON_MISSING,
    RAISE_TEXT_MISSING,
    VERSION_PREPARED,
)
from shared.quality.targets.model import (
    Lever,
    Obstacle,
    RaiseCommand,
    RaiseReason,
    RaiseState,
    RaiseVerb,
    TargetGuard,
)
from shared.quality.targets.operations.desk import RaiseOperations
from shared.quality.targets.operations.keeping import RaiseKeeping
from shared.quality.targets.operations.views import TargetViews
from tests.helpers.cases import clerk_of
from tests.helpers.standards import TEXT, all_standards, approved_standard, do, promise
from tests.helpers.targets import WEEK, all_raises, decide, freeze_weeks, lower, past_visits
from tests.helpers.visits import refused

DAY = 86400.0
GOOD = [(50, 10)] * 11 + [(58, 2)] * 3


@pytest.fixture
def timur(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "timur")


@pytest.fixture
def admin(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "marat")


def known(branch: OpenBranch, code: str) -> Standard:
    return next(each for each in all_standards(branch) if each.code == code)


def monday(branch: OpenBranch) -> date:
    today = branch.day.today()
    return today - timedelta(days=today.weekday())


def open_kinds(branch: OpenBranch) -> list[NoticeKind]:
    return [each.kind for each in branch.notices.open_notices()]


def faults_of_registers(branch: OpenBranch) -> list[str]:
    """Visits of the past were written by hand here; only the registers are looked at."""
    return [fault.rule for fault in branch.check.run().faults if "raise" in fault.rule or "registers" in fault.rule]


def test_a_raise_is_found_decided_approved_by_another_person_and_watched(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, admin: Actor
) -> None:
    standard = approved_standard(branch, timur, admin)
    faces = replace(promise(timur), metric=Metric.RATING, limit=3)
    approved_standard(branch, timur, admin, code="faces", terms=faces)
    clock.advance(15 * 7 * DAY)
    this_week = monday(branch)
    freeze_weeks(branch, standard, GOOD)
    freeze_weeks(branch, known(branch, "faces"), GOOD)
    past_visits(branch, [this_week - WEEK * back for back in range(14, 0, -1)], [*range(1, 31), 9.5, 9.5, 9.5])
    keeping, views = branch.of(RaiseKeeping), branch.of(TargetViews)
    assert keeping.look("keeper") == (2, 0)
    assert keeping.look("keeper") == (0, 0)
    assert open_kinds(branch) == [NoticeKind.RAISE_PROPOSED] * 2
    stretch, speed = sorted(all_raises(branch), key=lambda each: each.standard_id == standard.id)
    assert (stretch.lever, stretch.levers[0].obstacle) == (None, Obstacle.NOT_IN_MINUTES)
    # 80 % of 33 visits are 27: the 27th waited 24 minutes, more than is promised now, so no speed is given.
    assert speed.levers[0].best == 24.0
    assert (speed.lever, speed.levers[0].obstacle) == (None, Obstacle.NOTHING_STRICTER)
    with refused(NOT_ALLOWED):
        views.targets(clerk_of(branch, "aigerim"))
    rows = {row.standard.code: row for row in views.targets(timur).rows}
    assert rows["wait-15"].candidate
    assert rows["wait-15"].open == speed
    accepted = decide(branch, stretch, RaiseVerb.ACCEPT, timur)
    assert (accepted.state, accepted.next_number) == (RaiseState.ACCEPTED, None)
    with refused(RAISE_REASON_MISSING):
        decide(branch, speed, RaiseVerb.REJECT, timur)
    decide(branch, speed, RaiseVerb.REJECT, timur, reason=RaiseReason.SEASON)
    assert open_kinds(branch) == []
    assert faults_of_registers(branch) == []


def test_a_faster_promise_never_goes_past_what_the_process_gives_and_its_guards_are_told(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, admin: Actor
) -> None:
    standard = approved_standard(branch, timur, admin)
    clock.advance(15 * 7 * DAY)
    freeze_weeks(branch, standard, GOOD)
    past_visits(branch, [monday(branch) - WEEK * back for back in range(13, 0, -1)], [*[4.0] * 20, *[10.5] * 20])
    keeping, views = branch.of(RaiseKeeping), branch.of(TargetViews)
    assert keeping.look("keeper") == (1, 0)
    (proposal,) = all_raises(branch)
    assert (proposal.lever, proposal.value) == (Lever.SPEED, 14.0)
    assert proposal.finding is not None
    assert (proposal.finding.now, proposal.finding.best, proposal.finding.weeks) == (15.0, 11.0, (11.0,) * 12)
    for value in (10.0, 15.0, 11.5):
        with refused(RAISE_BEYOND):
            decide(branch, proposal, RaiseVerb.CHANGE, timur, value=value, reason=RaiseReason.OTHER_AIMS)
    changed = decide(branch, proposal, RaiseVerb.CHANGE, timur, value=12.0, reason=RaiseReason.OTHER_AIMS)
    with refused(RAISE_CHANGED):
        decide(branch, proposal, RaiseVerb.ACCEPT, timur)
    day = monday(branch) + WEEK
    with refused(RAISE_DAY_WRONG):
        decide(branch, changed, RaiseVerb.ACCEPT, timur, day=branch.day.today(), text=TEXT)
    with refused(RAISE_TEXT_MISSING):
        decide(branch, changed, RaiseVerb.ACCEPT, timur, day=day)
    command = RaiseCommand(new_id(), RaiseVerb.ACCEPT, changed.id, seen=changed.version, day=day, text=TEXT)
    once, again = (branch.of(RaiseOperations).carry_out(command, timur) for _ in range(2))
    assert once == again
    assert (once.state, once.begins, once.next_number) == (RaiseState.ACCEPTED, day, 2)
    waiting = known(branch, "wait-15")
    assert (waiting.latest.state, waiting.latest.terms.limit) == (VersionState.PROPOSED, 12)
    with refused(OWN_VERSION):
        do(branch, waiting, StandardVerb.APPROVE, timur)
    with refused(RAISE_NOT_POSSIBLE):
        decide(branch, once, RaiseVerb.REJECT, timur, reason=RaiseReason.SEASON)
    assert open_kinds(branch) == []
    do(branch, waiting, StandardVerb.APPROVE, admin)
    clock.advance(14 * DAY)
    past_visits(branch, [monday(branch) - WEEK], [90.0] * 40)
    assert keeping.look("keeper") == (0, 1)
    assert keeping.look("keeper") == (0, 0)
    assert open_kinds(branch) == [NoticeKind.GUARD_WORSE]
    (row,) = views.targets(timur).rows
    assert row.guarded is not None
    assert [(each.monday, each.worse) for each in row.guarded.watched] == [(day, (TargetGuard.STRICT,))]
    assert not row.candidate
    assert faults_of_registers(branch) == []


def test_a_target_is_lowered_with_a_reason_by_two_people_and_never_by_the_way(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, admin: Actor
) -> None:
    approved_standard(branch, timur, admin)
    clock.advance(DAY)
    standard = known(branch, "wait-15")
    easier = replace(standard.latest.terms, limit=20, begins=branch.day.today() + timedelta(days=3))
    draft = do(branch, standard, StandardVerb.WRITE, timur, terms=easier)
    with refused(ASKS_LESS):
        do(branch, draft, StandardVerb.SUBMIT, timur)
    with refused(VERSION_PREPARED):
        lower(branch, draft, timur)
    standard = do(branch, draft, StandardVerb.DISCARD, timur)
    with refused(RAISE_REASON_MISSING):
        lower(branch, standard, timur, reason=None)
    for limit, target in ((15, None), (20, 0.9), (14, None)):
        with refused(NOT_LOWER):
            lower(branch, standard, timur, limit, target=target)
    lowered = lower(branch, standard, timur)
    assert (lowered.state, lowered.decided_by, lowered.next_number) == (RaiseState.LOWERED, timur.id, 3)
    with refused(OWN_VERSION):
        do(branch, known(branch, "wait-15"), StandardVerb.APPROVE, timur)
    do(branch, known(branch, "wait-15"), StandardVerb.APPROVE, admin)
    assert branch.of(TargetViews).lowerings(timur) == {}
    clock.advance(2 * DAY)
    (found,) = branch.of(TargetViews).lowerings(timur).values()
    assert (found.before.terms.limit, found.reason, found.begins) == (15, RaiseReason.FEWER_STAFF, branch.day.today())
    assert branch.check.run().faults == ()
