"""What is done with standards: drafts, approval by another person, the end, and goals."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from shared.office.audit.model import Actor
from shared.office.staff.store import read_members
from shared.office.versions.model import Version, VersionCommand
from shared.office.versions.operations.change import VersionOperations, branch_languages
from shared.platform.db.database import Transaction
from shared.platform.db.retrying import decided_by
from shared.platform.errors import UserError
from shared.platform.i18n.text import Listing, Text
from shared.platform.live.topics import Topic
from shared.quality.standards import store
from shared.quality.standards.errors import GOAL_INCOMPLETE
from shared.quality.standards.model import Standard, StandardCommand, StandardVersion
from shared.quality.standards.rules.completeness import baseline, goal_of, missing_parts
from shared.quality.standards.rules.versions import RULES, goal_as_told


class StandardOperations(VersionOperations[Standard]):
    """Changes standards."""

    rules, store, topic = RULES, store.STANDARDS, Topic.STANDARDS

    @decided_by("command.command_id")
    def carry_out(self, command: StandardCommand, actor: Actor) -> Standard:
        """Do something with a standard, as in every register of versions.

        Raises UserError also with every missing part as `parts`: GOAL_INCOMPLETE.
        """
        return self._carry_out(command, actor)

    def missing(self, tx: Transaction, old: Standard | None, terms: Any, today: date) -> Iterable[Text]:
        """Yield what keeps a version from being submitted or approved."""
        branch_id = self._database.branch_id
        owners = {each.id for each in read_members(tx, branch_id) if each.active}
        return missing_parts(terms, old, today, branch_languages(tx, branch_id), owners)

    def more_details(
        self, tx: Transaction, old: Standard, meant: Version[Any], command: VersionCommand, today: date
    ) -> dict[str, Any]:
        """Return what the event of a goal tells."""
        assert isinstance(command, StandardCommand), "only standards have goals"
        assert isinstance(meant, StandardVersion), "a standard has such versions"
        days = store.shares(tx, self._database.branch_id, old.id).get(old.id, [])
        goal = goal_of(meant, baseline(old, meant, days, today), command.value, command.day, today)
        if isinstance(goal, tuple):
            raise UserError(GOAL_INCOMPLETE, parts=Listing(goal))
        return {"goal": goal_as_told(goal)}
