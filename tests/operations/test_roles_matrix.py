"""What the server itself says of every role, table, column and verb is what the table of rights says, no more."""

from collections.abc import Iterator

import pytest

from shared.platform.db.access import WORKING, AppRole, Privilege
from shared.platform.db.base import metadata
from shared.quality.shopping.store.tables import sealed_metadata
from shared.subjects import TABLES
from shared.upkeep.db_roles import pin_check
from shared.upkeep.db_roles.grants import GRANTS, ROW_RULES, granted
from shared.upkeep.db_roles.guarding import guards_of
from shared.upkeep.db_roles.model import LOGINS, role_name
from shared.upkeep.migrations.schema import VERSION_TABLE
from tests.helpers.databases import PostgresDatabases
from tests.helpers.role_branches import RoleBranch, role_branch

pytestmark = pytest.mark.postgres

PRIVILEGES = ("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER")
VERBS = {
    "SELECT": {Privilege.READ},
    "INSERT": {Privilege.ADD},
    "UPDATE": {Privilege.CHANGE, Privilege.LOCK},
    "DELETE": {Privilege.REMOVE},
}
Held = set[tuple[AppRole, str, str, str]]


@pytest.fixture(scope="module")
def roles(postgres_databases: PostgresDatabases) -> Iterator[RoleBranch]:
    """A branch with its roles; the tests here change nothing."""
    with role_branch(postgres_databases) as made:
        yield made


@pytest.fixture(scope="module")
def held(roles: RoleBranch) -> Held:
    """Every (role, table, column, privilege) that the server says is held."""
    query = """
        SELECT t.tablename, c.attname, p.privilege,
            CASE WHEN p.privilege IN ('DELETE', 'TRUNCATE', 'TRIGGER')
                THEN has_table_privilege(%(role)s, 'public.' || t.tablename, p.privilege)
                ELSE has_column_privilege(%(role)s, 'public.' || t.tablename, c.attname, p.privilege) END
        FROM pg_tables t
            JOIN pg_attribute c ON c.attrelid = ('public.' || t.tablename)::regclass AND c.attnum > 0
            CROSS JOIN unnest(%(privileges)s::text[]) AS p (privilege)
        WHERE t.schemaname = 'public' AND NOT c.attisdropped
    """
    found: Held = set()
    with roles.line() as line:
        for role in WORKING:
            name = role_name(line.info.dbname, role)
            for table, column, privilege, yes in line.execute(query, {"role": name, "privileges": list(PRIVILEGES)}):
                if yes:
                    found.add((role, table, column, privilege))
    return found


def test_every_table_has_a_row_and_every_row_is_a_table() -> None:
    assert {table.name for table in TABLES} == set(metadata.tables)
    assert set(GRANTS) == {*metadata.tables, *sealed_metadata.tables, VERSION_TABLE, *pin_check.TABLES}, (
        "say in shared/upkeep/db_roles/grants.py who may do what with it"
    )


def test_rules_about_rows_are_about_rights_that_are_given() -> None:
    assert all(verb in granted(table, role) for table, role, verb in ROW_RULES)


def test_columns_that_are_named_exist() -> None:
    named = {
        (table, column)
        for table in metadata.tables
        for role in WORKING
        for right in granted(table, role).values()
        for column in right.columns
    }
    assert not {(table, column) for table, column in named if column not in metadata.tables[table].columns}


def test_the_server_gives_each_role_what_the_table_says(held: Held) -> None:
    wanted: Held = set()
    for table in GRANTS.keys() - sealed_metadata.tables.keys():  # a branch has none of these
        columns = set(metadata.tables[table].columns.keys()) if table in metadata.tables else {"version_num"}
        for role in WORKING:
            for privilege, verbs in VERBS.items():
                for verb in verbs & granted(table, role).keys():
                    reached = granted(table, role)[verb].columns or columns
                    wanted |= {(role, table, column, privilege) for column in reached}
    assert held == wanted


@pytest.mark.parametrize("table", ["ticket_events", "audit_entries", "record_events", "case_types"])
def test_nobody_changes_or_removes_what_is_written_for_good(held: Held, table: str) -> None:
    assert not {entry for entry in held if entry[1] == table and entry[3] not in ("SELECT", "INSERT")}


def test_only_the_managers_account_erases_what_was_written_in_cases(held: Held) -> None:
    changed = {(role, column) for role, table, column, verb in held if table == "case_words" and verb == "UPDATE"}
    assert changed == {(AppRole.MANAGER, "content"), (AppRole.MANAGER, "salt")}


def test_the_board_writes_nothing(held: Held) -> None:
    assert {privilege for role, _, _, privilege in held if role is AppRole.BOARD} == {"SELECT"}


def test_nobody_empties_a_table_or_hangs_anything_on_it(held: Held) -> None:
    assert not {entry for entry in held if entry[3] in ("TRUNCATE", "REFERENCES", "TRIGGER")}


