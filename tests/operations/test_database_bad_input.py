"""A database that cannot be used is told in one sentence, and nothing is changed."""

import sqlite3
from pathlib import Path

import pytest

from shared.bootstrap import create_database, open_branch
from shared.office.catalog.errors import NO_BRANCH
from shared.platform.db.errors import (
    BAD_DATABASE_URL,
    DATABASE_MISSING,
    DATABASE_NEWER,
    NETWORK_PATH,
    NOT_A_NOBAT_DATABASE,
)
from shared.platform.db.network_drives_linux import on_network_mount
from shared.platform.errors import FOLDER_NOT_WRITABLE, UserError, error_text
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from tests.helpers.branches import open_sample_branch


def problem(address: str) -> UserError:
    """Return why a branch could not be opened."""
    with pytest.raises(UserError) as told:
        open_branch(address)
    return told.value


@pytest.mark.parametrize(
    "address", ["", "branch.db", "mysql://localhost/x", "sqlite://", "sqlite:///:memory:", "postgresql://h/x"]
)
def test_an_address_of_another_kind_is_refused(address: str) -> None:
    assert problem(address).code is BAD_DATABASE_URL


def test_a_password_in_a_bad_address_is_not_repeated() -> None:
    found = problem("mysql://clerk:topsecret@localhost/x")
    assert "topsecret" not in Translator(Language.EN).text(error_text(found))


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    assert problem(f"sqlite:///{tmp_path / 'none.sqlite3'}").code is DATABASE_MISSING
    assert list(tmp_path.iterdir()) == []


def test_an_empty_database_has_no_branch(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'b.sqlite3'}"
    create_database(address)
    assert problem(address).code is NO_BRANCH


def test_a_file_that_is_something_else_is_left_alone(tmp_path: Path) -> None:
    letter = tmp_path / "letter.sqlite3"
    letter.write_text("Dear manager, " * 200, encoding="utf-8")
    before = letter.read_bytes()
    assert problem(f"sqlite:///{letter}").code is NOT_A_NOBAT_DATABASE
    assert letter.read_bytes() == before


def test_somebody_elses_database_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "shop.sqlite3"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE goods (id)")
    connection.close()
    assert problem(f"sqlite:///{file}").code is NOT_A_NOBAT_DATABASE


def test_a_database_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    branch = open_sample_branch(tmp_path)
    with branch.database.write() as tx:
        tx.connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    branch.close()
    assert problem(branch.address).code is DATABASE_NEWER


def test_a_folder_that_does_not_exist_is_told() -> None:
    with pytest.raises(UserError) as told:
        create_database("sqlite:////nowhere/at/all/b.sqlite3")
    assert told.value.code is FOLDER_NOT_WRITABLE


def test_a_network_drive_is_refused() -> None:
    with pytest.raises(UserError) as told:
        create_database("sqlite:////" + "/server/share/b.sqlite3")
    assert told.value.code is NETWORK_PATH


MOUNTS = """/dev/sda1 / ext4 rw 0 0
server:/export /srv/branch nfs4 rw 0 0
//server/share /srv/win\\040share cifs rw 0 0
/dev/sdb1 /srv/branch/local ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/opt/clerk", False),
        ("/srv/branch", True),
        ("/srv/branch/data", True),
        ("/srv/branch/local", False),
        ("/srv/win share/data", True),
        ("/srv/branchoffice", False),
    ],
)
def test_the_mount_that_holds_a_path_decides(path: str, network: bool) -> None:
    assert on_network_mount(Path(path), MOUNTS) is network
