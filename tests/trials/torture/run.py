"""One complete torture: create the branch, start the clients, inject faults, serve the rest, and check the result."""

import json
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.trials.torture.checking.reading import read_stored
from tests.trials.torture.environment import TortureEnvironment
from tests.trials.torture.faults.common_faults import EVERYWHERE
from tests.trials.torture.faults.fault import InjectedFault
from tests.trials.torture.history import INVOKE, OK
from tests.trials.torture.places import TorturePlace
from tests.trials.torture.processes import ClientProcesses
from tests.trials.torture.staffing import Staffing, make_tortured_branch, tasks
from tests.trials.torture.task import Signs

START_SECONDS = 90.0
DRAIN_SECONDS = 60.0
QUIET_EVERY = 3


@dataclass(frozen=True)
class Plan:
    """Duration, seed and number of clients; `only`: names of the faults to choose from (empty: all).

    The faults of a `script` are injected once, in this order, however long that takes. A smaller `pace` leaves less
    time between faults.
    """

    seconds: float
    seed: int
    staffing: Staffing = field(default_factory=Staffing)
    only: tuple[str, ...] = ()
    script: tuple[str, ...] = ()
    pace: float = 1.0


@dataclass
class TortureOutcome:
    """The result of a torture: the checker's `verdict` and the injected faults."""

    kind: str
    seed: int
    seconds: float
    verdict: Mapping[str, Any]
    faults: dict[str, int]
    skipped: dict[str, str]
    recoveries: list[float]
    not_recovered: list[str]
    crashed: list[str]

    @property
    def good(self) -> bool:
        """Whether faults were injected, nothing was lost, doubled or broken, and every client recovered each time."""
        tried = bool(self.faults) and self.verdict["looked_at"]["confirmed tickets"] > 0
        return tried and not (self.verdict["findings"] or self.not_recovered or self.crashed)


def torture(place: TorturePlace, plan: Plan, folder: Path, say: Callable[[str], None]) -> TortureOutcome:
    """Torture a new branch at `place` and return the result; `folder` gets the histories and backups."""
    (folder / "history").mkdir(parents=True)
    dice = random.Random(plan.seed)
    make_tortured_branch(place.true_address)
    signs = Signs(folder)
    processes = ClientProcesses(folder / "processes.log", place.disk, random.Random(plan.seed + 1))
    environment = TortureEnvironment(folder, place.address, place.true_address, processes, signs, dice, say)
    conductor = _Conductor(environment, place, plan)
    began = time.monotonic()
    try:
        for task in tasks(plan.staffing, place.address, folder):
            processes.start(task)
        processes.wait_for_answers(processes.of("kiosk", "clerk"), START_SECONDS)
        if plan.script:
            conductor.follow(plan.script)
        else:
            conductor.inject_until(time.monotonic() + plan.seconds)
        say("No new tickets are issued; the remaining visitors are served.")
        conductor.drain()
    finally:
        signs.give("stop")
        processes.end()
        environment.history.close()
    signs.take_back("stop")
    environment.errand(environment.task("end"))
    return TortureOutcome(
        place.kind, plan.seed, time.monotonic() - began, _verdict(folder, place.true_address), dict(conductor.done),
        conductor.skipped, conductor.recoveries, conductor.not_recovered, processes.crashed,
    )  # fmt: skip


class _Conductor:
    """Chooses the next fault, in an order that the seed sets: every fault once before any is repeated."""

    def __init__(self, environment: TortureEnvironment, place: TorturePlace, plan: Plan) -> None:
        self._environment = environment
        self._pace = plan.pace
        self.done: Counter[str] = Counter()
        self.skipped: dict[str, str] = {}
        self.recoveries: list[float] = []
        self.not_recovered: list[str] = []
        known: Sequence[InjectedFault] = [*(kind(environment) for kind in EVERYWHERE), *place.faults(environment)]
        self._faults: list[InjectedFault] = []
        for fault in known:
            if plan.only and fault.name not in plan.only:
                continue
            reason = fault.reason_missing()
            if reason is None:
                self._faults.append(fault)
            elif fault.name not in self.skipped:
                self.skipped[fault.name] = reason
                environment.say(f"Skipped: {fault.name}. {reason}")

    def inject_until(self, end: float) -> None:
        """Inject faults until this monotonic time in seconds; the branch must recover after each."""
        deck: list[InjectedFault] = []
        while time.monotonic() < end:
            if not deck:
                deck = list(self._faults)
                self._environment.random.shuffle(deck)
            self._inject(deck.pop(), round(end - time.monotonic()))
            if self.done.total() % QUIET_EVERY == 0:
                self._environment.check_when_quiet()

    def follow(self, script: Sequence[str]) -> None:
        """Inject these faults, if this computer can."""
        for name in script:
            for fault in self._faults:
                if fault.name == name:
                    self._inject(fault, 0)
                    break
        self._environment.check_when_quiet()

    def drain(self) -> None:
        """Let the clerks serve the remaining visitors, then start a later day and close all earlier ones."""
        environment = self._environment
        environment.check_when_quiet()
        environment.signs.give("drain")
        end = time.monotonic() + DRAIN_SECONDS
        while time.monotonic() < end and _left(environment.true_address):
            environment.wait(1.0)
        last = max(
            (row["day"] for row in read_stored(environment.true_address, "tickets").rows("tickets")),
            default=environment.now().date(),
        )
        days = (last - environment.now().date()).days + 3
        environment.signs.clock.move_to(environment.signs.clock.moved() + timedelta(days=max(days, 3)).total_seconds())

    def _inject(self, fault: InjectedFault, seconds_left: int) -> None:
        environment = self._environment
        environment.say(f"{seconds_left:>5} s left: {fault.name}" if seconds_left else fault.name)
        environment.history.write(INVOKE, "fault", name=fault.name)
        fault.strike()
        environment.wait(self._pace * environment.random.uniform(0.3, 2.0))
        fault.heal()
        environment.begin_open_day()
        healed_at = time.monotonic()
        environment.history.write(OK, "fault", name=fault.name)
        self.done[fault.name] += 1
        silent = environment.settle()
        self.recoveries.append(time.monotonic() - healed_at)
        self.not_recovered += [f"{client} after {fault.name}" for client in silent]
        environment.wait(self._pace * environment.random.uniform(0.2, 1.0))


def _left(address: str) -> bool:
    """Whether a visitor is waiting or at a counter."""
    return any(
        row["state"] in ("waiting", "called", "serving") for row in read_stored(address, "tickets").rows("tickets")
    )


def _verdict(folder: Path, address: str) -> dict[str, Any]:
    """Run the checker as a separate program, and return its verdict."""
    command = [sys.executable, "-m", "tests.trials.torture.checker", str(folder), address]
    root = str(Path(__file__).resolve().parents[3])
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if not done.stdout:
        raise RuntimeError(f"the checker failed: {done.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(done.stdout)
    return found
