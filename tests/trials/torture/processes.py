"""Starts, kills and restarts the processes of a torture, and watches whether they get answers."""

import random
import sys
import threading
import time
from dataclasses import dataclass, replace
from multiprocessing.context import ForkServerContext, SpawnContext
from multiprocessing.process import BaseProcess
from pathlib import Path

from tests.trials.torture import worker
from tests.trials.torture.task import Task

PATIENCE_SECONDS = 20.0
LONGEST_LINE = 4096


def _context() -> ForkServerContext | SpawnContext:
    """One process loads the program and all others are forked from it, which makes them start fast."""
    if sys.platform == "win32":
        return SpawnContext()
    copies = ForkServerContext()
    copies.set_forkserver_preload([worker.__name__])
    return copies


_PROCESSES = _context()


@dataclass
class Member:
    """One process and its task; `read_up_to` is the position up to which its history was read."""

    task: Task
    process: BaseProcess
    read_up_to: int = 0

    def written(self) -> int:
        """Return the size of its history in bytes."""
        return self.task.history.stat().st_size if self.task.history.exists() else 0

    def waits_for_answer(self) -> bool:
        """Whether it has sent a request that has no answer yet."""
        if not self.written():
            return False
        with self.task.history.open("rb") as stream:
            stream.seek(max(0, self.written() - LONGEST_LINE))
            last = stream.read().rpartition(b'"kind": ')[2]
        return not last.startswith((b'"ok"', b'"fail"'))

    def answered(self) -> bool:
        """Whether it got an answer since the last call of this method."""
        file = self.task.history
        if not file.exists():
            return False
        with file.open("rb") as stream:
            stream.seek(self.read_up_to)
            news = stream.read()
        whole = news[: news.rfind(b"\n") + 1]
        self.read_up_to += len(whole)
        return b'"kind": "ok"' in whole or b'"kind": "fail"' in whole


class ClientProcesses:
    """All processes. `disk` is the control folder of their faulty disk, or ""."""

    def __init__(self, log: Path, disk: str, chance: random.Random) -> None:
        self._log = log
        self._disk = disk
        self._random = chance
        self.members: dict[str, Member] = {}
        self.crashed: list[str] = []
        self._down = False

    def start(self, task: Task) -> Member:
        """Start a process, or its successor with the same name."""
        fresh = replace(task, seed=self._random.randrange(2**31), disk=self._disk, log=str(self._log))
        process = _PROCESSES.Process(target=worker.live, args=(fresh,), name=task.client, daemon=True)
        process.start()
        known = self.members.get(task.client)
        self.members[task.client] = Member(fresh, process, 0 if known is None else known.read_up_to)
        return self.members[task.client]

    def kill(self, client: str) -> None:
        """Kill a process."""
        process = self.members[client].process
        process.kill()
        process.join()

    def restart(self, client: str) -> None:
        """Start the successor of a process."""
        self.start(self.members[client].task)

    def kill_all(self) -> None:
        """Kill all processes at once."""
        self._down = True
        for member in self.members.values():
            member.process.kill()
        for member in self.members.values():
            member.process.join()

    def start_all(self) -> None:
        """Restart all processes after `kill_all`; otherwise do nothing."""
        if self._down:
            self._down = False
            for client in list(self.members):
                self.restart(client)

    def one_off(self, task: Task) -> BaseProcess:
        """Start a process that ends on its own and is not restarted."""
        member = self.start(task)
        del self.members[task.client]
        return member.process

    def look_after(self) -> None:
        """Restart processes that crashed; the result lists them."""
        for client, member in [] if self._down else list(self.members.items()):
            if member.process.exitcode is not None:
                self.crashed.append(client)
                self.restart(client)

    def of(self, *lives: str) -> list[str]:
        """Return the clients of these kinds."""
        return [client for client, member in self.members.items() if member.task.life in lives]

    def wait_for_answers(self, clients: list[str], seconds: float) -> list[str]:
        """Wait until each of these clients gets an answer; return those that did not within `seconds`."""
        for client in clients:
            self.members[client].answered()  # earlier answers do not count
        missing, end = set(clients), time.monotonic() + seconds
        while missing and time.monotonic() < end:
            threading.Event().wait(0.05)
            self.look_after()
            missing -= {client for client in missing if self.members[client].answered()}
        return sorted(missing)

    def end(self) -> None:
        """Wait for all processes to end after the stop sign; kill those that do not."""
        end = time.monotonic() + PATIENCE_SECONDS
        for member in self.members.values():
            member.process.join(max(0.1, end - time.monotonic()))
            if member.process.exitcode is None:
                member.process.kill()
                member.process.join()
