"""What an event makes of a raise."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.platform.db.records import from_plain, to_plain
from shared.quality.targets.model import GuardWeek, Raise, RaiseReason, RaiseVerb, Told
from shared.quality.targets.rules.raises import LIFECYCLE

#: What is told of a new raise besides the time and the state.
_FIRST = (
    "standard_id", "period", "lowering", "number", "evidence", "levers", "lever", "value", "until", "reason", "begins",
    "next_number",
)  # fmt: skip


def first_told(new: Raise) -> Told:
    """Return what the event of a new raise tells."""
    return {name: to_plain(getattr(new, name)) for name in _FIRST}


def apply_event(known: Raise | None, event: RecordEvent) -> Raise:
    """Return the raise after an event. Raises ValueError, KeyError or TypeError for an event that cannot be one."""
    verb, told = RaiseVerb(event.kind), event.details
    state = None if known is None else known.state
    after = LIFECYCLE.after(state, verb)
    if not after:
        raise ValueError(f"{verb} of what is {state}")
    if known is None:
        values = {name: told[name] for name in _FIRST}
        decided = str(event.actor_id) if verb is RaiseVerb.LOWER and event.actor_id is not None else None
        new: Raise = from_plain(
            Raise,
            {
                **values,
                "id": str(event.record_id),
                "version": 1,
                "changed": event.instant.isoformat(),
                "state": after[0].value,
                "decided_by": decided,
                "watched": [],
            },
        )
        return new
    now = replace(known, version=known.version + 1, changed=event.instant, state=after[0])
    match verb:
        case RaiseVerb.WATCH:
            week = from_plain(GuardWeek, told["week"])
            if known.watched and week.monday <= known.watched[-1].monday:
                raise ValueError("a week was watched twice")
            return replace(now, watched=(*known.watched, week))
        case RaiseVerb.CHANGE:
            return replace(now, value=told["value"], reason=RaiseReason(told["reason"]))
        case RaiseVerb.ACCEPT:
            begins, number = told["begins"], told["next_number"]
            day = None if begins is None else date.fromisoformat(begins)
            return replace(now, decided_by=_person(event), begins=day, next_number=number)
        case RaiseVerb.REJECT:
            return replace(now, decided_by=_person(event), reason=RaiseReason(told["reason"]))
        case RaiseVerb.POSTPONE:
            until = date.fromisoformat(told["until"])
            return replace(now, decided_by=_person(event), until=until, reason=RaiseReason(told["reason"]))
    return now


def _person(event: RecordEvent) -> UUID:
    if event.actor_id is None:
        raise ValueError("decided by nobody")
    return event.actor_id
