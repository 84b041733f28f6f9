"""What is done with actions: proposed, accepted with the plan of their check, carried out, and settled."""

from typing import Any
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_branch, read_branches
from shared.office.history.store import events_of_record
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_member
from shared.office.versions.rules import in_force
from shared.platform.db.database import Database, Transaction
from shared.platform.db.records import to_plain
from shared.platform.db.retrying import decided_by
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import entered_text
from shared.platform.i18n.text import Listing, translate
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.quality.improvement.errors import ACTION_CHANGED, ACTION_INCOMPLETE, ACTION_NOT_POSSIBLE
from shared.quality.improvement.model import (
    LONGEST_TEXT,
    ActionCommand,
    ActionSource,
    ActionVerb,
    EffectPlan,
    FigureKind,
    ImprovementAction,
    TextKind,
)
from shared.quality.improvement.operations.change import ActionChange
from shared.quality.improvement.operations.choices import read_choices
from shared.quality.improvement.operations.proposing import propose_action
from shared.quality.improvement.rules.completeness import missing_to_accept, plan_of
from shared.quality.improvement.rules.figures import control_services, control_standards
from shared.quality.improvement.rules.lifecycle import LIFECYCLE, possible_verbs
from shared.quality.standards.store import STANDARDS

#: Which text an action carries.
_TEXTS = {
    ActionVerb.ACCEPT: TextKind.REMEDY,
    ActionVerb.REJECT: TextKind.REASON,
    ActionVerb.DONE: TextKind.PROOF,
    ActionVerb.STOP: TextKind.REASON,
}
_MISSING = {
    TextKind.PROOF: translate("improvement", "the proof that it was done"),
    TextKind.REASON: translate("improvement", "the reason"),
}


class ImprovementOperations:
    """Changes actions."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @decided_by("command.command_id")
    def carry_out(self, command: ActionCommand, actor: Actor) -> ImprovementAction:
        """Do something with an action and return it; the same command again returns it as it is now.

        The owner may begin it and say that it is done; everything else is for who leads improvement. Raises UserError:
        NOT_ALLOWED, UNKNOWN_ACTION, ACTION_CHANGED (with `person`), ACTION_NOT_POSSIBLE, TEXT_TOO_LONG, and with every
        missing part as `parts` ACTION_INCOMPLETE.
        """
        branch_id = self._database.branch_id
        words = entered_text(command.words, LONGEST_TEXT)
        with self._database.write(Topic.IMPROVEMENT) as tx:
            owns = command.verb in (ActionVerb.START, ActionVerb.DONE)
            require(tx, branch_id, actor, Right.SUGGEST if owns else Right.IMPROVE)
            change = ActionChange(tx, branch_id, actor)
            known = change.replay_of(command)
            if known is not None:
                return known
            if command.action_id is None:
                if command.verb is not ActionVerb.PROPOSE or command.proposal is None:
                    raise UserError(ACTION_NOT_POSSIBLE)
                return propose_action(change, command.proposal, command.command_id)
            old = change.action(command.action_id)
            leads = actor.id is not None and may(tx, branch_id, actor.id, Right.IMPROVE)
            if not leads and old.owner_id != actor.id:
                raise UserError(NOT_ALLOWED)
            if old.version != command.seen:
                raise UserError(ACTION_CHANGED, person=self._who_changed(tx, old))
            if command.verb not in possible_verbs(old, actor.id, leads=leads):
                raise UserError(ACTION_NOT_POSSIBLE)
            details = self._details(change, old, command)
            kind = _TEXTS.get(command.verb)
            if kind in _MISSING and not words:
                raise UserError(ACTION_INCOMPLETE, parts=Listing((_MISSING[kind],)))
            texts = {} if kind is None else {kind: words}
            after = LIFECYCLE.next_state(old.state, command.verb)
            return change.record(old, command.verb, after, details, texts, command.command_id)

    def _details(self, change: ActionChange, old: ImprovementAction, command: ActionCommand) -> dict[str, Any]:
        """Return what the event tells. Raises UserError for what is missing."""
        tx, branch_id = change.tx, change.branch_id
        match command.verb:
            case ActionVerb.ACCEPT:
                plan = self._plan(tx, old, command)
                return {"owner": str(command.owner_id), "due": to_plain(command.due), "plan": to_plain(plan)}
            case ActionVerb.DONE:
                branch = read_branch(tx, branch_id)
                return {"day": business_day(tx.now, branch.time_zone, branch.day_starts).isoformat()}
            case ActionVerb.FOLLOW:
                proposal = command.proposal
                if proposal is None:
                    raise UserError(ACTION_NOT_POSSIBLE)
                given = vars(proposal) | {"source": ActionSource.ACTION, "source_id": old.id, "follows": old.id}
                return {"next": str(propose_action(change, type(proposal)(**given), new_id()).id)}
        return {}

    def _plan(self, tx: Transaction, old: ImprovementAction, command: ActionCommand) -> EffectPlan:
        branch_id = self._database.branch_id
        branch = read_branch(tx, branch_id)
        today = business_day(tx.now, branch.time_zone, branch.day_starts)
        choices = read_choices(tx, branch_id)
        remedy = any(each.kind is TextKind.REMEDY for each in old.texts)
        missing = tuple(missing_to_accept(command, choices, today, remedy=remedy))
        if missing:
            raise UserError(ACTION_INCOMPLETE, parts=Listing(missing))
        figure = command.figure
        assert figure is not None, "it is not missing"
        number, controls = 0, control_services(figure, (each for each, _ in choices.services))
        whole = figure.service_id is None
        if figure.kind is FigureKind.STANDARD:
            standards = STANDARDS.all(tx, branch_id)
            controls = control_standards(figure, standards, today)
            standard = next(each for each in standards if each.id == figure.standard_id)
            held = in_force(standard, today) or standard.latest
            number, whole = held.number, not held.terms.services
        others = (each.id for each in read_branches(tx) if each.id != branch_id)
        return plan_of(command, old.trigger_week, number, controls, tuple(others) if whole else ())

    def _who_changed(self, tx: Transaction, action: ImprovementAction) -> str | None:
        last: UUID | None = events_of_record(tx, self._database.branch_id, action.id)[-1].actor_id
        member = None if last is None else read_member(tx, self._database.branch_id, last)
        return None if member is None else member.name
