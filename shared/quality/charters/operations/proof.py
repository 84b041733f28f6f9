"""Checks the charters: stored as their events tell, and published exactly as they were approved."""

from uuid import UUID

from shared.office.history.operations.proof import Found, unlike
from shared.office.versions.operations.proof import VersionProof
from shared.platform.db.database import Transaction
from shared.quality.charters import store
from shared.quality.charters.model import Charter
from shared.quality.charters.rules.charters import RULES, published


class CharterProof(VersionProof[Charter]):
    """The check of the charters."""

    rules, store, name = RULES, store.CHARTERS, "charters"

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield charters that are stored otherwise, and what kiosks show of them that nobody approved."""
        yield from super().differences(tx, branch_id)
        told = dict(store.published_as_stored(row) for charter in self._told.values() for row in published(charter))
        yield from unlike(told, store.stored_published(tx, branch_id), "published charters as approved")
