"""Notes the stages that a branch has passed; the keeper asks for it every night."""

from shared.branches.rollout import store
from shared.branches.rollout.model import Rollout, RolloutVerb, Stage
from shared.branches.rollout.operations.desk import RolloutChange
from shared.branches.rollout.operations.facts import read_facts
from shared.branches.rollout.rules import apply_event, ladder, to_pass
from shared.office.audit.model import Actor, ActorKind
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_branch
from shared.office.staff.store import read_members
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads, sets
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic


class RolloutKeeping:
    """Passes stages, without a person."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def pass_stages(self, device: str) -> tuple[Stage, ...]:
        """Note today's business day for each stage whose facts are all there, and return these stages."""
        return self._pass(device) if self._found() else ()

    @reads
    def _found(self) -> tuple[Stage, ...]:
        with self._database.read() as tx:
            return self._ready(tx, store.read_rollout(tx, self._database.branch_id))

    @sets
    def _pass(self, device: str) -> tuple[Stage, ...]:
        branch_id, actor = self._database.branch_id, Actor(ActorKind.SYSTEM, None, device)
        with self._database.write(Topic.ROLLOUT) as tx:
            change = RolloutChange(tx, branch_id, actor)
            branch = read_branch(tx, branch_id)
            day = business_day(tx.now, branch.time_zone, branch.day_starts).isoformat()
            rollout = store.read_rollout(tx, branch_id)
            passed = self._ready(tx, rollout)
            for stage in passed:
                assert rollout is not None, "a branch that is not named passes no stage"
                details = {"stage": stage.value, "day": day}
                event = change.event(
                    branch_id, RolloutVerb.REACH_STAGE, details, new_id(), after=stage, since=rollout.changed
                )
                new = apply_event(rollout, event)
                store.write_rollout(tx, rollout, new)
                change.append(event)
                rollout = new
            return passed

    def _ready(self, tx: Transaction, rollout: Rollout | None) -> tuple[Stage, ...]:
        if rollout is None:
            return ()
        branch_id, now = self._database.branch_id, self._database.present()
        branch = read_branch(tx, branch_id)
        today = business_day(now, branch.time_zone, branch.day_starts)
        have = read_facts(tx, branch_id, rollout, read_members(tx, branch_id), today, now)
        return to_pass(ladder(rollout, have))
