"""Notices about days whose quoted waits were bad, for who reviews days."""

from collections.abc import Iterable
from datetime import date, timedelta
from uuid import UUID, uuid5

from shared.office.audit.model import Actor
from shared.office.catalog.store import lock_branch
from shared.office.notices.model import Notice, NoticeKind
from shared.office.notices.store import insert_notice, known_notices, open_notices, write_closed
from shared.office.staff.rights import Right
from shared.office.staff.store import may
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads, sets
from shared.platform.live.topics import Topic
from shared.queue.inquiry import store
from shared.queue.inquiry.operations.grades import GradeOperations

#: A notice goes away by itself after so many days.
SHOWN = timedelta(days=7)


class BadDayNotices:
    """The notices. A day is looked at once it is closed and kept; one that is opened again loses its notice."""

    def __init__(self, database: Database) -> None:
        self._database, self._grades = database, GradeOperations(database)
        self._looked: tuple[date, int] | None = None

    def tell(self, device: str) -> int:
        """Make the notices that are missing, take away those that are over, and return how many changed.

        Days are judged again only when other ones are kept than when it was last asked.
        """
        kept = self._kept()
        if kept is None or kept == self._looked:
            return 0
        last, self._looked = kept[0], kept
        bad = {each.day for each in self._grades.bad_days(last - SHOWN, last)}
        return self._write(bad, device)

    @reads
    def _kept(self) -> tuple[date, int] | None:
        """Return the newest day that is kept, and how many are."""
        with self._database.read() as tx:
            kept = store.days_kept(tx, self._database.branch_id)
            return (max(kept), len(kept)) if kept else None

    @sets
    def _write(self, bad: set[date], device: str) -> int:
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            made, over = self._differences(tx, bad)
        if not made and not over:
            return 0
        with self._database.write(Topic.NOTICES) as tx:
            lock_branch(tx, branch_id)
            made, over = self._differences(tx, bad)
            for each, day in made.items():
                kind, subject = NoticeKind.BAD_ESTIMATES, day.isoformat()
                insert_notice(tx, branch_id, Notice(each, kind, device, subject, "", tx.now, None, None, None))
            for each in over:
                write_closed(tx, each, tx.now)
            return len(made) + len(over)

    def _differences(self, tx: Transaction, bad: set[date]) -> tuple[dict[UUID, date], tuple[UUID, ...]]:
        """Return the days of missing notices by their ids, and the notices that are over."""
        branch_id = self._database.branch_id
        wanted = {uuid5(branch_id, f"bad_estimates.{day}"): day for day in bad}
        known = known_notices(tx, branch_id, list(wanted))
        shown = (each for each in open_notices(tx, branch_id) if each.kind is NoticeKind.BAD_ESTIMATES)
        over = tuple(each.id for each in shown if each.id not in wanted)
        return {each: day for each, day in wanted.items() if each not in known}, over

    @reads
    def for_reader(self, notices: Iterable[Notice], actor: Actor) -> tuple[Notice, ...]:
        """Return the notices about bad days that are for this person."""
        about = tuple(each for each in notices if each.kind is NoticeKind.BAD_ESTIMATES)
        if not about or actor.id is None:
            return ()
        with self._database.read() as tx:
            return about if may(tx, self._database.branch_id, actor.id, Right.REVIEW_DAYS) else ()
