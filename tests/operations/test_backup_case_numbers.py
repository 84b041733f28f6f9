"""After a restore no number of a case is issued a second time, and the chain of the registers says what is left out."""

from datetime import timedelta
from pathlib import Path

import pytest

from counter_console.notices.texts import notice_advice
from shared.bootstrap import OpenBranch, open_branch
from shared.office.audit.model import AuditKind
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.service_desk.cases.model import LeftOutCases
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.rules.numbering import cases_left_out, cases_lost
from shared.upkeep.backup.make import make_backup
from shared.upkeep.backup.restore import restore
from tests.helpers.appointments import book_here
from tests.helpers.cases import application, clerk_of


def register(branch: OpenBranch, number: int = 1) -> list[int]:
    """Register cases and return their numbers."""
    clerk, operations = clerk_of(branch, "aigerim"), branch.of(CaseOperations)
    return [operations.register(application(), clerk).number for _ in range(number)]


def test_cases_go_on_behind_those_that_the_backup_does_not_know(
    branch: OpenBranch, clock: VirtualClock, tmp_path: Path
) -> None:
    register(branch, 2)
    backup = make_backup(branch.address, tmp_path, clock.now()).path
    clock.advance(600)
    assert register(branch, 3) == [3, 4, 5]
    restore(backup, branch.address, clock.now(), replace=True, copies=tmp_path / "before", by="marat")
    assert register(branch, 2) == [6, 7]
    assert branch.check.run().faults == ()


def test_lost_cases_are_in_the_notice_and_in_the_audit_trail(
    branch: OpenBranch, clock: VirtualClock, tmp_path: Path
) -> None:
    backup = make_backup(branch.address, tmp_path, clock.now()).path
    register(branch, 2)
    book_here(branch)
    clock.advance(60)
    restore(backup, branch.address, clock.now(), replace=True, copies=tmp_path / "before", by="marat")
    (notice,) = branch.notices.open_notices()
    assert notice.detail == "2026-000001–000002, appointments=1"
    said = Translator(Language.EN).text(notice_advice(notice))
    assert "Lost: 2026-000001–000002." in without_direction_controls(said)
    assert "Appointments that were lost: 1." in said
    entry = branch.audit.entries(clock.now() - timedelta(days=1), clock.now() + timedelta(days=1))[0]
    assert entry.kind is AuditKind.DATABASE_RESTORED
    assert entry.details["lost_cases"] == ["2026-000001–000002"]
    assert entry.details["lost_appointments"] == 1


def test_a_backup_restored_again_and_again_repeats_no_case_number(
    branch: OpenBranch, clock: VirtualClock, tmp_path: Path
) -> None:
    backup = make_backup(branch.address, tmp_path, clock.now()).path
    given: list[int] = []
    for _ in range(3):
        given += register(branch)
        clock.advance(60)
        restore(backup, branch.address, clock.now(), replace=True, copies=tmp_path / "before")
        restore(backup, branch.address, clock.now(), replace=True, copies=tmp_path / "before")
        assert branch.check.run().faults == ()
    assert given + register(branch) == [1, 2, 3, 4]


def test_a_backup_that_knows_all_cases_leaves_none_out(branch: OpenBranch, clock: VirtualClock, tmp_path: Path) -> None:
    register(branch, 2)
    backup = make_backup(branch.address, tmp_path, clock.now()).path
    clock.advance(60)
    restore(backup, branch.address, clock.now(), replace=True, copies=tmp_path / "before")
    assert branch.notices.open_notices() == ()
    assert register(branch) == [3]


def test_where_nobody_can_tell_cases_go_on_far_beyond(
    branch: OpenBranch, clock: VirtualClock, tmp_path: Path, empty: str
) -> None:
    register(branch, 2)
    backup = make_backup(branch.address, tmp_path, clock.now()).path
    clock.advance(60)
    restore(backup, empty, clock.now())

    restored = open_branch(empty, clock=clock)
    try:
        assert register(restored) == [201]
        assert restored.check.run().faults == ()
    finally:
        restored.close()


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ("UPDATE record_events SET subject = 'other' WHERE subject = 'case_numbers'", "case numbers without gaps"),
        ("UPDATE record_events SET details = '{}' WHERE subject = 'case_numbers'", "chain of the registers"),
        ("DELETE FROM record_events WHERE subject = 'case_numbers'", "chain of the registers"),
    ],
)
def test_a_gap_that_no_restore_recorded_is_found(
    branch: OpenBranch, clock: VirtualClock, tmp_path: Path, changed: str, found: str
) -> None:
    backup = make_backup(branch.address, tmp_path, clock.now()).path
    register(branch)
    clock.advance(60)
    restore(backup, branch.address, clock.now(), replace=True, copies=tmp_path / "before")
    register(branch)
    with branch.database.write() as tx:
        tx.connection.exec_driver_sql(changed)
    assert found in {fault.rule for fault in branch.check.run().faults}


def test_only_numbers_above_those_that_are_kept_are_lost() -> None:
    assert cases_lost({2025: 9, 2026: 4}, {2025: 9, 2026: 6, 2027: 1}) == (
        LeftOutCases(2026, 5, 6, certain=True),
        LeftOutCases(2027, 1, 1, certain=True),
    )


def test_what_is_left_out_ends_a_hundred_above_the_busiest_year() -> None:
    assert cases_left_out({2025: 310, 2026: 4}, {2026: 7}, (2026, 2026)) == (LeftOutCases(2026, 5, 500, certain=False),)
