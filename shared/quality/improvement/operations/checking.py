"""Checks the effect of actions whose weeks are over; the keeper asks for it."""

from datetime import date
from uuid import UUID

from shared.office.audit.model import Actor, ActorKind
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_branch
from shared.platform.db.database import Database, Transaction
from shared.platform.db.records import to_plain
from shared.platform.db.retrying import reads, sets
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.quality.improvement import store
from shared.quality.improvement.model import (
    ActionStage,
    ActionVerb,
    ImprovementAction,
)
from shared.quality.improvement.operations.change import ActionChange
from shared.quality.improvement.operations.weekly import weeks_until
from shared.quality.improvement.rules.effect import check_day, effect_of, verdict


class EffectChecks:
    """The checks of effects, without a person."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def check(self, device: str) -> int:
        """Check every action that is due, and return how many that were."""
        return self._check(device) if self._due() else 0

    @reads
    def _due(self) -> bool:
        with self._database.read() as tx:
            return bool(self._due_actions(tx, self._today(tx)))

    @sets
    def _check(self, device: str) -> int:
        branch_id, actor = self._database.branch_id, Actor(ActorKind.SYSTEM, None, device)
        with self._database.write(Topic.IMPROVEMENT) as tx:
            change = ActionChange(tx, branch_id, actor)
            today = self._today(tx)
            due = self._due_actions(tx, today)
            for action in due:
                self._check_one(change, action, today)
            return len(due)

    def _check_one(self, change: ActionChange, action: ImprovementAction, today: date) -> None:
        assert action.plan is not None, "an action that is done was accepted"
        assert action.done is not None, "an action that is done was done on a day"
        last = check_day(action.plan, action.done)
        weeks = weeks_until(change.tx, change.branch_id, action.plan, min(today, last))
        effect = effect_of(action.plan, action.done, weeks)
        after = verdict(effect, action.plan.direction)
        change.record(action, ActionVerb.CHECK, after, {"effect": to_plain(effect)}, {}, new_id())

    def _due_actions(self, tx: Transaction, today: date) -> list[ImprovementAction]:
        branch_id: UUID = self._database.branch_id
        return [
            each
            for each in store.read_actions(tx, branch_id, states=(ActionStage.DONE,))
            if each.plan is not None and each.done is not None and check_day(each.plan, each.done) <= today
        ]

    def _today(self, tx: Transaction) -> date:
        branch = read_branch(tx, self._database.branch_id)
        return business_day(self._database.present(), branch.time_zone, branch.day_starts)
