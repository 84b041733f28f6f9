"""What visitors and clerks of the sample branch do in many tests: take a ticket, call, serve, and be refused."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from uuid import UUID

import pytest

from shared.bootstrap import OpenBranch
from shared.office.staff.model import CounterSession
from shared.platform.errors import ErrorCode, UserError
from shared.platform.ids import new_id
from shared.queue.tickets.model import Finish, IssueRequest, Ticket
from shared.queue.tickets.rules.eligibility import Waiting
from shared.queue.tickets.rules.selection import Alike, OrderRules, those_before
from tests.helpers.branches import service_id

DONE = Finish("completed")


def take(branch: OpenBranch, *codes: str, priority: str = "ordinary", command: UUID | None = None) -> Ticket:
    """Take a ticket at the kiosk, for a passport unless another service is named."""
    ids = tuple(service_id(branch, code) for code in codes or ("passport-replace",))
    return branch.visitor.issue(IssueRequest(command or new_id(), ids, "kk", priority), "kiosk-1").ticket


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
    with pytest.raises(UserError) as refusal:
        yield
    assert refusal.value.code is code


def note_at_the_desk(branch: OpenBranch) -> str:
    """What is written about the visitor at the only counter that is open."""
    (session,) = branch.counters.sessions()
    current = branch.views.desk(session.id).current
    return "" if current is None else current.note


def before_now(newcomer: Waiting, waiting: Iterable[Alike], rules: OrderRules, now: datetime) -> Counter[UUID]:
    """Return how many people of each service stand before somebody now, whether or not they are overtaken later."""
    found: Counter[UUID] = Counter()
    for _, asked, people in those_before(newcomer, waiting, rules, now):
        found[asked] += people
    return found
