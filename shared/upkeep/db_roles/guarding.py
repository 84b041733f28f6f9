"""Makes the triggers that ask the guards of the tables (`shared.platform.db.access.Guard`)."""

import hashlib

import psycopg
from psycopg import sql

from shared.platform.db.access import Privilege
from shared.upkeep.db_roles.grants import GUARDS
from shared.upkeep.db_roles.model import role_name

_VERBS = {Privilege.ADD: "INSERT", Privilege.CHANGE: "UPDATE"}

# The owner's rights, because the role itself may not read what its change is compared with.
_FUNCTION = """
CREATE OR REPLACE FUNCTION public.{name}() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    IF ({holds}) IS NOT TRUE THEN
        RAISE insufficient_privilege USING MESSAGE = {refusal};
    END IF;
    RETURN NULL;
END
$body$
"""
_TRIGGER = "CREATE {kind} TRIGGER {name} AFTER {verb} ON public.{table}{deferred} FOR EACH ROW WHEN ({when})"
_DEFERRED = " DEFERRABLE INITIALLY DEFERRED"


def guards_of(database: str, tables: set[str]) -> dict[str, tuple[sql.Composed, sql.Composed]]:
    """Return the function and the trigger of every guard by its name, which ends in a digest as those of policies."""
    made = {}
    for table in sorted(GUARDS.keys() & tables):
        for guard in GUARDS[table]:
            roles = sorted(role_name(database, role) for role in guard.roles)
            digest = hashlib.sha256(repr((roles, guard)).encode()).hexdigest()[:12]
            name = f"guard_{table}_{guard.verb}_{digest}"
            function = sql.SQL(_FUNCTION).format(
                name=sql.Identifier(name),
                holds=sql.SQL(guard.holds),
                refusal=sql.Literal(f"against the rules of {table}"),
            )
            # Roles that are not meant, and rows that need no question, cost no call.
            when = sql.SQL("current_user IN ({}) AND ({})").format(
                sql.SQL(", ").join(map(sql.Literal, roles)), sql.SQL(guard.only)
            )
            trigger = sql.SQL(_TRIGGER).format(
                kind=sql.SQL("CONSTRAINT" if guard.at_commit else ""),
                name=sql.Identifier(name),
                verb=sql.SQL(_VERBS[guard.verb]),
                table=sql.Identifier(table),
                deferred=sql.SQL(_DEFERRED if guard.at_commit else ""),
                when=when,
            )
            made[name] = (function, trigger + sql.SQL(" EXECUTE FUNCTION public.{}()").format(sql.Identifier(name)))
    return made


def write_guards(connection: psycopg.Connection, database: str, tables: set[str]) -> None:
    """Make exactly these triggers; one that exists already is not touched, because making one locks its table."""
    standing, wanted = standing_guards(connection), guards_of(database, tables)
    query = "SELECT proname FROM pg_catalog.pg_proc WHERE pronamespace = 'public'::regnamespace AND proname LIKE %s"
    for (name,) in connection.execute(query, (r"guard\_%",)).fetchall():
        if name not in wanted or name not in standing:
            connection.execute(sql.SQL("DROP FUNCTION public.{} CASCADE").format(sql.Identifier(name)))
    for name, (function, trigger) in wanted.items():
        connection.execute(function)
        connection.execute(sql.SQL("REVOKE ALL ON FUNCTION public.{}() FROM PUBLIC").format(sql.Identifier(name)))
        if name not in standing:
            connection.execute(trigger)


def standing_guards(connection: psycopg.Connection) -> set[str]:
    """Return the guards that are there and switched on."""
    query = "SELECT tgname FROM pg_catalog.pg_trigger WHERE tgname LIKE %s AND tgenabled = 'O' AND NOT tgisinternal"
    return {name for (name,) in connection.execute(query, (r"guard\_%",))}
