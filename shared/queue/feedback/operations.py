"""Giving a rating: only for a visit that ended today or a few hours ago, only once."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from shared.office.catalog.rules import VISIT_LASTS, visit_days
from shared.office.catalog.store import lock_branch, read_branch
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import decided_by, reads
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import entered_text, normalise_number, shortened
from shared.platform.live.topics import Topic
from shared.queue.feedback.errors import ALREADY_RATED, BAD_SCORE, NOT_RATEABLE
from shared.queue.feedback.model import LONGEST_COMMENT, RateableVisit, Rating, RatingReason, Score
from shared.queue.feedback.store import insert_rating, rating_of_ticket
from shared.queue.tickets.errors import NUMBER_LOST, UNKNOWN_TICKET, unknown_number
from shared.queue.tickets.model import Ticket, TicketState
from shared.queue.tickets.rules.numbering import LONGEST_TYPED, meant, parse_display
from shared.queue.tickets.store import days, numbers
from shared.queue.tickets.store import tickets as ticket_store


class FeedbackOperations:
    """What visitors say about their visit."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def find_visit(self, display: str) -> RateableVisit:
        """Return the visit of today, or of the last hours, with this number, typed in any digits.

        Raises UserError, each with `number`: UNKNOWN_TICKET, NUMBER_LOST, NUMBER_TWICE, NOT_RATEABLE (not served to its
        end), ALREADY_RATED.
        """
        with self._database.read() as tx:
            typed = shortened(display, LONGEST_TYPED)
            parsed = parse_display(normalise_number(typed))
            branch_id = self._database.branch_id
            found = []
            if parsed is not None:
                days = self._days(tx)
                found = ticket_store.tickets_with_number(tx, branch_id, days, *parsed)
                if not found and numbers.is_lost(tx, branch_id, days, *parsed):
                    raise UserError(NUMBER_LOST, number=typed)
            if not found:
                raise unknown_number(typed)
            return self._rateable(tx, meant(found, lambda ticket: self._awaits_rating(tx, ticket)))

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

    def _days(self, tx: Transaction) -> tuple[date, ...]:
        branch = read_branch(tx, self._database.branch_id)
        return visit_days(tx.now, branch.time_zone, branch.day_starts)

    def _awaits_rating(self, tx: Transaction, ticket: Ticket) -> bool:
        return self._is_over(tx, ticket) and rating_of_ticket(tx, ticket.id) is None

    def _is_over(self, tx: Transaction, ticket: Ticket) -> bool:
        """Return whether a visit was served to its end, today or a few hours ago."""
        if ticket.ended is None or ticket.state is not TicketState.SERVED:
            return False
        return ticket.day == self._days(tx)[0] or tx.now - ticket.ended <= VISIT_LASTS

    def _rateable(self, tx: Transaction, ticket: Ticket) -> RateableVisit:
        if ticket.ended is None or not self._is_over(tx, ticket):
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
