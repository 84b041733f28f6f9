"""My feedback on a real PostgreSQL server: a console reads no ratings, only the figures of who is signed in."""

from dataclasses import replace

import pytest

from shared.bootstrap import open_branch
from shared.platform.db.access import AppRole
from shared.platform.db.errors import DATABASE_FORBIDS
from shared.platform.i18n.languages import Language
from shared.quality.recognition.operations import FeedbackViews
from shared.quality.recognition.rules.strengths import own_ratings, period
from shared.quality.recognition.store import counts, own_counts
from shared.queue.feedback.model import RatingReason, Score
from tests.helpers.branches import sign_in
from tests.helpers.cases import clerk_of
from tests.helpers.feedback import rate_visits
from tests.helpers.role_branches import RoleBranch, roles
from tests.helpers.visits import refused

pytestmark = pytest.mark.postgres
__all__ = ["roles"]


def test_a_console_learns_the_figures_of_who_is_signed_in_from_ten_ratings_and_nothing_else(roles: RoleBranch) -> None:
    branch = open_branch(roles.admin, clock=roles.clock)
    session = sign_in(branch, "aigerim", "1")
    rate_visits(branch, session, [Score.GOOD] * 9)
    aigerim, timur = clerk_of(branch, "aigerim"), clerk_of(branch, "timur")
    assert aigerim.id is not None
    with roles.opened(AppRole.CONSOLE) as console:
        branch_id, today = console.database.branch_id, console.day.today()
        with console.database.read() as tx:
            assert own_counts(tx, branch_id, aigerim.id, period(today)[1]) == ()
        rate_visits(branch, session, [Score.POOR], RatingReason.SPEED)
        with console.database.read() as tx:
            found = own_ratings(own_counts(tx, branch_id, aigerim.id, period(today)[1]))
        assert found is not None
        assert (found.number, found.missed[RatingReason.SPEED]) == (10, 1)
        for code, others in (("olga", 0), ("timur", 0), ("marat", 3)):
            colleague = clerk_of(branch, code).id
            assert colleague is not None
            rate_visits(branch, replace(session, staff_id=colleague), [Score.GOOD])
            with console.database.read() as tx:
                found = own_ratings(own_counts(tx, branch_id, aigerim.id, period(today)[1]))
            assert found is not None
            assert found.differences[0].others.judged == others
        assert console.of(FeedbackViews).report(aigerim, Language.EN).figures()["ratings"] == 10
        with refused(DATABASE_FORBIDS), console.database.read() as tx:
            counts(tx, branch_id, *period(today))
        branch.counters.sign_out(session.id)
        assert "ratings" not in console.of(FeedbackViews).report(aigerim, Language.EN).figures()
    with roles.opened(AppRole.MANAGER) as manager:
        report = manager.of(FeedbackViews).report(timur, Language.EN)
        assert [block.key for block in report.blocks][-1] == "team"
        assert manager.of(FeedbackViews).report(aigerim, Language.EN).figures()["ratings"] == 10
    branch.close()
