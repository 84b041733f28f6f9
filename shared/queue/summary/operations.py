"""The daily summary: computed while a day is running, frozen when it is closed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from uuid import UUID

from shared.office.audit.model import Actor, ActorKind, AuditKind
from shared.office.audit.store import instants_of, read_kinds
from shared.office.audit.store import record as audit
from shared.office.catalog.rules import day_bounds
from shared.office.history.rules import set_up_kinds
from shared.office.history.store import records_end
from shared.office.notices.store import notices_between
from shared.office.settings.model import Settings
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import pauses_of_day, sessions_of_day
from shared.platform.db.database import Transaction
from shared.platform.db.retrying import decided_by, reads, sets
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import entered_text
from shared.platform.i18n.languages import Language
from shared.platform.live.topics import Topic
from shared.platform.reports.report import Report
from shared.queue.feedback.store import ratings_of_days
from shared.queue.stats.rules.order_preview import OrderPreview, preview_order
from shared.queue.stats.store import action_counts, remarkable_calls, state_changes, step_records, ticket_records
from shared.queue.summary import store
from shared.queue.summary.model import FIGURES_VERSION, DayFigures, DayInfo
from shared.queue.summary.rules.figures import AppointmentCounts, DayRecords, day_figures, headline, promises
from shared.queue.summary.rules.report import day_report
from shared.queue.tickets.errors import DAY_CLOSED
from shared.queue.tickets.operations.day import DayEnd, close_day, forgotten_days, reopen_day
from shared.queue.tickets.operations.facts import BranchFacts
from shared.queue.tickets.operations.queue import Queue, QueueChange
from shared.queue.tickets.store import days as ticket_days
from shared.queue.tickets.store.events import chain_head

#: The cards are compared with the mean of as many same weekdays before.
WEEKS_COMPARED = 4
#: What changes when a day is closed.
CLOSING = (Topic.QUEUE, Topic.CALLS, Topic.SESSIONS, Topic.DAY, Topic.APPOINTMENTS)
MAX_NOTE = 1000
#: Ends or keeps what belongs to a day that is being closed, or takes that back when it is opened again.
AtClose = Callable[[QueueChange, date, Actor], None]
#: Counts the appointments of a half-open period.
Appointments = Callable[[Transaction, UUID, datetime, datetime], AppointmentCounts]


class SummaryOperations:
    """Reads and freezes the days of a branch."""

    def __init__(
        self,
        queue: Queue,
        at_close: Sequence[AtClose] = (),
        at_reopen: Sequence[AtClose] = (),
        appointments: Appointments | None = None,
    ) -> None:
        """`at_close` is what else ends with a day, in the same transaction; its figures are read after it.

        Appointments and standards are above the queue, so the module that assembles the branch says how they end and
        are counted.
        """
        self._queue = queue
        self._at_close, self._at_reopen = at_close, at_reopen
        self._appointments = appointments

    @reads
    def days(self) -> tuple[DayInfo, ...]:
        """Return the days on which tickets were issued, and today, newest first."""
        branch_id = self._queue.branch_id
        with self._queue.database.read() as tx:
            today = self._queue.facts.read(tx).day_of(tx.now)
            closed = ticket_days.closed_days(tx, branch_id)
            found = {today, *ticket_days.days_with_tickets(tx, branch_id)}
            return tuple(DayInfo(day.isoformat(), day in closed) for day in sorted(found, reverse=True))

    @reads
    def figures(self, day: date) -> DayFigures:
        """Return a day's figures: the frozen ones of a closed day, else as they are now."""
        with self._queue.database.read() as tx:
            return self._figures(tx, self._queue.facts.read(tx), day)

    @reads
    def report(self, day: date, language: Language) -> Report:
        """Return the daily summary as a report in one language, compared with the same weekday of four weeks."""
        with self._queue.database.read() as tx:
            facts = self._queue.facts.read(tx)
            figures = self._figures(tx, facts, day)
            branch = facts.catalog.branch
            bounds = day_bounds(day, branch.time_zone, branch.day_starts)
            names = {member.id: member.name for member in facts.staff.values()}
            return day_report(figures, facts.catalog, names, bounds, language)

    @reads
    def order_preview(self, day: date, settings: Settings) -> OrderPreview:
        """Return in which order a day's visitors would have been called with the rules of these settings."""
        with self._queue.database.read() as tx:
            facts = replace(self._queue.facts.read(tx), settings=settings)
            steps = step_records(tx, self._queue.branch_id, day, day)
            return preview_order(
                steps,
                partial(facts.caller, day=day),
                facts.services,
                facts.priorities,
                facts.order_rules(),
                settings.appointment_weight,
            )

    @decided_by("note_id")
    def add_note(self, day: date, text: str, actor: Actor, note_id: UUID) -> None:
        """Write a note about a day that is still open, under the id the screen made for it.

        Raises UserError: DAY_CLOSED, TEXT_TOO_LONG, NOT_ALLOWED.
        """
        note_text = entered_text(text, MAX_NOTE)
        with self._queue.change(Topic.DAY) as change:
            require(change.tx, change.branch_id, actor, Right.REVIEW_DAYS)
            if ticket_days.day_closed(change.tx, change.branch_id, day) is not None:
                raise UserError(DAY_CLOSED)
            if note_text:
                store.insert_note(change.tx, change.branch_id, note_id, day, note_text, actor.id, change.tx.now)

    @sets
    def close_day(self, day: date, actor: Actor) -> DayEnd:
        """Close a day and freeze its summary in the same transaction; repeating it changes nothing.

        Raises UserError: NOT_ALLOWED, DAY_NOT_BEGUN for a day to come, CLOCK_IN_DOUBT.
        """
        with self._queue.change(*CLOSING) as change:
            require(change.tx, change.branch_id, actor, Right.CLOSE_DAYS)
            done = self._close(change, day, actor)
        # A copy of the file alone, made by hand in the evening, then holds the whole day.
        self._queue.database.shorten_log()
        return done

    @sets
    def reopen_day(self, day: date, actor: Actor) -> int:
        """Open a closed day again and return how many visitors wait again; its figures are frozen at the next close.

        An open day stays as it is. Raises UserError: NOT_ALLOWED, DAY_OVER for a day that is not running any more.
        """
        with self._queue.change(*CLOSING) as change:
            require(change.tx, change.branch_id, actor, Right.CLOSE_DAYS)
            waiting = reopen_day(change, day, actor)
            if waiting is None:
                return 0
            store.unfreeze(change.tx, change.branch_id, day)
            for undo in self._at_reopen:
                undo(change, day, actor)
            details = {"waiting": len(waiting)}
            audit(change.tx, change.branch_id, actor, AuditKind.DAY_REOPENED, day.isoformat(), details)
            return len(waiting)

    @sets
    def close_forgotten_days(self, device: str) -> tuple[DayEnd, ...]:
        """Close every day that is over and was never closed, oldest first; keeper and consoles call it at their start.

        Nothing is written when there is none, so that any number of starts cost one reading.
        """
        with self._queue.database.read() as tx:
            if not forgotten_days(tx, self._queue.branch_id, self._queue.facts.read(tx)):
                return ()
        actor = Actor(ActorKind.SYSTEM, None, device)
        with self._queue.change(*CLOSING) as change:
            if change.clock_in_doubt:
                return ()
            days = forgotten_days(change.tx, change.branch_id, change.facts)
            done = tuple(self._close(change, day, actor) for day in days)
        self._queue.database.shorten_log()
        return done

    def _close(self, change: QueueChange, day: date, actor: Actor) -> DayEnd:
        done = close_day(change, day, actor)
        if done.first_time:
            for end in self._at_close:
                end(change, day, actor)
            facts, now = change.facts, change.tx.now
            computed = self._compute(change.tx, facts, day, now, closed=True)
            queue, registers = _anchors(change)
            figures = replace(computed, version=FIGURES_VERSION, anchor=queue, records_anchor=registers)
            details = store.freeze(change.tx, change.branch_id, day, now, figures)
            audit(change.tx, change.branch_id, actor, AuditKind.DAY_CLOSED, day.isoformat(), details)
        return done

    def _figures(self, tx: Transaction, facts: BranchFacts, day: date) -> DayFigures:
        kept = store.frozen(tx, self._queue.branch_id, day)
        if kept is not None:
            return kept
        return self._compute(tx, facts, day, tx.now, closed=False)

    def _headline(self, tx: Transaction, facts: BranchFacts, day: date) -> dict[str, float | None]:
        kept = store.frozen(tx, self._queue.branch_id, day)
        if kept is not None:
            return dict(kept.headline)
        records = self._records(tx, facts, day)
        return headline(records, promises(facts.catalog), _end_of(facts, day, tx.now))

    def _compute(self, tx: Transaction, facts: BranchFacts, day: date, now: datetime, *, closed: bool) -> DayFigures:
        records = self._records(tx, facts, day)
        earlier = [self._headline(tx, facts, day - timedelta(weeks=back)) for back in range(1, WEEKS_COMPARED + 1)]
        until = _end_of(facts, day, now)
        return day_figures(records, facts.catalog, facts.settings, until, earlier, closed=closed)

    def _records(self, tx: Transaction, facts: BranchFacts, day: date) -> DayRecords:
        records = _records(tx, self._queue.branch_id, facts, day)
        if self._appointments is None:
            return records
        bounds = day_bounds(day, facts.catalog.branch.time_zone, facts.catalog.branch.day_starts)
        return replace(records, appointments=self._appointments(tx, self._queue.branch_id, *bounds))


