"""Reads the audit trail."""

from datetime import datetime

from shared.office.audit.model import Entry
from shared.office.audit.store import read_entries
from shared.platform.db.database import Database
from shared.platform.db.retrying import reads


class AuditOperations:
    """Reads entries; each change writes its own."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def entries(self, start: datetime, end: datetime, limit: int = 1000) -> tuple[Entry, ...]:
        """Return the entries of the half-open period (aware instants), newest first."""
        with self._database.read() as tx:
            return read_entries(tx, self._database.branch_id, start, end, limit)
