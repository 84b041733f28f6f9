"""Members of staff and their PINs."""

from uuid import UUID

from shared.office.audit.model import Actor, ActorKind, AuditKind
from shared.office.audit.store import before_change, pin_digest, record
from shared.office.staff.errors import (
    NOT_ALLOWED,
    PIN_BLOCKED,
    PIN_KEY_MISSING,
    PIN_LOCKED,
    UNKNOWN_STAFF,
    WEAK_PIN,
    WRONG_PIN,
)
from shared.office.staff.model import StaffMember
from shared.office.staff.rights import SYSTEM_RIGHTS, Right, allowed
from shared.office.staff.rules import is_weak_pin, normalise_pin
from shared.office.staff.store import (
    ELSEWHERE,
    NOBODYS_SALT,
    Counted,
    answer_try,
    count_try,
    fresh_salt,
    insert_member,
    keep_pin,
    read_member,
    read_members,
    read_salt,
    role_of,
    slow_hash,
)
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic


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

    @reads
    def members(self) -> tuple[StaffMember, ...]:
        """Return all members by name, also those who left (`active` False)."""
        with self._database.read() as tx:
            return read_members(tx, self._database.branch_id)

    def check_pin(self, staff_id: UUID, pin: str, device: str = "") -> StaffMember:
        """Return the member of staff if the PIN is theirs.

        Raises UserError: WRONG_PIN (also for somebody unknown, without a PIN or no longer active, after the same time),
        PIN_LOCKED (with `seconds`) after five wrong tries, PIN_BLOCKED after fifteen, until a new PIN is set.

        PIN_KEY_MISSING when the PIN was set where another key seals them. The try is counted before it is answered, in
        a transaction of its own, so that neither parallel tries nor undone ones avoid the wait; a right PIN resets the
        count. The slow hashing happens outside any transaction.
        """
        branch_id, attempt = self._database.branch_id, new_id()
        with self._database.read() as tx:
            member, salt = read_member(tx, branch_id, staff_id), read_salt(tx, branch_id, staff_id)
        if salt == ELSEWHERE:
            raise UserError(PIN_KEY_MISSING)
        slow = slow_hash(normalise_pin(pin), salt or NOBODYS_SALT)
        actor = Actor(ActorKind.STAFF, staff_id if member else None, device)
        with self._database.write() as tx:
            counted, seconds = count_try(tx, branch_id, staff_id, attempt, slow)
            if counted in (Counted.LOCKED, Counted.BLOCKED):
                record(tx, branch_id, actor, AuditKind.PIN_LOCKED, str(staff_id))
        # Raised only here, so that the entry above is kept.
        if counted is Counted.BLOCKED:
            raise UserError(PIN_BLOCKED)
        if counted is Counted.LOCKED:
            raise UserError(PIN_LOCKED, seconds=seconds)
        with self._database.write() as tx:
            # The person's row before the audit chain, as everywhere.
            right, digest = answer_try(tx, branch_id, staff_id, attempt, slow)
            kind = AuditKind.PIN_ACCEPTED if right else AuditKind.PIN_REFUSED
            record(tx, branch_id, actor, kind, str(staff_id), {"pin": digest} if digest else None)
        if member is None or not right:
            raise UserError(WRONG_PIN)
        return member

    def add_member(self, member: StaffMember, pin: str | None, actor: Actor) -> StaffMember:
        """Add somebody, with their skills; without a PIN they cannot sign in yet.

        Raises UserError: NOT_ALLOWED, WEAK_PIN.
        """
        slow = None if pin is None else self._slow_hash_of(pin)
        branch_id = self._database.branch_id
        with self._database.write(Topic.CATALOG) as tx:
            require(tx, branch_id, actor, Right.MANAGE_STAFF)
            before = before_change(tx, branch_id, "staff_members", "staff_skills")
            insert_member(tx, branch_id, member)
            pin_hash = None if slow is None else keep_pin(tx, branch_id, member.id, slow)
            details = {"role": member.role.value, "pin": pin_digest(pin_hash)}
            record(tx, branch_id, actor, AuditKind.STAFF_ADDED, str(member.id), details, before=before)
        return member

    def set_pin(self, staff_id: UUID, pin: str, actor: Actor) -> None:
        """Set a new PIN and reset the count of wrong tries.

        Raises UserError: NOT_ALLOWED (everybody may change their own), UNKNOWN_STAFF, WEAK_PIN.
        """
        slow = self._slow_hash_of(pin)
        branch_id = self._database.branch_id
        with self._database.write() as tx:
            if actor.id != staff_id:
                require(tx, branch_id, actor, Right.MANAGE_STAFF)
            if read_member(tx, branch_id, staff_id) is None:
                raise UserError(UNKNOWN_STAFF)
            digest = pin_digest(keep_pin(tx, branch_id, staff_id, slow))
            record(tx, branch_id, actor, AuditKind.PIN_SET, str(staff_id), {"pin": digest})

    def _slow_hash_of(self, pin: str) -> str:
        digits = normalise_pin(pin)
        if is_weak_pin(digits):
            raise UserError(WEAK_PIN)
        return slow_hash(digits, fresh_salt())
