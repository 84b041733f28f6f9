"""Changing settings: kept only where they differ, seen by everybody, written into the audit trail."""

import pytest
from sqlalchemy import func, insert, select

from shared.office.audit.model import SYSTEM, Actor, ActorKind, AuditKind
from shared.office.audit.operations import AuditOperations
from shared.office.settings.errors import BAD_SETTING, SETTING_CHANGED_MEANWHILE
from shared.office.settings.model import OrderPolicy, Settings
from shared.office.settings.operations import SettingsOperations
from shared.office.settings.store import settings
from shared.office.staff.model import Role
from shared.office.staff.operations import StaffOperations
from shared.platform.errors import UserError
from shared.platform.i18n.text import Number
from shared.platform.live.topics import Topic
from tests.helpers.small_branches import MONDAY_TEN, SmallBranch, clerk


def rows(small: SmallBranch) -> int:
    with small.database.read() as tx:
        found = tx.first(select(func.count()).select_from(settings))
    assert found is not None
    return int(found[0])


def test_a_new_branch_has_the_defaults_and_no_rows(small: SmallBranch) -> None:
    assert SettingsOperations(small.database).values() == Settings()
    assert rows(small) == 0


def test_a_change_is_kept_and_told(small: SmallBranch) -> None:
    operations = SettingsOperations(small.database)
    changed = operations.change("policy", "fifo", SYSTEM)
    assert changed.policy is OrderPolicy.FIFO
    assert operations.change("service_level_target", "0.9", SYSTEM).service_level_target == 0.9
    assert operations.values() == Settings(policy=OrderPolicy.FIFO, service_level_target=0.9)
    assert small.database.versions()[Topic.SETTINGS] == 2
    assert rows(small) == 2


def test_going_back_to_the_default_leaves_no_row(small: SmallBranch) -> None:
    operations = SettingsOperations(small.database)
    operations.change("promise_minutes", 20, SYSTEM)
    operations.change("promise_minutes", 15, SYSTEM)
    assert rows(small) == 0


def test_a_refused_value_changes_nothing(small: SmallBranch) -> None:
    operations = SettingsOperations(small.database)
    operations.change("idle_seconds", 90, SYSTEM)
    with pytest.raises(UserError) as refused:
        operations.change("idle_seconds", 5, SYSTEM)
    assert refused.value.code is BAD_SETTING
    assert operations.values().idle_seconds == 90


def test_who_changed_what_stands_in_the_trail_once(small: SmallBranch) -> None:
    operations = SettingsOperations(small.database)
    member = StaffOperations(small.database).add_member(clerk("timur", Role.MANAGER), None, SYSTEM)
    manager = Actor(ActorKind.MANAGER, member.id, "console-3")
    for _ in range(2):
        operations.change("undo_minutes", 5, manager)
    entries = AuditOperations(small.database).entries(MONDAY_TEN, MONDAY_TEN.replace(hour=23))
    changes = [entry for entry in entries if entry.kind is AuditKind.SETTING_CHANGED]
    assert len(changes) == 1
    told = {key: changes[0].details[key] for key in ("before", "after")}
    assert (changes[0].subject, told) == ("undo_minutes", {"before": 10, "after": 5})
    assert (changes[0].actor_kind, changes[0].actor_id, changes[0].device) == ("manager", manager.id, "console-3")


def test_what_another_version_wrote_does_not_stop_the_branch(small: SmallBranch) -> None:
    odd = {"future_setting": 1, "idle_seconds": 100000, "policy": "telepathy", "undo_minutes": 3}
    with small.database.write() as tx:
        values = [{"branch_id": small.database.branch_id, "key": key, "value": value} for key, value in odd.items()]
        tx.execute(insert(settings), values)
    assert SettingsOperations(small.database).values() == Settings(undo_minutes=3)


def test_of_two_people_who_saw_the_same_value_the_second_is_refused_with_the_value_of_the_first(
    small: SmallBranch,
) -> None:
    operations = SettingsOperations(small.database)
    operations.change("undo_minutes", 5, SYSTEM, seen=10)
    with pytest.raises(UserError) as refused:
        operations.change("undo_minutes", 7, SYSTEM, seen=10)
    assert refused.value.code is SETTING_CHANGED_MEANWHILE
    assert refused.value.values["now"] == Number(5)
    assert operations.values().undo_minutes == 5
    # Both meant the same, or the answer was lost and it is sent again.
    assert operations.change("undo_minutes", "5", SYSTEM, seen=10).undo_minutes == 5
    assert operations.change("undo_minutes", 7, SYSTEM, seen=5).undo_minutes == 7
