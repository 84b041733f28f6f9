"""What an event makes of a case: operations and the check of the records use the same function."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.service_desk.cases.model import (
    NOT_CONTINUED,
    Case,
    CaseState,
    CaseVerb,
    Channel,
    Ending,
    Opinion,
    Pause,
    StepDone,
)
from shared.service_desk.cases.rules.opinions import open_opinion

_Changes = Mapping[str, Any]


def apply_event(case: Case | None, event: RecordEvent) -> Case:
    """Return the case after an event. Raises ValueError, KeyError or TypeError for an event that cannot be one."""
    verb, after = CaseVerb(event.kind), CaseState(event.after)
    if case is None:
        if verb is not CaseVerb.REGISTER:
            raise ValueError("not registered before")
        return _due_now(_registered(event, after))
    if verb is CaseVerb.REGISTER:
        raise ValueError("registered once more")
    change = _CHANGES.get(verb, _nothing)
    common: dict[str, Any] = {"state": after, "version": case.version + 1, "changed": event.instant}
    changes = {**common, **change(case, event, event.details)}
    return _due_now(replace(case, **{**changes, **_step(case, verb, event)}))


def _due_now(case: Case) -> Case:
    """Set the deadline that counts in the present state."""
    if case.state in (CaseState.CLOSED, CaseState.ASKED):
        return replace(case, next_due=None)
    return replace(case, next_due=case.tell_due if case.state is CaseState.DECIDED else case.answer_due)


def _registered(event: RecordEvent, state: CaseState) -> Case:
    told = event.details
    return Case(
        id=event.record_id,
        year=told["year"],
        number=told["number"],
        type_code=told["type"],
        type_version=told["type_version"],
        state=state,
        version=1,
        round=1,
        channel=Channel(told["channel"]),
        language=told["language"],
        registered=event.instant,
        began=event.instant,
        changed=event.instant,
        code_digest=told["code"],
        ticket_id=_id(told["ticket"]),
        concerns_id=_id(told["concerns"]),
        handler_id=_id(told["handler"]),
        unit=told.get("unit", ""),
        requester=told.get("requester", ""),
        parent_id=_id(told.get("parent")),
        parent_branch=told.get("parent_branch", ""),
        **_entered(event),
        **_deadline(told),
    )


def _deadline(told: Mapping[str, Any]) -> dict[str, Any]:
    # The first events of a register do not say when their deadline is near.
    return {"answer_due": _instant(told["answer_due"]), "near": _instant(told.get("near"))}


#: These finish the present step; the others that tell a step lead back to it.
_FINISHING = (CaseVerb.DONE, CaseVerb.DECIDE, CaseVerb.APPROVE)


def _entered(event: RecordEvent) -> dict[str, Any]:
    """Return what the beginning of a step, or the end of the last one, makes of a case."""
    told = event.details
    if "step" not in told:
        return {}
    since = event.instant if told["step"] else None
    return {
        "step": told["step"],
        "step_since": since,
        "step_due": _instant(told["step_due"]),
        "stranded": told["stranded"],
    }


def _step(case: Case, verb: CaseVerb, event: RecordEvent) -> dict[str, Any]:
    """Return what an event makes of the step of a case."""
    told = event.details
    if verb is CaseVerb.ANSWER and "step_due" in told:
        return {"step_due": _instant(told["step_due"])}
    if "step" not in told:
        return {"stranded": False} if verb in (CaseVerb.TAKE, CaseVerb.ASSIGN, CaseVerb.REFER_UNIT) else {}
    done = case.steps_done
    if verb is CaseVerb.REOPEN:
        done = ()
    elif verb in _FINISHING:
        done = (*done, StepDone(case.step, event.actor_id)) if case.step else done
    else:
        codes = [each.code for each in done]
        done = done[: codes.index(told["step"])] if told["step"] in codes else done
    handler = {"handler_id": _id(told["handler"])} if "handler" in told else {}
    return {**_entered(event), **handler, "unit": told["unit"], "came_from": (), "steps_done": done}


def _nothing(_case: Case, _event: RecordEvent, _told: Mapping[str, Any]) -> _Changes:
    return {}


def _concern(case: Case, _event: RecordEvent, told: Mapping[str, Any]) -> _Changes:
    person = UUID(told["concerns"])
    # Who handled it and is concerned loses it: it waits for anybody else.
    return {"concerns_id": person, "handler_id": None if case.handler_id == person else case.handler_id}


def _handler(case: Case, _event: RecordEvent, told: Mapping[str, Any]) -> _Changes:
    handler = UUID(told["handler"])
    changed_hands = case.handler_id not in (None, handler)
    # Somebody works on it when the visitor has answered.
    resumes = CaseState.WORKING if case.state is CaseState.ASKED else case.resumes
    return {"handler_id": handler, "hand_overs": case.hand_overs + changed_hands, "resumes": resumes}


def _ask(case: Case, event: RecordEvent, _told: Mapping[str, Any]) -> _Changes:
    return {"asked_since": event.instant, "resumes": case.state}


def _paused(case: Case, event: RecordEvent) -> dict[str, Any]:
    if case.asked_since is None:
        raise ValueError("nobody was asked")
    pauses = (*case.pauses, Pause(case.asked_since, event.instant))
    return {"pauses": pauses, "asked_since": None, "resumes": None, "reminded": None}


def _answer(case: Case, event: RecordEvent, told: Mapping[str, Any]) -> _Changes:
    return {**_paused(case, event), **_deadline(told)}


def _lapse(case: Case, event: RecordEvent, told: Mapping[str, Any]) -> _Changes:
    return {**_paused(case, event), **_decided(event, told), "outcome": NOT_CONTINUED, "decided_by": event.actor_id}


def _refer(_case: Case, _event: RecordEvent, told: Mapping[str, Any]) -> _Changes:
    return {
        "watch": date.fromisoformat(told["watch"]),
        "referred_to": told.get("branch", ""),
        "body": told.get("body", ""),
    }


def _refer_unit(case: Case, _event: RecordEvent, told: Mapping[str, Any]) -> _Changes:
    moved = {"handler_id": None, "hand_overs": case.hand_overs + 1}
    return {**moved, "unit": told["unit"], "came_from": (*case.came_from, case.unit)}


def _send_back(case: Case, _event: RecordEvent, _told: Mapping[str, Any]) -> _Changes:
    moved = {"handler_id": None, "hand_overs": case.hand_overs + 1}
    return {**moved, "unit": case.came_from[-1], "came_from": case.came_from[:-1]}


def _come_back(_case: Case, _event: RecordEvent, _told: Mapping[str, Any]) -> _Changes:
    return {"watch": None, "reminded": None, "referred_to": "", "body": ""}


def _ask_opinion(case: Case, event: RecordEvent, told: Mapping[str, Any]) -> _Changes:
    due, required = _instant(told["opinion_due"]), told["required"]
    people = (Opinion(UUID(of), event.instant, due, required) for of in told["of"])
    units = (Opinion(None, event.instant, due, required, of_unit=unit) for unit in told.get("units", ()))
    return {"opinions": (*case.opinions, *people, *units)}


def _give_opinion(case: Case, event: RecordEvent, told: Mapping[str, Any]) -> _Changes:
    unit = told.get("for_unit", "")
    waits = open_opinion(case, None if unit else event.actor_id, unit)
    if waits is None:
        raise ValueError("nobody asked")
    given = replace(waits, given=event.instant)
    return {"opinions": tuple(given if each is waits else each for each in case.opinions)}


def _drop_opinion(case: Case, _event: RecordEvent, told: Mapping[str, Any]) -> _Changes:
    people, units = told["of"], told.get("units")
    waits = open_opinion(case, None, units[0]) if units else open_opinion(case, UUID(people[0]))
    if waits is None:
        raise ValueError("nobody asked")
    return {"opinions": tuple(each for each in case.opinions if each is not waits)}


def _remind(case: Case, event: RecordEvent, told: Mapping[str, Any]) -> _Changes:
    watch = date.fromisoformat(told["watch"]) if case.state is CaseState.REFERRED else None
    return {"reminded": event.instant, "watch": watch}


def _extend(case: Case, _event: RecordEvent, told: Mapping[str, Any]) -> _Changes:
    return {**_deadline(told), "extra_days": case.extra_days + told["days"]}


def _merge(case: Case, event: RecordEvent, told: Mapping[str, Any]) -> _Changes:
    return {**_closing(Ending.DUPLICATE)(case, event, told), "merged_into": UUID(told["into"])}


def _unmerge(_case: Case, _event: RecordEvent, told: Mapping[str, Any]) -> _Changes:
    return {**_deadline(told), "closed": None, "ending": None, "merged_into": None}


def _decided(event: RecordEvent, told: Mapping[str, Any]) -> dict[str, Any]:
    return {"decided": event.instant, "tell_due": _instant(told["tell_due"]), "hand_overs": 0}


def _decide(_case: Case, event: RecordEvent, told: Mapping[str, Any]) -> _Changes:
    decided = (
        _decided(event, told) if event.after == CaseState.DECIDED else {"proposed": event.instant, "hand_overs": 0}
    )
    return {"outcome": told["outcome"], "decided_by": event.actor_id, **decided}


def _approve(_case: Case, event: RecordEvent, told: Mapping[str, Any]) -> _Changes:
    # Another approval may follow.
    over = {**_decided(event, told), "proposed": None} if event.after == CaseState.DECIDED else {}
    return {**over, "approved_by": event.actor_id}


_UNDECIDED = {
    "outcome": "",
    "proposed": None,
    "decided": None,
    "decided_by": None,
    "approved_by": None,
    "tell_due": None,
}


def _undecided(_case: Case, _event: RecordEvent, _told: Mapping[str, Any]) -> _Changes:
    return _UNDECIDED


def _closing(ending: Ending) -> Callable[[Case, RecordEvent, Mapping[str, Any]], _Changes]:
    def close(case: Case, event: RecordEvent, _told: Mapping[str, Any]) -> _Changes:
        pause = _paused(case, event) if case.asked_since is not None else {}
        nothing_open = {"watch": None, "reminded": None, "proposed": None, "referred_to": "", "body": ""}
        return {**pause, **nothing_open, "closed": event.instant, "ending": ending}

    return close


def _reopen(case: Case, event: RecordEvent, told: Mapping[str, Any]) -> _Changes:
    before = (each for each in (case.decided_by, case.approved_by) if each is not None)
    return {
        **_UNDECIDED,
        "round": case.round + 1,
        "began": event.instant,
        "handler_id": None,
        "deciders": tuple(dict.fromkeys((*case.deciders, *before))),
        **_deadline(told),
        "extra_days": 0,
        "hand_overs": 0,
        "pauses": (),
        "opinions": (),
        "closed": None,
        "ending": None,
    }


_CHANGES: Mapping[CaseVerb, Callable[[Case, RecordEvent, Mapping[str, Any]], _Changes]] = {
    CaseVerb.TAKE: _handler,
    CaseVerb.ASSIGN: _handler,
    CaseVerb.CONCERN: _concern,
    CaseVerb.ASK: _ask,
    CaseVerb.ANSWER: _answer,
    CaseVerb.LAPSE: _lapse,
    CaseVerb.REFER: _refer,
    CaseVerb.REFER_BRANCH: _refer,
    CaseVerb.RECALL: _come_back,
    CaseVerb.COME_BACK: _come_back,
    CaseVerb.REFER_UNIT: _refer_unit,
    CaseVerb.SEND_BACK: _send_back,
    CaseVerb.DECIDE: _decide,
    CaseVerb.APPROVE: _approve,
    CaseVerb.RETURN: _undecided,
    CaseVerb.REVISE: _undecided,
    CaseVerb.ASK_OPINION: _ask_opinion,
    CaseVerb.GIVE_OPINION: _give_opinion,
    CaseVerb.DROP_OPINION: _drop_opinion,
    CaseVerb.REMIND: _remind,
    CaseVerb.EXTEND: _extend,
    CaseVerb.MERGE: _merge,
    CaseVerb.UNMERGE: _unmerge,
    CaseVerb.TELL: _closing(Ending.TOLD),
    CaseVerb.CONFIRM: _closing(Ending.TOLD),
    CaseVerb.SEND_ANSWER: _closing(Ending.TOLD),
    CaseVerb.GIVE_UP: _closing(Ending.NOT_REACHED),
    CaseVerb.WITHDRAW: _closing(Ending.WITHDRAWN),
    CaseVerb.REOPEN: _reopen,
}


def _id(text: str | None) -> UUID | None:
    return None if text is None else UUID(text)


def _instant(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
