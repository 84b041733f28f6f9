"""The figures of cases in a period, from their events alone; docs/metrics.md defines each of them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from shared.office.catalog.working_time import WorkingCalendar, worked
from shared.office.catalog.working_time import due as due_at
from shared.office.history.model import RecordEvent
from shared.queue.stats.rules.measures import share, spread
from shared.service_desk.cases.model import (
    NOT_CONTINUED,
    REOPEN_DAYS,
    Case,
    CaseState,
    CaseVerb,
    Channel,
    Ending,
)
from shared.service_desk.cases.rules.costs import Costs
from shared.service_desk.cases.rules.first_visits import NO_VISITS, FirstVisits
from shared.service_desk.cases.rules.replay import apply_event


class Party(StrEnum):
    """Who had to act."""

    BRANCH = "branch"
    VISITOR = "visitor"
    OTHERS = "others"


#: Who must act until a decision is made. Telling it afterwards has a deadline of its own.
_ACTS: Mapping[CaseState, Party] = {
    CaseState.RECEIVED: Party.BRANCH,
    CaseState.WORKING: Party.BRANCH,
    CaseState.APPROVING: Party.BRANCH,
    CaseState.ASKED: Party.VISITOR,
    CaseState.REFERRED: Party.OTHERS,
}
#: Working days until a person has seen what a visitor left at a kiosk.
ACKNOWLEDGE_DAYS = 1
#: The endings of cases whose visitor was owed an answer.
_ANSWERED = frozenset({Ending.TOLD, Ending.NOT_REACHED})


@dataclass(frozen=True)
class StepTime:
    """A step of the workflow that was done, and the seconds of working time in which the branch had to act in it."""

    code: str
    done: datetime
    spent: float


@dataclass(frozen=True)
class Round:
    """One handling of a case, as it was at the end of the period.

    `spent` is working time in seconds until the decision. `outcome_before` is what the round before had decided ("" in
    the first one), `reopened` when somebody reopened the case after this round. `seen` is when a person first did
    something with the case, `steps` are the steps done in it.
    """

    case: Case
    spent: Mapping[Party, float]
    outcome_before: str = ""
    reopened: datetime | None = None
    seen: datetime | None = None
    steps: tuple[StepTime, ...] = ()

    @property
    def owed(self) -> bool:
        """Whether the visitor was owed an answer: not withdrawn, and not left without the papers asked for."""
        return self.case.ending in (None, *_ANSWERED) and self.case.outcome != NOT_CONTINUED


@dataclass(frozen=True)
class Referral:
    """A case went to another unit, which sent it back as `wrong` or not."""

    instant: datetime
    wrong: bool = False


@dataclass(frozen=True)
class CaseCounts:
    """The figures of some cases in a period. Shares from 0 to 1, times in seconds of working time; None: no case.

    `open` and `overdue` are those at the end of the period.
    """

    registered: int
    decided: int
    closed: int
    not_reached: int
    open: int
    overdue: int
    acknowledged_in_time: float | None
    answered_in_time: float | None
    told_in_time: float | None
    reopened: float | None
    looks_changed: float | None
    branch_median: float | None
    branch_p90: float | None
    shares: Mapping[Party, float | None]
    wrong_referrals: float | None = None


@dataclass(frozen=True)
class StepFigures:
    """How often a step was done in a period, and how long it took, in seconds of working time."""

    done: int
    median: float
    p90: float


@dataclass(frozen=True)
class CaseFigures:
    """The figures of a period: of all cases, of each kind, and what was decided, by (kind, outcome).

    `steps` are by (kind, step). `reopening_over`: nothing closed in the period can be reopened any more, so that share
    is final. `costs` is None while the branch has set no rate.
    """

    all: CaseCounts
    kinds: Mapping[str, CaseCounts]
    outcomes: Mapping[tuple[str, str], int]
    channels: Mapping[Channel, int]
    reopening_over: bool
    steps: Mapping[tuple[str, str], StepFigures]
    visits: FirstVisits = NO_VISITS
    costs: Costs | None = None


def rounds_of(events: Iterable[RecordEvent], until: datetime, calendar: WorkingCalendar) -> tuple[Round, ...]:
    """Return the rounds of one case as its events before `until` tell them; later ones only say that it was reopened.

    Raises ValueError for events that cannot belong to a case.
    """
    case: Case | None = None
    spent: dict[Party, float] = {}
    found: list[Round] = []
    before = ""
    seen: datetime | None = None
    in_step, steps = 0.0, list[StepTime]()
    for event in events:
        if event.instant >= until:
            if case is not None and case.closed is not None and event.kind == CaseVerb.REOPEN:
                return (*found, Round(case, spent, before, event.instant, seen, tuple(steps)))
            continue
        if seen is None and event.actor_id is not None:
            seen = event.instant
        if case is not None:
            in_step += _add_time(spent, case, event.instant, calendar)
        after = apply_event(case, event)
        if case is not None and len(after.steps_done) > len(case.steps_done):
            steps.append(StepTime(case.step, event.instant, in_step))
        if case is None or after.step_since != case.step_since:
            in_step = 0.0
        if case is not None and after.round > case.round:
            found.append(Round(case, spent, before, event.instant, seen, tuple(steps)))
            before, spent, steps = case.outcome, {}, []
        case = after
    if case is None:
        return ()
    return (*found, Round(case, spent, before, seen=seen, steps=tuple(steps)))


def _add_time(spent: dict[Party, float], case: Case, until: datetime, calendar: WorkingCalendar) -> float:
    """Add the working time since the last change to who had to act; return how much of it is the branch's."""
    party = _ACTS.get(case.state)
    if party is None:
        return 0.0
    seconds = worked(case.changed, until, (), calendar).total_seconds()
    spent[party] = spent.get(party, 0.0) + seconds
    return seconds if party is Party.BRANCH else 0.0


