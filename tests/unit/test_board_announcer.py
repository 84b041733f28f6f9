"""Every call is announced once, one at a time, and a restarted board keeps quiet about old ones."""

from datetime import timedelta
from uuid import uuid4

import pytest

from display_board.announcer.announcer import TOO_OLD, Announcer
from display_board.announcer.call_log import CallLog
from shared.platform.speech.queue import AnnouncementQueue
from shared.platform.speech.silent_speaker import SilentSpeaker
from shared.queue.tickets.model import CalledTicket
from tests.helpers.boards import NOW, call


class Room:
    """An announcer with a silent speaker and a clock that the test moves."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.speaker = SilentSpeaker()
        self.shown: list[str] = []
        queue = AnnouncementQueue(self.speaker, lambda: self.seconds, self._changed)
        self.announcer = Announcer(queue, lambda _call: "3", CallLog())
        self.announcer.follow([], NOW)

    def hears(self, *calls: CalledTicket) -> None:
        """A reading with these calls, newest first."""
        self.announcer.follow(calls, NOW)

    def waits(self, seconds: float) -> None:
        """Let time pass in steps of the board's timer."""
        for _ in range(round(seconds * 5)):
            self.seconds += 0.2
            self.announcer.tick()

    def _changed(self) -> None:
        current = self.announcer.current
        self.shown.append("" if current is None else current.display)


@pytest.fixture
def room() -> Room:
    """A waiting room in which nothing has been called yet."""
    return Room()


def test_two_calls_at_once_are_announced_one_after_the_other(room: Room) -> None:
    first, second = call("A001", ago=2), call("B001", ago=1)

    room.hears(second, first)
    room.waits(7.8)
    assert room.shown == ["A001"]
    room.waits(1)
    assert room.shown == ["A001", "B001"]
    room.waits(9)
    assert room.shown == ["A001", "B001", ""]
    assert room.speaker.chimes == 2
    assert [said.number for said in room.speaker.said] == ["A001", "A001", "B001", "B001"]


def test_a_burst_of_six_calls_loses_none_and_keeps_its_order(room: Room) -> None:
    calls = [call(f"A00{number}", ago=10 - number) for number in range(1, 7)]

    room.hears(*reversed(calls))
    room.waits(6 * 9)

    assert room.shown == ["A001", "A002", "A003", "A004", "A005", "A006", ""]


def test_a_call_that_comes_during_an_announcement_does_not_cut_it_short(room: Room) -> None:
    first, second = call("A001", ago=5), call("B001", ago=1)

    room.hears(first)
    room.waits(3)
    room.hears(second, first)
    room.waits(4)

    assert room.shown == ["A001"]


def test_a_recall_is_announced_again(room: Room) -> None:
    ticket = uuid4()

    room.hears(call("A001", ago=60, ticket_id=ticket))
    room.waits(9)
    room.hears(call("A001", ago=1, calls=2, ticket_id=ticket))
    room.waits(9)

    assert room.shown == ["A001", "", "A001", ""]


def test_a_recall_takes_the_place_of_its_own_call_that_has_not_had_its_turn(room: Room) -> None:
    ticket, first = uuid4(), call("A001", ago=9)

    room.hears(call("B001", ago=8, ticket_id=ticket), first)
    room.hears(call("B001", ago=1, calls=2, ticket_id=ticket), first)
    room.waits(30)

    assert room.shown == ["A001", "B001", ""]


def test_somebody_who_has_come_is_not_called_any_more(room: Room) -> None:
    ticket, first = uuid4(), call("A001", ago=9)

    room.hears(call("B001", ago=8, ticket_id=ticket), first)
    room.hears(call("B001", ago=8, ticket_id=ticket, present=True), first)
    room.waits(30)

    assert room.shown == ["A001", ""]


def test_a_call_that_was_taken_back_is_not_announced(room: Room) -> None:
    first = call("A001", ago=9)

    room.hears(call("B001", ago=8), first)
    room.hears(first)
    room.waits(30)

    assert room.shown == ["A001", ""]


def test_a_restarted_board_does_not_repeat_what_was_called_before() -> None:
    restarted = Room()
    restarted.announcer = Announcer(
        AnnouncementQueue(restarted.speaker, lambda: restarted.seconds, lambda: None), lambda _call: "3", CallLog()
    )
    old = call("A001", ago=20)

    restarted.hears(old)
    restarted.hears(old)
    restarted.waits(30)
    assert restarted.speaker.chimes == 0

    restarted.hears(call("A002", ago=1), old)
    assert restarted.speaker.chimes == 1


def test_calls_missed_during_a_long_loss_are_shown_but_not_announced(room: Room) -> None:
    room.hears(call("A001", ago=TOO_OLD.total_seconds() + 1), call("A002", ago=TOO_OLD.total_seconds() + 2))

    assert room.shown == []


def test_the_same_reading_twice_announces_nothing_twice(room: Room) -> None:
    first = call("A001", ago=1)

    room.hears(first)
    room.waits(9)
    room.hears(first)
    room.hears(first)
    room.waits(9)

    assert room.speaker.chimes == 1


def test_a_call_that_was_committed_late_is_announced_although_a_newer_one_was_heard_before(room: Room) -> None:
    newer, older = call("A002", ago=1), call("A001", ago=2)

    room.hears(newer)
    room.hears(newer, older)
    room.waits(30)

    assert room.shown == ["A002", "A001", ""]


def test_a_ticket_sent_on_to_another_counter_is_announced_there_only(room: Room) -> None:
    ticket = uuid4()
    earlier = call("A001", counter=0, ago=90, ticket_id=ticket, present=True)
    later = call("A001", counter=4, ago=1, ticket_id=ticket)

    room.hears(later, earlier)
    room.waits(20)

    assert room.shown == ["A001", ""]


def test_the_branch_sets_how_long_and_how_often(room: Room) -> None:
    room.announcer.set_pace(3, 0)

    room.hears(call("A002", ago=1), call("A001", ago=2))
    room.waits(3.4)

    assert room.shown == ["A001", "A002"]
    assert not room.speaker.said


def test_what_was_heard_long_ago_is_forgotten(room: Room) -> None:
    room.hears(call("A001", ago=1))
    room.announcer.follow([], NOW + timedelta(days=2))
    room.waits(9)
    room.announcer.follow([], NOW + timedelta(days=2))

    assert room.announcer.current is None


def test_after_a_lost_connection_only_the_newest_calls_are_announced_and_only_of_people_who_have_not_come(
    room: Room,
) -> None:
    missed = [call(f"A0{number:02}", ago=90 - number) for number in range(1, 10)]
    came = call("B001", ago=70, present=True)

    room.announcer.follow([*reversed(missed), came], NOW, after_gap=True)
    room.waits(20 * 9)

    assert room.shown == ["A006", "A007", "A008", "A009", ""]


def test_what_was_not_announced_after_a_lost_connection_is_not_announced_later(room: Room) -> None:
    missed = [call(f"A00{number}", ago=90 - number) for number in range(1, 7)]
    room.announcer.follow([*reversed(missed)], NOW, after_gap=True)
    room.waits(50)
    room.hears(*reversed(missed))
    room.waits(50)

    assert room.shown == ["A003", "A004", "A005", "A006", ""]
