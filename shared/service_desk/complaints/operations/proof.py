"""Checks the complaints: stored as their events tell, upheld only with a cause, told only with approved remedies."""

from collections.abc import Iterator
from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.office.history.operations.proof import Found, RegisterProof, differing
from shared.platform.db.database import Transaction
from shared.service_desk.cases.model import SUBJECT as CASE
from shared.service_desk.cases.model import CaseState, CaseVerb
from shared.service_desk.cases.store import read_types
from shared.service_desk.complaints import store
from shared.service_desk.complaints.model import SUBJECT, Complaint, ComplaintVerb
from shared.service_desk.complaints.rules.deciding import cause_is_missing
from shared.service_desk.complaints.rules.replay import apply_event

_STORY, _STORED = "events of complaints tell a story", "complaints as their events tell"


class ComplaintProof(RegisterProof):
    """The check of the complaints."""

    subjects = (SUBJECT, CASE)
    rule, where = _STORED, "the stored complaints"

    def __init__(self) -> None:
        super().__init__()
        self.complaints: dict[UUID, Complaint] = {}
        self._of_case: dict[str, UUID] = {}
        self._kinds: dict[UUID, tuple[str, int]] = {}
        self._rounds: dict[UUID, int] = {}
        #: Every decision: its event, the kind of its case, outcome and round, and the complaint as it was.
        self._decided: list[tuple[int, tuple[str, int], str, int, Complaint | None]] = []

    def take_in(self, seq: int, event: RecordEvent) -> None:
        """Apply an event."""
        try:
            found = self._complaint(event) if event.subject == SUBJECT else self._case(seq, event)
            for rule, what in found:
                self.note(rule, seq, what)
        except (KeyError, ValueError, TypeError, AttributeError):
            if event.subject == SUBJECT:
                self.note(_STORY, seq, f"{event.kind} does not fit")

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield decisions without a cause, and complaints that are stored otherwise."""
        types = read_types(tx, branch_id)
        for seq, kind, outcome, round_, complaint in self._decided:
            matter = types[kind].matter if kind in types else None
            if matter is not None and cause_is_missing(matter, outcome, round_, complaint):
                yield "a complaint is upheld with its cause", f"event {seq} of the registers", outcome
        yield from _different(tx, branch_id, self.complaints)

    def _complaint(self, event: RecordEvent) -> Iterator[tuple[str, str]]:
        known = self.complaints.get(event.record_id)
        if known is not None and event.kind == ComplaintVerb.APPROVE:
            meant = next((each for each in known.remedies if str(each.id) == event.details["remedy"]), None)
            if meant is not None and meant.by == event.actor_id:
                yield "nobody approves their own remedy", "the same person"
        self.complaints[event.record_id] = apply_event(known, event)
        if self._of_case.setdefault(event.details["case"], event.record_id) != event.record_id:
            yield _STORY, "a second row of a case"

    def _case(self, seq: int, event: RecordEvent) -> Iterator[tuple[str, str]]:
        case_id = event.record_id
        if event.kind == CaseVerb.REGISTER:
            self._kinds[case_id] = (event.details["type"], event.details["type_version"])
            self._rounds[case_id] = 1
        elif event.kind == CaseVerb.REOPEN:
            self._rounds[case_id] += 1
        complaint = self.complaints.get(self._of_case.get(str(case_id), case_id))
        if event.kind == CaseVerb.DECIDE:
            decided = (seq, self._kinds[case_id], event.details["outcome"], self._rounds[case_id], complaint)
            self._decided.append(decided)
        if event.after == CaseState.DECIDED != event.before and complaint is not None and complaint.waiting:
            yield "a remedy above the limit has an approval", f"{len(complaint.waiting)} wait"


def _different(tx: Transaction, branch_id: UUID, told: dict[UUID, Complaint]) -> Found:
    missing = dict(told)
    for complaint_id, stored in store.stored_complaints(tx, branch_id):
        expected = missing.pop(complaint_id, None)
        if expected is None:
            yield _STORED, f"complaint {complaint_id}", "written by nobody"
            continue
        if different := differing(store.as_row(expected), stored):
            yield _STORED, f"complaint {complaint_id}", ", ".join(different)
    for complaint_id in missing:
        yield _STORED, f"complaint {complaint_id}", "missing"
