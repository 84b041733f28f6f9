"""A restore while a manager changes settings: each change is kept or given up as a whole, and nobody sees a fault."""

import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor, ActorKind
from shared.office.staff.model import Role
from shared.platform.db.engine import postgres_conninfo
from shared.platform.db.errors import DATABASE_LOST
from shared.platform.errors import UserError
from shared.upkeep.backup.make import make_backup
from shared.upkeep.backup.restore import restore

NOW = datetime(2026, 11, 20, 5, 0, tzinfo=UTC)


def test_settings_that_are_changed_while_a_backup_is_put_back_meet_no_fault(branch: OpenBranch, tmp_path: Path) -> None:
    manager = next(member for member in branch.staff.members() if member.role is Role.MANAGER)
    actor = Actor(ActorKind.MANAGER, manager.id, "console-1")
    branch.settings.change("policy", "fifo", actor)
    archive = make_backup(branch.address, tmp_path, NOW).path
    done, faults = threading.Event(), list[Exception]()

    def change_again_and_again() -> None:
        changes = 0
        while not done.is_set():
            try:
                branch.settings.change("policy", ("strict", "ratio")[changes % 2], actor)
            except Exception as fault:
                # While the tables are locked for longer than a change is repeated, it is told as not saved; the console
                # sends it again.
                if not (isinstance(fault, UserError) and fault.code is DATABASE_LOST):
                    faults.append(fault)
                    return
            changes += 1

    manager_at_work = threading.Thread(target=change_again_and_again)
    manager_at_work.start()
    try:
        for _ in range(3):
            restore(archive, branch.address, NOW, replace=True, copies=tmp_path / "copies")
    finally:
        done.set()
        manager_at_work.join()
    assert faults == []
    assert branch.check.run().faults == ()


@pytest.mark.postgres
@pytest.mark.parametrize(
    "steps",
    [
        ("SELECT 1 FROM audit_heads FOR UPDATE", "UPDATE settings SET value = value"),
        ("UPDATE staff_members SET name = name", "SELECT 1 FROM audit_heads FOR UPDATE"),
        ("SELECT 1 FROM audit_heads FOR UPDATE", "UPDATE staff_members SET name = name"),
    ],
    ids=["a setting", "a PIN", "a colleague"],
)
def test_a_restore_that_meets_a_change_half_done_lets_it_end(
    here: OpenBranch, tmp_path: Path, steps: tuple[str, str]
) -> None:
    """The restore is done in any case; only who adds a colleague may be asked to try again, as the product does."""
    here.settings.change("policy", "fifo", SYSTEM)
    archive = make_backup(here.address, tmp_path, NOW).path
    faults = list[Exception]()

    def put_back() -> None:
        try:
            restore(archive, here.address, NOW, replace=True, copies=tmp_path / "copies")
        except Exception as fault:
            faults.append(fault)

    restoring = threading.Thread(target=put_back)
    with psycopg.connect(postgres_conninfo(here.address)) as change:
        change.execute(steps[0].encode())
        restoring.start()
        _until_somebody_waits(here.address)
        try:
            change.execute(steps[1].encode())
            change.commit()
        except psycopg.errors.DeadlockDetected:
            change.rollback()
            assert steps[1].startswith("UPDATE staff_members")
    restoring.join()
    assert faults == []
    assert here.check.run().faults == ()


def _until_somebody_waits(address: str) -> None:
    with psycopg.connect(postgres_conninfo(address), autocommit=True) as looking:
        while not looking.execute(b"SELECT 1 FROM pg_locks WHERE NOT granted").fetchone():
            time.sleep(0.02)