def figures_of(
    stories: Iterable[Sequence[RecordEvent]],
    start: datetime,
    end: datetime,
    now: datetime,
    calendar: WorkingCalendar,
) -> CaseFigures:
    """Return the figures from `start` to `end` (half-open) as they were known at the end, or now if that is earlier.

    `stories` are the events of each case, oldest first.
    """
    # What happened at this very instant is known.
    until = min(end, now + timedelta.resolution)
    cases = [rounds for rounds in (rounds_of(events, until, calendar) for events in stories) if rounds]
    kinds = sorted({rounds[-1].case.type_code for rounds in cases})
    decided = [
        each.case
        for rounds in cases
        for each in rounds
        if _within(each.case.decided, start, until) and each.case.outcome
    ]
    registered = [rounds[-1].case for rounds in cases if _within(rounds[-1].case.registered, start, until)]
    referrals = [referrals_of(events, until) for events in stories]
    return CaseFigures(
        all=_counts(cases, start, until, calendar, [each for of_case in referrals for each in of_case]),
        kinds={
            kind: _counts([each for each in cases if each[-1].case.type_code == kind], start, until, calendar)
            for kind in kinds
        },
        outcomes=Counter((case.type_code, case.outcome) for case in decided),
        channels=Counter(case.channel for case in registered),
        reopening_over=now - end >= timedelta(days=REOPEN_DAYS),
        steps=_steps(cases, start, until),
    )


def _steps(cases: Iterable[Sequence[Round]], start: datetime, until: datetime) -> Mapping[tuple[str, str], StepFigures]:
    times = defaultdict[tuple[str, str], list[float]](list)
    for rounds in cases:
        for step in (step for each in rounds for step in each.steps if _within(step.done, start, until)):
            times[rounds[-1].case.type_code, step.code].append(step.spent)
    spreads = {key: spread(values) for key, values in sorted(times.items())}
    return {key: StepFigures(found.count, found.median, found.p90) for key, found in spreads.items() if found}


def referrals_of(events: Iterable[RecordEvent], until: datetime) -> tuple[Referral, ...]:
    """Return the referrals of one case to other units before `until`, and which of them came back as wrongly sent."""
    done: list[Referral] = []
    open_ones: list[int] = []
    for event in events:
        if event.instant >= until:
            break
        if event.kind == CaseVerb.REFER_UNIT:
            open_ones.append(len(done))
            done.append(Referral(event.instant))
        elif event.kind == CaseVerb.SEND_BACK:
            at = open_ones.pop()
            done[at] = replace(done[at], wrong=True)
    return tuple(done)


def _counts(
    cases: Sequence[Sequence[Round]],
    start: datetime,
    until: datetime,
    calendar: WorkingCalendar,
    referrals: Sequence[Referral] = (),
) -> CaseCounts:
    rounds = [each for case in cases for each in case]
    last = [case[-1].case for case in cases]
    decided = [each for each in rounds if _within(each.case.decided, start, until) and each.owed]
    closed = [each.case for each in rounds if _within(each.case.closed, start, until)]
    due = [
        each.case
        for each in rounds
        # While the visitor has to act the clock stands, and nobody knows the deadline.
        if each.owed and each.case.asked_since is None and _within(each.case.answer_due, start, until)
    ]
    to_see = [
        (each.seen, when)
        for each in rounds
        if each.case.round == 1 and each.owed
        if _within(when := due_at(each.case.registered, ACKNOWLEDGE_DAYS, (), calendar), start, until)
    ]
    tell_due = [each.case for each in rounds if each.owed and _within(each.case.tell_due, start, until)]
    told = [each for each in rounds if _within(each.case.closed, start, until) and each.case.ending in _ANSWERED]
    second = [each for each in decided if each.case.round > 1]
    referred = [each for each in referrals if _within(each.instant, start, until)]
    times = spread(each.spent.get(Party.BRANCH, 0.0) for each in decided)
    whole = sum(sum(each.spent.values()) for each in decided)
    return CaseCounts(
        registered=sum(1 for case in last if _within(case.registered, start, until)),
        decided=len(decided),
        closed=len(closed),
        not_reached=sum(1 for case in closed if case.ending is Ending.NOT_REACHED),
        open=sum(1 for case in last if case.closed is None),
        overdue=sum(1 for case in last if case.next_due is not None and case.next_due < until),
        acknowledged_in_time=share(sum(1 for seen, when in to_see if _by(seen, when)), len(to_see)),
        answered_in_time=share(sum(1 for case in due if _by(case.decided, case.answer_due)), len(due)),
        told_in_time=share(
            sum(1 for case in tell_due if case.ending is Ending.TOLD and _by(case.closed, case.tell_due)), len(tell_due)
        ),
        reopened=share(sum(1 for each in told if each.reopened is not None), len(told)),
        looks_changed=share(sum(1 for each in second if each.case.outcome != each.outcome_before), len(second)),
        branch_median=times.median if times else None,
        branch_p90=times.p90 if times else None,
        shares={party: share(sum(each.spent.get(party, 0.0) for each in decided), whole) for party in Party},
        wrong_referrals=share(sum(1 for each in referred if each.wrong), len(referred)),
    )


def _is_of(rounds: Sequence[Round], kind: str) -> bool:
    return rounds[-1].case.type_code == kind


def _within(instant: datetime | None, start: datetime, until: datetime) -> bool:
    return instant is not None and start <= instant < until


def _by(done: datetime | None, due: datetime | None) -> bool:
    return done is not None and due is not None and done <= due
