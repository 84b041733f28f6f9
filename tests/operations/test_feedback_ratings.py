"""Ratings: only for a visit that was served today, only once, with the visitor's words made plain."""

import threading
from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

import pytest

from shared.bootstrap import OpenBranch, open_branch
from shared.office.staff.model import CounterSession
from shared.platform.clock import VirtualClock
from shared.platform.errors import ErrorCode, UserError
from shared.platform.forms.plain_text import TEXT_TOO_LONG
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.queue.feedback.errors import ALREADY_RATED, BAD_SCORE, NOT_RATEABLE
from shared.queue.feedback.model import Rating, RatingReason, Score
from shared.queue.feedback.store import ratings_of_days
from shared.queue.tickets.errors import UNKNOWN_TICKET
from shared.queue.tickets.model import Finish, IssueRequest, Ticket
from tests.helpers.branches import build_sample_branch, morning_clock, service_id, sign_in
from tests.helpers.databases import Databases

REASONS = (RatingReason.SPEED, RatingReason.CLARITY)


class Office(NamedTuple):
    """A sample branch with a clerk at counter 1."""

    branch: OpenBranch
    clock: VirtualClock
    session: CounterSession


@pytest.fixture
def office(databases: Databases) -> Iterator[Office]:
    clock = morning_clock()
    address = databases.fresh("sample", build_sample_branch)
    branch = open_branch(address, clock=clock)
    yield Office(branch, clock, sign_in(branch, "aigerim", "1"))
    branch.close()
    databases.drop(address)


def issued(office: Office) -> Ticket:
    request = IssueRequest(new_id(), (service_id(office.branch, "passport-replace"),), "kk")
    return office.branch.visitor.issue(request, "kiosk-1").ticket


def served(office: Office) -> Ticket:
    ticket = issued(office)
    session_id = office.session.id
    office.branch.desk.call_next(session_id, new_id())
    office.clock.advance(20)
    office.branch.desk.serve(session_id, new_id())
    office.clock.advance(300)
    outcome = office.branch.catalog.catalog().outcomes[0].code
    ended = office.branch.desk.finish(session_id, Finish(outcome=outcome), new_id())
    assert ended.id == ticket.id
    return ended


def rate(office: Office, ticket: Ticket, comment: str = "", score: int = Score.GOOD) -> Rating:
    return office.branch.feedback.rate(ticket.id, score, REASONS, comment, "kk", new_id())


def refusal_code(office: Office, display: str) -> ErrorCode:
    with pytest.raises(UserError) as refused:
        office.branch.feedback.find_visit(display)
    return refused.value.code


def test_a_served_visit_is_found_by_its_number_in_any_digits(office: Office) -> None:
    ticket = served(office)
    for typed in (ticket.display, ticket.display.lower(), "d ۰۰۱", "D٠٠١", "d1"):
        visit = office.branch.feedback.find_visit(typed)
        assert visit.ticket_id == ticket.id
    assert (visit.display, visit.counter_id, visit.ended) == ("D001", office.session.counter_id, ticket.ended)


def test_a_rating_knows_service_counter_and_clerk(office: Office) -> None:
    ticket = served(office)
    rating = rate(office, ticket, "Рақмет")
    assert (rating.ticket_id, rating.service_id) == (ticket.id, ticket.service_id)
    assert (rating.counter_id, rating.staff_id) == (office.session.counter_id, office.session.staff_id)
    assert (rating.score, rating.reasons, rating.comment) == (Score.GOOD, REASONS, "Рақмет")
    with office.branch.database.read() as tx:
        assert ratings_of_days(tx, office.branch.database.branch_id, ticket.day, ticket.day) == (rating,)
    assert office.branch.database.versions()[Topic.FEEDBACK] == 1


def test_a_number_nobody_has_is_told(office: Office) -> None:
    for typed in ("D001", "Z999", "hello", ""):
        assert refusal_code(office, typed) is UNKNOWN_TICKET


def test_a_visit_that_is_still_going_on_cannot_be_rated(office: Office) -> None:
    ticket = issued(office)
    assert refusal_code(office, ticket.display) is NOT_RATEABLE
    with pytest.raises(UserError) as refused:
        rate(office, ticket)
    assert refused.value.code is NOT_RATEABLE


def test_who_gave_up_cannot_rate(office: Office) -> None:
    ticket = issued(office)
    office.branch.visitor.leave(ticket.id, new_id(), "kiosk-1")
    assert refusal_code(office, ticket.display) is NOT_RATEABLE


def test_tomorrow_it_is_too_late(office: Office) -> None:
    ticket = served(office)
    office.clock.advance(timedelta(days=1).total_seconds())
    assert refusal_code(office, ticket.display) is UNKNOWN_TICKET
    with pytest.raises(UserError) as refused:
        rate(office, ticket)
    assert refused.value.code is NOT_RATEABLE


def test_a_visit_is_rated_once(office: Office) -> None:
    ticket = served(office)
    rate(office, ticket)
    assert refusal_code(office, ticket.display) is ALREADY_RATED
    with pytest.raises(UserError) as refused:
        rate(office, ticket, score=Score.VERY_POOR)
    assert refused.value.code is ALREADY_RATED


def test_a_repeated_touch_gives_the_same_rating(office: Office) -> None:
    ticket = served(office)
    command_id = new_id()
    feedback = office.branch.feedback
    first = feedback.rate(ticket.id, Score.VERY_GOOD, (), "", "kk", command_id)
    assert feedback.rate(ticket.id, Score.VERY_GOOD, (), "", "kk", command_id) == first


def test_of_two_kiosks_rating_at_once_one_is_told(office: Office) -> None:
    ticket = served(office)
    answers: list[ErrorCode | None] = []

    def touch() -> None:
        try:
            rate(office, ticket)
        except UserError as problem:
            answers.append(problem.code)
        else:
            answers.append(None)

    threads = [threading.Thread(target=touch) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers.count(None) == 1
    assert answers.count(ALREADY_RATED) == 3


def test_a_comment_is_kept_plain_and_persian_keeps_its_joiner(office: Office) -> None:
    rating = rate(office, served(office), " \u202eخیلی خوب\u200b، می\u200cآیم\x1b[2J \r\n ممنون ")
    assert rating.comment == "خیلی خوب، می\u200cآیم[2J\nممنون"


def test_a_comment_that_is_too_long_is_told_with_its_limit(office: Office) -> None:
    ticket = served(office)
    with pytest.raises(UserError) as refused:
        rate(office, ticket, "я" * 501)
    assert refused.value.code is TEXT_TOO_LONG
    assert refused.value.values == {"limit": 500}
    assert rate(office, ticket, "я" * 500).comment == "я" * 500


@pytest.mark.parametrize("score", [0, 5, -1])
def test_there_is_no_fifth_face(office: Office, score: int) -> None:
    ticket = served(office)
    with pytest.raises(UserError) as refused:
        rate(office, ticket, score=score)
    assert refused.value.code is BAD_SCORE
