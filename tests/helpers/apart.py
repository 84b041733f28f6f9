"""Work in a process of its own, which a test can kill, started quickly from a clean one that knows the product."""

import multiprocessing
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from typing import TypeVar

T = TypeVar("T")

PATIENCE_SECONDS = 180


def processes() -> BaseContext:
    """Return the way in which these processes are made: from one that has opened nothing."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["pytest", "tests.trials.torture.faults.disk", "tests.helpers.branches"])
    return context


def apart(work: Callable[..., T], *given: object) -> T:
    """Return what a function of a module returns in a process of its own; what it raises is raised here."""
    with ProcessPoolExecutor(1, mp_context=processes()) as pool:
        return pool.submit(work, *given).result(PATIENCE_SECONDS)


def start_apart(work: Callable[..., object], *given: object) -> BaseProcess:
    """Start a function of a module in a process of its own, which the caller ends."""
    started = processes().Process(target=work, args=given, daemon=True)
    started.start()
    return started
