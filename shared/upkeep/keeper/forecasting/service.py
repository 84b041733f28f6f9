"""The thread of the maintenance service that forecasts the waits; a fault in it harms no duty."""

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from shared.platform.errors import UserError
from shared.platform.live.feed import ChangeFeed
from shared.platform.live.topics import Topic
from shared.queue.forecast.model import Due
from shared.queue.forecast.operations.keeping import ForecastKeeping
from shared.queue.forecast.rules.learned.steps import Key
from shared.upkeep.keeper.forecasting.making import ForecastMaker, GoneBackError, LivePredictor
from shared.upkeep.keeper.forecasting.nights import WorkAtNight

log = logging.getLogger(__name__)

#: What is published is replaced at least so often; readers use nothing that is older than a minute.
AGAIN_SECONDS = 15.0
#: There was no time to ask for everything.
SOON_SECONDS = 0.3
#: Changes that come together are taken in together.
TOGETHER_SECONDS = 0.01
#: After a fault, the past is read again.
AFTER_FAULT_SECONDS = 30.0
#: So long it takes at most until the thread has noticed that it must end.
END_SECONDS = 5.0
#: Other topics change no wait.
TOPICS = frozenset(
    {Topic.QUEUE, Topic.CALLS, Topic.SESSIONS, Topic.CATALOG, Topic.SETTINGS, Topic.APPOINTMENTS, Topic.DAY}
)


class Feeds(Protocol):
    """Makes a change feed; `OpenBranch` does."""

    def feed(
        self, on_change: Callable[[frozenset[Topic]], None], on_lost: Callable[[], None], on_back: Callable[[], None]
    ) -> ChangeFeed:
        """Return a change feed that is not yet started."""
        ...


class ForecastService:
    """Begins when this keeper has the lease, and ends when it gives the lease back or loses it."""

    def __init__(
        self,
        feeds: Feeds,
        keeping: ForecastKeeping,
        make: Callable[[Mapping[Key, float]], LivePredictor],
        due: Callable[[], Sequence[Due]] = tuple,
    ) -> None:
        """`make` makes the predictor from the published seconds of each service; it is called on the thread.

        `due` returns the appointments of the next hours.
        """
        self._feeds, self._keeping = feeds, keeping
        self._make = lambda: ForecastMaker(keeping, make, due)
        self._run: _Run | None = None

    def begin(self) -> None:
        """Begin to forecast, unless that has begun."""
        if self._run is None or not self._run.thread.is_alive():
            self._run = _Run(self._feeds, self._keeping, self._make)
            self._run.thread.start()

    def end(self, *, withdraw: bool) -> None:
        """End it; `withdraw` what is published, unless another keeper has begun to publish."""
        if self._run is None:
            return
        self._run.end()
        self._run = None
        if withdraw:
            # It is not used any more after a minute.
            with contextlib.suppress(Exception):
                self._keeping.withdraw()


class _Run:
    """One thread, from its beginning to its end."""

    def __init__(self, feeds: Feeds, keeping: ForecastKeeping, make: Callable[[], ForecastMaker]) -> None:
        self._feeds, self._keeping, self._make = feeds, keeping, make
        self._stop, self._changed = threading.Event(), threading.Event()
        self._lost = False
        self._night: WorkAtNight | None = None
        self.thread = threading.Thread(target=self._forecast, name="forecast", daemon=True)

    def end(self) -> None:
        """End the thread; one that takes longer publishes nothing more."""
        self._stop.set()
        self._changed.set()
        self.thread.join(END_SECONDS)

    def _forecast(self) -> None:
        feed = self._feeds.feed(self._notice, self._changed.set, self._changed.set)
        feed.start()
        try:
            while not self._stop.is_set():
                try:
                    self._follow()
                except Exception as fault:
                    self._tell(fault)
                    self._stop.wait(AFTER_FAULT_SECONDS)
        finally:
            feed.stop()
            if self._night is not None:
                self._night.give_up()

    def _notice(self, topics: frozenset[Topic]) -> None:
        if topics & TOPICS:
            self._changed.set()

    def _follow(self) -> None:
        """Read the past, then publish after every change, until the end or a fault."""
        began = time.monotonic()
        maker = self._make()
        while maker.catch_up():
            if self._stop.is_set():
                return
        seconds = round(time.monotonic() - began, 1)
        log.info("forecast has read the past", extra={"details": {"events": maker.events, "seconds": seconds}})
        while not self._stop.is_set():
            self._changed.clear()
            try:
                forecast, news = maker.forecast()
                if self._stop.is_set():
                    return
                self._keeping.publish(forecast, news=news)
                self._lost = False
                self._learn_at_night(maker)
            except GoneBackError:
                return
            except UserError as problem:
                # The database is away; the next change, or its return, wakes this thread.
                self._tell(problem)
            self._changed.wait(SOON_SECONDS if maker.behind else AGAIN_SECONDS)
            self._stop.wait(TOGETHER_SECONDS)

    def _learn_at_night(self, maker: ForecastMaker) -> None:
        """Begin the work of a night when it is due, and take in what came out."""
        night = self._night
        if night is None:
            work = maker.night_work()
            self._night = None if work is None else WorkAtNight(work, self._changed.set)
        elif night.over:
            self._night = None
            if night.fault is None:
                maker.predictor.take(night.result)
                log.info("forecast has learned at night")
            else:
                self._tell(night.fault)

    def _tell(self, fault: Exception) -> None:
        if not self._lost:
            self._lost = True
            trace = None if isinstance(fault, UserError) else fault
            log.error("forecast went wrong", exc_info=trace, extra={"details": {"fault": str(fault)}})
