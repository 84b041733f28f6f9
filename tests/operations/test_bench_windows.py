"""`nobat bench` follows commits to other processes and watches real windows; no test judges its figures."""

import sys
from pathlib import Path

import pytest

from shared.ui import first_frame
from tests.trials.bench import agreed
from tests.trials.bench.board import measure_board
from tests.trials.bench.feed import measure_feed
from tests.trials.bench.places import SqlitePlace
from tests.trials.bench.windows import APPS, measure_idle, measure_start


@pytest.fixture
def place(tmp_path: Path) -> SqlitePlace:
    """A folder to measure in."""
    return SqlitePlace(tmp_path)


def test_commits_are_followed_to_the_change_feed_of_another_process(place: SqlitePlace) -> None:
    figures = measure_feed(place, 3)
    assert [figure.work for figure in figures] == [
        "commit → heard by another process, p50",
        "commit → heard by another process, p99",
    ]
    assert 0 <= figures[0].value <= figures[1].value


@pytest.mark.slow
def test_calls_are_followed_to_the_paint_of_a_real_board(place: SqlitePlace) -> None:
    figures = measure_board(place, 3)
    assert [figure.aim for figure in figures] == ["≤ 60 ms", "≤ 150 ms"]
    assert 0 < figures[0].value <= figures[1].value


@pytest.mark.slow
def test_each_window_is_started_beside_an_empty_one(place: SqlitePlace) -> None:
    figures = measure_start(place, 1)
    works = [f"cold start of the {name} to its {what}" for name in APPS for what in ("first frame", "own window")]
    assert [figure.work for figure in figures] == works
    assert {figure.floor_is for figure in figures} == {"an empty window"}
    assert all(first.value < own.value for first, own in zip(figures[::2], figures[1::2], strict=True))


def test_the_bench_knows_the_first_frame_by_its_name() -> None:
    assert agreed.FIRST_FRAME == first_frame.FIRST_FRAME


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems tell it in other ways")
def test_idle_windows_are_weighed_beside_an_empty_one(place: SqlitePlace) -> None:
    figures = measure_idle(place, 0.5)
    assert [figure.unit for figure in figures] == ["MB"] * 3 + ["% of one core"] * 3
    assert all(figure.value > 0 for figure in figures[:3])
