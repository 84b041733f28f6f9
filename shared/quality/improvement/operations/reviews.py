"""Reviews of a quarter: what was achieved is read from closed days and frozen with the signature."""

from enum import StrEnum

from shared.office.audit.model import Actor
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_branch
from shared.office.history.operations.change import RecordChange
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.database import Database
from shared.platform.db.records import to_plain
from shared.platform.db.retrying import decided_by
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import entered_text
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.quality.improvement.errors import REVIEW_NOT_POSSIBLE
from shared.quality.improvement.model import (
    LONGEST_TEXT,
    REVIEW,
    REVIEW_SCORES,
    TextKind,
)
from shared.quality.improvement.model.reviews import Review, ReviewCommand
from shared.quality.improvement.operations.replay import review_of_event
from shared.quality.improvement.rules.quarters import achieved, bounds
from shared.quality.improvement.store import reviews
from shared.quality.improvement.store.tables import words
from shared.quality.standards.store import shares


class _Verb(StrEnum):
    SIGN = "sign"


class ReviewChange(RecordChange):
    """The signature of a review."""

    subject = REVIEW


class ReviewOperations:
    """Signs reviews."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @decided_by("command.command_id")
    def sign(self, command: ReviewCommand, actor: Actor) -> Review:
        """Keep a review with its figures; nothing changes it any more.

        Raises UserError: NOT_ALLOWED, TEXT_TOO_LONG, REVIEW_NOT_POSSIBLE for a quarter that goes on or was reviewed.
        """
        branch_id = self._database.branch_id
        texts = {
            TextKind.PROBLEMS: entered_text(command.problems, LONGEST_TEXT),
            TextKind.REMEDIES: entered_text(command.remedies, LONGEST_TEXT),
            TextKind.NEXT: entered_text(command.next_target, LONGEST_TEXT),
        }
        with self._database.write(Topic.IMPROVEMENT) as tx:
            require(tx, branch_id, actor, Right.IMPROVE)
            change = ReviewChange(tx, branch_id, actor)
            known = reviews.review_of(tx, branch_id, command.quarter)
            done = change.done_before(command.command_id, REVIEW_NOT_POSSIBLE, _Verb.SIGN)
            if done is not None and known is not None:
                return known
            branch = read_branch(tx, branch_id)
            today = business_day(tx.now, branch.time_zone, branch.day_starts)
            scored = sorted(command.scores) == sorted(REVIEW_SCORES) and all(
                0 <= each <= 100 for each in command.scores.values()
            )
            if known is not None or bounds(command.quarter)[1] >= today or not scored:
                raise UserError(REVIEW_NOT_POSSIBLE)
            record_id = new_id()
            details = {
                "quarter": command.quarter,
                "achieved": to_plain(achieved(shares(tx, branch_id), command.quarter)),
                "scores": dict(command.scores),
                "decision": command.decision.value,
                "texts": words.keep_all(tx, branch_id, record_id, texts),
            }
            event = change.event(record_id, _Verb.SIGN, details, command.command_id)
            review = review_of_event(event)
            reviews.add_review(tx, branch_id, review)
            change.append(event)
            return review
