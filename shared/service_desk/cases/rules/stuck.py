"""Why an open case does not go on without somebody who leads cases. Pure: the case, what time it is, who can work."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from shared.office.catalog.working_time import WorkingCalendar, days_gone, local
from shared.service_desk.cases.model import Case, CaseState
from shared.service_desk.cases.model.lists import StuckReason
from shared.service_desk.cases.rules.conflict import may_approve, may_handle
from shared.service_desk.cases.rules.lifecycle import COUNTING, UNDECIDED
from shared.service_desk.cases.rules.opinions import late_since

#: Working days.
UNTOUCHED_DAYS, ASKED_DAYS, APPROVAL_DAYS = 3, 5, 2
MOST_HAND_OVERS = 3


@dataclass(frozen=True)
class StuckClock:
    """What time it is, and before which instants something is too long ago (None: nothing is).

    `contacts` are the cases whose visitor should have been spoken to by now, and since when.
    """

    now: datetime
    today: date
    untouched: datetime | None
    asked: datetime | None
    approval: datetime | None
    contacts: Mapping[UUID, datetime] = field(default_factory=dict)


@dataclass(frozen=True)
class Workers:
    """Who works here now: those who may handle cases, those who may approve decisions.

    `units` are those of the handlers who are in each unit and not away, `heads` those of them who lead it.
    """

    handlers: Collection[UUID]
    leaders: Collection[UUID]
    units: Mapping[str, Collection[UUID]] = field(default_factory=dict)
    heads: Mapping[str, Collection[UUID]] = field(default_factory=dict)


def stuck_clock(now: datetime, calendar: WorkingCalendar) -> StuckClock:
    """Return the limits that count at an instant."""
    untouched, asked, approval = (
        days_gone(now, days, calendar) for days in (UNTOUCHED_DAYS, ASKED_DAYS, APPROVAL_DAYS)
    )
    return StuckClock(now, local(now, calendar.time_zone).date(), untouched, asked, approval)


def nobody_can(case: Case, workers: Workers) -> bool:
    """Return whether nobody who works here may do what comes next."""
    if case.state is CaseState.APPROVING:
        heads = workers.heads.get(case.unit, ()) if case.step else ()
        return not any(may_approve(case, each) for each in (*workers.leaders, *heads))
    if case.state not in UNDECIDED:
        return False
    if case.handler_id is not None:
        return case.handler_id not in workers.handlers
    if case.stranded:
        return True
    pool = workers.units.get(case.unit, ()) if case.unit else workers.handlers
    return not any(may_handle(case, each) for each in pool)


def stuck(case: Case, clock: StuckClock, workers: Workers) -> tuple[StuckReason, datetime | date] | None:
    """Return why a case is stuck and since when; None when it is not."""
    now, state = clock.now, case.state
    counts, asked = state in COUNTING, case.reminded or case.asked_since
    since: dict[StuckReason, datetime | date | None] = {
        StuckReason.NOBODY: case.changed if nobody_can(case, workers) else None,
        StuckReason.FIRST_CONTACT: clock.contacts.get(case.id),
        StuckReason.OVERDUE: case.answer_due if counts and _before(case.answer_due, now) else None,
        StuckReason.NOT_TOLD: case.tell_due if state is CaseState.DECIDED and _before(case.tell_due, now) else None,
        StuckReason.APPROVAL: case.proposed if _before(case.proposed, clock.approval) else None,
        StuckReason.ASKED: asked if state is CaseState.ASKED and _before(asked, clock.asked) else None,
        StuckReason.REFERRED: case.watch if case.watch is not None and case.watch < clock.today else None,
        StuckReason.OPINION: late_since(case, now) if state in UNDECIDED else None,
        StuckReason.HANDED_OVER: case.changed if counts and case.hand_overs >= MOST_HAND_OVERS else None,
        StuckReason.NEAR: case.near if counts and _before(case.near, now) else None,
        StuckReason.UNTOUCHED: case.changed if _lies(case) and _before(case.changed, clock.untouched) else None,
    }
    return next(((reason, since) for reason, since in since.items() if since is not None), None)


def _lies(case: Case) -> bool:
    return case.state in (CaseState.RECEIVED, CaseState.WORKING)


def _before(instant: datetime | None, limit: datetime | None) -> bool:
    return instant is not None and limit is not None and instant < limit
