"""What met a passing fault is done again a few times, and only what may be done again."""

from uuid import UUID

import pytest

from shared.platform.db.errors import DATABASE_FULL, DATABASE_LOST
from shared.platform.db.faults import PassingError
from shared.platform.db.retrying import LONGEST_SECONDS, MOST_TRIES, again, decided_by, reads
from shared.platform.errors import UserError
from shared.platform.ids import new_id


class Times:
    """A clock that only moves while somebody waits or works."""

    def __init__(self) -> None:
        self.now = 0.0
        self.pauses: list[float] = []

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds


class Flaky:
    """Work that fails so many times, each try taking so many seconds."""

    def __init__(self, faults: int, times: Times, seconds: float = 0.0) -> None:
        self.tries, self._faults, self._times, self._seconds = 0, faults, times, seconds

    def __call__(self) -> str:
        self.tries += 1
        self._times.now += self._seconds
        if self.tries <= self._faults:
            raise PassingError
        return "done"


@pytest.mark.parametrize("faults", range(MOST_TRIES))
def test_what_fails_a_few_times_succeeds_in_the_end(faults: int) -> None:
    times = Times()
    assert again(Flaky(faults, times), times.wait, times) == "done"
    assert len(times.pauses) == faults
    assert times.pauses == sorted(times.pauses)


def test_after_five_tries_the_problem_is_told_and_no_longer_called_passing() -> None:
    times = Times()
    work = Flaky(99, times)
    with pytest.raises(UserError) as told:
        again(work, times.wait, times)
    assert told.value.code is DATABASE_LOST
    assert not isinstance(told.value, PassingError)
    assert work.tries == MOST_TRIES
    assert times.now < LONGEST_SECONDS


def test_no_further_try_begins_after_three_seconds() -> None:
    times = Times()
    work = Flaky(99, times, seconds=2.9)
    with pytest.raises(UserError):
        again(work, times.wait, times)
    assert work.tries <= 2


def test_tries_inside_tries_are_not_multiplied() -> None:
    times = Times()
    work = Flaky(99, times)
    with pytest.raises(UserError):
        again(lambda: again(work, times.wait, times), times.wait, times)
    assert work.tries == MOST_TRIES


@pytest.mark.parametrize("problem", [ValueError("a mistake"), UserError(DATABASE_FULL)])
def test_other_problems_are_told_at_once(problem: Exception) -> None:
    times = Times()
    tries = []

    def work() -> None:
        tries.append(1)
        raise problem

    with pytest.raises(type(problem)):
        again(work, times.wait, times)
    assert len(tries) == 1


def test_every_try_of_a_marked_method_gets_the_same_id() -> None:
    seen: list[UUID] = []

    class Verbs:
        @decided_by("command_id")
        def act(self, command_id: UUID) -> UUID:
            seen.append(command_id)
            if len(seen) < 3:
                raise PassingError
            return command_id

    one = new_id()
    assert Verbs().act(one) == one
    assert seen == [one, one, one]


def test_a_reading_that_met_a_fault_is_read_again() -> None:
    answers: list[object] = [PassingError(), 7]

    @reads
    def read() -> object:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    assert read() == 7


def test_a_method_without_an_id_of_its_caller_cannot_be_marked_as_decided_by_it() -> None:
    def without(display: str) -> str:
        return display

    def own_id(command_id: UUID | None = None) -> UUID | None:
        return command_id

    for method in (without, own_id):
        with pytest.raises(TypeError, match="has no required parameter command_id"):
            decided_by("command_id")(method)
