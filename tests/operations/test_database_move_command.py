"""`nobat database move` tells its steps, what was moved and what is to be done now."""

from pathlib import Path

import pytest

from installer.cli import main
from tests.helpers.branches import build_sample_branch
from tests.helpers.databases import PostgresDatabases, SqliteDatabases


def nothing(_address: str) -> None:
    """Leave a new database as it is."""


@pytest.mark.postgres
def test_a_move_is_told_step_by_step_with_what_to_do_then(
    sqlite_databases: SqliteDatabases, postgres_databases: PostgresDatabases, capsys: pytest.CaptureFixture[str]
) -> None:
    source = sqlite_databases.fresh("sample", build_sample_branch)
    target = postgres_databases.fresh("nothing", nothing)
    assert main(["database", "move", "--from", source, "--to", target]) == 0
    told = capsys.readouterr()
    assert "[1/6] Checking both databases" in told.err
    assert "[6/6] Checking every event in the new database" in told.err
    assert "rows, " in told.err
    assert "a second" in told.err
    assert "Every row is the same in both databases." in told.out
    assert "0 events of 0 tickets checked, nothing is wrong." in told.out
    assert "'nobat database roles'" in told.out
    assert "the keeper still use the old database" in told.out
    assert f"{source} was not changed." in told.out
    assert main(["check", "--database", target]) == 0
    sqlite_databases.drop(source)
    postgres_databases.drop(target)


def test_a_move_that_is_refused_is_one_sentence(
    sqlite_databases: SqliteDatabases, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    source = sqlite_databases.fresh("sample", build_sample_branch)
    taken = tmp_path / "taken.sqlite3"
    taken.write_text("something")
    assert main(["database", "move", "--from", source, "--to", f"sqlite:///{taken}"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines()[-1].startswith(f"The database {taken} is not empty.")
    assert main(["database", "move", "--from", source, "--to", f"sqlite:///{taken}", "--language", "ru"]) == 1
    assert "не пустая" in capsys.readouterr().err
    assert taken.read_text() == "something"
    sqlite_databases.drop(source)
