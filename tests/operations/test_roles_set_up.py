"""`nobat database roles`: made once, run again at any time, passwords told once, nobody's rights beyond the table."""

import stat
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from installer import cli
from installer.branch_health import check_keeper
from installer.errors import FILE_NOT_WRITTEN
from installer.role_addresses import address_of, new_private_file
from shared.bootstrap import create_database, open_branch, open_database
from shared.office.devices.model import DeviceKind
from shared.platform.db.access import AppRole
from shared.platform.db.engine import open_engine, parse_address, postgres_conninfo
from shared.platform.db.errors import BAD_DATABASE_URL, DATABASE_REFUSES, NOT_A_NOBAT_DATABASE
from shared.upkeep.db_roles import granting
from shared.upkeep.db_roles.errors import ROLES_NOT_ALLOWED
from shared.upkeep.db_roles.model import LOGINS, role_name
from shared.upkeep.db_roles.setting_up import Login, set_up_roles
from shared.upkeep.migrations.schema import VERSION_TABLE, SchemaState, schema_state
from shared.upkeep.migrations.upgrade import run_migrations
from tests.helpers.databases import PostgresDatabases
from tests.helpers.role_branches import RoleBranch, address_for, build_open_branch, roles
from tests.helpers.small_branches import build_empty_tables
from tests.helpers.visits import refused, take

pytestmark = pytest.mark.postgres
__all__ = ["roles"]


def checks(admin: str) -> dict[str, str]:
    """What the server keeps to check each role's password with."""
    with psycopg.connect(postgres_conninfo(admin)) as line:
        names = [role_name(line.info.dbname, role) for role in LOGINS]
        return dict(line.execute("SELECT rolname, rolpassword FROM pg_authid WHERE rolname = ANY (%s)", (names,)))


def test_passwords_are_strong_told_once_and_kept_when_it_runs_again(postgres_databases: PostgresDatabases) -> None:
    admin = postgres_databases.fresh("open", build_open_branch)
    first = set_up_roles(admin)
    kept = checks(admin)
    assert len({login.password for login in first}) == len(LOGINS)
    assert all(login.password is not None and len(login.password) >= 24 for login in first)
    assert all(check.startswith("SCRAM-SHA-256$") for check in kept.values())
    assert [login.password for login in set_up_roles(admin)] == [None] * len(LOGINS)
    assert checks(admin) == kept
    again = set_up_roles(admin, [AppRole.KIOSK])
    assert [login.role for login in again if login.password] == [AppRole.KIOSK]
    assert {name for name, check in checks(admin).items() if kept[name] != check} == {again[0].name}


