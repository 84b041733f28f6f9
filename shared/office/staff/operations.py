"""Members of staff and their PINs."""

from uuid import UUID

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from shared.office.audit.model import Actor, ActorKind, AuditKind
from shared.office.audit.store import before_change, pin_digest, record
from shared.office.staff.errors import NOT_ALLOWED, PIN_BLOCKED, PIN_LOCKED, UNKNOWN_STAFF, WEAK_PIN, WRONG_PIN
from shared.office.staff.model import StaffMember
from shared.office.staff.rights import SYSTEM_RIGHTS, Right, allowed
from shared.office.staff.rules import is_weak_pin, normalise_pin, seconds_locked, wait_after
from shared.office.staff.store import (
    PinRecord,
    insert_member,
    lock_member,
    read_member,
    read_members,
    read_pin,
    role_of,
    write_pin,
    write_tries,
)
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads
from shared.platform.errors import UserError
from shared.platform.live.topics import Topic

# The hash of a text that is no PIN, made at the same cost: an unknown person takes as long as a wrong PIN.
_NOBODYS_HASH = "$argon2id$v=19$m=19456,t=2,p=1$4qCFosMCDQsqChmLdZbKPQ$K5QG6EHwQcvo5lG6Tl4CZPY29cBLZj0S101A3GW2JD4"


def require(tx: Transaction, branch_id: UUID, actor: Actor, right: Right) -> None:
    """Raise UserError(NOT_ALLOWED) unless the actor has the right.

    A person's role is read from the database, whatever kind the caller gives: an active member of this branch. Without
    a person only the system itself has rights.
    """
    if actor.id is not None:
        role = role_of(tx, branch_id, actor.id)
        may = role is not None and allowed(role, right)
    else:
        may = actor.kind is ActorKind.SYSTEM and right in SYSTEM_RIGHTS
    if not may:
        raise UserError(NOT_ALLOWED)


class StaffOperations:
    """Reads and changes the members of staff and checks their PINs."""

    def __init__(self, database: Database) -> None:
        self._database = database
        # OWASP's smallest cost for argon2id: 19 MiB, two passes (STANDARDS S-1).
        self._hasher = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)

    @reads
    def members(self) -> tuple[StaffMember, ...]:
        """Return all members by name, also those who left (`active` False)."""
        with self._database.read() as tx:
            return read_members(tx, self._database.branch_id)

    def check_pin(self, staff_id: UUID, pin: str, device: str = "") -> StaffMember:
        """Return the member of staff if the PIN is theirs.

        Raises UserError: WRONG_PIN (also for somebody unknown, without a PIN or no longer active, after the same time),
        PIN_LOCKED (with `seconds`) after five wrong tries, PIN_BLOCKED after fifteen, until a new PIN is set.

        The try is counted before the PIN is checked, so that parallel tries cannot avoid the wait; a right PIN resets
        the count. The slow hashing happens outside any transaction.
        """
        found = self._count_try(staff_id, device)
        usable = found is not None and found.pin_hash is not None and found.member.active
        stored = found.pin_hash if found is not None and found.pin_hash is not None and usable else _NOBODYS_HASH
        right = self._matches(stored, normalise_pin(pin)) and usable
        actor = Actor(ActorKind.STAFF, staff_id if found else None, device)
        with self._database.write() as tx:
            # The person's row before the audit chain, as everywhere.
            if found is not None and right:
                write_tries(tx, staff_id, 0, None)
            kind = AuditKind.PIN_ACCEPTED if right else AuditKind.PIN_REFUSED
            record(tx, self._database.branch_id, actor, kind, str(staff_id))
        if found is None or not right:
            raise UserError(WRONG_PIN)
        return found.member

    def add_member(self, member: StaffMember, pin: str | None, actor: Actor) -> StaffMember:
        """Add somebody, with their skills; without a PIN they cannot sign in yet.

        Raises UserError: NOT_ALLOWED, WEAK_PIN.
        """
        pin_hash = None if pin is None else self._new_hash(pin)
        branch_id = self._database.branch_id
        with self._database.write(Topic.CATALOG) as tx:
            require(tx, branch_id, actor, Right.MANAGE_STAFF)
            before = before_change(tx, branch_id, "staff_members", "staff_skills")
            insert_member(tx, branch_id, member, pin_hash)
            details = {"role": member.role.value, "pin": pin_digest(pin_hash)}
            record(tx, branch_id, actor, AuditKind.STAFF_ADDED, str(member.id), details, before=before)
        return member

    def set_pin(self, staff_id: UUID, pin: str, actor: Actor) -> None:
        """Set a new PIN and reset the count of wrong tries.

        Raises UserError: NOT_ALLOWED (everybody may change their own), UNKNOWN_STAFF, WEAK_PIN.
        """
        pin_hash = self._new_hash(pin)
        branch_id = self._database.branch_id
        with self._database.write() as tx:
            if actor.id != staff_id:
                require(tx, branch_id, actor, Right.MANAGE_STAFF)
            if read_member(tx, branch_id, staff_id) is None:
                raise UserError(UNKNOWN_STAFF)
            write_pin(tx, staff_id, pin_hash)
            record(tx, branch_id, actor, AuditKind.PIN_SET, str(staff_id), {"pin": pin_digest(pin_hash)})

    def _count_try(self, staff_id: UUID, device: str) -> PinRecord | None:
        """Count one more wrong try in advance; a locked account stays as it is."""
        branch_id = self._database.branch_id
        with self._database.write() as tx:
            lock_member(tx, staff_id)
            found = read_pin(tx, branch_id, staff_id)
            if found is None:
                return None
            left = seconds_locked(found.failed_tries, found.locked_until, tx.now)
            if left == 0:
                tries = found.failed_tries + 1
                wait = wait_after(tries)
                write_tries(tx, staff_id, tries, tx.now + wait if wait else None)
                return found
            record(tx, branch_id, Actor(ActorKind.STAFF, staff_id, device), AuditKind.PIN_LOCKED, str(staff_id))
        # Raised only here, so that the entry above is kept.
        if left is None:
            raise UserError(PIN_BLOCKED)
        raise UserError(PIN_LOCKED, seconds=left)

    def _new_hash(self, pin: str) -> str:
        digits = normalise_pin(pin)
        if is_weak_pin(digits):
            raise UserError(WEAK_PIN)
        return self._hasher.hash(digits)

    def _matches(self, stored: str, pin: str) -> bool:
        try:
            return self._hasher.verify(stored, pin)
        except (VerificationError, InvalidHashError):
            return False
