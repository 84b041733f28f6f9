"""Killed in the middle, a backup or a restore leaves the branch whole and no half-made file under a good name."""

import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from shared.bootstrap import open_branch
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.queue.tickets.model import IssueRequest
from shared.upkeep.backup.archive import verify
from shared.upkeep.backup.make import UNFINISHED, make_backup
from tests.helpers.branches import open_sample_branch, service_id

PATIENCE_SECONDS = 180


def kill_after(words: list[str], folder: Path, looks: int) -> None:
    """Start a command and kill it so many short looks after its unfinished copy has appeared in `folder`."""
    before = set(folder.glob(f"{UNFINISHED}*"))
    process = subprocess.Popen(
        [sys.executable, "-m", "installer.cli", *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    end = time.monotonic() + PATIENCE_SECONDS
    while set(folder.glob(f"{UNFINISHED}*")) == before and process.poll() is None:
        assert time.monotonic() < end
        threading.Event().wait(0.002)  # a look without a pause would take the processor from the program
    for _ in range(looks):
        threading.Event().wait(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()


@pytest.mark.parametrize("looks", [0, 10])
def test_a_killed_backup_or_restore_leaves_everything_whole(looks: int, tmp_path: Path, clock: VirtualClock) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "backups").mkdir()
    branch = open_sample_branch(tmp_path / "data", clock)
    for _ in range(5):
        branch.visitor.issue(IssueRequest(new_id(), (service_id(branch, "passport-replace"),), "kk"), "kiosk-1")
    good = make_backup(branch.address, tmp_path / "good", clock.now()).path
    branch.close()
    kill_after(["backup", "--database", branch.address, "--to", str(tmp_path / "backups")], tmp_path / "backups", looks)
    for made in (tmp_path / "backups").glob("*.zip"):
        assert verify(made).counts["tickets"] == 5
    words = ["restore", "--from", str(good), "--database", branch.address, "--replace"]
    kill_after(words, tmp_path / "data", looks)
    again = open_branch(branch.address, clock=clock)
    found = again.check.run()
    assert (found.tickets, found.faults) == (5, ())
    again.close()
