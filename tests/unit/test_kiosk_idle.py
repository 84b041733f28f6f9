"""The question before a visitor is forgotten, and how fast slips may come."""

from kiosk.idle import SHORTEST_WARNING_S, IdleLimits, IdlePhase, IdleWatch
from kiosk.rate_limit import RateLimit, SlipPace
from tests.helpers.kiosks import Seconds

LIMITS = IdleLimits(idle_s=60, warning_s=30, done_s=10)


def test_the_kiosk_asks_after_a_quiet_minute_and_forgets_half_a_minute_later() -> None:
    seconds = Seconds()
    watch = IdleWatch(seconds, LIMITS)
    seconds.now += 59.9
    assert watch.now().phase is IdlePhase.AWAKE
    seconds.now += 0.1
    assert watch.now().phase is IdlePhase.WARNING
    assert watch.now().seconds_left == 30
    seconds.now += 29.9
    assert watch.now().phase is IdlePhase.WARNING
    seconds.now += 0.1
    assert watch.now().phase is IdlePhase.OVER


def test_nobody_gets_less_than_twenty_seconds_to_answer() -> None:
    seconds = Seconds()
    watch = IdleWatch(seconds, IdleLimits(idle_s=60, warning_s=5))
    seconds.now += 60 + SHORTEST_WARNING_S - 0.1
    assert watch.now().phase is IdlePhase.WARNING


def test_the_time_can_be_extended_as_often_as_somebody_likes() -> None:
    seconds = Seconds()
    watch = IdleWatch(seconds, LIMITS)
    for _ in range(12):
        seconds.now += 85
        assert watch.now().phase is IdlePhase.WARNING
        watch.touched()
        assert watch.now().phase is IdlePhase.AWAKE


def test_a_finished_page_closes_by_itself_without_a_question() -> None:
    seconds = Seconds()
    watch = IdleWatch(seconds, LIMITS)
    watch.all_done()
    seconds.now += 9.9
    assert watch.now().phase is IdlePhase.AWAKE
    seconds.now += 0.1
    assert watch.now().phase is IdlePhase.OVER


def test_any_touch_keeps_a_finished_page() -> None:
    seconds = Seconds()
    watch = IdleWatch(seconds, LIMITS)
    watch.all_done()
    seconds.now += 5
    watch.touched()
    seconds.now += 59
    assert watch.now().phase is IdlePhase.AWAKE
    seconds.now += 2
    assert watch.now().phase is IdlePhase.WARNING


def test_new_limits_hold_at_once() -> None:
    seconds = Seconds()
    watch = IdleWatch(seconds, LIMITS)
    watch.limit(IdleLimits(idle_s=30, warning_s=20))
    seconds.now += 31
    assert watch.now().phase is IdlePhase.WARNING


def test_one_slip_in_three_seconds_and_five_in_a_minute() -> None:
    seconds = Seconds()
    guard = RateLimit(seconds)
    given = 0
    for _ in range(1000):
        if guard.ask() is SlipPace.FINE:
            guard.given()
            given += 1
        seconds.now += 0.05
    assert given == 5
    assert guard.ask() is SlipPace.TOO_MANY
    seconds.now += 60
    assert guard.ask() is SlipPace.FINE


def test_a_second_slip_right_after_the_first_is_too_soon() -> None:
    seconds = Seconds()
    guard = RateLimit(seconds)
    guard.given()
    assert guard.ask() is SlipPace.TOO_SOON
    seconds.now += 3
    assert guard.ask() is SlipPace.FINE


def test_who_listens_has_twice_the_time_and_none_passes_while_something_is_said() -> None:
    seconds = Seconds()
    watch = IdleWatch(seconds, IdleLimits(idle_s=100, warning_s=20, done_s=10))

    def pass_by(passing: int, *, speaking: bool) -> IdlePhase:
        for _ in range(passing):
            seconds.now += 1
            watch.hear(read_aloud=True, speaking=speaking)
        return watch.now().phase

    watch.hear(read_aloud=True, speaking=True)
    assert pass_by(500, speaking=True) is IdlePhase.AWAKE
    assert pass_by(199, speaking=False) is IdlePhase.AWAKE
    assert pass_by(3, speaking=False) is IdlePhase.WARNING
    left = watch.now().seconds_left
    # The question is being said: nobody loses time for that.
    assert pass_by(6, speaking=True) is IdlePhase.WARNING
    assert watch.now().seconds_left >= left - 1
    watch.all_done()
    assert pass_by(60, speaking=True) is IdlePhase.AWAKE
    assert pass_by(29, speaking=False) is IdlePhase.AWAKE
    assert pass_by(2, speaking=False) is IdlePhase.OVER
