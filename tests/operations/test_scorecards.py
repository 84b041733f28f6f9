"""Scorecards, observations and released waves, on both databases."""

from dataclasses import replace
from datetime import timedelta

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.versions.model import VersionState, VersionVerb
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.quality.improvement.model import ActionSource, TextKind
from shared.quality.improvement.operations.views import ImprovementViews
from shared.quality.scorecards.errors import (
    CARD_NOT_IN_FORCE,
    DECISION_NOT_POSSIBLE,
    OBSERVATION_INCOMPLETE,
    OWN_REPLY,
    RELEASE_CHANGED,
    RELEASE_KNOWN,
    RELEASE_OF_ANOTHER_BRANCH,
    REPLY_NOT_POSSIBLE,
)
from shared.quality.scorecards.model.assessment import (
    ActionReason,
    AssessmentVerb,
    DecisionCommand,
    ReplyCommand,
    ReplyRuling,
    ViewSource,
    WaveResult,
)
from shared.quality.scorecards.operations.card_views import ScorecardViews
from shared.quality.scorecards.operations.views import AssessmentViews
from shared.quality.scorecards.operations.waves import AssessmentOperations
from shared.quality.scorecards.store.release_file import release_text, sealed
from tests.helpers.cases import clerk_of
from tests.helpers.scorecards import (
    card_in_force,
    do_card,
    import_wave,
    observe,
    released,
    write_card,
)
from tests.helpers.standards import promise, write
from tests.helpers.visits import refused


def shown(branch: OpenBranch, actor: Actor) -> WaveResult:
    found = branch.of(AssessmentViews).waves(actor).shown
    assert found is not None
    return found


def test_a_wave_is_imported_once_and_any_other_file_of_it_is_refused(branch: OpenBranch) -> None:
    timur, here = clerk_of(branch, "timur"), branch.database.branch_id
    changed = release_text(released(here)).replace('"missed":0', '"missed":1').encode()
    operations = branch.of(AssessmentOperations)
    with refused(RELEASE_CHANGED):
        operations.import_release(changed, new_id(), timur)
    with refused(RELEASE_OF_ANOTHER_BRANCH):
        import_wave(branch, timur, released(new_id()))
    first = import_wave(branch, timur)
    assert import_wave(branch, timur) == first
    with refused(RELEASE_KNOWN):
        import_wave(branch, timur, released(here, failing=1))
    assert [each.id for each in branch.of(AssessmentViews).waves(timur).waves] == [first.id]
    # What failed in more than two of five visits is an action that waits for somebody, and only once.
    (file,) = branch.of(ImprovementViews).actions(timur).files
    assert (file.action.source, file.action.source_id) == (ActionSource.ASSESSMENT, first.id)
    assert "3 / 5" in file.texts[TextKind.FINDING]
    assert branch.check.run().faults == ()


def test_the_branch_replies_by_item_in_ten_working_days_and_another_person_decides(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    timur, marat, aigerim = (clerk_of(branch, code) for code in ("timur", "marat", "aigerim"))
    wave, operations = import_wave(branch, timur), branch.of(AssessmentOperations)
    reply = ReplyCommand(new_id(), wave.id, "papers", "The list hangs at the entrance.")
    with refused(REPLY_NOT_POSSIBLE):
        operations.reply(replace(reply, item="greets"), timur)
    with refused(NOT_ALLOWED):
        operations.reply(reply, aigerim)
    given = operations.reply(reply, timur)
    assert operations.reply(reply, timur) == given
    again = replace(reply, command_id=new_id())
    with refused(REPLY_NOT_POSSIBLE):
        operations.reply(again, marat)
    decision = DecisionCommand(new_id(), wave.id, "papers", ReplyRuling.UPHELD, "The list was there.")
    with refused(OWN_REPLY):
        operations.decide(decision, timur)
    assert AssessmentVerb.DECIDE not in shown(branch, timur).verbs
    assert AssessmentVerb.DECIDE in shown(branch, marat).verbs
    assert next(each.decide_by for each in shown(branch, marat).items if each.reply is not None) is not None
    operations.decide(decision, marat)
    assert operations.decide(decision, marat).ruling is ReplyRuling.UPHELD
    with refused(DECISION_NOT_POSSIBLE):
        operations.decide(replace(decision, command_id=new_id()), marat)
    item = next(each for each in shown(branch, marat).items if each.key == "papers")
    assert item.decide_by is None
    # Both are kept: what was found, and what was decided about it.
    assert (item.failed, item.n, item.proposal) == (3, 5, ActionReason.OFTEN)
    assert item.reply is not None
    assert (item.reply.text, item.reply.reason) == (reply.text, decision.reason)
    assert branch.check.run().faults == ()


def test_after_ten_working_days_nothing_is_replied(branch: OpenBranch, clock: VirtualClock) -> None:
    timur = clerk_of(branch, "timur")
    wave = import_wave(branch, timur)
    assert timedelta(days=10) <= wave.reply_until - wave.imported <= timedelta(days=16)
    clock.advance((wave.reply_until - wave.imported).total_seconds())
    late = ReplyCommand(new_id(), wave.id, "papers", "late")
    with refused(REPLY_NOT_POSSIBLE):
        branch.of(AssessmentOperations).reply(late, timur)
    assert shown(branch, timur).final


def test_a_scorecard_is_approved_by_another_person_and_filled_in_only_while_it_is_in_force(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    timur, marat = clerk_of(branch, "timur"), clerk_of(branch, "marat")
    early = do_card(branch, write_card(branch, timur, "early"), VersionVerb.SUBMIT, timur)
    assert VersionVerb.APPROVE not in branch.of(ScorecardViews).cards(timur).verbs[early.id]
    with refused(CARD_NOT_IN_FORCE):
        observe(branch, early, timur)
    card = card_in_force(branch, clock, timur, marat)
    with refused(OBSERVATION_INCOMPLETE):
        observe(branch, card, timur, papers="")
    for answer in ("fully", "partly", "not", "fully"):
        observe(branch, card, timur, papers=answer)
    (row,) = branch.of(ScorecardViews).to_observe(timur).rows
    assert (row.state, row.observations, row.result) == (VersionState.IN_FORCE, 4, None)
    observe(branch, card, timur)
    result = branch.of(ScorecardViews).to_observe(timur).rows[0].result
    assert result is not None
    assert {each.key: each.failed for each in result.items if each.failed} == {"papers": 1}
    assert branch.check.run().faults == ()


def test_a_standard_is_seen_by_shoppers_and_by_coaches(branch: OpenBranch, clock: VirtualClock) -> None:
    timur = clerk_of(branch, "timur")
    write(branch, timur, promise(timur), "clear")
    import_wave(branch, timur)
    (standard,) = shown(branch, timur).standards
    assert [(each.source, each.met, each.n) for each in standard.views] == [(ViewSource.SHOPPER, 2, 5)]
    assert standard.gap is None


def test_a_wave_with_too_few_clerks_at_work_shows_its_items_alone(branch: OpenBranch) -> None:
    timur = clerk_of(branch, "timur")
    import_wave(branch, timur, sealed(released(branch.database.branch_id, clerks=2)))
    found = shown(branch, timur)
    assert (found.band, found.interval, found.change, found.sections) == (None, None, None, ())
    assert found.items[0].failed == 3
