"""A random life of the register against a simple model, on both databases: nothing lost, nothing twice, all told."""

from collections import Counter
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from shared.bootstrap import open_branch
from shared.office.catalog.model.workflow import BranchUnit, CaseWorkStep
from shared.office.catalog.parts import CASE_KINDS
from shared.office.catalog.working_time import calendar_of
from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.service_desk.cases.errors import (
    BRANCH_MISSING,
    CANNOT_HANDLE,
    CASE_CHANGED,
    CASE_IS_CLOSED,
    CASE_NOT_POSSIBLE,
    CASE_TAKEN,
    DAYS_MISSING,
    EXTENDED_BEFORE,
    FOR_THE_HEAD,
    NO_OPINION_ASKED,
    NOT_IN_UNIT,
    OPINION_ASKED,
    OPINION_WAITS,
    OTHER_CASE_MISSING,
    OTHER_MATTER,
    OTHER_UNIT,
    OWN_WORK,
    PEOPLE_MISSING,
    STEP_MISSING,
    STILL_TOO_LATE,
    TOO_FEW_TRIES,
    TOO_LATE_TO_EXTEND,
    TOO_LATE_TO_REOPEN,
    TOO_LATE_TO_UNMERGE,
    UNIT_MISSING,
    WORK_FOLLOWS,
)
from shared.service_desk.cases.model import Case, CaseState, CaseVerb, Channel, Ending
from shared.service_desk.cases.model.lists import Scope, StuckReason
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from shared.service_desk.cases.rules.stuck import Workers, stuck, stuck_clock
from shared.service_desk.cases.rules.visibility import CaseReader, sees
from tests.helpers.branches import build_sample_branch, change_entry, morning_clock
from tests.helpers.case_steps import CHECK, PROOF, SIGN, WRITE
from tests.helpers.cases import application, clerk_of, do
from tests.helpers.databases import Databases, SqliteDatabases
from tests.helpers.visits import refused

#: The first two work in the registry, the third leads cases, the last one works in another unit.
PEOPLE = ("aigerim", "daniyar", "timur", "olga")
Steps = tuple[CaseWorkStep, ...]
UNITS = st.sampled_from(["registry", "licences"])
CASE, PERSON = st.integers(0, 9), st.integers(0, len(PEOPLE) - 1)
VERBS = st.sampled_from(
    [verb for verb in CaseVerb if verb not in (CaseVerb.REGISTER, CaseVerb.MERGE, CaseVerb.CONCERN)]
)
#: What the model knows: a verb and the states it leads to, whatever the rest of the case is.
LEADS_TO: dict[CaseVerb, tuple[str, ...]] = {
    CaseVerb.TAKE: ("working", "asked", "referred"), CaseVerb.ASSIGN: ("working", "asked", "referred"),
    CaseVerb.ASK: ("asked",),
    CaseVerb.ANSWER: ("working", "received"), CaseVerb.LAPSE: ("decided",), CaseVerb.REFER: ("referred",),
    CaseVerb.COME_BACK: ("working",), CaseVerb.RECALL: ("working",),
    CaseVerb.DECIDE: ("decided", "approving"), CaseVerb.APPROVE: ("decided",),
    CaseVerb.RETURN: ("working",), CaseVerb.REVISE: ("working",), CaseVerb.TRY: ("decided",),
    CaseVerb.TELL: ("closed",), CaseVerb.CONFIRM: ("closed",), CaseVerb.GIVE_UP: ("closed",),
    CaseVerb.WITHDRAW: ("closed",),
    CaseVerb.REOPEN: ("working",), CaseVerb.REMIND: ("asked", "referred"), CaseVerb.UNMERGE: ("working", "received"),
}  # fmt: skip
#: Whether these are possible also depends on what is given with them.
ANSWERS_DECIDE = (
    CaseVerb.ASSIGN, CaseVerb.GIVE_UP, CaseVerb.EXTEND, CaseVerb.ASK_OPINION, CaseVerb.DROP_OPINION,
    CaseVerb.REFER_UNIT, CaseVerb.REFER_BRANCH, CaseVerb.BACK,
)  # fmt: skip
REFUSALS = {
    BRANCH_MISSING,
    CANNOT_HANDLE,
    CASE_CHANGED,
    CASE_IS_CLOSED,
    CASE_NOT_POSSIBLE,
    CASE_TAKEN,
    DAYS_MISSING,
    NOT_ALLOWED,
    EXTENDED_BEFORE,
    FOR_THE_HEAD,
    STEP_MISSING,
    WORK_FOLLOWS,
    NO_OPINION_ASKED,
    NOT_IN_UNIT,
    OPINION_ASKED,
    OPINION_WAITS,
    OTHER_CASE_MISSING,
    OTHER_MATTER,
    OTHER_UNIT,
    OWN_WORK,
    PEOPLE_MISSING,
    STILL_TOO_LATE,
    TOO_FEW_TRIES,
    TOO_LATE_TO_EXTEND,
    TOO_LATE_TO_REOPEN,
    TOO_LATE_TO_UNMERGE,
    UNIT_MISSING,
}


