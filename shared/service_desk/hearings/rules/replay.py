"""What an event makes of a hearing: operations and the check of the records use the same function."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.service_desk.hearings.model import Hearing, HearingDecision, HearingVerb


def apply_event(hearing: Hearing | None, event: RecordEvent) -> Hearing:
    """Return the hearing after an event. Raises ValueError, KeyError or TypeError for an event that cannot be one."""
    verb, told = HearingVerb(event.kind), event.details
    if hearing is None:
        hearing = Hearing(event.record_id, UUID(told["case"]), 0, event.instant)
    if str(hearing.case_id) != told["case"]:
        raise ValueError("of another case")
    now = replace(hearing, version=hearing.version + 1, changed=event.instant)
    if verb is HearingVerb.ARRANGE:
        day = date.fromisoformat(told["day"])
        return replace(now, planned=day, duty=told["duty"], hearer_id=UUID(told["hearer"]))
    if verb is HearingVerb.WRITE:
        return replace(now, held=date.fromisoformat(told["held"]), minutes_id=UUID(told["words"]))
    if verb is HearingVerb.CONFIRM:
        return replace(now, confirmed=event.instant)
    if verb is HearingVerb.DECIDE:
        due = date.fromisoformat(told["due"])
        new = HearingDecision(UUID(told["decision"]), UUID(told["owner"]), due, UUID(told["words"]))
        return replace(now, decisions=(*hearing.decisions, new))
    meant = next((each for each in hearing.decisions if str(each.id) == told["decision"]), None)
    if meant is None or meant.done is not None:
        raise ValueError("no such open decision")
    done = replace(meant, done=event.instant)
    return replace(now, decisions=tuple(done if each is meant else each for each in hearing.decisions))
