"""`nobat retention`: what is kept is counted, erased when due, and erased for one visitor, by command."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer import cli
from shared.bootstrap import OpenBranch, open_branch
from shared.office.audit.model import SYSTEM
from shared.platform.clock import SystemClock, VirtualClock
from tests.helpers.branches import build_sample_branch, morning_clock
from tests.helpers.kept_texts import Visit, days_later, play_day


@pytest.fixture
def address(tmp_path: Path) -> str:
    made = f"sqlite:///{tmp_path / 'branch.sqlite3'}"
    build_sample_branch(made)
    return made


@pytest.fixture
def branch(address: str) -> Iterator[OpenBranch]:
    opened = open_branch(address, clock=morning_clock())
    yield opened
    opened.close()


@pytest.fixture
def visits(branch: OpenBranch) -> list[Visit]:
    """Two visits of a day that is over for longer than notes are kept, by this computer's clock too."""
    clock = branch.database.clock
    assert isinstance(clock, VirtualClock)
    played = play_day(branch, 2)
    days_later(branch, 40)
    if clock.now() < SystemClock().now():
        clock.set(SystemClock().now())
    branch.clock.believe()
    return played


def retention(command: str, address: str, *options: str) -> int:
    return cli.main(["retention", command, "--database", address, *options])


def kept(branch: OpenBranch) -> list[int]:
    return [state.kept for state in branch.retention.preview().kinds[:4]]


def test_a_preview_counts_and_changes_nothing(
    address: str, branch: OpenBranch, visits: list[Visit], capsys: pytest.CaptureFixture[str]
) -> None:
    assert retention("preview", address) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("Notes on tickets       kept for 30 days: 2 kept, the oldest of 2026-11-20")
    assert retention("preview", address, "--json") == 0
    rows = json.loads(capsys.readouterr().out)
    assert [(row["kind"], row["days"], row["kept"]) for row in rows] == [
        ("ticket_notes", 30, 2),
        ("comments", 365, 2),
        ("day_notes", 1095, 1),
        ("case_words", 730, 0),
        ("case_files", 365, 0),
        ("clients", 730, 0),
        ("improvement", 1095, 0),
        ("merits", 365, 0),
        ("rollout", 1095, 0),
    ]
    assert kept(branch) == [2, 2, 1, 0]


def test_the_texts_of_one_visitor_are_erased_only_with_yes(
    address: str, branch: OpenBranch, visits: list[Visit], capsys: pytest.CaptureFixture[str]
) -> None:
    who = ("--number", visits[0].ticket.display, "--day", visits[0].day.isoformat())
    assert retention("visit", address, *who) == 1
    assert "Nothing was erased" in capsys.readouterr().err
    assert kept(branch) == [2, 2, 1, 0]
    assert retention("visit", address, *who, "--yes") == 0
    assert kept(branch) == [1, 1, 1, 0]
    assert retention("visit", address, *who, "--yes") == 1
    assert "No note and no comment is kept" in capsys.readouterr().err


def test_a_day_that_is_none_is_one_sentence(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert retention("visit", address, "--number", "D001", "--day", "yesterday") != 0
    assert "is not a day" in capsys.readouterr().err


def test_a_run_says_what_it_erased(address: str, branch: OpenBranch, capsys: pytest.CaptureFixture[str]) -> None:
    clock = branch.database.clock
    assert isinstance(clock, VirtualClock)
    clock.set(SystemClock().now())
    branch.clock.believe()
    assert retention("run", address) == 0
    assert capsys.readouterr().out == "Nothing was due.\n"
    assert branch.retention.run(SYSTEM) == {}
