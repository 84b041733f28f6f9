"""Merits and measures on a real PostgreSQL server: a console answers, the manager's account proposes."""

import pytest

from shared.platform.db.access import AppRole
from shared.platform.db.errors import DATABASE_FORBIDS
from shared.quality.recognition.model.merits import MeritState, MeritVerb
from shared.quality.recognition.operations.merit_views import MeritNotices, MeritViews
from tests.helpers.cases import clerk_of
from tests.helpers.merits import APPEAL, do_merit, measure, propose, proposer_of
from tests.helpers.role_branches import RoleBranch, roles
from tests.helpers.visits import refused

pytestmark = pytest.mark.postgres
__all__ = ["roles"]


def test_a_person_answers_at_a_console_and_only_the_managers_account_proposes(roles: RoleBranch) -> None:
    with roles.opened(AppRole.MANAGER) as manager, roles.opened(AppRole.CONSOLE) as console:
        timur, olga = clerk_of(manager, "timur"), clerk_of(manager, "olga")
        merit = measure(manager, proposer_of(manager), olga)
        manager.of(MeritNotices).tell("keeper")
        assert len(console.of(MeritNotices).for_reader(console.notices.open_notices(), olga)) == 1
        (file,) = console.of(MeritViews).own(olga)
        assert (file.verbs, file.reversed) == ((MeritVerb.REPLY,), False)
        merit = do_merit(console, merit, MeritVerb.REPLY, olga)
        with refused(DATABASE_FORBIDS):
            propose(console, timur, olga)
        merit = do_merit(manager, merit, MeritVerb.APPROVE, timur)
        assert do_merit(console, merit, MeritVerb.APPEAL, olga, words=APPEAL).state is MeritState.APPEALED
        with roles.opened(AppRole.KIOSK) as kiosk, refused(DATABASE_FORBIDS):
            kiosk.of(MeritViews).own(olga)
