"""Counter sessions: one open per counter and per person, whatever happens at the same time."""

import threading
from datetime import timedelta
from uuid import UUID

import pytest

from shared.office.audit.model import SYSTEM
from shared.office.staff import store
from shared.office.staff.errors import ALREADY_SIGNED_IN, COUNTER_TAKEN
from shared.office.staff.model import CounterSession, StaffMember
from shared.office.staff.operations import StaffOperations
from shared.platform.errors import ErrorCode, UserError
from shared.platform.ids import new_id
from tests.helpers.small_branches import MONDAY_TEN, SmallBranch, clerk

DAY = MONDAY_TEN.date()


def people(small: SmallBranch) -> tuple[StaffMember, StaffMember]:
    operations = StaffOperations(small.database)
    return operations.add_member(clerk("olga"), None, SYSTEM), operations.add_member(clerk("zarina"), None, SYSTEM)


def session_of(counter_id: UUID, staff_id: UUID, device: str = "console-1") -> CounterSession:
    return CounterSession(new_id(), counter_id, staff_id, DAY, MONDAY_TEN, None, False, device, None, None)


def open_one(small: SmallBranch, session: CounterSession) -> None:
    with small.database.write() as tx:
        store.open_session(tx, small.database.branch_id, session)


def test_a_session_is_read_as_it_was_opened(small: SmallBranch) -> None:
    olga, _ = people(small)
    session = session_of(small.catalog.counters[0].id, olga.id)
    open_one(small, session)
    branch_id = small.database.branch_id
    with small.database.read() as tx:
        assert store.session(tx, session.id) == session
        assert store.open_sessions(tx, branch_id) == (session,)
        assert store.open_session_on_device(tx, branch_id, "console-1") == session
        assert store.open_session_on_device(tx, branch_id, "console-2") is None
        assert store.open_session_of_staff(tx, olga.id) == session
        assert store.open_session_at_counter(tx, session.counter_id) == session
        assert store.session(tx, new_id()) is None


def test_a_counter_is_taken_once_and_a_person_sits_at_one(small: SmallBranch) -> None:
    olga, zarina = people(small)
    first, second = small.catalog.counters
    open_one(small, session_of(first.id, olga.id))
    with pytest.raises(UserError) as refused:
        open_one(small, session_of(first.id, zarina.id))
    assert refused.value.code is COUNTER_TAKEN
    with pytest.raises(UserError) as refused:
        open_one(small, session_of(second.id, olga.id))
    assert refused.value.code is ALREADY_SIGNED_IN


def test_of_many_sign_ins_at_once_one_wins(small: SmallBranch) -> None:
    operations = StaffOperations(small.database)
    everybody = [operations.add_member(clerk(f"clerk-{number}"), None, SYSTEM) for number in range(6)]
    counter = small.catalog.counters[0]
    answers: list[ErrorCode | None] = []

    def try_it(member: StaffMember) -> None:
        try:
            open_one(small, session_of(counter.id, member.id))
        except UserError as problem:
            answers.append(problem.code)
        else:
            answers.append(None)

    threads = [threading.Thread(target=try_it, args=(member,)) for member in everybody]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers.count(None) == 1
    assert answers.count(COUNTER_TAKEN) == 5


def test_an_ended_session_frees_counter_and_person(small: SmallBranch) -> None:
    olga, zarina = people(small)
    counter = small.catalog.counters[0]
    first = session_of(counter.id, olga.id)
    open_one(small, first)
    later = MONDAY_TEN + timedelta(hours=1)
    with small.database.write() as tx:
        store.end_session(tx, first.id, later, forced=True)
        store.end_session(tx, first.id, later + timedelta(hours=1))
    open_one(small, session_of(counter.id, zarina.id))
    with small.database.read() as tx:
        ended = store.session(tx, first.id)
        assert ended is not None
        assert (ended.ended, ended.forced) == (later, True)
        of_day = store.sessions_of_day(tx, small.database.branch_id, DAY)
        assert len(of_day) == 2
        assert store.sessions_of_day(tx, small.database.branch_id, DAY + timedelta(days=1)) == ()


def test_pauses_are_kept_and_the_running_one_is_on_the_session(small: SmallBranch) -> None:
    olga, _ = people(small)
    session = session_of(small.catalog.counters[0].id, olga.id)
    open_one(small, session)
    branch_id = small.database.branch_id
    minutes = [MONDAY_TEN + timedelta(minutes=number) for number in range(0, 60, 10)]
    with small.database.write() as tx:
        store.start_pause(tx, branch_id, session.id, "break", minutes[1])
        store.start_pause(tx, branch_id, session.id, "break", minutes[2])
        running = store.session(tx, session.id)
        assert running is not None
        assert (running.paused_since, running.pause_reason) == (minutes[1], "break")
        store.start_pause(tx, branch_id, session.id, "meeting", minutes[3])
        store.end_pause(tx, session.id, minutes[4])
        store.end_pause(tx, session.id, minutes[5])
        store.start_pause(tx, branch_id, session.id, "meal", minutes[4])
        store.end_session(tx, session.id, minutes[5])
    with small.database.read() as tx:
        pauses = store.pauses_of_day(tx, branch_id, DAY)[session.id]
        found = store.session(tx, session.id)
    assert [(pause.reason, pause.started, pause.ended) for pause in pauses] == [
        ("break", minutes[1], minutes[3]),
        ("meeting", minutes[3], minutes[4]),
        ("meal", minutes[4], minutes[5]),
    ]
    assert found is not None
    assert found.paused_since is None


def test_skills_come_back_with_their_levels(small: SmallBranch) -> None:
    operations = StaffOperations(small.database)
    first, second = small.catalog.services
    member = operations.add_member(
        StaffMember(new_id(), "k", "Kamila", clerk().role, "kk", {first.id: 1, second.id: 2}, True), None, SYSTEM
    )
    assert operations.members() == (member,)
    with small.database.read() as tx:
        assert store.skills(tx, member.id) == {first.id: 1, second.id: 2}
        assert store.read_member(tx, small.database.branch_id, member.id) == member
        assert store.read_member(tx, new_id(), member.id) is None
