"""What the events of standards tell of a closed day."""

from datetime import date

from shared.office.history.operations.change import RecordChange
from shared.platform.ids import new_id
from shared.quality.standards import store
from shared.quality.standards.model import FREEZE, SUBJECT, UNFREEZE


class StandardChange(RecordChange):
    """A change of what is kept of a day."""

    subject = SUBJECT

    def tell_frozen(self, day: date) -> None:
        """Write what is kept of a closed day, so that a later change of it is found."""
        rows = store.day_digests(self.tx, self.branch_id, day)
        self.append(self.event(new_id(), FREEZE, {"day": day.isoformat(), "rows": rows}, new_id()))

    def tell_opened(self, day: date) -> None:
        """Write that nothing is kept of a day that was opened again."""
        self.append(self.event(new_id(), UNFREEZE, {"day": day.isoformat()}, new_id()))
