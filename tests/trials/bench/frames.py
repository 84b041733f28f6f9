"""Measures what each picture of a transition on the board costs: a call that fades in, rows that move, new waits."""

import math
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from display_board.board.building import Moment, build
from display_board.board.rotation import Turn
from display_board.board.screen import BoardScreen
from shared.office.settings.model import Settings
from shared.platform.i18n.languages import Language
from tests.helpers.board_halls import HALLS, Hall, busy_reading
from tests.helpers.boards import NOW, board_screen
from tests.trials.bench.figures import Figure, at_most, median, percentile
from tests.trials.bench.places import BenchPlace

FRAME_MS = 1000 / 60
SHOWN = (HALLS[2], HALLS[4], HALLS[3])
COUNTERS = 5
FLOOR_IS = "filling the window with one colour"


class _Plain(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor("teal"))


def measure_frames(_place: BenchPlace, rounds: int) -> list[Figure]:
    """Return the milliseconds of processor time of the dearest pictures; one that takes longer than 1/60 s is late."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    figures = []
    for hall in SHOWN:
        plain = _Plain()
        plain.resize(hall.width, hall.height)
        plain.show()
        floor = median([_cost(app, plain.update) for _ in range(rounds + 5)][5:])
        plain.close()
        screen = board_screen(hall.width, hall.height, hall.inches, less_motion=False)
        runs = [list(_transition(app, screen, hall, turn)) for turn in range(max(3, rounds))]
        screen.close()
        first, costs = [run[0] for run in runs], [cost for run in runs for cost in run[1:]]
        size = f"{hall.width} × {hall.height}"
        figures.append(
            at_most("frames", f"first picture of a call, {size}", median(first), "ms", None, floor, FLOOR_IS)
        )
        for name, share in (("p50", 0.5), ("p99", 0.99)):
            work = f"pictures while the call fades in and rows move, {size}, {name}"
            figures.append(at_most("frames", work, percentile(costs, share), "ms", FRAME_MS, floor, FLOOR_IS))
    return figures


def _transition(app: QCoreApplication, screen: BoardScreen, hall: Hall, turn: int) -> Iterator[float]:
    """Call the next visitor and turn the page; yield the cost of each picture until everything stands still."""
    reading = busy_reading(COUNTERS, Settings(farthest_seat_m=hall.metres))
    newest = reading.view.calls[turn % COUNTERS]
    calls = (newest, *(each for each in reading.view.calls if each is not newest))
    reading = replace(reading, view=replace(reading.view, calls=calls))
    state = build(reading, Moment(NOW, Turn(Language.EN, turn), newest, None))
    yield _cost(app, lambda: screen.show_state(state))
    animations = screen.findChildren(QVariantAnimation)
    moving = [each for each in animations if each.state() is not QVariantAnimation.State.Stopped]
    for animation in moving:
        animation.pause()
    longest = max((animation.duration() for animation in moving), default=0)
    for frame in range(1, math.ceil(longest / FRAME_MS) + 1):
        yield _cost(app, partial(_go_to, moving, round(frame * FRAME_MS)))
    for animation in moving:
        animation.stop()


def _go_to(moving: Sequence[QVariantAnimation], milliseconds: int) -> None:
    for animation in moving:
        animation.setCurrentTime(min(milliseconds, animation.duration()))


def _cost(app: QCoreApplication, change: Callable[[], None]) -> float:
    """Return the milliseconds of processor time from a change to the finished picture."""
    before = time.process_time()
    change()
    app.processEvents()
    return (time.process_time() - before) * 1000
