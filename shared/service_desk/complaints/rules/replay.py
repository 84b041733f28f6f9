"""What an event makes of a complaint: operations and the check of the records use the same function."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.service_desk.complaints.model import (
    Cause,
    Complaint,
    ComplaintSeverity,
    ComplaintTheme,
    ComplaintVerb,
    Remedy,
    RemedyKind,
    RemedyState,
)

_Changes = Mapping[str, Any]


def apply_event(complaint: Complaint | None, event: RecordEvent) -> Complaint:
    """Return the complaint after an event. Raises ValueError, KeyError or TypeError for an event that cannot be one."""
    verb, told = ComplaintVerb(event.kind), event.details
    if complaint is None:
        complaint = Complaint(event.record_id, UUID(told["case"]), 0, event.instant)
    if str(complaint.case_id) != told["case"]:
        raise ValueError("of another case")
    changes = _CHANGES[verb](complaint, event, told)
    return replace(complaint, version=complaint.version + 1, changed=event.instant, **changes)


def _assess(_complaint: Complaint, _event: RecordEvent, told: Mapping[str, Any]) -> _Changes:
    return {
        "severity": ComplaintSeverity(told["severity"]),
        "themes": tuple(ComplaintTheme(each) for each in told["themes"]),
        "service_id": _id(told["service"]),
        "counter_id": _id(told["counter"]),
        "happened": None if told["happened"] is None else date.fromisoformat(told["happened"]),
        "anonymous": told["anonymous"],
        "contact_due": None if told["contact_due"] is None else datetime.fromisoformat(told["contact_due"]),
        "words_id": _words(told),
    }


def _contact(_complaint: Complaint, event: RecordEvent, _told: Mapping[str, Any]) -> _Changes:
    return {"contacted": event.instant}


def _find(_complaint: Complaint, _event: RecordEvent, told: Mapping[str, Any]) -> _Changes:
    cause = None if told["cause"] is None else Cause(told["cause"])
    return {"found_round": told["round"], "cause": cause, "finding_id": _words(told)}


def _offer(complaint: Complaint, event: RecordEvent, told: Mapping[str, Any]) -> _Changes:
    if event.actor_id is None:
        raise ValueError("offered by nobody")
    state = RemedyState.WAITING if told["above"] else RemedyState.GRANTED
    remedy = Remedy(UUID(told["remedy"]), RemedyKind(told["kind"]), state, event.actor_id, told["amount"])
    return {"remedies": (*complaint.remedies, remedy)}


def _answer(state: RemedyState) -> Callable[[Complaint, RecordEvent, Mapping[str, Any]], _Changes]:
    def answer(complaint: Complaint, event: RecordEvent, told: Mapping[str, Any]) -> _Changes:
        meant = next((each for each in complaint.remedies if str(each.id) == told["remedy"]), None)
        if meant is None:
            raise ValueError("no such remedy")
        now = replace(meant, state=state, answered_by=event.actor_id)
        return {"remedies": tuple(now if each is meant else each for each in complaint.remedies)}

    return answer


_CHANGES: Mapping[ComplaintVerb, Callable[[Complaint, RecordEvent, Mapping[str, Any]], _Changes]] = {
    ComplaintVerb.ASSESS: _assess,
    ComplaintVerb.CONTACT: _contact,
    ComplaintVerb.FIND: _find,
    ComplaintVerb.OFFER: _offer,
    ComplaintVerb.APPROVE: _answer(RemedyState.APPROVED),
    ComplaintVerb.REFUSE: _answer(RemedyState.REFUSED),
    ComplaintVerb.DROP: _answer(RemedyState.DROPPED),
}


def _id(text: str | None) -> UUID | None:
    return None if text is None else UUID(text)


def _words(told: Mapping[str, Any]) -> UUID | None:
    return UUID(told["words"]) if "words" in told else None
