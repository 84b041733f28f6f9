"""Nobody else on the computer can read a branch's files, whatever the umask, also those of an earlier version."""

import os
import stat
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from installer import cli
from installer.check_result import State
from installer.doctor_checks import check_privacy
from shared.bootstrap import open_branch
from shared.platform.config import default_database_url, make_data_dir
from shared.upkeep.backup.make import make_backup
from tests.helpers.role_branches import build_open_branch

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes; its folders' rights decide")


@pytest.fixture(params=[0o000, 0o022], ids=["umask 000", "umask 022"])
def careless(request: pytest.FixtureRequest) -> Iterator[None]:
    """A system that lets everybody read, or even write, what is made."""
    before = os.umask(request.param)
    yield
    os.umask(before)


def open_to_others(folder: Path) -> set[str]:
    found = [folder, *folder.rglob("*")]
    return {str(path.relative_to(folder)) for path in found if stat.S_IMODE(path.stat().st_mode) & 0o077}


@pytest.mark.usefixtures("careless")
def test_everything_that_commands_make_is_private(tmp_path: Path) -> None:
    data = tmp_path / "data"
    database = default_database_url(data)
    make_data_dir(data)
    backups = data / "backups"
    assert cli.main(["init", "--database", database]) == 0
    assert cli.main(["backup", "--database", database, "--to", str(backups)]) == 0
    assert cli.main(["upgrade", "--database", database]) == 0
    branch = open_branch(database)
    try:
        assert {path.name for path in data.iterdir()} >= {"branch.sqlite3", "branch.sqlite3-wal", "branch.sqlite3-shm"}
        assert open_to_others(data) == set()
        assert check_privacy(database, data).state is State.OK
    finally:
        branch.close()


@pytest.mark.usefixtures("careless")
def test_what_a_program_makes_without_the_command_line_is_private(tmp_path: Path) -> None:
    data = make_data_dir(tmp_path / "data")
    database = default_database_url(data)
    build_open_branch(database)
    make_backup(database, data / "backups", datetime.now(UTC))
    assert open_to_others(data) == set()


@pytest.mark.usefixtures("careless")
def test_the_files_of_an_earlier_version_are_closed_when_they_are_opened(tmp_path: Path) -> None:
    data = make_data_dir(tmp_path / "data")
    database = default_database_url(data)
    assert cli.main(["init", "--database", database]) == 0
    (data / "backups").mkdir()
    for name in ("branch.sqlite3-witness", "branch-before-0002-20260101-000000.sqlite3", "logs/kiosk-1.log.1"):
        (data / name).touch()
    make_backup(database, data / "backups", datetime.now(UTC))
    for path in (data, *data.rglob("*")):
        path.chmod(0o777 if path.is_dir() else 0o666)
    assert check_privacy(database, data).state is State.PROBLEM
    make_data_dir(data)
    open_branch(database).close()
    assert open_to_others(data) == set()


def test_a_folder_that_holds_other_things_keeps_its_rights(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "letter.txt").touch()
    make_data_dir(tmp_path)
    assert open_to_others(tmp_path) & {".", "logs", "slips"} == {"."}
