"""Historic size must not matter: the queue's hot queries are served by the index on open tickets."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import bindparam, select, text
from sqlalchemy.dialects import postgresql, sqlite

from shared.bootstrap import OpenBranch
from shared.office.staff.store.sessions import OPEN
from shared.platform.ids import new_id
from shared.queue.tickets.model import IssueRequest, TicketState
from shared.queue.tickets.store.proof_rows import EVENTS
from shared.queue.tickets.store.tables import tickets
from shared.queue.tickets.store.waiting import EVERYBODY, FIRST_TWO, KINDS, LISTED
from tests.helpers.branches import service_id

TODAY = date(2026, 11, 20)
HOT = {
    "who waits": LISTED.statement.params(State=TicketState.WAITING.value),
    "who is parked": LISTED.statement.params(State=TicketState.PARKED.value),
    "who waits for the order": EVERYBODY.statement,
    "who may be next": FIRST_TWO.statement.params(Now=datetime(2026, 11, 20, tzinfo=UTC)),
    "how many of each kind wait": KINDS.statement.params(Ceiling=5),
    "who is at a counter": select(tickets.c.id).where(
        tickets.c.branch_id == bindparam("Branch"), tickets.c.counter_id == bindparam("Branch")
    ),
}


@pytest.mark.parametrize("query", list(HOT))
def test_a_hot_query_uses_the_index_on_open_tickets(new_branch: OpenBranch, query: str) -> None:
    plan = plan_of(new_branch, HOT[query].params(Branch=new_branch.database.branch_id, Since=TODAY))
    expected = "uq_tickets_at_counter" if query == "who is at a counter" else "ix_tickets_open"
    assert expected in plan
    assert "SCAN tickets" not in plan


def test_the_sessions_going_on_are_found_without_looking_at_all_there_ever_were(new_branch: OpenBranch) -> None:
    plan = plan_of(new_branch, OPEN.statement.params(branch=new_branch.database.branch_id))
    assert "uq_counter_sessions_open_" in plan
    assert "ix_counter_sessions_branch_id_day" not in plan


def test_a_days_events_are_proved_without_reading_those_of_all_days(new_branch: OpenBranch) -> None:
    plan = plan_of(new_branch, EVENTS.statement.params(Branch=new_branch.database.branch_id, Day=TODAY))
    assert "ix_events_of_day" in plan


def plan_of(branch: OpenBranch, statement: Any) -> str:
    """Return how the database is going to answer a query."""
    with branch.database.write() as tx:
        on_postgres = tx.on_postgres
        dialect = postgresql.dialect() if on_postgres else sqlite.dialect()
        words = str(statement.compile(dialect=dialect, compile_kwargs={"literal_binds": True}))
        if on_postgres:
            # A planner with an empty table reads it whole; tell it that reading whole tables is dear.
            tx.execute(text("SET LOCAL enable_seqscan = off"))
        prefix = "EXPLAIN" if on_postgres else "EXPLAIN QUERY PLAN"
        return "\n".join(str(tuple(row)) for row in tx.connection.exec_driver_sql(f"{prefix} {words}"))


def test_the_index_on_open_tickets_holds_only_open_ones(branch: OpenBranch) -> None:
    passport = service_id(branch, "passport-replace")
    for _ in range(3):
        ticket = branch.visitor.issue(IssueRequest(new_id(), (passport,), "kk"), "kiosk-1").ticket
        branch.visitor.leave(ticket.id, new_id(), "kiosk-1")
    with branch.database.read() as tx:
        table = "pg_indexes" if tx.on_postgres else "sqlite_master"
        column, name = ("indexdef", "indexname") if tx.on_postgres else ("sql", "name")
        query = text(f"SELECT {column} FROM {table} WHERE {name} = 'ix_tickets_open'")
        definition = tx.connection.execute(query).scalar_one()
    assert "ended IS NULL" in definition
