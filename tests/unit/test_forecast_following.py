"""What the learning forecast is told of the events of a branch."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from shared.queue.forecast.rules.learned.steps import Called, CounterCloses, CounterOpens, Ended, Issued, Left, Step
from shared.queue.tickets.model import Action, Happened, TicketState
from shared.upkeep.keeper.forecasting.following import Follower

T, OTHER, COUNTER, SERVICE, NEXT = (UUID(int=number) for number in range(1, 6))
MONDAY = datetime(2026, 11, 16, 4, tzinfo=UTC)  # nine in the morning in Almaty
NINE = 9 * 3600.0
_W, _C, _S, _P, _D, _L = "waiting", "called", "serving", "parked", "served", "left"


def happened(
    minute: int, kind: Action, before: str | None, after: str, ticket: UUID = T, who: str = "clerk", **details: Any
) -> Happened:
    """Return an event so many minutes after nine."""
    counter = COUNTER if _C in (before, after) or _S in (before, after) else None
    instant = MONDAY + timedelta(minutes=minute)
    return Happened(minute, ticket, kind.value, instant, who, counter, before, after, details)


def issued(minute: int, ticket: UUID = T, who: str = "visitor") -> Happened:
    """Return the event of a new ticket."""
    details = {"service": str(SERVICE), "priority": "ordinary", "ahead": 3}
    return happened(minute, Action.ISSUE, None, _W, ticket, who, **details)


def told(*events: Happened) -> list[Step]:
    """Return the steps of these events, with minutes after nine."""
    follower = Follower("Asia/Almaty")
    start = follower.clock(MONDAY)
    steps = [step for event in events for step in follower.steps(event)]
    return [_with(step, (step.at - start) / 60) for step in steps]


def _with(step: Step, minutes: float) -> Step:
    values: Mapping[str, Any] = {name: getattr(step, name) for name in step.__slots__}
    return type(step)(**{**values, "at": minutes})


def key(stay: int, ticket: UUID = T) -> str:
    """Return the key of a ticket's stay in a queue."""
    return f"{ticket}/{stay}"


NEW = Issued(0, key(0), str(SERVICE), "ordinary", 3)
HERE = str(COUNTER)


def test_a_plain_visit() -> None:
    assert told(
        issued(0),
        happened(5, Action.CALL, _W, _C),
        happened(6, Action.RECALL, _C, _C),
        happened(7, Action.SERVE, _C, _S),
        happened(17, Action.FINISH, _S, _D, wrap_up=False),
    ) == [NEW, Called(5, key(0), HERE), Ended(17, key(0))]


def test_paperwork_keeps_the_counter_busy() -> None:
    visit = (issued(0), happened(5, Action.CALL, _W, _C), happened(9, Action.FINISH, _S, _D, wrap_up=True))
    assert told(*visit)[-1] == Called(5, key(0), HERE)
    assert told(*visit, happened(12, Action.END_WRAP_UP, _D, _D)._replace(counter_id=COUNTER))[-1] == Ended(12, key(0))
    following = (*visit, issued(10, OTHER), happened(11, Action.CALL, _W, _C, OTHER))
    assert told(*following)[-2:] == [Ended(11, key(0)), Called(11, key(0, OTHER), HERE)]


def test_who_leaves_the_queue_was_not_called_and_who_is_transferred_waits_anew() -> None:
    assert told(issued(0), happened(4, Action.LEAVE, _W, _L)) == [NEW, Left(4, key(0))]
    transfer = happened(4, Action.TRANSFER, _W, _W, service=str(NEXT))
    assert told(issued(0), transfer) == [NEW, Left(4, key(0)), Issued(4, key(1), str(NEXT), "ordinary")]
    from_counter = happened(6, Action.TRANSFER, _S, _W, service=str(NEXT))
    assert told(issued(0), happened(5, Action.CALL, _W, _C), from_counter)[2:] == [
        Ended(6, key(0)), Issued(6, key(1), str(NEXT), "ordinary"),
    ]  # fmt: skip


def test_a_missed_call_frees_the_counter_and_a_return_waits_anew() -> None:
    steps = told(
        issued(0),
        happened(5, Action.CALL, _W, _C),
        happened(8, Action.NO_SHOW, _C, _P, reason="missed", minutes=10),
        happened(9, Action.RETURN, _P, _W, reason="missed"),
    )
    assert steps[2:] == [Ended(8, key(0)), Issued(9, key(1), str(SERVICE), "ordinary")]


def test_who_did_not_wait_only_keeps_a_counter_busy() -> None:
    walk_in = told(issued(0, who="clerk"), happened(0, Action.CALL, _W, _C, rule="walk_in"))
    assert walk_in == [Called(0, key(0), HERE)]
    parked = told(
        issued(0),
        happened(5, Action.CALL, _W, _C),
        happened(6, Action.PARK, _S, _P, reason="paying", minutes=5),
        happened(9, Action.CALL, _P, _C),
    )
    assert parked[2:] == [Ended(6, key(0)), Called(9, key(1), HERE)]


def test_the_next_service_at_the_same_counter_and_an_undone_finish_go_on_there() -> None:
    visit = (issued(0), happened(5, Action.CALL, _W, _C))
    further = happened(9, Action.FINISH_STEP, _S, _S, wrap_up=False, next_service=str(NEXT))
    assert told(*visit, further)[2:] == [Ended(9, key(0)), Called(9, key(1), HERE)]
    finish = happened(9, Action.FINISH, _S, _D, wrap_up=False)
    undone = told(*visit, finish, happened(10, Action.UNDO, _D, _S))
    assert undone[2:] == [Ended(9, key(0)), Called(10, key(1), HERE)]


def test_counters_open_change_and_close() -> None:
    follower = Follower("Asia/Almaty")
    one, two = {COUNTER: frozenset({SERVICE})}, {COUNTER: frozenset({SERVICE, NEXT})}
    assert follower.clock(MONDAY) % 86400 == NINE
    assert follower.clock(MONDAY) // 86400 % 7 == 0
    assert [*follower.open_counters(MONDAY, one)] == [
        CounterOpens(follower.clock(MONDAY), HERE, frozenset({str(SERVICE)}))
    ]
    assert not [*follower.open_counters(MONDAY, one)]
    assert [type(step) for step in follower.open_counters(MONDAY, two)] == [CounterOpens]
    assert not [*follower.closed_counters(MONDAY, two)]
    assert [type(step) for step in follower.closed_counters(MONDAY, {})] == [CounterCloses]


def test_the_clock_of_the_steps_never_runs_backwards() -> None:
    follower = Follower("Europe/Berlin")
    before = follower.clock(datetime(2026, 10, 25, 0, 30, tzinfo=UTC))
    assert follower.clock(datetime(2026, 10, 25, 1, 15, tzinfo=UTC)) == before, "summer time has ended"
    assert follower.clock(datetime(2026, 10, 25, 2, 30, tzinfo=UTC)) > before


def test_ended_visits_are_forgotten_on_the_next_day() -> None:
    follower = Follower("Asia/Almaty")
    [*follower.steps(issued(0)), *follower.steps(happened(4, Action.LEAVE, _W, _L)), *follower.steps(issued(5, OTHER))]
    assert follower.waits_as(T)
    [*follower.steps(issued(24 * 60, UUID(int=9)))]
    assert follower.waits_as(T) is None
    assert follower.waits_as(OTHER) == key(0, OTHER)
    assert TicketState.WAITING == _W
