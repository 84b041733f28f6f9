"""Lets one transaction take as long as it needs; daily work gives up after seconds."""

from typing import Any

from sqlalchemy import Connection, text


def take_time(connection: Connection) -> None:
    """Call it first thing in a transaction that copies or changes years of records; SQLite has no such limits."""
    if connection.dialect.name != "postgresql":
        return
    # This side's own impatience (`BoundedConnection`) comes back when the connection rests.
    driver: Any = connection.connection.driver_connection
    driver.hurried = False
    connection.execute(text("SET LOCAL statement_timeout = 0"))
    connection.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
