"""Telling staff something, and answering."""

from uuid import UUID

from shared.office.catalog.store import lock_branch
from shared.office.notices import store
from shared.office.notices.model import Notice, NoticeKind
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import decided_by, reads, sets
from shared.platform.forms.plain_text import plain_text
from shared.platform.live.topics import Topic

LONGEST_NAME = 120
LONGEST_DETAIL = 240


class NoticeOperations:
    """Calls for staff, faults of devices, and the answers to them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @decided_by("notice_id")
    def raise_notice(self, kind: NoticeKind, device: str, subject: str, detail: str, notice_id: UUID) -> Notice:
        """Tell staff; the same id again, or the same kind, device and subject while still open, is one notice.

        Returns the notice that stands, which may be an earlier one (with its answer, if somebody is coming already).
        """
        branch_id = self._database.branch_id
        subject = plain_text(subject)[:LONGEST_NAME]
        with self._database.write(Topic.NOTICES) as tx:
            lock_branch(tx, branch_id)
            standing = store.notice(tx, branch_id, notice_id)
            if standing is None:
                standing = store.same_open_notice(tx, branch_id, kind, device, subject)
            if standing is not None:
                return standing
            words = plain_text(detail)[:LONGEST_DETAIL]
            fresh = Notice(notice_id, kind, device, subject, words, tx.now, None, None, None)
            store.insert_notice(tx, branch_id, fresh)
            return fresh

    @sets
    def answer(self, notice_id: UUID, staff_name: str) -> Notice:
        """Say that somebody is coming; the first to answer stays. Raises KeyError for an id that never was."""
        with self._database.write(Topic.NOTICES) as tx:
            store.write_answer(tx, notice_id, plain_text(staff_name)[:LONGEST_NAME], tx.now)
            return self._notice(tx, notice_id)

    @sets
    def close(self, notice_id: UUID) -> Notice:
        """Say that it is settled; closing again changes nothing. Raises KeyError for an id that never was."""
        with self._database.write(Topic.NOTICES) as tx:
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
