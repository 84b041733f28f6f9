"""Statements that run directly on the driver: the same values and the same faults as through SQLAlchemy."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import bindparam, insert, select, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError

from shared.bootstrap import OpenBranch
from shared.platform.db.prepared import Prepared
from shared.platform.ids import new_id
from shared.queue.tickets.store.tables import event_heads, lost_numbers, number_counters

COUNTERS = number_counters.c
NEW = Prepared(insert(number_counters))
LAST = Prepared(
    select(COUNTERS.prefix, COUNTERS.last)
    .where(COUNTERS.branch_id == bindparam("Branch"), COUNTERS.day == bindparam("Day"))
    .order_by(COUNTERS.prefix)
)
DAY = date(2026, 11, 20)


def counter(branch: OpenBranch, prefix: str, last: int) -> dict[str, object]:
    """Return the values of a row."""
    return {"branch_id": branch.database.branch_id, "day": DAY, "prefix": prefix, "last": last}


def test_values_come_back_as_they_went(branch: OpenBranch) -> None:
    noted = datetime(2026, 11, 20, 5, 0, 0, 17, tzinfo=UTC)
    row = {
        "branch_id": new_id(), "day": DAY, "prefix": "A", "first": 3, "last": 9, "certain": False, "noted": noted,
    }  # fmt: skip
    with branch.database.write() as tx:
        tx.run(Prepared(insert(lost_numbers)), row)
        found = tx.first(Prepared(select(lost_numbers)))
        assert found is not None
        assert found._asdict() == row
        assert found.certain is False


def test_a_question_sees_the_changes_before_it(branch: OpenBranch) -> None:
    here = {"Branch": branch.database.branch_id, "Day": DAY}
    with branch.database.write() as tx:
        tx.run(NEW, counter(branch, "A", 1))
        tx.run(NEW, counter(branch, "B", 5))
        assert [tuple(row) for row in tx.rows(LAST, **here)] == [("A", 1), ("B", 5)]
        tx.run(NEW, counter(branch, "C", 7))
        assert tx.connection.execute(select(COUNTERS.last).where(COUNTERS.prefix == "C")).scalar() == 7


def test_a_broken_rule_of_the_tables_is_told_and_nothing_is_kept(branch: OpenBranch) -> None:
    def twice() -> None:
        with branch.database.write() as tx:
            tx.run(NEW, counter(branch, "A", 1))
            tx.run(NEW, counter(branch, "A", 2))

    with pytest.raises(IntegrityError):
        twice()
    with branch.database.read() as tx:
        assert list(tx.rows(LAST, Branch=branch.database.branch_id, Day=DAY)) == []


def test_a_forgotten_value_is_a_mistake_not_a_null(branch: OpenBranch) -> None:
    with pytest.raises(KeyError), branch.database.read() as tx:
        tx.rows(LAST, Branch=branch.database.branch_id)


def test_a_wrong_statement_is_told_as_sqlalchemy_tells_it(branch: OpenBranch) -> None:
    with pytest.raises(DBAPIError), branch.database.read() as tx:
        tx.rows(Prepared(text("SELECT nothing FROM nowhere")))


def test_a_change_is_kept_by_the_commit_and_undone_by_a_fault(branch: OpenBranch) -> None:
    head = Prepared(update(event_heads).where(event_heads.c.branch_id == bindparam("Branch")))
    with branch.database.write() as tx:
        tx.run(Prepared(insert(event_heads)), {"branch_id": branch.database.branch_id, "seq": 1, "hash": "a"})

    def fail() -> None:
        with branch.database.write() as tx:
            tx.run(head, {"seq": 2, "Branch": branch.database.branch_id})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with branch.database.read() as tx:
        assert [row.seq for row in tx.rows(Prepared(select(event_heads.c.seq)))] == [1]
