"""Looks whether a PostgreSQL server keeps what it has confirmed, and whether the line to it is safe."""

import logging
from dataclasses import dataclass
from enum import StrEnum

import psycopg
from sqlalchemy import Engine, text

from shared.platform.db.errors import DATABASE_SERVER_OLD
from shared.platform.db.faults import told_kindly
from shared.platform.db.postgres_address import is_here
from shared.platform.errors import UserError

log = logging.getLogger(__name__)

#: The oldest server that the program is made for, as PostgreSQL numbers itself.
LEAST = 14


class ServerFault(StrEnum):
    """What is wrong with a server or the line to it; the sentences are in `server_texts.py`."""

    FSYNC_OFF = "fsync_off"
    PAGES_IN_PARTS = "pages_in_parts"
    COMMITS_EARLY = "commits_early"
    NO_CHECKSUMS = "no_checksums"
    NOT_UTF8 = "not_utf8"
    OPEN_LINE = "open_line"
    NOT_PROVEN = "not_proven"


@dataclass(frozen=True)
class ServerHealth:
    """A server's version as it tells it, whether the line is encrypted, and what is wrong, the gravest first."""

    version: str
    encrypted: bool
    faults: tuple[ServerFault, ...]


_LOOK = text(
    "SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int / 10000 AS major,"
    " current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages,"
    " current_setting('synchronous_commit') AS commits, current_setting('data_checksums') AS checksums,"
    " current_setting('server_encoding') AS letters"
)


def server_health(engine: Engine) -> ServerHealth:
    """Ask the server. Raises UserError: DATABASE_SERVER_OLD (with `version`, `least`), and those of connecting."""
    with told_kindly(), engine.connect() as connection:
        row = connection.execute(_LOOK).one()
        line = connection.connection.driver_connection
        assert isinstance(line, psycopg.Connection)
        words, encrypted = line.info.get_parameters(), bool(line.pgconn.ssl_in_use)
    if row.major < LEAST:
        raise UserError(DATABASE_SERVER_OLD, version=row.version, least=LEAST)
    # A computer may talk to itself in the open.
    alone = is_here(words)
    wrong = {
        ServerFault.FSYNC_OFF: row.fsync != "on",
        ServerFault.COMMITS_EARLY: row.commits == "off",
        ServerFault.PAGES_IN_PARTS: row.pages != "on",
        ServerFault.NOT_UTF8: row.letters != "UTF8",
        ServerFault.OPEN_LINE: not encrypted and not alone,
        ServerFault.NOT_PROVEN: encrypted and not alone and words.get("sslmode") != "verify-full",
        ServerFault.NO_CHECKSUMS: row.checksums != "on",
    }
    return ServerHealth(row.version, encrypted, tuple(fault for fault, found in wrong.items() if found))


def look_at_start(engine: Engine) -> None:
    """Refuse a server that is too old, and write down what is wrong with another one. Raises as `server_health`."""
    health = server_health(engine)
    if health.faults:
        details = {"version": health.version, "faults": [fault.value for fault in health.faults]}
        log.warning("the database server is not set up safely", extra={"details": details})