@pytest.mark.parametrize("role", [AppRole.KIOSK, AppRole.BOARD])
def test_public_places_read_nothing_about_pins_audit_or_days(held: Held, role: AppRole) -> None:
    readable = {(table, column) for who, table, column, verb in held if who is role and verb == "SELECT"}
    assert not readable & {("staff_members", name) for name in ("pin_hash", "failed_tries", "locked_until")}
    assert not readable & {("ticket_events", name) for name in ("details", "device", "instant", "hash")}
    hidden = {"audit_entries", "day_notes", "day_summaries", "keeper_leases", "keeper_duties"}
    assert not {table for table, _ in readable} & hidden


def test_kiosk_and_board_read_no_note_and_the_board_no_secret_of_a_ticket(held: Held) -> None:
    assert ("tickets", "note") not in {
        (t, c) for role, t, c, verb in held if role is AppRole.KIOSK and verb == "SELECT"
    }
    assert not {("tickets", "note"), ("tickets", "token")} & {(t, c) for role, t, c, _ in held if role is AppRole.BOARD}


def test_no_role_is_more_than_a_role(roles: RoleBranch) -> None:
    with roles.line() as line:
        database = line.info.dbname
        names = [role_name(database, role) for role in AppRole]
        found = line.execute(
            "SELECT rolname, rolcanlogin, rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls"
            " FROM pg_roles WHERE rolname = ANY (%s)",
            (names,),
        ).fetchall()
        members = line.execute(
            "SELECT r.rolname, m.member::regrole::text FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid"
            " WHERE r.rolname = ANY (%s) AND m.member <> 10",
            (names,),
        ).fetchall()
        owners = line.execute("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'").fetchall()
        doors = line.execute(
            "SELECT has_database_privilege('public', current_database(), 'CONNECT'),"
            " has_schema_privilege('public', 'public', 'USAGE'), has_schema_privilege('public', 'public', 'CREATE')"
        ).fetchone()
    assert {name: login for name, login, _ in found} == {name: name != names[-1] for name in names}
    assert not [name for name, _, powerful in found if powerful]
    owner = role_name(database, AppRole.OWNER)
    assert set(members) == {
        (owner, role_name(database, AppRole.UPKEEP)),
        *((role_name(database, role), owner) for role in WORKING),
    }
    assert owners == [(role_name(database, AppRole.OWNER),)]
    assert doors == (False, False, False)


def test_functions_are_nobodys_but_those_who_need_them(roles: RoleBranch) -> None:
    query = """
        SELECT p.proname, has_function_privilege(%s, p.oid, 'EXECUTE'), p.prosecdef, p.proconfig
        FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
        ORDER BY p.proname
    """
    with roles.line() as line:
        for role in LOGINS:
            rows = line.execute(query, (role_name(line.info.dbname, role),)).fetchall()
            may = {
                "board_beat": role is AppRole.BOARD,
                "end_stuck_sessions": role is AppRole.MANAGER,
                "own_feedback": role is AppRole.CONSOLE,
                "pin_answer": role in (AppRole.CONSOLE, AppRole.MANAGER),
                "pin_salt": role in (AppRole.CONSOLE, AppRole.MANAGER),
                "pin_seal": False,
                "pin_set": role is AppRole.MANAGER,
                "pin_try": role in (AppRole.CONSOLE, AppRole.MANAGER),
                **dict.fromkeys(guards_of(line.info.dbname, set(GRANTS)), False),
            }
            allowed = [(name, role is AppRole.UPKEEP or who, True) for name, who in sorted(may.items())]
            assert sorted(rows) == [(*each, ["search_path=pg_catalog, pg_temp"]) for each in allowed]


@pytest.mark.parametrize(
    ("role", "query", "condition"),
    [
        (AppRole.KIOSK, "SELECT kind FROM ticket_events WHERE branch_id = {id} AND command_id = {id}", "command_id = "),
        (AppRole.KIOSK, "SELECT token FROM tickets WHERE id = {id}", "id = "),
        (AppRole.KIOSK, "SELECT id FROM ticket_steps WHERE id = {id}", "id = "),
        (
            AppRole.KIOSK,
            "SELECT id FROM tickets WHERE branch_id = {id} AND day = DATE '2026-11-20' AND prefix = 'P' AND number = 7",
            "number = 7",
        ),
        (
            AppRole.BOARD,
            "SELECT id FROM tickets WHERE branch_id = {id} AND ended IS NULL AND state = 'waiting'",
            "'waiting'",
        ),
    ],
)
def test_rules_about_rows_do_not_keep_the_server_from_its_indexes(
    roles: RoleBranch, role: AppRole, query: str, condition: str
) -> None:
    asked = query.replace("{id}", "'01a1fdfc-48c4-74dc-8326-a62ed4de50dd'::uuid")
    with roles.line(role) as line:
        line.execute("SET enable_seqscan = off")
        plan = [str(text).strip() for (text,) in line.execute(f"EXPLAIN (COSTS OFF) {asked}".encode())]
    assert [step for step in plan if step.startswith("Index Cond") and condition in step], plan
