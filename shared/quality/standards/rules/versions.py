"""The lifecycle of a version, which one is in force on a day, and what an event makes of a standard."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.rights import Right
from shared.platform.i18n.text import LocalText
from shared.platform.lifecycle import Lifecycle, Transition
from shared.quality.standards.errors import STANDARD_NOT_POSSIBLE
from shared.quality.standards.model import (
    Dimension,
    Goal,
    Metric,
    Standard,
    StandardChannel,
    StandardVerb,
    StandardVersion,
    Terms,
    VersionState,
)

_S, _V = VersionState, StandardVerb
#: The right that each action asks for.
RIGHT_OF = {
    **dict.fromkeys((_V.WRITE, _V.DISCARD, _V.SUBMIT, _V.SET_GOAL), Right.KEEP_STANDARDS),
    **dict.fromkeys((_V.RETURN, _V.APPROVE, _V.END), Right.APPROVE_STANDARDS),
}


def _row(
    before: VersionState | None, verb: StandardVerb, after: VersionState
) -> Transition[VersionState, StandardVerb]:
    return Transition(before, verb, (after,), frozenset({RIGHT_OF[verb]}))


#: What may be done with a version. A new draft can follow every version that is not being prepared itself.
LIFECYCLE = Lifecycle(
    (
        _row(None, _V.WRITE, _S.DRAFT),
        _row(_S.DRAFT, _V.WRITE, _S.DRAFT),
        _row(_S.DRAFT, _V.SUBMIT, _S.PROPOSED),
        _row(_S.DRAFT, _V.DISCARD, _S.ENDED),
        _row(_S.PROPOSED, _V.APPROVE, _S.APPROVED),
        _row(_S.PROPOSED, _V.RETURN, _S.DRAFT),
        _row(_S.APPROVED, _V.END, _S.ENDED),
        _row(_S.IN_FORCE, _V.WRITE, _S.DRAFT),
        _row(_S.IN_FORCE, _V.SET_GOAL, _S.IN_FORCE),
        _row(_S.IN_FORCE, _V.END, _S.ENDED),
        _row(_S.ENDED, _V.WRITE, _S.DRAFT),
    ),
    ended=(),
    impossible=STANDARD_NOT_POSSIBLE,
    over=STANDARD_NOT_POSSIBLE,
    not_allowed=NOT_ALLOWED,
)


def state_on(standard: Standard, version: StandardVersion, day: date) -> VersionState:
    """Return the state of a version on a day."""
    if version.state is not VersionState.APPROVED:
        return version.state
    end = _end_of(standard, version)
    if end is not None and day >= end:
        return VersionState.ENDED
    return VersionState.APPROVED if day < version.terms.begins else VersionState.IN_FORCE


def in_force(standard: Standard, day: date) -> StandardVersion | None:
    """Return the version that holds on a day."""
    for version in standard.versions:
        if state_on(standard, version, day) is VersionState.IN_FORCE:
            return version
    return None


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


def verb_target(standard: Standard | None, verb: StandardVerb, day: date) -> VersionState | None:
    """Return the state of the version that an action is about on a day; None for a new standard."""
    meant = meant_version(standard, verb, day)
    return None if standard is None or meant is None else state_on(standard, meant, day)


def meant_version(standard: Standard | None, verb: StandardVerb, day: date) -> StandardVersion | None:
    """Return the version that an action is about on a day.

    The goal, and the end unless it takes back what was approved for later, are about the version in force, also while
    another one is being prepared.
    """
    if standard is None:
        return None
    later = verb is StandardVerb.END and state_on(standard, standard.latest, day) is VersionState.APPROVED
    if verb in (StandardVerb.END, StandardVerb.SET_GOAL) and not later:
        return in_force(standard, day) or standard.latest
    return standard.latest


def possible_verbs(
    standard: Standard | None, day: date, who: Collection[StrEnum] | None = None
) -> tuple[StandardVerb, ...]:
    """Return what may be done with a standard on a day."""
    return tuple(verb for verb in StandardVerb if LIFECYCLE.is_allowed(verb_target(standard, verb, day), verb, who))


def last_begin(standard: Standard | None) -> date | None:
    """Return the latest beginning of an approved version: the next one must begin after it."""
    begins = [] if standard is None else [each.terms.begins for each in standard.versions if _ever_holds(each)]
    return max(begins, default=None)


def _ever_holds(version: StandardVersion) -> bool:
    """Return whether a version is approved and was not taken back before it began."""
    kept = version.ends is None or version.ends > version.terms.begins
    return version.state is VersionState.APPROVED and kept


def apply_event(standard: Standard | None, event: RecordEvent) -> Standard:
    """Return the standard after an event. Raises ValueError, KeyError or TypeError for an event that cannot be one."""
    verb, told = StandardVerb(event.kind), event.details
    if standard is None:
        standard = Standard(event.record_id, told["code"], 0, event.instant)
    now = replace(standard, version=standard.version + 1, changed=event.instant)
    if verb is StandardVerb.SET_GOAL:
        return replace(now, goal=_goal(told["goal"]))
    if verb is StandardVerb.WRITE:
        terms = _terms(told["terms"])
        if standard.versions and standard.latest.state is _S.DRAFT:
            return _with_latest(now, _by(replace(standard.latest, terms=terms), event))
        if standard.versions and standard.latest.state is _S.PROPOSED:
            raise ValueError("another version is being prepared")
        new = StandardVersion(len(standard.versions) + 1, _S.DRAFT, terms)
        return replace(now, versions=(*standard.versions, _by(new, event)))
    number = told["number"]
    meant = next(each for each in standard.versions if each.number == number)
    if verb is StandardVerb.END:
        if meant.state is not _S.APPROVED:
            raise ValueError("was never approved")
        changed = replace(meant, ends=date.fromisoformat(told["ends"]))
    else:
        after = LIFECYCLE.after(meant.state, verb)
        if not after:
            raise ValueError(f"{verb} of what is {meant.state}")
        changed = replace(meant, state=after[0])
        if verb is StandardVerb.SUBMIT:
            changed = _by(changed, event)
        if verb is StandardVerb.APPROVE:
            if event.actor_id in meant.authors:
                raise ValueError("approved by its author")
            begun = last_begin(standard)
            if begun is not None and meant.terms.begins <= begun:
                raise ValueError("versions overlap")
            changed = replace(changed, approved_by=event.actor_id)
    return replace(now, versions=tuple(changed if each is meant else each for each in standard.versions))


def _by(version: StandardVersion, event: RecordEvent) -> StandardVersion:
    known = version.authors if event.actor_id is None else (*version.authors, event.actor_id)
    return replace(version, authors=tuple(dict.fromkeys(known)))


def _with_latest(standard: Standard, version: StandardVersion) -> Standard:
    return replace(standard, versions=(*standard.versions[:-1], version))


def _end_of(standard: Standard, version: StandardVersion) -> date | None:
    """Return the first day on which an approved version does not hold any more."""
    later = [each.terms.begins for each in standard.versions if each.number > version.number and _ever_holds(each)]
    known = [day for day in (version.ends, min(later, default=None)) if day is not None]
    return min(known, default=None)


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
