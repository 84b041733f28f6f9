"""What a complaint asks before its case is decided: a cause where it is upheld, and no remedy that still waits."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from shared.office.settings.store import read_settings
from shared.platform.db.database import Transaction
from shared.platform.errors import UserError
from shared.platform.i18n.text import Showable
from shared.service_desk.cases.model import Case, CaseState, CaseType
from shared.service_desk.cases.operations.change import CaseChange
from shared.service_desk.complaints.errors import CAUSE_MISSING, REMEDY_WAITS
from shared.service_desk.complaints.model import GIVEN
from shared.service_desk.complaints.rules.deciding import cause_is_missing
from shared.service_desk.complaints.rules.texts import remedy_text
from shared.service_desk.complaints.store import complaint_of, late_contacts


class ComplaintGuard:
    """Is asked by the operations of cases."""

    def check(self, change: CaseChange, case: Case, kind: CaseType, after: CaseState, outcome: str) -> None:
        """Refuse a decision without its cause, and one that would be told before a remedy is approved.

        Raises UserError: CAUSE_MISSING, REMEDY_WAITS.
        """
        if kind.matter is None:
            return
        found = complaint_of(change.tx, change.branch_id, case.id)
        if cause_is_missing(kind.matter, outcome, case.round, found):
            raise UserError(CAUSE_MISSING)
        if after is CaseState.DECIDED and case.state is not after and found is not None and found.waiting:
            raise UserError(REMEDY_WAITS)

    def needs_no_tries(self, change: CaseChange, case: Case) -> bool:
        """Return whether it is an anonymous complaint in a branch that does not answer those."""
        found = complaint_of(change.tx, change.branch_id, case.id)
        answered = read_settings(change.tx, change.branch_id).answer_anonymous
        return found is not None and found.anonymous and not answered

    def late_contacts(self, tx: Transaction, branch_id: UUID, now: datetime) -> Mapping[UUID, datetime]:
        """Return the open cases whose visitor should have been spoken to already, and since when."""
        return late_contacts(tx, branch_id, now)

    def promised(self, tx: Transaction, branch_id: UUID, case: Case) -> tuple[Showable, ...]:
        """Return the remedies that stand."""
        found = complaint_of(tx, branch_id, case.id)
        return () if found is None else tuple(remedy_text(each) for each in found.remedies if each.state in GIVEN)
