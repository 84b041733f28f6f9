"""Why a serving takes long: asked once it is longer than nine of ten, never in the way of anything."""

from collections.abc import Mapping
from datetime import date, timedelta
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_branch
from shared.office.history.operations.change import RecordChange
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import decided_by, reads
from shared.platform.errors import UserError
from shared.platform.live.topics import Topic
from shared.quality.improvement.errors import ACTION_NOT_POSSIBLE
from shared.quality.improvement.model import (
    DELAY,
    DELAY_WEEKS,
    CauseGroup,
    DelayQuestion,
    DelayReason,
)
from shared.quality.improvement.operations.replay import reason_of_event
from shared.quality.improvement.rules.delays import long_from
from shared.quality.improvement.store import delays
from shared.queue.stats.store import served_seconds
from shared.queue.tickets.model import Ticket, TicketState
from shared.queue.tickets.store.tickets import ticket_of_branch


class DelayChange(RecordChange):
    """A change of the reason for one serving."""

    subject = DELAY


class DelayOperations:
    """Asks and keeps why servings take long."""

    def __init__(self, database: Database) -> None:
        self._database = database
        #: From when on servings are long changes once a day; reading it takes some hundredths of a second.
        self._known: tuple[date, Mapping[UUID, float]] = (date.min, {})

    @reads
    def question(self, ticket_id: UUID) -> DelayQuestion | None:
        """Return what may be asked about the serving of a ticket; None when it is not served, or nothing is long."""
        with self._database.read() as tx:
            ticket = ticket_of_branch(tx, self._database.branch_id, ticket_id)
            if ticket is None or ticket.state is not TicketState.SERVING or ticket.step.started is None:
                return None
            limit = self._long_from(tx).get(ticket.step.service_id)
            if limit is None:
                return None
            step = ticket.step
            known = delays.reason_of(tx, self._database.branch_id, step.id)
            cause = None if known is None else known.cause
            return DelayQuestion(step.id, ticket.step.started, limit + step.hold_seconds, cause)

    @decided_by("command_id")
    def note(self, ticket_id: UUID, step_id: UUID, cause: CauseGroup, actor: Actor, command_id: UUID) -> DelayReason:
        """Keep why the serving of a ticket takes long; another touch replaces it.

        Raises UserError: NOT_ALLOWED, ACTION_NOT_POSSIBLE for a serving that is over, or is another person's.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.IMPROVEMENT) as tx:
            require(tx, branch_id, actor, Right.SERVE)
            change = DelayChange(tx, branch_id, actor)
            done = change.done_before(command_id, ACTION_NOT_POSSIBLE, cause)
            known = delays.reason_of(tx, branch_id, step_id)
            if done is not None and known is not None:
                return known
            ticket = self._served(tx, ticket_id, step_id, actor)
            details = {"service": str(ticket.step.service_id), "day": ticket.day.isoformat()}
            event = change.event(step_id, cause, details, command_id, since=None if known is None else known.noted)
            reason = reason_of_event(event)
            delays.write_reason(tx, branch_id, reason)
            change.append(event)
            return reason

    def _served(self, tx: Transaction, ticket_id: UUID, step_id: UUID, actor: Actor) -> Ticket:
        ticket = ticket_of_branch(tx, self._database.branch_id, ticket_id)
        if ticket is None or ticket.state is not TicketState.SERVING:
            raise UserError(ACTION_NOT_POSSIBLE)
        if ticket.step.id != step_id or ticket.step.staff_id != actor.id:
            raise UserError(ACTION_NOT_POSSIBLE)
        return ticket

    def _long_from(self, tx: Transaction) -> Mapping[UUID, float]:
        branch = read_branch(tx, self._database.branch_id)
        today = business_day(self._database.present(), branch.time_zone, branch.day_starts)
        if self._known[0] != today:
            first, last = today - timedelta(weeks=DELAY_WEEKS), today - timedelta(days=1)
            self._known = (today, long_from(served_seconds(tx, branch.id, first, last)))
        return self._known[1]
