"""What is done with standards: drafts, approval by another person, the end, goals, and limits that are found anew."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from shared.office.audit.model import Actor
from shared.office.staff.store import read_members
from shared.office.versions.model import Version, VersionCommand
from shared.office.versions.operations.change import VersionOperations, branch_languages
from shared.office.versions.rules import held_versions
from shared.platform.db.database import Transaction
from shared.platform.db.retrying import decided_by
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import entered_text
from shared.platform.i18n.text import Listing, Text
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.quality.standards import store
from shared.quality.standards.errors import ASKS_LESS, GOAL_INCOMPLETE, LIMITS_INCOMPLETE
from shared.quality.standards.model import (
    LONGEST_REASON,
    Standard,
    StandardCommand,
    StandardVerb,
    StandardVersion,
    Terms,
)
from shared.quality.standards.rules.completeness import baseline, goal_of, missing_parts, missing_to_renew
from shared.quality.standards.rules.compliance import monday_of
from shared.quality.standards.rules.versions import RULES, asks_less, goal_as_told


class _Reasoned(StandardCommand):
    """A command of the page of targets, which has asked for the reason."""


class StandardOperations(VersionOperations[Standard]):
    """Changes standards."""

    rules, store, topic = RULES, store.STANDARDS, Topic.STANDARDS

    @decided_by("command.command_id")
    def carry_out(self, command: StandardCommand, actor: Actor) -> Standard:
        """Do something with a standard, as in every register of versions.

        Raises UserError also: ASKS_LESS, TEXT_TOO_LONG, and with every missing part as `parts` GOAL_INCOMPLETE and
        LIMITS_INCOMPLETE.
        """
        return self._carry_out(command, actor)

    def submit_within(self, tx: Transaction, standard: Standard, terms: Terms, actor: Actor) -> Standard:
        """Write the next version and submit it, in a transaction that has checked the actor's right and reasons.

        It may ask less than before. Like every other version it is approved by a person who did not write it. Raises
        UserError.
        """
        for verb in (StandardVerb.WRITE, StandardVerb.SUBMIT):
            command = _Reasoned(new_id(), standard.id, verb, standard.version, terms=terms)
            standard = self._within(tx, command, actor)
        return standard

    def _details(
        self, tx: Transaction, old: Standard | None, command: VersionCommand, actor: Actor, today: date
    ) -> dict[str, Any]:
        if command.verb == StandardVerb.SUBMIT and not isinstance(command, _Reasoned) and old is not None:
            approved = held_versions(old)
            if approved and asks_less(approved[-1], old.latest):
                raise UserError(ASKS_LESS)
        return super()._details(tx, old, command, actor, today)

    def missing(self, tx: Transaction, old: Standard | None, terms: Any, today: date) -> Iterable[Text]:
        """Yield what keeps a version from being submitted or approved."""
        branch_id = self._database.branch_id
        owners = {each.id for each in read_members(tx, branch_id) if each.active}
        return missing_parts(terms, old, today, branch_languages(tx, branch_id), owners)

    def more_details(
        self, tx: Transaction, old: Standard, meant: Version[Any], command: VersionCommand, today: date
    ) -> dict[str, Any]:
        """Return what the event of a goal, or of new limits, tells."""
        assert isinstance(command, StandardCommand), "only standards have goals"
        assert isinstance(meant, StandardVersion), "a standard has such versions"
        if command.verb == StandardVerb.RENEW_LIMITS:
            reason = entered_text(command.reason, LONGEST_REASON)
            missing = tuple(missing_to_renew(old, command.day, reason, today))
            if missing or command.day is None:
                raise UserError(LIMITS_INCOMPLETE, parts=Listing(missing))
            return {"since": monday_of(command.day).isoformat(), "reason": reason}
        days = store.shares(tx, self._database.branch_id, old.id).get(old.id, [])
        goal = goal_of(meant, baseline(old, meant, days, today), command.value, command.day, today)
        if isinstance(goal, tuple):
            raise UserError(GOAL_INCOMPLETE, parts=Listing(goal))
        return {"goal": goal_as_told(goal)}
