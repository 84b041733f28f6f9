"""Files with cases in backups, restores and moves, and their erasure when the time to keep them is over."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shared.bootstrap import OpenBranch, open_branch
from shared.office.audit.model import SYSTEM
from shared.platform.clock import VirtualClock
from shared.platform.db.access import AppRole
from shared.platform.db.engine import sqlite_file
from shared.platform.files.kept_bytes import folder_of, keep_bytes
from shared.platform.files.reader import digest_of
from shared.quality.announcements.operations.views import AnnouncementViews
from shared.quality.learning.operations.guides import GuideOperations
from shared.service_desk.cases.model import CaseVerb
from shared.service_desk.cases.operations.attachments import AttachmentOperations
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from shared.upkeep.backup import healing
from shared.upkeep.backup.copying import copy_database
from shared.upkeep.backup.healing import heal
from shared.upkeep.backup.make import make_backup
from shared.upkeep.backup.move_targets import MoveStep
from shared.upkeep.backup.moving import move
from shared.upkeep.backup.restore import restore
from shared.upkeep.keeper.duties import CleanFiles
from shared.upkeep.retention.model import KeptKind
from tests.helpers.announcements import SCHOOL, announce, keep_picture
from tests.helpers.branches import morning_clock
from tests.helpers.cases import application, clerk_of, do
from tests.helpers.databases import PostgresDatabases
from tests.helpers.files import attach, checked, paper, picture
from tests.helpers.learning import guide_of, write_guide
from tests.helpers.role_branches import RoleBranch, roles

__all__ = ["roles"]

YEAR = 365 * 86400


class Silent:
    """Gets the progress of a move and says nothing."""

    def began(self, step: MoveStep) -> None:
        pass

    def rows(self, table: str, done: int, whole: int) -> None:
        pass


def test_a_backup_carries_the_files_and_a_restore_brings_them_back(
    office: OpenBranch, hours: VirtualClock, tmp_path: Path
) -> None:
    clerk, large = clerk_of(office, "aigerim"), picture("BMP", size=(500, 400))
    case = office.of(CaseOperations).register(application(), clerk)
    kept = [attach(office, case, clerk, content) for content in (picture(), large)]
    backup = make_backup(office.address, tmp_path, hours.now())
    assert backup.manifest.faults == 0
    attach(office, case, clerk, picture(size=(9, 9)))
    file = sqlite_file(office.address)
    assert file is not None
    shutil.rmtree(folder_of(file))
    restore(backup.path, office.address, hours.now(), replace=True)
    files = office.of(AttachmentOperations)
    assert [files.content(each.id, clerk) for each in kept] == [picture(), large]
    assert len(office.of(CaseViews).case(case.id, clerk).attachments) == 2
    assert office.check.run().faults == ()


def test_a_backup_carries_the_pdfs_of_guides_and_the_pictures_of_announcements(
    office: OpenBranch, hours: VirtualClock, tmp_path: Path
) -> None:
    timur = clerk_of(office, "timur")
    known = announce(office, timur, replace(SCHOOL, picture=keep_picture(office, timur)))
    file = office.of(GuideOperations).keep_file(paper(), "rules.pdf", timur)
    write_guide(office, timur, terms=replace(guide_of(office.day.today() + timedelta(days=1)), file=file))
    backup, address = make_backup(office.address, tmp_path, hours.now()), sqlite_file(office.address)
    assert address is not None
    shutil.rmtree(folder_of(address))
    restore(backup.path, office.address, hours.now(), replace=True)
    assert office.of(AnnouncementViews).picture(known.id) == checked().content
    assert office.check.run().faults == ()


@pytest.mark.postgres
def test_a_backup_of_a_server_becomes_a_file_with_its_folder(here: OpenBranch, tmp_path: Path) -> None:
    clerk, large = clerk_of(here, "aigerim"), picture("BMP", size=(500, 400))
    file = attach(here, here.of(CaseOperations).register(application(), clerk), clerk, large)
    now, place = here.database.clock.now(), tmp_path / "new" / "branch.sqlite3"
    place.parent.mkdir()
    restore(make_backup(here.address, tmp_path, now).path, f"sqlite:///{place.as_posix()}", now)
    assert (folder_of(place) / file.digest).read_bytes() == large


def test_files_go_a_year_after_the_closing_and_a_restore_erases_them_again(
    office: OpenBranch, hours: VirtualClock, tmp_path: Path
) -> None:
    clerk, files = clerk_of(office, "aigerim"), office.of(AttachmentOperations)
    case = office.of(CaseOperations).register(application(), clerk)
    attach(office, case, clerk)
    opened = office.of(CaseOperations).register(application(), clerk)
    other = attach(office, opened, clerk, picture(size=(9, 9)))
    do(office, case, CaseVerb.WITHDRAW, clerk)
    backup = make_backup(office.address, tmp_path, hours.now())
    hours.advance(YEAR)
    assert KeptKind.CASE_FILES not in office.retention.run(SYSTEM)
    hours.advance(86400)
    assert office.retention.run(SYSTEM)[KeptKind.CASE_FILES] == 1
    (row,) = office.of(CaseViews).case(case.id, clerk).attachments
    assert (row.file.erased, row.file.kept, row.preview) == (hours.now(), False, b"")
    hours.advance(2 * 3600)
    assert files.clean(SYSTEM) == 1  # both have the same small picture, which the open case still needs
    assert files.content(other.id, clerk) == picture(size=(9, 9))
    assert office.check.run().faults == ()
    restore(backup.path, office.address, hours.now(), replace=True)
    (row,) = office.of(CaseViews).case(case.id, clerk).attachments
    assert not row.file.kept
    assert files.content(other.id, clerk) == picture(size=(9, 9))
    assert office.check.run().faults == ()
    hours.advance(timedelta(days=1).total_seconds())
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


def test_a_digest_that_somebody_changed_leads_to_no_other_file(
    office: OpenBranch, hours: VirtualClock, tmp_path: Path
) -> None:
    clerk = clerk_of(office, "aigerim")
    attach(office, office.of(CaseOperations).register(application(), clerk), clerk)
    secret = tmp_path / "secret.txt"
    secret.write_text("a key")
    with office.database.write() as tx:
        tx.connection.exec_driver_sql("UPDATE case_files SET digest = '../secret.txt', preview = '../secret.txt'")
        tx.connection.exec_driver_sql(
            "INSERT INTO file_chunks (branch_id, digest, part, content, kept)"
            " SELECT branch_id, '../secret.txt', 7, 'x', '2020-01-01 00:00:00.000000' FROM case_files"
        )
    copy = tmp_path / "copy.sqlite3"
    assert copy_database(office.address, copy)["file_chunks"] == 1
    with office.database.write() as tx:
        tx.connection.exec_driver_sql("UPDATE case_files SET digest = 'x', preview = 'x'")
    hours.advance(2 * 3600)
    office.of(AttachmentOperations).clean(SYSTEM)
    assert secret.read_text() == "a key"


@pytest.mark.postgres
def test_a_console_adds_files_and_the_keeper_cleans_up_with_the_managers_role(roles: RoleBranch) -> None:
    with roles.opened(AppRole.CONSOLE) as console, roles.opened(AppRole.MANAGER) as manager:
        clerk = clerk_of(console, "aigerim")
        file = attach(console, console.of(CaseOperations).register(application(), clerk), clerk)
        keep_bytes(console.database, b"left behind", digest_of(b"left behind"))
        duty = CleanFiles(manager.of(AttachmentOperations), "keeper")
        assert duty.run(roles.clock.now()) == ""
        roles.clock.advance(2 * 3600)
        assert duty.due(roles.clock.now(), None)
        assert duty.run(roles.clock.now()) == "1 files"
        assert not duty.due(roles.clock.now(), None)
        assert console.of(AttachmentOperations).content(file.id, clerk) == picture()
        assert manager.check.run().faults == ()


@pytest.mark.postgres
def test_a_move_takes_the_files_to_the_server(office: OpenBranch, postgres_databases: PostgresDatabases) -> None:
    clerk, content = clerk_of(office, "aigerim"), picture("BMP", size=(500, 400))
    case = office.of(CaseOperations).register(application(), clerk)
    file = attach(office, case, clerk, content)
    server = postgres_databases.fresh("empty_for_files", lambda _address: None)
    now = office.database.clock.now()
    move(office.address, server, now, Silent())
    branch = open_branch(server, clock=morning_clock())
    assert branch.of(AttachmentOperations).content(file.id, clerk) == content
    branch.close()
    postgres_databases.drop(server)
