"""Ratings of one person as they stand in the records."""

from datetime import timedelta

from shared.bootstrap import OpenBranch
from shared.office.staff.model import CounterSession
from shared.platform.ids import new_id
from shared.queue.feedback.model import Rating, RatingReason, Score
from shared.queue.feedback.store import insert_rating
from tests.helpers.visits import DONE, serving


def rate_visits(
    branch: OpenBranch, session: CounterSession, scores: list[Score], *reasons: RatingReason, weeks: int = 1
) -> None:
    """Serve and rate a visit for each score; the ratings are of so many weeks ago."""
    for score in scores:
        ticket = serving(branch, session, "passport-replace")
        branch.desk.finish(session.id, DONE, new_id())
        rating = Rating(
            new_id(),
            ticket.id,
            ticket.service_id,
            session.counter_id,
            session.staff_id,
            score,
            reasons,
            "",
            "en",
            branch.database.present(),
        )
        with branch.database.write() as tx:
            insert_rating(tx, branch.database.branch_id, ticket.day - timedelta(weeks=weeks), rating)
