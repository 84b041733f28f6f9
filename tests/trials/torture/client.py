"""What all clients do alike: ask, write down, wait, and ask again with the same command id while in doubt."""

import contextlib
import random
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from shared.bootstrap import OpenBranch, open_branch
from shared.platform.db.errors import DATABASE_DAMAGED, DATABASE_FULL, DATABASE_LOST, DATABASE_READ_ONLY
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from tests.trials.torture.history import FAIL, INFO, INVOKE, OK, History, in_doubt, mend_last_line
from tests.trials.torture.task import Signs, Task
from tests.trials.torture.verbs import VERBS, Answer, Values

Read = TypeVar("Read")

#: After these nobody knows whether the change was kept.
DOUBT = (
    DATABASE_LOST,
    DATABASE_FULL,
    DATABASE_READ_ONLY,
    DATABASE_DAMAGED,
)
FIRST_PAUSE, LONGEST_PAUSE = 0.05, 0.8


class StoppedError(Exception):
    """Everybody was told to end."""


class RefusedError(Exception):
    """The branch refused with a message; `code` says why, and nothing was changed."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Client:
    """One process's connection to the branch, opened once and kept through every fault, as the apps keep theirs."""

    def __init__(self, task: Task) -> None:
        self.task = task
        self.signs = Signs(Path(task.folder))
        self.random = random.Random(task.seed)
        self._wait = threading.Event()
        mend_last_line(task.history)
        self._left = in_doubt(task.history)
        self.history = History(task.history, task.client)
        self.branch = self._opened()

    def go_on(self) -> None:
        """Ask again what a killed predecessor was left in doubt about, under the same command id."""
        left, self._left = self._left, None
        if left is not None:
            with contextlib.suppress(RefusedError):
                self._until_known(left["verb"], left["values"], UUID(left["command"]), again=True)

    def ask(self, verb: str, **values: Any) -> Answer:
        """Carry out a verb, however often it has to be asked; raises RefusedError, or StoppedError while in doubt."""
        self.between()
        return self._until_known(verb, values, new_id(), again=False)

    def read(self, reading: Callable[[OpenBranch], Read]) -> Read:
        """Read something, however often it has to be tried; raises RefusedError or StoppedError."""
        self.between()
        return self.look(reading)

    def look(self, reading: Callable[[OpenBranch], Read]) -> Read:
        """Read like `read`, also while everybody stands still: a board goes on showing."""
        pause = FIRST_PAUSE
        while True:
            if self.signs.stop:
                raise StoppedError
            try:
                return reading(self.branch)
            except UserError as problem:
                if problem.code not in DOUBT:
                    raise RefusedError(problem.code.value) from problem
            except Exception as fault:
                self._write_unexpected("read", fault)
            pause = self._rest(pause)

    def think(self, longest_seconds: float) -> None:
        """Wait a little, as people do."""
        self._wait.wait(self.random.uniform(0.0, longest_seconds))

    def between(self) -> None:
        """Stand still while all is held. Raises StoppedError."""
        while self.signs.hold and not self.signs.stop:
            self._wait.wait(0.02)
        if self.signs.stop:
            raise StoppedError

    def close(self) -> None:
        """Give everything back."""
        self.branch.close()
        self.history.close()

    def _until_known(self, verb: str, values: Values, command: UUID, *, again: bool) -> Answer:
        pause = FIRST_PAUSE
        while True:
            self.history.write(INVOKE, verb, command=str(command), values=values, again=again)
            try:
                answer = VERBS[verb](self.branch, values, command)
            except UserError as problem:
                if problem.code not in DOUBT:
                    self.history.write(FAIL, verb, command=str(command), code=problem.code.value)
                    raise RefusedError(problem.code.value) from problem
                self.history.write(INFO, verb, command=str(command), code=problem.code.value)
            except Exception as fault:
                self.history.write(INFO, verb, command=str(command), code="unexpected", fault=words_of(fault))
            else:
                self.history.write(OK, verb, command=str(command), answer=answer)
                return answer
            again = True
            pause = self._rest(pause)
            if self.signs.stop:
                raise StoppedError

    def _opened(self) -> OpenBranch:
        pause = FIRST_PAUSE
        while not self.signs.stop:
            try:
                return open_branch(self.task.address, clock=self.signs.clock, application=f"nobat-{self.task.client}")
            except UserError as problem:
                if problem.code not in DOUBT:
                    raise
            except Exception as fault:
                self._write_unexpected("open", fault)
            pause = self._rest(pause)
        raise StoppedError

    def _rest(self, pause: float) -> float:
        self._wait.wait(self.random.uniform(pause / 2, pause))
        return min(2 * pause, LONGEST_PAUSE)

    def _write_unexpected(self, verb: str, fault: Exception) -> None:
        self.history.write(INFO, verb, command=None, code="unexpected", fault=words_of(fault))


def words_of(fault: Exception) -> str:
    """Return a fault in one line, short enough for a history."""
    return f"{type(fault).__name__}: {fault}"[:400]
