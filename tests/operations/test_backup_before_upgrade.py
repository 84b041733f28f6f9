"""An upgrade begins with a proven backup, and a fault on the way leaves everything as it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from installer import cli
from shared.platform.clock import VirtualClock
from shared.platform.db.engine import open_engine
from shared.platform.errors import FOLDER_NOT_WRITABLE, UserError
from shared.upkeep.backup.archive import verify
from shared.upkeep.backup.upgrading import upgrade_with_copy
from shared.upkeep.migrations.known import HEAD, KNOWN
from shared.upkeep.migrations.upgrade import run_migrations
from tests.helpers.databases import Databases


def build_first_version(address: str) -> None:
    """Make a database as the first version wrote it, with one branch."""
    engine = open_engine(address)
    run_migrations(engine, KNOWN[0])
    with engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO branches VALUES "
                "('0190a0000000700080000000000000aa', 'old', '{}', '{}', 'Asia/Almaty', 'en', '00:00:00', '{}')"
            )
        )
    engine.dispose()


@pytest.fixture
def old(databases: Databases) -> Iterator[str]:
    """The address of a database of the first version."""
    address = databases.fresh("first", build_first_version)
    yield address
    databases.drop(address)


def version(address: str) -> str:
    """Return the version of a database."""
    engine = open_engine(address)
    with engine.connect() as connection:
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    engine.dispose()
    return str(found)


def test_an_upgrade_keeps_a_proven_backup_of_before(old: str, tmp_path: Path, clock: VirtualClock) -> None:
    done = upgrade_with_copy(old, tmp_path, clock.now())
    assert (done.before, done.now, version(old)) == (KNOWN[0], HEAD, HEAD)
    assert done.copy is not None
    manifest = verify(done.copy)
    assert (manifest.schema, manifest.branches[0].code, manifest.counts["branches"]) == (KNOWN[0], "old", 1)
    again = upgrade_with_copy(old, tmp_path, clock.now())
    assert (again.before, again.now, again.copy) == (HEAD, HEAD, None)


def test_an_upgrade_that_fails_changes_nothing_and_keeps_the_backup(
    old: str, tmp_path: Path, clock: VirtualClock
) -> None:
    engine = open_engine(old)
    with engine.begin() as connection:
        # Stands in the way of the second version.
        connection.execute(text("CREATE INDEX ix_steps_of_day ON branches (code)"))
    engine.dispose()
    with pytest.raises(Exception, match="ix_steps_of_day"):
        upgrade_with_copy(old, tmp_path, clock.now())
    assert version(old) == KNOWN[0]
    assert len(list(tmp_path.iterdir())) == 1


def test_without_a_place_for_the_backup_nothing_is_upgraded(old: str, tmp_path: Path, clock: VirtualClock) -> None:
    in_the_way = tmp_path / "backups"
    in_the_way.write_text("a file", encoding="utf-8")
    with pytest.raises(UserError) as told:
        upgrade_with_copy(old, in_the_way, clock.now())
    assert told.value.code is FOLDER_NOT_WRITABLE
    assert version(old) == KNOWN[0]


def test_the_command_tells_it_in_words(old: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["upgrade", "--database", old, "--to", str(tmp_path)]) == 0
    told = capsys.readouterr().out
    assert f"upgraded from version {KNOWN[0]} to {HEAD}" in told
    assert str(next(tmp_path.iterdir())) in told
    assert cli.main(["upgrade", "--database", old, "--to", str(tmp_path)]) == 0
    assert "Nothing was changed" in capsys.readouterr().out
    assert cli.main(["upgrade", "--database", f"sqlite:///{tmp_path.as_posix()}/none.sqlite3"]) == 1
    assert "nobat init" in capsys.readouterr().err
