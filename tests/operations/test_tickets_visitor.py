"""What a visitor can do at the kiosk, through the real operations on both databases."""

from datetime import time, timedelta

import pytest
from sqlalchemy import text

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor, ActorKind
from shared.office.catalog.errors import UNKNOWN_SERVICE
from shared.office.catalog.parts import SERVICES
from shared.platform.clock import VirtualClock
from shared.platform.errors import ErrorCode, UserError, error_text
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.queue.tickets.errors import (
    BRANCH_CLOSED,
    DAY_CLOSED,
    MISSED_TOO_LATE,
    NOT_MISSED,
    SERVICE_CLOSED,
    SERVICE_FULL,
    SERVICE_NOT_NOW,
    TICKET_ENDED,
    UNKNOWN_TICKET,
)
from shared.queue.tickets.model import IssuedTicket, IssueRequest, TicketState
from tests.helpers.branches import change_entry, service_id, sign_in


def take(branch: OpenBranch, *codes: str, priority: str = "ordinary") -> IssuedTicket:
    """Take a ticket for some services."""
    ids = tuple(service_id(branch, code) for code in codes or ("passport-replace",))
    return branch.visitor.issue(IssueRequest(new_id(), ids, "kk", priority), "kiosk-1")


def refusal(branch: OpenBranch, request: IssueRequest) -> ErrorCode:
    """Return why a ticket was refused."""
    with pytest.raises(UserError) as told:
        branch.visitor.issue(request, "kiosk-1")
    return told.value.code


def test_numbers_of_a_prefix_run_without_gaps(branch: OpenBranch) -> None:
    shown = [take(branch).ticket.display for _ in range(3)]
    assert shown == ["D001", "D002", "D003"]
    assert take(branch, "id-card").ticket.display == "F001"


def test_the_people_ahead_are_those_of_the_same_service_while_no_counter_is_open(branch: OpenBranch) -> None:
    take(branch)
    take(branch, "id-card")
    assert take(branch).people_ahead == 1


def test_a_wait_is_quoted_when_a_counter_is_open_and_stored_with_the_ticket(branch: OpenBranch) -> None:
    assert take(branch).quote is None
    sign_in(branch, "aigerim", "3")
    take(branch)
    told = take(branch)
    assert told.quote is not None
    assert 0 <= told.quote.low <= told.quote.median <= told.quote.high
    assert told.ticket.step.quote == told.quote


def test_a_double_tap_gives_one_ticket(branch: OpenBranch) -> None:
    request = IssueRequest(new_id(), (service_id(branch, "passport-replace"),), "kk")
    first, second = branch.visitor.issue(request, "kiosk-1"), branch.visitor.issue(request, "kiosk-1")
    assert first.ticket.id == second.ticket.id
    assert branch.views.waiting_counts() == {request.service_ids[0]: 1}


def test_several_services_go_on_one_ticket(branch: OpenBranch) -> None:
    ticket = take(branch, "passport-replace", "id-card").ticket
    assert ticket.service_id == service_id(branch, "passport-replace")
    assert ticket.planned == (service_id(branch, "id-card"),)


def test_an_unknown_service_is_refused_and_nothing_is_changed(branch: OpenBranch) -> None:
    assert refusal(branch, IssueRequest(new_id(), (new_id(),), "kk")) is UNKNOWN_SERVICE
    assert refusal(branch, IssueRequest(new_id(), (), "kk")) is UNKNOWN_SERVICE
    assert take(branch).ticket.display == "D001"


def test_an_unknown_priority_class_is_refused(branch: OpenBranch) -> None:
    request = IssueRequest(new_id(), (service_id(branch, "passport-replace"),), "kk", "vip")
    assert refusal(branch, request) is UNKNOWN_SERVICE


def test_a_closed_service_is_refused(branch: OpenBranch) -> None:
    closed = service_id(branch, "passport-replace")
    change_entry(branch, SERVICES, "passport-replace", active=False)
    assert refusal(branch, IssueRequest(new_id(), (closed,), "kk")) is SERVICE_CLOSED


