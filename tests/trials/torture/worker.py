"""One process of a torture: it lives the life that its task names."""

import logging
import os
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.trials.torture.client import Client, StoppedError
from tests.trials.torture.faults import disk
from tests.trials.torture.people import board, clerk, keeper, kiosk, maintenance_jobs, manager
from tests.trials.torture.task import Task

LIVES: Mapping[str, Callable[[Client], None]] = {
    "kiosk": kiosk.live,
    "clerk": clerk.live,
    "manager": manager.live,
    "closer": manager.close_today,
    "board": board.live,
    "keeper": keeper.live,
    "backup": maintenance_jobs.back_up,
    "restore": maintenance_jobs.bring_back,
    "zone": maintenance_jobs.change_zone,
    "end": maintenance_jobs.end_days,
}


def live(task: Task) -> None:
    """Live until the stop sign is given; what a killed predecessor left in doubt is asked first."""
    _speak_into(Path(task.log))
    logging.disable(logging.CRITICAL)  # lost databases are what this is about; histories tell it
    if task.disk:
        disk.install(Path(task.disk))  # before the first connection
    try:
        client = Client(task)
        try:
            client.go_on()
            LIVES[task.life](client)
        finally:
            client.close()
    except StoppedError:
        return


def _speak_into(log: Path) -> None:
    """Let what Python says about a process that breaks go into a file, past everybody who only looks on."""
    handle = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(handle, 1)
    os.dup2(handle, 2)
    os.close(handle)
