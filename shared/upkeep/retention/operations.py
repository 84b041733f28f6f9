"""Erasing texts about people: what is due, those of one visitor, and all of it again after a restore."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, datetime
from uuid import UUID

from shared.office.audit.model import Actor, AuditKind
from shared.office.audit.store import before_change, record
from shared.office.history.operations.words import erase_texts
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.database import Transaction
from shared.platform.db.retrying import reads, sets
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import normalise_number, shortened
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.queue.feedback.store import rating_of_ticket
from shared.queue.summary import store as summaries
from shared.queue.tickets.errors import UNKNOWN_TICKET, unknown_number
from shared.queue.tickets.model import Ticket
from shared.queue.tickets.operations.facts import BranchFacts
from shared.queue.tickets.operations.queue import Queue, QueueChange
from shared.queue.tickets.rules.numbering import LONGEST_TYPED, parse_display
from shared.queue.tickets.store import events
from shared.queue.tickets.store import tickets as ticket_store
from shared.service_desk.cases.operations.attachments import erase_files
from shared.service_desk.cases.operations.erasing import erase_words
from shared.service_desk.clients.operations.erasing import erase_clients
from shared.upkeep.retention import store
from shared.upkeep.retention.errors import NOTHING_KEPT
from shared.upkeep.retention.model import (
    KEPT,
    Erasure,
    ErasureReason,
    KeptKind,
    KindState,
    Preview,
    VisitTexts,
)
from shared.upkeep.retention.rules import Terms, is_due, shorter, terms_of

#: How many texts of each kind were erased.
Counts = Mapping[KeptKind, int]
#: Gets how many days are done, and how many there are.
Progress = Callable[[int, int], object]
#: Who shows these texts reads again.
_TOPICS = (
    Topic.QUEUE,
    Topic.FEEDBACK,
    Topic.DAY,
    Topic.CASES,
    Topic.CLIENTS,
    Topic.IMPROVEMENT,
    Topic.MERITS,
    Topic.ROLLOUT,
)
#: The kinds that are also in the frozen figures of a closed day.
_FROZEN = frozenset({KeptKind.COMMENTS, KeptKind.DAY_NOTES})
#: The kinds that a register erases, whose chain tells it.
_OF_REGISTERS = frozenset({KeptKind.CASE_WORDS, KeptKind.CASE_FILES, KeptKind.CLIENTS, *store.TEXTS})


class RetentionOperations:
    """Erases texts about people; every figure stays."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue

    @reads
    def preview(self) -> Preview:
        """Return what is kept and what an erasure now would erase; nothing is changed."""
        with self._queue.database.read() as tx:
            facts = self._queue.facts.read(tx)
            today, terms = facts.day_of(tx.now), terms_of(facts.settings)
            days = {kind: store.kept_by_day(tx, self._queue.branch_id, kind, facts.day_of) for kind in KEPT}
            states, due_days = [], set()
            for kind, kept in days.items():
                due = [day for day in kept if is_due(day, today, terms[kind])]
                due_days.update(due)
                states.append(
                    KindState(
                        kind,
                        terms[kind],
                        sum(kept.values()),
                        sum(kept[day] for day in due),
                        min(kept, default=None),
                    )
                )
            return Preview(tuple(states), tuple(sorted(due_days)), store.last_erasure(tx, self._queue.branch_id))

    def run(self, actor: Actor, tell: Progress = lambda _done, _all: None) -> Counts:
        """Erase everything that is due, one short transaction for each business day, and return how much it was.

        What was erased before a fault stays erased; the next run does the rest. Raises UserError: NOT_ALLOWED,
        CLOCK_IN_DOUBT.
        """
        with self._queue.database.read() as tx:
            require(tx, self._queue.branch_id, actor, Right.ERASE_TEXTS)
        days = self.preview().due_days
        total: dict[KeptKind, int] = {}
        for done, day in enumerate(days):
            tell(done, len(days))
            _add(total, self.erase_day(day, actor))
        if total:
            # What was erased would still be readable in the log of a SQLite file.
            self._queue.database.shorten_log()
        return total

    @sets
    def erase_day(self, day: date, actor: Actor) -> Counts:
        """Erase what is due of one business day, and return how much it was.

        Raises UserError: NOT_ALLOWED, CLOCK_IN_DOUBT: a clock that is ahead would erase what should be kept.
        """
        with self._queue.change(*_TOPICS) as change:
            require(change.tx, change.branch_id, actor, Right.ERASE_TEXTS)
            change.require_sure_clock()
            terms = terms_of(change.facts.settings)
            kinds = [kind for kind in KEPT if is_due(day, change.today, terms[kind])]
            return _erase(change, day, kinds, actor, ErasureReason.TERM)

    @reads
    def find(self, display: str, day: date, actor: Actor) -> VisitTexts:
        """Return how many texts are kept about the visit with this number, typed in any digits, on a business day.

        Raises UserError: NOT_ALLOWED, UNKNOWN_TICKET (with `number`), NOTHING_KEPT (with `number`).
        """
        branch_id = self._queue.branch_id
        with self._queue.database.read() as tx:
            require(tx, branch_id, actor, Right.ERASE_TEXTS)
            typed = shortened(display, LONGEST_TYPED)
            parsed = parse_display(normalise_number(typed))
            found = None if parsed is None else ticket_store.ticket_by_number(tx, branch_id, day, *parsed)
            if found is None:
                raise unknown_number(typed)
            texts = _texts_of(tx, branch_id, found, self._queue.facts.read(tx))
            if not texts:
                raise UserError(NOTHING_KEPT, number=found.display)
            return VisitTexts(found.id, found.display, day, texts)

    @sets
    def erase_visit(self, ticket_id: UUID, reason: ErasureReason, actor: Actor) -> Counts:
        """Erase the note on a ticket and the comment of its visitor, and return how much it was; again, it is nothing.

        Raises UserError: NOT_ALLOWED, UNKNOWN_TICKET.
        """
        with self._queue.change(*_TOPICS) as change:
            require(change.tx, change.branch_id, actor, Right.ERASE_TEXTS)
            ticket = ticket_store.ticket_of_branch(change.tx, change.branch_id, ticket_id)
            if ticket is None:
                raise UserError(UNKNOWN_TICKET)
            kinds = [kind for kind, declared in KEPT.items() if declared.of_visit]
            erased = _erase(change, ticket.day, kinds, actor, reason, ticket.id)
        self._queue.database.shorten_log()
        return erased

    @sets
    def erase_client(self, client_id: UUID, reason: ErasureReason, actor: Actor) -> Counts:
        """Erase the identifiers and contacts of a client, and return how much it was; again, it is nothing.

        Raises UserError(NOT_ALLOWED).
        """
        with self._queue.change(*_TOPICS) as change:
            require(change.tx, change.branch_id, actor, Right.ERASE_TEXTS)
            erased = _erase(change, change.today, (KeptKind.CLIENTS,), actor, reason, client_id)
        self._queue.database.shorten_log()
        return erased

    @reads
    def log(self) -> tuple[Erasure, ...]:
        """Return everything that was erased, oldest first."""
        with self._queue.database.read() as tx:
            return store.read_log(tx, self._queue.branch_id)

    @sets
    def erase_again(self, log: Sequence[Erasure], terms: Terms, actor: Actor) -> Counts:
        """Erase in a restored database what the replaced one had erased, by its log, and what is due by either's terms.

        The log is carried over, so that the next restore knows it too. Raises UserError(NOT_ALLOWED).
        """
        with self._queue.change(*_TOPICS) as change:
            tx, branch_id = change.tx, change.branch_id
            require(tx, branch_id, actor, Right.MAINTAIN)
            _carry_over(tx, branch_id, log, actor)
            today = _sure_day(change)
            terms = shorter(terms, terms_of(change.facts.settings))
            total: dict[KeptKind, int] = {}
            for kind in KEPT:
                kept = store.kept_by_day(tx, branch_id, kind, change.facts.day_of)
                logged = {line.day for line in log if line.kind is kind and line.ticket_id is None}
                for day in kept:
                    if day in logged or is_due(day, today, terms.get(kind, 0)):
                        _add(total, _erase(change, day, (kind,), actor, ErasureReason.RESTORE))
            for line in log:
                if line.ticket_id is not None:
                    _add(total, _erase(change, line.day, (line.kind,), actor, ErasureReason.RESTORE, line.ticket_id))
            return total


