"""Somebody who takes over a kiosk's or a console's account cannot skip the queue, stop it or fill it by any SQL."""

import contextlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from installer.check_result import State
from installer.server_health import check_roles
from shared.platform.db.access import WORKING, AppRole
from shared.platform.db.errors import DATABASE_FORBIDS
from shared.platform.ids import new_id
from shared.queue.tickets.model import Finish
from shared.queue.tickets.store.guards import MOST_MOVES
from shared.upkeep.backup.upgrading import upgrade_with_copy
from shared.upkeep.db_roles.errors import ROLES_NOT_ALLOWED
from shared.upkeep.db_roles.model import role_name
from shared.upkeep.db_roles.setting_up import set_up_roles
from tests.helpers.branches import sign_in
from tests.helpers.databases import PostgresDatabases
from tests.helpers.role_branches import RoleBranch, address_for, role_branch
from tests.helpers.role_branches import roles as fresh_roles
from tests.helpers.visits import call, refused, serving, take

pytestmark = pytest.mark.postgres
__all__ = ["fresh_roles"]

#: One more event of a visitor who waits (or was served), at the end of the chain; only its content differs.
_EVENT = (
    "INSERT INTO ticket_events SELECT h.branch_id, h.seq + {ahead}, t.id, t.step_id, t.day, '{kind}', {at}, 'visitor',"
    " NULL, 'x', NULL, '{before}', '{after}', '{details}', NULL, h.hash, repeat('a', 64)"
    " FROM event_heads h, tickets t WHERE t.state = '{state}' LIMIT 1"
)


def event(
    kind: str = "leave", before: str = "waiting", after: str = "left", *, at: str = "now()", details: str = "{}",
    ahead: int = 1, state: str = "waiting",
) -> str:  # fmt: skip
    """An event as a kiosk adds one, without its ticket."""
    return _EVENT.format(kind=kind, before=before, after=after, at=at, details=details, ahead=ahead, state=state)


MOVE = "UPDATE event_heads SET seq = seq + 1, hash = repeat('a', 64)"
TO_LEFT = "UPDATE tickets SET state = 'left', ended = now(), changed = now(), planned = '[]' WHERE state = 'waiting'"
_TICKET = (
    "INSERT INTO tickets SELECT gen_random_uuid(), branch_id, day, prefix, {number}, 'waiting', {language}, {priority},"
    " {issued}, {issued}, NULL, 'x', 'x', {service}, NULL, step_id, {counts_from}, {first}, 0, NULL, NULL, {planned},"
    " NULL, NULL, 0, {booked} FROM tickets WHERE state = 'waiting' LIMIT 1"
)


#: The number after the last one of the ticket's letter and day, so that no other rule refuses it first.
NEXT = "(SELECT max(t.number) + 1 FROM tickets t WHERE t.prefix = tickets.prefix AND t.day = tickets.day)"


def ticket(**values: str) -> str:
    """A ticket as a kiosk adds one, without its number, step and event."""
    usual = {
        "number": NEXT, "language": "language", "priority": "priority", "issued": "now()",
        "service": "service_id", "counts_from": "now()", "first": "false", "planned": "'[]'", "booked": "NULL",
    }  # fmt: skip
    return _TICKET.format(**{**usual, **values})


def appointment(purpose: str = "booking") -> str:
    """An appointment as a kiosk books one, without its event."""
    return (
        "INSERT INTO appointments SELECT gen_random_uuid(), branch_id, id, now() + interval '1 day', 1, 'booked', 1,"
        f" '{purpose}', 'kiosk', 'kk', now(), now(), 'x', NULL, NULL, NULL, false, NULL FROM services LIMIT 1"
    )


def record_event(subject: str, actor: str) -> str:
    """An event of a register as a kiosk adds one, without moving the end of the chain."""
    return (
        f"INSERT INTO record_events SELECT id, 1, '{subject}', gen_random_uuid(), 'book', now(), '{actor}', NULL,"
        " 'kiosk-1', '', 'booked', '{}', gen_random_uuid(), repeat('0', 64), repeat('a', 64) FROM branches"
    )


_NOTICE = "INSERT INTO notices SELECT gen_random_uuid(), id, '{kind}', {device}, '', '', {raised} FROM branches"
_DEVICE = "INSERT INTO devices SELECT id, 'mine', 'kiosk', '{state}', '', {since}, {seen} FROM branches"
_RATING = (
    "INSERT INTO ratings SELECT gen_random_uuid(), t.branch_id, t.id, t.day, t.service_id, {counter}, {staff}, 1,"
    " '{reasons}', '', 'en', {given} FROM tickets t JOIN ticket_steps s ON s.id = t.step_id WHERE t.state = 'served'"
    " LIMIT 1"
)


