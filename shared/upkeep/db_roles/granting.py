"""Writes the grants into a database: privileges, row policies and the board's one function."""

import hashlib

import psycopg
from psycopg import sql
from sqlalchemy import Connection

from shared.platform.db.access import WORKING, AppRole, Privilege
from shared.platform.db.engine import open_engine
from shared.platform.db.faults import as_user_errors
from shared.platform.errors import UserError
from shared.platform.live.topics import CHANNEL
from shared.upkeep.db_roles import board_heartbeat, own_feedback, stuck_sessions
from shared.upkeep.db_roles.errors import ROLES_NOT_ALLOWED
from shared.upkeep.db_roles.grants import GRANTS, RULED, granted, row_rule
from shared.upkeep.db_roles.guarding import guards_of, standing_guards, write_guards
from shared.upkeep.db_roles.model import TableRight, role_name
from shared.upkeep.db_roles.pin_check import grant_pin_check, make_pin_check

_PRIVILEGES = {
    Privilege.READ: "SELECT",
    Privilege.ADD: "INSERT",
    Privilege.CHANGE: "UPDATE",
    Privilege.LOCK: "UPDATE",
    Privilege.REMOVE: "DELETE",
}


def renew_grants(connection: Connection, *, only_missing: bool = False) -> None:
    """Renew the grants of this database after its tables were created or changed; without roles nothing is done.

    With `only_missing` a database that has all rules of this version is left alone. To be called inside the transaction
    that changed the tables, by the owner of the tables. Raises UserError(ROLES_NOT_ALLOWED) for somebody else.
    """
    driver, database = _driver(connection)
    with_roles = role_exists(driver, role_name(database, AppRole.OWNER))
    if only_missing and (not with_roles or _rules_stand(driver, database)):
        return
    try:
        if "staff_members" in existing_tables(driver):
            make_pin_check(driver)
        if with_roles:
            write_grants(driver, database)
    except psycopg.errors.InsufficientPrivilege as fault:
        raise UserError(ROLES_NOT_ALLOWED, problem=str(fault).splitlines()[0]) from fault


def _driver(connection: Connection) -> tuple[psycopg.Connection, str]:
    driver = connection.connection.driver_connection
    assert isinstance(driver, psycopg.Connection)
    return driver, driver.info.dbname


def write_grants(connection: psycopg.Connection, database: str) -> None:
    """Make the rights of the four working roles those of the table, no more and no less, on all that exists.

    Tables and columns of a later version get their rights when the database is upgraded.
    """
    if "staff_members" in existing_tables(connection):
        make_pin_check(connection)
    tables = existing_tables(connection)
    known = _columns(connection)
    roles = {role: sql.Identifier(role_name(database, role)) for role in WORKING}
    everybody = sql.SQL(", ").join([sql.SQL("PUBLIC"), *roles.values()])
    for table in sorted(tables):
        here = sql.Identifier("public", table)
        connection.execute(sql.SQL("REVOKE ALL ON TABLE {} FROM {}").format(here, everybody))
        for role, name in roles.items():
            for right in granted(table, role).values() if table in GRANTS else ():
                columns = [column for column in right.columns if column in known[table]]
                if columns or not right.columns:
                    connection.execute(
                        sql.SQL("GRANT {} ON TABLE {} TO {}").format(_privilege(right, columns), here, name)
                    )
    _write_row_rules(connection, database, tables)
    if "staff_members" in tables:
        grant_pin_check(connection, everybody, roles)
    write_guards(connection, database, tables)
    functions = [(stuck_sessions.make(database), stuck_sessions.SIGNATURE, AppRole.MANAGER)]
    if "devices" in tables:
        beat = sql.SQL(board_heartbeat.MAKE).format(
            channel=sql.Literal(CHANNEL), most=sql.Literal(board_heartbeat.MOST_BOARDS)
        )
        functions.append((beat, board_heartbeat.SIGNATURE, AppRole.BOARD))
    if "ratings" in tables:
        functions.append((own_feedback.make(), own_feedback.SIGNATURE, AppRole.CONSOLE))
    for definition, signature, caller in functions:
        function = sql.SQL(signature)
        connection.execute(definition)
        connection.execute(sql.SQL("REVOKE ALL ON FUNCTION {} FROM {}").format(function, everybody))
        connection.execute(sql.SQL("GRANT EXECUTE ON FUNCTION {} TO {}").format(function, roles[caller]))


