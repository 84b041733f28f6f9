"""The deadlines that an event of a case tells, in the working time of the branch."""

from collections.abc import Sequence
from datetime import datetime

from shared.office.catalog.working_time import Period, WorkingCalendar, due, worked
from shared.platform.errors import UserError
from shared.service_desk.cases.errors import DAYS_MISSING, STILL_TOO_LATE
from shared.service_desk.cases.model import LONGEST_EXTENSION, NEAR, Case, CaseType, Pause
from shared.service_desk.cases.rules.limits import days_in

#: What an event says; None where the branch never works.
Told = dict[str, str | None]


class Deadlines:
    """Computes deadlines."""

    def __init__(self, calendar: WorkingCalendar) -> None:
        self._calendar = calendar

    def due(self, start: datetime, days: int, pauses: Sequence[Pause] = ()) -> str | None:
        """Return when so many working days are over."""
        return _text(due(start, days, [(each.began, each.ended) for each in pauses], self._calendar))

    def answer(self, start: datetime, days: int, pauses: Sequence[Pause] = ()) -> Told:
        """Return when the answer is due, and when most of that time is used up."""
        stood: list[Period] = [(each.began, each.ended) for each in pauses]
        end = due(start, days, stood, self._calendar)
        if end is None:
            return {"answer_due": None, "near": None}
        span = worked(start, end, stood, self._calendar)
        return {"answer_due": _text(end), "near": _text(due(start, span * NEAR, stood, self._calendar))}

    def extended(self, case: Case, kind: CaseType, days: int | None, now: datetime) -> dict[str, object]:
        """Return the deadline of a case with more days, and what it was before.

        Raises UserError: DAYS_MISSING, STILL_TOO_LATE.
        """
        if days is None or not 1 <= days <= LONGEST_EXTENSION:
            raise UserError(DAYS_MISSING)
        told = self.answer(case.began, days_in(kind, case.round) + case.extra_days + days, case.pauses)
        end = told["answer_due"]
        if end is not None and datetime.fromisoformat(end) <= now:
            raise UserError(STILL_TOO_LATE)
        return {**told, "days": days, "due_before": _text(case.answer_due)}


def _text(instant: datetime | None) -> str | None:
    return None if instant is None else instant.isoformat()
