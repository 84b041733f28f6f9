"""A window learns of every other process's change, and recovers from a lost connection automatically."""

import queue
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from shared.bootstrap import OpenBranch, open_branch
from shared.platform.ids import new_id
from shared.platform.live.feed import ChangeFeed
from shared.platform.live.sqlite_wakeup import SqliteWakeup
from shared.platform.live.topics import Topic
from shared.queue.tickets.model import IssueRequest
from tests.helpers.branches import service_id

PATIENCE = 120.0  # how long a test waits before it fails; nothing here is expected to take long


@pytest.fixture
def news(branch: OpenBranch) -> Iterator["queue.Queue[frozenset[Topic]]"]:
    """What a second connection to the branch hears."""
    heard: queue.Queue[frozenset[Topic]] = queue.Queue()
    other = open_branch(branch.address)
    feed = other.feed(heard.put, lambda: None, lambda: None)
    feed.start()
    assert heard.get(timeout=PATIENCE) == set(Topic), "at the start everything has to be read"
    yield heard
    feed.stop()
    other.close()


def test_a_ticket_taken_elsewhere_is_heard(branch: OpenBranch, news: "queue.Queue[frozenset[Topic]]") -> None:
    branch.visitor.issue(IssueRequest(new_id(), (service_id(branch, "id-card"),), "kk"), "kiosk-1")
    assert news.get(timeout=PATIENCE) == {Topic.QUEUE}


class _Wakeup:
    """A line that breaks when it is told to."""

    def __init__(self, gone: "queue.Queue[bool]") -> None:
        self._gone = gone

    def wait(self, seconds: float) -> None:
        if self._gone.get(timeout=PATIENCE):
            raise OSError("line lost")

    def interrupt(self) -> None:
        self._gone.put(False)

    def close(self) -> None:
        return None


def test_after_a_lost_line_everything_missed_is_told() -> None:
    told: queue.Queue[object] = queue.Queue()
    line: queue.Queue[bool] = queue.Queue()
    versions: dict[Topic, int] = {Topic.QUEUE: 1}

    def read() -> Mapping[Topic, int]:
        return dict(versions)

    feed = ChangeFeed(
        read, lambda: _Wakeup(line), told.put, lambda: told.put("lost"), lambda: told.put("back"), retry_seconds=0.01
    )
    feed.start()
    assert told.get(timeout=PATIENCE) == set(Topic)
    versions[Topic.QUEUE] = 2
    line.put(False)
    assert told.get(timeout=PATIENCE) == {Topic.QUEUE}
    versions[Topic.CALLS] = 1  # happens just before the line breaks
    line.put(True)
    assert told.get(timeout=PATIENCE) == "lost"
    assert told.get(timeout=PATIENCE) == "back"
    assert told.get(timeout=PATIENCE) == {Topic.CALLS}
    line.put(False)
    feed.stop()


def test_a_wakeup_makes_no_file_in_the_place_of_one_that_is_away(tmp_path: Path) -> None:
    away = tmp_path / "branch.sqlite3"
    with pytest.raises(sqlite3.OperationalError):
        SqliteWakeup(str(away))
    assert not away.exists()
