"""Processes of others, as Linux tells of them in its folder of processes."""

import contextlib
import threading
import time
from pathlib import Path


def children_of(pid: int) -> list[int]:
    """Return the processes that a process started itself."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                # The name stands in brackets and may hold anything; the parent is the second word after it.
                if int((entry / "stat").read_text().rpartition(")")[2].split()[1]) == pid:
                    found.append(int(entry.name))
    return found


def wait_until_gone(pids: list[int], seconds: float) -> None:
    """Return when none of these processes lives, or after so many seconds."""
    pause = threading.Event()
    until = time.monotonic() + seconds
    while any(_lives(pid) for pid in pids) and time.monotonic() < until:
        pause.wait(0.01)


def _lives(pid: int) -> bool:
    with contextlib.suppress(OSError):
        # An orphan that is dead and waits only to be noticed has the state Z.
        return not Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].startswith(" Z")
    return False