def _anchors(change: QueueChange) -> tuple[str, str]:
    """Return where the chains stand: that of the queue, and that of the registers once something is in it."""
    seq, digest = chain_head(change.tx, change.branch_id)
    registers = records_end(change.tx, change.branch_id)
    return f"{seq} · {digest}", f"{registers.seq} · {registers.hash}" if registers.seq else ""


def _end_of(facts: BranchFacts, day: date, now: datetime) -> datetime:
    """Return up to when a day is counted: a day that was never closed does not last for ever."""
    branch = facts.catalog.branch
    return min(now, day_bounds(day, branch.time_zone, branch.day_starts)[1])


def _records(tx: Transaction, branch_id: UUID, facts: BranchFacts, day: date) -> DayRecords:
    branch = facts.catalog.branch
    start, end = day_bounds(day, branch.time_zone, branch.day_starts)
    by_hand, unproved = remarkable_calls(tx, branch_id, day, day)
    return DayRecords(
        day=day,
        steps=step_records(tx, branch_id, day, day),
        tickets=ticket_records(tx, branch_id, day, day),
        changes=state_changes(tx, branch_id, day, day),
        actions=action_counts(tx, branch_id, day, day),
        sessions=sessions_of_day(tx, branch_id, day),
        pauses=pauses_of_day(tx, branch_id, day),
        ratings=ratings_of_days(tx, branch_id, day, day),
        by_hand=by_hand,
        unproved=unproved,
        notices=notices_between(tx, branch_id, start, end),
        notes=store.notes_of_day(tx, branch_id, day),
        reopened=instants_of(tx, branch_id, AuditKind.DAY_REOPENED, day.isoformat(), start),
        set_up=read_kinds(tx, branch_id, set_up_kinds(), start, end, None),
    )
