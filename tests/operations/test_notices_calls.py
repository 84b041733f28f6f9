"""Notices: one for the same thing, answered once, closed once."""

import threading
from dataclasses import replace

import pytest

from shared.office.audit.model import SYSTEM, Actor, ActorKind
from shared.office.notices.model import Notice, NoticeKind
from shared.office.notices.operations import NoticeOperations
from shared.office.staff.operations import StaffOperations
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from tests.helpers.small_branches import MONDAY_TEN, SmallBranch, clerk


def call(operations: NoticeOperations, subject: str = "D042", device: str = "kiosk-1") -> Notice:
    return operations.raise_notice(NoticeKind.PERSON_WANTED, device, subject, "", new_id())


def coming(small: SmallBranch, name: str) -> Actor:
    member = replace(clerk(f"clerk-{ord(name[0])}"), name=name)
    StaffOperations(small.database).add_member(member, None, SYSTEM)
    return Actor(ActorKind.CLERK, member.id, "console-1")


def test_a_call_reaches_the_staff(small: SmallBranch) -> None:
    operations = NoticeOperations(small.database)
    notice = call(operations)
    assert operations.open_notices() == (notice,)
    assert (notice.raised, notice.answered_by, notice.closed) == (MONDAY_TEN, None, None)
    assert small.database.versions()[Topic.NOTICES] == 1


def test_touching_twice_is_one_call(small: SmallBranch) -> None:
    operations = NoticeOperations(small.database)
    notice_id = new_id()
    first = operations.raise_notice(NoticeKind.PERSON_WANTED, "kiosk-1", "", "", notice_id)
    again = operations.raise_notice(NoticeKind.PERSON_WANTED, "kiosk-1", "", "", notice_id)
    another_touch = call(operations, "")
    assert first == again == another_touch
    assert operations.open_notices() == (first,)


def test_different_devices_and_subjects_are_different_calls(small: SmallBranch) -> None:
    operations = NoticeOperations(small.database)
    notices = [call(operations), call(operations, "F001"), call(operations, device="kiosk-2")]
    assert operations.open_notices() == tuple(notices)


def test_the_first_to_answer_is_the_one_who_comes(small: SmallBranch) -> None:
    operations = NoticeOperations(small.database)
    notice = call(operations)
    small.clock.advance(20)
    answered = operations.answer(notice.id, coming(small, "Ольга\u202e"))
    assert (answered.answered_by, answered.answered) == ("Ольга", small.clock.now())
    small.clock.advance(20)
    assert operations.answer(notice.id, coming(small, "Zarina")) == answered
    assert call(operations) == answered


def test_a_closed_notice_is_gone_and_may_come_again(small: SmallBranch) -> None:
    operations = NoticeOperations(small.database)
    notice = call(operations)
    closed = operations.close(notice.id, SYSTEM)
    assert closed.closed == MONDAY_TEN
    small.clock.advance(5)
    assert operations.close(notice.id, SYSTEM) == closed
    assert operations.open_notices() == ()
    assert call(operations).id != notice.id


def test_nobody_answers_what_was_never_said(small: SmallBranch) -> None:
    operations = NoticeOperations(small.database)
    with pytest.raises(KeyError):
        operations.answer(new_id(), SYSTEM)
    with pytest.raises(KeyError):
        operations.close(new_id(), SYSTEM)


def test_many_devices_faulting_at_once_lose_nothing(small: SmallBranch) -> None:
    operations = NoticeOperations(small.database)

    def fault(number: int) -> None:
        operations.raise_notice(NoticeKind.DEVICE_FAULT, f"kiosk-{number % 3}", "printer", "no paper", new_id())

    threads = [threading.Thread(target=fault, args=(number,)) for number in range(9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(notice.device for notice in operations.open_notices()) == ["kiosk-0", "kiosk-1", "kiosk-2"]
