"""Starts the windows of the story, sends them commands, and raises an error when one of them fails."""

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

#: The longest time for one command, for one text to appear, and for a program to end: far more than needed, so that the
#: story also works on a slow machine that has much else to do.
COMMAND_SECONDS = 180.0
WAIT_SECONDS = 60.0
END_SECONDS = 120.0


class StoryBrokenError(Exception):
    """A step of the story failed; one sentence says where and how."""


class StoryWindow:
    """One window in its own process, and the user in front of it. Every method raises StoryBrokenError."""

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
        """Wait until a widget is enabled, and press it."""
        self._send("tap", name=name, seconds=seconds)

    def write(self, name: str, text: str) -> None:
        """Type into a field."""
        self._send("write", name=name, text=text)

    def press(self, key: str) -> None:
        """Press a key."""
        self._send("press", key=key)

    def sees(self, text: str, seconds: float = WAIT_SECONDS) -> None:
        """Wait until a text is on the window."""
        self._send("wait", text=text, gone=False, seconds=seconds)

    def no_longer_sees(self, text: str, seconds: float = WAIT_SECONDS) -> None:
        """Wait until a text is no longer on the window."""
        self._send("wait", text=text, gone=True, seconds=seconds)

    def texts(self) -> list[str]:
        """Return all texts on the window."""
        return [str(text) for text in self._send("texts")["texts"]]

    def photograph(self, file: Path) -> None:
        """Take a picture of the window."""
        self._send("photograph", file=str(file))

    def watch(self, pictures: list[tuple[str, Path]]) -> None:
        """Take each picture as soon as its text is on the window, whenever that is; `watched` waits for them."""
        self._send("watch", pictures=[(text, str(file)) for text, file in pictures])

    def watched(self, seconds: float = WAIT_SECONDS) -> None:
        """Wait until all pictures of `watch` are taken."""
        self._send("watched", seconds=seconds)

    def set_clock(self, shift_seconds: float) -> None:
        """Move the window's clock."""
        self._send("clock", shift=shift_seconds)

    def close(self) -> None:
        """Close the window. Raises StoryBrokenError when its exit status is not 0."""
        # Closing the pipe flushes it, which fails when the process has already ended.
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

    def _send(self, do: str, **details: Any) -> dict[str, Any]:
        try:
            if self._process.stdin is None:
                raise BrokenPipeError
            self._process.stdin.write(f"{json.dumps({'do': do, **details}, ensure_ascii=False)}\n")
            self._process.stdin.flush()
            line = self._answers.get(timeout=COMMAND_SECONDS)
        except (OSError, queue.Empty):
            line = None
        if line is None:
            raise StoryBrokenError(f"The {self.name} did not answer “{do} {details}”; see {self._log_file}.")
        answer: dict[str, Any] = json.loads(line)
        if not answer["ok"]:
            raise StoryBrokenError(f"At the {self.name}: {answer['why']}")
        return answer


class StorySession:
    """The windows of the story, with one branch and one clock."""

    def __init__(self, database_url: str, folder: Path, clock: StoryClock) -> None:
        self._database_url = database_url
        self._folder = folder
        self._clock = clock
        self._windows: list[StoryWindow] = []

    def __enter__(self) -> Self:
        """Return itself; no window is open yet."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close every window. A failed step of the story hides problems of closing."""
        problems = []
        for window in self._windows:
            try:
                window.close()
            except StoryBrokenError as problem:
                problems.append(problem)
        if problems and fault is None:
            raise problems[0]

    def open(self, name: str, module: str, size: tuple[int, int], **options: Any) -> StoryWindow:
        """Open a window."""
        common = {
            "database_url": self._database_url,
            "data_dir": str(self._folder),
            "windowed": True,
            "size": size,
            "less_motion": True,
            "double_tap_ms": 0,
        }
        log = self._folder / "logs" / f"{name.replace(' ', '-')}.txt"
        window = StoryWindow(name, module, {**common, **options}, self._clock, log)
        self._windows.append(window)
        return window

    def minutes_pass(self, minutes: float) -> None:
        """Move the clocks of all windows forward."""
        self._clock.set_shift(self._clock.shift_seconds + minutes * 60)
        for window in self._windows:
            window.set_clock(self._clock.shift_seconds)
