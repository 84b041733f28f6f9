"""A program tells that it is there, goes on telling after a failure, and says goodbye."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from shared.platform.background import ImmediateRunner
from shared.ui.heartbeat import Heartbeat


def test_a_program_tells_at_once_again_and_at_its_end(qtbot: QtBot) -> None:
    told: list[str] = []
    heart = Heartbeat(ImmediateRunner(), lambda: told.append("here"), lambda: told.append("gone"), 0.01)
    heart.start()
    assert told == ["here"]
    qtbot.waitUntil(lambda: told.count("here") >= 3, timeout=20_000)
    heart.stop()
    assert told[-1] == "gone"


def test_a_beat_that_fails_does_not_end_the_program(qtbot: QtBot) -> None:
    tries: list[int] = []

    def beat() -> None:
        tries.append(1)
        raise OSError("no database")

    heart = Heartbeat(ImmediateRunner(), beat, beat, 0.01)
    heart.start()
    qtbot.waitUntil(lambda: len(tries) >= 3, timeout=20_000)
    heart.stop()


def test_a_server_that_is_silent_does_not_keep_a_program_from_ending(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shared.ui.heartbeat.END_WAIT_S", 0.01)
    answer = threading.Event()
    heart = Heartbeat(ImmediateRunner(), lambda: None, answer.wait, 10)
    heart.start()
    heart.stop()
    assert not answer.is_set()
    answer.set()
