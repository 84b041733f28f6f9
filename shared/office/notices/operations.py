"""Raises notices for staff, answers and closes them."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from shared.office.audit.model import Actor, ActorKind, AuditKind
from shared.office.audit.store import record
from shared.office.catalog.store import lock_branch
from shared.office.notices import store
from shared.office.notices.model import RIGHT_CODE, Notice, NoticeKind
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import read_member
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import decided_by, reads, sets
from shared.platform.forms.plain_text import shortened
from shared.platform.live.topics import Topic

LONGEST_NAME = 120
LONGEST_DETAIL = 240


@dataclass(frozen=True)
class WantedNotice:
    """A notice that a register needs; the same one has the same id, so it comes once."""

    id: UUID
    kind: NoticeKind
    subject: str
    detail: str


def missing_notices(
    tx: Transaction, branch_id: UUID, wanted: Iterable[WantedNotice], kinds: Collection[NoticeKind]
) -> tuple[tuple[WantedNotice, ...], tuple[UUID, ...]]:
    """Return the wanted notices that were never made, and the ids of open ones of these kinds that are over."""
    by_id = {each.id: each for each in wanted}
    known = store.known_notices(tx, branch_id, by_id)
    opened = store.open_notices(tx, branch_id)
    over = tuple(each.id for each in opened if each.kind in kinds and each.id not in by_id)
    return tuple(each for each in by_id.values() if each.id not in known), over


def write_notices(
    tx: Transaction, branch_id: UUID, made: Sequence[WantedNotice], over: Sequence[UUID], device: str
) -> int:
    """Close what is over, write what is missing, and return how many changed."""
    lock_branch(tx, branch_id)
    for each in over:  # first: an open notice keeps a new one with its subject out
        store.write_closed(tx, each, tx.now)
    known = store.known_notices(tx, branch_id, [each.id for each in made])
    for new in made:
        if new.id not in known:
            fresh = Notice(new.id, new.kind, device, new.subject, new.detail, tx.now, None, None, None)
            store.insert_notice(tx, branch_id, fresh)
    return len(made) + len(over)


class NoticeOperations:
    """Calls for staff, faults of devices, and the answers to them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @decided_by("notice_id")
    def raise_notice(self, kind: NoticeKind, device: str, subject: str, detail: str, notice_id: UUID) -> Notice:
        """Raise a notice; the same id, or the same kind, device and subject while open, is one notice.

        Returns that notice, which may be an earlier one with its answer.
        """
        branch_id = self._database.branch_id
        subject = shortened(subject, LONGEST_NAME)
        with self._database.write(Topic.NOTICES) as tx:
            lock_branch(tx, branch_id)
            known = store.notice(tx, branch_id, notice_id)
            if known is None:
                known = store.same_open_notice(tx, branch_id, kind, device, subject)
            if known is not None:
                return known
            text = shortened(detail, LONGEST_DETAIL)
            fresh = Notice(notice_id, kind, device, subject, text, tx.now, None, None, None)
            store.insert_notice(tx, branch_id, fresh)
            return fresh

    @sets
    def answer(self, notice_id: UUID, actor: Actor) -> Notice:
        """Record that a member of staff is coming; the first answer stays.

        Raises UserError(NOT_ALLOWED), KeyError for an id that never was.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.NOTICES) as tx:
            require(tx, branch_id, actor, Right.ANSWER_NOTICES)
            member = None if actor.id is None else read_member(tx, branch_id, actor.id)
            name = actor.device if member is None else member.name
            store.write_answer(tx, notice_id, shortened(name, LONGEST_NAME), tx.now)
            return self._notice(tx, notice_id)

    @sets
    def close(self, notice_id: UUID, actor: Actor) -> Notice:
        """Record that a notice is settled; closing it again changes nothing. A try of an exit code goes into the trail.

        Raises UserError(NOT_ALLOWED), KeyError for an id that never was.
        """
        with self._database.write(Topic.NOTICES) as tx:
            branch_id = self._database.branch_id
            require(tx, branch_id, actor, Right.ANSWER_NOTICES)
            lock_branch(tx, branch_id)
            known = self._notice(tx, notice_id)
            if known.kind is NoticeKind.KIOSK_EXIT and known.closed is None:
                # The kiosk's own login may not write the trail.
                kind = AuditKind.EXIT_OPENED if known.detail == RIGHT_CODE else AuditKind.EXIT_REFUSED
                there = Actor(ActorKind.STAFF, None, known.device)
                record(tx, branch_id, there, kind, known.device, {"tried": known.raised.isoformat()})
            store.write_closed(tx, notice_id, tx.now)
            return self._notice(tx, notice_id)

    @reads
    def open_notices(self) -> tuple[Notice, ...]:
        """Return the notices that are not closed, oldest first."""
        with self._database.read() as tx:
            return store.open_notices(tx, self._database.branch_id)

    def _notice(self, tx: Transaction, notice_id: UUID) -> Notice:
        found = store.notice(tx, self._database.branch_id, notice_id)
        if found is None:
            raise KeyError(notice_id)
        return found
