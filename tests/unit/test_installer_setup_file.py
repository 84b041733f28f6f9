"""The commands that write and read the whole set-up as a file."""

from pathlib import Path

import pytest

from installer.command_line import run
from shared.bootstrap import OpenBranch
from shared.office.catalog.parts import SERVICES
from shared.platform.errors import FOLDER_NOT_WRITABLE, UserError
from tests.helpers.branches import change_entry, open_sample_branch


@pytest.fixture
def branch(tmp_path: Path) -> OpenBranch:
    opened = open_sample_branch(tmp_path)
    opened.close()
    return opened


def test_a_written_set_up_is_compared_and_then_carried_out(
    branch: OpenBranch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "branch.toml"
    assert run(["setup", "export", "--database", branch.address, "--file", str(file)]) == 0
    where = ["--database", branch.address, "--file", str(file)]
    assert run(["setup", "import", *where]) == 0
    assert "already is as the file says" in capsys.readouterr().out
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("promise_minutes = 15", "promise_minutes = 17", 1), encoding="utf-8")
    assert run(["setup", "import", *where]) == 0
    shown = capsys.readouterr().out
    assert "is changed" in shown
    assert "Nothing was changed yet" in shown
    assert run(["setup", "import", *where, "--yes"]) == 0
    assert "now as the file says" in capsys.readouterr().out
    assert run(["setup", "export", "--database", branch.address]) == 0
    assert "promise_minutes = 17" in capsys.readouterr().out


def test_the_differences_are_also_given_as_json(
    branch: OpenBranch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "branch.toml"
    run(["setup", "export", "--database", branch.address, "--file", str(file)])
    assert run(["setup", "import", "--database", branch.address, "--file", str(file), "--json"]) == 0
    assert capsys.readouterr().out.strip() == "[]"


def test_a_wrong_file_names_line_and_key_and_changes_nothing(branch: OpenBranch, tmp_path: Path) -> None:
    file = tmp_path / "branch.toml"
    run(["setup", "export", "--database", branch.address, "--file", str(file)])
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('prefix = "D"', 'prefix = "O"'), encoding="utf-8")
    for command in (["setup", "check", "--file", str(file)], ["setup", "import", "--file", str(file), "--yes"]):
        more = ["--database", branch.address] if command[1] == "import" else []
        with pytest.raises(UserError) as wrong:
            run([*command, *more])
        assert wrong.value.values["key"].endswith("prefix")


def test_without_a_file_the_branch_itself_is_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    branch = open_sample_branch(tmp_path)
    check = ["setup", "check", "--database", branch.address]
    assert run(check) == 0
    assert "Prevents work" not in capsys.readouterr().out
    change_entry(branch, SERVICES, branch.catalog.catalog().services[0].code, zone="upstairs")
    branch.close()
    assert run(check) == 1
    assert "Prevents work: No counter in use serves" in capsys.readouterr().out


def test_a_place_that_cannot_be_written_is_named(branch: OpenBranch, tmp_path: Path) -> None:
    with pytest.raises(UserError) as wrong:
        run(["setup", "export", "--database", branch.address, "--file", str(tmp_path / "nowhere" / "branch.toml")])
    assert wrong.value.code is FOLDER_NOT_WRITABLE
