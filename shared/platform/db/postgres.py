"""PostgreSQL: the parameters of a connection, the same for the pool, the change feed and set-up, and the engine."""

import ipaddress
import os
from collections.abc import Mapping
from typing import Any

from psycopg.conninfo import make_conninfo
from sqlalchemy import Engine, ExceptionContext, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.pool import ConnectionPoolEntry

from shared.platform.live.bounded_connection import BoundedConnection

#: The server ends what takes too long: a statement, waiting for a lock, an idle transaction; in milliseconds.
LIMITS: Mapping[str, int] = {
    "statement_timeout": 5000,
    "lock_timeout": 2000,
    "idle_in_transaction_session_timeout": 10000,
}
SETTINGS = " ".join(f"-c {name}={limit}" for name, limit in LIMITS.items())
#: The server truncates longer names.
LONGEST_APPLICATION = 63

#: Parameters unless the address has its own.
DEFAULTS: Mapping[str, str] = {
    # Short, so that a window reports a lost server within seconds.
    "connect_timeout": "3",
    # A pulled cable is noticed within five seconds: after two idle seconds two probes are sent, a second apart; data
    # that was sent must be acknowledged within four.
    "keepalives": "1",
    "keepalives_idle": "2",
    "keepalives_interval": "1",
    "keepalives_count": "2",
    "tcp_user_timeout": "4000",
    # Of several servers the one that accepts changes; a standby is read-only.
    "target_session_attrs": "read-write",
    "client_encoding": "utf8",
}
#: Another computer is only reached through TLS, and its certificate must have the right name.
SECURE: Mapping[str, str] = {"sslmode": "verify-full"}


def connection_parameters(url: URL, application: str) -> dict[str, Any]:
    """Return the driver's arguments for daily work; parameters in the address take precedence."""
    return {"options": SETTINGS, **_parameters(url, application)}


def conninfo(url: URL, application: str) -> str:
    """Return the same as a libpq connection string, for a connection outside the pool.

    It is as secure as the others, but has no limits on how long it may listen or work.
    """
    return make_conninfo(**_parameters(url, application))


def _parameters(url: URL, application: str) -> dict[str, Any]:
    _, found = url.get_dialect()().create_connect_args(url)
    named = {**DEFAULTS, **({} if is_this_computer(found) else SECURE), **found}
    named.setdefault("application_name", application[:LONGEST_APPLICATION])
    return named


def is_this_computer(named: Mapping[str, Any]) -> bool:
    """Return whether every server in these parameters is this computer: a socket, or a loopback name or address."""
    hosts = str(named.get("host") or os.environ.get("PGHOST", "")).split(",")
    addresses = str(named.get("hostaddr") or os.environ.get("PGHOSTADDR", "")).split(",")
    return all(_here(host) for host in (*hosts, *addresses))


def _here(host: str) -> bool:
    if not host or host.startswith(("/", "@")) or host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def open_postgres(url: URL, application: str) -> Engine:
    """Return the engine of a server."""
    engine = create_engine(
        url,
        pool_pre_ping=True,
        pool_recycle=1800,
        pool_size=4,
        max_overflow=8,
        hide_parameters=True,
        connect_args=connection_parameters(url, application),
    )
    _bound_connections(engine)
    return engine


def _bound_connections(engine: Engine) -> None:
    """Make all connections of an engine bounded; one in use while its pool is disposed of is closed afterwards."""
    disposed = 0

    @event.listens_for(engine, "do_connect")
    def _connect(_dialect: Any, _entry: Any, arguments: Any, named: Any) -> BoundedConnection:
        # Read first: the pool may be disposed of while this connects.
        made_after = disposed
        connection = BoundedConnection.connect(*arguments, **named)
        connection.made_after = made_after
        return connection

    @event.listens_for(engine, "handle_error")
    def _lost_during_ping(context: ExceptionContext) -> None:
        # A connection that breaks during the ping may raise any error; another one is used.
        if context.is_pre_ping:
            context.is_disconnect = True

    @event.listens_for(engine, "engine_disposed")
    def _disposed(_engine: Engine) -> None:
        nonlocal disposed
        disposed += 1

    @event.listens_for(engine, "checkin")
    def _rest(connection: BoundedConnection | None, entry: ConnectionPoolEntry) -> None:
        if connection is None:
            return
        if connection.made_after == disposed:
            connection.rest()
        else:
            entry.invalidate()  # its pool is gone, so it would stay open until garbage collection
