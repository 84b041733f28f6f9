"""What a round must be, and what its counted answers say."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from shared.office.history.model import RecordEvent
from shared.platform.errors import UserError
from shared.quality.pulse.errors import ANSWERS_MISSING, ROUND_DAYS_WRONG, ROUND_OVERLAPS, ROUND_TOO_SMALL
from shared.quality.pulse.model import (
    AGREEING,
    ANSWERS,
    FEWEST,
    LONGEST_DAYS,
    SHORTEST_DAYS,
    DrawRound,
    PulseItem,
    PulseRound,
    RoundResult,
    RoundState,
    StatementResult,
)
from shared.queue.stats.rules.intervals import Change, wilson
from shared.queue.stats.rules.samples import share_difference

#: Answers by statement and value.
Counts = Mapping[tuple[PulseItem, int], int]


def check_round(wanted: DrawRound, begun: Sequence[PulseRound], today: date) -> None:
    """Raise UserError: ROUND_DAYS_WRONG, ROUND_OVERLAPS (one of those `begun`, with an answer), ROUND_TOO_SMALL."""
    days = (wanted.last - wanted.first).days + 1
    if wanted.first < today or not SHORTEST_DAYS <= days <= LONGEST_DAYS:
        raise UserError(ROUND_DAYS_WRONG)
    if any(each.first <= wanted.last and wanted.first <= each.last for each in begun):
        raise UserError(ROUND_OVERLAPS)
    if len(set(wanted.digests)) < FEWEST:
        raise UserError(ROUND_TOO_SMALL)


def check_answers(answers: Mapping[PulseItem, int]) -> None:
    """Raise UserError(ANSWERS_MISSING) unless every statement has an answer."""
    if answers.keys() != set(PulseItem) or not all(each in ANSWERS for each in answers.values()):
        raise UserError(ANSWERS_MISSING)


def open_on(rounds: Sequence[PulseRound], day: date) -> PulseRound | None:
    """Return the round that is answered on a day: of two, of which the first never was, the one drawn last."""
    return max(
        (each for each in rounds if each.first <= day <= each.last), key=lambda one: (one.drawn, one.id), default=None
    )


def results(rounds: Sequence[PulseRound], counts: Mapping[Any, Counts], today: date) -> tuple[RoundResult, ...]:
    """Return the rounds, the newest first; `counts` are those of each round by its id."""
    found: list[RoundResult] = []
    before: Counts = {}
    for each in sorted(rounds, key=lambda one: one.first):
        if each.last >= today:
            state = RoundState.OPEN if each.first <= today else RoundState.PLANNED
            answered_then = open_on(rounds, max(each.first, today))
            found.append(RoundResult(each, state if answered_then is each else RoundState.REPLACED))
            continue
        own = counts.get(each.id, {})
        answered = min(_of_item(own, item)[1] for item in PulseItem)
        if answered < FEWEST:
            found.append(RoundResult(each, RoundState.TOO_FEW))
            continue
        items = tuple(_item(item, own, before) for item in PulseItem)
        found.append(RoundResult(each, RoundState.SHOWN, answered, items))
        before = own
    return tuple(reversed(found))


def _item(item: PulseItem, counts: Counts, before: Counts) -> StatementResult:
    agree, answered = _of_item(counts, item)
    agreed, of = _of_item(before, item)
    interval = wilson(agree, answered)
    assert interval is not None, "there are answers"
    change = Change.NONE
    difference = share_difference(agreed, of, agree, answered)
    if difference is not None:
        change = Change.HIGHER if difference.low > 0 else Change.LOWER if difference.high < 0 else Change.NONE
    return StatementResult(
        item, agree, answered, interval, change, {each: counts.get((item, each), 0) for each in ANSWERS}
    )


def _of_item(counts: Counts, item: PulseItem) -> tuple[int, int]:
    """Return how many agree, and how many answered."""
    agree = sum(counts.get((item, each), 0) for each in AGREEING)
    return agree, sum(counts.get((item, each), 0) for each in ANSWERS)


def round_of(event: RecordEvent) -> PulseRound:
    """Return the round that an event tells of. Raises ValueError, KeyError or TypeError if it cannot be one."""
    told = event.details
    first, last = date.fromisoformat(told["first"]), date.fromisoformat(told["last"])
    return PulseRound(event.record_id, first, last, int(told["codes"]), event.instant)
