"""PINs: the slow hash that this program makes, sealed with a key that no backup holds; and the tries that are counted.

On SQLite the key is a file next to the database. On PostgreSQL only the server's own functions see the key, the hashes
and the tries (`shared/upkeep/db_roles/pin_check.py` says the same in the server's language).
"""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select

from shared.office.audit.store import pin_digest
from shared.office.staff.model import StaffMember
from shared.office.staff.rules import seconds_locked, wait_after
from shared.office.staff.store.tables import staff_members
from shared.platform.db.database import Transaction
from shared.platform.db.pin_key import load_pin_key, save_pin_key
from shared.platform.db.records import Records
from shared.platform.slow_hash import COST

#: Instead of a salt: the PIN was sealed with a key that is not here.
ELSEWHERE = "elsewhere"
#: At the same cost, for somebody unknown: this takes as long as a wrong PIN.
NOBODYS_SALT = f"{COST}4qCFosMCDQsqChmLdZbKPQ"
_SEALED = "$key="
_MEMBERS = Records(staff_members, StaffMember)


class Counted(StrEnum):
    """What became of a try before its PIN is looked at."""

    COUNTED = "counted"
    UNKNOWN = "unknown"
    LOCKED = "locked"
    BLOCKED = "blocked"


@dataclass(frozen=True)
class _Kept:
    pin_hash: str | None
    active: bool
    failed_tries: int
    locked_until: datetime | None


def seal(key: bytes, staff_id: UUID, slow: str) -> str:
    """Return what is kept of a slow hash: its salt, a mark of the key, and a hash that nobody can try without the key.

    It is bound to the person, so that nobody can be given another person's PIN.
    """
    mark = hashlib.sha256(key).hexdigest()[:8]
    return f"{slow.rpartition('$')[0]}{_SEALED}{mark}${hmac.digest(key, f'{staff_id}{slow}'.encode(), 'sha256').hex()}"


def read_salt(tx: Transaction, branch_id: UUID, staff_id: UUID) -> str:
    """Return the salt of somebody's PIN: "" when there is none, ELSEWHERE when its key is not here."""
    if tx.on_postgres:
        return str(tx.execute(select(func.public.pin_salt(branch_id, staff_id))).scalar_one() or "")
    kept = _kept(tx, branch_id, staff_id)
    if kept is None or kept.pin_hash is None:
        return ""
    salt, sealed, rest = kept.pin_hash.partition(_SEALED)
    key = load_pin_key(_file(tx))
    if sealed and (key is None or not rest.startswith(hashlib.sha256(key).hexdigest()[:8])):
        return ELSEWHERE
    return salt if sealed else salt.rpartition("$")[0]


def count_try(tx: Transaction, branch_id: UUID, staff_id: UUID, attempt: UUID, slow: str) -> tuple[Counted, int]:
    """Count one more wrong try in advance; a locked account stays as it is. Also return the seconds still to wait.

    This transaction must be over before `answer_try`: a client that could undo it could try without end.
    """
    if tx.on_postgres:
        counted = func.public.pin_try(attempt, branch_id, staff_id, slow).table_valued("verdict", "seconds")
        row = tx.execute(select(counted.c.verdict, counted.c.seconds)).one()
        return Counted(row.verdict), row.seconds
    kept = _kept(tx, branch_id, staff_id)
    if kept is None:
        return Counted.UNKNOWN, 0
    left = seconds_locked(kept.failed_tries, kept.locked_until, tx.now)
    if left is None:
        return Counted.BLOCKED, 0
    if left:
        return Counted.LOCKED, left
    tries = kept.failed_tries + 1
    wait = wait_after(tries)
    _write(tx, staff_id, failed_tries=tries, locked_until=tx.now + wait if wait else None)
    return Counted.COUNTED, 0


def answer_try(tx: Transaction, branch_id: UUID, staff_id: UUID, attempt: UUID, slow: str) -> tuple[bool, str]:
    """Return whether a counted try was right, and then forget the wrong ones.

    A right PIN that was kept without a seal (before version 0.2) is sealed; the digest for the audit is returned too.
    """
    if tx.on_postgres:
        answer = func.public.pin_answer(attempt, branch_id, staff_id).table_valued("correct", "digest")
        row = tx.execute(select(answer.c.correct, answer.c.digest)).one()
        return bool(row.correct), str(row.digest)
    kept = _kept(tx, branch_id, staff_id)
    if kept is None or kept.pin_hash is None or not kept.active:
        return False, ""
    if _SEALED in kept.pin_hash:
        right = hmac.compare_digest(seal(load_pin_key(_file(tx)) or b"", staff_id, slow), kept.pin_hash)
    else:
        right = hmac.compare_digest(slow, kept.pin_hash)
    if not right:
        return False, ""
    _write(tx, staff_id, failed_tries=0, locked_until=None)
    return True, "" if _SEALED in kept.pin_hash else pin_digest(keep_pin(tx, branch_id, staff_id, slow))


def read_locked(tx: Transaction, branch_id: UUID) -> dict[UUID, datetime | None]:
    """Return whose account wrong PINs have locked, and until when (None: until a new PIN is set).

    A role of a server that may not read the tries gets nobody.
    """
    if tx.on_postgres:
        may = "SELECT has_column_privilege('staff_members', 'failed_tries', 'SELECT')"
        if not tx.connection.exec_driver_sql(may).scalar():
            return {}
    c = staff_members.c
    query = select(c.id, c.failed_tries, c.locked_until).where(c.branch_id == branch_id, c.failed_tries > 0)
    left = {row.id: (seconds_locked(row.failed_tries, row.locked_until, tx.now), row) for row in tx.rows(query)}
    return {key: None if rest is None else row.locked_until for key, (rest, row) in left.items() if rest != 0}


def keep_pin(tx: Transaction, branch_id: UUID, staff_id: UUID, slow: str) -> str:
    """Keep a new PIN, reset the wrong tries, and return what is kept of it."""
    if tx.on_postgres:
        return str(tx.execute(select(func.public.pin_set(branch_id, staff_id, slow))).scalar_one())
    file = _file(tx)
    sealed = seal(load_pin_key(file) or save_pin_key(file), staff_id, slow)
    _write(tx, staff_id, pin_hash=sealed, failed_tries=0, locked_until=None)
    return sealed


def _kept(tx: Transaction, branch_id: UUID, staff_id: UUID) -> _Kept | None:
    c = staff_members.c
    row = tx.first(
        select(c.pin_hash, c.active, c.failed_tries, c.locked_until).where(c.branch_id == branch_id, c.id == staff_id)
    )
    return None if row is None else _Kept(*row)


def _write(tx: Transaction, staff_id: UUID, **values: object) -> None:
    _MEMBERS.change(tx, values, id=staff_id)


def _file(tx: Transaction) -> Path:
    return Path(str(tx.connection.engine.url.database))
