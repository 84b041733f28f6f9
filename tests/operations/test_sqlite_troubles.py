"""A file that others hold for a moment, or that cannot grow, is told or outwaited; nothing is half-done."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from shared.bootstrap import OpenBranch, open_branch
from shared.platform.db.engine import sqlite_file
from shared.platform.db.errors import DATABASE_FULL
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.queue.tickets.model import IssueRequest
from tests.helpers.branches import build_sample_branch, morning_clock, service_id
from tests.helpers.databases import SqliteDatabases


@pytest.fixture
def kiosk(sqlite_databases: SqliteDatabases) -> Iterator[OpenBranch]:
    """The sample branch in a file."""
    address = sqlite_databases.fresh("sample", build_sample_branch)
    opened = open_branch(address, clock=morning_clock())
    yield opened
    opened.close()
    sqlite_databases.drop(address)


def request(branch: OpenBranch) -> IssueRequest:
    return IssueRequest(new_id(), (service_id(branch, "id-card"),), "kk")


def test_a_file_that_somebody_holds_for_a_second_gives_the_ticket_then(kiosk: OpenBranch) -> None:
    wanted, file = request(kiosk), sqlite_file(kiosk.address)
    assert file is not None
    with closing(sqlite3.connect(file, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        letting_go = threading.Timer(1.0, other.rollback)
        letting_go.start()
        assert kiosk.visitor.issue(wanted, "kiosk-1").ticket.number == 1
        letting_go.join()


def test_a_disk_that_is_full_is_told_and_what_was_given_stays(kiosk: OpenBranch) -> None:
    """SQLite has rolled the transaction back by then; rolling it back again must not be another fault."""
    with kiosk.database.read() as tx:
        pages = tx.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        tx.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2:d}")
    given: list[str] = []

    def give_until_it_fails() -> None:
        while True:
            given.append(kiosk.visitor.issue(request(kiosk), "kiosk-1").ticket.display)

    with pytest.raises(UserError) as told:
        give_until_it_fails()
    assert told.value.code is DATABASE_FULL
    assert sum(kiosk.views.waiting_counts().values()) == len(given) > 0
    with kiosk.database.read() as tx:
        tx.connection.exec_driver_sql("PRAGMA max_page_count = 100000")
    assert kiosk.visitor.issue(request(kiosk), "kiosk-1").ticket.number == len(given) + 1
    assert kiosk.check.run().faults == ()
