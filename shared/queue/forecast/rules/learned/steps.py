"""What the learning forecast is told: the steps of a queue in the order of time, and what it is asked."""

from collections.abc import Hashable
from dataclasses import dataclass

#: A ticket, a service, a counter or a class of priority: an id in a branch, a text in a log.
Key = Hashable


@dataclass(frozen=True, slots=True)
class Issued:
    """A ticket joins the queue of a service. `at`: seconds of the branch's wall clock, from any fixed day.

    `ahead` are the people who will be called before, by the branch's own order; None: count those who came earlier.
    """

    at: float
    ticket: Key
    service: Key
    priority: Key = 0
    ahead: float | None = None


@dataclass(frozen=True, slots=True)
class Called:
    """A waiting ticket is called; `counter` is None where a log does not know it."""

    at: float
    ticket: Key
    counter: Key | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """The serving of a called ticket is over, and its counter is free."""

    at: float
    ticket: Key


@dataclass(frozen=True, slots=True)
class Left:
    """A waiting ticket leaves the queue without a call: no short wait, but one of unknown length."""

    at: float
    ticket: Key


@dataclass(frozen=True, slots=True)
class CounterOpens:
    """A counter begins to call for these services, or goes on after a pause, or changes its services."""

    at: float
    counter: Key
    services: frozenset[Key]


@dataclass(frozen=True, slots=True)
class CounterCloses:
    """A counter stops calling: a pause or the end of its session."""

    at: float
    counter: Key


@dataclass(frozen=True, slots=True)
class OpenCount:
    """How many counters call for a service, where a log tells only their number."""

    at: float
    service: Key
    counters: int


Step = Issued | Called | Ended | Left | CounterOpens | CounterCloses | OpenCount


@dataclass(frozen=True, slots=True)
class Ask:
    """Somebody asks how long the wait for a service is; `ahead` as in `Issued`."""

    at: float
    service: Key
    priority: Key = 0
    ahead: float | None = None


@dataclass(frozen=True, slots=True)
class Expected:
    """The expected wait in seconds: the 10, 50 and 90 % points."""

    low: float
    median: float
    high: float
