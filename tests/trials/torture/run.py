"""One whole torture: make the branch, let everybody work, harm it again and again, drain it, and have it judged."""

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
from tests.trials.torture.common_faults import EVERYWHERE, InjectedFault
from tests.trials.torture.environment import TortureEnvironment
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
    """How long, with which seed, by how many; `only`: names of harms to choose from (empty: all).

    With a `script` these harms are done once, in this order, however long that takes. A smaller `pace` leaves less time
    between harms.
    """

    seconds: float
    seed: int
    staffing: Staffing = field(default_factory=Staffing)
    only: tuple[str, ...] = ()
    script: tuple[str, ...] = ()
    pace: float = 1.0


@dataclass
class TortureOutcome:
    """What a torture showed: the checker's `verdict` as it wrote it, and what was done to the branch."""

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
        """Whether something was tried, nothing was lost, doubled or broken, and everybody came back each time."""
        tried = bool(self.faults) and self.verdict["looked_at"]["confirmed tickets"] > 0
        return tried and not (self.verdict["findings"] or self.not_recovered or self.crashed)


def torture(place: TorturePlace, plan: Plan, folder: Path, say: Callable[[str], None]) -> TortureOutcome:
    """Torture a fresh branch at `place` and return what came of it; `folder` takes histories and backups."""
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
            conductor.harm_until(time.monotonic() + plan.seconds)
        say("The doors are closed; whoever is left is served.")
        conductor.drain()
    finally:
        signs.give("stop")
        processes.end()
        environment.history.close()
    signs.take_back("stop")
    environment.errand(environment.task("end"))
    return TortureOutcome(
        place.kind, plan.seed, time.monotonic() - began, _judged(folder, place.true_address), dict(conductor.done),
        conductor.skipped, conductor.recoveries, conductor.not_recovered, processes.crashed,
    )  # fmt: skip


class _Conductor:
    """Chooses what happens next, in an order that the seed decides: every harm once before any comes again."""

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
                environment.say(f"Left out: {fault.name}. {reason}")

    def harm_until(self, end: float) -> None:
        """Harm the branch until that monotonic second; each time it must recover before the next."""
        deck: list[InjectedFault] = []
        while time.monotonic() < end:
            if not deck:
                deck = list(self._faults)
                self._environment.random.shuffle(deck)
            self._harm(deck.pop(), round(end - time.monotonic()))
            if self.done.total() % QUIET_EVERY == 0:
                self._environment.look_quietly()

    def follow(self, script: Sequence[str]) -> None:
        """Do certain harms, as far as they can be done here."""
        for name in script:
            for fault in self._faults:
                if fault.name == name:
                    self._harm(fault, 0)
                    break
        self._environment.look_quietly()

    def drain(self) -> None:
        """Let the clerks serve whoever is left, then let a later day begin and close all others."""
        environment = self._environment
        environment.look_quietly()
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

    def _harm(self, fault: InjectedFault, seconds_left: int) -> None:
        environment = self._environment
        environment.say(f"{seconds_left:>5} s left: {fault.name}" if seconds_left else fault.name)
        environment.history.write(INVOKE, "harm", name=fault.name)
        fault.strike()
        environment.wait(self._pace * environment.random.uniform(0.3, 2.0))
        fault.heal()
        environment.begin_open_day()
        healed_at = time.monotonic()
        environment.history.write(OK, "harm", name=fault.name)
        self.done[fault.name] += 1
        silent = environment.settle()
        self.recoveries.append(time.monotonic() - healed_at)
        self.not_recovered += [f"{client} after {fault.name}" for client in silent]
        environment.wait(self._pace * environment.random.uniform(0.2, 1.0))


def _left(address: str) -> bool:
    """Whether anybody waits or is at a counter."""
    return any(
        row["state"] in ("waiting", "called", "serving") for row in read_stored(address, "tickets").rows("tickets")
    )


def _judged(folder: Path, address: str) -> dict[str, Any]:
    """Let the checker judge as a program of its own, and return what it wrote."""
    words = [sys.executable, "-m", "tests.trials.torture.checker", str(folder), address]
    root = str(Path(__file__).resolve().parents[3])
    done = subprocess.run(words, cwd=root, capture_output=True, text=True, check=False)
    if not done.stdout:
        raise RuntimeError(f"the checker failed: {done.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(done.stdout)
    return found
