"""Reading the roll-out: every branch of the database with its facts as they are now."""

from uuid import UUID

from shared.branches.rollout import store
from shared.branches.rollout.model import BranchRollout, RolloutList
from shared.branches.rollout.model.pillars import TwoPillars
from shared.branches.rollout.operations.facts import read_facts
from shared.branches.rollout.operations.pillars import read_measures
from shared.branches.rollout.rules import holding, ladder, reached
from shared.branches.rollout.rules.pillars import two_pillars
from shared.office.audit.model import Actor
from shared.office.catalog.model import Branch
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_branches
from shared.office.settings.rules.layers import by_key, source_of
from shared.office.settings.store import read_layers
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_members
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads


class RolloutViews:
    """Reads the roll-out."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def branches(self, actor: Actor) -> RolloutList:
        """Return all branches of the database. Raises UserError(NOT_ALLOWED)."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.SEE_ROLLOUT)
            branches = read_branches(tx)
            own = next(each for each in branches if each.id == branch_id)
            people = tuple((each.id, each.name) for each in read_members(tx, branch_id) if each.active)
            return RolloutList(
                business_day(self._database.present(), own.time_zone, own.day_starts),
                tuple(self._branch(tx, each) for each in branches),
                people,
                actor.id is not None and may(tx, branch_id, actor.id, Right.KEEP_ROLLOUT),
                actor.id,
            )

    @reads
    def pillars(self, branch_id: UUID, actor: Actor) -> TwoPillars | None:
        """Return both pillars of one branch of the database; None when there is no such branch.

        Raises UserError(NOT_ALLOWED).
        """
        with self._database.read() as tx:
            require(tx, self._database.branch_id, actor, Right.SEE_ROLLOUT)
            branch = next((each for each in read_branches(tx) if each.id == branch_id), None)
            if branch is None:
                return None
            now, members = self._database.present(), read_members(tx, branch_id)
            today = business_day(now, branch.time_zone, branch.day_starts)
            known = read_measures(tx, branch_id, members, today, now)
            return two_pillars(branch_id, known, sum(each.active for each in members))

    def _branch(self, tx: Transaction, branch: Branch) -> BranchRollout:
        now, members = self._database.present(), read_members(tx, branch.id)
        today = business_day(now, branch.time_zone, branch.day_starts)
        rollout = store.read_rollout(tx, branch.id)
        lines = ladder(rollout, read_facts(tx, branch.id, rollout, members, today, now))
        coach = None if rollout is None else rollout.terms.coach_id
        sources = [source_of(key, layers) for key, layers in sorted(by_key(read_layers(tx, branch.id)).items())]
        return BranchRollout(
            branch.id,
            branch.code,
            branch.name,
            branch.id == self._database.branch_id,
            rollout,
            next((each.name for each in members if each.id == coach), ""),
            sum(each.active for each in members),
            lines,
            reached(lines),
            holding(lines),
            now,
            branch.time_zone,
            store.texts_of(tx, rollout),
            {each.id: each.name for each in members},
            tuple(source.key for source in sources if source is not None and source.differs),
        )
