"""The sentences for what may be wrong with a PostgreSQL server: what it means, and what to do."""

from collections.abc import Mapping

from shared.platform.db.server_health import ServerFault
from shared.platform.i18n.text import Text, template

SERVER_FAULTS: Mapping[ServerFault, Text] = {
    ServerFault.FSYNC_OFF: template(
        "server",
        "The server does not wait for its disk (fsync is off): a power cut may destroy the database. Set fsync = on in"
        " postgresql.conf and reload the server.",
    ),
    ServerFault.COMMITS_EARLY: template(
        "server",
        "The server confirms before it has written (synchronous_commit is off): a power cut may lose the latest"
        " tickets. Set synchronous_commit = on in postgresql.conf and reload the server.",
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
        "The line to the server is not encrypted: anybody on the network can read it. Take sslmode out of the address"
        " and switch TLS on at the server.",
    ),
    ServerFault.NOT_PROVEN: template(
        "server",
        "The line is encrypted, but the server need not prove its name, so another computer could stand in for it. Use"
        " sslmode=verify-full in the address.",
    ),
    ServerFault.NO_CHECKSUMS: template(
        "server",
        "The server would not notice damaged pages on its disk (data checksums are off). Stop the server once and run"
        " pg_checksums --enable.",
    ),
}
