"""Notices about challenges whose answer is overdue, for who looks after the roll-out."""

from collections.abc import Iterable
from uuid import UUID, uuid5

from shared.branches.rollout import store
from shared.office.audit.model import Actor
from shared.office.catalog.store import lock_branch
from shared.office.notices.model import Notice, NoticeKind
from shared.office.notices.store import insert_notice, known_notices, open_notices, write_closed
from shared.office.staff.rights import Right
from shared.office.staff.store import may
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads, sets
from shared.platform.live.topics import Topic


class RolloutNotices:
    """The notices about challenges. They go away by themselves when the strategy is there."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def tell(self, device: str) -> int:
        """Make the notices that are missing, take away those that are over, and return how many changed."""
        made, over = self._missing()
        return self._write(device) if made or over else 0

    @reads
    def _missing(self) -> tuple[dict[UUID, int], tuple[UUID, ...]]:
        with self._database.read() as tx:
            return self._differences(tx)

    @sets
    def _write(self, device: str) -> int:
        branch_id = self._database.branch_id
        with self._database.write(Topic.NOTICES) as tx:
            lock_branch(tx, branch_id)
            made, over = self._differences(tx)
            for each, number in made.items():
                notice = Notice(each, NoticeKind.CHALLENGE_LATE, device, str(number), "", tx.now, None, None, None)
                insert_notice(tx, branch_id, notice)
            for each in over:
                write_closed(tx, each, tx.now)
            return len(made) + len(over)

    def _differences(self, tx: Transaction) -> tuple[dict[UUID, int], tuple[UUID, ...]]:
        """Return the numbers of challenges by the ids of their missing notices, and the notices that are over."""
        branch_id, now = self._database.branch_id, self._database.present()
        rollout = store.read_rollout(tx, branch_id)
        late = () if rollout is None else (each for each in rollout.challenges if each.late(now))
        wanted = {uuid5(each.text_id, "late"): each.number for each in late}
        known = known_notices(tx, branch_id, list(wanted))
        shown = (each for each in open_notices(tx, branch_id) if each.kind is NoticeKind.CHALLENGE_LATE)
        over = tuple(each.id for each in shown if each.id not in wanted)
        return {each: number for each, number in wanted.items() if each not in known}, over

    @reads
    def for_reader(self, notices: Iterable[Notice], actor: Actor) -> tuple[Notice, ...]:
        """Return the notices about challenges that are for this person."""
        about = tuple(each for each in notices if each.kind is NoticeKind.CHALLENGE_LATE)
        if not about or actor.id is None:
            return ()
        with self._database.read() as tx:
            return about if may(tx, self._database.branch_id, actor.id, Right.SEE_ROLLOUT) else ()
