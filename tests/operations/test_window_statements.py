"""No statement that a window or a verb runs reads the whole past: the plan of every one of them is looked at."""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Any
from uuid import UUID

from sqlalchemy import text

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.office.notices.model import NoticeKind
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.queue.feedback.model import Score
from shared.queue.tickets.model import Finish, IssueRequest
from tests.helpers.branches import service_id, sign_in
from tests.helpers.statements import Asked, recorded_statements

#: The tables that grow for ever.
GROWING = {
    "tickets", "ticket_steps", "ticket_events", "counter_sessions", "session_pauses", "notices", "ratings",
    "audit_entries", "day_notes",
}  # fmt: skip
#: Indexes that hold only what is open now: reading one from end to end is reading a day's queue.
ONLY_OPEN = {
    "ix_tickets_open", "uq_tickets_at_counter", "ix_steps_wrapping", "uq_counter_sessions_open_counter_id",
    "uq_counter_sessions_open_staff_id", "uq_session_pauses_open_session_id", "uq_notices_open",
}  # fmt: skip


def test_no_statement_of_a_window_reads_the_whole_past(new_branch: OpenBranch, clock: VirtualClock) -> None:
    branch = new_branch
    with recorded_statements(branch) as asked:
        work_a_morning(branch, clock)
    assert len(asked) > 100
    assert not dict(whole_readings(branch, asked))


def work_a_morning(branch: OpenBranch, clock: VirtualClock) -> None:
    """Do at kiosk, desk and board what is done in a morning, with every reading of every window."""
    request = (service_id(branch, "id-card"),)
    issued = [branch.visitor.issue(IssueRequest(new_id(), request, "kk"), "kiosk-1").ticket for _ in range(5)]
    branch.visitor.find(issued[0].display)
    branch.visitor.leave(issued[4].id, new_id(), "kiosk-1")
    session = sign_in(branch, "aigerim", "3")
    read_everything(branch, session.id)
    for _ in range(2):
        served = branch.desk.call_next(session.id, new_id())
        assert served is not None
        branch.desk.recall(session.id, new_id())
        branch.desk.serve(session.id, new_id())
        read_everything(branch, session.id)
        branch.desk.finish(session.id, Finish("completed"), new_id())
        read_everything(branch, session.id)
    branch.desk.undo(session.id, new_id())
    branch.desk.finish(session.id, Finish("completed"), new_id())
    branch.feedback.rate(branch.feedback.find_visit(served.display).ticket_id, Score.GOOD, (), "", "kk", new_id())
    called = branch.desk.call_number(session.id, issued[3].display, "urgent_need", new_id())
    branch.desk.serve(session.id, new_id())
    branch.desk.park(session.id, "paying", 10, new_id())
    read_everything(branch, session.id)
    branch.desk.call_parked(session.id, called.id, new_id())
    clock.advance(60)
    for _ in range(2):
        branch.desk.recall(session.id, new_id())
    clock.advance(60)
    branch.desk.no_show(session.id, new_id())
    read_everything(branch, session.id)
    branch.views.history(called.id)
    branch.visitor.came_back(called.display, new_id(), "kiosk-1")
    branch.counters.pause(session.id, "break")
    branch.counters.end_pause(session.id)
    notice = branch.notices.raise_notice(NoticeKind.HELP_WANTED, "console-1", "3", "", new_id())
    clerk = Actor(ActorKind.CLERK, session.staff_id, "console-1")
    branch.notices.answer(notice.id, clerk)
    branch.notices.close(notice.id, clerk)
    branch.day.still_open(branch.day.today())
    branch.day.end_missed()
    branch.counters.sign_out(session.id)


def read_everything(branch: OpenBranch, session_id: UUID) -> None:
    """Read what desk, board and kiosk show."""
    branch.views.desk(session_id)
    branch.views.board()
    branch.views.waiting_counts()
    branch.forecast.waits()
    branch.counters.sessions()
    branch.counters.open_session("console-1")
    branch.notices.open_notices()
    branch.devices.devices()
    branch.database.versions()


def whole_readings(branch: OpenBranch, asked: Iterable[Asked]) -> Iterable[tuple[str, str]]:
    """Yield each statement whose plan reads a growing table from end to end, and that line of the plan."""
    with branch.database.write() as tx:
        if tx.on_postgres:
            # A planner reads small tables whole; without these choices it does so only where it has no other way.
            for choice in ("seqscan", "hashjoin", "mergejoin"):
                tx.execute(text(f"SET LOCAL enable_{choice} = off"))
        driver: Any = tx.connection.connection.driver_connection
        for each in {statement.text: statement for statement in asked}.values():
            if each.text.split()[0] not in ("SELECT", "UPDATE", "DELETE"):
                continue
            if tx.on_postgres:
                plan = [row[0] for row in driver.execute(f"EXPLAIN {each.text}", each.values)]
                found = [line for line, after in pairwise([*plan, ""]) if server_reads_all(line, after)]
            else:
                plan = [row[-1] for row in driver.execute(f"EXPLAIN QUERY PLAN {each.text}", each.values)]
                found = [line for line in plan if file_reads_all(line, limited="LIMIT" in each.text)]
            for line in found:
                yield each.text, line


def file_reads_all(line: str, *, limited: bool) -> bool:
    """Whether a line of SQLite's plan reads all rows of a growing table, or all of the branch."""
    read = re.match(r"(SCAN|SEARCH) (\w+)", line)
    if read is None or read[2] not in GROWING or any(name in line for name in ONLY_OPEN):
        return False
    return read[1] == "SCAN" or (line.endswith("(branch_id=?)") and not limited)


def server_reads_all(line: str, after: str) -> bool:
    """Whether a line of PostgreSQL's plan reads all rows of a growing table; its condition is in the line after it."""
    read = re.search(r"(Seq Scan|Index (?:Only )?Scan (?:Backward )?using \w+) on (\w+)", line)
    if read is None or read[2] not in GROWING or any(name in line for name in ONLY_OPEN):
        return False
    return "Index Cond" not in after
