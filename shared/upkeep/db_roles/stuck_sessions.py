"""Ends sessions that keep everybody waiting: a role can lift its own time limits, so the keeper looks from outside."""

from psycopg import sql

from shared.platform.db.access import AppRole
from shared.upkeep.db_roles.model import role_name

#: The function with its parameters, as `shared/upkeep/keeper/store.py` calls it.
SIGNATURE = "public.end_stuck_sessions(double precision)"
#: Whose sessions are ended. The manager's close days and copy years of records, which takes long.
WATCHED = (AppRole.KIOSK, AppRole.BOARD, AppRole.CONSOLE)

# A session that only reads holds locks of one kind. Nothing of the program locks by number in these roles. The list is
# made first: the server might otherwise end a session before it looks at the other conditions.
_MAKE = """
CREATE OR REPLACE FUNCTION public.end_stuck_sessions(seconds double precision) RETURNS SETOF text
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
    WITH stuck AS MATERIALIZED (
        SELECT a.pid, concat_ws(' ', a.usename, a.application_name, host(a.client_addr)) AS session
        FROM pg_stat_activity a
        WHERE a.datname = current_database() AND a.usename IN ({roles})
            AND (a.xact_start < clock_timestamp() - interval '1 minute'
                OR EXISTS (SELECT FROM pg_locks l WHERE l.pid = a.pid AND l.granted
                    AND (l.locktype = 'advisory' OR l.locktype = 'relation' AND l.mode <> 'AccessShareLock'
                        AND a.xact_start < clock_timestamp() - make_interval(secs => seconds))))
    )
    SELECT session FROM stuck WHERE pg_terminate_backend(pid)
$body$
"""


def make(database: str) -> sql.Composed:
    """Return the statement that makes the function."""
    roles = sql.SQL(", ").join(sql.Literal(role_name(database, role)) for role in WATCHED)
    return sql.SQL(_MAKE).format(roles=roles)
