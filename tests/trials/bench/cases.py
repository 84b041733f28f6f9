"""Measures the register of cases when it is full: its lists, and the list of stuck cases."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from random import Random
from uuid import UUID

from shared.office.audit.model import Actor, ActorKind
from shared.office.catalog.seeds import STANDARD_CASE_KINDS
from shared.office.staff.model import Role, StaffMember
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.service_desk.cases.forms import type_of
from shared.service_desk.cases.model import Case, CaseState, CaseType, CaseVerb, CaseWords, Channel, Ending, Scope
from shared.service_desk.cases.operations.views import CaseViews
from shared.service_desk.cases.store import CASES, WORDS, keep_type
from tests.trials.bench.branch import BusyBranch
from tests.trials.bench.figures import Figure, at_most, median
from tests.trials.bench.places import BenchPlace
from tests.trials.bench.stopwatch import Stopwatch

CASES_IN_ALL, OPEN_CASES = 50_000, 10_000
LIST_MS, STUCK_MS = 150.0, 200.0
PORTION = 5_000
SYSTEM = Actor(ActorKind.SYSTEM, None, "nobat-bench")
_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
_OPEN_STATES = (CaseState.RECEIVED, CaseState.WORKING, CaseState.WORKING, CaseState.REFERRED, CaseState.APPROVING,
                CaseState.DECIDED)  # fmt: skip


def measure_cases(place: BenchPlace, rounds: int) -> list[Figure]:
    """Return the time of each list with 50,000 cases, 10,000 of them open, for a person who leads cases."""
    busy = BusyBranch.make(place.fresh("cases"))
    watch, branch = Stopwatch(), busy.branch
    try:
        _fill(busy, [each.id for each in branch.staff.members() if each.active])
        manager = StaffMember(new_id(), "manager", "Manager", Role.MANAGER, "en", {}, True)
        leader = Actor(ActorKind.MANAGER, branch.staff.add_member(manager, None, SYSTEM).id, "nobat-bench")
        views = branch.of(CaseViews)
        for _ in range(rounds):
            watch.run("stuck", lambda: views.stuck(leader))
            watch.run("counts", lambda: views.stuck_counts(leader))
            for scope in Scope:
                watch.run(scope, partial(views.cases, leader, scope))
    finally:
        busy.close()
    return [
        at_most("cases", f"stuck among {OPEN_CASES:,} open cases", median(watch.times("stuck")), "ms", STUCK_MS),
        at_most("cases", "only their numbers", median(watch.times("counts")), "ms", STUCK_MS),
        *(
            at_most("cases", f"list “{scope}” of {CASES_IN_ALL:,} cases", median(watch.times(scope)), "ms", LIST_MS)
            for scope in Scope
        ),
    ]


def _fill(busy: BusyBranch, people: list[UUID]) -> None:
    """Write the cases as they are stored; their events would only be read by the check."""
    branch, kind, random = busy.branch, type_of(STANDARD_CASE_KINDS[1], 1), Random(1)
    now, branch_id = branch.database.present(), branch.database.branch_id
    for first in range(0, CASES_IN_ALL, PORTION):
        made = [_case(first + each, kind, people, random) for each in range(PORTION)]
        aged = [_aged(case, now, random) for case in made]
        words = [
            CaseWords(new_id(), case.id, CaseVerb.REGISTER, '{"subject":"Address","wanted":"Correct it"}', "00")
            for case in aged
        ]
        with branch.database.write(Topic.CASES) as tx:
            if not first:
                keep_type(tx, branch_id, kind)
            CASES.add(tx, *aged, branch_id=branch_id)
            WORDS.add(tx, *words, branch_id=branch_id)


def _case(at: int, kind: CaseType, people: list[UUID], random: Random) -> Case:
    closed = at < CASES_IN_ALL - OPEN_CASES
    state = CaseState.CLOSED if closed else random.choice(_OPEN_STATES)
    handler = None if state is CaseState.RECEIVED else random.choice(people)
    return Case(
        id=new_id(), year=2026, number=at + 1, type_code=kind.code, type_version=kind.version, state=state,
        version=2, round=1,
        channel=Channel.COUNTER, language="kk", registered=_EPOCH, began=_EPOCH, changed=_EPOCH,
        code_digest=f"{at:064x}", handler_id=handler, hand_overs=random.choice((0, 0, 0, 1, 3)),
        ending=Ending.TOLD if closed else None,
    )  # fmt: skip


def _aged(case: Case, now: datetime, random: Random) -> Case:
    """Place a case in time: a fifth of the open ones is overdue."""
    began = now - timedelta(hours=random.randrange(24 * 8))
    due = began + timedelta(days=6)
    decided = case.state is CaseState.DECIDED
    aged = replace(case, registered=began, began=began, changed=began, answer_due=due, near=began + timedelta(days=5))
    if case.state is CaseState.CLOSED:
        return replace(aged, closed=now, decided=began, tell_due=due)
    return replace(
        aged,
        next_due=due,
        tell_due=due if decided else None,
        decided=began if decided else None,
        proposed=began if case.state is CaseState.APPROVING else None,
        watch=due.date() if case.state is CaseState.REFERRED else None,
    )
