"""Makes the roles of a database, gives its tables to their owner, and hands out each password exactly once."""

import secrets
from collections.abc import Callable, Collection
from dataclasses import dataclass

import psycopg
from psycopg import sql

from shared.platform.addresses import without_passwords
from shared.platform.db.access import WORKING, AppRole
from shared.platform.db.engine import parse_address, postgres_conninfo
from shared.platform.db.errors import BAD_DATABASE_URL, DATABASE_LOST, NOT_A_NOBAT_DATABASE
from shared.platform.db.faults import refusal
from shared.platform.db.postgres import LIMITS
from shared.platform.errors import UserError
from shared.upkeep.db_roles.errors import ROLES_NOT_ALLOWED
from shared.upkeep.db_roles.granting import existing_tables, role_exists, write_grants
from shared.upkeep.db_roles.grants import GRANTS
from shared.upkeep.db_roles.model import LOGINS, role_name
from shared.upkeep.db_roles.pin_check import give_pin_check

#: 144 random bits, written as 24 letters that an address can hold as they are.
PASSWORD_BYTES = 18
#: No role makes roles or databases, copies the server or reads past the rules about rows.
_HARMLESS = sql.SQL("NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS")

#: The share of the server's `max_connections` that a role may take, in percent: a stolen one leaves the others room.
_SHARES = {
    AppRole.KIOSK: 25,
    AppRole.BOARD: 20,
    AppRole.CONSOLE: 50,
    AppRole.MANAGER: 25,
    AppRole.UPKEEP: 10,
}

_FILE_MAKERS = ("lo_create(oid)", "lo_creat(integer)", "lo_from_bytea(oid, bytea)")


@dataclass(frozen=True)
class Login:
    """A role that connects; `password` only when it was made just now, for nobody can read it later."""

    role: AppRole
    name: str
    password: str | None


def set_up_roles(
    address: str, new_passwords: Collection[AppRole] = (), keep: Callable[[tuple[Login, ...]], None] | None = None
) -> tuple[Login, ...]:
    """Make or renew the roles of the database at `address`, all or nothing, and return those that log in.

    The address must be of somebody who may make roles and owns the database, such as the server's administrator.
    Passwords of roles that exist stay, except those of `new_passwords`. Tables that are there change hands; an empty
    database gets its tables later, with the address for upkeep. `keep` is called before anything holds: when it fails,
    nothing has changed, so no password is lost for want of a place to write it.

    Raises UserError: BAD_DATABASE_URL (also for SQLite, which has no roles), ROLES_NOT_ALLOWED, NOT_A_NOBAT_DATABASE,
    DATABASE_REFUSES, DATABASE_NOT_TRUSTED, DATABASE_LOST.
    """
    url = parse_address(address)
    if url.get_backend_name() != "postgresql":
        raise UserError(BAD_DATABASE_URL, address=without_passwords(address))
    try:
        with psycopg.connect(postgres_conninfo(address, "nobat database roles")) as connection:
            logins = _set_up(connection, connection.info.dbname, new_passwords)
            if keep is not None:
                keep(logins)
        return logins
    except psycopg.errors.InsufficientPrivilege as fault:
        raise UserError(ROLES_NOT_ALLOWED, problem=str(fault).splitlines()[0]) from fault
    except psycopg.OperationalError as fault:
        raise refusal(fault) or UserError(DATABASE_LOST) from fault


def _set_up(connection: psycopg.Connection, database: str, new_passwords: Collection[AppRole]) -> tuple[Login, ...]:
    # Waits for what others hold, but not for ever: a working branch must not be blocked by a set-up that waits.
    connection.execute("SET LOCAL lock_timeout = '10s'")
    tables = existing_tables(connection)
    if tables and "branches" not in tables:
        raise UserError(NOT_A_NOBAT_DATABASE)
    owner = sql.Identifier(role_name(database, AppRole.OWNER))
    if not role_exists(connection, role_name(database, AppRole.OWNER)):
        connection.execute(sql.SQL("CREATE ROLE {} NOLOGIN {}").format(owner, _HARMLESS))
    logins = tuple(_login(connection, database, role, new=role in new_passwords) for role in LOGINS)
    _open_doors(connection, database, owner)
    _set_limits(connection, database, owner)
    for table in sorted(_of_others(connection, role_name(database, AppRole.OWNER)) & GRANTS.keys()):
        connection.execute(sql.SQL("ALTER TABLE {} OWNER TO {}").format(sql.Identifier("public", table), owner))
    give_pin_check(connection, owner)
    connection.execute(sql.SQL("SET LOCAL ROLE {}").format(owner))
    write_grants(connection, database)
    # Who came in with the old password leaves.
    connection.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_catalog.pg_stat_activity WHERE usename = ANY (%s)",
        ([role_name(database, role) for role in new_passwords if role in WORKING],),
    )
    connection.execute("RESET ROLE")
    return logins


