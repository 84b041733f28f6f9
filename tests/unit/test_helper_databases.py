"""The tests' own databases: each test gets a fresh copy, on SQLite and on PostgreSQL."""

import pytest
from sqlalchemy import text

from shared.platform.db.engine import open_engine
from tests.helpers.databases import Databases


def build(address: str) -> None:
    """Make a template with one table and one row."""
    engine = open_engine(address)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE things (name VARCHAR(20) PRIMARY KEY)"))
        connection.execute(text("INSERT INTO things VALUES ('first')"))
    engine.dispose()


def names(address: str) -> list[str]:
    """Read the template's table, and leave a row behind."""
    engine = open_engine(address)
    with engine.begin() as connection:
        found = list(connection.execute(text("SELECT name FROM things")).scalars())
        connection.execute(text("INSERT INTO things VALUES ('left behind')"))
    engine.dispose()
    return found


@pytest.mark.parametrize("turn", [1, 2])
def test_every_test_gets_a_fresh_copy_of_the_template(databases: Databases, turn: int) -> None:
    address = databases.fresh("things", build)
    assert names(address) == ["first"], turn
    databases.drop(address)
