"""The board's sentences follow the policy, the hours and the day's figures."""

from dataclasses import replace
from datetime import timedelta

import pytest

from display_board.board import texts
from display_board.board.building import Moment, build
from display_board.board.rotation import PAGE_SECONDS, Rotation, Turn
from display_board.board.waits import group_lines, service_lines
from shared.office.catalog.model import SpecialDay
from shared.office.catalog.rules import opening
from shared.office.catalog.working_time import local
from shared.office.settings.model import OrderPolicy, Settings
from shared.platform.i18n.formats import DigitPolicy, Formats
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.queue.forecast.rules.wait_figures import WaitMark
from tests.helpers.boards import CALLS, NOW, board_state, call, facts, sample_catalog, sample_waits

ENGLISH = Translator(Language.EN)


def say(shown: object) -> str:
    """Return an English text without its marks of direction."""
    return "".join(letter for letter in ENGLISH.text(shown) if letter not in "\u2066\u2067\u2068\u2069")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        (OrderPolicy.PROMISE, "Why not in order? Visitors with priority wait less."),
        (OrderPolicy.FIFO, "Why not in order? Each service has its own queue."),
        (
            OrderPolicy.STRICT,
            "Why not in order? Visitors with priority go first, but at most 5 of them before you.",
        ),
        (OrderPolicy.RATIO, "Why not in order? Visitors with priority and others take turns: 2 to 1."),
    ],
)
def test_the_foot_explains_the_order_of_the_policy_in_force(policy: OrderPolicy, expected: str) -> None:
    assert say(texts.order_text(Settings(policy=policy), sample_catalog().priority_classes).whole) == expected


def test_the_foot_says_how_long_anybody_can_be_passed() -> None:
    told = texts.longest_wait_text(Settings(longest_wait_minutes=45))
    assert say(told) == "A visitor who has waited 45 minutes is next."
    assert texts.longest_wait_text(Settings(policy=OrderPolicy.FIFO)) is None


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(0, "just now"), (59, "just now"), (60, "1 min ago"), (3599, "59 min ago"), (3600, "at 09:46"), (-5, "just now")],
)
def test_a_call_says_how_old_it_is(seconds: int, expected: str) -> None:
    now = local(NOW, "Asia/Almaty")

    assert say(texts.age_text(now - timedelta(seconds=seconds), now)) == expected


def test_the_result_names_the_minutes_when_all_services_promise_the_same() -> None:
    same = replace(
        sample_catalog(),
        services=tuple(replace(service, promise_seconds=900) for service in sample_catalog().services),
    )
    result = texts.result_of(facts().view, Settings(), same)

    assert result is not None
    assert say(result.share) == "84%"
    assert say(result.sentence) == "of visitors were called within 15 minutes today. Our target is 80%."


def test_different_promises_are_not_told_as_one() -> None:
    result = texts.result_of(facts().view, Settings(), sample_catalog())

    assert result is not None
    assert "within the promised time" in say(result.sentence)


@pytest.mark.parametrize(("within", "called"), [(None, 50), (0.9, 9)])
def test_too_few_calls_make_no_result(within: float | None, called: int) -> None:
    assert texts.result_of(facts(within=within, called_today=called).view, Settings(), sample_catalog()) is None


def test_a_closed_branch_says_when_it_opens_again() -> None:
    late = NOW + timedelta(hours=12)
    reading = facts(calls=(), waits=(), at=late)
    state = build(reading, Moment(late, Turn(Language.EN, 0), None, None))

    assert state.notice is not None
    assert say(state.notice.title) == "Closed now"
    assert "We open again on" in say(state.notice.sentence)
    assert "at 09:00" in say(state.notice.sentence) or "at 10:00" in say(state.notice.sentence)
    assert not state.waits
    assert not state.messages


def test_before_opening_the_board_says_today() -> None:
    early = NOW - timedelta(hours=4)
    reading = facts(calls=(), waits=(), at=early)

    assert say(texts.closed_notice(reading.opening, local(early, "Asia/Almaty")).sentence).startswith(
        "We open today at"
    )


def test_a_holiday_is_named() -> None:
    catalog = sample_catalog()
    closed = opening(catalog, NOW)
    holiday = catalog.branch.name

    notice = texts.closed_notice(
        replace(closed, open=False, special_day=SpecialDay(NOW.date(), holiday)), local(NOW, "Asia/Almaty")
    )

    assert say(notice.title) == f"Closed today: {holiday.text(Language.EN)}"
    assert say(notice.sentence) == "The opening hours are at the entrance."


def test_after_closing_time_the_last_visitors_are_still_called() -> None:
    late = NOW + timedelta(hours=9)
    reading = facts(calls=(call("D099", ago=-9 * 3600 + 60),), waits=(), at=late)
    state = build(reading, Moment(late, Turn(Language.EN, 0), None, None))

    assert state.newest is not None
    assert state.newest.number == "D099"


