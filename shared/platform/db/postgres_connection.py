"""Lets an engine's lines to PostgreSQL be bounded ones."""

from typing import Any

from sqlalchemy import Engine, ExceptionContext, event
from sqlalchemy.pool import ConnectionPoolEntry

from shared.platform.live.bounded_connection import BoundedConnection


def bind(engine: Engine) -> None:
    """Let all connections of an engine be bounded ones; one that was forgotten while in use ends with that use."""
    forgotten = 0

    @event.listens_for(engine, "do_connect")
    def _connect(_dialect: Any, _entry: Any, words: Any, named: Any) -> BoundedConnection:
        # Read before: to connect may take so long that everything is forgotten meanwhile.
        made_after = forgotten
        connection = BoundedConnection.connect(*words, **named)
        connection.made_after = made_after
        return connection

    @event.listens_for(engine, "handle_error")
    def _not_this_one(context: ExceptionContext) -> None:
        # A line that broke in the middle of its greeting may tell of it in any words; another one is taken.
        if context.is_pre_ping:
            context.is_disconnect = True

    @event.listens_for(engine, "engine_disposed")
    def _forget(_engine: Engine) -> None:
        nonlocal forgotten
        forgotten += 1

    @event.listens_for(engine, "checkin")
    def _rest(connection: BoundedConnection | None, entry: ConnectionPoolEntry) -> None:
        if connection is None:
            return
        if connection.made_after == forgotten:
            connection.rest()
        else:
            entry.invalidate()  # its pool is nobody's any more: it would stay open until it is swept up
