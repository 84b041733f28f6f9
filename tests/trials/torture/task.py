"""The task of one process of a torture, and the signs that all processes check."""

import os
from dataclasses import dataclass
from pathlib import Path

from tests.trials.torture.clock import MovedClock


@dataclass(frozen=True)
class Task:
    """One process: `life` names its module in `people`; `client` its history, which a successor continues.

    `folder` is the torture's own folder. `staff`, `pin` and `counter` are a clerk's (codes and labels). `begin_at`
    holds a one-off process back until this monotonic nanosecond, so that two of them meet. `number` and `words` say
    which backup, and which time zone. `disk` is the control folder of the faulty disk, if there is one; `log` takes
    what the process says when it breaks.
    """

    life: str
    client: str
    address: str
    folder: str
    seed: int = 0
    staff: str = ""
    pin: str = ""
    counter: str = ""
    begin_at: int = 0
    number: int = 0
    words: str = ""
    disk: str = ""
    log: str = ""

    @property
    def history(self) -> Path:
        """The file of this client's history."""
        return Path(self.folder) / "history" / f"{self.client}.jsonl"


class Signs:
    """Signs for all processes, given by creating files. Only the parent gives them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._parent = os.getppid() if os.name == "posix" else 0
        self.clock = MovedClock(folder / "clock")

    @property
    def stop(self) -> bool:
        """Whether all processes should end: the sign was given, or the parent process is gone."""
        return (self._folder / "stop").exists() or (self._parent != 0 and os.getppid() != self._parent)

    @property
    def hold(self) -> bool:
        """Whether no process should start anything."""
        return (self._folder / "hold").exists()

    @property
    def closed(self) -> bool:
        """Whether no new tickets are issued and the clerks serve the remaining visitors."""
        return (self._folder / "drain").exists()

    def give(self, name: str) -> None:
        """Give a sign: "stop", "hold" or "drain"."""
        (self._folder / name).touch()

    def take_back(self, name: str) -> None:
        """Take a sign back."""
        (self._folder / name).unlink(missing_ok=True)
