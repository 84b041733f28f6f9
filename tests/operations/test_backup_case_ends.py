"""The chain of the registers is kept outside the database as the chain of the queue is: mark, backups, and restore."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from installer.commands.backup import restore_report
from installer.repairing import remember
from shared.bootstrap import OpenBranch, open_branch
from shared.office.audit.model import SYSTEM
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.platform.reports.text_writer import report_text
from shared.queue.tickets.model import IssueRequest
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.upkeep.backup import healing
from shared.upkeep.backup.anchors import anchors
from shared.upkeep.backup.archive import verify
from shared.upkeep.backup.errors import RESTORE_NEEDS_REPLACE
from shared.upkeep.backup.healing import heal
from shared.upkeep.backup.make import make_backup
from shared.upkeep.backup.manifest import Signer
from shared.upkeep.backup.restore import restore, unpacked
from shared.upkeep.backup.soundness import Soundness, look_at
from tests.helpers.branches import open_sample_branch, service_id
from tests.helpers.cases import application, clerk_of


def register(branch: OpenBranch, number: int = 1) -> list[int]:
    """Register cases and return their numbers."""
    clerk, operations = clerk_of(branch, "aigerim"), branch.of(CaseOperations)
    return [operations.register(application(), clerk).number for _ in range(number)]


def issue(branch: OpenBranch) -> str:
    """Issue a ticket and return its number."""
    request = IssueRequest(new_id(), (service_id(branch, "passport-replace"),), "en")
    return branch.visitor.issue(request, "kiosk-1").ticket.display


def test_a_file_in_which_only_cases_are_missing_is_noticed(
    tmp_path: Path, clock: VirtualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(healing, "_SETTLING_SECONDS", 0.0)
    branch = open_sample_branch(tmp_path, clock)
    first = issue(branch)
    register(branch, 2)
    file, earlier = tmp_path / "branch.sqlite3", tmp_path / "earlier.sqlite3"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copyfile(file, earlier)
    register(branch, 3)
    remember(branch, file)
    branch.close()
    earlier.replace(file)
    for log in ("-wal", "-shm"):
        file.with_name(file.name + log).unlink(missing_ok=True)
    assert look_at(file) is Soundness.GONE_BACK

    assert heal(file, tmp_path / "backups", clock.now()) is not None
    again = open_branch(branch.address, clock=clock)
    assert register(again) == [201]
    assert int(issue(again)[1:]) == int(first[1:]) + 1, "no ticket is missing, so no number is left out"
    assert again.check.run().faults == ()
    (notice,) = again.notices.open_notices()
    assert notice.detail == "2026-000003–000200"
    again.close()
    assert look_at(file) is Soundness.SOUND


def test_an_older_state_of_the_registers_is_held_against_backups(
    branch: OpenBranch, clock: VirtualClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NOBAT_KEYS", str(tmp_path / "keys"))
    register(branch, 2)
    make_backup(branch.address, tmp_path, clock.now())
    kept = anchors(branch, tmp_path)
    assert [(anchor.record_seq > 0, anchor.seq) for anchor in kept] == [(True, 0)]
    assert branch.check.held_against(kept) == ()
    (fault,) = branch.check.held_against([replace(kept[0], record_seq=kept[0].record_seq + 5)])
    assert "of the registers is another one or missing" in fault.found
    (fault,) = branch.check.held_against([replace(kept[0], record_hash="0" * 64)])
    assert "of the registers is another one or missing" in fault.found


def test_a_backup_with_more_cases_is_the_later_one(branch: OpenBranch, clock: VirtualClock, tmp_path: Path) -> None:
    before = verify(make_backup(branch.address, tmp_path, clock.now()).path)
    register(branch)
    after = verify(make_backup(branch.address, tmp_path, clock.now()).path)
    assert after.events > before.events
    assert after.position > before.position


def test_a_backup_of_an_earlier_version_says_nothing_of_the_registers_and_is_restored(
    branch: OpenBranch, clock: VirtualClock, tmp_path: Path
) -> None:
    register(branch)
    path = make_backup(branch.address, tmp_path, clock.now()).path
    manifest = verify(path)
    heads = tuple(replace(head, record_seq=None, record_hash=None) for head in manifest.branches)
    older = replace(manifest, branches=heads, signature="").signed()
    assert older.signer() in (Signer.OURS, Signer.NOBODY)
    assert b"record_seq" not in older.as_json()
    assert all(head.agrees_with(found) for head, found in zip(heads, manifest.branches, strict=True))
    other = replace(manifest.branches[0], record_hash="f" * 64)
    assert not manifest.branches[0].agrees_with(other)
    assert unpacked(path, tmp_path / "fresh.sqlite3") == manifest


def test_before_a_restore_the_cases_that_would_be_lost_are_counted_as_tickets_are(
    branch: OpenBranch, clock: VirtualClock, tmp_path: Path
) -> None:
    register(branch, 2)
    backup = make_backup(branch.address, tmp_path, clock.now()).path
    register(branch, 3)
    clock.advance(60)
    with pytest.raises(UserError) as told:
        restore(backup, branch.address, clock.now())
    assert told.value.code is RESTORE_NEEDS_REPLACE
    assert (told.value.values["tickets"], told.value.values["cases"]) == (0, 3)
    done = restore(backup, branch.address, clock.now(), replace=True, copies=tmp_path / "before")
    assert done.lost_cases == 3
    assert "3 cases registered after the backup are not in it." in restore_report(done, ZoneInfo("Asia/Almaty"))


def test_the_end_of_the_registers_is_printed_on_the_report_of_a_closed_day(branch: OpenBranch) -> None:
    day = branch.day.today()
    register(branch, 2)
    end = branch.numbers.testimony()
    branch.summary.close_day(day, SYSTEM)
    assert branch.summary.figures(day).records_anchor == f"{end.record_seq} · {end.record_hash}"
    printed = report_text(branch.summary.report(day, Language.EN), Translator(Language.EN))
    assert end.record_hash in printed.replace("\n", "").replace(" ", "")
