"""The keeper as a process: it repairs what it finds damaged, finishes what another left, and outlives its server."""

import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from installer.check_result import State
from installer.commands.keeper import make_keeper
from installer.file_health import check_file
from installer.new_branch import always_open, make_branch
from installer.profile import default_profile_path, read_profile
from installer.repairing import remember
from shared.bootstrap import OpenBranch, open_branch
from shared.platform.clock import SystemClock, VirtualClock
from shared.platform.db.errors import DATABASE_DAMAGED
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.queue.tickets.model import IssueRequest
from shared.upkeep.backup.make import make_backup
from shared.upkeep.keeper.model import DutyName
from shared.upkeep.keeper.operations import LEASE_SECONDS
from tests.helpers.branches import build_sample_branch, service_id
from tests.trials.torture.faults.server import TrialServer, available

PATIENCE_SECONDS = 180


def eventually(holds: Callable[[], bool], what: str) -> None:
    """Wait until something holds; fail when it never does."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        assert time.monotonic() < end, what
        threading.Event().wait(0.05)


def issue(branch: OpenBranch, number: int = 1) -> list[str]:
    """Issue tickets and return their numbers."""
    wanted = (service_id(branch, "passport-replace"),)
    return [branch.visitor.issue(IssueRequest(new_id(), wanted, "kk"), "kiosk-1").ticket.display for _ in range(number)]


@pytest.fixture
def one(tmp_path: Path) -> Iterator[OpenBranch]:
    """A branch in a file with thirty tickets, a backup that knows twenty of them, and a witness."""
    address = f"sqlite:///{(tmp_path / 'branch.sqlite3').as_posix()}"
    make_branch(address, always_open(read_profile(default_profile_path())))
    branch = open_branch(address)
    issue(branch, 20)
    make_backup(branch.address, tmp_path / "backups", SystemClock().now())
    issue(branch, 10)
    remember(branch, file_of(branch))
    yield branch
    branch.close()


def file_of(branch: OpenBranch) -> Path:
    """Return a branch's file."""
    return Path(branch.address.removeprefix("sqlite:///"))


def harm(branch: OpenBranch, name: str) -> None:
    """Write nonsense over the pages of a table or an index."""
    file = file_of(branch)
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    pages = [page for (page,) in connection.execute("SELECT pageno FROM dbstat WHERE name = ?", (name,))]
    connection.close()
    with file.open("rb+") as stream:
        for page in pages:
            stream.seek((page - 1) * 4096)
            stream.write(b"\xa5" * 4096)


def test_a_keeper_that_starts_on_a_damaged_file_repairs_it_and_open_programs_go_on(
    one: OpenBranch, tmp_path: Path
) -> None:
    back = threading.Event()
    feed = one.feed(lambda _topics: None, lambda: None, back.set)
    feed.start()
    harm(one, "ix_events_of_ticket")
    assert check_file(one.address).state is State.PROBLEM
    words = ["keeper", "--database", one.address, "--data", str(tmp_path / "keeper"), "--backups"]
    keeper = subprocess.Popen([sys.executable, "-m", "installer.cli", *words, str(tmp_path / "backups")])
    try:
        assert back.wait(PATIENCE_SECONDS)
        eventually(lambda: one.keeper.state().at_work, "the keeper works on the repaired file")
        assert issue(one) == ["D031"]
        assert one.check.run().faults == ()
        found = check_file(one.address)
        assert (found.state, "repaired" in found.found, "kept: branch-damaged-" in found.found) == (
            State.NOTE, True, True,
        )  # fmt: skip
    finally:
        keeper.send_signal(signal.SIGTERM)
        assert keeper.wait(PATIENCE_SECONDS) == 0
        feed.stop()


def test_a_keeper_at_work_that_meets_damage_repairs_it(one: OpenBranch, tmp_path: Path) -> None:
    keeper = make_keeper(one, tmp_path / "backups", "keeper", threading.Event())
    assert keeper.tick()
    harm(one, "ticket_events")
    harm(one, "keeper_duties")
    one.database.close()
    with pytest.raises(UserError) as told:
        one.check.run()
    assert told.value.code is DATABASE_DAMAGED
    assert not keeper.tick()
    assert keeper.tick()
    assert one.check.run().faults == ()
    # The keeper's first look has made a backup; all events are taken from it, and the chain proves that they fit.
    assert issue(one) == ["D031"]
    assert [notice.subject for notice in one.notices.open_notices()] == ["saved"]


def test_damage_that_another_program_meets_is_repaired_at_the_keepers_next_look(
    one: OpenBranch, tmp_path: Path
) -> None:
    keeper = make_keeper(one, tmp_path / "backups", "keeper", threading.Event())
    assert keeper.tick()
    harm(one, "ticket_steps")
    one.database.close()
    kiosk = open_branch(one.address)
    with pytest.raises(UserError) as told:
        issue(kiosk)
    assert told.value.code is DATABASE_DAMAGED
    assert not keeper.tick()
    assert keeper.tick()
    assert issue(kiosk) == ["D031"]
    assert kiosk.check.run().faults == ()
    kiosk.close()


def test_what_a_killed_keeper_left_undone_the_next_one_does(
    branch: OpenBranch, clock: VirtualClock, tmp_path: Path
) -> None:
    issue(branch)
    # Killed in the middle of its backup: it holds the lease, has remembered nothing, and left a half-made copy.
    branch.keeper.take(new_id(), "killed")
    backups = tmp_path / "backups"
    (backups / ".nobat-unfinished-x").mkdir(parents=True)
    following = make_keeper(branch, backups, "next", threading.Event())
    assert not following.tick()
    clock.advance(LEASE_SECONDS)
    assert following.tick()
    assert len(list(backups.glob("*.zip"))) == 1
    assert branch.keeper.state().duties[DutyName.BACKUP].trouble == ""


@pytest.mark.postgres
@pytest.mark.skipif(available() is not None, reason=str(available()))
def test_a_keeper_outlives_a_restart_of_its_server_and_keeps_house_again() -> None:
    with tempfile.TemporaryDirectory(prefix="nobat-trial-") as place:
        Path(place).chmod(0o755)
        server = TrialServer(Path(place) / "server")
        try:
            address = server.fresh("branch")
            build_sample_branch(address)
            branch = open_branch(address)
            keeper = make_keeper(branch, Path(place) / "backups", "keeper", threading.Event())
            assert keeper.tick()
            mine = branch.keeper.state().lease
            server.kill()
            assert not keeper.tick()
            server.start()
            eventually(keeper.tick, "the keeper works again")
            again = branch.keeper.state().lease
            assert mine is not None
            assert again is not None
            assert (again.holder, again.taken) == (mine.holder, mine.taken)
            assert again.expires > mine.expires
            branch.close()
        finally:
            server.close()