def rating(counter: str = "s.counter_id", staff: str = "s.staff_id", reasons: str = "[]", given: str = "now()") -> str:
    """A rating of a served visit."""
    return _RATING.format(counter=counter, staff=staff, reasons=reasons, given=given)


#: What a stolen kiosk account tries, one transaction each.
KIOSK_ATTACKS = {
    "a picture larger than a part": [
        "INSERT INTO file_chunks (branch_id, digest, part, content, kept)"
        " SELECT id, repeat('a', 64), 0, decode(repeat('00', 300000), 'hex'), now() FROM branches LIMIT 1",
    ],
    "a picture that is kept from tomorrow": [
        "INSERT INTO file_chunks (branch_id, digest, part, content, kept)"
        " SELECT id, repeat('a', 64), 0, '\\x00'::bytea, now() + interval '1 day' FROM branches LIMIT 1",
    ],
    "is placed first": ["UPDATE tickets SET placed_first = true WHERE state = 'waiting'"],
    "is older than it is": ["UPDATE tickets SET counts_from = counts_from - interval '1 day' WHERE state = 'waiting'"],
    "is younger than it is": ["UPDATE tickets SET counts_from = now() + interval '1 day' WHERE state = 'waiting'"],
    "is bound to a counter": ["UPDATE tickets SET bound_counter_id = id WHERE state = 'waiting'"],
    "is never called": ["UPDATE tickets SET planned = '[{}]' WHERE state = 'waiting'"],
    "all leave without an event": [TO_LEFT],
    "leaves with an event of another instant": [event(at="now() + interval '1 second'"), MOVE, TO_LEFT],
    "leaves and moves to another time": [
        event(), MOVE, TO_LEFT.replace("ended = now()", "ended = now() + interval '1 hour'"),
    ],
    "leaves without the end of its step": [event(), MOVE, TO_LEFT],
    "an event without a change": [event(), MOVE],
    "an event of what was not so": [event("return", "parked", "waiting"), MOVE],
    "an event of a visit that is over": [event("leave", "waiting", "left", state="served"), MOVE],
    "an event that nobody can read": [event(details="nonsense"), MOVE],
    "an event nested too deeply": [event(details="[" * 1000 + "]" * 1000), MOVE],
    "an event that the chain does not reach": [event()],
    "an event far ahead": [event(ahead=1000)],
    "the chain goes far ahead": ["UPDATE event_heads SET seq = seq + 1000"],
    "the chain is at its very end": ["UPDATE event_heads SET seq = 9223372036854775807"],
    "the branch's clock is in doubt": [
        "UPDATE event_heads SET clock = now() + interval '1 year'",
    ],
    "the chain goes back": ["UPDATE event_heads SET seq = 0"],
    "the chain goes on without an event": [MOVE],
    "the chain's end is another": ["UPDATE event_heads SET hash = repeat('0', 64)"],
    "a chain of no branch": ["INSERT INTO event_heads VALUES (gen_random_uuid(), 0, repeat('0', 64))"],
    "numbers are left out": ["UPDATE number_counters SET last = last + 1"],
    "numbers come to their end": ["UPDATE number_counters SET last = 2147483647"],
    "numbers come again": ["UPDATE number_counters SET last = 0"],
    "numbers of a letter that nobody has": [
        "INSERT INTO number_counters SELECT branch_id, day, 'Q', 1 FROM number_counters LIMIT 1"
    ],
    "a ticket without its number, step and event": [ticket()],
    "a ticket from yesterday": [ticket(issued="now() - interval '1 day'", counts_from="now() - interval '1 day'")],
    "a ticket that is older than its issue": [ticket(counts_from="now() - interval '1 hour'")],
    "a ticket that is first": [ticket(first="true")],
    "a ticket for no service": [ticket(service="gen_random_uuid()")],
    "a ticket of no priority class": [ticket(priority="'mine'")],
    "a ticket in no language": [ticket(language="'xx'")],
    "a ticket with a plan that nobody can follow": [ticket(planned="'[{}]'")],
    "a ticket of an appointment that nobody has": [ticket(booked="now()", counts_from="now()")],
    "an appointment without its event": [appointment()],
    "an appointment in the share of return visits": [appointment("return")],
    "an event of a case": [record_event("case", "visitor")],
    "an event as a clerk": [record_event("appointment", "clerk")],
    "an event of an appointment that the chain does not reach": [record_event("appointment", "visitor")],
    "a step of nobody": [
        "INSERT INTO ticket_steps (id, ticket_id, branch_id, day, position, service_id, queued, calls, hold_seconds,"
        " untrusted) SELECT gen_random_uuid(), gen_random_uuid(), branch_id, day, 1, service_id, now(), 0, 0, false"
        " FROM tickets LIMIT 1"
    ],
    "a second step": [
        "INSERT INTO ticket_steps (id, ticket_id, branch_id, day, position, service_id, queued, calls, hold_seconds,"
        " untrusted) SELECT gen_random_uuid(), id, branch_id, day, 2, service_id, now(), 0, 0, false FROM tickets"
    ],
    "a step that is over": [
        "INSERT INTO ticket_steps (id, ticket_id, branch_id, day, position, service_id, queued, calls, hold_seconds,"
        " untrusted, called_last, ended, \"end\") SELECT gen_random_uuid(), id, branch_id, day, 9, service_id, now(),"
        " 1, 0, false, now(), now(), 'finished' FROM tickets"
    ],
    "the step of somebody who waits ends": [
        "UPDATE ticket_steps SET ended = now(), wrap_ended = now(), \"end\" = 'left' WHERE ended IS NULL"
    ],
    "news without end": ["UPDATE topic_versions SET version = 9223372036854775807"],
    "news go back": ["UPDATE topic_versions SET version = 0"],
    "news of no topic": ["INSERT INTO topic_versions SELECT branch_id, 'mine', 1 FROM event_heads"],
    "a notice that nobody can read": [_NOTICE.format(kind="mine", device="''", raised="now()")],
    "a notice from the end of time": [_NOTICE.format(kind="person_wanted", device="''", raised="'infinity'")],
    "more notices than staff can read": [
        _NOTICE.format(kind="person_wanted", device="n", raised="now()") + ", generate_series(1, 200) n"
    ],
    "a device that nobody can read": [_DEVICE.format(state="mine", since="now()", seen="now()")],
    "a device since the beginning of time": [_DEVICE.format(state="working", since="'-infinity'", seen="now()")],
    "a device that is always there": [_DEVICE.format(state="working", since="now()", seen="now() + interval '1 year'")],
    "more devices than a branch has": [
        _DEVICE.format(state="working", since="now()", seen="now()").replace("'mine'", "'mine' || n")
        + ", generate_series(1, 400) n"
    ],
    "a rating of another clerk": [rating(staff="(SELECT id FROM staff_members WHERE code = 'timur')")],
    "a rating at another counter": [rating(counter="(SELECT id FROM counters WHERE id <> s.counter_id LIMIT 1)")],
    "a rating for no reason": [rating(reasons='["mine"]')],
    "a rating from the end of time": [rating(given="'infinity'")],
}  # fmt: skip

