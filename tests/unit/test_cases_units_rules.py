"""Who sees a case, and which referrals count as wrong."""

from datetime import UTC, datetime, timedelta

from shared.office.history.model import RecordEvent
from shared.platform.ids import new_id
from shared.service_desk.cases.model import CaseVerb
from shared.service_desk.cases.rules.figures import referrals_of

START = datetime(2026, 11, 20, 5, 0, tzinfo=UTC)


def event(verb: CaseVerb, hours: int) -> RecordEvent:
    return RecordEvent(
        subject="case",
        record_id=new_id(),
        kind=verb.value,
        instant=START + timedelta(hours=hours),
        actor_kind="clerk",
        actor_id=None,
        device="",
        before="working",
        after="working",
        details={},
        command_id=new_id(),
    )


def test_a_referral_is_wrong_when_it_came_back_and_only_if_that_was_before_the_end() -> None:
    story = [
        event(CaseVerb.REFER_UNIT, 1),
        event(CaseVerb.REFER_UNIT, 2),
        event(CaseVerb.SEND_BACK, 3),
        event(CaseVerb.SEND_BACK, 9),
    ]
    assert [each.wrong for each in referrals_of(story, START + timedelta(hours=5))] == [False, True]
    assert [each.wrong for each in referrals_of(story, START + timedelta(hours=10))] == [True, True]
