"""Checking a PIN: the right one opens, wrong ones cost ever longer waits, nobody learns who exists."""

import re
import threading
from dataclasses import replace
from uuid import UUID

import pytest
from sqlalchemy import select, text, update

from shared.office.audit.model import SYSTEM, Actor, ActorKind, AuditKind
from shared.office.audit.operations import AuditOperations
from shared.office.audit.store import audit_entries, pin_digest
from shared.office.staff.errors import (
    NOT_ALLOWED,
    PIN_BLOCKED,
    PIN_KEY_MISSING,
    PIN_LOCKED,
    UNKNOWN_STAFF,
    WEAK_PIN,
    WRONG_PIN,
)
from shared.office.staff.model import Role, StaffMember
from shared.office.staff.operations import StaffOperations
from shared.office.staff.store import NOBODYS_SALT, read_salt, staff_members
from shared.office.staff.store.pins import seal
from shared.platform.db.database import Database
from shared.platform.db.engine import open_engine
from shared.platform.errors import ErrorCode, UserError
from shared.platform.ids import new_id
from shared.platform.slow_hash import slow_hash
from tests.helpers.small_branches import MONDAY_TEN, SmallBranch, clerk

pytestmark = pytest.mark.usefixtures("real_pins")

PIN = "194738"
WRONG = "502617"


def refusal(operations: StaffOperations, staff_id: UUID, pin: str) -> UserError:
    with pytest.raises(UserError) as refused:
        operations.check_pin(staff_id, pin, "console-1")
    return refused.value


def wait(small: SmallBranch, seconds: int) -> None:
    """Let time pass; a server counts by its own clock, so there the end of the wait comes nearer."""
    small.clock.advance(seconds)
    with small.database.write() as tx:
        if tx.on_postgres:
            tx.execute(
                text("UPDATE staff_members SET locked_until = locked_until - make_interval(secs => :seconds)"),
                {"seconds": seconds},
            )


def with_clerk(small: SmallBranch) -> tuple[StaffOperations, StaffMember]:
    operations = StaffOperations(small.database)
    return operations, operations.add_member(clerk(), PIN, SYSTEM)


def test_the_right_pin_returns_the_person_in_any_digits(small: SmallBranch) -> None:
    operations, olga = with_clerk(small)
    assert operations.check_pin(olga.id, PIN) == olga
    assert operations.check_pin(olga.id, "۱۹۴۷۳۸") == olga


def test_a_pin_is_kept_only_as_a_slow_hash(small: SmallBranch) -> None:
    _, olga = with_clerk(small)
    with small.database.read() as tx:
        row = tx.first(select(staff_members.c.pin_hash).where(staff_members.c.id == olga.id))
    assert row is not None
    found = re.fullmatch(r"\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$[^$]+\$key=\w{8}\$\w{64}", row.pin_hash)
    assert found is not None
    assert int(found[1]) >= 19456
    assert int(found[2]) >= 2


def test_a_hash_cannot_be_tried_without_the_key_and_belongs_to_one_person(small: SmallBranch) -> None:
    operations, olga = with_clerk(small)
    zarina = operations.add_member(clerk("zarina"), "860241", SYSTEM)
    with small.database.write() as tx:
        kept = {row.id: row.pin_hash for row in tx.rows(select(staff_members.c.id, staff_members.c.pin_hash))}
        salt = read_salt(tx, small.database.branch_id, olga.id)
        assert slow_hash(PIN, salt).rpartition("$")[2] not in kept[olga.id]
        swapped = update(staff_members).where(staff_members.c.id == zarina.id).values(pin_hash=kept[olga.id])
        tx.execute(swapped)
    assert refusal(operations, zarina.id, PIN).code is WRONG_PIN
    assert operations.check_pin(olga.id, PIN) == olga


def test_a_hash_of_version_0_1_is_sealed_at_the_next_right_pin(small: SmallBranch) -> None:
    operations, olga = with_clerk(small)
    with small.database.write() as tx:
        tx.execute(update(staff_members).values(pin_hash=slow_hash(PIN, NOBODYS_SALT)))
    assert refusal(operations, olga.id, WRONG).code is WRONG_PIN
    assert operations.check_pin(olga.id, PIN) == olga
    with small.database.read() as tx:
        row = tx.first(select(staff_members.c.pin_hash))
        entry = tx.rows(select(audit_entries.c.details).where(audit_entries.c.kind == AuditKind.PIN_ACCEPTED.value))
    assert row is not None
    assert "$key=" in row.pin_hash
    assert entry[-1].details["pin"] == pin_digest(row.pin_hash)
    assert operations.check_pin(olga.id, PIN) == olga


def test_another_key_is_told_and_new_pins_help(small: SmallBranch) -> None:
    operations, olga = with_clerk(small)
    with small.database.write() as tx:
        other = update(staff_members).values(pin_hash=seal(b"another key", olga.id, slow_hash(PIN, NOBODYS_SALT)))
        tx.execute(other)
    assert refusal(operations, olga.id, PIN).code is PIN_KEY_MISSING
    operations.set_pin(olga.id, "860241", SYSTEM)
    assert operations.check_pin(olga.id, "860241") == olga


def test_wrong_and_unknown_are_told_alike(small: SmallBranch) -> None:
    operations, olga = with_clerk(small)
    nameless = operations.add_member(clerk("zarina"), None, SYSTEM)
    gone = operations.add_member(replace(clerk("timur"), active=False), PIN, SYSTEM)
    refusals = [
        refusal(operations, olga.id, WRONG),
        refusal(operations, new_id(), PIN),
        refusal(operations, nameless.id, PIN),
        refusal(operations, gone.id, PIN),
        refusal(operations, olga.id, ""),
    ]
    assert {(problem.code, str(problem.values)) for problem in refusals} == {(WRONG_PIN, "{}")}


