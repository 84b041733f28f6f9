"""The key of the identifiers: a file of this computer's user, outside database and backups, and its recovery sheet."""

import hashlib
import re
from pathlib import Path
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.history.operations.change import RecordChange
from shared.office.history.store import events_of_record
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads, sets
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.platform.private_files import new_files_are_private
from shared.platform.secret_keys import key_file, key_name, new_key, read_key, secret_key, write_key
from shared.service_desk.clients.errors import BAD_CLIENT_SHEET, CLIENT_KEY_MISSING, CLIENT_KEY_NOT_KEPT
from shared.service_desk.clients.model import KEY, KEY_MADE

#: Hexadecimal digits of a line of the sheet, before its two check digits.
_LINE = 16


def key_place(branch_id: UUID) -> Path:
    """Return where this computer's user has the key of a branch's identifiers."""
    return key_file(_file_name(branch_id))


def known_key(tx: Transaction, branch_id: UUID) -> str | None:
    """Return the name of the key with which identifiers are hashed; None before the first one."""
    names = [each.details["key"] for each in events_of_record(tx, branch_id, branch_id) if each.subject == KEY]
    return names[-1] if names else None


def key_here(tx: Transaction, branch_id: UUID) -> bytes | None:
    """Return the key; None while nobody was ever identified. Raises UserError(CLIENT_KEY_MISSING)."""
    name = known_key(tx, branch_id)
    if name is None:
        return None
    key = read_key(key_place(branch_id))
    if key is None or key_name(key) != name:
        raise UserError(CLIENT_KEY_MISSING)
    return key


def key_for(change: RecordChange) -> bytes:
    """Return the key, made for the first identifier. Raises UserError: CLIENT_KEY_MISSING, CLIENT_KEY_NOT_KEPT."""
    key = key_here(change.tx, change.branch_id)
    if key is None:
        key = secret_key(_file_name(change.branch_id))
        if key is None:
            raise UserError(CLIENT_KEY_NOT_KEPT)
        _tell(change, key)
    return key


class ClientKeyOperations:
    """Prints and reads the recovery sheet, and makes a new key when the old one is lost for good."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def sheet(self, actor: Actor) -> tuple[str, ...]:
        """Return the lines of the recovery sheet; none while nobody was ever identified.

        Raises UserError: NOT_ALLOWED, CLIENT_KEY_MISSING.
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.MAINTAIN)
            key = key_here(tx, branch_id)
        if key is None:
            return ()
        text = key.hex().upper()
        return tuple(_with_check(text[at : at + _LINE]) for at in range(0, len(text), _LINE))

    @reads
    def put_back(self, typed: str, actor: Actor) -> None:
        """Save the key of a sheet on this computer. Raises UserError: NOT_ALLOWED, BAD_CLIENT_SHEET, …_NOT_KEPT."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.MAINTAIN)
            name = known_key(tx, branch_id)
        key = _typed_key(typed)
        if name is None or key_name(key) != name:
            raise UserError(BAD_CLIENT_SHEET)
        _keep(branch_id, key)

    @sets
    def renew(self, actor: Actor) -> None:
        """Make a new key: nobody is found by the identifiers of before any more, only by ticket or case.

        Raises UserError: NOT_ALLOWED, CLIENT_KEY_NOT_KEPT.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.CLIENTS) as tx:
            require(tx, branch_id, actor, Right.MAINTAIN)
            change = RecordChange(tx, branch_id, actor)
            key = new_key()
            _keep(branch_id, key)
            _tell(change, key)


def _file_name(branch_id: UUID) -> str:
    return f"clients-{branch_id.hex}"


def _tell(change: RecordChange, key: bytes) -> None:
    told = {"key": key_name(key)}
    change.append(change.event(change.branch_id, KEY_MADE, told, new_id(), subject=KEY))


def _keep(branch_id: UUID, key: bytes) -> None:
    place = key_place(branch_id)
    try:
        with new_files_are_private():
            place.parent.mkdir(parents=True, exist_ok=True)
        write_key(place, key, replace=True)
    except OSError:
        raise UserError(CLIENT_KEY_NOT_KEPT) from None


def _with_check(line: str) -> str:
    text = line + hashlib.sha256(line.encode()).hexdigest()[:2].upper()
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))


def _typed_key(typed: str) -> bytes:
    lines = [each for each in (re.sub(r"\W", "", line).upper() for line in typed.splitlines()) if each]
    for number, line in enumerate(lines, 1):
        if _with_check(line[:_LINE]).replace(" ", "") != line:
            raise UserError(BAD_CLIENT_SHEET, line=number)
    try:
        return bytes.fromhex("".join(line[:_LINE] for line in lines))
    except ValueError:
        raise UserError(BAD_CLIENT_SHEET) from None
