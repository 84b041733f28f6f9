"""Reading the audit trail."""

from datetime import datetime

from shared.audit.model import Entry
from shared.audit.store import read_entries
from shared.platform.db.database import Database
from shared.platform.db.retrying import reads


class AuditOperations:
    """What can be asked of the trail; writing to it is part of each change itself."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def entries(self, start: datetime, end: datetime, limit: int = 1000) -> tuple[Entry, ...]:
        """Return the entries of the half-open period (aware instants), newest first."""
        with self._database.read() as tx:
            return read_entries(tx, self._database.branch_id, start, end, limit)
