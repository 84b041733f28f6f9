"""Somebody who takes over a kiosk's or a board's account reads no history, changes no record and gets no further."""

from collections.abc import Iterator

import psycopg
import pytest

from shared.office.audit.model import SYSTEM
from shared.office.devices.model import DeviceKind
from shared.office.staff.store import read_salt
from shared.platform.db.access import WORKING, AppRole
from shared.platform.ids import new_id
from shared.platform.slow_hash import slow_hash
from shared.queue.tickets.model import Finish
from tests.helpers.branches import sign_in
from tests.helpers.databases import PostgresDatabases
from tests.helpers.role_branches import RoleBranch, role_branch
from tests.helpers.visits import serving, take

pytestmark = pytest.mark.postgres

REFUSED = (
    # what is kept about colleagues
    "SELECT pin_hash FROM staff_members",
    "SELECT * FROM staff_members",
    "SELECT locked_until FROM staff_members",
    "SELECT count(*) FROM staff_members WHERE pin_hash LIKE '$argon2id%'",
    "UPDATE staff_members SET pin_hash = 'x'",
    "INSERT INTO staff_skills SELECT * FROM staff_skills",
    "DELETE FROM staff_members",
    # what must never change
    "SELECT details FROM ticket_events",
    "SELECT * FROM ticket_events",
    "SELECT ticket_events FROM ticket_events",
    "UPDATE ticket_events SET kind = 'leave'",
    "DELETE FROM ticket_events",
    "SELECT * FROM audit_entries",
    "INSERT INTO audit_entries SELECT * FROM audit_entries",
    "UPDATE audit_entries SET kind = ''",
    "DELETE FROM audit_entries",
    # what happened on other days
    "SELECT * FROM day_summaries",
    "SELECT text FROM day_notes",
    "SELECT * FROM keeper_duties",
    "UPDATE tickets SET number = number + 1",
    "UPDATE tickets SET note = ''",
    "SELECT note FROM tickets",
    "SELECT * FROM tickets",
    "DELETE FROM tickets",
    "TRUNCATE tickets, ticket_steps",
    "UPDATE ratings SET score = 4",
    "DELETE FROM ratings",
    "DELETE FROM notices",
    "UPDATE notices SET closed = now()",
    # the set-up
    "UPDATE services SET active = false",
    "UPDATE branches SET id = id",
    "UPDATE branches SET code = 'mine'",
    "INSERT INTO settings SELECT id, 'policy', '\"fifo\"' FROM branches",
    "INSERT INTO business_days SELECT id, current_date, now() FROM branches",
    "DELETE FROM topic_versions",
    "UPDATE alembic_version SET version_num = '9999'",
    # the roles
    "SET ROLE {owner}",
    "SET ROLE postgres",
    "SET SESSION AUTHORIZATION {owner}",
    "GRANT {owner} TO CURRENT_USER",
    "GRANT SELECT ON staff_members TO PUBLIC",
    "ALTER ROLE CURRENT_USER SUPERUSER",
    "CREATE ROLE intruder",
    "ALTER TABLE tickets DISABLE ROW LEVEL SECURITY",
    "ALTER TABLE ticket_events OWNER TO CURRENT_USER",
    "ALTER TABLE tickets NO FORCE ROW LEVEL SECURITY",
    "CREATE POLICY x ON tickets USING (true)",
    "SET SESSION row_security = off; SELECT count(*) FROM tickets",
    # the server
    "CREATE TABLE mine (x int)",
    "CREATE TEMP TABLE mine (x int)",
    "CREATE SCHEMA mine",
    "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE FUNCTION pg_temp.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "DROP EXTENSION plpgsql CASCADE",
    "CREATE DATABASE mine",
    "DROP TABLE tickets",
    "COPY staff_members TO PROGRAM 'cat'",
    "COPY tickets TO '/nowhere'",
    "COPY tickets FROM PROGRAM 'cat'",
    "SELECT pg_read_file('postgresql.conf')",
    "SELECT pg_ls_dir('.')",
    "SELECT rolpassword FROM pg_authid",
    "SELECT pg_reload_conf()",
    "ALTER SYSTEM SET fsync = off",
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND usename <> CURRENT_USER",
    "SELECT lo_import('postgresql.conf')",
    "SELECT lo_create(0)",
    "SELECT lo_from_bytea(0, 'a file of any size')",
    "BEGIN; LOCK TABLE tickets IN ACCESS EXCLUSIVE MODE",
)
#: More that only a board is refused.
BOARD_REFUSED = (
    "SELECT token FROM tickets",
    "SELECT staff_id, outcome FROM ticket_steps",
    "SELECT * FROM notices",
    "SELECT * FROM ratings",
    "SELECT 1 FROM branches FOR UPDATE",
    "SELECT 1 FROM tickets FOR SHARE",
    "INSERT INTO devices SELECT id, 'mine', 'board', 'working', '', now(), now() FROM branches",
    "DELETE FROM devices",
    "UPDATE topic_versions SET version = version + 1",
    "UPDATE event_heads SET seq = 0",
    "UPDATE number_counters SET last = 0",
    "SELECT board_beat(id, 'kiosk-1', 'working', '', now(), now(), '', '', true) FROM branches",
    "SELECT board_beat(gen_random_uuid(), 'board-1', 'working', '', now(), now(), '', '', true)",
)


