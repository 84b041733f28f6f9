"""Improvement on a real PostgreSQL server: a console leaves ideas and carries out, the manager's account decides."""

import pytest

from shared.platform.db.access import AppRole
from shared.platform.db.errors import DATABASE_FORBIDS
from shared.quality.improvement.model import ActionStage, ActionVerb, IdeaVerb
from tests.helpers.cases import clerk_of
from tests.helpers.improvement import (
    PROOF,
    accepted,
    answer_idea,
    do_action,
    files_of,
    leave_idea,
    note_delay,
    proposed,
    sign_review,
)
from tests.helpers.role_branches import RoleBranch, roles
from tests.helpers.visits import refused

pytestmark = pytest.mark.postgres
__all__ = ["roles"]


def test_a_console_carries_out_and_only_the_managers_account_decides(roles: RoleBranch) -> None:
    with roles.opened(AppRole.MANAGER) as manager:
        timur, aigerim = clerk_of(manager, "timur"), clerk_of(manager, "aigerim")
        action = accepted(manager, proposed(manager, timur), timur, aigerim)
        with roles.opened(AppRole.CONSOLE) as console:
            action = do_action(console, action, ActionVerb.START, aigerim)
            action = do_action(console, action, ActionVerb.DONE, aigerim, words=PROOF)
            idea = leave_idea(console, aigerim)
            note_delay(console, clerk_of(console, "olga"))
            assert files_of(console, aigerim)[0].action.state is ActionStage.DONE
            for forbidden in (
                lambda: proposed(console, timur),
                lambda: answer_idea(console, idea, IdeaVerb.SEE, timur),
                lambda: sign_review(console, timur, "2025Q4"),
            ):
                with refused(DATABASE_FORBIDS):
                    forbidden()
        answer_idea(manager, idea, IdeaVerb.SEE, timur)
        with roles.opened(AppRole.KIOSK) as kiosk, refused(DATABASE_FORBIDS):
            files_of(kiosk, aigerim)
