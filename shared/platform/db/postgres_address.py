"""How a PostgreSQL server is called: the same for the pool, for the wake-up line and for set-up."""

import ipaddress
import os
from collections.abc import Mapping
from typing import Any

from psycopg.conninfo import make_conninfo
from sqlalchemy.engine import URL

#: The server gives up what takes too long: a statement, a lock, a transaction that nobody goes on with.
SETTINGS = "-c statement_timeout=5000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=10000"
#: The server cuts longer names off.
LONGEST_APPLICATION = 63

#: What holds unless the address itself says something else.
DEFAULTS: Mapping[str, str] = {
    # Short: a window says within seconds that its server is lost.
    "connect_timeout": "3",
    # A cable that was pulled is noticed within five seconds: after two quiet ones two questions go out, a second apart,
    # and what was sent is answered within four.
    "keepalives": "1",
    "keepalives_idle": "2",
    "keepalives_interval": "1",
    "keepalives_count": "2",
    "tcp_user_timeout": "4000",
    # Of several servers the one that takes changes; a standby only repeats what that one says.
    "target_session_attrs": "read-write",
    "client_encoding": "utf8",
}
#: To another computer only through TLS, and only to a server that proves its name; nothing weaker is tried.
SECURE: Mapping[str, str] = {"sslmode": "verify-full"}


def connection_words(url: URL, application: str) -> dict[str, Any]:
    """Return what the driver is called with for daily work; what the address says for itself wins."""
    return {"options": SETTINGS, **_words(url, application)}


def conninfo(url: URL, application: str) -> str:
    """Return the same in libpq's own spelling, for a line outside the pool: it may listen or work as long as it likes.

    Such a line is as safe as the others, and only the server's limits on daily work do not hold for it.
    """
    return make_conninfo(**_words(url, application))


def _words(url: URL, application: str) -> dict[str, Any]:
    _, found = url.get_dialect()().create_connect_args(url)
    named = {**DEFAULTS, **({} if is_here(found) else SECURE), **found}
    named.setdefault("application_name", application[:LONGEST_APPLICATION])
    return named


def is_here(named: Mapping[str, Any]) -> bool:
    """Whether every server that the words name is this computer itself: reached by a socket, or by its own name."""
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