@pytest.fixture(scope="module")
def roles(postgres_databases: PostgresDatabases) -> Iterator[RoleBranch]:
    """A branch with visitors who were served five days ago, two days ago and today, and one who waits."""
    with role_branch(postgres_databases) as made:
        made.clock.advance(-5 * 86400)
        with made.opened(AppRole.MANAGER) as branch:
            branch.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
            for days in (3, 2, 0):
                session = sign_in(branch, "aigerim", "3", f"console-{days}")
                ticket = serving(branch, session)
                branch.desk.set_note(session.id, ticket.id, "a word about the visitor")
                branch.desk.finish(session.id, Finish("completed"), new_id())
                branch.desk.end_wrap_up(session.id, new_id())
                branch.counters.sign_out(session.id)
                made.clock.advance(days * 86400)
            take(branch)
        yield made


def refused(roles: RoleBranch, role: AppRole, statement: str) -> None:
    """Expect that the server refuses a statement, and that nothing is changed by it."""
    with roles.line(role) as line:
        words = statement.replace("{owner}", f'"{line.info.dbname}_owner"')
        with pytest.raises((psycopg.errors.InsufficientPrivilege, psycopg.errors.InvalidParameterValue)):
            line.execute(words.encode())


@pytest.mark.parametrize("role", [AppRole.KIOSK, AppRole.BOARD])
@pytest.mark.parametrize("statement", REFUSED)
def test_a_public_place_is_refused(roles: RoleBranch, role: AppRole, statement: str) -> None:
    refused(roles, role, statement)


@pytest.mark.parametrize("statement", BOARD_REFUSED)
def test_a_board_is_refused_even_more(roles: RoleBranch, statement: str) -> None:
    refused(roles, AppRole.BOARD, statement)


@pytest.mark.parametrize("role", [AppRole.CONSOLE, AppRole.MANAGER, AppRole.UPKEEP])
def test_staff_do_not_become_the_servers_administrator(roles: RoleBranch, role: AppRole) -> None:
    for statement in ("SET ROLE postgres", "COPY tickets TO PROGRAM 'cat'", "SELECT rolpassword FROM pg_authid"):
        refused(roles, role, statement)


@pytest.mark.parametrize("role", [AppRole.CONSOLE, AppRole.MANAGER])
def test_staff_change_no_event_and_no_entry_of_the_audit(roles: RoleBranch, role: AppRole) -> None:
    for table in ("ticket_events", "audit_entries"):
        for statement in (f"UPDATE {table} SET device = ''", f"DELETE FROM {table}", f"TRUNCATE {table}"):
            refused(roles, role, statement)


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT key FROM pin_keys",
        "SELECT guess FROM pin_tries",
        "DELETE FROM pin_tries",
        "SELECT pin_seal(gen_random_uuid(), '$argon2id$x$y$z')",
        "UPDATE staff_members SET failed_tries = 0",
        "UPDATE staff_members SET locked_until = NULL",
        "UPDATE staff_members SET pin_hash = ''",
    ],
)
@pytest.mark.parametrize("role", list(WORKING))
def test_no_role_sees_the_key_of_pins_or_changes_tries(roles: RoleBranch, role: AppRole, statement: str) -> None:
    refused(roles, role, statement)


