"""The processes of a torture, seen from outside: started, killed, started again, and watched for signs of life."""

import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import installer
from installer.torture.task import Task

PATIENCE_SECONDS = 20.0


@dataclass
class Member:
    """One process and what it was told; `read_up_to` is how far its history was looked at for signs of life."""

    task: Task
    process: "subprocess.Popen[bytes]"
    read_up_to: int = 0

    def answered(self) -> bool:
        """Whether it was answered since this was last asked."""
        file = self.task.history
        if not file.exists():
            return False
        with file.open("rb") as stream:
            stream.seek(self.read_up_to)
            news = stream.read()
        whole = news[: news.rfind(b"\n") + 1]
        self.read_up_to += len(whole)
        return b'"kind": "ok"' in whole or b'"kind": "fail"' in whole


class Crew:
    """All processes. `surroundings` gives the environment that a process of a life starts with."""

    def __init__(self, log: Path, surroundings: Callable[[str], Mapping[str, str]], chance: random.Random) -> None:
        self._log = log
        self._surroundings = surroundings
        self._random = chance
        self.members: dict[str, Member] = {}
        self.crashed: list[str] = []

    def start(self, task: Task) -> Member:
        """Start a process, or a successor under the same name."""
        fresh = replace(task, seed=self._random.randrange(2**31))
        root = str(Path(installer.__file__).resolve().parent.parent)
        paths = [root, *filter(None, [os.environ.get("PYTHONPATH", "")])]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths), **self._surroundings(task.life)}
        with self._log.open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "installer.torture.worker", fresh.written()],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment,
            )  # fmt: skip
        known = self.members.get(task.client)
        self.members[task.client] = Member(fresh, process, 0 if known is None else known.read_up_to)
        return self.members[task.client]

    def kill(self, client: str) -> None:
        """End a process the hard way, wherever it is."""
        process = self.members[client].process
        process.kill()
        process.wait()

    def restart(self, client: str) -> None:
        """Start the successor of a process."""
        self.start(self.members[client].task)

    def kill_all(self) -> None:
        """End all processes the hard way, as near to at once as can be."""
        for member in self.members.values():
            member.process.kill()
        for member in self.members.values():
            member.process.wait()

    def start_all(self) -> None:
        """Start all successors."""
        for client in list(self.members):
            self.restart(client)

    def one_off(self, task: Task) -> "subprocess.Popen[bytes]":
        """Start a process that ends by itself and is not looked after."""
        member = self.start(task)
        del self.members[task.client]
        return member.process

    def look_after(self) -> None:
        """Start again what ended by itself, which nothing ever should; it is told at the end."""
        for client, member in list(self.members.items()):
            if member.process.poll() is not None:
                self.crashed.append(client)
                self.restart(client)

    def of(self, *lives: str) -> list[str]:
        """Return the clients that live so."""
        return [client for client, member in self.members.items() if member.task.life in lives]

    def wait_for_answers(self, clients: list[str], seconds: float) -> list[str]:
        """Wait until each of these was answered again; return those that were not in so many seconds."""
        for client in clients:
            self.members[client].answered()  # what came before does not count
        missing, end = set(clients), time.monotonic() + seconds
        while missing and time.monotonic() < end:
            threading.Event().wait(0.05)
            self.look_after()
            missing -= {client for client in missing if self.members[client].answered()}
        return sorted(missing)

    def end(self) -> None:
        """Wait for all to end, who were told so; kill who does not."""
        end = time.monotonic() + PATIENCE_SECONDS
        for member in self.members.values():
            try:
                member.process.wait(max(0.1, end - time.monotonic()))
            except subprocess.TimeoutExpired:
                member.process.kill()
                member.process.wait()
