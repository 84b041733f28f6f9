"""Stages follow from facts: in order, with dates that stay when a fact is lost."""

from datetime import UTC, date, datetime

import pytest

from shared.branches.rollout.model import FactKind, Rollout, Stage, StagePass, StageState, Superior
from shared.branches.rollout.model import RolloutTerms as Terms
from shared.branches.rollout.rules import apply_event, as_told, holding, ladder, reached, terms_of, to_pass
from shared.office.history.model import RecordEvent
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id

NOW = datetime(2026, 11, 20, tzinfo=UTC)
DAY = date(2026, 11, 20)
TERMS = Terms(Superior("M", LocalText.of({"en": "M"})), Superior("U", LocalText.of({"kk": "Б"})), new_id(), 4)
ALL = {
    FactKind.LINE: 1,
    FactKind.COACH: 1,
    FactKind.POSTS: 4,
    FactKind.MISSING: 0,
    FactKind.STANDARDS: 5,
    FactKind.WAVES: 1,
    FactKind.REVIEWS: 2,
    FactKind.EFFECTIVE: 1,
}


def rollout(*stages: Stage) -> Rollout:
    return Rollout(new_id(), 1, NOW, TERMS, tuple(StagePass(each, DAY) for each in stages))


def without(**less: int) -> dict[FactKind, int]:
    return ALL | {FactKind(kind): have for kind, have in less.items()}


@pytest.mark.parametrize(
    ("have", "stages"),
    [
        (without(), list(Stage)),
        (without(effective=0), list(Stage)[:5]),
        (without(waves=0), list(Stage)[:4]),
        (without(standards=4), list(Stage)[:3]),
        (without(missing=1), list(Stage)[:2]),
        (without(posts=3), list(Stage)[:1]),
        (without(coach=0), list(Stage)[:1]),
    ],
)
def test_a_stage_is_passed_when_its_facts_and_those_before_are_there(
    have: dict[FactKind, int], stages: list[Stage]
) -> None:
    assert list(to_pass(ladder(rollout(), have))) == stages


def test_a_branch_that_nobody_has_named_passes_nothing() -> None:
    lines = ladder(None, without(line=0))
    assert (to_pass(lines), reached(lines), holding(lines)) == ((), None, None)


def test_a_lost_fact_is_shown_beside_the_stage_that_stays_passed() -> None:
    known = rollout(Stage.NAMED, Stage.STAFFED, Stage.EQUIPPED)
    lines = ladder(known, without(posts=3))
    states = [line.state for line in lines[:4]]
    assert states == [StageState.PASSED, StageState.LOST, StageState.PASSED, StageState.OPEN]
    assert (reached(lines), holding(lines)) == (Stage.EQUIPPED, Stage.NAMED)
    assert to_pass(lines) == (), "the next stage waits until what was lost is there again"
    assert to_pass(ladder(known, ALL))[0] is Stage.MEASURING


def event(kind: str, **details: object) -> RecordEvent:
    return RecordEvent("rollout", new_id(), kind, NOW, "system", None, "", "", "", details, new_id())


def test_events_make_the_roll_out_and_stages_only_in_order() -> None:
    assert terms_of(as_told(TERMS)) == TERMS
    named = apply_event(None, event("name", terms=as_told(TERMS)))
    passed = apply_event(named, event("reach_stage", stage="named", day="2026-11-20"))
    assert (passed.version, passed.stages) == (2, (StagePass(Stage.NAMED, DAY),))
    for stage in ("named", "equipped"):
        with pytest.raises(ValueError, match="in order"):
            apply_event(passed, event("reach_stage", stage=stage, day="2026-11-21"))
