"""A window learns that its server is gone, also when nothing is closed, and that it is back, with what it missed."""

import queue
from collections.abc import Iterator

import pytest

from shared.bootstrap import OpenBranch, open_branch
from shared.platform.ids import new_id
from shared.platform.live import bounded_connection
from shared.platform.live.topics import Topic
from shared.queue.tickets.model import IssueRequest
from tests.helpers.branches import service_id
from tests.helpers.slow_lines import ServerLine

pytestmark = pytest.mark.postgres

PATIENCE = 120.0  # how long a test waits before it fails; nothing here is expected to take long
News = queue.Queue[object]


@pytest.fixture
def news(line: ServerLine, here: OpenBranch, monkeypatch: pytest.MonkeyPatch) -> Iterator[News]:
    """What the board hears through that line."""
    monkeypatch.setattr(bounded_connection, "PING_SECONDS", 0.5)
    heard: News = queue.Queue()
    board = open_branch(line.address, clock=here.database.clock)
    feed = board.feed(heard.put, lambda: heard.put("lost"), lambda: heard.put("back"))
    feed.start()
    assert heard.get(timeout=PATIENCE) == set(Topic)
    yield heard
    line.heal()
    feed.stop()
    board.close()


def take_a_ticket(branch: OpenBranch) -> None:
    branch.visitor.issue(IssueRequest(new_id(), (service_id(branch, "id-card"),), "kk"), "kiosk-1")


def test_a_line_that_falls_silent_is_told_and_so_is_its_return_with_what_was_missed(
    here: OpenBranch, line: ServerLine, news: News
) -> None:
    line.silence()
    take_a_ticket(here)
    assert news.get(timeout=PATIENCE) == "lost"
    line.heal()
    assert [news.get(timeout=PATIENCE) for _ in range(2)] == ["back", {Topic.QUEUE}]
    take_a_ticket(here)
    assert news.get(timeout=PATIENCE) == {Topic.QUEUE}


def test_a_server_that_refuses_everybody_is_told_once(here: OpenBranch, line: ServerLine, news: News) -> None:
    line.refuse()
    assert news.get(timeout=PATIENCE) == "lost"
    with pytest.raises(queue.Empty):
        news.get(timeout=2.5)  # several tries later it is still the same loss
    line.heal()
    assert news.get(timeout=PATIENCE) == "back"
