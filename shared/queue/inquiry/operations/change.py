"""What the events of reports tell: of days that are kept, and of reports that were saved."""

from datetime import date

from shared.office.history.operations.change import RecordChange
from shared.platform.ids import new_id
from shared.queue.inquiry import store
from shared.queue.inquiry.model import FREEZE, SUBJECT, UNFREEZE


class ReportChange(RecordChange):
    """A change of a saved report, or of what is kept of a day."""

    subject = SUBJECT

    def tell_kept(self, day: date) -> None:
        """Write what is kept of a closed day, so that a later change of it is found."""
        digest = store.day_digests(self.tx, self.branch_id, day)[day.isoformat()]
        self.append(self.event(new_id(), FREEZE, {"day": day.isoformat(), "digest": digest}, new_id()))

    def tell_opened(self, day: date) -> None:
        """Write that nothing is kept of a day that was opened again."""
        self.append(self.event(new_id(), UNFREEZE, {"day": day.isoformat()}, new_id()))
