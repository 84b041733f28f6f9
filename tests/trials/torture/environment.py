"""The torture's stage: folder, address, processes, clock and the conductor's own history, in the parent's hands."""

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

#: How long anybody may take to be answered again after a fault was healed, before it counts as not recovered.
RECOVERY_SECONDS = 30.0
#: STANDARDS I7: how long a board has to show what is there.
BOARD_SECONDS = 2.0
CALM_SECONDS = 0.4
QUIET_TRIES = 3


class TortureEnvironment:
    """What harms work on. `address` is the workers' address, `true_address` one that no fault stands in the way of."""

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
        """Return what time it is in the branch."""
        return self.signs.clock.now()

    def wait(self, seconds: float) -> None:
        """Let time pass, while whoever ended by itself is started again."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self._wait.wait(min(0.25, left))
            self.processes.look_after()

    def errand(self, task: Task, seconds: float = 300.0) -> None:
        """Let a process do one thing and wait for its end."""
        self._one_offs += 1
        process = self.processes.one_off(replace(task, client=f"{task.client}-{self._one_offs}"))
        process.join(seconds)
        if process.exitcode is None:
            process.kill()
            process.join()
            self.history.write(OK, "killed", name=f"{task.client}-{self._one_offs}")
            self.say(f"  {task.life} took longer than {seconds:.0f} s and was killed")

    def task(self, life: str, client: str = "", number: int = 0, words: str = "") -> Task:
        """Return a one-off process's task."""
        return Task(life, client or life, self.address, str(self.folder), number=number, words=words)

    def begin_open_day(self) -> None:
        """Let the next day begin if the present one is closed, for instance by a keeper whose clock was far ahead."""
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
        """Move the clock to so many seconds ahead of the computer's own, and write it down."""
        before = self.signs.clock.moved()
        self.history.write(INVOKE, "jump", before=before, after=seconds)
        self.signs.clock.move_to(seconds)
        self.history.write(OK, "jump", before=before, after=seconds)

    def settle(self) -> list[str]:
        """Wait until everybody who works was answered again; return who was not within the time they have."""
        silent = self.processes.wait_for_answers(self.processes.of("kiosk", "clerk", "board"), RECOVERY_SECONDS)
        self.history.write(OK, "settled", silent=silent)
        if silent:
            self.say(f"  not answered within {RECOVERY_SECONDS:.0f} s: {', '.join(silent)}")
        return silent

    def look_quietly(self) -> None:
        """Let everybody stand still, read the database, and give the boards their time to show the same."""
        self.signs.give("hold")
        try:
            for _ in range(QUIET_TRIES):
                self._wait_until_calm()
                board = self._stored_board()
                self._wait.wait(BOARD_SECONDS)
                # A keeper may have been in the middle of something.
                if board == self._stored_board():
                    self.history.write(OK, "quiet", answer=board)
                    return
        finally:
            self.signs.take_back("hold")

    def _stored_board(self) -> dict[str, Any]:
        stored = read_stored(self.true_address, "branches", "tickets", "ticket_events")
        return board_of(stored, self.now())

    def _wait_until_calm(self) -> None:
        """Wait until nobody waits for an answer, and nobody asks anything any more."""
        sizes: list[int] = []
        end = time.monotonic() + RECOVERY_SECONDS
        while time.monotonic() < end:
            members = [self.processes.members[client] for client in self.processes.of("kiosk", "clerk", "manager")]
            before, sizes = sizes, [member.written() for member in members]
            if before == sizes and not any(member.waits_for_answer() for member in members):
                return
            self._wait.wait(CALM_SECONDS)
