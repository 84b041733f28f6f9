"""Members of staff and their PINs, and what each role may do."""

import os
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from shared.office.audit.model import Actor, ActorKind, AuditKind
from shared.office.audit.store import before_change, pin_digest, record
from shared.office.staff.errors import (
    ABOVE_YOUR_ROLE,
    CHANGED_MEANWHILE,
    CODE_TAKEN,
    LAST_ADMINISTRATOR,
    NOT_ALLOWED,
    PIN_BLOCKED,
    PIN_KEY_MISSING,
    PIN_LOCKED,
    RIGHT_IS_FIXED,
    STILL_SIGNED_IN,
    UNKNOWN_STAFF,
    WEAK_PIN,
    WRONG_PIN,
)
from shared.office.staff.model import Role, StaffMember
from shared.office.staff.rights import SYSTEM_RIGHTS, Right, RoleRights, is_fixed
from shared.office.staff.rules import is_weak_pin, normalise_pin
from shared.office.staff.store import (
    ELSEWHERE,
    NOBODYS_SALT,
    Counted,
    answer_try,
    change_member,
    count_try,
    insert_member,
    keep_pin,
    lock_member,
    may,
    open_session_of_staff,
    read_locked,
    read_member,
    read_members,
    read_rights,
    read_salt,
    service_codes,
    write_right,
    write_skills,
)
from shared.platform.db.database import Database, Transaction, VersionedCache
from shared.platform.db.retrying import decided_by, reads, sets
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.platform.slow_hash import fresh_salt, slow_hash

#: What `change_member` changes.
CHANGED = ("name", "role", "language", "active")


#: The slow hashes of PINs by the person's code.
Pins = Mapping[str, str]


def require(tx: Transaction, branch_id: UUID, actor: Actor, right: Right) -> None:
    """Raise UserError(NOT_ALLOWED) unless the actor has the right.

    A person's role is read from the database, whatever kind the caller gives: an active member of this branch. Without
    a person only the system itself has rights.
    """
    if actor.id is None:
        held = actor.kind is ActorKind.SYSTEM and right in SYSTEM_RIGHTS
    else:
        held = may(tx, branch_id, actor.id, right)
    if not held:
        raise UserError(NOT_ALLOWED)


def require_over(tx: Transaction, branch_id: UUID, actor: Actor, *roles: Role) -> None:
    """Raise UserError unless the actor may manage people, also those with these roles.

    NOT_ALLOWED, or ABOVE_YOUR_ROLE when such a role may do more than the actor's own.
    """
    require(tx, branch_id, actor, Right.MANAGE_STAFF)
    own = None if actor.id is None else read_member(tx, branch_id, actor.id)
    rights = read_rights(tx, branch_id)
    if own is not None and not all(rights.may_manage(own.role, role) for role in roles):
        raise UserError(ABOVE_YOUR_ROLE)


