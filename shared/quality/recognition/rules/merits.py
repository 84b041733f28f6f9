"""What may be done with a merit or a measure, by whom and when; and what counts as evidence."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.rights import Right
from shared.platform.lifecycle import Lifecycle, Transition
from shared.quality.recognition.errors import MERIT_NOT_POSSIBLE
from shared.quality.recognition.model import AspectStanding
from shared.quality.recognition.model.merits import (
    FEWEST_EVIDENCE,
    GOOD_ALONE,
    OF_PERSON,
    Merit,
    MeritState,
    MeritVerb,
    RatedFigure,
)
from shared.quality.recognition.rules.strengths import standing

_S, _V = MeritState, MeritVerb


def _row(
    before: MeritState | None, verb: MeritVerb, *after: MeritState, by: Right = Right.RECOGNISE
) -> Transition[MeritState, MeritVerb]:
    return Transition(before, verb, after, frozenset({by}))


_DECIDES = Right.DECIDE_MERITS
_TO_DECIDE = (_S.EVIDENCED, _S.REPLY, _S.HEARD)
LIFECYCLE = Lifecycle(
    (
        _row(None, _V.PROPOSE, _S.PROPOSED),
        _row(_S.PROPOSED, _V.EVIDENCE, _S.EVIDENCED, _S.REPLY),
        _row(_S.REPLY, _V.REPLY, _S.HEARD, by=Right.SEE_FEEDBACK),
        *(_row(state, _V.APPROVE, _S.APPROVED, by=_DECIDES) for state in _TO_DECIDE),
        *(_row(state, _V.REFUSE, _S.REFUSED, by=_DECIDES) for state in _TO_DECIDE),
        *(_row(state, _V.WITHDRAW, _S.WITHDRAWN) for state in (_S.PROPOSED, *_TO_DECIDE)),
        _row(_S.APPROVED, _V.APPEAL, _S.APPEALED, by=Right.SEE_FEEDBACK),
        _row(_S.APPEALED, _V.KEEP, _S.FINAL, by=_DECIDES),
        _row(_S.APPEALED, _V.LIFT, _S.LIFTED, by=_DECIDES),
        *(_row(state, _V.REVOKE, _S.LIFTED, by=_DECIDES) for state in (_S.APPROVED, _S.FINAL)),
    ),
    ended=(_S.WITHDRAWN, _S.REFUSED, _S.LIFTED),
    impossible=MERIT_NOT_POSSIBLE,
    over=MERIT_NOT_POSSIBLE,
    not_allowed=NOT_ALLOWED,
)


def waits(merit: Merit, now: datetime) -> bool:
    """Return whether a time in which the person may answer is still running."""
    open_to_person = merit.state in (_S.REPLY, _S.APPROVED) and merit.is_measure
    return open_to_person and merit.due is not None and now <= merit.due


def state_at(merit: Merit, now: datetime) -> MeritState:
    """Return the state that holds: a measure against which nobody appealed in time is final."""
    if merit.state is _S.APPROVED and merit.is_measure and not waits(merit, now):
        return _S.FINAL
    return merit.state


def others_only(merit: Merit, verb: MeritVerb) -> frozenset[UUID | None]:
    """Return who may not do this because they are concerned, or have proposed or decided something before."""
    found: frozenset[UUID | None] = frozenset({merit.person_id})
    if verb in (_V.APPROVE, _V.REFUSE):
        return found | merit.who(_V.PROPOSE, _V.EVIDENCE)
    if verb in (_V.KEEP, _V.LIFT):
        return found | merit.who(_V.PROPOSE, _V.EVIDENCE, _V.APPROVE)
    return found


def is_time(merit: Merit, verb: MeritVerb, now: datetime) -> bool:
    """Return whether a verb fits the kind and the moment. A reply after its time still counts until a decision."""
    match verb:
        case _V.APPROVE | _V.REFUSE:
            return not (merit.state is _S.REPLY and waits(merit, now))
        case _V.APPEAL:
            return waits(merit, now)
        case _V.REVOKE:
            return merit.is_measure
    return True


def possible_verbs(
    merit: Merit, reader: UUID | None, rights: Collection[Right], now: datetime
) -> tuple[MeritVerb, ...]:
    """Return what a reader may do with it now."""
    concerned = reader is not None and reader == merit.person_id
    return tuple(
        verb
        for verb in LIFECYCLE.verbs(merit.state, rights)
        if (verb in OF_PERSON) is concerned
        and (concerned or reader not in others_only(merit, verb))
        and is_time(merit, verb, now)
    )


def supports(figure: RatedFigure, *, measure: bool) -> bool:
    """Return whether ratings prove something: enough of them, and a difference from the others that is no accident.

    Where there are too few others to compare with, GOOD_ALONE carries a merit; nothing carries a measure then.
    """
    if figure.own.judged < FEWEST_EVIDENCE:
        return False
    found = standing(figure.own, figure.others)
    if measure:
        return found is AspectStanding.WEAKNESS
    alone = found is AspectStanding.TOO_FEW and figure.own.met >= GOOD_ALONE * figure.own.judged
    return alone or found is AspectStanding.STRENGTH
