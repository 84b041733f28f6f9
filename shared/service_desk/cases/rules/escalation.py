"""Who is told that the time for a case runs out.

At 80 % the handler and the head of the unit, at 100 % who leads cases, at 150 % the manager. Pure: the case, what time
it is, the working time of the branch.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID, uuid5

from shared.office.catalog.working_time import Period, WorkingCalendar, due, worked
from shared.office.notices.model import CASES, Notice, NoticeKind
from shared.service_desk.cases.model import NEAR, Case, CaseState
from shared.service_desk.cases.rules.conflict import concerns
from shared.service_desk.cases.rules.lifecycle import COUNTING

#: The part of the time for the answer, or for telling it, after which each kind of notice is made.
LEVELS: Mapping[NoticeKind, float] = {
    NoticeKind.CASE_NEAR: NEAR,
    NoticeKind.CASE_LATE: 1.0,
    NoticeKind.CASE_VERY_LATE: 1.5,
}
#: Instants that are kept; computing one again costs little.
MOST_KEPT = 50_000


class Deadline(StrEnum):
    """What runs out: the time for the answer, or the time for telling the visitor."""

    ANSWER = "answer"
    TELL = "tell"


@dataclass(frozen=True)
class NoticeReader:
    """Who reads notices, and what for. `units` are the codes of those whose head they are."""

    person: UUID | None
    leads: bool
    manages: bool
    units: Collection[str] = ()


@dataclass(frozen=True)
class CaseNotice:
    """A notice as its reader sees it: of which case, what runs out, until when, and how far that is."""

    notice: Notice
    number: str
    deadline: Deadline
    due: datetime
    level: NoticeKind


class Escalation:
    """Computes the levels that cases have reached; instants in working time are kept while the calendar is the same."""

    def __init__(self, calendar: WorkingCalendar) -> None:
        self.calendar = calendar
        self._kept: dict[tuple[UUID, datetime, datetime, float], datetime | None] = {}

    def reached(self, case: Case, now: datetime) -> tuple[NoticeKind, ...]:
        """Return the levels that the present deadline of a case has reached, the lowest first."""
        running = deadline_of(case)
        if running is None:
            return ()
        _, start, end = running
        if now < end and case.state in COUNTING:
            # This instant is in the row, because the list of stuck cases needs it.
            return (NoticeKind.CASE_NEAR,) if case.near is not None and case.near < now else ()
        found = []
        for kind, part in LEVELS.items():
            instant = end if part == 1 else self._instant(case, start, end, part)
            if instant is None or instant >= now:
                break
            found.append(kind)
        return tuple(found)

    def _instant(self, case: Case, start: datetime, end: datetime, part: float) -> datetime | None:
        key = (case.id, start, end, part)
        if key not in self._kept:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            pauses: list[Period] = [(each.began, each.ended) for each in case.pauses if each.ended > start]
            span: timedelta = worked(start, end, pauses, self.calendar) * part
            self._kept[key] = due(start, span, pauses, self.calendar)
        return self._kept[key]


def deadline_of(case: Case) -> tuple[Deadline, datetime, datetime] | None:
    """Return what runs out now, since when and until when; None while nothing does."""
    if case.state in COUNTING and case.answer_due is not None:
        return Deadline.ANSWER, case.began, case.answer_due
    if case.state is CaseState.DECIDED and case.decided is not None and case.tell_due is not None:
        return Deadline.TELL, case.decided, case.tell_due
    return None


def notice_id(case: Case, kind: NoticeKind) -> UUID:
    """Return the id of a notice: the same for a case, its round, what runs out, and the level, so it comes once."""
    running = deadline_of(case)
    assert running is not None, "nothing runs out"
    return uuid5(case.id, f"{case.round}.{running[0]}.{kind}")


def case_of(notice: Notice) -> UUID | None:
    """Return the case that a notice is about, or None."""
    return UUID(notice.detail) if notice.kind in CASES else None


def is_told(kind: NoticeKind, case: Case, reader: NoticeReader) -> bool:
    """Return whether a notice of a case is for this reader; nobody is told about a case that concerns them."""
    if concerns(case, reader.person):
        return False
    if kind is NoticeKind.CASE_VERY_LATE:
        return reader.manages
    if kind is NoticeKind.CASE_LATE:
        return reader.leads
    waits = case.state is CaseState.DECIDED and case.requester in reader.units
    if waits or case.unit in reader.units or case.handler_id == reader.person:
        return True
    return reader.leads and (case.handler_id is None or case.state is CaseState.APPROVING)
