"""What tests of the desk do again and again: take a ticket, call, begin to serve, and expect a refusal."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from shared.bootstrap import OpenBranch
from shared.office.staff.model import CounterSession
from shared.platform.errors import ErrorCode, UserError
from shared.platform.ids import new_id
from shared.queue.tickets.model import (
    IssueRequest,
    Ticket,
)
from tests.helpers.branches import service_id


def take(branch: OpenBranch, *codes: str, priority: str = "ordinary") -> Ticket:
    """Take a ticket at the kiosk."""
    ids = tuple(service_id(branch, code) for code in codes or ("passport-replace",))
    return branch.visitor.issue(IssueRequest(new_id(), ids, "kk", priority), "kiosk-1").ticket


def call(branch: OpenBranch, session: CounterSession) -> Ticket:
    """Call the next visitor, who must exist."""
    ticket = branch.desk.call_next(session.id, new_id())
    assert ticket is not None
    return ticket


def serving(branch: OpenBranch, session: CounterSession, *codes: str) -> Ticket:
    """Take a ticket, call it and begin to serve."""
    take(branch, *codes)
    call(branch, session)
    return branch.desk.serve(session.id, new_id())


@contextmanager
def refused(code: ErrorCode) -> Iterator[None]:
    """Expect a UserError with this code."""
    with pytest.raises(UserError) as told:
        yield
    assert told.value.code is code
