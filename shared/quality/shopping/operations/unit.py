"""Makes the unit whose database is sealed: a branch without services and counters."""

from shared.office.audit.model import SYSTEM, Actor, AuditKind
from shared.office.audit.store import record
from shared.office.catalog.errors import BRANCH_EXISTS
from shared.office.catalog.model import Branch, Catalog
from shared.office.catalog.store import insert_catalog, read_branches
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.database import Database
from shared.platform.errors import UserError
from shared.platform.live.topics import Topic


class UnitOperations:
    """Writes the unit."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def create(self, unit: Branch, actor: Actor = SYSTEM) -> None:
        """Write the unit into its new database. Raises UserError: NOT_ALLOWED, BRANCH_EXISTS (with `branch`)."""
        with self._database.write(Topic.CATALOG) as tx:
            require(tx, unit.id, actor, Right.MAINTAIN)
            if known := read_branches(tx):
                raise UserError(BRANCH_EXISTS, branch=known[0].code)
            insert_catalog(tx, Catalog(unit, (), (), (), (), (), ()))
            record(tx, unit.id, actor, AuditKind.BRANCH_CREATED, unit.code)
