"""One window of the story in a process of its own: runs the real app, and follows orders that come line by line."""

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

from installer.story.clock import StoryClock
from installer.story.gui_driver import PACE_MS, GuiDriver, NotFoundError
from shared.platform.config import AppOptions
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator

LOOK_EVERY_MS = 50
SETTLE_MS = PACE_MS + 400


@dataclass
class Wait:
    """Something that is waited for: when it is true, how it is called in a complaint, and what is done then."""

    true: Callable[[], bool]
    what: str
    then: Callable[[], None]
    looks_left: int


class Prompter(QObject):
    """Takes orders (JSON, one a line) from standard input and writes one answer for each to standard output."""

    heard = Signal(str)
    closed = Signal()

    def __init__(self, clock: StoryClock) -> None:
        super().__init__()
        self._clock = clock
        self._driver = GuiDriver()
        self._wait: Wait | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._appearance)
        self.heard.connect(self._follow, Qt.ConnectionType.QueuedConnection)
        self.closed.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def listen(self) -> None:
        """Begin to read orders; they are followed on the window's own thread, between its events."""
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.heard.emit(line)
        self.closed.emit()

    def _end(self) -> None:
        QApplication.exit(0)

    def _follow(self, line: str) -> None:
        order = json.loads(line)
        try:
            answer = self._do(order)
        except NotFoundError as problem:
            self._answer(ok=False, why=str(problem))
        except Exception as fault:
            # Answered as well as raised: the window's crash handler logs it, and the story must not wait for nothing.
            self._answer(ok=False, why=f"{type(fault).__name__}: {fault}")
            raise
        else:
            if answer is not None:
                self._answer(ok=True, **answer)

    def _do(self, order: dict[str, Any]) -> dict[str, Any] | None:
        match order["do"]:
            case "tap":
                name = order["name"]
                self._wait_for(order, lambda: self._driver.can_tap(name), f"“{name}”", lambda: self._driver.tap(name))
                return None
            case "write":
                self._driver.write(order["name"], order["text"])
            case "press":
                self._driver.press(order["key"])
            case "photograph":
                # A moment later, when what was pressed just before has had its effect.
                file = Path(order["file"])
                QTimer.singleShot(SETTLE_MS, lambda: self._finish(lambda: self._driver.photograph(file)))
                return None
            case "clock":
                self._clock.set_shift(order["shift"])
            case "texts":
                return {"texts": self._driver.texts()}
            case "wait":
                text, gone = order["text"], order["gone"]
                what = f"“{text}” {'to disappear' if gone else 'to appear'}"
                self._wait_for(order, lambda: self._driver.sees(text) is not gone, what, lambda: None)
                return None
            case other:
                raise NotFoundError(f"nobody knows the order “{other}”")
        return {}

    def _wait_for(self, order: dict[str, Any], true: Callable[[], bool], what: str, then: Callable[[], None]) -> None:
        self._wait = Wait(true, what, then, round(order["seconds"] * 1000 / LOOK_EVERY_MS))
        self._timer.start()

    def _appearance(self) -> None:
        if self._wait is None:
            return
        if self._wait.true():
            then = self._wait.then
            self._timer.stop()
            self._wait = None
            self._finish(then)
        elif self._wait.looks_left <= 0:
            shown = " | ".join(self._driver.texts())[:1500]
            what = self._wait.what
            self._timer.stop()
            self._wait = None
            self._answer(ok=False, why=f"waited in vain for {what}; there is: {shown}")
        else:
            self._wait.looks_left -= 1

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


def main(words: list[str]) -> int:
    """Run one app: its module, its options as JSON, and the shift of the clock; returns the app's exit status."""
    module, options, shift = words[0], json.loads(words[1]), float(words[2])
    clock = StoryClock(shift)
    application = QApplication([module])
    prompter = Prompter(clock)
    prompter.listen()
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
