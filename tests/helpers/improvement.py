"""Actions of improvement in tests: proposed, accepted, and with weeks as they are frozen."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.ids import new_id
from shared.quality.improvement.model import (
    ActionCommand,
    ActionFile,
    ActionProposal,
    ActionVerb,
    CauseGroup,
    Figure,
    FigureKind,
    ImprovementAction,
    WantedDirection,
)
from shared.quality.improvement.operations.desk import ImprovementOperations
from shared.quality.improvement.operations.views import ImprovementViews
from shared.quality.standards.model import DayCompliance
from shared.quality.standards.store import add_days

FINDING, REMEDY, PROOF = "Visitors learn of missing papers only at the counter", "The kiosk shows the list", "3 photos"

#: The answers of a proposal.
PROPOSED = {"finding": FINDING, "cause": CauseGroup.TECHNICAL, "noticed": date(2026, 11, 20)}


def proposed(branch: OpenBranch, actor: Actor, **more: Any) -> ImprovementAction:
    """An action that somebody proposes by hand."""
    proposal = ActionProposal(FINDING, CauseGroup.ORGANISATIONAL, remedy=more.pop("remedy", REMEDY), **more)
    command = ActionCommand(new_id(), None, ActionVerb.PROPOSE, proposal=proposal)
    return branch.of(ImprovementOperations).carry_out(command, actor)


def do_action(
    branch: OpenBranch, action: ImprovementAction, verb: ActionVerb, actor: Actor, **more: Any
) -> ImprovementAction:
    """Do something with an action as it was last seen."""
    command = ActionCommand(more.pop("command_id", new_id()), action.id, verb, action.version, **more)
    return branch.of(ImprovementOperations).carry_out(command, actor)


def accepted(
    branch: OpenBranch, action: ImprovementAction, actor: Actor, owner: Actor, figure: Figure | None = None
) -> ImprovementAction:
    """The same action, accepted, with its owner, day and figure."""
    return do_action(
        branch,
        action,
        ActionVerb.ACCEPT,
        actor,
        owner_id=owner.id,
        due=branch.day.today() + timedelta(days=14),
        figure=figure or Figure(FigureKind.LEVEL),
        direction=WantedDirection.HIGHER,
    )


def done_action(branch: OpenBranch, leader: Actor, owner: Actor, figure: Figure | None = None) -> ImprovementAction:
    """An action that its owner has carried out."""
    action = accepted(branch, proposed(branch, leader), leader, owner, figure)
    action = do_action(branch, action, ActionVerb.START, owner)
    return do_action(branch, action, ActionVerb.DONE, owner, words=PROOF)


def files_of(branch: OpenBranch, actor: Actor, chosen: UUID | None = None) -> tuple[ActionFile, ...]:
    """The actions that somebody sees."""
    return branch.of(ImprovementViews).actions(actor, chosen).files


def keep_days(branch: OpenBranch, standard_id: UUID, first: date, weeks: int, met_of_100: Callable[[int], int]) -> None:
    """Five days of each week as they are frozen, with 20 cases a day."""
    days = []
    for week in range(weeks):
        for day in range(5):
            met = met_of_100(week) // 5
            on = first + timedelta(weeks=week, days=day)
            days.append(
                DayCompliance(standard_id, on, 1, 0.8, datetime(2026, 11, 20, tzinfo=UTC), met, 20 - met, 0, {}, {})
            )
    with branch.database.write() as tx:
        add_days(tx, branch.database.branch_id, days)