def _add(total: dict[KeptKind, int], more: Counts) -> None:
    for kind, count in more.items():
        total[kind] = total.get(kind, 0) + count


def _texts_of(tx: Transaction, branch_id: UUID, ticket: Ticket, facts: BranchFacts) -> Counts:
    counted = {
        kind: store.kept_of(tx, branch_id, kind, ticket.day, ticket.id, facts.day_of)
        for kind, declared in KEPT.items()
        if declared.of_visit
    }
    return {kind: count for kind, count in counted.items() if count}


def _erase(
    change: QueueChange,
    day: date,
    kinds: Collection[KeptKind],
    actor: Actor,
    reason: ErasureReason,
    ticket_id: UUID | None = None,
) -> Counts:
    """Erase these kinds of a day, a ticket or a client: texts, their copies in frozen figures, log, audit entry."""
    tx, branch_id, day_of = change.tx, change.branch_id, change.facts.day_of
    counted = {kind: store.kept_of(tx, branch_id, kind, day, ticket_id, day_of) for kind in kinds}
    counts = {kind: count for kind, count in counted.items() if count}
    if not counts:
        return {}
    if KeptKind.CASE_WORDS in counts:
        # The chain of the registers is locked before the audit chain, as cases do it.
        erase_words(tx, branch_id, store.cases_of_day(tx, branch_id, day, day_of), actor, reason.value)
    if KeptKind.CASE_FILES in counts:
        erase_files(tx, branch_id, store.cases_with_files(tx, branch_id, day, day_of), actor, reason.value)
    if KeptKind.CLIENTS in counts:
        ids = [ticket_id] if ticket_id is not None else store.clients_of_day(tx, branch_id, day, day_of)
        erase_clients(tx, branch_id, ids, actor, reason.value)
    for kind, words in store.TEXTS.items():
        if kind in counts:
            due = store.texts_of_day(tx, branch_id, kind, day, day_of)
            erase_texts(tx, branch_id, words, due, actor, reason.value)
    digests = before_change(tx, branch_id, store.erasures.name)
    seal = summaries.read_seal(tx, branch_id, day) if counts.keys() & _FROZEN else None
    if seal is not None:
        _erase_frozen(tx, branch_id, day, counts.keys(), ticket_id)
    for kind in counts.keys() - _OF_REGISTERS:
        store.erase(tx, branch_id, kind, day, ticket_id)
    lines = (Erasure(new_id(), kind, day, ticket_id, count, reason, actor.id, tx.now) for kind, count in counts.items())
    store.add_to_log(tx, branch_id, *lines)
    details = {"erased": {kind.value: count for kind, count in counts.items()}, "reason": reason.value}
    if ticket_id is not None:
        details["client" if KeptKind.CLIENTS in counts else "ticket"] = str(ticket_id)
    if seal is not None:
        details |= summaries.seal_again(tx, branch_id, day, seal)
    record(tx, branch_id, actor, AuditKind.DATA_ERASED, day.isoformat(), details, before=digests)
    return counts