def test_the_file_is_private_whole_and_never_overwrites(
    postgres_databases: PostgresDatabases, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    admin = postgres_databases.fresh("open", build_open_branch)
    file = tmp_path / "addresses.txt"
    words = ["database", "roles", "--database", admin, "--to", str(file), "--server", "queue.example.org:5433"]
    assert cli.main(words) == 0
    text = file.read_text(encoding="utf-8")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    told = [line for line in text.splitlines() if not line.startswith("#") and line]
    printed = capsys.readouterr().out
    assert len(told) == len(LOGINS)
    assert text.count("--database @") == 8
    for line in told:
        url = parse_address(line)
        assert (url.host, url.port, len(str(url.password))) == ("queue.example.org", 5433, 24)
        assert not url.query
        assert str(url.password) not in printed
    assert cli.main(words) == 1
    assert file.read_text(encoding="utf-8") == text
    assert str(file) in capsys.readouterr().err
    other = tmp_path / "again.txt"
    assert "--server NAME" not in printed
    assert cli.main(["database", "roles", "--database", admin, "--to", str(other)]) == 0
    assert not other.exists()
    assert "not changed: kiosk, board, console, manager, upkeep" in capsys.readouterr().out
    assert cli.main(["database", "roles", "--database", admin, "--to", str(other), "--new-password", "board"]) == 0
    assert "--server NAME" in capsys.readouterr().out


def test_no_password_is_lost_for_want_of_a_place_to_write_it(
    postgres_databases: PostgresDatabases, tmp_path: Path
) -> None:
    admin = postgres_databases.fresh("open", build_open_branch)
    assert cli.main(["database", "roles", "--database", admin, "--to", str(tmp_path / "no" / "folder")]) == 1
    assert checks(admin) == {}
    file = tmp_path / "addresses.txt"

    def full_disk(_logins: object) -> None:
        raise OSError(28, "No space left on device")

    with refused(FILE_NOT_WRITTEN), new_private_file(file):
        set_up_roles(admin, keep=full_disk)
    assert checks(admin) == {}
    assert not file.exists()


def test_an_address_keeps_what_the_administrators_says_about_tls() -> None:
    admin = "postgresql+psycopg://postgres@/branch?host=%2Frun%2Fpg&sslrootcert=ca.pem"
    address = address_of(admin, "queue.example.org", Login(AppRole.KIOSK, "branch_kiosk", "secret"))
    assert address == "postgresql+psycopg://branch_kiosk:secret@queue.example.org/branch?sslrootcert=ca.pem"


def test_an_empty_database_gets_its_branch_from_upkeep_with_all_rights_in_place(
    postgres_databases: PostgresDatabases,
) -> None:
    admin = postgres_databases.fresh("nothing", lambda address: None)
    set_up_roles(admin)
    build_open_branch(address_for(admin, AppRole.UPKEEP))
    kiosk = open_branch(address_for(admin, AppRole.KIOSK))
    assert take(kiosk).display
    kiosk.close()
    board = open_branch(address_for(admin, AppRole.BOARD))
    board.devices.heartbeat("board-1", DeviceKind.BOARD)
    board.close()
    with psycopg.connect(postgres_conninfo(admin)) as line:
        owners = line.execute("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'").fetchall()
        assert owners == [(role_name(line.info.dbname, AppRole.OWNER),)]


def test_tables_of_a_later_version_get_their_rights_with_the_upgrade(postgres_databases: PostgresDatabases) -> None:
    admin = postgres_databases.fresh("nothing", lambda address: None)
    engine = open_engine(admin)
    run_migrations(engine, "0001")
    engine.dispose()
    set_up_roles(admin)
    upkeep = open_engine(address_for(admin, AppRole.UPKEEP))
    run_migrations(upkeep)
    assert schema_state(upkeep) is SchemaState.CURRENT
    upkeep.dispose()
    with psycopg.connect(postgres_conninfo(address_for(admin, AppRole.KIOSK)), autocommit=True) as line:
        assert line.execute("SELECT count(*) FROM tickets").fetchone() == (0,)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            line.execute("SELECT details FROM ticket_events")


def test_a_right_or_rule_somebody_added_by_hand_is_taken_away_again(roles: RoleBranch) -> None:
    with roles.line() as line:
        kiosk = sql.Identifier(role_name(line.info.dbname, AppRole.KIOSK))
        line.execute(sql.SQL("GRANT ALL ON ticket_events TO {}").format(kiosk))
        line.execute("GRANT SELECT ON audit_entries TO PUBLIC")
        line.execute(sql.SQL("CREATE POLICY more ON tickets TO {} USING (true)").format(kiosk))
        line.execute("DROP POLICY IF EXISTS more ON ratings")
        before = line.execute("SELECT policyname FROM pg_policies ORDER BY 1").fetchall()
        set_up_roles(roles.admin)
        after = line.execute("SELECT policyname FROM pg_policies ORDER BY 1").fetchall()
    assert set(before) - set(after) == {("more",)}
    with roles.line(AppRole.KIOSK) as line:
        for statement in ("DELETE FROM ticket_events", "SELECT 1 FROM audit_entries"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                line.execute(statement.encode())


def test_running_it_again_waits_for_no_table_of_a_branch_at_work(roles: RoleBranch) -> None:
    with roles.line(AppRole.CONSOLE) as clerk, clerk.transaction():
        clerk.execute("SELECT 1 FROM tickets, ticket_steps, ticket_events, devices, branches")
        clerk.execute("SELECT 1 FROM branches FOR NO KEY UPDATE")
        assert set_up_roles(roles.admin)


def test_two_branches_on_one_server_keep_to_themselves(postgres_databases: PostgresDatabases) -> None:
    one, other = (postgres_databases.fresh("open", build_open_branch) for _ in range(2))
    names = [{login.name for login in set_up_roles(address)} for address in (one, other)]
    assert not names[0] & names[1]
    stranger = parse_address(address_for(one, AppRole.MANAGER)).set(database=parse_address(other).database)
    with refused(DATABASE_REFUSES):
        open_branch(stranger.render_as_string(hide_password=False))


def test_long_names_stay_different_and_whole() -> None:
    long = "b" * 63
    names = {role_name(database, role) for role in AppRole for database in (long, long[:-1] + "c", "branch")}
    assert len(names) == 3 * len(AppRole)
    assert all(len(name.encode()) <= 63 for name in names)
    assert role_name("branch", AppRole.KIOSK) == "branch_kiosk"


def test_an_owner_of_the_database_who_may_make_roles_is_enough(postgres_databases: PostgresDatabases) -> None:
    admin = postgres_databases.fresh("nothing", lambda address: None)
    with psycopg.connect(postgres_conninfo(admin), autocommit=True) as line:
        chief = f"{line.info.dbname}_chief"
        line.execute(sql.SQL("CREATE ROLE {} LOGIN CREATEROLE").format(sql.Identifier(chief)))
        here = sql.Identifier(line.info.dbname)
        line.execute(sql.SQL("ALTER DATABASE {} OWNER TO {}").format(here, sql.Identifier(chief)))
    address = parse_address(admin).set(username=chief).render_as_string(hide_password=False)
    build_open_branch(address)
    set_up_roles(address)
    assert [login.password for login in set_up_roles(address)] == [None] * len(LOGINS)
    kiosk = open_branch(address_for(admin, AppRole.KIOSK))
    assert take(kiosk).display
    kiosk.close()


def test_somebody_who_may_not_is_told_so_and_nothing_changes(roles: RoleBranch) -> None:
    with refused(ROLES_NOT_ALLOWED):
        set_up_roles(address_for(roles.admin, AppRole.MANAGER), [AppRole.KIOSK])
    with refused(BAD_DATABASE_URL):
        set_up_roles("sqlite:///branch.sqlite3")


def test_a_database_of_another_program_is_left_alone(postgres_databases: PostgresDatabases) -> None:
    admin = postgres_databases.fresh("nothing", lambda address: None)
    with psycopg.connect(postgres_conninfo(admin)) as line:
        line.execute("CREATE TABLE letters (id int)")
    with refused(NOT_A_NOBAT_DATABASE):
        set_up_roles(admin)
    assert checks(admin) == {}


def test_without_roles_nothing_about_rights_changes(postgres_databases: PostgresDatabases) -> None:
    admin = postgres_databases.fresh("tables", build_empty_tables)
    create_database(admin)
    open_database(admin).close()
    with psycopg.connect(postgres_conninfo(admin)) as line:
        assert line.execute("SELECT count(*) FROM pg_policies").fetchone() == (0,)
        assert granting.existing_tables(line) >= {"tickets", VERSION_TABLE}


def test_a_command_that_an_account_may_not_run_says_so_in_one_sentence(
    roles: RoleBranch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk = address_for(roles.admin, AppRole.KIOSK)
    assert cli.main(["backup", "--database", kiosk, "--to", str(tmp_path)]) == 1
    told = capsys.readouterr().err
    assert told.startswith("This computer's database account is not allowed to do this.")
    assert len(told.splitlines()) == 1
    assert "no right" in check_keeper(kiosk).found


def test_whoever_does_not_own_the_database_cannot_leave_it_half_open(postgres_databases: PostgresDatabases) -> None:
    admin = postgres_databases.fresh("nothing", lambda address: None)
    with psycopg.connect(postgres_conninfo(admin), autocommit=True) as line:
        guest = f"{line.info.dbname}_guest"
        line.execute(sql.SQL("CREATE ROLE {} LOGIN CREATEROLE").format(sql.Identifier(guest)))
    with refused(ROLES_NOT_ALLOWED):
        set_up_roles(parse_address(admin).set(username=guest).render_as_string(hide_password=False))
    assert checks(admin) == {}
