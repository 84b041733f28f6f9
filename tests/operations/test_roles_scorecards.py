"""Scorecards on a real PostgreSQL server: a coach observes at any console; waves are the manager's account's alone."""

import pytest

from shared.platform.db.access import AppRole
from shared.platform.db.errors import DATABASE_FORBIDS
from shared.quality.scorecards.operations.card_views import ScorecardViews
from shared.quality.scorecards.store import read_waves
from tests.helpers.cases import clerk_of
from tests.helpers.role_branches import RoleBranch, roles
from tests.helpers.scorecards import import_wave, observe, observe_today, released, write_card
from tests.helpers.visits import refused

pytestmark = pytest.mark.postgres
__all__ = ["roles"]


def test_a_console_adds_observations_but_neither_writes_scorecards_nor_sees_waves(roles: RoleBranch) -> None:
    with roles.opened(AppRole.MANAGER) as manager:
        timur = clerk_of(manager, "timur")
        observe_today(manager, timur)
        (row,) = manager.of(ScorecardViews).to_observe(timur).rows
        import_wave(manager, timur)
        with roles.opened(AppRole.CONSOLE) as console:
            observe(console, row.card, timur)
            assert console.of(ScorecardViews).to_observe(timur).rows[0].observations == 2
            with refused(DATABASE_FORBIDS):
                write_card(console, timur)
            with refused(DATABASE_FORBIDS):
                import_wave(console, timur, released(console.database.branch_id, "2026-2"))
            with refused(DATABASE_FORBIDS), console.database.read() as tx:
                read_waves(tx, console.database.branch_id)
