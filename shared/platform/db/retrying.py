"""Retries operations after a passing fault of the database, but only those that may run twice.

A decorator on a method of an operations class states why a second run is safe:

- `@reads`: it changes nothing;
- `@decided_by("command_id")`: the id of the command or of the new thing, made before the first try, is looked up
  first, so a commit whose answer was lost is found and not repeated;
- `@sets`: it sets a state, and setting it again changes nothing.

A method without a decorator is never retried, e.g. a PIN check, which counts tries.
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
#: No try begins later than this (STANDARDS R-17); the last one may still be running.
LONGEST_SECONDS = 3.0
#: Seconds before the second, third … try; the actual pause is between half of it and all of it.
PAUSES = (0.05, 0.2, 0.6, 1.6)
#: The attribute that a decorator sets on a method: why it may be retried.
REPEATED = "__nobat_repeated__"


def again(
    operation: Callable[[], T],
    wait: Callable[[float], object] | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> T:
    """Return what `operation` returns, trying again after each PassingError; `wait` gets seconds.

    Raises UserError(DATABASE_LOST) when tries or time are used up (not PassingError, so that no caller retries), and
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
    """Mark a method that changes nothing."""
    return _repeated(operation, "reads")


def sets(operation: Callable[P, T]) -> Callable[P, T]:
    """Mark a method that sets a state: a second run has no further effect."""
    return _repeated(operation, "sets")


def decided_by(identity: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Mark a method that looks up the id in its parameter `identity` (or `parameter.field`) before it does anything.

    Raises TypeError when the method has no such parameter, or one that would make its own id at every try.
    """

    def mark(operation: Callable[P, T]) -> Callable[P, T]:
        parameter = inspect.signature(operation).parameters.get(identity.partition(".")[0])
        if parameter is None or parameter.default is not inspect.Parameter.empty:
            raise TypeError(f"{operation.__qualname__} has no required parameter {identity}")
        return _repeated(operation, identity)

    return mark


def _repeated(operation: Callable[P, T], why: str) -> Callable[P, T]:
    @functools.wraps(operation)
    def tried(*given: P.args, **named: P.kwargs) -> T:
        return again(functools.partial(operation, *given, **named))

    setattr(tried, REPEATED, why)
    return tried
