"""Does again what met a passing fault of the database, and only what may be done again.

A method of an operations class says of itself why a second time is harmless:

- `@reads`: it changes nothing;
- `@decided_by("command_id")`: the id of the command or of the new thing, made before the first try, is looked up
  first; so a commit whose answer was lost is found instead of being made once more;
- `@sets`: it brings about a state, and the same state again changes nothing.

A method that says nothing is never done again, e.g. a PIN check, whose tries count.
"""

import functools
import inspect
import random
import threading
import time
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from shared.platform.db.faults import PassingError
from shared.platform.errors import UserError

P = ParamSpec("P")
T = TypeVar("T")

MOST_TRIES = 5
#: After so long no further try begins (STANDARDS R-17); the last one may still be on its way.
LONGEST_SECONDS = 3.0
#: Before the second, third … try; what is really waited is between the half and the whole of it.
PAUSES = (0.05, 0.2, 0.6, 1.6)
#: What a decorator leaves on a method: why it may be done again.
REPEATED = "__nobat_repeated__"


def again(
    operation: Callable[[], T],
    wait: Callable[[float], object] | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> T:
    """Return what `operation` returns, trying again after each PassingError; `wait` gets seconds.

    Raises UserError(DATABASE_LOST) when tries or time are used up (no PassingError, so that nobody begins anew), and
    whatever else `operation` raises, at once.
    """
    began = clock()
    for pause in (*PAUSES, None):
        try:
            return operation()
        except PassingError as problem:
            seconds = LONGEST_SECONDS if pause is None else pause * random.uniform(0.5, 1.0)  # noqa: S311 -- no secret
            if clock() - began + seconds >= LONGEST_SECONDS:
                raise UserError(problem.code) from problem
            (wait or threading.Event().wait)(seconds)
    raise AssertionError("the last try either returns or raises")


def reads(operation: Callable[P, T]) -> Callable[P, T]:
    """Mark a method that changes nothing, so that it may be done again."""
    return _repeated(operation, "reads")


def sets(operation: Callable[P, T]) -> Callable[P, T]:
    """Mark a method that brings about a state: done twice, it leaves what it leaves done once."""
    return _repeated(operation, "sets")


def decided_by(identity: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Mark a method that looks up the id in its parameter `identity` (or `parameter.field`) before it does anything.

    Raises TypeError when the method has no such parameter, or one that would make its own id at every try.
    """

    def mark(operation: Callable[P, T]) -> Callable[P, T]:
        parameter = inspect.signature(operation).parameters.get(identity.partition(".")[0])
        if parameter is None or parameter.default is not inspect.Parameter.empty:
            raise TypeError(f"{operation.__qualname__} is not handed its {identity}")
        return _repeated(operation, identity)

    return mark


def _repeated(operation: Callable[P, T], why: str) -> Callable[P, T]:
    @functools.wraps(operation)
    def tried(*given: P.args, **named: P.kwargs) -> T:
        return again(functools.partial(operation, *given, **named))

    setattr(tried, REPEATED, why)
    return tried
