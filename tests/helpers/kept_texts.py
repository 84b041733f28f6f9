"""A branch with texts about people on several business days, for tests of their erasure."""

from dataclasses import dataclass
from datetime import date, timedelta

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.queue.feedback.model import RatingReason
from shared.queue.tickets.model import Finish, IssueRequest, Ticket
from tests.helpers.branches import service_id, sign_in

#: Words that must be nowhere after an erasure.
NOTE, COMMENT, DAY_NOTE = "Canary Aliyeva needs a chair", "Canary Ospanov was kind", "Canary Serikova was ill"


@dataclass(frozen=True)
class Visit:
    """A rated visit of a closed day."""

    day: date
    ticket: Ticket


def play_day(branch: OpenBranch, visits: int = 1, *, close: bool = True, words: str = "") -> list[Visit]:
    """Serve and rate visitors, each with a note and a comment, and write a note about the day."""
    clock, day = branch.database.clock, branch.day.today()
    assert isinstance(clock, VirtualClock)
    session = sign_in(branch, "aigerim", "3")
    played = []
    for _ in range(visits):
        request = IssueRequest(new_id(), (service_id(branch, "passport-replace"),), "kk", note=NOTE + words)
        branch.visitor.issue(request, "kiosk-1")
        clock.advance(60)
        ticket = branch.desk.call_next(session.id, new_id())
        assert ticket is not None
        branch.desk.serve(session.id, new_id())
        clock.advance(120)
        branch.desk.finish(session.id, Finish("completed"), new_id())
        branch.feedback.rate(ticket.id, 3, [RatingReason.SPEED], COMMENT + words, "kk", new_id())
        played.append(Visit(day, ticket))
    branch.counters.sign_out(session.id)
    branch.summary.add_note(day, DAY_NOTE + words, SYSTEM, new_id())
    if close:
        branch.summary.close_day(day, SYSTEM)
    return played


def days_later(branch: OpenBranch, days: float) -> None:
    """Let days pass on which the clock was believed."""
    clock = branch.database.clock
    assert isinstance(clock, VirtualClock)
    clock.advance(timedelta(days=days).total_seconds())
    branch.clock.believe()