def test_a_closed_branch_gives_no_tickets(branch: OpenBranch, clock: VirtualClock) -> None:
    clock.advance(12 * 3600)
    request = IssueRequest(new_id(), (service_id(branch, "passport-replace"),), "kk")
    assert refusal(branch, request) is BRANCH_CLOSED


def test_a_closed_day_gives_no_tickets(branch: OpenBranch) -> None:
    from_manager = sign_in(branch, "timur", "1")
    branch.summary.close_day(branch.day.today(), Actor(ActorKind.SYSTEM, None, "test"))
    assert branch.counters.sessions() == ()
    assert from_manager.ended is None
    request = IssueRequest(new_id(), (service_id(branch, "passport-replace"),), "kk")
    assert refusal(branch, request) is DAY_CLOSED


def test_numbers_begin_again_on_the_next_day(branch: OpenBranch, clock: VirtualClock) -> None:
    take(branch)
    clock.set(clock.now() + timedelta(days=3))  # Monday
    assert take(branch).ticket.display == "D001"


def test_todays_ticket_is_found_in_any_digits(branch: OpenBranch) -> None:
    ticket = take(branch).ticket
    for typed in ("D001", "d1", "D۰۰۱", "D٠٠١"):
        assert branch.visitor.find(typed).id == ticket.id


@pytest.mark.parametrize("typed", ["D002", "F001", "", "hello", "D001; DROP TABLE tickets"])
def test_a_number_that_does_not_exist_is_told(branch: OpenBranch, typed: str) -> None:
    take(branch)
    with pytest.raises(UserError) as told:
        branch.visitor.find(typed)
    assert told.value.code is UNKNOWN_TICKET


def test_a_visitor_can_give_up(branch: OpenBranch) -> None:
    ticket = take(branch).ticket
    assert branch.visitor.leave(ticket.id, new_id(), "kiosk-1").state is TicketState.LEFT
    with pytest.raises(UserError) as told:
        branch.visitor.leave(ticket.id, new_id(), "kiosk-1")
    assert told.value.code is TICKET_ENDED


class TestMissedNumber:
    """Somebody did not hear the call."""

    def missed(self, branch: OpenBranch, clock: VirtualClock) -> str:
        """Let a visitor miss the call and return the number."""
        session = sign_in(branch, "aigerim", "3")
        take(branch)
        branch.desk.call_next(session.id, new_id())
        for _ in range(2):
            clock.advance(31)
            branch.desk.recall(session.id, new_id())
        clock.advance(31)
        ticket = branch.desk.no_show(session.id, new_id())
        assert (ticket.state, ticket.park_reason) == (TicketState.PARKED, "missed")
        return ticket.display

    def test_coming_back_in_time_keeps_the_place(self, branch: OpenBranch, clock: VirtualClock) -> None:
        number = self.missed(branch, clock)
        take(branch)
        back = branch.visitor.came_back(number, new_id(), "kiosk-1")
        assert back.ticket.state is TicketState.WAITING
        assert back.people_ahead == 0

    def test_coming_back_asked_again_on_the_next_day_is_answered_again(
        self, branch: OpenBranch, clock: VirtualClock
    ) -> None:
        number, command = self.missed(branch, clock), new_id()
        back = branch.visitor.came_back(number, command, "kiosk-1")
        clock.advance(3 * 24 * 3600)
        assert branch.visitor.came_back(number, command, "kiosk-1").ticket.id == back.ticket.id

    def test_coming_back_too_late_is_told(self, branch: OpenBranch, clock: VirtualClock) -> None:
        number = self.missed(branch, clock)
        clock.advance(11 * 60)
        with pytest.raises(UserError) as told:
            branch.visitor.came_back(number, new_id(), "kiosk-1")
        assert told.value.code is MISSED_TOO_LATE

    def test_the_missed_become_no_shows_when_their_time_is_over(self, branch: OpenBranch, clock: VirtualClock) -> None:
        number = self.missed(branch, clock)
        clock.advance(11 * 60)
        assert branch.desk.call_next(branch.counters.sessions()[0].id, new_id()) is None
        # Nobody waits, yet the list was tidied in the same transaction.
        assert branch.visitor.find(number).state is TicketState.NO_SHOW

    def test_who_was_not_called_has_not_missed_anything(self, branch: OpenBranch) -> None:
        ticket = take(branch).ticket
        with pytest.raises(UserError) as told:
            branch.visitor.came_back(ticket.display, new_id(), "kiosk-1")
        assert told.value.code is NOT_MISSED


