"""The course of a day, worked out by hand: half-hours, people waiting, counters open."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from shared.office.staff.model import CounterSession, SessionPause
from shared.queue.stats.model import StateChange, TicketRecord
from shared.queue.stats.rules import course, desks

ALMATY = "Asia/Almaty"
NINE = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)
NOON = NINE + timedelta(hours=3)


def at(minutes: float) -> datetime:
    return NINE + timedelta(minutes=minutes)


def a_ticket(issued: float, ended: float | None, state: str = "served", reason: str | None = None) -> TicketRecord:
    return TicketRecord(
        ticket_id=UUID(int=1), display="A001", day=date(2026, 11, 20), service_id=UUID(int=1), state=state,
        issued=at(issued), ended=None if ended is None else at(ended), begun=True, served=state == "served",
        leave_reason=reason, untrusted=False,
    )  # fmt: skip


def a_session(opened: float, ended: float | None, number: int = 1, forced: bool = False) -> CounterSession:
    return CounterSession(
        id=UUID(int=number), counter_id=UUID(int=1), staff_id=UUID(int=1), day=date(2026, 11, 20), opened=at(opened),
        ended=None if ended is None else at(ended), forced=forced, device="console-1", paused_since=None,
        pause_reason=None,
    )  # fmt: skip


def a_pause(started: float, ended: float | None, session: int = 1) -> SessionPause:
    return SessionPause(UUID(int=99), UUID(int=session), "break", at(started), None if ended is None else at(ended))


class TestHalfHours:
    def test_a_day_without_a_sign_of_life_has_none(self):
        assert course.half_hours([], [], [], [], {}, NOON, ALMATY) == []

    def test_arrivals_are_half_open_and_carry_over_is_those_still_inside(self):
        tickets = [a_ticket(0, 10), a_ticket(29.99, 60), a_ticket(30, 45), a_ticket(59, None, "waiting")]
        halves = course.half_hours(tickets, [], [], [], {}, at(70), ALMATY)
        assert [(half.starts, half.arrivals, half.carry_over) for half in halves] == [
            (at(0), 2, 1),
            (at(30), 2, 2),  # one who leaves at ten sharp is still inside at the end of this half-hour
            (at(60), 0, 1),
        ]

    def test_open_counters_are_means_over_time_without_pauses(self):
        sessions = [a_session(0, 45), a_session(15, None, number=2)]
        pauses = {UUID(int=2): [a_pause(30, 40, 2)]}
        halves = course.half_hours([], [], [], sessions, pauses, at(60), ALMATY)
        # 30 + 15 of 30 minutes; then 15 + (30 − 10); the half-hour that begins now has not passed.
        assert [half.open_counters for half in halves] == pytest.approx([1.5, 35 / 30])

    def test_the_half_hour_going_on_counts_only_what_has_passed_of_it(self):
        halves = course.half_hours([], [], [], [a_session(0, None)], {}, at(40), ALMATY)
        assert [half.open_counters for half in halves] == pytest.approx([1.0, 1.0])

    def test_closing_late_does_not_draw_the_day_out_into_the_night(self):
        tickets = [a_ticket(5, 700, "left", "closed_at_day_end"), a_ticket(10, 50)]
        sessions = [a_session(0, 700, forced=True)]
        halves = course.half_hours(tickets, [], [], sessions, {}, at(700), ALMATY)
        assert [half.starts for half in halves] == [at(0), at(30)]
        assert halves[-1].carry_over == 1

    @pytest.mark.parametrize(
        ("zone", "instant", "starts"),
        [
            ("Asia/Almaty", datetime(2026, 11, 20, 4, 44, 59, tzinfo=UTC), datetime(2026, 11, 20, 4, 30, tzinfo=UTC)),
            ("Asia/Kathmandu", datetime(2026, 11, 20, 4, 20, tzinfo=UTC), datetime(2026, 11, 20, 4, 15, tzinfo=UTC)),
            ("Asia/Kathmandu", datetime(2026, 11, 20, 4, 14, tzinfo=UTC), datetime(2026, 11, 20, 3, 45, tzinfo=UTC)),
            ("Asia/Tehran", datetime(2026, 11, 20, 4, 29, tzinfo=UTC), datetime(2026, 11, 20, 4, 0, tzinfo=UTC)),
            ("Pacific/Chatham", datetime(2026, 11, 20, 4, 14, tzinfo=UTC), datetime(2026, 11, 20, 3, 45, tzinfo=UTC)),
        ],
    )
    def test_half_hours_are_those_of_the_wall_clock_in_every_zone(self, zone, instant, starts):
        assert course.half_hour_of(instant, zone) == starts

    def test_the_longest_queue_and_the_mean_wait_of_each_half_hour(self):
        changes = [
            StateChange(at(1), None, "waiting"),
            StateChange(at(2), None, "waiting"),
            StateChange(at(20), "waiting", "called"),
            StateChange(at(40), "waiting", "left"),
        ]
        tickets = [a_ticket(1, 50), a_ticket(2, 40)]
        halves = course.half_hours(tickets, [], changes, [], {}, at(60), ALMATY)
        assert [half.most_waiting for half in halves] == [2, 1]
        assert [half.mean_wait for half in halves] == [None, None]


class TestQueueLength:
    def test_the_mean_is_weighted_by_time(self):
        changes = [
            StateChange(at(0), None, "waiting"),
            StateChange(at(10), None, "waiting"),
            StateChange(at(20), "waiting", "called"),
            StateChange(at(25), "called", "waiting"),
            StateChange(at(40), "waiting", "called"),
            StateChange(at(40), "waiting", "called"),
            StateChange(at(50), "serving", "served"),
        ]
        found = course.queue_length(changes, NOON)
        assert found is not None
        # 10 × 1 + 10 × 2 + 5 × 1 + 15 × 2 + 10 × 0 of 50 minutes.
        assert found.mean == pytest.approx(65 / 50)
        assert found.most == 2

    def test_while_somebody_waits_the_time_runs_on(self):
        found = course.queue_length([StateChange(at(0), None, "waiting")], at(30))
        assert found is not None
        assert (found.mean, found.most) == (1.0, 1)

    def test_nothing_happened_is_no_queue(self):
        assert course.queue_length([], NOON) is None
        assert course.queue_length([StateChange(NOON, None, "waiting")], NOON) is None


class TestDesks:
    def test_a_session_and_its_pauses_last_until_now_when_they_go_on(self):
        assert desks.session_seconds(a_session(0, None), at(30)) == 1800
        assert desks.session_seconds(a_session(0, 20), at(30)) == 1200
        assert desks.pause_seconds([a_pause(5, 10), a_pause(20, None)], at(30)) == 900

    def test_busy_is_serving_and_paperwork_of_the_time_without_pauses(self):
        assert desks.occupancy(2400, 300, 3600, 600) == pytest.approx(0.9)
        assert desks.utilisation(2400, 3600) == pytest.approx(2 / 3)

    def test_without_working_time_there_is_no_share(self):
        assert desks.occupancy(0, 0, 600, 600) is None
        assert desks.utilisation(0, 0) is None
