"""One window of the story in its own process: runs the real app and executes commands from standard input."""

import importlib
import json
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from installer.story.camera import StoryCamera
from installer.story.clock import StoryClock
from installer.story.gui_driver import GuiDriver, NotFoundError
from shared.platform.config import AppOptions
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator

KIOSK = "kiosk.app"
POLL_MS = 40
#: How long the last tap or key may take to have its effect.
SETTLE_MS = 250
WATCH_MS = 200


@dataclass
class Wait:
    """A condition to wait for, its description for an error message, and what to do when it is true."""

    is_true: Callable[[], bool]
    what: str
    then: Callable[[], None]
    polls_left: int


class CommandReader(QObject):
    """Reads commands (one JSON object per line) from standard input and writes one answer each to standard output."""

    received = Signal(str)
    closed = Signal()

    def __init__(self, clock: StoryClock) -> None:
        super().__init__()
        self._clock = clock
        self._driver = GuiDriver()
        self._wait: Wait | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)
        self._watched: list[tuple[str, Path]] = []
        self._watching = QTimer(self)
        self._watching.setInterval(WATCH_MS)
        self._watching.timeout.connect(self._watch)
        self.received.connect(self._execute, Qt.ConnectionType.QueuedConnection)
        self.closed.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def listen(self) -> None:
        """Start reading commands; they are executed on the window's thread, between its events."""
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.received.emit(line)
        self.closed.emit()

    def _end(self) -> None:
        QApplication.exit(0)

    def _execute(self, line: str) -> None:
        command = json.loads(line)
        try:
            answer = self._do(command)
        except NotFoundError as problem:
            self._answer(ok=False, why=str(problem))
        except Exception as fault:
            # Answered, so that the story does not wait, and raised, so that the window's crash handler logs it.
            self._answer(ok=False, why=f"{type(fault).__name__}: {fault}")
            raise
        else:
            if answer is not None:
                self._answer(ok=True, **answer)

    def _do(self, command: dict[str, Any]) -> dict[str, Any] | None:
        match command["do"]:
            case "tap":
                name = command["name"]
                still, tap = (lambda: self._driver.stands_still(name)), (lambda: self._driver.tap(name))
                self._wait_for(command, still, f"“{name}”", tap)
                return None
            case "write":
                self._driver.write(command["name"], command["text"])
            case "press":
                self._driver.press(command["key"])
            case "photograph":
                file = Path(command["file"])
                QTimer.singleShot(SETTLE_MS, lambda: self._finish(lambda: self._driver.photograph(file)))
                return None
            case "watch":
                self._watched = [(text, Path(file)) for text, file in command["pictures"]]
                self._watching.start()
            case "watched":
                self._wait_for(command, lambda: not self._watched, f"{len(self._watched)} pictures", lambda: None)
                return None
            case "clock":
                self._clock.set_shift(command["shift"])
            case "texts":
                return {"texts": self._driver.texts()}
            case "wait":
                text, gone = command["text"], command["gone"]
                what = f"“{text}” {'to disappear' if gone else 'to appear'}"
                self._wait_for(command, lambda: self._driver.sees(text) is not gone, what, lambda: None)
                return None
            case other:
                raise NotFoundError(f"unknown command “{other}”")
        return {}

    def _wait_for(self, command: dict[str, Any], true: Callable[[], bool], what: str, then: Callable[[], None]) -> None:
        self._wait = Wait(true, what, then, round(command["seconds"] * 1000 / POLL_MS))
        self._timer.start()

    def _poll(self) -> None:
        if self._wait is None:
            return
        if self._wait.is_true():
            then = self._wait.then
            self._timer.stop()
            self._wait = None
            self._finish(then)
        elif self._wait.polls_left <= 0:
            shown = " | ".join(self._driver.texts())[:1500]
            what = self._wait.what
            self._timer.stop()
            self._wait = None
            self._answer(ok=False, why=f"waited for {what}; there is: {shown}")
        else:
            self._wait.polls_left -= 1

    def _watch(self) -> None:
        """Take the pictures whose text is on the window now."""
        for text, file in list(self._watched):
            if self._driver.sees(text):
                self._driver.photograph(file)
                self._watched.remove((text, file))
        if not self._watched:
            self._watching.stop()

    def _finish(self, then: Callable[[], None]) -> None:
        try:
            then()
        except NotFoundError as problem:
            self._answer(ok=False, why=str(problem))
        else:
            self._answer(ok=True)

    def _answer(self, **answer: Any) -> None:
        sys.stdout.write(f"{json.dumps(answer, ensure_ascii=False)}\n")
        sys.stdout.flush()


def main(arguments: list[str]) -> int:
    """Run one app: its module, its options as JSON, and the shift of the clock; returns the app's exit status."""
    module, options, shift = arguments[0], json.loads(arguments[1]), float(arguments[2])
    clock = StoryClock(shift)
    application = QApplication([module])
    reader = CommandReader(clock)
    reader.listen()
    if module == KIOSK:
        screen: Any = importlib.import_module("kiosk.intake.screen")
        screen.find_camera = StoryCamera
    options["data_dir"] = Path(options["data_dir"])
    options["size"] = tuple(options["size"])
    try:
        status = int(importlib.import_module(module).main(AppOptions(**options, clock=clock)))
    except UserError as problem:
        sys.stderr.write(f"{Translator(Language.EN).text(error_text(problem))}\n")
        status = 1
    del application
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
