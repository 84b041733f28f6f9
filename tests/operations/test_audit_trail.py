"""The audit trail keeps what was changed exactly if the change was kept."""

from datetime import timedelta

import pytest

from shared.office.audit.model import SYSTEM, Actor, ActorKind, AuditKind
from shared.office.audit.operations import AuditOperations
from shared.office.audit.store import record
from shared.platform.db.database import Database
from shared.platform.ids import new_id
from tests.helpers.small_branches import MONDAY_TEN, SmallBranch

UNTIL = MONDAY_TEN + timedelta(hours=1)


def test_setting_up_a_branch_is_the_first_entry_after_the_seal(small: SmallBranch) -> None:
    entry, seal = AuditOperations(small.database).entries(MONDAY_TEN, UNTIL)
    assert (seal.kind, seal.details["digests"].keys() >= {"services", "settings"}) == (AuditKind.RECORDS_SEALED, True)
    assert (entry.kind, entry.subject, entry.actor_kind, entry.actor_id) == (
        AuditKind.BRANCH_CREATED,
        "small",
        "system",
        None,
    )
    assert entry.instant == MONDAY_TEN


def test_an_entry_goes_with_its_change(small: SmallBranch) -> None:
    def change_that_fails() -> None:
        with small.database.write() as tx:
            record(tx, small.database.branch_id, SYSTEM, AuditKind.PIN_SET, "somebody")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        change_that_fails()
    assert len(AuditOperations(small.database).entries(MONDAY_TEN, UNTIL)) == 2


def test_entries_come_newest_first_within_the_period_and_the_limit(small: SmallBranch) -> None:
    author = Actor(ActorKind.MANAGER, new_id(), "console-1")
    for number in range(4):
        small.clock.set(MONDAY_TEN + timedelta(minutes=10 * (number + 1)))
        with small.database.write() as tx:
            record(
                tx, small.database.branch_id, author, AuditKind.SERVICE_CHANGED, f"service {number}", {"active": True}
            )
    operations = AuditOperations(small.database)
    found = operations.entries(MONDAY_TEN + timedelta(minutes=10), MONDAY_TEN + timedelta(minutes=40))
    assert [entry.subject for entry in found] == ["service 2", "service 1", "service 0"]
    assert found[0].details == {"active": True}
    assert found[0].actor_id == author.id
    assert len(operations.entries(MONDAY_TEN, UNTIL, limit=2)) == 2


def test_another_branch_does_not_see_it(small: SmallBranch) -> None:
    other = Database(small.database.engine, small.clock, new_id())
    assert AuditOperations(other).entries(MONDAY_TEN, UNTIL) == ()
