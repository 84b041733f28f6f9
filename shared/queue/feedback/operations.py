"""Giving a rating: only for a visit that ended today, only once."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from shared.office.catalog.rules import business_day
from shared.office.catalog.store import lock_branch, read_branch
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import decided_by, reads
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import entered_text, normalise_number, shortened
from shared.platform.live.topics import Topic
from shared.queue.feedback.errors import ALREADY_RATED, BAD_SCORE, NOT_RATEABLE
from shared.queue.feedback.model import RateableVisit, Rating, RatingReason, Score
from shared.queue.feedback.store import insert_rating, rating_of_ticket
from shared.queue.tickets.errors import NUMBER_LOST, UNKNOWN_TICKET, unknown_number
from shared.queue.tickets.model import Ticket, TicketState
from shared.queue.tickets.rules.numbering import LONGEST_TYPED, parse_display
from shared.queue.tickets.store import days, numbers
from shared.queue.tickets.store import tickets as ticket_store

LONGEST_COMMENT = 500


class FeedbackOperations:
    """What visitors say about their visit."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def find_visit(self, display: str) -> RateableVisit:
        """Return today's visit with this number, typed in any digits.

        Raises UserError, each with `number`: UNKNOWN_TICKET, NUMBER_LOST, NOT_RATEABLE (not served to its end),
        ALREADY_RATED.
        """
        with self._database.read() as tx:
            typed = shortened(display, LONGEST_TYPED)
            parsed = parse_display(normalise_number(typed))
            branch_id = self._database.branch_id
            found = None
            if parsed is not None:
                today = self._today(tx)
                found = ticket_store.ticket_by_number(tx, branch_id, today, *parsed)
                if found is None and numbers.is_lost(tx, branch_id, (today,), *parsed):
                    raise UserError(NUMBER_LOST, number=typed)
            if found is None:
                raise unknown_number(typed)
            return self._rateable(tx, found)

    @decided_by("command_id")
    def rate(
        self,
        ticket_id: UUID,
        score: int,
        reasons: Iterable[RatingReason],
        comment: str,
        language: str,
        command_id: UUID,
    ) -> Rating:
        """Keep a rating; the same command again returns the rating it made.

        Raises UserError: BAD_SCORE, TEXT_TOO_LONG (with `limit`), UNKNOWN_TICKET, NOT_RATEABLE, ALREADY_RATED.
        """
        comment_text = entered_text(comment, LONGEST_COMMENT)
        try:
            face = Score(score)
        except ValueError:
            raise UserError(BAD_SCORE) from None
        branch_id = self._database.branch_id
        with self._database.write(Topic.FEEDBACK) as tx:
            lock_branch(tx, branch_id)
            earlier = rating_of_ticket(tx, ticket_id)
            if earlier is not None and earlier.id == command_id:
                return earlier
            ticket = ticket_store.ticket_of_branch(tx, branch_id, ticket_id)
            if ticket is None:
                raise UserError(UNKNOWN_TICKET)
            visit = self._rateable(tx, ticket)
            chosen = set(reasons)
            rating = Rating(
                id=command_id,
                ticket_id=ticket_id,
                service_id=visit.service_id,
                counter_id=visit.counter_id,
                staff_id=ticket.step.staff_id,
                score=face,
                reasons=tuple(reason for reason in RatingReason if reason in chosen),
                comment=comment_text,
                language=language,
                given=days.after_close(tx, branch_id, ticket.day),
            )
            insert_rating(tx, branch_id, ticket.day, rating)
            return rating

    def _today(self, tx: Transaction) -> date:
        branch = read_branch(tx, self._database.branch_id)
        return business_day(tx.now, branch.time_zone, branch.day_starts)

    def _rateable(self, tx: Transaction, ticket: Ticket) -> RateableVisit:
        served = ticket.state is TicketState.SERVED and ticket.ended is not None
        if ticket.ended is None or not served or ticket.day != self._today(tx):
            raise UserError(NOT_RATEABLE, number=ticket.display)
        if rating_of_ticket(tx, ticket.id) is not None:
            raise UserError(ALREADY_RATED, number=ticket.display)
        return RateableVisit(
            ticket_id=ticket.id,
            display=ticket.display,
            service_id=ticket.service_id,
            counter_id=ticket.step.counter_id,
            ended=ticket.ended,
        )
