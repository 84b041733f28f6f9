"""Actions of improvement in tests: proposed, accepted, and with weeks as they are frozen."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.staff.rights import Right
from shared.platform.ids import new_id
from shared.quality.improvement.model import (
    REVIEW_SCORES,
    ActionCommand,
    ActionFile,
    ActionProposal,
    ActionVerb,
    CauseGroup,
    DelayReason,
    Figure,
    FigureKind,
    Idea,
    IdeaCommand,
    IdeaVerb,
    ImprovementAction,
    WantedDirection,
)
from shared.quality.improvement.model.reviews import Review, ReviewCommand, ReviewDecision
from shared.quality.improvement.operations.delays import DelayOperations
from shared.quality.improvement.operations.desk import ImprovementOperations
from shared.quality.improvement.operations.ideas import IdeaOperations
from shared.quality.improvement.operations.reviews import ReviewOperations
from shared.quality.improvement.operations.views import ImprovementViews
from shared.quality.improvement.store.reviews import read_reviews
from shared.quality.standards.model import DayCompliance
from shared.quality.standards.store import add_days
from tests.helpers.branches import sign_in
from tests.helpers.cases import clerk_of
from tests.helpers.visits import take

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


def leave_idea(branch: OpenBranch, actor: Actor, words: str = "A second printer") -> Idea:
    """An idea that somebody leaves."""
    return branch.of(IdeaOperations).carry_out(IdeaCommand(new_id(), None, IdeaVerb.LEAVE, words=words), actor)


def note_delay(branch: OpenBranch, actor: Actor) -> DelayReason:
    """Why a serving takes long, said by a person who is serving somebody at a counter of their own."""
    member = next((each for each in branch.staff.members() if each.id == actor.id and each.active), None)
    clerk = actor if member is not None else clerk_of(branch, "aigerim")
    code = next(each.code for each in branch.staff.members() if each.id == clerk.id)
    held = next((each for each in branch.counters.sessions() if each.staff_id == clerk.id), None)
    taken = {each.counter_id for each in branch.counters.sessions()}
    free = next(each.label for each in branch.catalog.catalog().counters if each.id not in taken)
    session = held or sign_in(branch, code, free, f"console-{free}")
    ticket = branch.views.desk(session.id).current
    if ticket is None:
        take(branch)
        branch.desk.call_next(session.id, new_id())
        ticket = branch.desk.serve(session.id, new_id())
    return branch.of(DelayOperations).note(ticket.id, ticket.step.id, CauseGroup.TECHNICAL, actor, new_id())


def sign_review(branch: OpenBranch, actor: Actor, quarter: str = "") -> Review:
    """A review; without a quarter of the next one of the past that has none."""
    if not quarter:
        with branch.database.read() as tx:
            year = 2025 - len(read_reviews(tx, branch.database.branch_id))
        quarter = f"{year}Q4"
    scores = dict.fromkeys(REVIEW_SCORES, 70)
    command = ReviewCommand(new_id(), quarter, scores, ReviewDecision.ACT, "Too few printers", "One is ordered", "90 %")
    return branch.of(ReviewOperations).sign(command, actor)


def answer_idea(branch: OpenBranch, idea: Idea, verb: IdeaVerb, actor: Actor, **more: Any) -> Idea:
    """An answer to an idea as it was last seen."""
    return branch.of(IdeaOperations).carry_out(IdeaCommand(new_id(), idea.id, verb, idea.version, **more), actor)


def files_of(branch: OpenBranch, actor: Actor, chosen: UUID | None = None) -> tuple[ActionFile, ...]:
    """The actions that somebody sees."""
    return branch.of(ImprovementViews).actions(actor, chosen).files


def keep_days(
    branch: OpenBranch,
    standard_id: UUID,
    first: date,
    weeks: int,
    met_of_100: Callable[[int], int],
    branch_id: UUID | None = None,
) -> None:
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
        add_days(tx, branch_id or branch.database.branch_id, days)


#: For the table of rights: how each operation is tried, and which right it asks for.
IMPROVEMENT_TRIES: dict[str, Callable[[OpenBranch, Actor], object]] = {
    "ImprovementOperations.carry_out": proposed,
    "IdeaOperations.carry_out": leave_idea,
    "ReviewOperations.sign": sign_review,
    "DelayOperations.note": note_delay,
}
IMPROVEMENT_ASKS = {
    "ImprovementOperations.carry_out": Right.IMPROVE,
    "ReviewOperations.sign": Right.IMPROVE,
    "IdeaOperations.carry_out": Right.SUGGEST,
}
