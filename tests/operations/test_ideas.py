"""Ideas and reasons for long servings: left by everybody, answered in time, counted by service, and proved."""

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.notices.model import NoticeKind
from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.quality.improvement.errors import ACTION_INCOMPLETE, ACTION_NOT_POSSIBLE, IDEA_CHANGED, IDEA_NOT_POSSIBLE
from shared.quality.improvement.model import ActionProposal, ActionSource, CauseGroup, IdeaState, IdeaVerb
from shared.quality.improvement.operations.delays import DelayOperations
from shared.quality.improvement.operations.telling import ActionNotices
from shared.quality.improvement.operations.views import ImprovementViews
from shared.queue.tickets.model import Finish
from tests.helpers.branches import sign_in
from tests.helpers.cases import clerk_of
from tests.helpers.improvement import answer_idea, files_of, leave_idea
from tests.helpers.visits import refused, take

DAY = 86400.0


@pytest.fixture
def timur(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "timur")


@pytest.fixture
def aigerim(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "aigerim")


def test_an_idea_becomes_an_action_or_is_answered_and_only_its_author_and_the_leader_see_it(
    branch: OpenBranch, timur: Actor, aigerim: Actor
) -> None:
    with refused(ACTION_INCOMPLETE):
        leave_idea(branch, aigerim, "  ")
    one, other = leave_idea(branch, aigerim), leave_idea(branch, aigerim, "Longer hours on Monday")
    assert (one.number, other.number, one.state) == (1, 2, IdeaState.NEW)
    with refused(NOT_ALLOWED):
        answer_idea(branch, one, IdeaVerb.SEE, aigerim)
    seen = answer_idea(branch, one, IdeaVerb.SEE, timur)
    with refused(IDEA_CHANGED):
        answer_idea(branch, one, IdeaVerb.TRY, timur)
    tried = answer_idea(branch, seen, IdeaVerb.TRY, timur, words="From Monday on")
    adopted = answer_idea(
        branch, tried, IdeaVerb.ADOPT, timur, proposal=ActionProposal("One printer is too few", CauseGroup.TECHNICAL)
    )
    (file,) = files_of(branch, timur)
    assert (file.action.id, file.action.source, file.action.source_id) == (adopted.action_id, ActionSource.IDEA, one.id)
    with refused(ACTION_INCOMPLETE):
        answer_idea(branch, other, IdeaVerb.NOT_NOW, timur)
    refused_idea = answer_idea(branch, other, IdeaVerb.NOT_NOW, timur, words="The house closes at six")
    with refused(IDEA_NOT_POSSIBLE):
        answer_idea(branch, refused_idea, IdeaVerb.TRY, timur)
    views = branch.of(ImprovementViews)
    mine = {each.idea.number: each for each in views.actions(aigerim).ideas}
    assert (mine[1].answer, mine[2].answer) == ("From Monday on", "The house closes at six")
    assert views.actions(clerk_of(branch, "olga")).ideas == ()
    assert branch.check.run().faults == ()


def test_an_idea_that_waits_longer_than_ten_working_days_is_told(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, aigerim: Actor
) -> None:
    idea, notices = leave_idea(branch, aigerim), branch.of(ActionNotices)
    assert idea.due is not None
    clock.advance((idea.due - clock.now()).total_seconds())
    assert notices.tell("keeper") == 0
    clock.advance(1)
    notices.tell("keeper")
    (told,) = notices.for_reader(branch.notices.open_notices(), timur)
    assert (told.kind, told.subject) == (NoticeKind.IDEA_LATE, "1")
    assert notices.for_reader(branch.notices.open_notices(), aigerim) == ()
    answer_idea(branch, idea, IdeaVerb.TRY, timur)
    notices.tell("keeper")
    assert branch.notices.open_notices() == ()


def test_a_serving_is_asked_about_when_it_is_longer_than_nine_of_ten_and_the_last_touch_counts(
    branch: OpenBranch, clock: VirtualClock, timur: Actor, aigerim: Actor
) -> None:
    session, operations = sign_in(branch, "aigerim", "3"), branch.of(DelayOperations)
    for seconds in range(60, 660, 20):  # thirty servings of 60 to 640 seconds
        take(branch)
        branch.desk.call_next(session.id, new_id())
        branch.desk.serve(session.id, new_id())
        clock.advance(seconds)
        branch.desk.finish(session.id, Finish("completed"), new_id())
    clock.advance(3 * DAY)
    branch.summary.close_forgotten_days("keeper")
    session = sign_in(branch, "aigerim", "3")
    take(branch)
    branch.desk.call_next(session.id, new_id())
    ticket = branch.desk.serve(session.id, new_id())
    question = operations.question(ticket.id)
    assert question is not None
    assert (question.step_id, question.chosen) == (ticket.step.id, None)
    assert question.long_from == pytest.approx(582)  # between the 27th and the 28th of them
    with refused(ACTION_NOT_POSSIBLE):
        operations.note(ticket.id, ticket.step.id, CauseGroup.TECHNICAL, timur, new_id())
    command = new_id()
    for cause, this in (
        (CauseGroup.TECHNICAL, command),
        (CauseGroup.TECHNICAL, command),
        (CauseGroup.ADMINISTRATIVE, new_id()),
    ):
        operations.note(ticket.id, ticket.step.id, cause, aigerim, this)
    again = operations.question(ticket.id)
    assert again is not None
    assert again.chosen is CauseGroup.ADMINISTRATIVE
    branch.desk.finish(session.id, Finish("completed"), new_id())
    assert operations.question(ticket.id) is None
    every, of_service = branch.of(ImprovementViews).actions(timur).delays
    assert every.counts == of_service.counts == {CauseGroup.ADMINISTRATIVE: 1}
    assert (every.service_id, of_service.service_id) == (None, ticket.step.service_id)
    assert branch.check.run().faults == ()
