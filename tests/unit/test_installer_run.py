"""Several programs kept open together: one may end without the others, and a fault is told with its log."""

import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from installer.commands.run import Program, ask_guide, ensure_branch, keep_open, stop, take_sample
from installer.problems import SetUpError
from shared.bootstrap import open_branch

FINE = Program("fine program", ("report", "--help"), "fine.log")
ALSO_FINE = Program("other program", ("check", "--help"), "other.log")
FAULTY = Program("faulty program", ("check", "--database", "nowhere"), "faulty.log")


def test_programs_that_end_in_order_are_no_fault(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert keep_open([FINE, ALSO_FINE], [], tmp_path) == 0
    assert "failed with status" not in capfd.readouterr().out


def test_a_program_that_ends_by_a_fault_is_told_with_its_log(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert keep_open([FAULTY, FINE], [], tmp_path) == 1
    told = capfd.readouterr().out
    assert "faulty program" in told
    assert str(tmp_path / "faulty.log") in told


def test_stopping_ends_what_still_runs() -> None:
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    stop({FINE: process})
    assert process.returncode is not None
    if process.stdin:
        process.stdin.close()


def test_the_first_run_makes_the_sample_branch_and_the_second_keeps_it(tmp_path: Path) -> None:
    address = f"sqlite:///{(tmp_path / 'branch.sqlite3').as_posix()}"
    create = partial(take_sample, address)
    assert ensure_branch(address, tmp_path, create)
    first = open_branch(address)
    made = first.catalog.catalog().branch.id
    first.close()
    assert ensure_branch(address, tmp_path, create)
    second = open_branch(address)
    assert second.catalog.catalog().branch.id == made
    second.close()


def test_a_guide_that_was_left_makes_nothing_and_opens_nothing(tmp_path: Path) -> None:
    address = f"sqlite:///{(tmp_path / 'branch.sqlite3').as_posix()}"
    assert not ensure_branch(address, tmp_path, lambda: None)
    assert not (tmp_path / "branch.sqlite3").exists()


def test_the_guide_is_a_program_of_its_own_that_asks_nothing_where_a_branch_is(tmp_path: Path) -> None:
    take_sample(f"sqlite:///{(tmp_path / 'branch.sqlite3').as_posix()}")
    ask_guide(["--data", str(tmp_path)], tmp_path)
    with pytest.raises(SetUpError, match="--sample"):
        ask_guide(["--data", str(tmp_path / "branch.sqlite3" / "below")], tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_a_window_without_a_screen_is_told_in_one_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    told = subprocess.run(
        [sys.executable, "-m", "installer.cli", "kiosk", "--data", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert told.returncode == 1
    assert told.stderr.strip().count("\n") == 0
    assert "no screen" in told.stderr