#: What a stolen console account tries.
CONSOLE_ATTACKS = {
    name: KIOSK_ATTACKS[name]
    for name in (
        "all leave without an event", "an event that the chain does not reach", "an event far ahead",
        "the chain goes far ahead", "the chain is at its very end", "the chain goes back",
        "the chain goes on without an event", "the chain's end is another", "numbers are left out",
        "numbers come to their end", "numbers come again", "news without end", "news go back", "news of no topic",
    )
} | {
    "an event of no lifecycle": [event("serve", "waiting", "served"), MOVE],
    "the audit's chain goes far ahead": ["UPDATE audit_heads SET seq = seq + 1000"],
    "the audit's chain goes back": ["UPDATE audit_heads SET seq = 0"],
    "the audit's end is another": ["UPDATE audit_heads SET hash = repeat('a', 64)"],
    "an audit entry that the chain does not reach": [
        "INSERT INTO audit_entries SELECT gen_random_uuid(), branch_id, now(), 'system', NULL, '', 'pin_set', '', '{}',"
        " seq + 1, hash, repeat('a', 64) FROM audit_heads"
    ],
}  # fmt: skip


REFUSALS = (psycopg.errors.InsufficientPrivilege, psycopg.errors.InvalidTextRepresentation)


@pytest.fixture(scope="module")
def roles(postgres_databases: PostgresDatabases) -> Iterator[RoleBranch]:
    """A branch in which one visitor was served, one waits and one did not come; no attack here changes anything."""
    with role_branch(postgres_databases) as made:
        with made.opened(AppRole.MANAGER) as branch:
            desk = sign_in(branch, "aigerim", "3")
            serving(branch, desk)
            branch.desk.finish(desk.id, Finish("completed"), new_id())
            take(branch)
        yield made


