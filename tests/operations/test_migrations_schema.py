"""A new database and an upgraded one are the same, and a database that does not fit is never touched."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, insert, inspect, text
from sqlalchemy.exc import IntegrityError

from shared.office.catalog.store import service_groups
from shared.platform.db.base import metadata
from shared.platform.db.engine import open_engine, sqlite_file
from shared.platform.db.errors import DATABASE_MISSING, DATABASE_NEWER, NOT_A_NOBAT_DATABASE
from shared.platform.errors import UserError
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.upkeep.db_roles import pin_check
from shared.upkeep.migrations.known import HEAD, KNOWN
from shared.upkeep.migrations.schema import SchemaState, create_schema, schema_state
from shared.upkeep.migrations.upgrade import FOLDER, run_migrations, upgrade
from tests.helpers.databases import Databases
from tests.helpers.small_branches import build_empty_tables

NOW = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)


@pytest.fixture
def address(empty: str) -> str:
    """The database that gets its tables here."""
    return empty


@pytest.fixture
def engine(address: str) -> Iterator[Engine]:
    opened = open_engine(address)
    yield opened
    opened.dispose()


def described(engine: Engine) -> dict[str, Any]:
    """Everything the database itself says about its tables."""
    seen = inspect(engine)
    return {
        table: {
            "columns": [
                (column["name"], str(column["type"]), column["nullable"], column["default"])
                for column in seen.get_columns(table)
            ],
            "key": seen.get_pk_constraint(table)["constrained_columns"],
            "foreign": sorted(
                (key["name"], key["constrained_columns"], key["referred_table"], key["referred_columns"])
                for key in seen.get_foreign_keys(table)
            ),
            "unique": sorted((key["name"], key["column_names"]) for key in seen.get_unique_constraints(table)),
            "checks": sorted((key["name"], key["sqltext"]) for key in seen.get_check_constraints(table)),
            "indexes": sorted(
                (index["name"], index["column_names"], bool(index["unique"]), _condition(index))
                for index in seen.get_indexes(table)
            ),
        }
        # The server keeps these for its own functions.
        for table in sorted({*seen.get_table_names()} - {*pin_check.TABLES})
    }


def _condition(index: Any) -> str:
    options = index.get("dialect_options", {})
    return str(options.get("sqlite_where", "")) + str(options.get("postgresql_where", ""))


def version(engine: Engine) -> str:
    with engine.connect() as connection:
        return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())


def test_migrating_and_creating_give_the_same_tables(engine: Engine, databases: Databases) -> None:
    run_migrations(engine)
    created_address = databases.fresh("tables", build_empty_tables)
    created = open_engine(created_address)
    assert set(described(created)) == {*metadata.tables, "alembic_version"}
    assert described(engine) == described(created)
    assert version(engine) == version(created) == HEAD
    created.dispose()
    databases.drop(created_address)


def test_every_migration_file_is_known_in_order() -> None:
    files = sorted(FOLDER.joinpath("versions").glob("v*.py"))
    assert tuple(file.name[1:5] for file in files) == KNOWN
    assert KNOWN[-1] == HEAD


def test_a_database_says_how_it_fits(engine: Engine) -> None:
    assert schema_state(engine) is SchemaState.EMPTY
    create_schema(engine)
    assert schema_state(engine) is SchemaState.CURRENT
    for written, state in ((KNOWN[0], SchemaState.OLDER), ("9999", SchemaState.NEWER)):
        with engine.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = :written"), {"written": written})
        assert schema_state(engine) is state


def test_somebody_elses_database_is_left_alone(engine: Engine, address: str) -> None:
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE recipes (name VARCHAR(20))"))
    assert schema_state(engine) is SchemaState.FOREIGN
    with pytest.raises(UserError) as refused:
        upgrade(engine, address, NOW)
    assert refused.value.code is NOT_A_NOBAT_DATABASE
    assert set(inspect(engine).get_table_names()) == {"recipes"}


def test_a_file_that_is_no_database_is_foreign(tmp_path: Path) -> None:
    letter = tmp_path / "letter.sqlite3"
    letter.write_text("Dear Sir or Madam, this is not a database at all. " * 50, encoding="utf-8")
    engine = open_engine(f"sqlite:///{letter.as_posix()}")
    assert schema_state(engine) is SchemaState.FOREIGN
    engine.dispose()


def test_an_older_database_is_upgraded_and_keeps_its_rows(engine: Engine, address: str) -> None:
    run_migrations(engine, KNOWN[0])
    assert schema_state(engine) is SchemaState.OLDER
    with engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO branches VALUES "
                "('0190a0000000700080000000000000aa', 'old', '{}', '{}', 'Asia/Almaty', 'en', '00:00:00', '{}')"
            )
        )
    copy = upgrade(engine, address, NOW)
    assert schema_state(engine) is SchemaState.CURRENT
    with engine.connect() as connection:
        assert connection.execute(text("SELECT code FROM branches")).scalars().all() == ["old"]
    if sqlite_file(address) is None:
        assert copy is None
        return
    assert copy is not None
    kept = sqlite3.connect(copy)
    assert kept.execute("SELECT version_num FROM alembic_version").fetchone() == (KNOWN[0],)
    assert kept.execute("SELECT code FROM branches").fetchone() == ("old",)
    kept.close()


def test_after_an_upgrade_rows_without_their_owners_are_refused_again(engine: Engine) -> None:
    run_migrations(engine)
    nothing = LocalText(())
    names = {"code": "x", "name": nothing, "hint": nothing, "icon": ""}
    orphan = {"id": new_id(), "branch_id": new_id(), **names, "position": 1}
    with engine.connect() as connection, pytest.raises(IntegrityError):
        connection.execute(insert(service_groups), [orphan])


def test_a_current_database_needs_no_upgrade_and_an_empty_or_newer_one_gets_none(engine: Engine, address: str) -> None:
    with pytest.raises(UserError) as refused:
        upgrade(engine, address, NOW)
    assert refused.value.code is DATABASE_MISSING
    create_schema(engine)
    assert upgrade(engine, address, NOW) is None
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(UserError) as refused:
        upgrade(engine, address, NOW)
    assert refused.value.code is DATABASE_NEWER


def test_an_upgrade_that_fails_leaves_the_database_as_it_was(engine: Engine, address: str) -> None:
    run_migrations(engine, KNOWN[0])
    # Stands in the way of the second version.
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE tickets (name VARCHAR(20))"))
    before = described(engine)
    with pytest.raises(Exception, match="tickets"):
        upgrade(engine, address, NOW)
    assert described(engine) == before
    assert version(engine) == KNOWN[0]
