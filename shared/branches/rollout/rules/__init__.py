"""Which stages a branch has passed, from its facts: pure."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from shared.branches.rollout.model import (
    ACTIONS_EFFECTIVE,
    REVIEWS_SIGNED,
    STANDARDS_IN_FORCE,
    WAVES_FINAL,
    WEEKS_IN_FORCE,
    Challenge,
    FactKind,
    Milestone,
    Rollout,
    RolloutTerms,
    RolloutVerb,
    Stage,
    StageFact,
    StageLine,
    StagePass,
    StageState,
    Superior,
)
from shared.office.history.model import RecordEvent
from shared.office.versions.model import Versioned
from shared.office.versions.rules import in_force
from shared.platform.i18n.text import LocalText

_K = FactKind
#: The kinds of texts.
MILESTONE, CHALLENGE, STRATEGY = "milestone", "challenge", "strategy"
#: The facts of each stage and how much is needed; of posts as many as the branch has.
ASKED: Mapping[Stage, tuple[tuple[FactKind, int], ...]] = {
    Stage.NAMED: ((_K.LINE, 1),),
    Stage.STAFFED: ((_K.POSTS, 0), (_K.COACH, 1)),
    Stage.EQUIPPED: ((_K.MISSING, 0),),
    Stage.MEASURING: ((_K.STANDARDS, STANDARDS_IN_FORCE),),
    Stage.ASSESSED: ((_K.WAVES, WAVES_FINAL),),
    Stage.IMPROVING: ((_K.REVIEWS, REVIEWS_SIGNED), (_K.EFFECTIVE, ACTIONS_EFFECTIVE)),
}


def ladder(rollout: Rollout | None, have: Mapping[FactKind, int]) -> tuple[StageLine, ...]:
    """Return every stage of a branch that has so much of each fact."""
    posts = 0 if rollout is None else rollout.terms.posts
    passed = {} if rollout is None else {each.stage: each.day for each in rollout.stages}
    lines = []
    whole = True  # everything of the stages so far is there
    for stage, asked in ASKED.items():
        facts = tuple(StageFact(kind, have[kind], posts if kind is _K.POSTS else need) for kind, need in asked)
        holds = all(fact.holds for fact in facts)
        whole = whole and holds
        if stage in passed:
            state = StageState.PASSED if holds else StageState.LOST
        else:
            state = StageState.READY if whole else StageState.OPEN
        lines.append(StageLine(stage, state, facts, passed.get(stage)))
    return tuple(lines)


def reached(lines: Sequence[StageLine]) -> Stage | None:
    """Return the last stage that was passed, whether or not its facts are still there."""
    return next((line.stage for line in reversed(lines) if line.passed is not None), None)


def holding(lines: Sequence[StageLine]) -> Stage | None:
    """Return the last stage whose facts, and those of all before it, are there now."""
    last = None
    for line in lines:
        if not all(fact.holds for fact in line.facts):
            break
        last = line.stage
    return last


def to_pass(lines: Sequence[StageLine]) -> tuple[Stage, ...]:
    """Return the stages that are passed now, in order."""
    return tuple(line.stage for line in lines if line.state is StageState.READY)


def measured_long_enough(standards: Sequence[Versioned[Any]], today: date) -> int:
    """Return how many measured standards are in force since four weeks, be it in a version that followed another."""
    since = today - timedelta(weeks=WEEKS_IN_FORCE)
    return sum(_is_measured(each, today) and _is_measured(each, since) for each in standards)


def _is_measured(standard: Versioned[Any], day: date) -> bool:
    version = in_force(standard, day)
    return version is not None and version.terms.metric is not None


def apply_event(rollout: Rollout | None, event: RecordEvent) -> Rollout:
    """Return the roll-out after an event. Raises ValueError, KeyError or TypeError for an event that cannot be one."""
    told = event.details
    match RolloutVerb(event.kind):
        case RolloutVerb.NAME:
            terms = terms_of(told["terms"])
            if rollout is None:
                return Rollout(event.record_id, 1, event.instant, terms)
            return _changed(rollout, event, terms=terms)
        case _ if rollout is None:
            raise ValueError("a branch has to be named first")
        case RolloutVerb.REACH_STAGE:
            passed = StagePass(Stage(told["stage"]), date.fromisoformat(told["day"]))
            if list(Stage).index(passed.stage) != len(rollout.stages):
                raise ValueError("stages are passed in order")
            return _changed(rollout, event, stages=(*rollout.stages, passed))
        case RolloutVerb.PLAN:
            planned = Milestone(len(rollout.milestones) + 1, _text(told, MILESTONE), date.fromisoformat(told["due"]))
            return _changed(rollout, event, milestones=(*rollout.milestones, planned))
        case RolloutVerb.DONE | RolloutVerb.DROP as verb:
            meant = milestone_to_settle(rollout, told["number"])
            if meant is None:
                raise ValueError("no such milestone")
            settled = replace(meant, dropped=True)
            if verb is RolloutVerb.DONE:
                settled = replace(meant, done=date.fromisoformat(told["day"]), done_by=event.actor_id)
            return _changed(
                rollout, event, milestones=tuple(settled if each is meant else each for each in rollout.milestones)
            )
        case RolloutVerb.ASK:
            due = None if told["due"] is None else datetime.fromisoformat(told["due"])
            number = len(rollout.challenges) + 1
            asked = Challenge(number, _text(told, CHALLENGE), event.instant, event.actor_id, due)
            return _changed(rollout, event, challenges=(*rollout.challenges, asked))
        case RolloutVerb.ANSWER:
            open_one = challenge_to_answer(rollout, told["number"], event.actor_id)
            if open_one is None:
                raise ValueError("no such challenge, or answered by who asked")
            answered = replace(
                open_one, strategy_id=_text(told, STRATEGY), answered=event.instant, answered_by=event.actor_id
            )
            return _changed(
                rollout, event, challenges=tuple(answered if each is open_one else each for each in rollout.challenges)
            )


def milestone_to_settle(rollout: Rollout, number: int | None) -> Milestone | None:
    """Return the milestone with this number that is still to be reached, or None."""
    return next((each for each in rollout.milestones if each.number == number and each.open), None)


def challenge_to_answer(rollout: Rollout, number: int | None, actor_id: UUID | None) -> Challenge | None:
    """Return the challenge with this number that somebody may answer, or None: nobody answers their own."""
    found = next((each for each in rollout.challenges if each.number == number and each.answered is None), None)
    return None if found is None or found.asked_by == actor_id else found


def possible(rollout: Rollout | None, actor_id: UUID | None, *, keeps: bool) -> tuple[RolloutVerb, ...]:
    """Return what somebody may do with the roll-out of their branch; who does not keep it may answer."""
    if rollout is None:
        return (RolloutVerb.NAME,) if keeps else ()
    found = {RolloutVerb.NAME, RolloutVerb.PLAN, RolloutVerb.ASK} if keeps else set()
    if keeps and any(each.open for each in rollout.milestones):
        found |= {RolloutVerb.DONE, RolloutVerb.DROP}
    if any(challenge_to_answer(rollout, each.number, actor_id) for each in rollout.challenges):
        found.add(RolloutVerb.ANSWER)
    return tuple(verb for verb in RolloutVerb if verb in found)


def _changed(rollout: Rollout, event: RecordEvent, **values: Any) -> Rollout:
    return replace(rollout, version=rollout.version + 1, changed=event.instant, **values)


def _text(told: Mapping[str, Any], kind: str) -> UUID:
    return UUID(told["texts"][kind][0])


def as_told(terms: RolloutTerms) -> dict[str, Any]:
    """Return the terms as an event stores them."""
    return {
        "ministry": _superior_as_told(terms.ministry),
        "unit": _superior_as_told(terms.unit),
        "coach": None if terms.coach_id is None else str(terms.coach_id),
        "posts": terms.posts,
    }


def terms_of(told: Mapping[str, Any]) -> RolloutTerms:
    """Return the terms that an event stores."""
    coach = None if told["coach"] is None else UUID(told["coach"])
    return RolloutTerms(_superior(told["ministry"]), _superior(told["unit"]), coach, told["posts"])


def _superior_as_told(superior: Superior) -> dict[str, Any]:
    return {"code": superior.code, "name": superior.name.as_dict()}


def _superior(told: Mapping[str, Any]) -> Superior:
    return Superior(told["code"], LocalText.of(told["name"]))
