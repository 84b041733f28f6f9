"""What of a day somebody should look at."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from uuid import UUID

from shared.office.catalog.model import Catalog
from shared.office.catalog.working_time import local
from shared.office.notices.model import Notice, NoticeKind
from shared.office.staff.model import CounterSession
from shared.queue.stats.model import CLOSED_AT_DAY_END, StepRecord, TicketRecord
from shared.queue.summary.model import ExceptionLine

LONGEST_WAITS = 5
DEVICE_NOTICES = (NoticeKind.SLIP_NOT_PRINTED, NoticeKind.PAPER_LOW, NoticeKind.DEVICE_FAULT)


def exceptions(
    tickets: Sequence[TicketRecord],
    steps: Sequence[StepRecord],
    sessions: Sequence[CounterSession],
    by_hand: Sequence[tuple[UUID, str]],
    unproved: int,
    notices: Sequence[Notice],
    reopened: Sequence[datetime],
    catalog: Catalog,
    name_of: Callable[[str], str],
) -> Iterator[ExceptionLine]:
    """Yield the exceptions of a day, kind by kind; `name_of` gives the name by which people know a device."""
    names = {ticket.ticket_id: ticket.display for ticket in tickets}
    labels = {counter.id: counter.label for counter in catalog.counters}
    yield from _long_waits(steps, catalog)
    for instant in reopened:
        yield ExceptionLine("reopened", local(instant, catalog.branch.time_zone).isoformat())
    for ticket_id, reason in by_hand:
        if ticket_id in names:
            yield ExceptionLine("by_hand", names[ticket_id], detail=reason)
    if unproved:
        yield ExceptionLine("unproved", str(unproved))
    for session in sessions:
        if session.forced:
            yield ExceptionLine("forced_sign_out", labels.get(session.counter_id, ""))
    for display in dict.fromkeys(step.display for step in steps if step.untrusted):
        yield ExceptionLine("untrusted", display)
    for notice in notices:
        if notice.kind in DEVICE_NOTICES:
            ticket = notice.subject if notice.kind is NoticeKind.SLIP_NOT_PRINTED else ""
            yield ExceptionLine(notice.kind.value, ticket or name_of(notice.device), detail=notice.detail)
    for record in tickets:
        if record.leave_reason == CLOSED_AT_DAY_END:
            yield ExceptionLine("left_open", record.display)


def _long_waits(steps: Sequence[StepRecord], catalog: Catalog) -> Iterator[ExceptionLine]:
    """The longest waits of the day that broke their promise, each ticket once."""
    promised = {service.id: service.promise_seconds for service in catalog.services}
    waits = sorted(((step.wait, step) for step in steps if step.wait is not None), key=lambda pair: -pair[0])
    listed: set[UUID] = set()
    for wait, step in waits:
        if len(listed) == LONGEST_WAITS:
            break
        if wait > promised[step.service_id] and step.ticket_id not in listed:
            listed.add(step.ticket_id)
            yield ExceptionLine("long_wait", step.display, wait)