def test_a_service_whose_numbers_are_used_up_is_told_before_and_refused_after(branch: OpenBranch) -> None:
    passport = service_id(branch, "passport-replace")
    with branch.database.write(Topic.CATALOG) as tx:
        tx.execute(text("UPDATE services SET daily_allowance = 1 WHERE prefix = 'D'"))
    told = {wait.service_id: wait.full for wait in branch.forecast.waits()}
    assert not told[passport]
    take(branch)
    told = {wait.service_id: wait.full for wait in branch.forecast.waits()}
    assert told[passport]
    assert refusal(branch, IssueRequest(new_id(), (passport,), "kk")) is SERVICE_FULL


def test_outside_its_hours_a_service_gives_no_ticket_and_says_when_it_opens(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    change_entry(branch, SERVICES, "passport-replace", friday=((time(11), time(12)), (time(15), time(16))))
    branch.settings.change("issue_stops_before_close_minutes", 10, SYSTEM)
    passport = service_id(branch, "passport-replace")
    request = IssueRequest(new_id(), (service_id(branch, "id-card"), passport), "en")

    def told() -> str:
        with pytest.raises(UserError) as refused:
            branch.visitor.issue(request, "kiosk-1")
        assert refused.value.code is SERVICE_NOT_NOW
        closed = {wait.service_id for wait in branch.forecast.waits() if wait.closed}
        assert closed == {passport}
        return without_direction_controls(Translator(Language.EN).text(error_text(refused.value)))

    assert "It opens next: Friday 20 November, 11:00." in told()
    clock.advance(3600)
    assert not any(wait.closed for wait in branch.forecast.waits())
    issued = branch.visitor.issue(request, "kiosk-1")
    clock.advance(51 * 60)
    # Ten minutes before the break no ticket is given; what was issued is repeated and stays.
    assert branch.visitor.issue(request, "kiosk-1").ticket.id == issued.ticket.id
    request = IssueRequest(new_id(), (passport,), "en")
    assert "20 November, 15:00." in told()
    assert branch.visitor.find(issued.ticket.display).state is TicketState.WAITING
    clock.advance(5 * 3600)
    assert "27 November, 11:00." in told()


def test_a_clerk_may_take_a_walk_in_outside_the_hours_of_the_service(branch: OpenBranch) -> None:
    change_entry(branch, SERVICES, "passport-replace", friday=((time(15), time(16)),))
    session = sign_in(branch, "aigerim", "1")
    ticket = branch.desk.create_and_call(session.id, service_id(branch, "passport-replace"), "kk", "ordinary", new_id())
    assert ticket.state is TicketState.CALLED


def test_two_services_with_one_letter_share_its_numbers_and_keep_their_own_allowances(branch: OpenBranch) -> None:
    passport, card = service_id(branch, "passport-replace"), service_id(branch, "id-card")
    with branch.database.write(Topic.CATALOG) as tx:
        shared = "WHERE code IN ('passport-replace', 'id-card')"
        tx.execute(text(f"UPDATE services SET prefix = 'D', daily_allowance = 1 {shared}"))
    assert [take(branch, code).ticket.display for code in ("passport-replace", "id-card")] == ["D001", "D002"]
    for service in (passport, card):
        assert refusal(branch, IssueRequest(new_id(), (service,), "kk")) is SERVICE_FULL
    session = sign_in(branch, "aigerim", "3")
    called = branch.desk.call_number(session.id, "D002", "urgent_need", new_id())
    assert called.service_id == card
