"""The survey of staff: what a round must be, and what its counted answers say."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from shared.platform.errors import UserError
from shared.quality.pulse.errors import ANSWERS_MISSING, ROUND_DAYS_WRONG, ROUND_OVERLAPS, ROUND_TOO_SMALL
from shared.quality.pulse.model import ANSWERS, DrawRound, PulseItem, PulseRound, RoundState
from shared.quality.pulse.rules import Counts, check_answers, check_round, open_on, results
from shared.queue.stats.rules.intervals import Change

MONDAY = date(2026, 11, 16)
DRAWN = datetime(2026, 11, 15, 5, tzinfo=UTC)


def a_round(number: int, first: date, days: int = 10) -> PulseRound:
    return PulseRound(UUID(int=number), first, first + timedelta(days=days - 1), 12, DRAWN + timedelta(hours=number))


def wanted(first: date, days: int, codes: int = 12) -> DrawRound:
    return DrawRound(UUID(int=9), first, first + timedelta(days=days - 1), tuple(map(str, range(codes))))


def given(agree: int, others: int) -> Counts:
    return {(item, answer): {5: agree, 2: others}.get(answer, 0) for item in PulseItem for answer in ANSWERS}


@pytest.mark.parametrize(
    ("round_", "problem"),
    [
        (wanted(MONDAY - timedelta(days=1), 10), ROUND_DAYS_WRONG),
        (wanted(MONDAY, 4), ROUND_DAYS_WRONG),
        (wanted(MONDAY, 61), ROUND_DAYS_WRONG),
        (wanted(MONDAY, 10, codes=4), ROUND_TOO_SMALL),
        (wanted(MONDAY + timedelta(days=19), 10), ROUND_OVERLAPS),
    ],
)
def test_a_round_that_cannot_be_is_refused(round_: DrawRound, problem: object) -> None:
    with pytest.raises(UserError) as refused:
        check_round(round_, [a_round(1, MONDAY + timedelta(days=20))], MONDAY)
    assert refused.value.code == problem


def test_of_two_rounds_on_the_same_days_the_one_drawn_last_is_answered() -> None:
    first, again = a_round(1, MONDAY), a_round(2, MONDAY + timedelta(days=1))
    assert open_on([again, first], MONDAY) == first
    assert open_on([first, again], MONDAY + timedelta(days=2)) == again
    assert open_on([first, again], MONDAY - timedelta(days=1)) is None
    states = {each.round: each.state for each in results([first, again], {}, MONDAY + timedelta(days=2))}
    assert states == {first: RoundState.REPLACED, again: RoundState.OPEN}


def test_every_statement_needs_an_answer() -> None:
    whole = dict.fromkeys(PulseItem, 3)
    check_answers(whole)
    for wrong in ({**whole, PulseItem.MEANS: 6}, {PulseItem.MEANS: 3}):
        with pytest.raises(UserError) as refused:
            check_answers(wrong)
        assert refused.value.code == ANSWERS_MISSING


def test_nothing_is_shown_of_an_open_round_or_of_fewer_than_five_answers() -> None:
    few, enough, now = a_round(1, date(2026, 3, 2)), a_round(2, date(2026, 6, 1)), a_round(3, MONDAY)
    counts = {few.id: given(4, 0), enough.id: given(3, 2), now.id: given(9, 0)}
    shown = results([few, enough, now], counts, MONDAY + timedelta(days=3))
    assert [each.state for each in shown] == [RoundState.OPEN, RoundState.SHOWN, RoundState.TOO_FEW]
    assert [(each.answered, len(each.items)) for each in shown] == [(0, 0), (5, len(PulseItem)), (0, 0)]
    assert {each.change for each in shown[1].items} == {Change.NONE}  # there is nothing to compare with


def test_better_is_said_only_when_the_interval_of_the_difference_is_without_zero() -> None:
    before, after = a_round(1, date(2026, 3, 2)), a_round(2, date(2026, 6, 1))
    for agree, said in ((6, Change.NONE), (11, Change.HIGHER)):
        (newest, _) = results([before, after], {before.id: given(4, 8), after.id: given(agree, 12 - agree)}, MONDAY)
        assert {each.change for each in newest.items} == {said}
    (newest, _) = results([before, after], {before.id: given(11, 1), after.id: given(4, 8)}, MONDAY)
    assert newest.items[0].change is Change.LOWER