def machine_on(databases: Databases) -> Callable[[], RuleBasedStateMachine]:
    class Register(RuleBasedStateMachine):
        """What people may do with cases, at random."""

        @initialize()
        def open(self) -> None:
            self.address = databases.fresh("sample", build_sample_branch)
            self.clock = morning_clock()
            self.branch = open_branch(self.address, clock=self.clock)
            self.people = [clerk_of(self.branch, code) for code in PEOPLE]
            self.chief = clerk_of(self.branch, "marat")
            change_entry(self.branch, CASE_KINDS, "request", unit="registry")
            change_entry(self.branch, CASE_KINDS, "information", answer_days=5, steps=(CHECK, WRITE, PROOF, SIGN))
            self.order: list[UUID] = []
            self.numbers: dict[int, int] = {}
            #: What the model says of each case: state, version, and who decided each round.
            self.states: dict[UUID, tuple[CaseState, int]] = {}
            self.register(0, "complaint", take=True)

        def teardown(self) -> None:
            if hasattr(self, "branch"):
                assert self.branch.check.run().faults == ()
                self.branch.close()
                databases.drop(self.address)

        @rule(
            person=PERSON, kind=st.sampled_from(["information", "request", "complaint"]), take=st.booleans(), of=UNITS
        )
        def register(self, person: int, kind: str, take: bool, of: str = "") -> None:
            request = application(kind, take=take, requester=of if of in self.reader(person).units else "")
            made = self.branch.of(CaseOperations).register(request, self.people[person])
            assert self.branch.of(CaseOperations).register(request, self.people[person]) == made
            # Numbers begin again with each year.
            self.numbers[made.year] = self.numbers.get(made.year, 0) + 1
            assert made.number == self.numbers[made.year]
            self.order.append(made.id)
            self.states[made.id] = (made.state, 1)

        @property
        def units(self) -> tuple[BranchUnit, ...]:
            return self.branch.catalog.catalog().units

        def reader(self, person: int) -> CaseReader:
            member = {each.code for each in self.units if PEOPLE[person] in each.members}
            return CaseReader(self.people[person].id, PEOPLE[person] == "timur", member)

        @rule(hours=st.sampled_from([1, 30, 200]))
        def time_passes(self, hours: int) -> None:
            self.clock.advance(hours * 3600)

        @rule(case=CASE, person=PERSON, verb=VERBS, to=PERSON, stale=st.booleans(), unit=UNITS)
        def act(self, case: int, person: int, verb: CaseVerb, to: int, stale: bool, unit: str) -> None:
            case_id, actor = self.order[case % len(self.order)], self.people[person]
            whole = self.branch.of(CaseViews).case(case_id, self.people[2])
            if not sees(whole.case, self.reader(person)):
                with refused(NOT_ALLOWED):
                    self.branch.of(CaseViews).case(case_id, actor)
                with refused(NOT_ALLOWED):
                    do(self.branch, whole.case, verb, actor)
                return
            before = self.branch.of(CaseViews).case(case_id, actor)
            more: dict[str, Any] = {
                "outcome": before.type.outcomes[0].code,
                "channel": Channel.PHONE,
                "staff_id": self.people[to].id,
                "watch": self.clock.now().date().replace(year=2030),
                "days": 1 + to * 4,
                "people": (self.people[to].id,) if stale or to % 2 else (),
                "units": (unit,) if to > 1 else (),
                "unit": unit,
                "step": next((each.code for each in before.earlier), "check"),
                "required": person != to,
                "command_id": new_id(),
                "seen": before.case.version - (1 if stale else 0),
            }
            try:
                after = do(self.branch, before.case, verb, actor, **more)
            except UserError as refusal:
                code = refusal.code
            else:
                code = None
            if code is not None:
                assert code in REFUSALS
                if not stale and verb not in ANSWERS_DECIDE and code is not OPINION_WAITS:
                    assert verb not in before.verbs
                assert self.branch.of(CaseViews).case(case_id, actor).case == before.case
                return
            self.follow_the_steps(before.type.steps, before.case, verb, after)
            if verb is CaseVerb.REFER_UNIT:
                assert (after.unit, after.came_from, after.handler_id) == (
                    unit, (*before.case.came_from, before.case.unit), None,
                )  # fmt: skip
            if verb is CaseVerb.SEND_BACK:
                assert (*after.came_from, after.unit) == before.case.came_from
            assert verb in before.verbs
            assert after.version == before.case.version + 1
            assert after.state.value in LEADS_TO.get(verb, (before.case.state.value,))
            if verb is CaseVerb.EXTEND:
                assert before.case.answer_due is not None
                assert after.answer_due is not None
                assert after.answer_due > max(before.case.answer_due, self.clock.now())
            if verb is CaseVerb.ASK_OPINION:
                asked = after.opinions[len(before.case.opinions) :]
                assert {(each.of, each.of_unit) for each in asked} == {
                    *((each, "") for each in more["people"] if each != before.case.handler_id),
                    *((None, each) for each in more["units"]),
                }
            if verb is CaseVerb.GIVE_OPINION:
                (answered,) = set(before.case.opinions) - set(after.opinions)
                assert answered.of == actor.id or answered.of_unit in self.reader(person).units
            if verb in (CaseVerb.DECIDE, CaseVerb.DONE):
                assert all(each.given or not each.required for each in before.case.opinions)
            if verb is CaseVerb.APPROVE:
                assert before.case.decided_by != actor.id
            if verb in (CaseVerb.DECIDE, CaseVerb.TAKE, CaseVerb.APPROVE):
                assert actor.id not in before.case.deciders
            self.states[case_id] = (after.state, after.version)
            # A repeated command changes nothing.
            assert do(self.branch, before.case, verb, actor, **more) == after

        def follow_the_steps(self, steps: Steps, before: Case, verb: CaseVerb, after: Case) -> None:
            codes = [each.code for each in steps]
            done = [each.code for each in after.steps_done]
            assert done == sorted(done, key=codes.index)
            if verb in (CaseVerb.DONE, CaseVerb.DECIDE, CaseVerb.APPROVE) and before.step:
                assert done[-1] == before.step
                assert after.step in codes[codes.index(before.step) + 1 :] or not after.step
            elif after.state in (CaseState.RECEIVED, CaseState.WORKING):
                assert bool(after.step) == bool(steps)
            if after.step:
                assert after.step not in done
                assert after.step_due is not None

        @rule(one=CASE, two=CASE, person=PERSON)
        def merge(self, one: int, two: int, person: int) -> None:
            chosen = [self.order[each % len(self.order)] for each in (one, two)]
            actor, views = self.people[person], self.branch.of(CaseViews)
            if not all(sees(views.case(each, self.people[2]).case, self.reader(person)) for each in chosen):
                return
            here, other = (views.case(each, actor).case for each in chosen)
            command = new_id()
            number = f"{other.year}-{other.number}"
            try:
                after = do(self.branch, here, CaseVerb.MERGE, actor, other=number, command_id=command)
            except UserError as refusal:
                code = refusal.code
            else:
                code = None
            if code is not None:
                assert code in REFUSALS
                assert [views.case(each, actor).case for each in chosen] == [here, other]
                return
            # The lower number goes on, whichever the command began with.
            lead, duplicate = sorted((here, other), key=lambda case: (case.year, case.number))
            assert (after.id, after.merged_into, after.ending) == (duplicate.id, lead.id, Ending.DUPLICATE)
            assert views.case(lead.id, actor).case == lead
            assert do(self.branch, here, CaseVerb.MERGE, actor, other=number, command_id=command) == after
            self.states[after.id] = (after.state, after.version)

        @rule()
        def the_database_finds_what_the_rule_calls_stuck(self) -> None:
            views, leader = self.branch.of(CaseViews), self.people[2]
            listed = views.stuck(leader)
            clock = stuck_clock(self.clock.now(), calendar_of(self.branch.catalog.catalog()))
            everybody = {each.code: each.id for each in self.branch.staff.members()}
            units = {each.code: [everybody[code] for code in each.members] for each in self.units}
            heads = {each.code: [everybody[code] for code in each.heads] for each in self.units}
            workers = Workers(set(everybody.values()), {leader.id, self.chief.id}, units, heads)
            cases = [row.case for row in views.cases(leader, Scope.ALL).rows if row.case.closed is None]
            found = {case.id: why[0] for case in cases if (why := stuck(case, clock, workers)) is not None}
            assert {each.row.case.id: each.reason for each in listed.rows} == found
            assert listed.counts == Counter(found.values())
            assert listed.open_cases == len(cases)
            for reason in StuckReason:
                assert len(views.stuck(leader, reason).rows) == listed.counts.get(reason, 0)

        @invariant()
        def the_register_holds_what_the_model_holds(self) -> None:
            if hasattr(self, "branch"):
                rows = self.branch.of(CaseViews).cases(self.people[2], Scope.ALL).rows
                assert {row.case.id: (row.case.state, row.case.version) for row in rows} == self.states
                assert all((row.case.state is CaseState.CLOSED) == (row.case.closed is not None) for row in rows)
                for person, actor in enumerate(self.people):
                    seen = {row.case.id for row in self.branch.of(CaseViews).cases(actor, Scope.ALL).rows}
                    assert seen == {row.case.id for row in rows if sees(row.case, self.reader(person))}

    return Register


@pytest.mark.slow
def test_a_random_life_of_the_register(databases: Databases) -> None:
    quick = settings(
        # Both databases are asked by the same code; the second one takes three times as long.
        max_examples=6 if isinstance(databases, SqliteDatabases) else 3,
        stateful_step_count=25,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        derandomize=True,
        phases=[Phase.generate],
    )
    run_state_machine_as_test(machine_on(databases), settings=quick)