def _rules_stand(connection: psycopg.Connection, database: str) -> bool:
    tables = existing_tables(connection)
    return _policies(database, tables).keys() <= _standing_policies(connection) and guards_of(
        database, tables
    ).keys() <= standing_guards(connection)


def role_state(address: str) -> bool | None:
    """Whether all row rules, guards and limits of this version are there; None without roles. Every role may ask.

    Raises UserError as connecting.
    """
    engine = open_engine(address, "nobat doctor")
    try:
        with as_user_errors(), engine.connect() as connection:
            driver, database = _driver(connection)
            if not role_exists(driver, role_name(database, AppRole.OWNER)):
                return None
            unlimited = driver.execute(
                "SELECT FROM pg_catalog.pg_roles WHERE rolname = ANY (%s) AND rolconnlimit < 0",
                ([role_name(database, role) for role in WORKING],),
            ).fetchone()
            return unlimited is None and _rules_stand(driver, database)
    finally:
        engine.dispose()


def _privilege(right: TableRight, columns: list[str]) -> sql.Composed:
    names = sql.SQL(" ({})").format(sql.SQL(", ").join(map(sql.Identifier, columns))) if columns else None
    return sql.Composed([sql.SQL(_PRIVILEGES[right.verb]), *([names] if names else [])])


def _columns(connection: psycopg.Connection) -> dict[str, set[str]]:
    query = "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'"
    found: dict[str, set[str]] = {}
    for table, column in connection.execute(query):
        found.setdefault(table, set()).add(column)
    return found


def _write_row_rules(connection: psycopg.Connection, database: str, tables: set[str]) -> None:
    """Make exactly the policies that the rules ask for; one that exists already is not touched.

    Making a policy locks its table, and a branch that is at work should not notice that somebody asked again.
    """
    found = _standing_policies(connection)
    wanted = _policies(database, tables)
    for table, policy in sorted(found - wanted.keys()):
        connection.execute(
            sql.SQL("DROP POLICY {} ON {}").format(sql.Identifier(policy), sql.Identifier("public", table))
        )
    for (table, policy), definition in sorted(wanted.items()):
        if (table, policy) not in found:
            here = sql.Identifier("public", table)
            connection.execute(sql.SQL("ALTER TABLE {} ENABLE ROW LEVEL SECURITY").format(here))
            connection.execute(sql.SQL("CREATE POLICY {} ON {} ").format(sql.Identifier(policy), here) + definition)


def _standing_policies(connection: psycopg.Connection) -> set[tuple[str, str]]:
    query = "SELECT tablename, policyname FROM pg_catalog.pg_policies WHERE schemaname = 'public'"
    return {(table, policy) for table, policy in connection.execute(query)}


def _policies(database: str, tables: set[str]) -> dict[tuple[str, str], sql.Composed]:
    """Return every policy by table and name; the name ends in a digest, so that a changed rule is another policy."""
    made = {}
    for table in sorted(RULED & tables):
        for role in WORKING:
            for verb in granted(table, role):
                rule = row_rule(table, role, verb)
                assert rule is not None
                words = (role_name(database, role), _PRIVILEGES[verb], rule.having, rule.leaving)
                parts = [sql.SQL("FOR {} TO {}").format(sql.SQL(words[1]), sql.Identifier(words[0]))]
                if verb is not Privilege.ADD:
                    parts.append(sql.SQL(" USING ({})").format(sql.SQL(rule.having)))
                if verb in (Privilege.ADD, Privilege.CHANGE, Privilege.LOCK):
                    parts.append(sql.SQL(" WITH CHECK ({})").format(sql.SQL(rule.leaving)))
                digest = hashlib.sha256(repr(words).encode()).hexdigest()[:12]
                made[table, f"{role.value}_{verb.value}_{digest}"] = sql.Composed(parts)
    return made


def existing_tables(connection: psycopg.Connection) -> set[str]:
    """Return the names of the tables that are there."""
    query = "SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = 'public'"
    return {name for (name,) in connection.execute(query)}


def role_exists(connection: psycopg.Connection, role: str) -> bool:
    """Whether the server knows a role of this name."""
    return connection.execute("SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = %s", (role,)).fetchone() is not None
