"""What an event makes of an action; asked by each change, and by the check of the records."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.platform.db.records import from_plain
from shared.quality.improvement.model import (
    ActionSource,
    ActionStage,
    ActionText,
    ActionVerb,
    CauseGroup,
    DelayReason,
    Effect,
    EffectPlan,
    Figure,
    Idea,
    IdeaState,
    IdeaVerb,
    ImprovementAction,
    StepTaken,
    TextKind,
    WantedDirection,
)
from shared.quality.improvement.model.reviews import Achieved, Review, ReviewDecision
from shared.quality.improvement.rules.lifecycle import IDEAS, LIFECYCLE

_V = ActionVerb


def apply_event(action: ImprovementAction | None, event: RecordEvent) -> ImprovementAction:
    """Return the action after an event. Raises ValueError, KeyError or TypeError for an event that cannot be one."""
    verb, told = ActionVerb(event.kind), event.details
    before = None if action is None else action.state
    after = ActionStage(event.after)
    if after not in LIFECYCLE.after(before, verb):
        raise ValueError(f"{verb} from {before} to {after}")
    if action is None:
        action = _proposed(event, told)
    if event.instant < action.changed:
        raise ValueError("times run backwards")
    taken = () if after is before else (StepTaken(after, event.instant, event.actor_id),)
    now = replace(
        action,
        steps=(*action.steps, *taken),
        state=after,
        version=action.version + 1,
        changed=event.instant,
        texts=(*action.texts, *(ActionText(TextKind(kind), UUID(each[0])) for kind, each in _texts(told))),
    )
    match verb:
        case _V.ACCEPT:
            plan = _read(EffectPlan | None, told["plan"])
            return replace(now, owner_id=UUID(told["owner"]), due=date.fromisoformat(told["due"]), plan=plan)
        case _V.DONE:
            return replace(now, done=date.fromisoformat(told["day"]))
        case _V.CHECK:
            return replace(now, effect=_read(Effect, told["effect"]))
        case _V.FOLLOW | _V.STOP:
            if action.next_id is not None or action.stopped:
                raise ValueError("it is settled already")
            return replace(now, next_id=UUID(told["next"])) if verb is _V.FOLLOW else replace(now, stopped=True)
    return now


def idea_after(idea: Idea | None, event: RecordEvent) -> Idea:
    """Return the idea after an event. Raises ValueError, KeyError or TypeError for an event that cannot be one."""
    told, before = event.details, None if idea is None else idea.state
    after = IdeaState(event.after)
    if after not in IDEAS.after(before, IdeaVerb(event.kind)):
        raise ValueError(f"{event.kind} from {before} to {after}")
    if idea is None:
        due = None if told["due"] is None else datetime.fromisoformat(told["due"])
        idea = Idea(event.record_id, told["number"], 0, event.instant, after, event.actor_id, event.instant, due)
    return replace(
        idea,
        state=after,
        version=idea.version + 1,
        changed=event.instant,
        action_id=_id(told.get("action")) or idea.action_id,
        texts=(*idea.texts, *(ActionText(TextKind(kind), UUID(each[0])) for kind, each in _texts(told))),
    )


def review_of_event(event: RecordEvent) -> Review:
    """Return the review that an event tells. Raises ValueError, KeyError or TypeError for one that cannot be."""
    told = event.details
    return Review(
        id=event.record_id,
        quarter=told["quarter"],
        achieved=from_plain(tuple[Achieved, ...], told["achieved"]),
        scores=dict(told["scores"]),
        decision=ReviewDecision(told["decision"]),
        signed_by=event.actor_id,
        signed=event.instant,
        texts=tuple(ActionText(TextKind(kind), UUID(each[0])) for kind, each in _texts(told)),
    )


def reason_of_event(event: RecordEvent) -> DelayReason:
    """Return the reason for a long serving that an event tells. Raises ValueError or KeyError."""
    told = event.details
    return DelayReason(
        step_id=event.record_id,
        service_id=UUID(told["service"]),
        day=date.fromisoformat(told["day"]),
        cause=CauseGroup(event.kind),
        noted=event.instant,
    )


def _texts(told: Mapping[str, Any]) -> list[tuple[str, list[str]]]:
    return sorted(told.get("texts", {}).items())


def _proposed(event: RecordEvent, told: Mapping[str, Any]) -> ImprovementAction:
    return ImprovementAction(
        id=event.record_id,
        number=told["number"],
        version=0,
        changed=event.instant,
        state=ActionStage.PROPOSED,
        source=ActionSource(told["source"]),
        source_id=_id(told["source_id"]),
        trigger_week=date.fromisoformat(told["trigger_week"]),
        cause=CauseGroup(told["cause"]),
        owner_id=_id(told["owner"]),
        due=None if told["due"] is None else date.fromisoformat(told["due"]),
        figure=_read(Figure | None, told["figure"]),
        direction=None if told["direction"] is None else WantedDirection(told["direction"]),
        follows=_id(told["follows"]),
    )


def _id(told: str | None) -> UUID | None:
    return None if told is None else UUID(told)


def _read(kind: Any, told: Any) -> Any:
    return None if told is None else from_plain(kind, told)
