"""Every verb that a client may ask for, by name, with plain values in and out, so that a successor can ask again."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.queue.tickets.model import (
    Destination,
    Finish,
    IssueRequest,
    LeaveReason,
    Placement,
    Ticket,
)

Values = Mapping[str, Any]
Answer = dict[str, Any]
Verb = Callable[[OpenBranch, Values, UUID], Answer]


def _told(ticket: Ticket | None) -> Answer:
    """Return what a client was told about a ticket, as plain values."""
    if ticket is None:
        return {"ticket": None}
    return {
        "ticket": str(ticket.id),
        "day": ticket.day.isoformat(),
        "prefix": ticket.prefix,
        "number": ticket.number,
        "display": ticket.display,
        "state": ticket.state.value,
        "counter": None if ticket.counter_id is None else str(ticket.counter_id),
        "service": str(ticket.service_id),
        "step": str(ticket.step.id),
    }


def _issue(branch: OpenBranch, v: Values, command: UUID) -> Answer:
    services = tuple(UUID(service) for service in v["services"])
    request = IssueRequest(command, services, v["language"], v["priority"])
    return _told(branch.visitor.issue(request, v["device"]).ticket)


def _walk_in(branch: OpenBranch, v: Values, command: UUID) -> Answer:
    session, service = UUID(v["session"]), UUID(v["service"])
    return _told(branch.desk.create_and_call(session, service, v["language"], v["priority"], command))


def _rate(branch: OpenBranch, v: Values, command: UUID) -> Answer:
    rating = branch.feedback.rate(UUID(v["ticket"]), v["score"], (), "", v["language"], command)
    return {"ticket": str(rating.ticket_id), "rating": str(rating.id)}


def _call_number(branch: OpenBranch, v: Values, command: UUID) -> Answer:
    return _told(branch.desk.call_number(UUID(v["session"]), v["display"], "urgent_need", command))


def _finish(branch: OpenBranch, v: Values, command: UUID) -> Answer:
    finish = Finish(v["outcome"], wrap_up=v["wrap_up"])
    return _told(branch.desk.finish(UUID(v["session"]), finish, command))


def _park(branch: OpenBranch, v: Values, command: UUID) -> Answer:
    return _told(branch.desk.park(UUID(v["session"]), "paying", v["minutes"], command))


def _requeue(branch: OpenBranch, v: Values, command: UUID) -> Answer:
    return _told(branch.desk.requeue(UUID(v["session"]), Placement(v["placement"]), command))


def _transfer(branch: OpenBranch, v: Values, command: UUID) -> Answer:
    destination = Destination(
        UUID(v["service"]),
        None if v["counter"] is None else UUID(v["counter"]),
        None if v["staff"] is None else UUID(v["staff"]),
        Placement(v["placement"]),
        v["come_back"],
    )
    return _told(branch.desk.transfer(UUID(v["session"]), destination, command))


def _sign_in(branch: OpenBranch, v: Values, command: UUID) -> Answer:
    staff, counter = UUID(v["staff"]), UUID(v["counter"])
    session = branch.counters.sign_in(command, staff, v["pin"], counter, v["device"])
    return {"session": str(session.id), "counter": str(session.counter_id), "staff": str(session.staff_id)}


def _pause(branch: OpenBranch, v: Values, _command: UUID) -> Answer:
    return {"session": str(branch.counters.pause(UUID(v["session"]), v["reason"]).id)}


def _end_pause(branch: OpenBranch, v: Values, _command: UUID) -> Answer:
    return {"session": str(branch.counters.end_pause(UUID(v["session"])).id)}


def _sign_out(branch: OpenBranch, v: Values, _command: UUID) -> Answer:
    return {"session": str(branch.counters.sign_out(UUID(v["session"])).id)}


def _change_setting(branch: OpenBranch, v: Values, _command: UUID) -> Answer:
    actor = Actor(ActorKind.MANAGER, UUID(v["staff"]), v["device"])
    branch.settings.change(v["key"], v["value"], actor)
    return {"key": v["key"]}


def _close_day(branch: OpenBranch, v: Values, _command: UUID) -> Answer:
    actor = Actor(ActorKind.MANAGER, UUID(v["staff"]), v["device"])
    done = branch.summary.close_day(date.fromisoformat(v["day"]), actor)
    return {"day": v["day"], "first_time": done.first_time, "closed": len(done.closed_tickets)}


VERBS: Mapping[str, Verb] = {
    "issue": _issue,
    "walk_in": _walk_in,
    "leave": lambda b, v, c: _told(b.visitor.leave(UUID(v["ticket"]), c, v["device"])),
    "came_back": lambda b, v, c: _told(b.visitor.came_back(v["display"], c, v["device"]).ticket),
    "rate": _rate,
    "call_next": lambda b, v, c: _told(b.desk.call_next(UUID(v["session"]), c)),
    "call_number": _call_number,
    "call_parked": lambda b, v, c: _told(b.desk.call_parked(UUID(v["session"]), UUID(v["ticket"]), c)),
    "recall": lambda b, v, c: _told(b.desk.recall(UUID(v["session"]), c)),
    "serve": lambda b, v, c: _told(b.desk.serve(UUID(v["session"]), c)),
    "finish": _finish,
    "end_wrap_up": lambda b, v, c: _told(b.desk.end_wrap_up(UUID(v["session"]), c)),
    "no_show": lambda b, v, c: _told(b.desk.no_show(UUID(v["session"]), c)),
    "park": _park,
    "return_parked": lambda b, v, c: _told(b.desk.return_parked(UUID(v["session"]), UUID(v["ticket"]), c)),
    "requeue": _requeue,
    "transfer": _transfer,
    "add_service": lambda b, v, c: _told(b.desk.add_service(UUID(v["session"]), UUID(v["service"]), c)),
    "undo": lambda b, v, c: _told(b.desk.undo(UUID(v["session"]), c)),
    "remove": lambda b, v, c: _told(b.desk.remove(UUID(v["session"]), UUID(v["ticket"]), LeaveReason.WALKED_OUT, c)),
    "sign_in": _sign_in,
    "pause": _pause,
    "end_pause": _end_pause,
    "sign_out": _sign_out,
    "change_setting": _change_setting,
    "close_day": _close_day,
}
