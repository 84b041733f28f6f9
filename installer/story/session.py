"""The story's stage: starts the windows, gives them orders, and notices when one of them does not follow."""

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from installer.packages import clean_environment
from installer.story.clock import StoryClock

#: How long an order may take; far more than any needs, so that a slow machine does not break the story.
PATIENCE_SECONDS = 60.0
WAIT_SECONDS = 20.0
END_SECONDS = 15.0


class StoryBrokenError(Exception):
    """The story did not go as it must; one sentence tells where and how."""


class StoryWindow:
    """One window and the person before it."""

    def __init__(self, name: str, module: str, options: Mapping[str, Any], clock: StoryClock, log: Path) -> None:
        self.name = name
        self._answers: queue.Queue[str | None] = queue.Queue()
        self._log = log.open("w", encoding="utf-8")
        self._log_file = log
        self._process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "installer.story.window_process",
                module,
                json.dumps(options),
                str(clock.shift_seconds),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
            encoding="utf-8",
            env={**clean_environment(os.environ), "QT_QPA_PLATFORM": "offscreen"},
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def tap(self, name: str, seconds: float = WAIT_SECONDS) -> None:
        """Wait for something that can be pressed, and press it."""
        self._order("tap", name=name, seconds=seconds)

    def write(self, name: str, text: str) -> None:
        """Type into a field."""
        self._order("write", name=name, text=text)

    def press(self, key: str) -> None:
        """Press a key."""
        self._order("press", key=key)

    def sees(self, text: str, seconds: float = WAIT_SECONDS) -> None:
        """Wait until a text is on the window."""
        self._order("wait", text=text, gone=False, seconds=seconds)

    def no_longer_sees(self, text: str, seconds: float = WAIT_SECONDS) -> None:
        """Wait until a text has gone from the window."""
        self._order("wait", text=text, gone=True, seconds=seconds)

    def texts(self) -> list[str]:
        """Return everything that is written on the window."""
        return [str(text) for text in self._order("texts")["texts"]]

    def photograph(self, file: Path) -> None:
        """Take a picture of the window."""
        self._order("photograph", file=str(file))

    def set_clock(self, shift_seconds: float) -> None:
        """Move the window's clock."""
        self._order("clock", shift=shift_seconds)

    def close(self) -> None:
        """End the window in an orderly way. Raises StoryBrokenError when it had a fault."""
        # Closing the pipe flushes it, which fails when the window has ended by itself.
        with suppress(OSError):
            if self._process.stdin:
                self._process.stdin.close()
        try:
            status = self._process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            status = self._process.wait()
        self._reader.join()
        if self._process.stdout:
            self._process.stdout.close()
        self._log.close()
        if status:
            raise StoryBrokenError(f"The {self.name} ended with status {status}; see {self._log_file}.")

    def _read(self) -> None:
        for line in self._process.stdout or ():
            self._answers.put(line)
        self._answers.put(None)

    def _order(self, do: str, **details: Any) -> dict[str, Any]:
        try:
            if self._process.stdin is None:
                raise BrokenPipeError
            self._process.stdin.write(f"{json.dumps({'do': do, **details}, ensure_ascii=False)}\n")
            self._process.stdin.flush()
            line = self._answers.get(timeout=PATIENCE_SECONDS)
        except (OSError, queue.Empty):
            line = None
        if line is None:
            raise StoryBrokenError(f"The {self.name} did not answer to “{do} {details}”; see {self._log_file}.")
        answer: dict[str, Any] = json.loads(line)
        if not answer["ok"]:
            raise StoryBrokenError(f"At the {self.name}: {answer['why']}")
        return answer


class StorySession:
    """All windows of the story, one branch and one clock."""

    def __init__(self, database_url: str, folder: Path, clock: StoryClock) -> None:
        self._database_url = database_url
        self._folder = folder
        self._clock = clock
        self.actors: list[StoryWindow] = []

    def __enter__(self) -> Self:
        """Nothing is open yet."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close every window; a fault of the story itself is told before one of the closing."""
        problems = []
        for window in self.actors:
            try:
                window.close()
            except StoryBrokenError as problem:
                problems.append(problem)
        if problems and fault is None:
            raise problems[0]

    def enter(self, name: str, module: str, size: tuple[int, int], **options: Any) -> StoryWindow:
        """Open a window."""
        common = {
            "database_url": self._database_url,
            "data_dir": str(self._folder),
            "windowed": True,
            "size": size,
            "less_motion": True,
        }
        log = self._folder / "logs" / f"{name.replace(' ', '-')}.txt"
        window = StoryWindow(name, module, {**common, **options}, self._clock, log)
        self.actors.append(window)
        return window

    def minutes_pass(self, minutes: float) -> None:
        """Move every clock of the story on by the same time."""
        self._clock.set_shift(self._clock.shift_seconds + minutes * 60)
        for window in self.actors:
            window.set_clock(self._clock.shift_seconds)
