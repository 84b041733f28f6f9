"""Files with cases in backups, restores and moves, and their erasure when the time to keep them is over."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from shared.bootstrap import OpenBranch, open_branch
from shared.office.audit.model import SYSTEM
from shared.platform.clock import VirtualClock
from shared.platform.db.engine import sqlite_file
from shared.platform.files.kept_bytes import folder_of
from shared.service_desk.cases.model import Case, CaseVerb
from shared.service_desk.cases.operations.attachments import AttachmentOperations
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from shared.upkeep.backup import healing
from shared.upkeep.backup.healing import heal
from shared.upkeep.backup.make import make_backup
from shared.upkeep.backup.move_targets import MoveStep
from shared.upkeep.backup.moving import move
from shared.upkeep.backup.restore import restore
from shared.upkeep.retention.model import KeptKind
from tests.helpers.branches import morning_clock
from tests.helpers.cases import application, clerk_of, do
from tests.helpers.databases import PostgresDatabases
from tests.helpers.files import attach, picture

YEAR = 365 * 86400


class Silent:
    """Gets the progress of a move and says nothing."""

    def began(self, step: MoveStep) -> None:
        pass

    def rows(self, table: str, done: int, whole: int) -> None:
        pass


@pytest.fixture
def case(branch: OpenBranch) -> Case:
    return branch.of(CaseOperations).register(application(), clerk_of(branch, "aigerim"))


def lose_the_folder(branch: OpenBranch) -> None:
    """What a dying disk takes with it, where bytes are kept in a folder."""
    file = sqlite_file(branch.address)
    for kept in folder_of(file).iterdir() if file is not None else ():
        kept.unlink()


def test_a_backup_carries_the_files_and_a_restore_brings_them_back(
    branch: OpenBranch, clock: VirtualClock, case: Case, tmp_path: Path
) -> None:
    clerk, large = clerk_of(branch, "aigerim"), picture("BMP", size=(500, 400))
    kept = [attach(branch, case, clerk, content) for content in (picture(), large)]
    backup = make_backup(branch.address, tmp_path, clock.now())
    assert backup.manifest.faults == 0
    attach(branch, case, clerk, picture(size=(9, 9)))
    lose_the_folder(branch)
    restore(backup.path, branch.address, clock.now(), replace=True)
    files = branch.of(AttachmentOperations)
    assert [files.content(each.id, clerk) for each in kept] == [picture(), large]
    assert len(branch.of(CaseViews).case(case.id, clerk).attachments) == 2
    assert branch.check.run().faults == ()


def test_files_go_a_year_after_the_closing_and_a_restore_erases_them_again(
    branch: OpenBranch, clock: VirtualClock, case: Case, tmp_path: Path
) -> None:
    clerk, files = clerk_of(branch, "aigerim"), branch.of(AttachmentOperations)
    attach(branch, case, clerk)
    opened = branch.of(CaseOperations).register(application(), clerk)
    other = attach(branch, opened, clerk, picture(size=(9, 9)))
    do(branch, case, CaseVerb.WITHDRAW, clerk)
    backup = make_backup(branch.address, tmp_path, clock.now())
    clock.advance(YEAR)
    assert KeptKind.CASE_FILES not in branch.retention.run(SYSTEM)
    clock.advance(86400)
    assert branch.retention.run(SYSTEM)[KeptKind.CASE_FILES] == 1
    (row,) = branch.of(CaseViews).case(case.id, clerk).attachments
    assert (row.file.erased, row.file.kept, row.preview) == (clock.now(), False, b"")
    clock.advance(2 * 3600)
    assert files.clean(SYSTEM) == 1  # both have the same small picture, which the open case still needs
    assert files.content(other.id, clerk) == picture(size=(9, 9))
    assert branch.check.run().faults == ()
    restore(backup.path, branch.address, clock.now(), replace=True)
    (row,) = branch.of(CaseViews).case(case.id, clerk).attachments
    assert not row.file.kept
    assert files.content(other.id, clerk) == picture(size=(9, 9))
    assert branch.check.run().faults == ()
    clock.advance(timedelta(days=1).total_seconds())
    assert files.clean(SYSTEM) >= 1


def test_a_damaged_database_is_repaired_with_its_files_also_when_one_of_them_is_lost(
    office: OpenBranch, clock: VirtualClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(healing, "_SETTLING_SECONDS", 0.0)
    clerk = clerk_of(office, "aigerim")
    case = office.of(CaseOperations).register(application(), clerk)
    kept, lost = (attach(office, case, clerk, picture(size=(side, side))) for side in (20, 30))
    address, file = office.address, sqlite_file(office.address)
    assert file is not None
    office.database.shorten_log()
    office.close()
    (folder_of(file) / lost.digest).unlink()
    with closing(sqlite3.connect(file)) as connection:
        page, size = connection.execute(
            "SELECT pageno, pgsize FROM dbstat WHERE name = 'ix_cases_branch_id_merged_into'"
        ).fetchone()
    with file.open("rb+") as stream:
        stream.seek((page - 1) * size)
        stream.write(b"\xa5" * size)
    healed = heal(file, tmp_path / "backups", clock.now(), thorough=True)
    assert healed is not None
    assert (healed.backup, healed.unreadable) == (None, ())
    again = open_branch(address, clock=clock)
    assert again.of(AttachmentOperations).content(kept.id, clerk) == picture(size=(20, 20))
    assert [fault.found for fault in again.check.run().faults] == ["missing"]
    again.close()


@pytest.mark.postgres
def test_a_move_takes_the_files_to_the_server_and_back(
    office: OpenBranch, postgres_databases: PostgresDatabases, tmp_path: Path
) -> None:
    clerk, content = clerk_of(office, "aigerim"), picture("BMP", size=(500, 400))
    case = office.of(CaseOperations).register(application(), clerk)
    file = attach(office, case, clerk, content)
    server, back = (
        postgres_databases.fresh("empty_for_files", lambda _address: None),
        tmp_path / "back" / "branch.sqlite3",
    )
    back.parent.mkdir()
    now = office.database.clock.now()
    move(office.address, server, now, Silent())
    move(server, f"sqlite:///{back.as_posix()}", now, Silent())
    for address in (server, f"sqlite:///{back.as_posix()}"):
        branch = open_branch(address, clock=morning_clock())
        assert branch.of(AttachmentOperations).content(file.id, clerk) == content
        assert branch.check.run().faults == ()
        branch.close()
    assert (folder_of(back) / file.digest).read_bytes() == content
    postgres_databases.drop(server)