@pytest.mark.parametrize("role", [AppRole.KIOSK, AppRole.BOARD, AppRole.CONSOLE])
def test_no_hash_of_a_pin_is_read_or_set_where_people_work(roles: RoleBranch, role: AppRole) -> None:
    refused(roles, role, "SELECT pin_hash FROM staff_members")
    refused(roles, role, "SELECT pin_set(branch_id, id, '$argon2id$x$y$z') FROM staff_members")


def test_a_try_that_is_undone_gets_no_answer(roles: RoleBranch) -> None:
    with roles.opened(AppRole.MANAGER) as branch:
        member = branch.staff.members()[0]
        branch.staff.set_pin(member.id, "860241", SYSTEM)
        branch_id = branch.database.branch_id
        with branch.database.read() as tx:
            slow = slow_hash("860241", read_salt(tx, branch_id, member.id))
    attempt = new_id()
    with roles.line(AppRole.CONSOLE) as line:
        ask = "SELECT correct FROM pin_answer(%s, %s, %s)"
        line.execute("BEGIN")
        line.execute("SELECT * FROM pin_try(%s, %s, %s, %s)", (attempt, branch_id, member.id, slow))
        assert line.execute(ask, (attempt, branch_id, member.id)).fetchone() == (False,)
        line.execute("ROLLBACK")
        assert line.execute(ask, (attempt, branch_id, member.id)).fetchone() == (False,)
        line.execute("SELECT * FROM pin_try(%s, %s, %s, %s)", (attempt, branch_id, member.id, slow))
        assert line.execute(ask, (attempt, branch_id, member.id)).fetchone() == (True,)
        assert line.execute(ask, (attempt, branch_id, member.id)).fetchone() == (False,)


@pytest.mark.parametrize("role", [AppRole.KIOSK, AppRole.BOARD])
def test_a_public_place_sees_only_who_is_here_or_was_here_just_now(roles: RoleBranch, role: AppRole) -> None:
    with roles.line() as line:
        assert line.execute("SELECT count(*) FROM tickets").fetchone() == (4,)
    with roles.line(role) as line:
        assert line.execute("SELECT count(*) FROM tickets").fetchone() == (2,)
        assert line.execute("SELECT count(*) FROM ticket_steps").fetchone() == (3,)
        assert line.execute("SELECT count(*) FROM ticket_events WHERE kind = 'call'").fetchone() == (2,)
        assert line.execute("SELECT count(*) FROM counter_sessions").fetchone() == (0,)
        line.execute("SET TimeZone = '<far>+160'")
        assert line.execute("SELECT count(*) FROM tickets").fetchone() == (2,)


def test_a_kiosk_touches_only_what_a_visitor_may(roles: RoleBranch) -> None:
    nothing = (
        "UPDATE tickets SET counts_from = now() WHERE state IN ('served', 'called', 'serving') RETURNING id",
        "UPDATE branches SET id = id WHERE false RETURNING id",
        "DELETE FROM devices WHERE kind = 'console' RETURNING name",
    )
    against_a_rule = (
        "UPDATE tickets SET state = 'served', ended = now() WHERE state = 'waiting'",
        "UPDATE tickets SET state = 'called', counter_id = id WHERE state = 'waiting'",
        "INSERT INTO devices SELECT id, 'mine', 'console', 'working', '', now(), now() FROM branches",
        "INSERT INTO ticket_events SELECT h.branch_id, h.seq + 1, t.id, t.step_id, t.day, 'finish', now(), 'clerk',"
        " NULL, 'x', NULL, 'serving', 'served', '{}', NULL, h.hash, h.hash FROM event_heads h, tickets t LIMIT 1",
    )
    for statement in nothing:
        with roles.line(AppRole.KIOSK) as line:
            assert line.execute(statement.encode()).fetchall() == []
    for statement in against_a_rule:
        refused(roles, AppRole.KIOSK, statement)


def test_listening_is_allowed_to_all(roles: RoleBranch) -> None:
    for role in AppRole:
        if role is not AppRole.OWNER:
            with roles.line(role) as line:
                line.execute("LISTEN nobat_changed")


def test_the_owner_of_the_tables_never_connects(roles: RoleBranch) -> None:
    with pytest.raises(psycopg.OperationalError, match="not permitted to log in"), roles.line(AppRole.OWNER):
        pass
