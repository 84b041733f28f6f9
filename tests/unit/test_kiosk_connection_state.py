"""The kiosk's line to its database: what ends a loss, and how long somebody is asked to stay for a ticket."""

import pytest

from kiosk.connection_state import STAY_S, ConnectionFault, ConnectionState
from kiosk.frame.state import Trouble
from kiosk.staff_alerts import MOST_KEPT, AlertOutbox
from shared.office.notices.model import NoticeKind
from shared.platform.background import ImmediateRunner
from shared.platform.db.errors import DATABASE_FULL, DATABASE_LOST, DATABASE_MISSING, DATABASE_NEWER, DATABASE_READ_ONLY
from shared.platform.errors import ErrorCode, UserError
from shared.queue.tickets.errors import SERVICE_FULL
from tests.helpers.kiosks import Seconds

LOST = UserError(DATABASE_LOST)


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def connection(seconds: Seconds) -> ConnectionState:
    return ConnectionState(seconds)


def test_a_line_works_until_something_is_known_against_it(connection: ConnectionState) -> None:
    assert connection.works
    assert connection.trouble() is Trouble.NONE


@pytest.mark.parametrize("code", [DATABASE_LOST, DATABASE_MISSING, DATABASE_NEWER], ids=str)
def test_a_database_that_cannot_be_used_sends_visitors_to_the_staff_until_it_is_heard_again(
    connection: ConnectionState, code: ErrorCode
) -> None:
    assert connection.failed(UserError(code))
    assert connection.trouble() is Trouble.LOST
    connection.heard()
    assert connection.trouble() is Trouble.NONE


@pytest.mark.parametrize("code", [DATABASE_FULL, DATABASE_READ_ONLY], ids=str)
def test_a_database_that_can_only_be_read_is_back_when_a_change_went_through(
    connection: ConnectionState, code: ErrorCode
) -> None:
    assert connection.failed(UserError(code))
    connection.heard()
    assert connection.trouble() is Trouble.LOST
    connection.wrote()
    assert connection.works


@pytest.mark.parametrize("problem", [UserError(SERVICE_FULL), ValueError("a mistake")], ids=str)
def test_other_problems_say_nothing_about_the_database(connection: ConnectionState, problem: Exception) -> None:
    assert not connection.failed(problem)
    assert connection.works


def test_watchers_are_told_of_each_turn_once(connection: ConnectionState) -> None:
    turns: list[ConnectionFault] = []
    connection.watch(lambda: turns.append(connection.fault))
    for _ in range(3):
        connection.lost()
    connection.failed(UserError(DATABASE_FULL))
    connection.wrote()
    connection.heard()
    assert turns == [ConnectionFault.AWAY, ConnectionFault.FULL, ConnectionFault.NONE]


def test_somebody_who_waits_for_a_ticket_is_asked_to_stay_for_a_while(
    connection: ConnectionState, seconds: Seconds
) -> None:
    connection.await_ticket()
    seconds.now += 100
    connection.lost()
    seconds.now += STAY_S - 1
    assert connection.trouble() is Trouble.ASKING
    assert not connection.given_up
    connection.heard()
    assert connection.trouble() is Trouble.NONE


def test_whoever_was_sent_to_the_staff_is_not_asked_to_stay_again(
    connection: ConnectionState, seconds: Seconds
) -> None:
    connection.await_ticket()
    connection.lost()
    seconds.now += STAY_S
    assert connection.trouble() is Trouble.LOST
    assert connection.given_up
    connection.heard()
    connection.lost()
    assert connection.trouble() is Trouble.LOST


def test_on_a_full_disk_nobody_is_asked_to_stay(connection: ConnectionState) -> None:
    connection.await_ticket()
    connection.failed(UserError(DATABASE_FULL))
    assert connection.trouble() is Trouble.LOST
    assert connection.given_up


def test_the_next_ticket_begins_anew(connection: ConnectionState, seconds: Seconds) -> None:
    connection.await_ticket()
    connection.lost()
    seconds.now += STAY_S
    connection.trouble()
    connection.ticket_settled()
    connection.heard()
    connection.await_ticket()
    connection.lost()
    assert connection.trouble() is Trouble.ASKING


class Desk:
    """Where notices arrive; may be out of reach."""

    def __init__(self) -> None:
        self.reachable = True
        self.told: list[tuple[str, object]] = []

    def raise_notice(self, _kind: NoticeKind, _device: str, subject: str, _detail: str, notice_id: object) -> None:
        if not self.reachable:
            raise LOST
        self.told.append((subject, notice_id))


def test_staff_are_told_later_what_could_not_be_told_at_once(connection: ConnectionState) -> None:
    desk = Desk()
    teller = AlertOutbox(desk.raise_notice, ImmediateRunner(), "kiosk-1", connection)
    desk.reachable = False
    for number in ("D001", "D002"):
        teller.alert(NoticeKind.SLIP_NOT_PRINTED, number, "paper_out")
    assert not connection.works
    desk.reachable = True
    connection.heard()
    assert [subject for subject, _ in desk.told] == ["D001", "D002"]
    connection.lost()
    connection.heard()
    assert len(desk.told) == 2


def test_only_the_newest_notices_are_kept_while_nobody_can_be_told(connection: ConnectionState) -> None:
    desk = Desk()
    teller = AlertOutbox(desk.raise_notice, ImmediateRunner(), "kiosk-1", connection)
    desk.reachable = False
    for number in range(MOST_KEPT + 3):
        teller.alert(NoticeKind.SLIP_NOT_PRINTED, str(number), "paper_out")
    desk.reachable = True
    connection.heard()
    assert [subject for subject, _ in desk.told] == [str(number) for number in range(3, MOST_KEPT + 3)]
