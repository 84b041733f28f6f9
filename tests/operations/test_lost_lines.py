"""Whatever happens to the line to the server, a ticket that was taken is there once, and nobody waits for ever."""

import threading
from collections.abc import Iterator

import psycopg
import pytest

from shared.bootstrap import OpenBranch, open_branch
from shared.platform.db.engine import postgres_conninfo
from shared.platform.db.errors import DATABASE_LOST
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.platform.live import bounded_connection
from shared.queue.tickets.model import IssueRequest
from tests.helpers.branches import service_id
from tests.helpers.slow_lines import ServerLine

pytestmark = pytest.mark.postgres


@pytest.fixture
def kiosk(line: ServerLine, here: OpenBranch) -> Iterator[OpenBranch]:
    """The branch as a kiosk sees it, through the line."""
    opened = open_branch(line.address, clock=here.database.clock)
    yield opened
    opened.close()


def request(branch: OpenBranch) -> IssueRequest:
    return IssueRequest(new_id(), (service_id(branch, "id-card"),), "kk")


def waiting(branch: OpenBranch) -> int:
    return sum(branch.views.waiting_counts().values())


def test_a_commit_whose_answer_is_lost_gives_one_ticket(kiosk: OpenBranch, line: ServerLine, here: OpenBranch) -> None:
    wanted = request(kiosk)
    line.lose_next_commit()
    issued = kiosk.visitor.issue(wanted, "kiosk-1")
    assert line.commits_lost == 1
    assert waiting(here) == 1
    assert here.visitor.find(issued.ticket.display).id == issued.ticket.id
    assert here.visitor.issue(wanted, "kiosk-1").ticket.id == issued.ticket.id
    assert here.check.run().faults == ()


def test_a_pin_whose_answer_is_lost_is_not_tried_again(kiosk: OpenBranch, line: ServerLine) -> None:
    clerk = kiosk.staff.members()[0]
    line.lose_next_commit()
    with pytest.raises(UserError) as told:
        kiosk.staff.check_pin(clerk.id, "000000")
    assert told.value.code is DATABASE_LOST
    assert line.commits_lost == 1


def test_a_line_that_is_cut_between_two_verbs_is_not_noticed(kiosk: OpenBranch, line: ServerLine) -> None:
    kiosk.visitor.issue(request(kiosk), "kiosk-1")
    line.cut()
    kiosk.visitor.issue(request(kiosk), "kiosk-1")
    assert waiting(kiosk) == 2


def test_a_server_that_comes_back_while_the_visitor_waits_gives_the_ticket(
    kiosk: OpenBranch, line: ServerLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = request(kiosk)
    line.refuse()
    healing = threading.Timer(0.3, line.heal)
    healing.start()
    assert kiosk.visitor.issue(wanted, "kiosk-1").ticket.number == 1
    healing.join()


def test_a_server_that_is_gone_for_good_is_told(kiosk: OpenBranch, line: ServerLine) -> None:
    wanted = request(kiosk)
    line.refuse()
    with pytest.raises(UserError) as told:
        kiosk.visitor.issue(wanted, "kiosk-1")
    assert told.value.code is DATABASE_LOST


def test_a_line_that_falls_silent_is_told_too_and_works_again_later(
    kiosk: OpenBranch, line: ServerLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounded_connection, "PING_SECONDS", 0.3)
    wanted = request(kiosk)
    line.silence()
    with pytest.raises(UserError) as told:
        kiosk.visitor.issue(wanted, "kiosk-1")
    assert told.value.code is DATABASE_LOST
    line.heal()
    assert kiosk.visitor.issue(wanted, "kiosk-1").ticket.number == 1


def test_a_line_that_falls_silent_in_the_middle_of_a_reading_is_told(
    kiosk: OpenBranch, line: ServerLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounded_connection, "ANSWER_SECONDS", 0.3)

    def fall_silent_and_read() -> None:
        with kiosk.database.read() as tx:
            line.silence()
            kiosk.database.versions_in(tx)

    with pytest.raises(UserError) as told:
        fall_silent_and_read()
    assert told.value.code is DATABASE_LOST


def test_connections_ended_again_and_again_lose_and_double_nothing(here: OpenBranch) -> None:
    """An administrator ends every connection every 50 ms while sixty tickets are taken."""
    service, given, done = service_id(here, "id-card"), list[str](), threading.Event()

    def end_all() -> None:
        words = (
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE pid <> pg_backend_pid() AND datname = current_database()"
        )
        with psycopg.connect(postgres_conninfo(here.address), autocommit=True) as administrator:
            while not done.wait(0.05):
                administrator.execute(words)

    ending = threading.Thread(target=end_all)
    ending.start()
    try:
        for _ in range(60):
            given.append(touched_until_given(here, IssueRequest(new_id(), (service,), "kk")))
    finally:
        done.set()
        ending.join()
    assert len(set(given)) == 60
    assert waiting(here) == 60, "nothing was taken that nobody got"
    assert all(here.visitor.find(number).display == number for number in given)
    assert here.check.run().faults == ()


def touched_until_given(branch: OpenBranch, wanted: IssueRequest) -> str:
    """A visitor touches again when the kiosk says that it did not work; the kiosk keeps the request."""
    for _ in range(100):
        try:
            return branch.visitor.issue(wanted, "kiosk-1").ticket.display
        except UserError as told:
            if told.code is not DATABASE_LOST:
                raise
    raise AssertionError("a hundred touches gave no ticket")


def test_a_line_that_is_stuck_in_the_middle_is_left_and_another_one_taken(here: OpenBranch) -> None:
    with here.database.read() as tx:
        stuck = tx.connection.connection.driver_connection
        assert stuck is not None
    stuck.pgconn.send_query(b"SELECT 1")
    assert here.views.waiting_counts() == {}
    with here.database.read() as tx:
        assert tx.connection.connection.driver_connection is not stuck
