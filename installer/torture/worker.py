"""One process of a torture: `python -m installer.torture.worker TASK` lives the life that its task names."""

import logging
import sys
from collections.abc import Callable, Mapping

from installer.torture.client import Client, StoppedError
from installer.torture.faults.disk import install_as_told
from installer.torture.people import board, caretaker, clerk, keeper, kiosk, manager
from installer.torture.task import Task

LIVES: Mapping[str, Callable[[Client], None]] = {
    "kiosk": kiosk.live,
    "clerk": clerk.live,
    "manager": manager.live,
    "closer": manager.close_today,
    "board": board.live,
    "keeper": keeper.live,
    "backup": caretaker.back_up,
    "restore": caretaker.bring_back,
    "zone": caretaker.change_zone,
    "end": caretaker.end_days,
}


def main(words: str) -> int:
    """Live until told to stop; what a killed predecessor left in doubt is asked first."""
    logging.disable(logging.CRITICAL)  # lost databases are what this is about; histories tell it
    install_as_told()  # before the first connection
    task = Task.read(words)
    try:
        client = Client(task)
    except StoppedError:
        return 0
    try:
        client.go_on()
        LIVES[task.life](client)
    except StoppedError:
        return 0
    finally:
        client.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
