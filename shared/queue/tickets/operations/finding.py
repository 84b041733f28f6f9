"""Finds the ticket that people mean by a number they typed."""

from uuid import UUID

from shared.platform.db.database import Transaction
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import normalise_number, plain_text
from shared.queue.tickets.errors import NUMBER_LOST, UNKNOWN_TICKET
from shared.queue.tickets.model import Ticket
from shared.queue.tickets.operations.facts import BranchFacts
from shared.queue.tickets.rules.numbering import parse_display
from shared.queue.tickets.store import numbers
from shared.queue.tickets.store import tickets as store

#: No number is longer; what was typed is told back, but not a whole page of it.
LONGEST_TYPED = 16


def find_ticket(tx: Transaction, branch_id: UUID, facts: BranchFacts, display: str) -> Ticket:
    """Return today's ticket with this number, or an open one of a day that still goes on.

    Raises UserError: UNKNOWN_TICKET, or NUMBER_LOST (given out, but not in the backup that was restored), each with
    what was typed as `number`, made harmless.
    """
    typed = plain_text(display[: 4 * LONGEST_TYPED])[:LONGEST_TYPED]
    parsed = parse_display(normalise_number(typed))
    found = None
    if parsed is not None:
        today, since = facts.day_of(tx.now), facts.first_open_day(tx.now)
        found = store.ticket_of_running_days(tx, branch_id, today, since, *parsed)
        if found is None and numbers.is_lost(tx, branch_id, (today, since), *parsed):
            raise UserError(NUMBER_LOST, number=typed)
    if found is None:
        raise UserError(UNKNOWN_TICKET, number=typed)
    return found
