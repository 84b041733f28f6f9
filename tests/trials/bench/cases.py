"""Measures the register of cases when it is full: intake, lists, stuck cases, deadlines, and the queue beside it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from random import Random
from uuid import UUID

from shared.office.audit.model import Actor, ActorKind
from shared.office.catalog.seeds import STANDARD_CASE_KINDS
from shared.office.catalog.working_time import calendar_of
from shared.office.staff.model import Role, StaffMember
from shared.platform.codes import code_digest
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.service_desk.cases.forms import type_of
from shared.service_desk.cases.model import (
    Case,
    CaseState,
    CaseType,
    CaseVerb,
    CaseWords,
    Channel,
    Ending,
    Pause,
    RegisterRequest,
)
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.operations.deadlines import Deadlines
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from shared.service_desk.cases.rules.codes import new_code
from shared.service_desk.cases.store import CASES, WORDS, keep_type
from tests.trials.bench.branch import BusyBranch
from tests.trials.bench.figures import Figure, at_most, median, times_floor
from tests.trials.bench.floors import Floor, open_floor
from tests.trials.bench.places import BenchPlace
from tests.trials.bench.stopwatch import Stopwatch
from tests.trials.bench.verbs import FLOOR_IS, OPEN_COUNTERS, WAITING

CASES_IN_ALL, OPEN_CASES = 50_000, 10_000
LIST_MS, STUCK_MS = 150.0, 200.0
#: Intake, at most so many times the floor; deadlines of all open cases, at most so many seconds; a verb of the queue,
#: at most so many times its time beside an empty register.
INTAKE_LIMIT, DUE_SECONDS, BESIDE_LIMIT = 10.0, 1.0, 1.05
PORTION = 5_000
SYSTEM = Actor(ActorKind.SYSTEM, None, "nobat-bench")
_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
_OPEN_STATES = (CaseState.RECEIVED, CaseState.WORKING, CaseState.WORKING, CaseState.REFERRED, CaseState.APPROVING,
                CaseState.DECIDED)  # fmt: skip


def measure_cases(place: BenchPlace, rounds: int, verb_rounds: int) -> list[Figure]:
    """Return the figures of a register with 50,000 cases, 10,000 of them open."""
    full, empty = (BusyBranch.make(place.fresh(name), OPEN_COUNTERS) for name in ("cases", "no-cases"))
    floor, watch = open_floor(place.fresh("floor")), Stopwatch()
    try:
        _fill(full, [each.id for each in full.branch.staff.members() if each.active])
        return [
            *_lists(full, watch, rounds),
            *_intake(full, floor, watch, verb_rounds),
            _deadlines(full),
            *_beside(full, empty, watch, verb_rounds),
        ]
    finally:
        full.close()
        empty.close()
        floor.close()


def _lists(busy: BusyBranch, watch: Stopwatch, rounds: int) -> list[Figure]:
    """Return the time of each list, for a person who leads cases."""
    branch = busy.branch
    manager = StaffMember(new_id(), "manager", "Manager", Role.MANAGER, "en", {}, True)
    leader = Actor(ActorKind.MANAGER, branch.staff.add_member(manager, None, SYSTEM).id, "nobat-bench")
    views = branch.of(CaseViews)
    for _ in range(rounds):
        watch.run("stuck", lambda: views.stuck(leader))
        watch.run("counts", lambda: views.stuck_counts(leader))
        for scope in Scope:
            watch.run(scope, partial(views.cases, leader, scope))
    return [
        at_most("cases", f"stuck among {OPEN_CASES:,} open cases", median(watch.times("stuck")), "ms", STUCK_MS),
        at_most("cases", "only their numbers", median(watch.times("counts")), "ms", STUCK_MS),
        *(
            at_most("cases", f"list “{scope}” of {CASES_IN_ALL:,} cases", median(watch.times(scope)), "ms", LIST_MS)
            for scope in Scope
        ),
    ]


def _intake(busy: BusyBranch, floor: Floor, watch: Stopwatch, rounds: int) -> list[Figure]:
    """Return registering a case, as a console does: the slow digest of its code is made while the form is filled in."""
    branch = busy.branch
    member = next(each for each in branch.staff.members() if each.role is Role.CLERK)
    clerk = Actor(ActorKind.CLERK, member.id, "nobat-bench")
    kind = branch.catalog.catalog().case_kinds_in_use[0].code
    for _ in range(rounds):
        code = new_code()
        watch.run("commit", floor.commit)
        kept = watch.run("digest", partial(code_digest, branch.database.branch_id, code))
        request = RegisterRequest(
            new_id(), kind, {"question": "When is it ready?"}, Channel.COUNTER, "kk", code, digest=kept
        )
        watch.run("register", partial(branch.of(CaseOperations).register, request, clerk))
    commit, digest, register = (median(watch.times(name)) for name in ("commit", "digest", "register"))
    return [
        times_floor("cases", "register a case", register, commit, FLOOR_IS, INTAKE_LIMIT),
        times_floor("cases", "the same with the code’s digest", register + digest, commit, FLOOR_IS, None),
    ]


def _deadlines(busy: BusyBranch) -> Figure:
    """Return the time in which the deadlines of as many cases as are open are computed, each after one pause."""
    calendar = calendar_of(busy.branch.catalog.catalog())
    random, deadlines, watch = Random(2), Deadlines(calendar), Stopwatch()
    starts = [_EPOCH + timedelta(minutes=random.randrange(60 * 24 * 300)) for _ in range(OPEN_CASES)]

    def compute() -> None:
        for start in starts:
            deadlines.answer(start, 5, (Pause(start + timedelta(hours=5), start + timedelta(hours=50)),))

    watch.run("due", compute)
    seconds = watch.times("due")[0] / 1000
    return at_most("cases", f"deadlines of {OPEN_CASES:,} cases computed", seconds, "s", DUE_SECONDS)


def _beside(full: BusyBranch, empty: BusyBranch, watch: Stopwatch, rounds: int) -> list[Figure]:
    """Return verbs of the queue beside the full register against those beside an empty one, in turns."""
    both = {"full": full, "empty": empty}
    for busy in both.values():
        busy.fill(WAITING)
    for turn in range(rounds):
        names = list(both) if turn % 2 else list(reversed(both))
        for name in names:
            watch.run(f"issue {name}", both[name].issue)
        for name in names:
            watch.run(f"call {name}", both[name].call)
        for busy in both.values():
            busy.serve()
            busy.finish()
    return [
        times_floor(
            "cases", f"{words} beside {CASES_IN_ALL:,} cases", median(watch.times(f"{verb} full")),
            median(watch.times(f"{verb} empty")), "the same beside none", BESIDE_LIMIT,
        )
        for verb, words in (("issue", "issue a ticket"), ("call", "call next"))
    ]  # fmt: skip


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
