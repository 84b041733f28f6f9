"""Checks whether a PostgreSQL server keeps what it has confirmed, and whether the connection to it is secure."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import psycopg
from sqlalchemy import Engine, text

from shared.platform.db.errors import DATABASE_SERVER_OLD
from shared.platform.db.faults import as_user_errors
from shared.platform.db.postgres import is_this_computer
from shared.platform.errors import UserError
from shared.platform.i18n.text import Text, template

log = logging.getLogger(__name__)

#: The oldest major version of PostgreSQL that the program supports.
LEAST = 14


class ServerFault(StrEnum):
    """What is wrong with a server or the connection to it."""

    FSYNC_OFF = "fsync_off"
    PAGES_IN_PARTS = "pages_in_parts"
    COMMITS_EARLY = "commits_early"
    NO_CHECKSUMS = "no_checksums"
    NOT_UTF8 = "not_utf8"
    OPEN_LINE = "open_line"
    NOT_PROVEN = "not_proven"


SERVER_FAULTS: Mapping[ServerFault, Text] = {
    ServerFault.FSYNC_OFF: template(
        "server",
        "The server does not wait for its disk (fsync is off): a power cut may destroy the database. Set fsync = on in"
        " postgresql.conf and reload the server.",
    ),
    ServerFault.COMMITS_EARLY: template(
        "server",
        "The server confirms before the data is on the disk (synchronous_commit is off): a power cut may lose"
        " the latest tickets. Set synchronous_commit = on in postgresql.conf and reload the server.",
    ),
    ServerFault.PAGES_IN_PARTS: template(
        "server",
        "A page that was only half written cannot be repaired (full_page_writes is off). Set full_page_writes = on in"
        " postgresql.conf and reload the server.",
    ),
    ServerFault.NOT_UTF8: template(
        "server",
        "The database does not keep texts as UTF-8, so letters of some languages may be lost. Make a new database with"
        " ENCODING 'UTF8' and move the branch there.",
    ),
    ServerFault.OPEN_LINE: template(
        "server",
        "The connection to the server is not encrypted: anyone on the network can read it. Remove sslmode"
        " from the address and switch TLS on at the server.",
    ),
    ServerFault.NOT_PROVEN: template(
        "server",
        "The connection is encrypted, but the identity of the server is not checked, so another computer"
        " could pretend to be the server. Use sslmode=verify-full in the address.",
    ),
    ServerFault.NO_CHECKSUMS: template(
        "server",
        "The server would not notice damaged pages on its disk (data checksums are off). Stop the server once and run"
        " pg_checksums --enable.",
    ),
}


@dataclass(frozen=True)
class ServerHealth:
    """A server's version, whether the connection is encrypted, and what is wrong, the most serious first."""

    version: str
    encrypted: bool
    faults: tuple[ServerFault, ...]


_SETTINGS_OF_SERVER = text(
    "SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int / 10000 AS major,"
    " current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages,"
    " current_setting('synchronous_commit') AS commits, current_setting('data_checksums') AS checksums,"
    " current_setting('server_encoding') AS letters"
)


def server_health(engine: Engine) -> ServerHealth:
    """Return its health. Raises UserError: DATABASE_SERVER_OLD (`version`, `least`), and as connecting."""
    with as_user_errors(), engine.connect() as connection:
        row = connection.execute(_SETTINGS_OF_SERVER).one()
        driver = connection.connection.driver_connection
        assert isinstance(driver, psycopg.Connection)
        parameters, encrypted = driver.info.get_parameters(), bool(driver.pgconn.ssl_in_use)
    if row.major < LEAST:
        raise UserError(DATABASE_SERVER_OLD, version=row.version, least=LEAST)
    # On one computer a connection need not be encrypted.
    alone = is_this_computer(parameters)
    wrong = {
        ServerFault.FSYNC_OFF: row.fsync != "on",
        ServerFault.COMMITS_EARLY: row.commits == "off",
        ServerFault.PAGES_IN_PARTS: row.pages != "on",
        ServerFault.NOT_UTF8: row.letters != "UTF8",
        ServerFault.OPEN_LINE: not encrypted and not alone,
        ServerFault.NOT_PROVEN: encrypted and not alone and parameters.get("sslmode") != "verify-full",
        ServerFault.NO_CHECKSUMS: row.checksums != "on",
    }
    return ServerHealth(row.version, encrypted, tuple(fault for fault, found in wrong.items() if found))


def check_at_start(engine: Engine) -> None:
    """Refuse a server that is too old, and log what is wrong with any other. Raises as `server_health`."""
    health = server_health(engine)
    if health.faults:
        details = {"version": health.version, "faults": [fault.value for fault in health.faults]}
        log.warning("the database server is not set up safely", extra={"details": details})
