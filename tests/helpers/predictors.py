"""Predictors whose answers a test can reckon, in the place of the learning forecast."""

from collections.abc import Mapping
from typing import Any

from shared.bootstrap import OpenBranch
from shared.queue.forecast.operations.keeping import ForecastKeeping
from shared.queue.forecast.rules.learned.steps import Ask, Expected, Key, Step
from shared.upkeep.keeper.forecasting.making import ForecastMaker
from tests.helpers.plain_night import PlainNight

#: What one person ahead adds, and the half of a range.
EACH_SECONDS, AROUND_SECONDS, OWN_SECONDS = 300.0, 150.0, 240.0


class PlainPredictor:
    """Expects five minutes for a newcomer and everybody ahead; `steps` are those it was told."""

    def __init__(self, published: Mapping[Key, float]) -> None:
        self.published, self.steps = published, list[Step]()
        self.nights = list[Any]()

    def observe(self, step: Step) -> None:
        """Remember a step."""
        self.steps.append(step)

    def newcomer(self, ask: Ask) -> Expected | None:
        """Return the wait behind the people ahead."""
        median = EACH_SECONDS * (1 + (ask.ahead or 0.0))
        return Expected(median - AROUND_SECONDS, median, median + AROUND_SECONDS)

    def waiting(self, ticket: Key, at: float, ahead: float | None) -> Expected | None:
        """Return four minutes for everybody ahead and one more."""
        wait = OWN_SECONDS * (1 + (ahead or 0.0))
        return Expected(wait, wait, wait)

    def night_work(self) -> PlainNight | None:
        """Return work whose result is what it was given."""
        return PlainNight("learned")

    def take(self, night: Any) -> None:
        """Remember what came out."""
        self.nights.append(night)


def plain_maker(branch: OpenBranch) -> ForecastMaker:
    """Return a maker of forecasts of a branch, which has read the past."""
    maker = ForecastMaker(branch.of(ForecastKeeping), PlainPredictor)
    while maker.catch_up():
        pass
    return maker


def publish(branch: OpenBranch, maker: ForecastMaker | None = None) -> ForecastMaker:
    """Publish what is expected now, as the maintenance service does."""
    made = maker or plain_maker(branch)
    forecast, news = made.forecast()
    branch.of(ForecastKeeping).publish(forecast, news=news)
    return made
