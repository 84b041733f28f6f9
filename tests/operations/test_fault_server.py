"""A server that dies, freezes or fills up, and a connection that is slow, silent or cut: reported, nothing lost."""

import os
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.bootstrap import OpenBranch, open_branch
from shared.platform.db.errors import DATABASE_FULL, DATABASE_LOST
from shared.platform.errors import ErrorCode, UserError
from shared.platform.ids import new_id
from shared.platform.live import bounded_connection
from shared.queue.tickets.model import IssueRequest
from tests.helpers.branches import build_sample_branch, morning_clock, service_id, sign_in
from tests.trials.torture.faults import server
from tests.trials.torture.faults.processes import children_of
from tests.trials.torture.faults.proxy import ProxyConnection
from tests.trials.torture.faults.server import DURABLE, TrialServer
from tests.trials.torture.faults.server_faults import ServerFault, connection_faults, server_faults

pytestmark = [
    pytest.mark.postgres,
    pytest.mark.skipif(server.available() is not None, reason=str(server.available())),
]

PATIENCE_SECONDS = 180
#: What is noticed, because for a while nothing can be done at all.
LASTING = (
    *("server killed", "server stopped at once", "server restarted", "server frozen", "server's disk full"),
    "server's writes fail",
    *("connection silent", "connection refused and cut"),
)
#: What need not be noticed: it is over, or only slow.
PASSING = (
    *(
        "connections ended",
        "connection slow",
        "connection very slow",
        "connection refused",
        "connection cut",
        "connection cut at a commit",
    ),
    *("connection cut before a commit", "connection cut in the middle"),
)


@pytest.fixture(scope="module")
def trial() -> Iterator[TrialServer]:
    """A server that may be harmed; its folder is short and not private, because the server runs as another user."""
    folder = Path(tempfile.gettempdir()) / f"nobat-trial-{os.getpid()}"
    made = TrialServer(folder, small_disk=server.no_small_disk() is None)
    made.fresh("branch")
    build_sample_branch(made.address("branch"))
    yield made
    made.close()


@pytest.fixture
def line(trial: TrialServer) -> Iterator[ProxyConnection]:
    """The line between a kiosk and that server."""
    made = ProxyConnection(trial.port)
    yield made
    made.close()


@pytest.fixture
def troubles(trial: TrialServer, line: ProxyConnection) -> dict[str, ServerFault]:
    """Everything that can happen, by name."""

    def refuse() -> None:
        refusing.strike()
        line.cut()

    found = {trouble.name: trouble for trouble in (*server_faults(trial), *connection_faults(line))}
    refusing = found["connection refused"]
    found["connection refused and cut"] = ServerFault("connection refused and cut", refusing.seen, refuse, line.heal)
    return found


class Visitors(threading.Thread):
    """Visitors at a kiosk, one after the other; each touches again, with the same request, until there is a ticket."""

    def __init__(self, branch: OpenBranch) -> None:
        super().__init__()
        self.branch = branch
        self.given: list[int] = []
        self.told: list[ErrorCode] = []
        self.faults: list[Exception] = []
        self._enough = threading.Event()
        self._news = threading.Condition()

    def run(self) -> None:
        service = service_id(self.branch, "id-card")
        while not self._enough.is_set():
            wanted = IssueRequest(new_id(), (service,), "kk")
            while not self._touch(wanted):
                if self._enough.is_set() or self.faults:
                    return

    def _touch(self, wanted: IssueRequest) -> bool:
        try:
            number = self.branch.visitor.issue(wanted, "kiosk-1").ticket.number
        except UserError as problem:
            with self._news:
                self.told.append(problem.code)
                self._news.notify_all()
            return False
        except Exception as fault:
            with self._news:
                self.faults.append(fault)
                self._news.notify_all()
            return False
        with self._news:
            self.given.append(number)
            self._news.notify_all()
        return True

    def wait_for_tickets(self, more: int) -> None:
        """Return when so many more visitors have a ticket."""
        with self._news:
            wanted = len(self.given) + more
            assert self._news.wait_for(lambda: len(self.given) >= wanted or self.faults, PATIENCE_SECONDS), self.told
            assert self.faults == []

    def wait_until_told(self) -> None:
        """Return when a visitor was told something instead of given a ticket."""
        with self._news:
            assert self._news.wait_for(lambda: self.told or self.faults, PATIENCE_SECONDS)
            assert self.faults == []

    def end(self) -> None:
        """Let nobody else come."""
        self._enough.set()
        self.join(PATIENCE_SECONDS)
        assert not self.is_alive()


