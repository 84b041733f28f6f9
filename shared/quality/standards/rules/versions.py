"""The rules of standards in versions: actions with their rights, goals, and what an event makes of a standard."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.office.staff.rights import Right
from shared.office.versions.model import VersionState
from shared.office.versions.rules import VersionRules, in_force
from shared.platform.i18n.text import LocalText
from shared.quality.standards.model import (
    SUBJECT,
    Dimension,
    Goal,
    Metric,
    RenewedLimits,
    Standard,
    StandardChannel,
    StandardVerb,
    StandardVersion,
    Terms,
)


class StandardRules(VersionRules[Standard]):
    """The rules of standards: who keeps them writes, another person approves; one in force has a goal and limits."""

    def __init__(self) -> None:
        in_force, keep = VersionState.IN_FORCE, Right.KEEP_STANDARDS
        super().__init__(
            SUBJECT,
            Standard,
            StandardVersion,
            terms_as_told,
            _terms,
            write=keep,
            approve=Right.APPROVE_STANDARDS,
            more=(
                (in_force, StandardVerb.SET_GOAL, in_force, keep),
                (in_force, StandardVerb.RENEW_LIMITS, in_force, keep),
            ),
        )

    def apply(self, record: Standard | None, event: RecordEvent) -> Standard:
        """Return the standard after an event, also that of its goal or of its limits."""
        if record is not None and event.kind == StandardVerb.RENEW_LIMITS:
            told = event.details
            since = date.fromisoformat(told["since"])
            if record.renewed is not None and since <= record.renewed.since:
                raise ValueError("renewed from a later week before")
            return replace(self.counted(record, event), renewed=RenewedLimits(since, told["reason"], event.actor_id))
        if event.kind != StandardVerb.SET_GOAL or record is None:
            return super().apply(record, event)
        return replace(self.counted(record, event), goal=_goal(event.details["goal"]))


def measuring_since(standard: Standard, day: date) -> StandardVersion | None:
    """Return the first of the versions up to the one in force that all count the same; None without one in force."""
    current = in_force(standard, day)
    if current is None:
        return None
    first = current
    for version in reversed(standard.versions[: standard.versions.index(current)]):
        if version.state is not VersionState.APPROVED:
            continue
        if not version.terms.measures_like(current.terms):
            break
        first = version
    return first


def asks_less(before: StandardVersion, after: StandardVersion) -> bool:
    """Return whether a version asks less, in its limit or its target, than another one that counts the same cases."""
    old, new = before.terms, after.terms
    if old.metric is None or (old.metric, set(old.services)) != (new.metric, set(new.services)):
        return False
    easier = (new.limit or 0) - (old.limit or 0)
    if old.metric is Metric.RATING:
        easier = -easier
    return easier > 0 or (new.target or 0.0) < (old.target or 0.0)


def asks_more(before: StandardVersion, after: StandardVersion) -> bool:
    """Return whether a version asks more, in its limit or its target, than another one that counts the same cases."""
    return asks_less(after, before)


def terms_as_told(terms: Terms) -> dict[str, Any]:
    """Return what an event says about the terms of a version."""
    return {
        "dimension": terms.dimension.value,
        "channel": terms.channel.value,
        "services": sorted(str(each) for each in terms.services),
        "text": terms.text.as_dict(),
        "metric": None if terms.metric is None else terms.metric.value,
        "limit": terms.limit,
        "target": terms.target,
        "owner": None if terms.owner_id is None else str(terms.owner_id),
        "begins": terms.begins.isoformat(),
        "review": terms.review.isoformat(),
    }


def goal_as_told(goal: Goal) -> dict[str, Any]:
    """Return what an event tells of a goal."""
    days = {name: getattr(goal, name).isoformat() for name in ("first", "last", "deadline")}
    return {**vars(goal), **days, "metric": goal.metric.value}


def _terms(told: Mapping[str, Any]) -> Terms:
    return Terms(
        Dimension(told["dimension"]),
        StandardChannel(told["channel"]),
        tuple(UUID(each) for each in told["services"]),
        LocalText.of(told["text"]),
        None if told["metric"] is None else Metric(told["metric"]),
        told["limit"],
        told["target"],
        None if told["owner"] is None else UUID(told["owner"]),
        date.fromisoformat(told["begins"]),
        date.fromisoformat(told["review"]),
    )


def _goal(told: Mapping[str, Any]) -> Goal:
    return Goal(
        Metric(told["metric"]),
        told["limit"],
        date.fromisoformat(told["first"]),
        date.fromisoformat(told["last"]),
        told["met"],
        told["judged"],
        told["value"],
        date.fromisoformat(told["deadline"]),
    )


RULES = StandardRules()
