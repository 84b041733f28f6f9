"""Work off the screen's thread, news from the feed and bugs: all arrive on the screen's thread, none is lost."""

import logging
import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from shared.platform.background import ImmediateRunner
from shared.platform.live.feed import ChangeFeed
from shared.platform.live.topics import Topic
from shared.ui.background import QtRunner
from shared.ui.crash import install_crash_handler
from shared.ui.live_bridge import SILENT_S, LiveBridge


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[QtRunner]:
    made = QtRunner("test-worker")
    yield made
    made.close()


class FakeFeed(ChangeFeed):
    """A feed without a thread; the test speaks through its callbacks."""

    def __init__(self) -> None:
        self.running = False

    def start(self) -> None:
        self.running = True

    def stop(self) -> None:
        self.running = False


def failed(problem: Exception) -> None:
    raise AssertionError("the work should not have failed") from problem


def test_work_runs_elsewhere_and_its_answer_comes_back_here(qtbot: QtBot, runner: QtRunner) -> None:
    places: list[threading.Thread] = []
    answers: list[threading.Thread] = []
    runner.run(
        lambda: places.append(threading.current_thread()),
        lambda _none: answers.append(threading.current_thread()),
        failed,
    )
    qtbot.waitUntil(lambda: bool(answers))
    assert places[0] is not threading.main_thread()
    assert answers == [threading.main_thread()]


def test_works_never_overlap_and_keep_their_order(qtbot: QtBot, runner: QtRunner) -> None:
    results: list[int] = []
    for number in range(20):
        runner.run(lambda number=number: number, results.append, failed)
    qtbot.waitUntil(lambda: len(results) == 20)
    assert results == list(range(20))


def test_an_error_is_handed_to_failed(qtbot: QtBot, runner: QtRunner) -> None:
    problems: list[Exception] = []
    runner.run(lambda: 1 / 0, lambda _result: failed(ValueError()), problems.append)
    qtbot.waitUntil(lambda: bool(problems))
    assert isinstance(problems[0], ZeroDivisionError)


def test_a_closed_runner_finishes_its_work_and_answers_nobody(qtbot: QtBot) -> None:
    runner = QtRunner()
    done: list[str] = []
    answered: list[object] = []
    gate = threading.Event()
    runner.run(lambda: (gate.wait(5), done.append("saved")), answered.append, failed)
    gate.set()
    runner.close()
    runner.close()
    runner.run(lambda: done.append("too late"), answered.append, failed)
    qtbot.wait(1)
    assert done == ["saved"]
    assert answered == []


def test_in_tests_the_background_is_the_foreground() -> None:
    results: list[int] = []
    problems: list[Exception] = []
    ImmediateRunner().run(lambda: 7, results.append, failed)
    ImmediateRunner().run(lambda: 1 / 0, results.append, problems.append)
    assert results == [7]
    assert isinstance(problems[0], ZeroDivisionError)


def test_news_from_another_thread_become_signals_here(qtbot: QtBot) -> None:
    heard = []
    feed = FakeFeed()
    voices = []

    def make(*callbacks: object) -> ChangeFeed:
        voices.extend(callbacks)
        return feed

    bridge = LiveBridge(make)
    bridge.changed.connect(lambda topics: heard.append((topics, threading.current_thread())))
    bridge.start()
    assert feed.running
    topics = frozenset(list(Topic)[:2])
    thread = threading.Thread(target=voices[0], args=(topics,))
    with qtbot.waitSignals([bridge.changed]):
        thread.start()
    thread.join()
    assert heard == [(topics, threading.main_thread())]
    with qtbot.waitSignals([bridge.lost, bridge.back]):
        voices[1]()
        voices[2]()
    voices[0](topics)
    bridge.stop()
    qtbot.wait(1)
    assert len(heard) == 1
    assert not feed.running


def test_a_bug_is_logged_with_its_trace_and_told_on_this_thread(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    told: list[tuple[str, threading.Thread]] = []
    uninstall = install_crash_handler(
        logging.getLogger("crash-test"), lambda text: told.append((text, threading.current_thread()))
    )
    try:
        thread = threading.Thread(target=lambda: {}["nothing"])
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: bool(told))
    finally:
        uninstall()
    assert "KeyError" in told[0][0]
    assert told[0][1] is threading.main_thread()
    assert "KeyError" in caplog.text


def test_a_line_that_is_dead_without_saying_so_is_lost_once_and_back_once(qtbot: QtBot) -> None:
    feed, now, told = FakeFeed(), [100.0], list[str]()
    bridge = LiveBridge(lambda _change, _lost, _back: feed, seconds=lambda: now[0])
    bridge.lost.connect(lambda: told.append("lost"))
    bridge.back.connect(lambda: told.append("back"))
    feed.heard_at = 100.0
    now[0] += SILENT_S - 0.5
    bridge.appearance()
    assert told == []
    for _ in range(3):
        now[0] += 0.5
        bridge.appearance()
    assert told == ["lost"]
    feed.heard_at = now[0]
    bridge.appearance()
    bridge.appearance()
    assert told == ["lost", "back"]


def test_a_feed_that_has_not_begun_is_not_silent(qtbot: QtBot) -> None:
    told: list[str] = []
    bridge = LiveBridge(lambda _change, _lost, _back: FakeFeed())
    bridge.lost.connect(lambda: told.append("lost"))
    bridge.appearance()
    assert not told


def test_a_break_that_is_told_while_it_is_silent_is_one_loss(qtbot: QtBot) -> None:
    feed, told, callbacks = FakeFeed(), list[str](), list[Callable[[], None]]()

    def make(_change: object, lost: Callable[[], None], back: Callable[[], None]) -> FakeFeed:
        callbacks.extend((lost, back))
        return feed

    now = [100.0]
    bridge = LiveBridge(make, seconds=lambda: now[0])
    bridge.lost.connect(lambda: told.append("lost"))
    bridge.back.connect(lambda: told.append("back"))
    feed.heard_at = 100.0
    now[0] += SILENT_S
    bridge.appearance()
    lost, back = callbacks
    lost()
    lost()
    back()
    qtbot.waitUntil(lambda: told == ["lost", "back"])