def test_before_the_first_call_the_board_says_where_to_begin() -> None:
    state = board_state(reading=facts(calls=()))

    assert state.newest is None
    assert state.notice is not None
    assert say(state.notice.title) == "No calls yet today"


def test_a_ticket_stands_on_the_board_once_at_its_latest_counter() -> None:
    again = replace(CALLS[0], called=NOW, calls=2)
    state = board_state(reading=facts(calls=(again, *CALLS)), announced=again)

    assert state.newest is not None
    assert state.newest.again
    assert [line.number for line in state.calls] == ["L117", "F008", "D041", "J023", "U005"]


def test_the_list_keeps_its_order_while_earlier_calls_are_announced_one_after_the_other() -> None:
    shown = [[line.number for line in board_state(announced=each).calls] for each in CALLS[2::-1]]

    assert shown[0] == shown[1] == ["D042", "L117", "F008", "D041", "J023", "U005"]
    assert shown[2] == shown[0][1:], "the very newest is in the large letters"
    assert [line.announced for line in board_state(announced=CALLS[1]).calls] == [False, True, *[False] * 4]


def test_calls_whose_turn_has_not_come_are_already_in_the_list() -> None:
    state = board_state(announced=CALLS[2])

    assert state.newest is not None
    assert state.newest.number == "F008"
    assert state.calls[0].number == "D042"


def test_each_service_says_how_many_wait_and_how_long() -> None:
    lines = service_lines(sample_catalog(), sample_waits())

    assert say(lines[0].people) == "3 waiting"
    assert say(lines[0].wait) == "10–20 min"
    assert lines[0].mark is WaitMark.WITHIN_PROMISE
    assert lines[3].mark is WaitMark.LONGER
    assert say(lines[3].remark) == "longer than promised"
    assert lines[5].wait is None
    assert lines[5].mark is WaitMark.NO_COUNTER
    assert say(lines[5].remark) == "no counter open now"


def test_services_nobody_measured_are_told_as_not_known() -> None:
    lines = service_lines(sample_catalog(), ())

    assert {line.mark for line in lines} == {WaitMark.UNKNOWN}
    assert say(lines[0].people) == "nobody waiting"


def test_a_group_counts_everybody_and_its_range_holds_for_all_its_services() -> None:
    catalog = sample_catalog()
    lines = group_lines(catalog, sample_waits())
    first = [service.id for service in catalog.services if service.group_id == catalog.groups[0].id]
    waiting = sum(wait.waiting for wait in sample_waits() if wait.service_id in first)

    assert len(lines) == len(catalog.groups)
    assert say(lines[0].people) == f"{waiting} waiting"


def test_services_that_are_switched_off_are_not_shown() -> None:
    catalog = sample_catalog()
    fewer = replace(catalog, services=(replace(catalog.services[0], active=False), *catalog.services[1:]))

    assert len(service_lines(fewer, sample_waits())) == len(catalog.services) - 1


def test_without_news_the_estimates_disappear() -> None:
    state = board_state(stale_since=NOW - timedelta(minutes=4))

    assert state.stale is not None
    assert say(state.stale.line) == "No connection since 10:42"
    assert all("kiosk" not in say(message.whole) for message in state.messages)
    assert not state.waits
    assert not state.group_waits
    assert state.result is None
    assert state.side_note is not None


def test_every_sentence_exists_in_every_language() -> None:
    for language in Language:
        translator = Translator(language, Formats(DigitPolicy.LOCAL))
        state = board_state(language)
        for message in (
            *(told.whole for told in state.messages),
            *(line.people for line in state.waits),
            *(line.age for line in state.calls),
        ):
            shown = translator.text(message)
            assert shown
            if language is not Language.EN:
                assert shown != ENGLISH.text(message)


def test_one_language_turns_pages_and_never_the_language() -> None:
    now = [0.0]
    pace = Rotation((Language.KK,), lambda: now[0])
    now[0] = PAGE_SECONDS

    assert pace.go_on(calling=True)
    assert pace.turn == Turn(Language.KK, 1)


def test_languages_change_between_calls_only() -> None:
    now = [0.0]
    pace = Rotation((Language.KK, Language.RU), lambda: now[0])
    for _ in range(2):
        now[0] += PAGE_SECONDS
        pace.go_on(calling=True)
    assert pace.turn.language is Language.KK

    assert pace.go_on(calling=False)
    assert pace.turn == Turn(Language.RU, 0)


def test_every_page_comes_round_in_every_language() -> None:
    now = [0.0]
    pace = Rotation((Language.KK, Language.RU, Language.EN), lambda: now[0])
    seen = {language: set[int]() for language in (Language.KK, Language.RU, Language.EN)}
    for _ in range(18):
        seen[pace.turn.language].add(pace.turn.page % 3)
        now[0] += PAGE_SECONDS
        pace.go_on(calling=False)

    assert all(pages == {0, 1, 2} for pages in seen.values())
