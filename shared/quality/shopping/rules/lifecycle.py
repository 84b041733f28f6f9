"""Where waves and visits go, and when."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.lifecycle import Lifecycle, Transition
from shared.quality.copies.model import CopiedGuide, DayCopy
from shared.quality.shopping.errors import VISIT_NOT_POSSIBLE, WAVE_NOT_POSSIBLE
from shared.quality.shopping.model import NOTICE_DAYS, RECEIPTS_SHARE, Place, VisitState, VisitVerb, Wave, WaveState
from shared.quality.shopping.model import WaveVerb as Do

_PLANNED, _FIELD, _READING = WaveState.PLANNED, WaveState.FIELD, WaveState.READING
#: RELEASED becomes FINAL by itself: see `state_on`.
WAVES: Lifecycle[WaveState, Do] = Lifecycle(
    (
        Transition(None, Do.PLAN, (_PLANNED,)),
        Transition(_PLANNED, Do.RECEIPTS, (_PLANNED,)),
        Transition(_PLANNED, Do.COUNT_RECEIPTS, (_PLANNED,)),
        Transition(_PLANNED, Do.OPEN, (_FIELD,)),
        Transition(_FIELD, Do.MATCH, (_FIELD,)),
        Transition(_FIELD, Do.CLOSE, (_READING,)),
        Transition(_READING, Do.MATCH, (_READING,)),
        Transition(_READING, Do.RELEASE, (WaveState.RELEASED,)),
        *(Transition(state, Do.CANCEL, (WaveState.CANCELLED,)) for state in (_PLANNED, _FIELD, _READING)),
    ),
    ended=(WaveState.RELEASED, WaveState.FINAL, WaveState.CANCELLED),
    impossible=WAVE_NOT_POSSIBLE,
    over=WAVE_NOT_POSSIBLE,
    not_allowed=NOT_ALLOWED,
)
VISITS: Lifecycle[VisitState, VisitVerb] = Lifecycle(
    (
        Transition(VisitState.ASSIGNED, VisitVerb.SUBMIT, (VisitState.SUBMITTED,)),
        Transition(VisitState.ASSIGNED, VisitVerb.MISS, (VisitState.MISSED,)),
        Transition(VisitState.SUBMITTED, VisitVerb.READ, (VisitState.FIT,)),
        Transition(VisitState.SUBMITTED, VisitVerb.RETURN, (VisitState.ASSIGNED,)),
        Transition(VisitState.SUBMITTED, VisitVerb.SET_ASIDE, (VisitState.SET_ASIDE,)),
        Transition(VisitState.SUBMITTED, VisitVerb.MATCH, (VisitState.SUBMITTED,)),
        Transition(VisitState.FIT, VisitVerb.READ_AGAIN, (VisitState.FIT, VisitState.SET_ASIDE)),
    ),
    ended=(VisitState.SET_ASIDE, VisitState.MISSED),
    impossible=VISIT_NOT_POSSIBLE,
    over=VISIT_NOT_POSSIBLE,
    not_allowed=NOT_ALLOWED,
)


def state_on(wave: Wave, today: date) -> WaveState:
    """Return the state of a wave on a day: a released one is final when the time for replies is over."""
    over = wave.reply_until is not None and today > wave.reply_until
    return WaveState.FINAL if wave.state is WaveState.RELEASED and over else wave.state


def working_days_after(day: date, count: int) -> date:
    """Return the working day (Monday to Friday) that is so many after a day."""
    while count > 0:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day


def opens_at_the_earliest(notice_day: date) -> date:
    """Return the first day on which the notice of the programme has stood long enough."""
    return notice_day + timedelta(days=NOTICE_DAYS)


def with_receipts(places: Iterable[Place], guide: str, copies: Iterable[DayCopy]) -> tuple[Place, ...]:
    """Return the branches with the receipts of a guide, each from the newest copy that names it.

    A copy older than the one that was counted changes nothing.
    """
    found: dict[str, tuple[date, CopiedGuide]] = {}
    for copy in copies:
        known = next((each for each in copy.guides if each.code == guide), None)
        if known is not None and (copy.branch not in found or found[copy.branch][0] < copy.day):
            found[copy.branch] = (copy.day, known)

    def counted(place: Place) -> Place:
        day, known = found.get(place.code, (None, None))
        if day is None or known is None or (place.counted is not None and day < place.counted):
            return place
        return replace(place, staff=known.staff, receipts=known.read, counted=day)

    return tuple(map(counted, places))


def informed(place: Place) -> bool:
    """Return whether enough of the active staff of a branch have confirmed the notice."""
    # In whole people: 9 of 10 must be enough, whatever 0.9 is as a binary fraction.
    return place.staff > 0 and place.receipts * 10 >= place.staff * round(RECEIPTS_SHARE * 10)
