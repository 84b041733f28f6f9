"""Measures whole ticket lives with many processes at once: kiosks issue, counters call, serve and finish."""

import multiprocessing
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier, Semaphore
from uuid import UUID

from installer.problems import SetUpError
from shared.bootstrap import open_branch
from tests.trials.bench.branch import BusyBranch
from tests.trials.bench.figures import Figure, at_most, percentile, share_of_floor, times_floor
from tests.trials.bench.floors import open_floor
from tests.trials.bench.places import BenchPlace

KIOSKS, CLERKS = 4, 12
#: A kiosk issues the next ticket when fewer people than this are in the branch, so that the hall stays as full.
IN_THE_BRANCH = 60
COMMITS_OF_A_LIFE = 4
LEAST_SHARE, TAIL = 0.5, 20.0
#: How long the processes may take to start, on a slow machine.
PATIENCE_SECONDS = 180.0
NOBODY_WAITS_SECONDS = 0.005

_PROCESSES = multiprocessing.get_context("spawn")


@dataclass(frozen=True)
class LifeTask:
    """What one process is told: databases, seconds of each part, and what it shares with the others.

    `hall` counts the free places in the branch: taken by issuing, given back by finishing.
    """

    address: str
    floor_address: str
    session: UUID | None
    device: str
    seconds: float
    starts: Barrier
    hall: Semaphore


@dataclass
class Deeds:
    """What one process did: commits of the bare engine, seconds of each verb, lives ended, faults by name."""

    floor_commits: int = 0
    floor_seconds: float = 0.0
    seconds: float = 0.0
    lives: int = 0
    verbs: list[float] = field(default_factory=list)
    faults: Counter[str] = field(default_factory=Counter)


def measure_lives(place: BenchPlace, seconds: float, kiosks: int = KIOSKS, clerks: int = CLERKS) -> list[Figure]:
    """Return lives per second against the engine's own commits, the tail of the verbs, and the faults.

    Half of the floor's share is measured before the lives and half after them, by the same processes.
    """
    busy = BusyBranch.make(place.fresh("lives"))
    address = busy.branch.address
    people: list[tuple[UUID | None, str]] = [(None, f"kiosk-{n + 1}") for n in range(kiosks)]
    people += [(session, f"console-{n + 1}") for n, session in enumerate(busy.sessions[:clerks])]
    busy.close()
    floor_address = place.fresh("lives_floor")
    open_floor(floor_address).close()
    deeds = _run(address, floor_address, people, seconds)
    faults = sum((deed.faults for deed in deeds), Counter[str]())
    verbs = [verb for deed in deeds for verb in deed.verbs]
    if not verbs:
        raise SetUpError(f"Not one verb was carried out while lives were measured: {dict(faults)}.")
    lives = sum(deed.lives / deed.seconds for deed in deeds)
    commits = sum(deed.floor_commits / deed.floor_seconds for deed in deeds)
    p50, p99 = (percentile(verbs, share) * 1000 for share in (0.50, 0.99))
    who = f"{kiosks} issuing + {clerks} calling processes"
    named = "".join(f", {name}" for name in faults)
    return [
        share_of_floor(
            "lives", f"ticket lives, {who}, {seconds:g} s", lives, "lives/s", commits / COMMITS_OF_A_LIFE,
            "the engine's commits by as many processes ÷ 4", LEAST_SHARE,
        ),
        times_floor("lives", "p99 of their verbs", p99, p50, "p50", TAIL),
        at_most("lives", f"faults in {len(verbs):,} verbs{named}", float(faults.total()), "faults", 0),
    ]  # fmt: skip


def _run(address: str, floor_address: str, people: Sequence[tuple[UUID | None, str]], seconds: float) -> list[Deeds]:
    starts, hall = _PROCESSES.Barrier(len(people)), _PROCESSES.Semaphore(IN_THE_BRANCH)
    running, ears = [], []
    for session, device in people:
        ear, mouth = _PROCESSES.Pipe(duplex=False)
        task = LifeTask(address, floor_address, session, device, seconds, starts, hall)
        process = _PROCESSES.Process(target=work, args=(task, mouth), name=device, daemon=True)
        process.start()
        mouth.close()
        running.append(process)
        ears.append(ear)
    try:
        return [_heard(ear, seconds) for ear in ears]
    finally:
        for process in running:
            process.join(5)
            if process.is_alive():
                process.kill()


def _heard(ear: Connection, seconds: float) -> Deeds:
    if not ear.poll(PATIENCE_SECONDS + 2 * seconds):
        raise SetUpError("A process of the benchmark did not answer; the machine may be too busy for this measurement.")
    try:
        deeds = ear.recv()
    except EOFError:
        raise SetUpError("A process of the benchmark ended without an answer.") from None
    assert isinstance(deeds, Deeds)
    return deeds


def work(task: LifeTask, mouth: Connection) -> None:
    """Be one process: the bare engine, then lives, then the bare engine again; everybody begins each part together."""
    deeds, floor = Deeds(), open_floor(task.floor_address)
    branch = open_branch(task.address, application=task.device)
    busy = BusyBranch.of(branch, () if task.session is None else (task.session,))
    part = task.seconds / 2

    def bare_engine() -> None:
        floor.commit()
        deeds.floor_commits += 1

    deeds.floor_seconds += _repeat(task.starts, part, bare_engine)
    act = _issuing(busy, deeds, task.hall) if task.session is None else _calling(busy, deeds, task.hall)
    deeds.seconds = _repeat(task.starts, task.seconds, act)
    deeds.floor_seconds += _repeat(task.starts, part, bare_engine)
    busy.close()
    floor.close()
    mouth.send(deeds)
    mouth.close()


def _repeat(starts: Barrier, seconds: float, act: Callable[[], None]) -> float:
    """Do something again and again; return how long it went on."""
    starts.wait(PATIENCE_SECONDS)
    began = time.perf_counter()
    while (gone := time.perf_counter() - began) < seconds:
        act()
    return gone


def _issuing(busy: BusyBranch, deeds: Deeds, hall: Semaphore) -> Callable[[], None]:
    def act() -> None:
        if hall.acquire(timeout=0.05):
            _timed(deeds, busy.issue)

    return act


def _calling(busy: BusyBranch, deeds: Deeds, hall: Semaphore) -> Callable[[], None]:
    idle = _PROCESSES.Event()

    def act() -> None:
        if _timed(deeds, busy.call) is None:
            idle.wait(NOBODY_WAITS_SECONDS)
            return
        _timed(deeds, busy.serve)
        if _timed(deeds, busy.finish) is not None:
            deeds.lives += 1
            hall.release()

    return act


def _timed(deeds: Deeds, verb: Callable[[], object]) -> object:
    started = time.perf_counter()
    try:
        answer = verb()
    except Exception as fault:
        # Every fault counts against the aim of none; which ones they were is told beside the figure.
        deeds.faults[str(getattr(fault, "code", type(fault).__name__))] += 1
        return None
    deeds.verbs.append(time.perf_counter() - started)
    return answer
