"""A branch open over midnight: no number means two visitors, and what belongs to a visit lasts past its day."""

from uuid import UUID

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.queue.feedback.errors import NOT_RATEABLE
from shared.queue.feedback.model import Score
from shared.queue.tickets.errors import MISSED_TOO_LATE, NUMBER_TWICE
from shared.queue.tickets.model import TicketState
from tests.helpers.branches import always_open, sign_in
from tests.helpers.visits import DONE, call, refused, take

TO_MIDNIGHT = 13.9 * 3600


@pytest.fixture
def night(branch: OpenBranch, clock: VirtualClock) -> OpenBranch:
    """A branch that never closes, some minutes before midnight."""
    always_open(branch)
    clock.advance(TO_MIDNIGHT)
    return branch


def served(branch: OpenBranch, session_id: UUID) -> None:
    branch.desk.serve(session_id, new_id())
    branch.desk.finish(session_id, DONE, new_id())


def test_a_number_that_somebody_still_holds_is_not_given_again(night: OpenBranch, clock: VirtualClock) -> None:
    held = [take(night) for _ in range(2)]
    clock.advance(900)
    fresh = take(night)
    assert fresh.day > held[0].day
    assert [ticket.number for ticket in held] == [1, 2]
    assert fresh.number == 3
    assert night.check.run().faults == ()


def test_a_number_that_is_missing_although_nobody_held_it_is_found(night: OpenBranch, clock: VirtualClock) -> None:
    desk = sign_in(night, "aigerim", "3")
    for _ in range(2):
        take(night)
        call(night, desk)
        served(night, desk.id)
    clock.advance(900)
    take(night)
    with night.database.write() as tx:
        tx.connection.exec_driver_sql("UPDATE number_counters SET last = last + 1 WHERE last = 1")
    assert take(night).number == 3
    assert "numbers without gaps" in {fault.rule for fault in night.check.run().faults}


def test_a_number_whose_visit_has_ended_is_given_again(night: OpenBranch, clock: VirtualClock) -> None:
    desk, first = sign_in(night, "aigerim", "3"), take(night)
    call(night, desk)
    served(night, desk.id)
    clock.advance(900)
    assert take(night).display == first.display
    assert night.check.run().faults == ()


def test_numbers_left_out_do_not_use_up_an_allowance(night: OpenBranch, clock: VirtualClock) -> None:
    with night.database.write() as tx:
        tx.connection.exec_driver_sql("UPDATE services SET daily_allowance = 2")
    take(night)
    take(night)
    clock.advance(900)
    assert [take(night).number for _ in range(2)] == [3, 4]


def test_a_clerk_calls_the_one_who_waits_not_the_one_who_was_served(night: OpenBranch, clock: VirtualClock) -> None:
    desk, yesterday = sign_in(night, "aigerim", "3"), take(night)
    call(night, desk)
    served(night, desk.id)
    clock.advance(900)
    today = take(night)
    assert today.display == yesterday.display
    assert night.desk.call_number(desk.id, today.display, "urgent_need", new_id()).id == today.id


def test_whoever_was_served_before_midnight_rates_after_it_although_the_number_is_given_again(
    night: OpenBranch, clock: VirtualClock
) -> None:
    desk, yesterday = sign_in(night, "aigerim", "3"), take(night)
    call(night, desk)
    served(night, desk.id)
    clock.advance(900)
    take(night)
    visit = night.feedback.find_visit(yesterday.display)
    assert visit.ticket_id == yesterday.id
    night.feedback.rate(visit.ticket_id, Score.VERY_GOOD.value, (), "", "kk", new_id())
    with refused(NOT_RATEABLE):
        night.feedback.find_visit(yesterday.display)


def test_where_two_visits_make_sense_nobody_guesses(night: OpenBranch, clock: VirtualClock) -> None:
    desk, yesterday = sign_in(night, "aigerim", "3"), take(night)
    for _ in range(2):
        call(night, desk)
        served(night, desk.id)
        clock.advance(900)
        if night.day.today() > yesterday.day:
            take(night)
    with refused(NUMBER_TWICE):
        night.feedback.find_visit(yesterday.display)


def test_a_visit_can_be_rated_for_some_hours_after_its_day_and_no_longer(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    desk, ticket = sign_in(branch, "aigerim", "3"), take(branch)
    clock.advance(TO_MIDNIGHT)
    call(branch, desk)
    served(branch, desk.id)
    clock.advance(3600)
    assert branch.feedback.find_visit(ticket.display).ticket_id == ticket.id
    clock.advance(6 * 3600)
    with pytest.raises(Exception, match="unknown_ticket"):
        branch.feedback.find_visit(ticket.display)


def test_whoever_missed_the_call_before_midnight_comes_back_after_it(night: OpenBranch, clock: VirtualClock) -> None:
    night.settings.change("missed_minutes", 60, SYSTEM)
    desk, missed = sign_in(night, "aigerim", "3"), take(night)
    call(night, desk)
    for _ in range(2):
        clock.advance(31)
        night.desk.recall(desk.id, new_id())
    clock.advance(31)
    night.desk.no_show(desk.id, new_id())
    clock.advance(900)
    assert night.visitor.came_back(missed.display, new_id(), "kiosk-1").ticket.state is TicketState.WAITING


def test_a_missed_number_of_a_day_that_is_over_is_told_as_too_late(branch: OpenBranch, clock: VirtualClock) -> None:
    branch.settings.change("missed_minutes", 240, SYSTEM)
    desk, missed = sign_in(branch, "aigerim", "3"), take(branch)
    clock.advance(TO_MIDNIGHT)
    call(branch, desk)
    for _ in range(2):
        clock.advance(31)
        branch.desk.recall(desk.id, new_id())
    clock.advance(31)
    branch.desk.no_show(desk.id, new_id())
    clock.advance(900)
    with refused(MISSED_TOO_LATE):
        branch.visitor.came_back(missed.display, new_id(), "kiosk-1")


def test_the_results_of_a_night_shift_do_not_fall_to_nothing_at_midnight(
    night: OpenBranch, clock: VirtualClock
) -> None:
    desk = sign_in(night, "aigerim", "3")
    for _ in range(2):
        take(night)
        call(night, desk)
        served(night, desk.id)
        clock.advance(900)
    assert night.views.desk(desk.id).served_today == 2


def test_service_times_that_were_measured_before_midnight_still_count_after_it(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    always_open(branch)
    clock.advance(TO_MIDNIGHT - 4 * 1800)
    desk = sign_in(branch, "aigerim", "3")
    for _ in range(4):
        take(branch)
        call(branch, desk)
        branch.desk.serve(desk.id, new_id())
        clock.advance(1800)
        branch.desk.finish(desk.id, DONE, new_id())
    for _ in range(2):
        take(branch)
    call(branch, desk)
    branch.desk.serve(desk.id, new_id())
    told = []
    for _ in range(2):
        told.append((branch.views.desk(desk.id).expected_service_seconds, branch.forecast.waits()[0]))
        clock.advance(900)
    before, after = told
    assert before == after