class StaffOperations:
    """Reads and changes the members of staff and checks their PINs."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._rights = VersionedCache(database, (Topic.CATALOG,), lambda tx: read_rights(tx, database.branch_id))

    @reads
    def rights(self) -> RoleRights:
        """Return what each role may do in this branch."""
        with self._database.read() as tx:
            return self._rights.read(tx)

    @sets
    def change_right(self, role: Role, right: Right, held: bool, actor: Actor) -> None:
        """Give a role a right, or take it away; it holds at once, also for who is signed in.

        Raises UserError: NOT_ALLOWED, RIGHT_IS_FIXED.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.CATALOG) as tx:
            require(tx, branch_id, actor, Right.CHANGE_RIGHTS)
            if is_fixed(role, right):
                raise UserError(RIGHT_IS_FIXED)
            before = before_change(tx, branch_id, "role_rights")
            if read_rights(tx, branch_id).allowed(role, right) == held:
                return
            write_right(tx, branch_id, role, right, held)
            details = {"before": {"held": not held}, "after": {"held": held}}
            record(tx, branch_id, actor, AuditKind.RIGHT_CHANGED, f"{role}.{right}", details, before=before)

    @reads
    def members(self) -> tuple[StaffMember, ...]:
        """Return all members by name, also those who left (`active` False)."""
        with self._database.read() as tx:
            return read_members(tx, self._database.branch_id)

    @reads
    def locked(self) -> Mapping[UUID, datetime | None]:
        """Return whose account wrong PINs have locked, and until when (None: until a new PIN is set)."""
        with self._database.read() as tx:
            return read_locked(tx, self._database.branch_id)

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

    @decided_by("member")
    def add_member(self, member: StaffMember, pin: str | None, actor: Actor) -> StaffMember:
        """Add somebody, with their skills; without a PIN they cannot sign in yet.

        Raises UserError: NOT_ALLOWED, ABOVE_YOUR_ROLE, WEAK_PIN, CODE_TAKEN.
        """
        slow = None if pin is None else slow_hash_of(pin)
        with self._database.write(Topic.CATALOG) as tx:
            self.add_members(tx, [(member, slow)], actor)
        return member

    def add_members(self, tx: Transaction, people: Sequence[tuple[StaffMember, str | None]], actor: Actor) -> None:
        """Add people within a transaction, each with the slow hash of their PIN; who is there already is left out.

        Their entries in the audit trail share one pair of digests, in the last of them: to read all people again for
        each of hundreds would take longer than their PINs. Raises as `add_member` does.
        """
        branch_id = self._database.branch_id
        require_over(tx, branch_id, actor, *{member.role for member, _slow in people})
        before = before_change(tx, branch_id, "staff_members", "staff_skills")
        known = read_members(tx, branch_id)
        ids, codes = {each.id for each in known}, {each.code for each in known}
        new = [(member, slow) for member, slow in people if member.id not in ids]  # asked again: the answer was lost
        for at, (member, slow) in enumerate(new, start=1):
            if member.code in codes:
                raise UserError(CODE_TAKEN, person=member.code)
            codes.add(member.code)
            insert_member(tx, branch_id, member)
            pin_hash = None if slow is None else keep_pin(tx, branch_id, member.id, slow)
            details = {"role": member.role.value, "pin": pin_digest(pin_hash)}
            sealed = before if at == len(new) else None
            record(tx, branch_id, actor, AuditKind.STAFF_ADDED, str(member.id), details, before=sealed)

    @sets
    def change_member(self, member: StaffMember, actor: Actor, seen: StaffMember | None = None) -> None:
        """Change somebody's name, role, language, or whether they are active. Nobody is deleted: figures name them.

        `seen` is the person as the editor saw them: only what differs from it is changed. Raises UserError:
        CHANGED_MEANWHILE when somebody else has changed the same, NOT_ALLOWED, ABOVE_YOUR_ROLE (of the role before or
        after), UNKNOWN_STAFF, LAST_ADMINISTRATOR, STILL_SIGNED_IN (only for who is no longer active).
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.CATALOG) as tx:
            require(tx, branch_id, actor, Right.MANAGE_STAFF)
            # The person's row before the audit chain, as everywhere.
            lock_member(tx, member.id)
            before = before_change(tx, branch_id, "staff_members", "staff_skills")
            known = {each.id: each for each in read_members(tx, branch_id)}
            old = known.get(member.id)
            if old is None:
                raise UserError(UNKNOWN_STAFF)
            if seen is not None:
                mine = {key: getattr(member, key) for key in CHANGED if getattr(member, key) != getattr(seen, key)}
                if any(getattr(old, key) not in (getattr(seen, key), value) for key, value in mine.items()):
                    raise UserError(CHANGED_MEANWHILE)
                member = replace(old, **mine)
            require_over(tx, branch_id, actor, old.role, member.role)
            if not any(each.role is Role.ADMIN and each.active for each in {**known, member.id: member}.values()):
                raise UserError(LAST_ADMINISTRATOR)
            if not member.active and open_session_of_staff(tx, member.id) is not None:
                raise UserError(STILL_SIGNED_IN)
            changed = [key for key in CHANGED if getattr(old, key) != getattr(member, key)]
            if not changed:
                return
            change_member(tx, member)
            details = {key: {"before": getattr(old, key), "after": getattr(member, key)} for key in changed}
            record(tx, branch_id, actor, AuditKind.STAFF_CHANGED, str(member.id), details, before=before)

    @sets
    def change_skills(self, staff_id: UUID, levels: Mapping[UUID, int], seen: Mapping[UUID, int], actor: Actor) -> None:
        """Change which services somebody serves and at which level; it holds from the next call (empty: all services).

        `seen` is what the editor saw. Raises UserError: NOT_ALLOWED, ABOVE_YOUR_ROLE, UNKNOWN_STAFF, CHANGED_MEANWHILE
        when the skills are not those any more, or a service is gone.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.CATALOG) as tx:
            require(tx, branch_id, actor, Right.MANAGE_STAFF)
            lock_member(tx, staff_id)
            before = before_change(tx, branch_id, "staff_skills")
            member = read_member(tx, branch_id, staff_id)
            if member is None:
                raise UserError(UNKNOWN_STAFF)
            require_over(tx, branch_id, actor, member.role)
            if member.skills == levels:
                return
            codes = service_codes(tx, branch_id)
            if member.skills != seen or not levels.keys() <= codes.keys():
                raise UserError(CHANGED_MEANWHILE)
            write_skills(tx, branch_id, staff_id, levels)
            old, new = ({codes[key]: at for key, at in each.items()} for each in (member.skills, levels))
            details = {"before": {"skills": old}, "after": {"skills": new}}
            record(tx, branch_id, actor, AuditKind.STAFF_CHANGED, str(staff_id), details, before=before)

    def set_pin(self, staff_id: UUID, pin: str, actor: Actor) -> None:
        """Set a new PIN and reset the count of wrong tries.

        Raises UserError: NOT_ALLOWED, ABOVE_YOUR_ROLE (everybody may change their own), UNKNOWN_STAFF, WEAK_PIN.
        """
        slow = slow_hash_of(pin)
        branch_id = self._database.branch_id
        with self._database.write() as tx:
            if actor.id != staff_id:
                require(tx, branch_id, actor, Right.MANAGE_STAFF)
            member = read_member(tx, branch_id, staff_id)
            if member is None:
                raise UserError(UNKNOWN_STAFF)
            if actor.id != staff_id:
                require_over(tx, branch_id, actor, member.role)
            digest = pin_digest(keep_pin(tx, branch_id, staff_id, slow))
            record(tx, branch_id, actor, AuditKind.PIN_SET, str(staff_id), {"pin": digest})


def slow_hash_of(pin: str) -> str:
    """Return the slow hash of a new PIN. Raises UserError(WEAK_PIN)."""
    digits = normalise_pin(pin)
    if is_weak_pin(digits):
        raise UserError(WEAK_PIN)
    return slow_hash(digits, fresh_salt())


def hashed_pins(pins: Mapping[str, str | None]) -> Pins:
    """Return the slow hashes of new PINs by the person's code, made on all processors; without a PIN there is none.

    A weak PIN has none either: it is refused when the person is added.
    """
    strong = {code: pin for code, pin in pins.items() if pin is not None and not is_weak_pin(normalise_pin(pin))}
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        return dict(zip(strong, pool.map(slow_hash_of, strong.values()), strict=True))
