"""`nobat bench` follows commits to other processes and watches real windows; no test judges its figures."""

import sys
from pathlib import Path

import pytest

from installer.bench.board import measure_board
from installer.bench.feed import measure_feed
from installer.bench.figures import table
from installer.bench.places import SqlitePlace
from installer.bench.windows import measure_idle, measure_start


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
    assert [figure.work.split()[4] for figure in figures] == [
        "kiosk",
        "kiosk",
        "counter",
        "counter",
        "display",
        "display",
    ]
    assert {figure.floor_is for figure in figures if figure.floor} == {"an empty window"}
    assert table(figures).count("cold start") == 6


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems tell it in other ways")
def test_idle_windows_are_weighed_beside_an_empty_one(place: SqlitePlace) -> None:
    figures = measure_idle(place, 0.5)
    assert [figure.unit for figure in figures] == ["MB"] * 3 + ["% of one core"] * 3
    assert all(figure.value > 0 for figure in figures[:3])
