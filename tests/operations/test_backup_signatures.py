"""A backup tells whose key signed it; a forged one is refused, and one of another key needs a word."""

import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.platform.clock import VirtualClock
from shared.platform.db.engine import sqlite_file
from shared.platform.db.high_water_mark import save_high_water_marks
from shared.platform.errors import UserError
from shared.platform.hash_chain import GENESIS, chained_hash
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.platform.reports.text_writer import report_text
from shared.platform.secret_keys import keys_folder, secret_key
from shared.queue.tickets.model import IssueRequest
from shared.queue.tickets.store.events import content_of
from shared.queue.tickets.store.tables import event_heads, ticket_events
from shared.upkeep.backup.anchors import anchors
from shared.upkeep.backup.archive import checksum, pack, unpack, verify
from shared.upkeep.backup.errors import BACKUP_BROKEN, BACKUP_OTHER_KEY
from shared.upkeep.backup.make import make_backup
from shared.upkeep.backup.manifest import Signer
from shared.upkeep.backup.restore import UNSIGNED, restore
from tests.helpers.branches import OPEN_MORNING, service_id

LATER = OPEN_MORNING + timedelta(hours=1)


@pytest.fixture(autouse=True)
def keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of keys for each test."""
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / "config")
    return tmp_path / "config"


@pytest.fixture
def backup(office: OpenBranch, tmp_path: Path) -> Path:
    """A signed backup of a branch."""
    return make_backup(office.address, tmp_path / "backups", LATER).path


def rebuilt(backup: Path, target: Path, *statements: str, **changes: Any) -> Path:
    """Make an archive of the same records after these statements, with these changes of its manifest."""
    database = target.with_suffix(".sqlite3")
    manifest = unpack(backup, database)
    with closing(sqlite3.connect(database)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    forged = replace(manifest, size=database.stat().st_size, sha256=checksum(database), **changes)
    pack(database, forged, target)
    return target


def test_the_key_is_private_and_stays_the_same(keys: Path) -> None:
    key = secret_key("signing")
    assert key is not None
    assert secret_key("signing") == key
    assert keys_folder() == keys
    if stat.S_IMODE(keys.stat().st_mode) != 0o777:  # a file system without such rights
        assert stat.S_IMODE((keys / "signing.key").stat().st_mode) == 0o600
        assert stat.S_IMODE(keys.stat().st_mode) == 0o700


def test_a_backup_is_signed_with_the_ends_of_both_chains(backup: Path) -> None:
    manifest = verify(backup)
    assert manifest.signer() is Signer.OURS
    assert manifest.branches[0].audit_seq > 0
    assert replace(manifest, faults=1).signer() is Signer.FORGED


def test_a_forged_backup_is_refused(backup: Path, tmp_path: Path) -> None:
    forged = rebuilt(backup, tmp_path / "forged.zip", "UPDATE staff_members SET role = 'admin' WHERE role = 'clerk'")
    with pytest.raises(UserError) as refused:
        restore(forged, f"sqlite:///{tmp_path / 'new.sqlite3'}", LATER, accept_key=verify(forged).key)
    assert refused.value.code is BACKUP_BROKEN


@pytest.mark.parametrize("unsigned", [False, True])
def test_a_backup_of_another_key_or_of_none_needs_a_word(
    backup: Path, tmp_path: Path, keys: Path, unsigned: bool
) -> None:
    if unsigned:
        backup = rebuilt(backup, tmp_path / "unsigned.zip", key="", signature="")
    else:
        (keys / "signing.key").unlink()
    word = UNSIGNED if unsigned else verify(backup).key
    address = f"sqlite:///{tmp_path / 'new.sqlite3'}"
    for wrong in ("", "another"):
        with pytest.raises(UserError) as refused:
            restore(backup, address, LATER, accept_key=wrong)
        assert (refused.value.code, refused.value.values["key"]) == (BACKUP_OTHER_KEY, word)
    assert restore(backup, address, LATER, accept_key=word).manifest.signer() is not Signer.OURS


def rewritten(branch: OpenBranch) -> None:
    """Write the whole chain of events again, so that it fits, as somebody with this program could."""
    with branch.database.write() as tx:
        previous = GENESIS
        for row in tx.execute(select(ticket_events).order_by(ticket_events.c.seq)).all():
            values = {k: v for k, v in row._mapping.items() if k not in ("hash", "previous_hash")} | {"device": "z"}
            digest = chained_hash(previous, content_of(values))
            here = update(ticket_events).where(ticket_events.c.seq == row.seq)
            tx.execute(here.values(device="z", previous_hash=previous, hash=digest))
            previous = digest
        tx.execute(update(event_heads).values(hash=previous))


def issue(branch: OpenBranch) -> None:
    """Issue one number."""
    branch.visitor.issue(IssueRequest(new_id(), (service_id(branch, "passport-replace"),), "kk"), "kiosk-1")


def test_a_chain_written_anew_is_found_by_backups_and_mark_and_printed_on_the_day_report(
    office: OpenBranch, tmp_path: Path
) -> None:
    issue(office)
    office.summary.close_day(office.day.today(), SYSTEM)
    folder = tmp_path / "backups"
    make_backup(office.address, folder, LATER)
    file = sqlite_file(office.address)
    assert file is not None
    save_high_water_marks(file, {office.database.branch_id: office.numbers.testimony()})
    kept = anchors(office, folder)
    assert (len(kept), office.check.held_against(kept)) == (2, ())
    rewritten(office)
    assert "event chain" not in {fault.rule for fault in office.check.run().faults}
    assert {fault.where for fault in office.check.held_against(kept)} == {each.where for each in kept}
    report = report_text(office.summary.report(office.day.today(), Language.EN), Translator(Language.EN))
    assert kept[0].hash in report.replace("\n", "").replace(" ", "")


def test_backups_that_a_restore_has_given_up_are_no_fault(
    office: OpenBranch, hours: VirtualClock, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    first = make_backup(office.address, folder, hours.now()).path
    hours.advance(60)
    issue(office)
    make_backup(office.address, folder, hours.now())
    hours.advance(60)
    restore(first, office.address, hours.now(), replace=True, copies=folder)
    issue(office)
    kept = anchors(office, folder)
    assert (len(kept), office.check.held_against(kept)) == (3, ())
