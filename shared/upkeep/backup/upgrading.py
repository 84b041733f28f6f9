"""Upgrades an older database to this program's version, after a checked backup."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine, text

from shared.platform.db.engine import open_engine, sqlite_file
from shared.platform.db.errors import DATABASE_MISSING
from shared.platform.db.faults import as_user_errors
from shared.platform.errors import UserError
from shared.upkeep.backup.copying import check_ours
from shared.upkeep.backup.make import make_backup
from shared.upkeep.migrations.known import HEAD
from shared.upkeep.migrations.schema import SchemaState, grant_again, schema_state
from shared.upkeep.migrations.upgrade import run_migrations


@dataclass(frozen=True)
class Upgraded:
    """The old and the new version; `copy` is the backup of the old one, None when nothing was done."""

    before: str
    now: str
    copy: Path | None


def upgrade_with_copy(address: str, folder: Path, now: datetime) -> Upgraded:
    """Upgrade the database at `address`; after a failure it is unchanged, and the backup in `folder` stays.

    Raises UserError: DATABASE_MISSING, DATABASE_NEWER, NOT_A_NOBAT_DATABASE, DATABASE_LOST, ROLES_NOT_ALLOWED, and
    those of `make_backup`.
    """
    file = sqlite_file(address)
    if file is not None and not file.exists():
        raise UserError(DATABASE_MISSING, path=str(file))
    engine = open_engine(address, "nobat-upgrade")
    try:
        check_ours(engine)
        before = _version(engine)
        if schema_state(engine) is SchemaState.CURRENT:
            # Rules that need no new tables do not raise the version.
            with as_user_errors(), engine.begin() as connection:
                grant_again(connection, only_missing=True)
            return Upgraded(before, before, None)
        copy = make_backup(address, folder, now, keep=None).path
        run_migrations(engine)
        return Upgraded(before, HEAD, copy)
    finally:
        engine.dispose()


def _version(engine: Engine) -> str:
    with engine.connect() as connection:
        return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
