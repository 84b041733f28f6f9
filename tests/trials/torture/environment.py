"""The parent process's view of a torture: folder, address, processes, clock and the conductor's history."""

import random
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from tests.trials.torture.checking.commands import CONDUCTOR
from tests.trials.torture.checking.reading import read_stored
from tests.trials.torture.checking.snapshot import board_of
from tests.trials.torture.history import INVOKE, OK, History
from tests.trials.torture.processes import ClientProcesses
from tests.trials.torture.task import Signs, Task

#: A client without an answer this long after the end of a fault counts as not recovered.
RECOVERY_SECONDS = 30.0
#: STANDARDS I7: a board must show the state of the database within this time.
BOARD_SECONDS = 2.0
CALM_SECONDS = 0.4
QUIET_TRIES = 3


class TortureEnvironment:
    """What faults work on. `address` is for the workers; no fault affects `true_address`, of the same database."""

    def __init__(
        self, folder: Path, address: str, true_address: str, processes: ClientProcesses, signs: Signs,
        dice: random.Random, say: Callable[[str], None],
    ) -> None:  # fmt: skip
        self.folder = folder
        self.address = address
        self.true_address = true_address
        self.processes = processes
        self.signs = signs
        self.random = dice
        self.say = say
        self.history = History(folder / "history" / f"{CONDUCTOR}.jsonl", CONDUCTOR)
        self.backups: list[int] = []
        self._one_offs = 0
        self._wait = threading.Event()

    def now(self) -> datetime:
        """Return the current time in the branch."""
        return self.signs.clock.now()

    def wait(self, seconds: float) -> None:
        """Wait, and restart processes that crash meanwhile."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self._wait.wait(min(0.25, left))
            self.processes.look_after()

    def errand(self, task: Task, seconds: float = 300.0) -> None:
        """Run a process for one task and wait for its end."""
        self._one_offs += 1
        process = self.processes.one_off(replace(task, client=f"{task.client}-{self._one_offs}"))
        process.join(seconds)
        if process.exitcode is None:
            process.kill()
            process.join()
            self.history.write(OK, "killed", name=f"{task.client}-{self._one_offs}")
            self.say(f"  {task.life} took longer than {seconds:.0f} s and was killed")

    def task(self, life: str, client: str = "", number: int = 0, words: str = "") -> Task:
        """Return the task of a one-off process."""
        return Task(life, client or life, self.address, str(self.folder), number=number, words=words)

    def begin_open_day(self) -> None:
        """Start the next day if today is closed, for example by a keeper whose clock was far ahead."""
        stored = read_stored(self.true_address, "branches", "business_days")
        closed = {row["day"] for row in stored.rows("business_days")}
        zone = ZoneInfo(stored.rows("branches")[0]["time_zone"])
        days = 0
        while (self.now() + timedelta(days=days)).astimezone(zone).date() in closed:
            days += 1
        if days:
            self.jump(self.signs.clock.moved() + timedelta(days=days).total_seconds())
            self.say(f"  today is closed: the clock goes on by {days} d")

    def jump(self, seconds: float) -> None:
        """Set the clock this many seconds ahead of the computer's, and record it."""
        before = self.signs.clock.moved()
        self.history.write(INVOKE, "jump", before=before, after=seconds)
        self.signs.clock.move_to(seconds)
        self.history.write(OK, "jump", before=before, after=seconds)

    def settle(self) -> list[str]:
        """Wait until every client has an answer again; return those that did not get one in time."""
        silent = self.processes.wait_for_answers(self.processes.of("kiosk", "clerk", "board"), RECOVERY_SECONDS)
        self.history.write(OK, "settled", silent=silent)
        if silent:
            self.say(f"  not answered within {RECOVERY_SECONDS:.0f} s: {', '.join(silent)}")
        return silent

    def check_when_quiet(self) -> None:
        """Pause all clients, read the database, and give the boards time to show the same."""
        self.signs.give("hold")
        try:
            for _ in range(QUIET_TRIES):
                self._wait_until_calm()
                board = self._stored_board()
                self._wait.wait(BOARD_SECONDS)
                # A keeper may have changed something meanwhile.
                if board == self._stored_board():
                    self.history.write(OK, "quiet", answer=board)
                    return
        finally:
            self.signs.take_back("hold")

    def _stored_board(self) -> dict[str, Any]:
        stored = read_stored(self.true_address, "branches", "tickets", "ticket_events")
        return board_of(stored, self.now())

    def _wait_until_calm(self) -> None:
        """Wait until no client sends requests or waits for an answer."""
        sizes: list[int] = []
        end = time.monotonic() + RECOVERY_SECONDS
        while time.monotonic() < end:
            members = [self.processes.members[client] for client in self.processes.of("kiosk", "clerk", "manager")]
            before, sizes = sizes, [member.written() for member in members]
            if before == sizes and not any(member.waits_for_answer() for member in members):
                return
            self._wait.wait(CALM_SECONDS)