def _erase_frozen(
    tx: Transaction, branch_id: UUID, day: date, kinds: Collection[KeptKind], ticket_id: UUID | None
) -> None:
    if ticket_id is None:
        comments, notes = KeptKind.COMMENTS in kinds, KeptKind.DAY_NOTES in kinds
        summaries.erase_frozen_texts(tx, branch_id, day, comments=comments, notes=notes)
        return
    rating = rating_of_ticket(tx, ticket_id)
    if rating is not None and KeptKind.COMMENTS in kinds:
        summaries.erase_frozen_comment(tx, branch_id, day, rating)


def _carry_over(tx: Transaction, branch_id: UUID, log: Sequence[Erasure], actor: Actor) -> None:
    known = store.known_lines(tx, branch_id)
    missing = [line for line in log if line.id not in known]
    if missing:
        digests = before_change(tx, branch_id, store.erasures.name)
        store.add_to_log(tx, branch_id, *missing)
        record(tx, branch_id, actor, AuditKind.DATA_ERASED, "", {"carried_over": len(missing)}, before=digests)


def _sure_day(change: QueueChange) -> date:
    """Return the business day up to which terms are counted.

    A backup may be old, so the present cannot be told from a clock that is ahead: then it is the last day that the
    backup itself believed, and the keeper erases the rest when staff have confirmed the clock.
    """
    if not change.clock_in_doubt:
        return change.today
    believed: datetime | None = events.whole_head(change.tx, change.branch_id).clock
    facts: BranchFacts = change.facts
    return change.today if believed is None else min(change.today, facts.day_of(believed))
