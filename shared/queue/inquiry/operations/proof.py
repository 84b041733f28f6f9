"""Checks reports: saved ones as their events tell, and closed days as they were kept."""

from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.office.history.operations.proof import Found, RegisterProof, unlike
from shared.platform.db.database import Transaction
from shared.queue.inquiry import store
from shared.queue.inquiry.model import FREEZE, SUBJECT, UNFREEZE, ReportVerb


class ReportProof(RegisterProof):
    """The check of reports."""

    subjects = (SUBJECT,)
    rule, where = "saved reports as their events tell", "the stored reports"

    def __init__(self) -> None:
        super().__init__()
        self._told: dict[UUID, str] = {}
        self._days: dict[str, str] = {}

    def take_in(self, seq: int, event: RecordEvent) -> None:
        """Apply an event."""
        try:
            if event.kind == FREEZE:
                if event.details["day"] in self._days:
                    raise ValueError("a closed day was kept again")
                self._days[event.details["day"]] = event.details["digest"]
            elif event.kind == UNFREEZE:
                del self._days[event.details["day"]]
            else:
                self._take_report(event)
        except (KeyError, ValueError, TypeError, AttributeError):
            self.note("events of reports tell a story", seq, f"{event.kind} does not fit")

    def _take_report(self, event: RecordEvent) -> None:
        if event.kind == ReportVerb.DELETE:
            del self._told[event.record_id]
        else:
            self._told[event.record_id] = event.details["digest"]

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield saved reports that are stored otherwise, and closed days of which something else is kept."""
        yield from unlike(self._told, store.report_digests(tx, branch_id), self.rule)
        yield from unlike(self._days, store.day_digests(tx, branch_id), "closed days kept for reports")
