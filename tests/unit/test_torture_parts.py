"""The torture's small parts: histories that survive a kill, the shared clock, what counts as a good end."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from installer import cli
from tests.trials.torture.checking.commands import Restore, read_histories
from tests.trials.torture.clock import MovedClock
from tests.trials.torture.figures import as_plain_values, table
from tests.trials.torture.history import History, in_doubt, mend_last_line
from tests.trials.torture.run import TortureOutcome

VERDICT = {
    "lost": 0, "doubled": 0, "broken": 0, "findings": [], "looked_at": {"confirmed tickets": 7}, "given_up": {},
    "in_doubt": {"asked again: done": 2}, "verbs": {"issue": [7, 1.5, 9.0]},
}  # fmt: skip
GOOD = TortureOutcome("SQLite", 3, 61.0, VERDICT, {"program killed": 2}, {"disk full": "No."}, [0.4], [], [])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A torture's folder with room for histories."""
    (tmp_path / "history").mkdir()
    return tmp_path


def ask(history: History, command: str, *ends: str, number: int | None = None) -> None:
    """Write that something was asked, and how each asking ended; "" for an asking that was cut off by a kill."""
    more = {} if number is None else {"number": number}
    verb = "issue" if number is None else "restore"
    for end in ends:
        history.write("invoke", verb, command=command, values={}, again=False, **more)
        if end:
            history.write(end, verb, command=command, **more)


class TestHistories:
    def test_what_a_killed_client_asked_last_is_in_doubt(self, folder: Path) -> None:
        history = History(folder / "history" / "kiosk-1.jsonl", "kiosk-1")
        ask(history, "first", "ok")
        ask(history, "second", "")
        history.close()
        left = in_doubt(folder / "history" / "kiosk-1.jsonl")
        assert left is not None
        assert left["command"] == "second"

    def test_who_knows_all_ends_is_in_no_doubt(self, folder: Path) -> None:
        history = History(folder / "history" / "kiosk-1.jsonl", "kiosk-1")
        ask(history, "first", "info", "fail")
        history.close()
        assert in_doubt(folder / "history" / "kiosk-1.jsonl") is None
        assert in_doubt(folder / "history" / "nobody.jsonl") is None

    def test_a_line_that_a_kill_cut_in_two_is_taken_away(self, folder: Path) -> None:
        file = folder / "history" / "kiosk-1.jsonl"
        history = History(file, "kiosk-1")
        ask(history, "first", "ok")
        history.close()
        whole = file.read_bytes()
        file.write_bytes(whole + b'{"t": 12, "kind": "inv')
        mend_last_line(file)
        assert file.read_bytes() == whole

    def test_a_command_asked_three_times_is_one_command(self, folder: Path) -> None:
        history = History(folder / "history" / "kiosk-1.jsonl", "kiosk-1")
        ask(history, "first", "", "info", "ok")
        ask(history, "second", "info")
        history.close()
        first, second = read_histories(folder).commands
        assert (first.end, first.asked, first.doubts) == ("ok", 3, 2)
        assert (second.end, second.asked, second.doubts) == ("doubt", 1, 1)

    def test_a_fault_without_words_is_kept_for_the_checker(self, folder: Path) -> None:
        history = History(folder / "history" / "kiosk-1.jsonl", "kiosk-1")
        history.write("info", "read", command=None, code="unexpected", fault="KeyError")
        history.close()
        assert [line["fault"] for line in read_histories(folder).unexpected] == ["KeyError"]


class TestRestores:
    def made(self, folder: Path, *lines: tuple[str, str]) -> list[Restore]:
        for verb in ("backup", "restore"):
            history = History(folder / "history" / f"{verb}-1.jsonl", f"{verb}-1")
            for of, kind in lines:
                if of == verb:
                    history.write(kind, verb, number=1)
            history.close()
        return read_histories(folder).restores

    def test_one_that_was_done_excuses_from_its_backup_to_its_end(self, folder: Path) -> None:
        (restore,) = self.made(folder, ("backup", "invoke"), ("backup", "ok"), ("restore", "invoke"), ("restore", "ok"))
        assert restore.backup_began < restore.backup_ended < restore.began < restore.ended

    def test_one_that_was_refused_excuses_nothing(self, folder: Path) -> None:
        assert not self.made(folder, ("backup", "invoke"), ("backup", "ok"), ("restore", "invoke"), ("restore", "fail"))


def test_the_moved_clock_is_moved_for_everybody_who_reads_its_file(tmp_path: Path) -> None:
    here, there = MovedClock(tmp_path / "clock"), MovedClock(tmp_path / "clock")
    assert abs(here.now() - datetime.now(UTC)) < timedelta(minutes=1)
    there.move_to(365 * 86400.0)
    assert here.now() - datetime.now(UTC) > timedelta(days=364)


class TestTheEnd:
    def test_a_run_in_which_all_went_well_is_good_and_told_in_lines(self) -> None:
        assert GOOD.good
        told = table(GOOD)
        assert "lost" in told
        assert "skipped: disk full" in told
        assert "issue" in told
        assert json.loads(json.dumps(as_plain_values(GOOD)))["faults"] == {"program killed": 2}

    @pytest.mark.parametrize(
        "worse",
        [
            {"verdict": {**VERDICT, "findings": [{"invariant": "I2", "kind": "lost", "words": "A001"}]}},
            {"verdict": {**VERDICT, "looked_at": {"confirmed tickets": 0}}},
            {"faults": {}},
            {"not_recovered": ["kiosk-1 after disk full"]},
            {"crashed": ["board-1"]},
        ],
        ids=["a finding", "no ticket", "no fault", "somebody stayed without an answer", "a program ended by itself"],
    )
    def test_anything_else_is_not(self, worse: dict[str, object]) -> None:
        assert not replace(GOOD, **worse).good  # type: ignore[arg-type] -- fields by name

    def test_findings_are_shown(self) -> None:
        finding = {"invariant": "I2", "kind": "lost", "words": "A001 is not there"}
        assert "I2 lost: A001 is not there" in table(replace(GOOD, verdict={**VERDICT, "findings": [finding]}))


def test_a_named_server_and_an_own_one_together_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["torture", "--postgres", "--database", "postgresql+psycopg://nobody@127.0.0.1/x"]) == 2
    assert "--postgres starts its own server" in capsys.readouterr().err