@pytest.fixture
def visitors(trial: TrialServer, line: ProxyConnection, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visitors]:
    """Visitors at a kiosk at the other end of the line, which loses patience sooner than in a branch."""
    monkeypatch.setattr(bounded_connection, "PING_SECONDS", 0.3)
    monkeypatch.setattr(bounded_connection, "ANSWER_SECONDS", 2.0)
    kiosk = open_branch(trial.address("branch", line.port) + "?connect_timeout=2", clock=morning_clock())
    made = Visitors(kiosk)
    made.start()
    yield made
    made.end()
    kiosk.close()


@pytest.mark.parametrize("name", [*LASTING, *PASSING])
def test_whatever_happens_it_is_told_nothing_is_lost_and_work_goes_on(
    name: str, troubles: dict[str, ServerFault], visitors: Visitors, trial: TrialServer
) -> None:
    trouble = troubles[name]
    reason = trouble.reason_missing()
    if reason is not None:
        pytest.skip(reason)
    visitors.wait_for_tickets(2)
    trouble.strike()
    if name in LASTING:
        visitors.wait_until_told()
    else:
        visitors.wait_for_tickets(2)
    trouble.heal()
    visitors.wait_for_tickets(2)
    visitors.end()
    # A server that may not let a file grow, because its tables have no room left, takes its disk for full.
    full = {DATABASE_FULL} if name in ("server's disk full", "server's writes fail") else set()
    assert set(visitors.told) <= {DATABASE_LOST} | full
    here = open_branch(trial.address("branch"), clock=morning_clock())
    found = here.check.run()
    here.close()
    assert found.faults == ()
    # Numbers have no gaps, and each was given to one visitor who knows of it; the last may have gone without.
    assert sorted(set(visitors.given)) == visitors.given
    assert found.tickets - visitors.given[-1] <= 1
    assert visitors.given == list(range(visitors.given[0], visitors.given[-1] + 1))


def test_a_server_that_gives_up_at_a_commit_is_told_as_lost(trial: TrialServer) -> None:
    reason = server.no_limits()
    if reason is not None:
        pytest.skip(reason)
    here = open_branch(trial.address("branch"), clock=morning_clock())
    # Its tables have room already, so that nothing fails before the commit.
    here.counters.sign_out(sign_in(here, "aigerim", "3").id)
    trial.refuse_writes()
    try:
        with pytest.raises(UserError) as told:
            sign_in(here, "aigerim", "3")
    finally:
        trial.allow_writes()
    assert told.value.code is DATABASE_LOST
    session = sign_in(here, "aigerim", "3")
    here.counters.sign_out(session.id)
    here.close()


def test_every_trouble_is_tried(troubles: dict[str, ServerFault]) -> None:
    assert set(troubles) == {*LASTING, *PASSING}
    assert all(trouble.seen.endswith(".") for trouble in troubles.values())


def test_the_server_is_durable_and_leaves_nothing_behind(tmp_path: Path) -> None:
    made = TrialServer(Path(tempfile.gettempdir()) / f"nobat-trial-{os.getpid()}-end")
    assert [made.run(f"SHOW {name}") for name in DURABLE] == [[("on",)]] * len(DURABLE)
    (process,) = [pid for pid in children_of(os.getpid()) if f"{made.folder}" in _command(pid)]
    everybody = [process, *children_of(process)]
    memory = {entry.name for entry in Path("/dev/shm").iterdir()}
    made.close()
    assert not any(_command(pid) for pid in everybody)
    assert not made.folder.parent.exists()
    assert {entry.name for entry in Path("/dev/shm").iterdir()} >= memory


def _command(pid: int) -> str:
    file = Path(f"/proc/{pid}/cmdline")
    return file.read_text() if file.exists() else ""
