"""Measures the windows: how soon they show something, and what they use while nobody touches them."""

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from installer.problems import SetUpError
from tests.trials.bench.agreed import EMPTY, OWN_WINDOW, PAINTED, SIZE
from tests.trials.bench.branch import BusyBranch
from tests.trials.bench.figures import Figure, at_most, median, times_floor
from tests.trials.bench.places import BenchPlace
from tests.trials.bench.stopwatch import Stopwatch
from tests.trials.bench.usage_linux import cpu_seconds, resident_megabytes

APPS = ("kiosk", "counter", "display")
START_LIMIT, START_SECONDS = 2.5, 1.2
MEMORY_LIMITS = {"kiosk": 2.0, "counter": 3.0, "display": 2.0}
IDLE_PERCENT = 1.0
#: Seconds after the first frame, until all that a start sets in motion has come to rest; looks become rarer after ten.
SETTLING = 12.0


def measure_start(place: BenchPlace, times: int) -> list[Figure]:
    """Return the seconds from starting a process to its first painted frame, an empty window and apps in turns.

    An app first paints its ground and name, then loads what it needs and paints its own window; both are told.
    """
    watch = Stopwatch()
    with _branch_address(place) as address, tempfile.TemporaryDirectory() as folder:
        for name in (EMPTY, *APPS):
            with _window(_words(name, address, folder), folder, OWN_WINDOW):
                pass  # not timed: the first start on a PC compiles what all later ones find ready
        for _ in range(times):
            for name, word in ((EMPTY, PAINTED), *((name, word) for name in APPS for word in (PAINTED, OWN_WINDOW))):
                with ExitStack() as ending:
                    window = _window(_words(name, address, folder), folder, word)
                    watch.run(f"{name} {word}", lambda: ending.enter_context(window))  # noqa: B023 -- called at once
    floor = median(watch.times(f"{EMPTY} {PAINTED}")) / 1000
    figures = []
    for name in APPS:
        seconds = median(watch.times(f"{name} {PAINTED}")) / 1000
        work = f"cold start of the {name} to its first frame"
        figures.append(times_floor("start", work, seconds, floor, "an empty window", START_LIMIT, unit="s"))
        own = median(watch.times(f"{name} {OWN_WINDOW}")) / 1000
        work = f"cold start of the {name} to its own window"
        figures.append(at_most("start", work, own, "s", START_SECONDS, floor, "an empty window"))
    return figures


def measure_idle(place: BenchPlace, seconds: float) -> list[Figure]:
    """Return memory and processor time of the apps while nobody touches them, beside an empty window's."""
    if not sys.platform.startswith("linux"):
        raise SetUpError("Memory and processor time of other processes are only measured on Linux.")
    idle = threading.Event()
    with ExitStack() as ending:
        address = ending.enter_context(_branch_address(place))
        folder = ending.enter_context(tempfile.TemporaryDirectory())
        names = (EMPTY, *APPS)
        ids = {name: ending.enter_context(_window(_words(name, address, folder), folder, OWN_WINDOW)) for name in names}
        idle.wait(min(SETTLING, seconds))
        began, before = time.perf_counter(), {name: cpu_seconds(process) for name, process in ids.items()}
        idle.wait(seconds)
        gone = time.perf_counter() - began
        used = {name: (cpu_seconds(ids[name]) - before[name]) / gone * 100 for name in names}
        memory = {name: resident_megabytes(process) for name, process in ids.items()}
    figures = [
        times_floor(
            "idle", f"memory of the idle {name}", memory[name], memory[EMPTY], "an empty window", MEMORY_LIMITS[name],
            unit="MB",
        )
        for name in APPS
    ]  # fmt: skip
    return figures + [
        at_most(
            "idle", f"processor of the idle {name}, {seconds:g} s", used[name], "% of one core", IDLE_PERCENT,
        )
        for name in APPS
    ]  # fmt: skip


@contextmanager
def _branch_address(place: BenchPlace) -> Iterator[str]:
    busy = BusyBranch.make(place.fresh("windows"))
    busy.fill(20)
    busy.close()
    yield busy.branch.address


def _words(name: str, address: str, folder: str) -> list[str]:
    if name == EMPTY:
        return [EMPTY]
    size = f"{SIZE[0]}x{SIZE[1]}"
    return [
        name,
        "--database",
        address,
        "--data",
        folder,
        "--size",
        size,
        *(["--windowed"] if name != "counter" else []),
    ]


@contextmanager
def _window(words: list[str], folder: str, until: str) -> Iterator[int]:
    """Start a window and wait until it says a word; give its process id, and end it afterwards.

    Compiled modules are kept in `folder`, as Python usually keeps them beside their sources: whether this program's
    own folder can be written must not change the figure.
    """
    command = [sys.executable, "-m", "tests.trials.bench.watched_window", *words]
    around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    around["PYTHONPYCACHEPREFIX"] = str(Path(folder, "compiled"))
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=around)
    try:
        assert process.stdout is not None
        for line in process.stdout:
            if line.strip() == until:
                break
        else:
            raise SetUpError(f"The window '{words[0]}' did not open: {_last_words(process)}")
        yield process.pid
    finally:
        process.kill()
        process.communicate()


def _last_words(process: "subprocess.Popen[str]") -> str:
    assert process.stderr is not None
    return " ".join(process.stderr.read().split())[-500:] or "it said nothing."