def attack(roles: RoleBranch, role: AppRole, statements: list[str]) -> None:
    """Send the statements as a role in one transaction; the server must refuse them."""
    with roles.line(role) as line, pytest.raises(REFUSALS):
        send(line, statements)


def send(line: psycopg.Connection, statements: list[str]) -> None:
    """Send statements in one transaction."""
    with line.transaction():
        for statement in statements:
            line.execute(statement.encode())


@pytest.mark.parametrize("name", KIOSK_ATTACKS)
def test_a_stolen_kiosk_cannot(roles: RoleBranch, name: str) -> None:
    attack(roles, AppRole.KIOSK, KIOSK_ATTACKS[name])


@pytest.mark.parametrize("name", CONSOLE_ATTACKS)
def test_a_stolen_console_cannot(roles: RoleBranch, name: str) -> None:
    attack(roles, AppRole.CONSOLE, CONSOLE_ATTACKS[name])


def test_a_guard_cannot_be_deceived_by_asking_it_early(roles: RoleBranch) -> None:
    attack(roles, AppRole.KIOSK, ["SET CONSTRAINTS ALL IMMEDIATE", event()])
    attack(roles, AppRole.KIOSK, [event(), MOVE, "SAVEPOINT one", TO_LEFT, "ROLLBACK TO one"])


def test_a_kiosk_ends_no_more_visits_in_a_minute_than_visitors_do(fresh_roles: RoleBranch) -> None:
    with fresh_roles.opened(AppRole.KIOSK) as kiosk:
        waiting = [take(kiosk) for _ in range(MOST_MOVES + 1)]
        for each in waiting[:-1]:
            kiosk.visitor.leave(each.id, new_id(), "kiosk-1")
        with refused(DATABASE_FORBIDS):
            kiosk.visitor.leave(waiting[-1].id, new_id(), "kiosk-1")
    with fresh_roles.opened(AppRole.MANAGER) as manager:
        assert manager.check.run().faults == ()


def test_an_age_from_the_future_is_still_put_right_at_a_kiosk(fresh_roles: RoleBranch) -> None:
    with fresh_roles.opened(AppRole.MANAGER) as manager, fresh_roles.opened(AppRole.KIOSK) as kiosk:
        fresh_roles.clock.advance(7200)
        early = take(manager)
        fresh_roles.clock.advance(-7200)
        fresh_roles.clock.advance(1)
        take(kiosk)
        desk = sign_in(manager, "aigerim", "3")
        assert call(manager, desk).id == early.id


def hold_the_branch(line: psycopg.Connection) -> None:
    """Lift all time limits and keep everybody waiting."""
    for limit in ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"):
        line.execute(f"SET {limit} = 0".encode())
    line.execute("BEGIN")
    line.execute("SELECT FROM event_heads FOR UPDATE")


@pytest.mark.parametrize("role", [AppRole.KIOSK, AppRole.CONSOLE])
def test_the_keeper_ends_who_holds_the_lock_of_the_branch(roles: RoleBranch, role: AppRole) -> None:
    with roles.opened(AppRole.MANAGER) as keeper:
        with contextlib.suppress(psycopg.OperationalError), roles.line(role) as line:
            hold_the_branch(line)
            assert keeper.keeper.end_stuck_sessions() == []  # it has not held it for long
            (ended,) = keeper.keeper.end_stuck_sessions(0)
            assert role.value in ended
            with pytest.raises(psycopg.errors.AdminShutdown):
                line.execute("SELECT 1")
        assert take(keeper).display


def test_the_keeper_leaves_readers_and_the_manager_alone(roles: RoleBranch) -> None:
    with roles.opened(AppRole.MANAGER) as keeper, roles.line(AppRole.MANAGER) as boss, roles.line(AppRole.BOARD) as tv:
        hold_the_branch(boss)
        tv.execute("BEGIN")
        tv.execute("SELECT count(*) FROM tickets")
        assert keeper.keeper.end_stuck_sessions(0) == []
        for line in (boss, tv):
            line.execute("ROLLBACK")


