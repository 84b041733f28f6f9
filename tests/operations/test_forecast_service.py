"""The thread of the maintenance service that publishes the forecast: it follows the branch and harms no duty."""

import os
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import count
from typing import Any

import pytest

from installer.commands.keeper import forecasting
from shared.bootstrap import OpenBranch, open_branch
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.queue.forecast.model import Due, Published
from shared.queue.forecast.operations.keeping import ForecastKeeping, Look
from shared.queue.forecast.rules.learned.steps import Key
from shared.queue.tickets.operations.queue import Queue
from shared.upkeep.keeper.forecasting import service as service_module
from shared.upkeep.keeper.forecasting.making import ForecastMaker, GoneBackError
from shared.upkeep.keeper.forecasting.service import ForecastService
from shared.upkeep.keeper.keeper import Keeper
from shared.upkeep.keeper.operations import LEASE_SECONDS
from tests.helpers.branches import sign_in
from tests.helpers.plain_night import PlainNight
from tests.helpers.predictors import PlainPredictor
from tests.helpers.visits import take

PATIENCE_SECONDS = 60


def eventually(holds: Callable[[], bool], what: str) -> None:
    """Wait until something holds; fail when it never does."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        assert time.monotonic() < end, what
        threading.Event().wait(0.02)


def published(branch: OpenBranch) -> Published | None:
    """Return what is published now."""
    return branch.of(ForecastKeeping).published()


def waiting_known(branch: OpenBranch) -> int:
    """Return of how many waiting tickets something is published; -1: nothing is published."""
    found = published(branch)
    return -1 if found is None else len(found.waiting)


def test_the_service_follows_the_branch_survives_its_faults_and_takes_back_what_it_published(
    branch: OpenBranch, clock: VirtualClock, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(service_module, "AFTER_FAULT_SECONDS", 0.01)
    monkeypatch.setattr(service_module, "AGAIN_SECONDS", 0.05)
    faults = [ArithmeticError("one"), None]
    nights, learned = ["", "learned"], list[Any]()

    class Faulty(PlainPredictor):
        def __init__(self, seconds: Mapping[Key, float]) -> None:
            super().__init__(seconds)
            fault = faults.pop(0) if faults else None
            if fault is not None:
                raise fault

        def night_work(self) -> PlainNight | None:
            return PlainNight(nights.pop(0)) if nights else None

        def take(self, night: Any) -> None:
            learned.append(night)

    sign_in(branch, "olga", "3")
    take(branch)
    own = open_branch(branch.address, clock=clock)
    service = ForecastService(own, own.of(ForecastKeeping), Faulty)
    service.begin()
    service.begin()
    eventually(lambda: waiting_known(branch) == 1, "the past was read")
    assert not faults, "it began again after the fault"
    take(branch)
    eventually(lambda: waiting_known(branch) == 2, "a ticket that was taken is followed")
    clock.advance(86400)
    eventually(lambda: bool(learned), "the first night failed, the second did not")
    assert learned[0][0] == "learned"
    assert learned[0][1] != os.getpid(), "another process learned"
    service.end(withdraw=False)
    assert published(branch) is not None
    service.begin()
    service.end(withdraw=True)
    assert published(branch) is None
    own.close()
    assert [record.getMessage() for record in caplog.records].count("forecast went wrong") == 2, "each is told once"


def test_what_the_learning_forecast_expects_is_published(office: OpenBranch, hours: VirtualClock) -> None:
    sign_in(office, "olga", "3")
    take(office)
    service = forecasting(office)
    service.begin()
    eventually(lambda: waiting_known(office) == 1, "the learning forecast was asked")
    found = published(office)
    service.end(withdraw=True)
    assert found is not None
    ranges = [*found.waiting.values(), *(made.expected for made in found.newcomers.values())]
    assert all(0 <= each.low <= each.median <= each.high for each in ranges)
    services = {service_id for service_id, _ in found.newcomers}
    assert services == {wait.service_id for wait in office.forecast.waits() if wait.open_counters}
    assert all(made.per_person > 0 for made in found.newcomers.values())


def test_what_there_was_no_time_to_ask_is_asked_next(office: OpenBranch, hours: VirtualClock) -> None:
    sign_in(office, "olga", "3")
    for _ in range(4):
        take(office)
    slow = count(0.0, 0.05)
    maker = ForecastMaker(office.of(ForecastKeeping), PlainPredictor, clock=lambda: next(slow))
    while maker.catch_up():
        pass
    known = []
    for _ in range(40):
        forecast, _news = maker.forecast()
        known.append(len(forecast.newcomers) + len(forecast.waiting))
        if not maker.behind:
            break
    offered = sum(wait.open_counters > 0 for wait in office.forecast.waits())
    assert known == sorted(known)
    assert known[0] < known[-1] == 4 + offered * len(office.catalog.catalog().classes_in_use)


class Restored(ForecastKeeping):
    """Reads a branch of which an older backup was restored, once `gone_back` is set."""

    gone_back = False

    def look(self, after: int, due: Sequence[Due] = ()) -> Look:
        """Return no events, and a queue whose last event is an older one."""
        look = super().look(after, due)
        if not self.gone_back or look.now is None:
            return look
        return Look((), replace(look.now, seq=after - 1))


def test_after_a_restore_the_past_is_read_again(office: OpenBranch, hours: VirtualClock) -> None:
    take(office)
    keeping = Restored(Queue(office.database))
    maker = ForecastMaker(keeping, PlainPredictor)
    maker.forecast()
    keeping.gone_back = True
    with pytest.raises(GoneBackError):
        maker.forecast()


class Companion:
    """Remembers what a keeper told it."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def begin(self) -> None:
        """Begin."""
        self.told.append("begin")

    def end(self, *, withdraw: bool) -> None:
        """End."""
        self.told.append("end and withdraw" if withdraw else "end")


def test_only_the_keeper_that_has_the_lease_forecasts(office: OpenBranch, hours: VirtualClock) -> None:
    companion = Companion()
    keeper = Keeper(
        office.keeper, office.notices, (), new_id(), "keeper", threading.Event(), companion=companion
    )  # fmt: skip
    assert keeper.tick()
    hours.advance(LEASE_SECONDS + 1)
    office.keeper.take(new_id(), "another")
    assert not keeper.tick()
    keeper.release_lease()
    assert companion.told == ["begin", "end", "end and withdraw"]
