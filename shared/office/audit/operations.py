"""Reading the audit trail, and the entry of a repaired database."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from shared.office.audit.model import Actor, AuditKind, Entry
from shared.office.audit.store import read_entries, record
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

    def record_repair(self, actor: Actor, details: Mapping[str, Any]) -> None:
        """Write down that the database itself was repaired, which is no change of anything in it."""
        with self._database.write() as tx:
            record(tx, self._database.branch_id, actor, AuditKind.DATABASE_REPAIRED, "", details)
