"""What a subject above the cases asks and knows of its own cases; bootstrap hands it to the operations."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol
from uuid import UUID

from shared.platform.db.database import Transaction
from shared.platform.i18n.text import Showable
from shared.service_desk.cases.model import Case, CaseState, CaseType
from shared.service_desk.cases.operations.change import CaseChange


class CaseGuard(Protocol):
    """Refuses changes of cases of its own kinds, and says what it knows of them."""

    def check(self, change: CaseChange, case: Case, kind: CaseType, after: CaseState, outcome: str) -> None:
        """Raise UserError if a case must not go on to this state; `outcome` is what is being decided, or ""."""

    def needs_no_tries(self, change: CaseChange, case: Case) -> bool:
        """Return whether nobody has to be told, so that nobody has to be tried."""

    def late_contacts(self, tx: Transaction, branch_id: UUID, now: datetime) -> Mapping[UUID, datetime]:
        """Return the open cases whose visitor should have been spoken to already, and since when."""

    def promised(self, tx: Transaction, branch_id: UUID, case: Case) -> tuple[Showable, ...]:
        """Return what the visitor was promised besides the decision."""
