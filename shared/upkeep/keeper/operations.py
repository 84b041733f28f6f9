"""The keeper's operations: the lease, the results of duties, and the keeper's state."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from shared.office.audit.model import Actor, AuditKind
from shared.office.audit.store import record, restart_chain
from shared.office.catalog.store import lock_branch
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.database import Database
from shared.platform.db.retrying import reads, sets
from shared.platform.forms.plain_text import shortened
from shared.upkeep.keeper import store
from shared.upkeep.keeper.model import DutyName, DutyRecord, KeeperState, Lease, LeaseLostError

LEASE_SECONDS = 60
LONGEST_TROUBLE = 240
#: A change of the queue takes some thousandths of a second.
STUCK_SECONDS = 5.0


class KeeperOperations:
    """The database operations of the keeper and of those who monitor it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @sets
    def take(self, holder: UUID, device: str, seconds: float = LEASE_SECONDS) -> tuple[Lease, datetime]:
        """Take the lease, or renew it; return the present lease (look whose it is) and the database's present.

        Another one's lease is only taken when it has expired, or reaches so far ahead that a clock must have been
        wrong when it was written.
        """
        branch_id = self._database.branch_id
        with self._database.write() as tx:
            lock_branch(tx, branch_id)
            standing, length = store.lease(tx, branch_id), timedelta(seconds=seconds)
            mine = standing is not None and standing.holder == holder
            if standing is not None and not mine and tx.now < standing.expires <= tx.now + 2 * length:
                return standing, tx.now
            taken = standing.taken if standing is not None and mine else tx.now
            fresh = Lease(holder, device, taken, tx.now + length)
            store.write_lease(tx, branch_id, fresh)
            return fresh, tx.now

    @reads
    def check_lease(self, holder: UUID) -> None:
        """Raise LeaseLostError when another keeper has taken the lease since."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            standing = store.lease(tx, branch_id)
            if standing is None or standing.holder != holder:
                raise LeaseLostError

    @sets
    def give_back(self, holder: UUID) -> None:
        """End the holder's lease, so that the next keeper starts at once; leave a lease of another keeper."""
        branch_id = self._database.branch_id
        with self._database.write() as tx:
            lock_branch(tx, branch_id)
            standing = store.lease(tx, branch_id)
            if standing is not None and standing.holder == holder:
                store.drop_lease(tx, branch_id)

    @sets
    def remember(self, duty: DutyName, trouble: str = "") -> None:
        """Record that a duty was done now, or, with `trouble`, that it failed."""
        branch_id = self._database.branch_id
        with self._database.write() as tx:
            lock_branch(tx, branch_id)
            before = store.duty_records(tx, branch_id).get(duty)
            done = tx.now if not trouble else None if before is None else before.done
            store.write_duty(tx, branch_id, duty, DutyRecord(tx.now, done, shortened(trouble, LONGEST_TROUBLE)))

    @reads
    def state(self) -> KeeperState:
        """Return whether a keeper is working, and the results of its duties."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            standing = store.lease(tx, branch_id)
            at_work = standing is not None and tx.now < standing.expires
            return KeeperState(standing, at_work, store.duty_records(tx, branch_id))

    @sets
    def end_stuck_sessions(self, seconds: float = STUCK_SECONDS) -> list[str]:
        """End the sessions of kiosks, boards and clerks that have held a lock for `seconds`; return who they were.

        It waits for no lock itself. Nothing on SQLite, or without roles.
        """
        with self._database.read() as tx:
            return store.end_stuck_sessions(tx, seconds)

    def record_repair(self, actor: Actor, details: Mapping[str, Any]) -> None:
        """Record in the audit trail that the database was repaired. Raises UserError(NOT_ALLOWED)."""
        with self._database.write() as tx:
            require(tx, self._database.branch_id, actor, Right.MAINTAIN)
            record(tx, self._database.branch_id, actor, AuditKind.DATABASE_REPAIRED, "", details)

    @sets
    def restart_audit_chain(self, actor: Actor) -> None:
        """Begin the audit chain again, after a repair that could not save everything. Raises UserError(NOT_ALLOWED)."""
        with self._database.write() as tx:
            require(tx, self._database.branch_id, actor, Right.MAINTAIN)
            restart_chain(tx, self._database.branch_id)

    def shorten_log(self) -> bool:
        """Copy a SQLite file's write-ahead log into the file; return whether no reader prevented it."""
        return self._database.shorten_log()

    def damaged_pages(self) -> str:
        """Run the database's own integrity check; return the first fault, or "" when there is none."""
        with self._database.read() as tx:
            return store.damaged_pages(tx)