def _of_others(connection: psycopg.Connection, owner: str) -> set[str]:
    query = "SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = 'public' AND tableowner <> %s"
    return {name for (name,) in connection.execute(query, (owner,))}


def _login(connection: psycopg.Connection, database: str, role: AppRole, *, new: bool) -> Login:
    name = role_name(database, role)
    known = role_exists(connection, name)
    if known and not new:
        return Login(role, name, None)
    password = secrets.token_urlsafe(PASSWORD_BYTES)
    # Only what the password can be checked with goes to the server, so that it is in none of its logs.
    check = connection.pgconn.encrypt_password(password.encode(), name.encode(), b"scram-sha-256").decode()
    words = sql.SQL("ALTER ROLE {} PASSWORD {}") if known else sql.SQL("CREATE ROLE {} LOGIN PASSWORD {} {}")
    connection.execute(words.format(sql.Identifier(name), sql.Literal(check), _HARMLESS))
    return Login(role, name, password)


def _set_limits(connection: psycopg.Connection, database: str, owner: sql.Identifier) -> None:
    """Give each login its share of the connections and its settings; those that it gave itself are taken away."""
    here = sql.Identifier(database)
    row = connection.execute("SELECT current_setting('max_connections')::int").fetchone()
    assert row is not None
    for role in LOGINS:
        name = sql.Identifier(role_name(database, role))
        limit = sql.Literal(max(5, row[0] * _SHARES[role] // 100))
        # Whatever upkeep makes belongs to the owner; it has no time limits, because it changes years of records.
        settings = (
            [("role", owner)] if role is AppRole.UPKEEP else [(key, sql.Literal(to)) for key, to in LIMITS.items()]
        )
        connection.execute(sql.SQL("ALTER ROLE {} CONNECTION LIMIT {}").format(name, limit))
        connection.execute(sql.SQL("ALTER ROLE {} RESET ALL").format(name))
        connection.execute(sql.SQL("ALTER ROLE {} IN DATABASE {} RESET ALL").format(name, here))
        for key, value in settings:
            words = sql.SQL("ALTER ROLE {} IN DATABASE {} SET {} TO {}")
            connection.execute(words.format(name, here, sql.Identifier(key), value))


def _open_doors(connection: psycopg.Connection, database: str, owner: sql.Identifier) -> None:
    """Let the roles into the database and its schema, and nobody else; new things belong to nobody by themselves."""
    here = sql.Identifier(database)
    logins = sql.SQL(", ").join(sql.Identifier(role_name(database, role)) for role in LOGINS)
    working = sql.SQL(", ").join(sql.Identifier(role_name(database, role)) for role in WORKING)
    upkeep = sql.Identifier(role_name(database, AppRole.UPKEEP))
    for words in (
        sql.SQL("GRANT {} TO {}, CURRENT_USER").format(owner, upkeep),
        # The owner, who may more, may end their sessions.
        sql.SQL("GRANT {} TO {}").format(working, owner),
        sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC, {}").format(here, logins),
        sql.SQL("GRANT CONNECT ON DATABASE {} TO {}").format(here, logins),
        sql.SQL("REVOKE ALL ON SCHEMA public FROM PUBLIC, {}").format(logins),
        sql.SQL("GRANT USAGE ON SCHEMA public TO {}").format(working),
        sql.SQL("GRANT USAGE, CREATE ON SCHEMA public TO {}").format(owner),
        sql.SQL("ALTER DEFAULT PRIVILEGES FOR ROLE {} REVOKE ALL ON TABLES FROM PUBLIC").format(owner),
        sql.SQL("ALTER DEFAULT PRIVILEGES FOR ROLE {} REVOKE ALL ON SEQUENCES FROM PUBLIC").format(owner),
        sql.SQL("ALTER DEFAULT PRIVILEGES FOR ROLE {} REVOKE ALL ON FUNCTIONS FROM PUBLIC").format(owner),
    ):
        connection.execute(words)
    # Who does not own the database or its schema is only warned by the server that nothing was taken away.
    open_to_all = connection.execute(
        "SELECT has_database_privilege('public', current_database(), 'CONNECT')"
        " OR has_schema_privilege('public', 'public', 'USAGE')"
    ).fetchone()
    if open_to_all != (False,):
        raise UserError(ROLES_NOT_ALLOWED, problem=f"must be owner of database {database} and its schema")
    if connection.info.parameter_status("is_superuser") == "on":
        # Files inside the database, which everybody could make without end; nothing here uses them.
        for function in _FILE_MAKERS:
            connection.execute(sql.SQL("REVOKE ALL ON FUNCTION {} FROM PUBLIC").format(sql.SQL(function)))
