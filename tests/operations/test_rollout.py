"""The roll-out on both databases: stages are noted from facts, and stay when a fact is lost."""

from dataclasses import replace

import pytest

from shared.bootstrap import OpenBranch
from shared.branches.rollout.errors import ROLLOUT_CHANGED, ROLLOUT_NOT_POSSIBLE, UNKNOWN_COACH
from shared.branches.rollout.model import RolloutCommand, RolloutVerb, Stage, StageState
from shared.branches.rollout.operations.desk import RolloutOperations
from shared.branches.rollout.operations.keeping import RolloutKeeping
from shared.office.audit.model import SYSTEM
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from tests.helpers.cases import clerk_of
from tests.helpers.rollout import name_the_line, own, terms


def test_the_night_notes_what_is_there_and_a_lost_fact_stays_visible(branch: OpenBranch) -> None:
    keeping, manager = branch.of(RolloutKeeping), clerk_of(branch, "timur")
    assert keeping.pass_stages("keeper") == ()
    name_the_line(branch, manager)
    assert [line.state for line in own(branch).ladder[:2]] == [StageState.READY] * 2
    passed = keeping.pass_stages("keeper")
    assert passed[:2] == (Stage.NAMED, Stage.STAFFED)
    assert keeping.pass_stages("keeper") == (), "a stage is passed once"
    coach = next(each for each in branch.staff.members() if each.code == "olga")
    branch.staff.change_member(replace(coach, active=False), SYSTEM)
    found = own(branch)
    assert found.ladder[1].state is StageState.LOST
    assert (found.reached, found.holds, found.lost) == (passed[-1], Stage.NAMED, True)
    assert found.ladder[1].passed == branch.day.today()
    assert branch.check.run().faults == ()


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
