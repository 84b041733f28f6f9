"""Measures the time from a key or a touch to the finished picture, at the real windows of console and kiosk."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from counter_console.desk.verbs import Phase
from kiosk.visit import Page
from shared.platform.i18n.languages import Language
from shared.platform.printing.memory_printer import MemoryPrinter
from shared.platform.printing.print_desk import PrintDesk
from shared.platform.printing.raster import SlipPainter
from shared.ui.background import QtRunner
from tests.helpers.appearances import kit_fonts
from tests.helpers.consoles import Clerk, console_on
from tests.helpers.kiosks import KioskRig, open_kiosk
from tests.trials.bench.branch import PIN, BusyBranch
from tests.trials.bench.figures import Figure, at_most, median
from tests.trials.bench.places import BenchPlace
from tests.trials.bench.stopwatch import Stopwatch

#: At most so many milliseconds with so many people waiting.
DESK_LIMITS = {20: 60.0, 2000: 100.0}
KIOSK_LIMIT = 60.0
FLOOR_IS = "click → label of an empty window"
#: Work, key, and the phase that the desk then shows; F4 first asks how it ended.
KEYS = (("call next", "F2", Phase.CALLED), ("start serving", "F3", Phase.SERVING), ("finish", "F4", Phase.IDLE))
TAKE, SWITCH = "touch → number on the kiosk", "touch → other language on the kiosk"


def measure_painted(place: BenchPlace, rounds: int) -> list[Figure]:
    """Return milliseconds from a key or touch to the finished picture; the floor is measured in between."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(sys.argv[:1])
    watch, limits = Stopwatch(), dict[str, float]()
    with _empty_window() as press, tempfile.TemporaryDirectory() as folder:
        for waiting, limit in DESK_LIMITS.items():
            busy = BusyBranch.make(place.fresh(f"painted-{waiting}"))
            names = [f"{work}: key → desk with {waiting:,} waiting" for work, _, _ in KEYS]
            limits |= dict.fromkeys(names, limit)
            with _desk(busy, Path(folder), waiting) as clerk:
                for _ in range(rounds):
                    watch.run("floor", press)
                    for name, (_, key, phase) in zip(names, KEYS, strict=True):
                        _work(clerk, watch, name, key, phase)
                    busy.issue()
            busy.close()
        limits |= dict.fromkeys((TAKE, SWITCH), KIOSK_LIMIT)
        busy = BusyBranch.make(place.fresh("painted-kiosk"))
        with _kiosk(busy, Path(folder)) as rig:
            for _ in range(rounds):
                watch.run("floor", press)
                _visit(rig, watch)
        busy.close()
    application.processEvents()
    floor = median(watch.times("floor"))
    return [
        at_most("painted", name, median(watch.times(name)), "ms", limit, floor, FLOOR_IS)
        for name, limit in limits.items()
    ]


def paint_until(ready: Callable[[], bool]) -> None:
    """Let the window work until it is ready and everything that was to be painted is painted."""
    while not ready():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QApplication.processEvents()


def _work(clerk: Clerk, watch: Stopwatch, name: str, key: str, phase: Phase) -> None:
    def act() -> None:
        _key(clerk, key)
        paint_until(lambda: clerk.desk.phase is phase and not clerk.desk.connection.busy)

    if phase is Phase.IDLE:
        _key(clerk, key)
        paint_until(lambda: clerk.desk.panel is not None)
        clerk.press("1")
    watch.run(name, act)
    # What other windows do at such news is not part of it: everything comes to rest before the next key.
    QTest.qWait(50)


def _key(clerk: Clerk, key: str) -> None:
    QTest.keyClick(clerk.window.focusWidget() or clerk.window, Qt.Key[f"Key_{key}"])


@contextmanager
def _desk(busy: BusyBranch, folder: Path, waiting: int) -> Iterator[Clerk]:
    """Open a console at which the clerk of counter 1 works."""
    busy.branch.counters.sign_out(busy.sessions[0])
    busy.fill(waiting)
    runner = QtRunner("console")
    with console_on(busy.branch, folder, runner=runner) as clerk:
        paint_until(lambda: bool(clerk.console.sign_in.state.staff))
        clerk.click("Clerk 1")
        clerk.click("Counter 1")
        clerk.press(*PIN, "Enter")
        paint_until(lambda: clerk.desk_presenter is not None and len(clerk.desk.waiting) == waiting)
        yield clerk
    runner.close()


@contextmanager
def _kiosk(busy: BusyBranch, folder: Path) -> Iterator[KioskRig]:
    """Open a kiosk whose slips are laid out as for paper."""
    runner, device = QtRunner("kiosk"), QtRunner("printer")
    desk = PrintDesk(MemoryPrinter(), device, SlipPainter(kit_fonts().families, 576).paint)
    rig = open_kiosk(folder, kit_fonts(), runner=runner, branch=busy.branch, print_desk=desk)
    paint_until(lambda: rig.controller.branch is not None)
    yield rig
    rig.window.close()
    for each in (runner, device):
        each.close()


def _visit(rig: KioskRig, watch: Stopwatch) -> None:
    """Switch the language and back, then take a ticket; another visitor begins from the first page."""
    for language in (Language.RU, Language.EN):
        button = next(each for each in rig.buttons().values() if each.text_shown() == language.own_name)
        watch.run(SWITCH, partial(_touch, button, partial(_speaks, rig, language)))
    for words in ("Passports and identity cards", "Replace a passport"):
        _touch(rig.buttons()[words])
    watch.run(TAKE, lambda: _touch(rig.buttons()["I have everything: take a ticket"], lambda: rig.page is Page.TICKET))
    QTest.qWait(50)
    rig.controller.forget()
    rig.seconds.now += 60  # a kiosk issues few tickets in a row


def _speaks(rig: KioskRig, language: Language) -> bool:
    return rig.controller.visit.language is language


def _touch(button: QAbstractButton, ready: Callable[[], bool] = lambda: True) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    paint_until(ready)


@contextmanager
def _empty_window() -> Iterator[Callable[[], None]]:
    """Show a window with one button and one label; return how to press the one and see the other painted."""
    window = QWidget()
    column, button, label = QVBoxLayout(window), QPushButton("press"), QLabel("0")
    column.addWidget(button)
    column.addWidget(label)
    button.clicked.connect(lambda: label.setText(str(int(label.text()) + 1)))
    window.show()
    QApplication.processEvents()

    def press() -> None:
        before = label.text()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        paint_until(lambda: label.text() != before)

    yield press
    window.close()
