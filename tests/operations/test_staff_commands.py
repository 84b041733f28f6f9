"""`nobat staff`: people are added, get PINs and leave by commands, with a sentence for each mistake."""

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer import cli
from shared.bootstrap import OpenBranch, open_branch
from shared.office.staff.model import Role, StaffMember
from tests.helpers.branches import build_sample_branch, morning_clock, sign_in


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


def person(branch: OpenBranch, code: str) -> StaffMember:
    return next(each for each in branch.staff.members() if each.code == code)


def staff(command: str, address: str, *options: str) -> int:
    return cli.main(["staff", command, "--database", address, *options])


def test_somebody_new_gets_a_pin_that_is_printed_once_and_works(
    address: str, branch: OpenBranch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert staff("add", address, "--code", "yerlan", "--name", "Yerlan Omarov", "--screens", "kk") == 0
    pin, code, *name = capsys.readouterr().out.split()
    assert (code, name) == ("yerlan", ["Yerlan", "Omarov"])
    yerlan = branch.staff.check_pin(person(branch, "yerlan").id, pin)
    assert (yerlan.role, yerlan.language, yerlan.skills) == (Role.CLERK, "kk", {})


def test_a_pin_comes_from_the_standard_input_and_is_not_printed(
    address: str, branch: OpenBranch, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("735182\n"))
    assert staff("reset-pin", address, "--person", "olga", "--pin-from-stdin") == 0
    assert capsys.readouterr().out == ""
    assert branch.staff.check_pin(person(branch, "olga").id, "735182").code == "olga"
    monkeypatch.setattr("sys.stdin", io.StringIO("123456\n"))
    assert staff("reset-pin", address, "--person", "olga", "--pin-from-stdin") == 1
    assert "too easy to guess" in capsys.readouterr().err


def test_a_new_pin_by_chance_is_printed(address: str, branch: OpenBranch, capsys: pytest.CaptureFixture[str]) -> None:
    assert staff("reset-pin", address, "--person", "olga") == 0
    pin = capsys.readouterr().out.split()[0]
    assert branch.staff.check_pin(person(branch, "olga").id, pin).code == "olga"


def test_somebody_leaves_and_the_list_says_so(
    address: str, branch: OpenBranch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert staff("deactivate", address, "--person", "olga") == 0
    assert staff("list", address) == 0
    lines = capsys.readouterr().out.splitlines()
    assert sum("inactive" in line for line in lines if line.startswith("olga ")) == 1
    assert staff("list", address, "--json") == 0
    listed = json.loads(capsys.readouterr().out)
    assert [each["active"] for each in listed if each["code"] in ("olga", "timur")].count(False) >= 1


@pytest.mark.parametrize(
    ("command", "options", "status", "said"),
    [
        ("deactivate", ("--person", "nobody"), 1, "No member of staff has the code nobody"),
        ("reset-pin", ("--person", "nobody"), 1, "No member of staff has the code nobody"),
        ("add", ("--code", "olga", "--name", "Olga"), 1, "Somebody has the code olga already"),
        ("add", ("--code", "Olga K", "--name", "Olga"), 2, "only small Latin letters"),
        ("add", ("--code", "olga2", "--name", " "), 2, "the text is empty"),
        ("add", ("--code", "olga2", "--name", "Olga", "--role", "kiosk"), 2, "'kiosk' is unknown"),
        ("add", ("--code", "olga2"), 2, "--name"),
    ],
)
def test_a_mistake_is_told_in_a_sentence_and_by_the_exit_status(
    address: str, branch: OpenBranch, capsys: pytest.CaptureFixture[str],
    command: str, options: tuple[str, ...], status: int, said: str,
) -> None:  # fmt: skip
    before = branch.staff.members()
    assert staff(command, address, *options) == status
    assert said in capsys.readouterr().err
    assert branch.staff.members() == before


def test_who_is_at_a_counter_is_not_deactivated(
    address: str, branch: OpenBranch, capsys: pytest.CaptureFixture[str]
) -> None:
    sign_in(branch, "aigerim", "1")
    assert staff("deactivate", address, "--person", "aigerim") == 1
    assert "signed in at a counter" in capsys.readouterr().err
    assert person(branch, "aigerim").active
