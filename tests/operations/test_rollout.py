"""The roll-out on both databases: stages are noted from facts, and stay when a fact is lost."""

from dataclasses import replace

import pytest

from counter_console.records.rollout_texts import tree
from shared.bootstrap import OpenBranch, open_branch
from shared.branches.rollout.errors import ROLLOUT_CHANGED, ROLLOUT_NOT_POSSIBLE, ROLLOUT_WORDS_MISSING, UNKNOWN_COACH
from shared.branches.rollout.model import RolloutCommand, RolloutVerb, Stage, StageState
from shared.branches.rollout.operations.desk import RolloutOperations
from shared.branches.rollout.operations.keeping import RolloutKeeping
from shared.branches.rollout.operations.telling import RolloutNotices
from shared.branches.rollout.operations.views import RolloutViews
from shared.office.audit.model import SYSTEM
from shared.office.notices.model import NoticeKind
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.upkeep.keeper.model import DutyRecord
from shared.upkeep.keeper.pass_stages import PassStages
from shared.upkeep.retention.model import KeptKind
from tests.helpers.cases import clerk_of
from tests.helpers.databases import Databases
from tests.helpers.rollout import do, name_the_line, own, terms
from tests.operations.test_tickets_two_branches import build_two


def test_the_night_notes_what_is_there_and_a_lost_fact_stays_visible(branch: OpenBranch) -> None:
    keeping, manager = branch.of(RolloutKeeping), clerk_of(branch, "timur")
    assert keeping.pass_stages("keeper") == ()
    name_the_line(branch, manager)
    assert [line.state for line in own(branch).ladder[:2]] == [StageState.READY] * 2
    duty = PassStages(keeping, branch.of(RolloutNotices), branch.clock, branch.catalog, "keeper")
    now = branch.database.present()
    assert (duty.due(now, None), duty.due(now, DutyRecord(now, now, ""))) == (True, False)
    passed = tuple(map(Stage, duty.run(now).split(", ")))
    assert passed[:2] == (Stage.NAMED, Stage.STAFFED)
    assert keeping.pass_stages("keeper") == (), "a stage is passed once"
    coach = next(each for each in branch.staff.members() if each.code == "olga")
    branch.staff.change_member(replace(coach, active=False), SYSTEM)
    found = own(branch)
    assert found.ladder[1].state is StageState.LOST
    assert (found.reached, found.holds, found.lost) == (passed[-1], Stage.NAMED, True)
    assert found.ladder[1].passed == branch.day.today()
    assert branch.check.run().faults == ()


def test_branches_of_one_database_are_one_tree_and_only_the_own_one_is_changed(
    databases: Databases, clock: VirtualClock
) -> None:
    address = databases.fresh("neighbours", build_two)
    here, there = (open_branch(address, clock=clock, branch_code=code) for code in ("almaly", "neighbour"))
    name_the_line(there, clerk_of(there, "timur"))
    found = here.of(RolloutViews).branches(clerk_of(here, "timur"))
    assert [(line.depth, line.code) for line in tree(found)] == [
        (0, "MDD"),
        (1, "SEU-1"),
        (2, "neighbour"),
        (0, "almaly"),
    ]
    assert (found.own.code, found.own.rollout) == ("almaly", None)
    name_the_line(here, clerk_of(here, "timur"))
    here.of(RolloutKeeping).pass_stages("keeper")
    found = there.of(RolloutViews).branches(clerk_of(there, "timur"))
    assert [line.code for line in tree(found)] == ["MDD", "SEU-1", "almaly", "neighbour"]
    assert {each.code: each.reached is not None for each in found.branches} == {"almaly": True, "neighbour": False}
    pillars = there.of(RolloutViews).pillars(here.database.branch_id, clerk_of(there, "timur"))
    assert pillars is not None
    assert pillars.branch_id == here.database.branch_id
    for branch in (here, there):
        assert branch.check.run().faults == ()
        branch.close()
    databases.drop(address)


def test_what_somebody_has_not_seen_is_not_overwritten_and_no_stage_is_typed(branch: OpenBranch) -> None:
    manager, operations = clerk_of(branch, "timur"), branch.of(RolloutOperations)
    first = RolloutCommand(new_id(), RolloutVerb.NAME, 0, terms(branch))
    assert operations.carry_out(first, manager) == operations.carry_out(first, manager)
    for command, code in (
        (RolloutCommand(new_id(), RolloutVerb.NAME, 0, terms(branch)), ROLLOUT_CHANGED),
        (RolloutCommand(new_id(), RolloutVerb.REACH_STAGE, 1, terms(branch)), ROLLOUT_NOT_POSSIBLE),
        (RolloutCommand(new_id(), RolloutVerb.NAME, 1, replace(terms(branch), coach_id=new_id())), UNKNOWN_COACH),
    ):
        with pytest.raises(UserError) as problem:
            operations.carry_out(command, manager)
        assert problem.value.code is code


def test_a_challenge_is_answered_by_another_person_in_ten_working_days_and_told_when_it_is_not(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    manager, admin = clerk_of(branch, "timur"), clerk_of(branch, "marat")
    do(branch, manager, RolloutVerb.PLAN, "All guides read", due=branch.day.today())
    do(branch, manager, RolloutVerb.ASK, "Nobody speaks Persian")
    for actor, words, code in ((manager, "We learn it", ROLLOUT_NOT_POSSIBLE), (admin, " ", ROLLOUT_WORDS_MISSING)):
        with pytest.raises(UserError) as problem:
            do(branch, actor, RolloutVerb.ANSWER, words, number=1)
        assert problem.value.code is code
    notices = branch.of(RolloutNotices)
    clock.advance(30 * 86400)
    assert (notices.tell("keeper"), notices.tell("keeper")) == (1, 0)
    (told,) = notices.for_reader(branch.notices.open_notices(), manager)
    assert (told.kind, told.subject) == (NoticeKind.CHALLENGE_LATE, "1")
    do(branch, admin, RolloutVerb.ANSWER, "An interpreter by phone", number=1)
    done = do(branch, manager, RolloutVerb.DONE, number=1)
    assert (done.milestones[0].done, done.milestones[0].done_by) == (branch.day.today(), manager.id)
    assert notices.tell("keeper") == 1
    assert not notices.for_reader(branch.notices.open_notices(), manager)
    found = own(branch)
    assert sorted(found.texts.values()) == ["All guides read", "An interpreter by phone", "Nobody speaks Persian"]
    clock.advance(4 * 365 * 86400)
    branch.clock.confirm(admin)
    assert branch.retention.run(SYSTEM)[KeptKind.ROLLOUT] == 3
    assert not any(own(branch).texts.values())
    assert branch.check.run().faults == ()