def test_nobody_but_the_keeper_ends_sessions(roles: RoleBranch) -> None:
    for role in (AppRole.KIOSK, AppRole.BOARD, AppRole.CONSOLE):
        with roles.line(role) as line, pytest.raises(psycopg.errors.InsufficientPrivilege):
            line.execute("SELECT end_stuck_sessions(0)")
        with roles.opened(role) as branch:
            assert branch.keeper.end_stuck_sessions(0) == []


def test_a_board_that_takes_all_connections_it_gets_leaves_the_others_theirs(roles: RoleBranch) -> None:
    with contextlib.ExitStack() as lines:
        for _ in range(20):
            lines.enter_context(roles.line(AppRole.BOARD))
        with pytest.raises(psycopg.OperationalError, match="too many connections for role"):
            lines.enter_context(roles.line(AppRole.BOARD))
        for role in (AppRole.KIOSK, AppRole.CONSOLE, AppRole.MANAGER):
            lines.enter_context(roles.line(role))


def test_settings_that_a_role_gave_itself_are_taken_away(fresh_roles: RoleBranch) -> None:
    with fresh_roles.line(AppRole.KIOSK) as line:
        line.execute("ALTER ROLE CURRENT_USER SET default_transaction_read_only = on")
        here = sql.Identifier(line.info.dbname)
        line.execute(sql.SQL("ALTER ROLE CURRENT_USER IN DATABASE {} SET statement_timeout = '1h'").format(here))
    set_up_roles(fresh_roles.admin)
    with fresh_roles.opened(AppRole.KIOSK) as kiosk:
        assert take(kiosk).display
    with fresh_roles.line(AppRole.KIOSK) as line:
        limits = ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout")
        found = [line.execute(f"SHOW {limit}".encode()).fetchone() for limit in limits]
        assert found == [("5s",), ("2s",), ("10s",)]


def test_a_new_password_sends_away_who_came_in_with_the_old_one(fresh_roles: RoleBranch) -> None:
    with contextlib.suppress(psycopg.OperationalError), fresh_roles.line(AppRole.KIOSK) as thief:
        with fresh_roles.line(AppRole.BOARD) as board:
            set_up_roles(fresh_roles.admin, [AppRole.KIOSK])
            board.execute("SELECT 1")
        with pytest.raises(psycopg.OperationalError):
            thief.execute("SELECT 1")


def test_a_database_of_an_earlier_version_gets_the_guards_with_the_upgrade(
    fresh_roles: RoleBranch, tmp_path: Path
) -> None:
    with fresh_roles.line() as line:
        for (name,) in line.execute("SELECT proname FROM pg_proc WHERE proname LIKE 'guard\\_%'").fetchall():
            line.execute(sql.SQL("DROP FUNCTION {} CASCADE").format(sql.Identifier(name)))
    for role in WORKING:
        found = check_roles(address_for(fresh_roles.admin, role))
        assert (found.state, "guards" in found.found, "database roles" in found.remedy) == (State.PROBLEM, True, True)
    with refused(ROLES_NOT_ALLOWED):
        upgrade_with_copy(address_for(fresh_roles.admin, AppRole.MANAGER), tmp_path, datetime.now(UTC))
    upgrade_with_copy(address_for(fresh_roles.admin, AppRole.UPKEEP), tmp_path, datetime.now(UTC))
    assert check_roles(address_for(fresh_roles.admin, AppRole.KIOSK)).state is State.OK
    upgrade_with_copy(address_for(fresh_roles.admin, AppRole.MANAGER), tmp_path, datetime.now(UTC))


def test_the_doctor_sees_a_guard_switched_off_and_a_limit_lifted(fresh_roles: RoleBranch) -> None:
    with fresh_roles.line() as line:
        line.execute("ALTER TABLE event_heads DISABLE TRIGGER USER")
        assert check_roles(fresh_roles.admin).state is State.PROBLEM
        set_up_roles(fresh_roles.admin)
        assert check_roles(fresh_roles.admin).state is State.OK
        board = sql.Identifier(role_name(line.info.dbname, AppRole.BOARD))
        line.execute(sql.SQL("ALTER ROLE {} CONNECTION LIMIT -1").format(board))
        assert check_roles(fresh_roles.admin).state is State.PROBLEM
        set_up_roles(fresh_roles.admin)
    assert check_roles(fresh_roles.admin).state is State.OK


def test_the_doctor_says_when_there_are_no_roles() -> None:
    assert check_roles("sqlite:///branch.sqlite3").state is State.OK
    assert check_roles("nonsense").state is State.NOTE
