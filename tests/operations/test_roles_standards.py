"""Standards on a real PostgreSQL server: the manager's account keeps them, a console reads, a kiosk sees nothing."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from shared.platform.db.access import AppRole
from shared.platform.db.errors import DATABASE_FORBIDS
from shared.platform.ids import new_id
from shared.quality.standards.model import Count, DayCompliance
from shared.quality.standards.store import add_days, days_between, remove_day
from shared.quality.targets.model import Raise, RaiseState
from shared.quality.targets.store import read_raises, write_raise
from tests.helpers.cases import clerk_of
from tests.helpers.role_branches import RoleBranch, roles
from tests.helpers.standards import all_standards, approved_standard, promise, write
from tests.helpers.visits import refused

pytestmark = pytest.mark.postgres
__all__ = ["roles"]


def a_raise(standard_id: UUID, day: date) -> Raise:
    return Raise(new_id(), standard_id, day, False, 1, datetime.now(UTC), RaiseState.PROPOSED, 1)


def test_only_the_managers_account_writes_standards_and_closed_days(roles: RoleBranch) -> None:
    with roles.opened(AppRole.MANAGER) as manager:
        timur, marat, today = clerk_of(manager, "timur"), clerk_of(manager, "marat"), manager.day.today()
        standard = approved_standard(manager, timur, marat, begins=today + timedelta(days=1))
        day = DayCompliance(standard.id, today, 1, 0.8, datetime.now(UTC), 3, 1, 0, {"9": Count(3, 1)}, {})
        with manager.database.write() as tx:
            add_days(tx, manager.database.branch_id, [day])
        with manager.database.write() as tx:
            assert remove_day(tx, manager.database.branch_id, today)
        with manager.database.write() as tx:
            write_raise(tx, manager.database.branch_id, None, a_raise(standard.id, today))
        with roles.opened(AppRole.CONSOLE) as console:
            with console.database.read() as tx:
                (known,) = read_raises(tx, console.database.branch_id)
            with refused(DATABASE_FORBIDS), console.database.write() as tx:
                write_raise(tx, console.database.branch_id, known, replace(known, version=2))
            assert all_standards(console) == (standard,)
            with refused(DATABASE_FORBIDS):
                write(console, timur, promise(timur, today + timedelta(days=1)), "another")
            with refused(DATABASE_FORBIDS), console.database.read() as tx:
                days_between(tx, console.database.branch_id, today, today)
        with roles.opened(AppRole.KIOSK) as kiosk, refused(DATABASE_FORBIDS):
            all_standards(kiosk)
