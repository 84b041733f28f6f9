"""What may be done with an action, and by whom."""

from uuid import UUID

from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.rights import Right
from shared.platform.lifecycle import Lifecycle, Transition
from shared.quality.improvement.errors import ACTION_NOT_POSSIBLE, IDEA_NOT_POSSIBLE
from shared.quality.improvement.model import (
    CHECKED,
    UNANSWERED,
    ActionStage,
    ActionVerb,
    IdeaState,
    IdeaVerb,
    ImprovementAction,
)

_S, _V = ActionStage, ActionVerb
_LEADS = frozenset({Right.IMPROVE})
_OWNS = frozenset({Right.IMPROVE, Right.SUGGEST})


def _row(
    before: ActionStage | None, verb: ActionVerb, *after: ActionStage, by: frozenset[Right] = _LEADS
) -> Transition[ActionStage, ActionVerb]:
    return Transition(before, verb, after, by)


#: SUGGEST is enough for the owner of the action alone.
LIFECYCLE = Lifecycle(
    (
        _row(None, _V.PROPOSE, _S.PROPOSED),
        _row(_S.PROPOSED, _V.ACCEPT, _S.ACCEPTED),
        _row(_S.PROPOSED, _V.REJECT, _S.REJECTED),
        _row(_S.ACCEPTED, _V.START, _S.WORKING, by=_OWNS),
        _row(_S.WORKING, _V.DONE, _S.DONE, by=_OWNS),
        _row(_S.DONE, _V.CHECK, *CHECKED),
        _row(_S.NO_EFFECT, _V.FOLLOW, _S.NO_EFFECT),
        _row(_S.NO_EFFECT, _V.STOP, _S.NO_EFFECT),
    ),
    ended=(),
    impossible=ACTION_NOT_POSSIBLE,
    over=ACTION_NOT_POSSIBLE,
    not_allowed=NOT_ALLOWED,
)


_I, _W = IdeaState, IdeaVerb


def _idea(
    before: IdeaState | None, verb: IdeaVerb, after: IdeaState, right: Right = Right.IMPROVE
) -> Transition[IdeaState, IdeaVerb]:
    return Transition(before, verb, (after,), frozenset({right}))


IDEAS = Lifecycle(
    (
        _idea(None, _W.LEAVE, _I.NEW, Right.SUGGEST),
        _idea(_I.NEW, _W.SEE, _I.SEEN),
        *(_idea(state, _W.TRY, _I.TRIED) for state in UNANSWERED),
        *(_idea(state, _W.ADOPT, _I.ADOPTED) for state in (*UNANSWERED, _I.TRIED)),
        *(_idea(state, _W.NOT_NOW, _I.NOT_NOW) for state in (*UNANSWERED, _I.TRIED)),
    ),
    ended=(_I.ADOPTED, _I.NOT_NOW),
    impossible=IDEA_NOT_POSSIBLE,
    over=IDEA_NOT_POSSIBLE,
    not_allowed=NOT_ALLOWED,
)


def possible_verbs(action: ImprovementAction, reader: UUID | None, *, leads: bool) -> tuple[ActionVerb, ...]:
    """Return what a person may do with an action. Checking is for the program."""
    rights = {Right.IMPROVE} if leads else {Right.SUGGEST} if action.owner_id == reader else set()
    settled = action.next_id is not None or action.stopped
    return tuple(
        verb
        for verb in LIFECYCLE.verbs(action.state, rights)
        if verb is not _V.CHECK and not (settled and verb in (_V.FOLLOW, _V.STOP))
    )
