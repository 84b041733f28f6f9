"""What counts as evidence about a person today, and whether what counted once still does."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from uuid import UUID

from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_branch
from shared.platform.db.database import Transaction
from shared.quality.recognition import store
from shared.quality.recognition.model import RatingCount
from shared.quality.recognition.model.merits import (
    Merit,
    MeritEvidence,
    MeritState,
    RatedFigure,
    UpheldComplaint,
)
from shared.quality.recognition.rules import strengths
from shared.quality.recognition.rules.merits import supports
from shared.quality.recognition.store import merits
from shared.service_desk.cases.model import Case
from shared.service_desk.cases.rules.codes import shown_number
from shared.service_desk.complaints.store import upheld_about

#: A measure that came to nothing does not use up the complaint that was its evidence.
_NOTHING = (MeritState.WITHDRAWN, MeritState.REFUSED, MeritState.LIFTED)


class EvidenceReader:
    """Reads evidence in one transaction; ratings and complaints are read once for all who are asked about."""

    def __init__(self, tx: Transaction, branch_id: UUID, people: Collection[UUID]) -> None:
        branch = read_branch(tx, branch_id)
        self._branch = branch
        self._first, self._last = strengths.period(self._day(tx.now))
        self._complaints: dict[UUID, Case] = {each.id: each for each in upheld_about(tx, branch_id, people)}
        self._tx = tx
        self._ratings: Sequence[RatingCount] | None = None

    def _day(self, instant: datetime) -> date:
        return business_day(instant, self._branch.time_zone, self._branch.day_starts)

    def _counts(self) -> Sequence[RatingCount]:
        """Return the ratings of the weeks, read when they are first asked for."""
        if self._ratings is None:
            branch_id, may_read = self._branch.id, store.may_read(self._tx)
            self._ratings = store.counts(self._tx, branch_id, self._first, self._last) if may_read else ()
        return self._ratings

    def _used(self) -> dict[UUID, UUID]:
        """Return which complaint proves which measure already."""
        return {
            each.evidence.complaint.case_id: each.id
            for each in merits.read_merits(self._tx, self._branch.id)
            if each.state not in _NOTHING and each.evidence is not None and each.evidence.complaint is not None
        }

    def options(self, merit: Merit) -> tuple[MeritEvidence, ...]:
        """Return everything that may prove it: upheld complaints for a measure, and figures that say something."""
        found, used = [], self._used()
        for case in self._complaints.values():
            free = used.get(case.id, merit.id) == merit.id
            if merit.is_measure and free and case.concerns_id == merit.person_id and case.decided is not None:
                number = shown_number(self._branch.code, case.year, case.number)
                complaint = UpheldComplaint(case.id, number, case.round, case.outcome, self._day(case.decided))
                found.append(MeritEvidence(complaint=complaint))
        ratings = strengths.own_ratings(strengths.of_person(self._counts(), merit.person_id))
        for each in () if ratings is None else ratings.differences:
            figure = RatedFigure(each.aspect, self._first, self._last, each.own, each.others)
            if supports(figure, measure=merit.is_measure):
                found.append(MeritEvidence(figure=figure))
        return tuple(found)

    def is_reversed(self, merit: Merit) -> bool:
        """Return whether the complaint that proves it was decided otherwise since, or is being looked at again."""
        complaint = None if merit.evidence is None else merit.evidence.complaint
        if complaint is None:
            return False
        case = self._complaints.get(complaint.case_id)
        return case is None or case.concerns_id != merit.person_id
