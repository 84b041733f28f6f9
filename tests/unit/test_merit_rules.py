"""Rules of merits and measures: who may do what and when, and what ratings prove."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from shared.office.staff.rights import Right
from shared.platform.ids import new_id
from shared.quality.recognition.model import Aspect
from shared.quality.recognition.model.merits import (
    Merit,
    MeritKind,
    MeritState,
    MeritStep,
    MeritVerb,
    RatedFigure,
)
from shared.quality.recognition.rules.merits import possible_verbs, state_at, supports
from shared.quality.standards.model import Count

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
PERSON, PROPOSER, APPROVER, THIRD = (new_id() for _ in range(4))
ALL = (Right.RECOGNISE, Right.DECIDE_MERITS, Right.SEE_FEEDBACK)
DECISION = {MeritVerb.APPROVE, MeritVerb.REFUSE}
_V, _S = MeritVerb, MeritState


def merit(state: MeritState, *steps: tuple[MeritVerb, UUID], kind: MeritKind = MeritKind.TALK) -> Merit:
    done = tuple(MeritStep(verb, NOW, who) for verb, who in ((_V.PROPOSE, PROPOSER), *steps))
    return Merit(new_id(), 1, 3, NOW, state, PERSON, kind, due=NOW + timedelta(days=14), steps=done)


def verbs(found: Merit, reader: UUID, later: int = 0) -> set[MeritVerb]:
    return set(possible_verbs(found, reader, ALL, NOW + timedelta(days=later)))


def test_a_measure_is_decided_after_the_reply_or_when_its_time_is_over_and_never_by_who_proposed_it() -> None:
    waiting, replied = merit(_S.REPLY), merit(_S.HEARD)
    assert verbs(waiting, PERSON) == {_V.REPLY}
    assert verbs(waiting, APPROVER) == {_V.WITHDRAW}
    assert verbs(waiting, APPROVER, 15) == verbs(replied, APPROVER) == {*DECISION, _V.WITHDRAW}
    assert verbs(replied, PROPOSER) == {_V.WITHDRAW}
    assert verbs(waiting, PERSON, 15) == {_V.REPLY}


def test_an_appeal_is_for_the_person_in_time_and_a_third_one_decides_it() -> None:
    approved = merit(_S.APPROVED, (_V.APPROVE, APPROVER))
    assert verbs(approved, PERSON) == {_V.APPEAL}
    assert not verbs(approved, PERSON, 15)
    assert (state_at(approved, NOW), state_at(approved, NOW + timedelta(days=15))) == (_S.APPROVED, _S.FINAL)
    appealed = replace(approved, state=_S.APPEALED)
    assert not verbs(appealed, APPROVER)
    assert not verbs(appealed, PROPOSER)
    assert verbs(appealed, THIRD) == {_V.KEEP, _V.LIFT}


def test_nobody_appeals_against_thanks_and_nobody_lifts_them() -> None:
    thanks = merit(_S.APPROVED, (_V.APPROVE, APPROVER), kind=MeritKind.THANKS)
    assert not verbs(thanks, PERSON)
    assert not verbs(thanks, THIRD)
    assert state_at(thanks, NOW + timedelta(days=99)) is _S.APPROVED


@pytest.mark.parametrize(
    ("own", "others", "merit_too", "measure_too"),
    [
        (Count(29, 0), Count(10, 90), False, False),  # too few of the person
        (Count(40, 0), Count(60, 40), True, False),
        (Count(5, 35), Count(90, 10), False, True),
        (Count(30, 10), Count(75, 25), False, False),  # like the branch
        (Count(40, 0), Count(), True, False),  # nobody to compare with
        (Count(30, 10), Count(), False, False),
    ],
)
def test_ratings_prove_something_only_from_thirty_on_and_where_they_differ(
    own: Count, others: Count, merit_too: bool, measure_too: bool
) -> None:
    figure = RatedFigure(Aspect.ALL, date(2026, 8, 31), date(2026, 11, 22), own, others)
    assert supports(figure, measure=False) is merit_too
    assert supports(figure, measure=True) is measure_too
