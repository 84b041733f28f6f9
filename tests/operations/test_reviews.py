"""Reviews of a quarter: offered when it is over, signed once with its figures, overdue after fifteen working days."""

from datetime import date

import pytest

from shared.bootstrap import OpenBranch
from shared.office.notices.model import NoticeKind
from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.clock import VirtualClock
from shared.quality.improvement.errors import REVIEW_NOT_POSSIBLE
from shared.quality.improvement.model import TextKind
from shared.quality.improvement.operations.telling import ActionNotices
from shared.quality.improvement.operations.views import ImprovementViews
from shared.quality.improvement.rules.quarters import before, bounds, quarter_of
from tests.helpers.cases import clerk_of
from tests.helpers.improvement import keep_days, sign_review
from tests.helpers.standards import approved_standard
from tests.helpers.visits import refused

DAY = 86400.0


def test_a_review_is_offered_after_its_quarter_and_signed_once(branch: OpenBranch, clock: VirtualClock) -> None:
    timur, views = clerk_of(branch, "timur"), branch.of(ImprovementViews)
    standard = approved_standard(branch, timur, clerk_of(branch, "marat"))
    assert views.actions(timur).reviews == ()
    keep_days(branch, standard.id, date(2026, 12, 7), 4, lambda week: 80)  # the last of them ends in January
    clock.advance((date(2027, 1, 1) - branch.day.today()).days * DAY)
    (offered,) = views.actions(timur).reviews
    assert (offered.quarter, offered.review, offered.overdue) == ("2026Q4", None, False)
    assert offered.due is not None
    (reached,) = offered.achieved
    assert (reached.met, reached.judged) == (304, 380)  # nineteen days with 16 of 20
    with refused(NOT_ALLOWED):
        sign_review(branch, clerk_of(branch, "aigerim"), "2026Q4")
    with refused(REVIEW_NOT_POSSIBLE):
        sign_review(branch, timur, "2027Q1")
    clock.advance((offered.due - clock.now()).total_seconds() + 1)
    assert views.actions(timur).reviews[0].overdue
    notices = branch.of(ActionNotices)
    notices.tell("keeper")
    (told,) = notices.for_reader(branch.notices.open_notices(), timur)
    assert (told.kind, told.subject) == (NoticeKind.REVIEW_LATE, "2026Q4")
    assert notices.for_reader(branch.notices.open_notices(), clerk_of(branch, "aigerim")) == ()
    review = sign_review(branch, timur, "2026Q4")
    notices.tell("keeper")
    assert branch.notices.open_notices() == ()
    assert review.achieved == offered.achieved
    with refused(REVIEW_NOT_POSSIBLE):
        sign_review(branch, timur, "2026Q4")
    (signed,) = views.actions(timur).reviews
    assert (signed.review, signed.texts[TextKind.PROBLEMS], signed.due) == (review, "Too few printers", None)
    assert {each.rule for each in branch.check.run().faults} <= {"standards on closed days"}  # days without a close


@pytest.mark.parametrize(
    ("day", "quarter", "last"),
    [
        (date(2026, 1, 1), "2026Q1", "2025Q4"),
        (date(2026, 6, 30), "2026Q2", "2026Q1"),
        (date(2026, 12, 31), "2026Q4", "2026Q3"),
    ],
)
def test_quarters_begin_with_their_month(day: date, quarter: str, last: str) -> None:
    assert (quarter_of(day), before(day)) == (quarter, last)
    first, end = bounds(quarter)
    assert first <= day <= end
