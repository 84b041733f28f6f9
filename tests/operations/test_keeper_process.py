"""The keeper as a process: two at once, asked to end, killed, without its server; and its log."""

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from installer import cli
from installer.commands.keeper import open_when_reachable
from shared.bootstrap import OpenBranch
from shared.platform.db.errors import DATABASE_MISSING
from shared.platform.errors import UserError
from shared.upkeep.keeper.operations import KeeperOperations
from tests.helpers.branches import build_sample_branch
from tests.helpers.databases import Databases

PATIENCE_SECONDS = 180


def eventually(holds: Callable[[], bool], what: str) -> None:
    """Wait until something holds; fail when it never does."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        assert time.monotonic() < end, what
        threading.Event().wait(0.05)


def words_of(log: Path) -> list[str]:
    """Return the messages of a log; each line is JSON."""
    if not log.exists():
        return []
    return [json.loads(line)["message"] for line in log.read_text(encoding="ascii").splitlines()]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[str, str], "subprocess.Popen[bytes]"]]:
    """Starts keepers as processes, each with a data folder of its own, and ends them all."""
    started = []

    def start_one(name: str, address: str) -> "subprocess.Popen[bytes]":
        words = ["keeper", "--database", address, "--data", str(tmp_path / name), "--device", name]
        started.append(subprocess.Popen([sys.executable, "-m", "installer.cli", *words]))
        return started[-1]

    yield start_one
    for process in started:
        process.kill()
        process.wait()


@pytest.fixture
def address(databases: Databases) -> Iterator[str]:
    """The address of a sample branch that nobody has opened."""
    fresh = databases.fresh("sample", build_sample_branch)
    yield fresh
    databases.drop(fresh)


def test_of_two_keepers_one_works_and_the_other_takes_over_when_it_ends(
    branch: OpenBranch, tmp_path: Path, start: Callable[[str, str], "subprocess.Popen[bytes]"]
) -> None:
    first = start("first", branch.address)
    first_log, second_log = tmp_path / "first" / "logs" / "keeper.log", tmp_path / "second" / "logs" / "keeper.log"
    eventually(lambda: "duty done" in words_of(first_log), "the first keeper works")
    start("second", branch.address)
    eventually(lambda: "another keeper is at work; waiting" in words_of(second_log), "the second one waits")
    first.send_signal(signal.SIGTERM)
    assert first.wait(PATIENCE_SECONDS) == 0
    eventually(lambda: "keeper is at work" in words_of(second_log), "the second one takes over")
    backups = [path for name in ("first", "second") for path in (tmp_path / name / "backups").glob("*.zip")]
    assert len(backups) == 1
    assert branch.check.run().faults == ()


def test_once_does_what_is_due_and_gives_the_lease_back(
    address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["keeper", "--once", "--database", address, "--data", str(tmp_path), "--backups", str(tmp_path / "copies")]
    assert cli.main(words) == 0
    assert "Everything that was due" in capsys.readouterr().out
    assert len(list((tmp_path / "copies").iterdir())) == 1
    assert cli.main(words) == 0
    assert len(list((tmp_path / "copies").iterdir())) == 1
    assert {"keeper is at work", "duty done"} <= set(words_of(tmp_path / "logs" / "keeper.log"))


def test_once_beside_another_keeper_says_so(
    branch: OpenBranch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clock_of_the_database = KeeperOperations(branch.database)
    first = open_when_reachable(branch.address, tmp_path, threading.Event())
    assert first is not None
    KeeperOperations(first.database).take(first.database.branch_id, "server")
    assert cli.main(["keeper", "--once", "--database", branch.address, "--data", str(tmp_path)]) == 1
    assert "Another keeper is working" in capsys.readouterr().out
    assert clock_of_the_database.state().lease is not None
    first.close()


def test_a_branch_that_is_not_there_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(UserError) as told:
        open_when_reachable(f"sqlite:///{tmp_path.as_posix()}/none.sqlite3", tmp_path, threading.Event())
    assert told.value.code is DATABASE_MISSING


def test_a_server_that_cannot_be_reached_is_waited_for(caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    class Stop(threading.Event):
        """Looks twice, then stops."""

        looks = 0

        def wait(self, timeout: float | None = None) -> bool:
            self.looks += 1
            if self.looks == 2:
                self.set()
            return self.is_set()

    stop = Stop()
    assert open_when_reachable("postgresql+psycopg://nobody@127.0.0.1:9/none", tmp_path, stop) is None
    assert stop.looks == 2
    assert [record.message for record in caplog.records] == ["database cannot be reached; waiting"]
