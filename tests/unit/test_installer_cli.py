"""The command line: every command explains itself, and every problem is one sentence and an exit status."""

import argparse
import inspect
import json
import os
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from installer import cli
from installer.arguments import number, whole_number
from installer.command_line import MODULES, commands_of, find
from installer.commands import windows
from installer.commands.windows import app_options, window_size
from shared.platform.clock import VirtualClock
from shared.platform.config import AppOptions
from shared.platform.i18n.languages import Language
from shared.platform.speech import voice

COMMANDS = (
    "run",
    "test",
    "init",
    "kiosk",
    "counter",
    "display",
    "keeper",
    "backup",
    "restore",
    "upgrade",
    "simulate",
    "report",
    "report daily",
    "check",
    "doctor",
    "bench",
    "torture",
    "database roles",
    "database move",
    "lively",
)


def say(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """Run a command; return its exit status, what it wrote, and what it complained about."""
    status = cli.main(words)
    written = capsys.readouterr()
    return status, written.out, written.err


def complaint(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """Run a command that must fail with exactly one sentence, and return that sentence."""
    status, out, err = say(capsys, *words)
    assert status != 0
    assert out == ""
    assert len(err.splitlines()) == 1
    assert "Traceback" not in err
    assert "\u2068" not in err
    return err.strip()


@pytest.fixture
def branch_address(tmp_path: Path) -> str:
    """The address of a new sample branch."""
    address = f"sqlite:///{(tmp_path / 'branch.sqlite3').as_posix()}"
    assert cli.main(["init", "--database", address]) == 0
    return address


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_with_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = say(capsys, *command.split(), "--help")
    assert status == 0
    assert err == ""
    assert f"nobat {command}" in out
    assert "Example" in out


def test_without_a_command_the_commands_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = say(capsys)
    assert status == 0
    for command in COMMANDS:
        assert (f"  {command} " in out) == (command != "lively")
    assert err == ""


def test_a_group_without_a_command_lists_its_commands(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (("database",), ("database", "--help")):
        status, out, _err = say(capsys, *words)
        assert status == 0
        assert "database roles" in out
        assert "database move" in out
        assert "Example" in out


def test_each_command_gets_exactly_the_options_it_declares() -> None:
    for command in (command for word in MODULES for command in commands_of(word)):
        parameters = inspect.signature(command.run).parameters
        if not command.takes_rest and "given" not in parameters:
            assert {option.parameter for option in command.options} == set(parameters), command.name


def test_what_the_boards_say_for_a_call_is_shown_in_every_language(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = say(capsys, "voice", "text", "--number", "a045", "--counter", "5")
    assert (status, err) == (0, "")
    assert "en  Ticket A, forty-five. Please go to counter five.\n" in out
    assert "en  Ticket A, zero, four, five. Please go to counter five.\n" in out
    assert {line.split()[0] for line in out.splitlines()} == set(Language)


def test_a_call_without_a_voice_is_told_and_writes_nothing(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voice, "find_library", lambda: None)
    words = ("voice", "say", "--number", "A045", "--counter", "5", "--to", str(tmp_path / "call.wav"))
    assert "no voice" in complaint(capsys, *words)
    assert not (tmp_path / "call.wav").exists()


def test_the_words_after_test_are_passed_on_as_typed() -> None:
    command = commands_of("test")[0]
    assert command.read(["tests/unit", "-k", "numbering"]) == {"rest": ("tests/unit", "-k", "numbering")}


@pytest.mark.parametrize(
    "words",
    [
        ("--nonsense",),
        ("fly",),
        ("database", "fly"),
        ("simulate", "--days", "0"),
        ("simulate", "--days", "many"),
        ("check", "--colour"),
        ("report", "daily"),
        ("report", "daily", "--date", "2026-11-20", "--format", "papyrus"),
        ("kiosk", "--size", "huge"),
        ("display", "--language", "tlh"),
    ],
)
def test_a_wrong_word_is_one_sentence_that_names_the_help(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    told = complaint(capsys, *words)
    assert cli.main(words) == cli.WRONG_USE
    capsys.readouterr()
    named = told.partition("see 'nobat ")[2].partition("'")[0].split()
    assert named[-1] == "--help"
    assert say(capsys, *named)[0] == 0  # the help that it names exists


def test_a_date_that_is_none_is_told(capsys: pytest.CaptureFixture[str], branch_address: str) -> None:
    capsys.readouterr()
    told = complaint(capsys, "report", "daily", "--database", branch_address, "--date", "2026-13-45")
    assert "2026-13-45 is not a date" in told


def test_a_missing_database_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    told = complaint(capsys, "check", "--database", f"sqlite:///{(tmp_path / 'none.sqlite3').as_posix()}")
    assert "nobat init" in told
    assert list(tmp_path.iterdir()) == []


def test_an_address_of_nothing_we_know_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert "mysql://x/y is not a database address" in complaint(capsys, "check", "--database", "mysql://x/y")


def test_a_problem_is_told_in_the_chosen_language(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    address = f"sqlite:///{(tmp_path / 'none.sqlite3').as_posix()}"
    english = complaint(capsys, "check", "--database", address)
    kazakh = complaint(capsys, "check", "--database", address, "--language", "kk")
    assert english != kazakh
    assert any(letter in kazakh for letter in "әғқңөұүһі")


def test_init_makes_a_whole_branch(capsys: pytest.CaptureFixture[str], branch_address: str) -> None:
    assert "9 services, 5 counters, 6 staff" in capsys.readouterr().out
    assert say(capsys, "check", "--database", branch_address)[0] == 0


def test_init_does_not_touch_a_branch_that_exists(capsys: pytest.CaptureFixture[str], branch_address: str) -> None:
    capsys.readouterr()
    file = Path(branch_address.removeprefix("sqlite:///"))
    before = sqlite3.connect(file)
    names = before.execute("SELECT count(*) FROM staff_members").fetchone()
    assert "exists already" in complaint(capsys, "init", "--database", branch_address)
    assert before.execute("SELECT count(*) FROM staff_members").fetchone() == names
    before.close()


def test_init_with_a_broken_profile_names_each_problem_in_a_line_of_its_own_and_writes_nothing(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    profile = tmp_path / "branch.toml"
    profile.write_text('[branch]\ncode = "x"\ntime_zone = "Mars/Olympus"\n', encoding="utf-8")
    address = f"sqlite:///{(tmp_path / 'branch.sqlite3').as_posix()}"
    status, _out, told = say(capsys, "init", "--database", address, "--profile", str(profile))
    assert status == 1
    heading, *lines = told.splitlines()
    assert heading.endswith("Correct these places and try again:")
    assert f"{profile}, line 3, branch.time_zone: the time zone Mars/Olympus is not known." in lines
    assert all(line.startswith(f"{profile}, line ") for line in lines)
    assert [path.name for path in tmp_path.iterdir()] == ["branch.toml"]


def test_init_into_a_folder_that_is_not_there_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    address = f"sqlite:///{(tmp_path / 'no' / 'branch.sqlite3').as_posix()}"
    assert "Nothing can be written" in complaint(capsys, "init", "--database", address)


def test_another_programs_database_is_left_alone(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "music.sqlite3"
    other = sqlite3.connect(file)
    other.execute("CREATE TABLE songs (title TEXT)")
    other.commit()
    other.close()
    before = file.read_bytes()
    for words in (("check",), ("init",)):
        assert "another program" in complaint(capsys, *words, "--database", f"sqlite:///{file.as_posix()}")
    assert file.read_bytes() == before


def test_check_answers_in_json(capsys: pytest.CaptureFixture[str], branch_address: str) -> None:
    capsys.readouterr()
    status, out, _err = say(capsys, "check", "--database", branch_address, "--json")
    assert status == 0
    assert json.loads(out)["faults"] == []


def test_a_restore_says_the_time_of_the_branch(
    capsys: pytest.CaptureFixture[str], branch_address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = VirtualClock(datetime(2026, 11, 20, 20, 45, tzinfo=UTC))
    monkeypatch.setattr("installer.commands.backup.SystemClock", lambda: clock)
    assert say(capsys, "backup", "--database", branch_address, "--to", str(tmp_path / "backups"))[0] == 0
    archive = next((tmp_path / "backups").iterdir())
    status, out, _err = say(
        capsys, "restore", "--from", str(archive), "--database", f"sqlite:///{tmp_path / 'new.sqlite3'}"
    )
    assert status == 0
    assert "Restored as it was on 2026-11-21 01:45 branch time: " in out


@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["with a buffer", "without one"])
@pytest.mark.parametrize("module", ["installer", "installer.cli"])
def test_a_reader_who_stops_reading_hears_nothing_of_it(module: str, unbuffered: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ended = subprocess.run(
        [sys.executable, "-m", module, "--help"],
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
        env=os.environ | {"PYTHONUNBUFFERED": unbuffered},
    )
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (141, b"")


def test_a_mistake_of_the_program_is_one_sentence_and_a_log(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def burst(*_arguments: object, **_options: object) -> None:
        raise ZeroDivisionError("a mistake of ours")

    monkeypatch.setattr("installer.commands.run.play_story", burst)
    status, _out, told = say(capsys, "run", "--data", str(tmp_path))
    assert status == 1
    assert len(told.splitlines()) == 1
    assert "nobat.log" in told
    assert "a mistake of ours" in (tmp_path / "logs" / "nobat.log").read_text()


def test_a_size_is_read_or_refused() -> None:
    assert window_size("1920x1080") == (1920, 1080)
    for wrong in ("1920", "x", "axb", "10x10", ""):
        with pytest.raises(argparse.ArgumentTypeError):
            window_size(wrong)


def test_a_number_is_read_or_refused() -> None:
    read = number(50, 5000)
    assert read("521.5") == 521.5
    for wrong in ("wide", "49", "5001", "nan", "inf", ""):
        with pytest.raises(argparse.ArgumentTypeError):
            read(wrong)


def test_a_whole_number_is_read_or_refused() -> None:
    read = whole_number(1)
    assert read("5000000") == 5_000_000
    for wrong in ("0", "-1", "1.5", "many", ""):
        with pytest.raises(argparse.ArgumentTypeError):
            read(wrong)


def window_options(*words: str) -> AppOptions:
    """Return the start options that a window gets from its command line."""
    command = find(commands_of(words[0]), words)
    assert command is not None
    return app_options(**command.read(words[1:]))


def test_a_windows_words_become_its_start_options(tmp_path: Path) -> None:
    words = ("--data", str(tmp_path), "--language", "kk, ru", "--size", "1280x720", "--portrait")
    options = window_options("display", *words)
    assert options.device.startswith("board-")  # and the name of this computer
    assert (options.theme, options.language) == ("", "kk,ru")
    assert (options.size, options.portrait, options.windowed) == ((1280, 720), True, False)
    assert options.database_url.startswith("sqlite:///")


def test_a_window_opens_although_its_folder_cannot_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "disk").write_text("a file where the folder should be")
    opened: list[AppOptions] = []
    parts = SimpleNamespace(
        show_first_frame=lambda *_given, **_more: SimpleNamespace(close=lambda: None),
        main=lambda options: opened.append(options) or 0,
    )
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(windows.importlib, "import_module", lambda _name: parts)
    options = AppOptions("sqlite:///branch.sqlite3", data_dir=tmp_path / "disk" / "data")
    assert windows.open_window(windows.KIOSK, options) == 0
    assert opened == [options]


def test_a_console_is_always_a_window_on_the_desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[tuple[str, AppOptions]] = []
    monkeypatch.setattr(windows, "open_window", lambda module, options: opened.append((module, options)) or 0)
    assert cli.main(["counter", "--data", str(tmp_path), "--counter", "3"]) == 0
    [(module, options)] = opened
    assert module == "counter_console.app"
    assert options.windowed
    assert options.counter == "3"


def test_a_file_that_is_no_database_is_left_alone(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "letter.sqlite3"
    file.write_text("Dear Sir or Madam,\n" * 200)
    before = file.read_bytes()
    assert "another program" in complaint(capsys, "check", "--database", f"sqlite:///{file.as_posix()}")
    assert file.read_bytes() == before


@pytest.fixture
def played_address(branch_address: str, capsys: pytest.CaptureFixture[str]) -> str:
    """The address of a branch with one simulated Friday."""
    words = ("--days", "1", "--until", "2026-11-20", "--tickets-per-day", "15", "--seed", "3")
    assert cli.main(("simulate", "--database", branch_address, *words)) == 0
    assert "1 day from 2026-11-20 to 2026-11-20" in capsys.readouterr().out
    return branch_address


def test_a_simulated_day_can_be_reported_in_three_forms_and_checked(
    capsys: pytest.CaptureFixture[str], played_address: str, tmp_path: Path
) -> None:
    report = ("report", "daily", "--database", played_address, "--date", "2026-11-20", "--format")
    _status, as_json, _err = say(capsys, *report, "json")
    issued = json.loads(as_json)["figures"]["issued"]
    assert issued > 0
    _status, as_text, _err = say(capsys, *report, "text", "--language", "kk")
    assert "қараша" in as_text
    assert say(capsys, *report, "csv", "--out", str(tmp_path / "day.csv"))[0] == 0
    assert str(int(issued)) in (tmp_path / "day.csv").read_text(encoding="utf-8-sig")
    assert say(capsys, "check", "--database", played_address)[0] == 0


def test_a_day_without_visitors_is_told(capsys: pytest.CaptureFixture[str], played_address: str) -> None:
    told = complaint(capsys, "report", "daily", "--database", played_address, "--date", "2020-02-02")
    assert "No visits were recorded" in told


def test_a_report_that_cannot_be_written_is_told(capsys: pytest.CaptureFixture[str], played_address: str) -> None:
    words = ("--date", "2026-11-20", "--format", "csv", "--out", "no/such/folder/day.csv")
    assert "Nothing can be written" in complaint(capsys, "report", "daily", "--database", played_address, *words)


def test_a_tampered_event_is_one_line_and_exit_status_one(
    capsys: pytest.CaptureFixture[str], played_address: str
) -> None:
    file = sqlite3.connect(played_address.removeprefix("sqlite:///"))
    changed = file.execute(
        "UPDATE ticket_events SET device = 'somebody' WHERE rowid = (SELECT max(rowid) FROM ticket_events)"
    )
    assert changed.rowcount == 1
    file.commit()
    file.close()
    status, out, _err = say(capsys, "check", "--database", played_address)
    assert status == 1
    fault, anchors = out.splitlines()
    assert fault.startswith("event chain")
    assert anchors.startswith("Compared with 0 signed backups")
