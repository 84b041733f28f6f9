"""Creates a sealed database of mystery shopping, completely or not at all."""

from datetime import time
from pathlib import Path

from shared.bootstrap import create_database, open_database
from shared.office.audit.model import Actor, ActorKind
from shared.office.catalog.model import Branch
from shared.office.staff.model import StaffMember
from shared.office.staff.operations import StaffOperations
from shared.platform.db.engine import open_engine, sqlite_file
from shared.platform.db.pin_key import load_pin_key, save_pin_key
from shared.platform.errors import UserError
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.quality.shopping.errors import SEALED_NEEDS_EMPTY
from shared.quality.shopping.operations.unit import UnitOperations

_ACTOR = Actor(ActorKind.SYSTEM, None, "nobat sealed")


def new_unit(code: str, name: str, time_zone: str, language: str) -> Branch:
    """Return a unit of this name."""
    nothing = LocalText.of({})
    return Branch(new_id(), code, LocalText.of({language: name}), nothing, time_zone, language, time(4), nothing)


def make_sealed(address: str, unit: Branch, people: tuple[tuple[StaffMember, str], ...]) -> None:
    """Write a new sealed database with its first people and their PINs.

    Raises UserError: SEALED_NEEDS_EMPTY, WEAK_PIN, CODE_TAKEN, and the problems of a database (BAD_DATABASE_URL,
    NETWORK_PATH, FOLDER_NOT_WRITABLE, …).
    """
    file = sqlite_file(address)
    if file is not None:
        if file.exists():
            raise UserError(SEALED_NEEDS_EMPTY)
        open_engine(address).dispose()  # checks the address only
        if load_pin_key(file) is None:
            save_pin_key(file)
    try:
        create_database(address, sealed=True)
        database = open_database(address, unit.id)
        try:
            UnitOperations(database).create(unit)
            for member, pin in people:
                StaffOperations(database).add_member(member, pin, _ACTOR)
        finally:
            database.close()
    except UserError:
        _forget(file)
        raise


def _forget(file: Path | None) -> None:
    """Leave nothing half made: the file was not there before."""
    if file is None:
        return
    for end in ("", "-wal", "-shm"):
        file.with_name(file.name + end).unlink(missing_ok=True)
