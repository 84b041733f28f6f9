"""Actions on both databases: proposed, accepted with a plan that stays, carried out, checked by the keeper, proved."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import update

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor
from shared.office.notices.model import NoticeKind
from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError
from shared.platform.i18n.text import Listing
from shared.platform.ids import new_id
from shared.quality.improvement.errors import ACTION_CHANGED, ACTION_INCOMPLETE, ACTION_NOT_POSSIBLE
from shared.quality.improvement.model import (
    ActionProposal,
    ActionSource,
    ActionStage,
    ActionVerb,
    CauseGroup,
    Figure,
    FigureKind,
    TextKind,
)
from shared.quality.improvement.operations.checking import EffectChecks
from shared.quality.improvement.operations.telling import ActionNotices
from shared.quality.improvement.rules.effect import WEEK, check_day, monday_of
from shared.quality.improvement.store.tables import actions, improvement_words
from shared.quality.standards.store import STANDARDS
from shared.upkeep.retention.model import KeptKind
from tests.helpers.cases import clerk_of
from tests.helpers.charters import service_of
from tests.helpers.improvement import (
    FINDING,
    PROOF,
    REMEDY,
    accepted,
    do_action,
    done_action,
    files_of,
    keep_days,
    proposed,
)
from tests.helpers.small_branches import small_catalog
from tests.helpers.standards import approved_standard
from tests.helpers.visits import refused

DAY = 86400.0


@pytest.fixture
def timur(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "timur")


@pytest.fixture
def aigerim(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "aigerim")


def faults(branch: OpenBranch) -> list[str]:
    return [each.rule for each in branch.check.run().faults]


def test_an_action_goes_from_a_proposal_to_its_proof_and_its_plan_stays(
    branch: OpenBranch, timur: Actor, aigerim: Actor
) -> None:
    with refused(NOT_ALLOWED):
        proposed(branch, aigerim)
    first = proposed(branch, timur)
    assert (first.number, first.state, proposed(branch, timur).number) == (1, ActionStage.PROPOSED, 2)
    with pytest.raises(UserError) as missing:
        do_action(branch, first, ActionVerb.ACCEPT, timur)
    assert missing.value.code is ACTION_INCOMPLETE
    parts = missing.value.values["parts"]
    assert isinstance(parts, Listing)
    assert len(parts.items) == 4  # owner, day, figure, direction
    action = accepted(branch, first, timur, aigerim)
    assert action.plan is not None
    assert action.plan.first == monday_of(branch.day.today()) - 8 * WEEK
    with refused(ACTION_CHANGED):
        do_action(branch, first, ActionVerb.REJECT, timur, words="no")
    with refused(ACTION_NOT_POSSIBLE):
        do_action(branch, action, ActionVerb.DONE, aigerim, words=PROOF)
    with refused(NOT_ALLOWED):
        do_action(branch, action, ActionVerb.START, clerk_of(branch, "olga"))
    command = new_id()
    working = do_action(branch, action, ActionVerb.START, aigerim, command_id=command)
    assert do_action(branch, action, ActionVerb.START, aigerim, command_id=command) == working
    with refused(ACTION_INCOMPLETE):
        do_action(branch, working, ActionVerb.DONE, aigerim)
    done = do_action(branch, working, ActionVerb.DONE, aigerim, words=PROOF)
    assert (done.done, done.plan) == (branch.day.today(), action.plan)
    (mine,) = files_of(branch, aigerim)
    assert mine.texts == {TextKind.FINDING: FINDING, TextKind.REMEDY: REMEDY, TextKind.PROOF: PROOF}
    assert [each.state for each in mine.action.steps] == ["proposed", "accepted", "working", "done"]
    assert len(files_of(branch, timur)) == 2
    assert faults(branch) == []


def test_the_keeper_checks_when_the_weeks_are_over_and_what_had_no_effect_is_settled(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, aigerim: Actor
) -> None:
    standard = approved_standard(branch, timur, clerk_of(branch, "marat"))
    clock.advance(2 * DAY)
    figure = Figure(FigureKind.STANDARD, standard_id=standard.id)
    better, same = (done_action(branch, timur, aigerim, figure) for _ in range(2))
    checks, notices = branch.of(EffectChecks), branch.of(ActionNotices)
    assert checks.check("keeper") == 0
    assert better.plan is not None
    assert better.done is not None
    until = check_day(better.plan, better.done)
    keep_days(branch, standard.id, better.plan.first, 8, lambda week: 70 + 5 * (week % 2))
    keep_days(branch, standard.id, until - 8 * WEEK, 8, lambda week: 85 + 5 * (week % 2))
    clock.advance((until - branch.day.today() - timedelta(days=1)).days * DAY)
    assert checks.check("keeper") == 0
    clock.advance(DAY)
    assert checks.check("keeper") == 2
    notices.tell("keeper")
    assert notices.tell("keeper") == 0
    checked = next(each.action for each in files_of(branch, timur) if each.action.id == better.id)
    assert checked.state is ActionStage.EFFECTIVE
    assert checked.effect is not None
    assert (checked.effect.before, checked.effect.after) == pytest.approx((0.725, 0.875))
    opened = branch.notices.open_notices()
    told = (
        {each.kind for each in notices.for_reader(opened, aigerim)},
        {each.kind for each in notices.for_reader(opened, timur)},
    )
    # Meanwhile the review of a quarter is due, too.
    assert told == ({NoticeKind.ACTION_CHECKED}, {NoticeKind.ACTION_RESULT, NoticeKind.REVIEW_LATE})
    assert notices.for_reader(opened, clerk_of(branch, "olga")) == ()
    assert same.id != better.id


def test_an_action_without_effect_needs_the_next_one_or_a_reason(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, aigerim: Actor
) -> None:
    standard = approved_standard(branch, timur, clerk_of(branch, "marat"))
    clock.advance(2 * DAY)
    figure = Figure(FigureKind.STANDARD, standard_id=standard.id)
    first, second = (done_action(branch, timur, aigerim, figure) for _ in range(2))
    assert first.plan is not None
    assert first.done is not None
    keep_days(branch, standard.id, first.plan.first, 19, lambda week: 70 + 5 * (week % 2))
    clock.advance((check_day(first.plan, first.done) - branch.day.today()).days * DAY)
    branch.of(EffectChecks).check("keeper")
    first, second = (
        next(each.action for each in files_of(branch, timur) if each.action.id == one.id) for one in (first, second)
    )
    assert {first.state, second.state} == {ActionStage.NO_EFFECT}
    with refused(ACTION_INCOMPLETE):
        do_action(branch, first, ActionVerb.STOP, timur)
    stopped = do_action(branch, first, ActionVerb.STOP, timur, words="The law changes soon")
    with refused(ACTION_NOT_POSSIBLE):
        do_action(branch, stopped, ActionVerb.STOP, timur, words="again")
    followed = do_action(
        branch, second, ActionVerb.FOLLOW, timur, proposal=ActionProposal("Still so", CauseGroup.TECHNICAL)
    )
    following = next(each.action for each in files_of(branch, timur) if each.action.id == followed.next_id)
    assert (following.source, following.follows, following.number) == (ActionSource.ACTION, second.id, 3)


def test_an_overdue_action_is_told_until_it_is_done(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, aigerim: Actor
) -> None:
    action = do_action(branch, accepted(branch, proposed(branch, timur), timur, aigerim), ActionVerb.START, aigerim)
    notices = branch.of(ActionNotices)
    clock.advance(14 * DAY)
    assert notices.tell("keeper") == 0
    clock.advance(DAY)
    notices.tell("keeper")
    (told,) = notices.for_reader(branch.notices.open_notices(), aigerim)
    assert (told.kind, told.subject) == (NoticeKind.ACTION_LATE, "1")
    assert files_of(branch, aigerim)[0].overdue
    do_action(branch, action, ActionVerb.DONE, aigerim, words=PROOF)
    notices.tell("keeper")
    assert branch.notices.open_notices() == ()


def test_texts_are_erased_when_their_term_is_over_and_the_action_stays(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, aigerim: Actor
) -> None:
    done_action(branch, timur, aigerim)
    clock.advance(1095 * DAY)
    assert KeptKind.IMPROVEMENT not in branch.retention.run(SYSTEM)
    clock.advance(DAY)
    assert branch.retention.run(SYSTEM)[KeptKind.IMPROVEMENT] == 3
    (file,) = files_of(branch, timur)
    assert (set(file.texts.values()), file.action.state) == ({""}, ActionStage.DONE)
    assert faults(branch) == []


def test_what_is_changed_with_a_tool_is_found(branch: OpenBranch, timur: Actor, aigerim: Actor) -> None:
    done_action(branch, timur, aigerim)
    with branch.database.write() as tx:
        tx.execute(update(actions).values(trigger_week=date(2026, 1, 5)))
        tx.execute(update(improvement_words).values(content="something else"))
    assert set(faults(branch)) == {
        "actions as their events tell", "texts of improvement as their events tell",
    }  # fmt: skip


def test_a_figure_of_the_whole_branch_is_compared_with_the_other_branches_of_the_database(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, aigerim: Actor
) -> None:
    standard = approved_standard(branch, timur, clerk_of(branch, "marat"))
    others = [small_catalog(code) for code in ("north", "south")]
    for each in others:
        branch.catalog.create_branch(each)
    clock.advance(2 * DAY)
    action = done_action(branch, timur, aigerim, Figure(FigureKind.STANDARD, standard_id=standard.id))
    of_services = accepted(
        branch, proposed(branch, timur), timur, aigerim, Figure(FigureKind.LEVEL, service_id=service_of(branch))
    )
    assert action.plan is not None
    assert action.done is not None
    assert of_services.plan is not None
    assert (set(action.plan.branches), of_services.plan.branches) == ({each.branch.id for each in others}, ())
    # Everywhere the same ten percentage points: nothing that the action did.
    elsewhere = [replace(standard, id=new_id()) for _ in others]
    with branch.database.write() as tx:
        for there, copied in zip(others, elsewhere, strict=True):
            STANDARDS.write(tx, there.branch.id, None, copied)
    until = check_day(action.plan, action.done)
    for start, share in ((action.plan.first, 70), (until - 8 * WEEK, 80)):
        keep_days(branch, standard.id, start, 8, lambda week, share=share: share + 5 * (week % 2))
        for there, copied in zip(others, elsewhere, strict=True):
            keep_days(branch, copied.id, start, 8, lambda _week, share=share: share, there.branch.id)
    clock.advance((until - branch.day.today()).days * DAY)
    assert branch.of(EffectChecks).check("keeper") == 1
    checked = next(each.action for each in files_of(branch, timur) if each.action.id == action.id)
    assert checked.effect is not None
    assert (checked.state, checked.effect.others) == (ActionStage.NO_EFFECT, pytest.approx(0.1))
    assert checked.effect.change == pytest.approx(0.0)
