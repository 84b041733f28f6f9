"""The key of the PINs: made with the first PIN, in no backup, taken along by a move; without it new PINs help."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from installer import cli
from installer.check_result import State
from installer.doctor_checks import check_pin_key
from shared.bootstrap import open_branch
from shared.office.staff.errors import PIN_KEY_MISSING
from shared.platform.db.pin_key import load_pin_key, pin_key_file
from shared.platform.errors import UserError
from shared.upkeep.backup.archive import unpack
from shared.upkeep.backup.make import make_backup
from tests.helpers.branches import pin_of
from tests.helpers.databases import PostgresDatabases
from tests.helpers.role_branches import build_open_branch


def signs_in(address: str, code: str, pin: str) -> bool:
    branch = open_branch(address)
    try:
        member = next(each for each in branch.staff.members() if each.code == code)
        return branch.staff.check_pin(member.id, pin) == member
    finally:
        branch.close()


def test_a_new_branch_has_a_private_key_that_no_backup_holds(tmp_path: Path) -> None:
    file = tmp_path / "branch.sqlite3"
    address = f"sqlite:///{file}"
    assert check_pin_key(address).state is State.NOTE
    build_open_branch(address)
    key = load_pin_key(file)
    assert key is not None
    assert check_pin_key(address).state is State.OK
    assert signs_in(address, "timur", pin_of("timur"))
    archive = make_backup(address, tmp_path / "backups", datetime.now(UTC)).path
    copy = tmp_path / "copy.sqlite3"
    unpack(archive, copy)
    for content in (copy.read_bytes(), archive.read_bytes()):
        assert key not in content
        assert key.hex().encode() not in content


def test_after_a_restore_elsewhere_new_pins_or_the_key_help(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    here, there = tmp_path / "branch.sqlite3", tmp_path / "other" / "branch.sqlite3"
    there.parent.mkdir()
    build_open_branch(f"sqlite:///{here}")
    archive = make_backup(f"sqlite:///{here}", tmp_path, datetime.now(UTC)).path
    address = f"sqlite:///{there}"
    assert cli.main(["restore", "--from", str(archive), "--database", address]) == 0
    with pytest.raises(UserError) as refused:
        signs_in(address, "timur", pin_of("timur"))
    assert refused.value.code is PIN_KEY_MISSING
    capsys.readouterr()
    assert cli.main(["pins", "--database", address, "--person", "timur"]) == 0
    pin, code, _ = capsys.readouterr().out.split(maxsplit=2)
    assert code == "timur"
    assert signs_in(address, "timur", pin)
    assert cli.main(["pins", "--database", address, "--person", "nobody"]) == 1
    pin_key_file(there).write_bytes(pin_key_file(here).read_bytes())
    assert signs_in(address, "aigerim", pin_of("aigerim"))


@pytest.mark.postgres
def test_a_move_takes_the_key_along_and_back(postgres_databases: PostgresDatabases, tmp_path: Path) -> None:
    first, last = f"sqlite:///{tmp_path / 'first.sqlite3'}", f"sqlite:///{tmp_path / 'last.sqlite3'}"
    build_open_branch(first)
    server = postgres_databases.fresh("nothing", lambda address: None)
    try:
        assert cli.main(["database", "move", "--from", first, "--to", server]) == 0
        assert signs_in(server, "timur", pin_of("timur"))
        assert check_pin_key(server).state is State.OK
        assert cli.main(["database", "move", "--from", server, "--to", last]) == 0
        assert signs_in(last, "timur", pin_of("timur"))
    finally:
        postgres_databases.drop(server)
