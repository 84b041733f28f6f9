"""Lets an engine's lines to PostgreSQL be bounded ones."""

from typing import Any

from sqlalchemy import Engine, event

from shared.platform.live.bounded_line import BoundedConnection


def bind(engine: Engine) -> None:
    """Let all connections of an engine be bounded ones."""

    @event.listens_for(engine, "do_connect")
    def _connect(_dialect: Any, _record: Any, words: Any, named: Any) -> BoundedConnection:
        return BoundedConnection.connect(*words, **named)

    @event.listens_for(engine, "checkin")
    def _rest(connection: BoundedConnection | None, _record: Any) -> None:
        if connection is not None:
            connection.rest()
