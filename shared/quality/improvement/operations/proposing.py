"""Proposes an action within a transaction: for a person, and for other subjects that found a reason for one."""

from uuid import UUID

from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_branch
from shared.platform.db.records import to_plain
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import entered_text
from shared.platform.i18n.text import Listing, translate
from shared.quality.improvement import store
from shared.quality.improvement.errors import ACTION_INCOMPLETE
from shared.quality.improvement.model import (
    LONGEST_TEXT,
    ActionProposal,
    ActionStage,
    ActionVerb,
    ImprovementAction,
    TextKind,
)
from shared.quality.improvement.operations.change import ActionChange
from shared.quality.improvement.rules.effect import monday_of


def propose_action(change: ActionChange, proposal: ActionProposal, command_id: UUID) -> ImprovementAction:
    """Write a proposed action and return it; the caller has asked who may do this.

    Another subject makes `ActionChange(tx, branch_id, actor)` in its own transaction, which also has to announce
    Topic.IMPROVEMENT. A manager accepts the proposal or rejects it. Raises UserError: ACTION_INCOMPLETE without a
    finding, TEXT_TOO_LONG.
    """
    tx, branch_id = change.tx, change.branch_id
    finding = entered_text(proposal.finding, LONGEST_TEXT)
    if not finding:
        raise UserError(ACTION_INCOMPLETE, parts=Listing((translate("improvement", "what was found"),)))
    branch = read_branch(tx, branch_id)
    trigger_week = monday_of(proposal.trigger_week or business_day(tx.now, branch.time_zone, branch.day_starts))
    details = {
        "number": store.next_number(tx, branch_id),
        "source": proposal.source,
        "source_id": proposal.source_id,
        "trigger_week": trigger_week,
        "cause": proposal.cause,
        "owner": proposal.owner_id,
        "due": proposal.due,
        "figure": proposal.figure,
        "direction": proposal.direction,
        "follows": proposal.follows,
    }
    texts = {TextKind.FINDING: finding, TextKind.REMEDY: entered_text(proposal.remedy, LONGEST_TEXT)}
    return change.record(None, ActionVerb.PROPOSE, ActionStage.PROPOSED, to_plain(details), texts, command_id)