def test_after_five_wrong_pins_each_next_wait_is_twice_as_long(small: SmallBranch) -> None:
    operations, olga = with_clerk(small)
    for _ in range(4):
        assert refusal(operations, olga.id, WRONG).code is WRONG_PIN
    waits = []
    for _ in range(10):
        assert refusal(operations, olga.id, WRONG).code is WRONG_PIN
        locked = refusal(operations, olga.id, PIN)
        assert locked.code is PIN_LOCKED
        seconds = locked.values["seconds"]
        assert isinstance(seconds, int)
        waits.append(seconds)
        wait(small, seconds)
    # A server's clock goes on between the wrong PIN and the question.
    assert waits == [pytest.approx(15 * 2**step, abs=5) for step in range(10)]
    assert refusal(operations, olga.id, WRONG).code is WRONG_PIN
    wait(small, 365 * 86400)
    assert refusal(operations, olga.id, PIN).code is PIN_BLOCKED


def test_the_right_pin_after_the_wait_forgets_the_wrong_ones(small: SmallBranch) -> None:
    operations, olga = with_clerk(small)
    for _ in range(5):
        refusal(operations, olga.id, WRONG)
    wait(small, 15)
    assert operations.check_pin(olga.id, PIN) == olga
    for _ in range(4):
        assert refusal(operations, olga.id, WRONG).code is WRONG_PIN
    assert operations.check_pin(olga.id, PIN) == olga


def test_wrong_tries_survive_a_restart_and_a_move_to_another_device(small: SmallBranch) -> None:
    operations, olga = with_clerk(small)
    for _ in range(5):
        refusal(operations, olga.id, WRONG)
    elsewhere = Database(open_engine(small.address), small.clock, small.database.branch_id)
    assert refusal(StaffOperations(elsewhere), olga.id, PIN).code is PIN_LOCKED
    elsewhere.close()


def test_a_clock_set_back_does_not_open_a_locked_account(small: SmallBranch) -> None:
    operations, olga = with_clerk(small)
    for _ in range(5):
        refusal(operations, olga.id, WRONG)
    small.clock.advance(-3600)
    assert refusal(operations, olga.id, PIN).code is PIN_LOCKED


def test_many_tries_at_once_are_all_counted(small: SmallBranch) -> None:
    operations, olga = with_clerk(small)
    codes: list[ErrorCode] = []

    def guess() -> None:
        codes.append(refusal(operations, olga.id, WRONG).code)

    threads = [threading.Thread(target=guess) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(codes, key=str) == [PIN_LOCKED] * 3 + [WRONG_PIN] * 5


@pytest.mark.parametrize("pin", ["123456", "000000", "12345", "letter"])
def test_a_weak_pin_is_refused_and_the_old_one_stays(small: SmallBranch, pin: str) -> None:
    operations, olga = with_clerk(small)
    with pytest.raises(UserError) as refused:
        operations.set_pin(olga.id, pin, SYSTEM)
    assert refused.value.code is WEAK_PIN
    assert operations.check_pin(olga.id, PIN) == olga


def test_a_manager_opens_a_locked_account_with_a_new_pin(small: SmallBranch) -> None:
    operations, olga = with_clerk(small)
    timur = operations.add_member(clerk("timur", Role.MANAGER), "735182", SYSTEM)
    for _ in range(5):
        refusal(operations, olga.id, WRONG)
    operations.set_pin(olga.id, "860241", Actor(ActorKind.MANAGER, timur.id, "console-1"))
    assert operations.check_pin(olga.id, "860241") == olga
    assert refusal(operations, olga.id, PIN).code is WRONG_PIN


def test_everybody_may_change_their_own_pin_and_no_other_clerks(small: SmallBranch) -> None:
    operations, olga = with_clerk(small)
    zarina = operations.add_member(clerk("zarina"), PIN, SYSTEM)
    operations.set_pin(olga.id, "860241", Actor(ActorKind.CLERK, olga.id, "console-1"))
    assert operations.check_pin(olga.id, "860241") == olga
    for forbidden in (
        lambda: operations.set_pin(olga.id, "735182", Actor(ActorKind.CLERK, zarina.id, "console-1")),
        lambda: operations.add_member(clerk("new"), None, Actor(ActorKind.CLERK, zarina.id, "console-1")),
        lambda: operations.set_pin(olga.id, "735182", Actor(ActorKind.MANAGER, new_id(), "console-1")),
        lambda: operations.set_pin(olga.id, "735182", Actor(ActorKind.VISITOR)),
    ):
        with pytest.raises(UserError) as refused:
            forbidden()
        assert refused.value.code is NOT_ALLOWED


def test_a_pin_for_nobody_is_refused(small: SmallBranch) -> None:
    with pytest.raises(UserError) as refused:
        StaffOperations(small.database).set_pin(new_id(), PIN, SYSTEM)
    assert refused.value.code is UNKNOWN_STAFF


def test_good_and_bad_tries_are_in_the_audit_trail_without_the_pin(small: SmallBranch) -> None:
    operations, olga = with_clerk(small)
    operations.check_pin(olga.id, PIN, "console-1")
    refusal(operations, olga.id, WRONG)
    entries = AuditOperations(small.database).entries(MONDAY_TEN, MONDAY_TEN.replace(hour=23))
    tries = [entry for entry in entries if entry.subject == str(olga.id) and entry.kind is not AuditKind.STAFF_ADDED]
    assert [entry.kind for entry in tries] == [AuditKind.PIN_REFUSED, AuditKind.PIN_ACCEPTED]
    assert {entry.device for entry in tries} == {"console-1"}
    assert PIN not in str(entries)
    assert WRONG not in str(entries)
