"""Notices about actions, ideas and reviews: what is overdue, what a check found; who reads which."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from uuid import UUID, uuid5

from shared.office.audit.model import Actor
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_catalog
from shared.office.notices.model import ACTIONS, Notice, NoticeKind
from shared.office.notices.operations import WantedNotice, missing_notices, write_notices
from shared.office.staff.rights import Right
from shared.office.staff.store import may
from shared.platform.db.database import Database
from shared.platform.db.retrying import reads, sets
from shared.platform.live.topics import Topic
from shared.quality.improvement import store
from shared.quality.improvement.model import (
    CHECKED,
    TO_DO,
    UNANSWERED,
    Idea,
    ImprovementAction,
)
from shared.quality.improvement.operations.due_review import review_to_write
from shared.quality.improvement.store import ideas


class ActionNotices:
    """The notices about actions. Overdue ones go away by themselves; a result stays until somebody has seen it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def tell(self, device: str) -> int:
        """Make the notices that are missing, take away those that are over, and return how many changed."""
        made, over = self._missing()
        return self._write(made, over, device) if made or over else 0

    @reads
    def _missing(self) -> tuple[tuple[WantedNotice, ...], tuple[UUID, ...]]:
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            catalog, now = read_catalog(tx, branch_id), self._database.present()
            today = business_day(now, catalog.branch.time_zone, catalog.branch.day_starts)
            found = store.read_actions(tx, branch_id, states=(*TO_DO, *CHECKED))
            wanted = [each for action in found for each in _notices_of(action, today)]
            late = review_to_write(tx, branch_id, catalog, now, only_overdue=True)
            if late is not None:
                each = uuid5(branch_id, f"review.{late.quarter}")
                wanted.append(WantedNotice(each, NoticeKind.REVIEW_LATE, late.quarter, ""))
            for idea in ideas.read_ideas(tx, branch_id, states=UNANSWERED):
                if idea.due is not None and idea.due < now:
                    wanted.append(_wanted("late", NoticeKind.IDEA_LATE, idea))
            return missing_notices(tx, branch_id, wanted, ACTIONS)

    @sets
    def _write(self, made: Sequence[WantedNotice], over: Sequence[UUID], device: str) -> int:
        branch_id = self._database.branch_id
        with self._database.write(Topic.NOTICES) as tx:
            return write_notices(tx, branch_id, made, over, device)

    @reads
    def for_reader(self, notices: Iterable[Notice], actor: Actor) -> tuple[Notice, ...]:
        """Return the notices about actions that are for this person: owners read theirs, who leads improvement all."""
        about = [each for each in notices if each.kind in ACTIONS]
        if not about or actor.id is None:
            return ()
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            leads = may(tx, branch_id, actor.id, Right.IMPROVE)
            own = {str(each.id) for each in store.read_actions(tx, branch_id, actor.id)}
            mine = {NoticeKind.ACTION_LATE, NoticeKind.ACTION_CHECKED}
            theirs = ACTIONS - {NoticeKind.ACTION_CHECKED}
            return tuple(
                each
                for each in about
                if (leads and each.kind in theirs) or (not leads and each.kind in mine and each.detail in own)
            )


def _notices_of(action: ImprovementAction, today: date) -> Iterator[WantedNotice]:
    """Yield the notices that an action needs; the same ones have the same ids, so each comes once."""
    if action.state in TO_DO and action.due is not None and action.due < today:
        yield _wanted(f"late.{action.due}", NoticeKind.ACTION_LATE, action)
    if action.state in CHECKED:
        yield _wanted("checked", NoticeKind.ACTION_CHECKED, action)
        yield _wanted("result", NoticeKind.ACTION_RESULT, action)


def _wanted(what: str, kind: NoticeKind, about: ImprovementAction | Idea) -> WantedNotice:
    return WantedNotice(uuid5(about.id, what), kind, str(about.number), str(about.id))
