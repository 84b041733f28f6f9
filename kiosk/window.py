"""The kiosk's window: stays open, knows whether a finger or a key was used, and keeps the time moving."""

import math
from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QInputEvent, QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QWidget

from kiosk.arrows import Direction
from kiosk.frame.screen import FrameScreen
from kiosk.read_aloud.keys import SpeechKey
from kiosk.staff_exit.corner import CornerTouches
from shared.ui.whole_screen import WholeScreen
from shared.ui.widgets.pressable import tap_pause

TICK_MS = 250
#: How much of a desk's screen a window takes at most: its own frame needs some, too.
SHARE_OF_DESK = 0.9
_ARROWS = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}
_STEPS = {
    Qt.Key.Key_Left: QTextCursor.MoveOperation.Left,
    Qt.Key.Key_Right: QTextCursor.MoveOperation.Right,
    Qt.Key.Key_Up: QTextCursor.MoveOperation.Up,
    Qt.Key.Key_Down: QTextCursor.MoveOperation.Down,
}
_TOUCHES = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
)
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_PRESS_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class KioskWindow(QMainWindow):
    """Signals: `touched` (by a key, or else by a finger), `staff_wanted` (five touches of the corner), `tick`, and for
    somebody who listens `acted` (something was done) and `speech_key` (a key of reading aloud).

    `locked`: it cannot be closed, without a pointer.
    """

    touched = Signal(bool)
    staff_wanted = Signal()
    acted = Signal()
    speech_key = Signal(object)
    tick = Signal()

    def __init__(
        self, frame: FrameScreen, locked: bool, speech_keys: Mapping[Qt.Key, SpeechKey] = MappingProxyType({})
    ) -> None:
        super().__init__()
        self._frame = frame
        self._speech_keys = speech_keys
        self._lock = WholeScreen(self) if locked else None
        self.since_last = tap_pause()
        self._last_spot: QPointF | None = None
        self._corner = CornerTouches()
        self._application: QApplication | None = None
        frame.windowTitleChanged.connect(self.setWindowTitle)
        self.setCentralWidget(frame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    def open(self, design: QSize, *, covers: bool) -> None:
        """Show the window: over the whole screen permanently, or in the design's size."""
        self.resize(design if self._lock is not None else self._fitting(design))
        if self._lock is not None and covers:
            self._lock.cover()
        else:
            self.show()

    def _fitting(self, design: QSize) -> QSize:
        """Return the design's size, made smaller in its own shape where the screen has less room."""
        room = self.screen().availableSize() * SHARE_OF_DESK
        if design.width() <= room.width() and design.height() <= room.height():
            return design
        return design.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def begin(self, application: QApplication) -> None:
        """Listen to fingers and keys, and let the time run."""
        self._application = application
        application.installEventFilter(self)
        self._timer.start()

    def end(self) -> None:
        """Let the window be closed: the program ends."""
        if self._lock is not None:
            self._lock.release()
        self._timer.stop()
        if self._application is not None:
            self._application.removeEventFilter(self)
        self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice touches anywhere in this window, drop those just after a page change; arrows move the focus."""
        # Asked for every event of the program: nearly all of them end at the first question.
        if not isinstance(event, QInputEvent):
            return False
        if isinstance(event, QMouseEvent) and watched is self.windowHandle() and event.type() in _PRESSES:
            # What the screen itself hears comes once, whatever lies under the finger.
            self._notice_corner(event)
        if not isinstance(watched, QWidget) or watched.window() is not self:
            return False
        key = Qt.Key(event.key()) if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if key is not None and key in self._speech_keys:
            self._frame.by_keyboard = True
            self.touched.emit(True)
            if isinstance(event, QKeyEvent) and not event.isAutoRepeat():
                self.speech_key.emit(self._speech_keys[key])
            return True
        if key is not None or event.type() in _TOUCHES:
            self.acted.emit()
        spot = event.globalPosition() if isinstance(event, QMouseEvent) else None
        if event.type() in _TOUCHES or key in _PRESS_KEYS:
            if self._frame.ignores_touches(same_spot=self._is_last_spot(spot)):
                return True
            self._last_spot = spot
        if event.type() in _TOUCHES:
            self._frame.by_keyboard = False
            self.touched.emit(False)
        elif key is not None:
            self._frame.by_keyboard = True
            self.touched.emit(True)
            arrow = _ARROWS.get(key)
            if arrow is not None and not _stays_inside(watched, key):
                # A held key is one step: a hand that rests on it does not run away.
                if isinstance(event, QKeyEvent) and not event.isAutoRepeat():
                    self._frame.move_focus(arrow)
                return True
        return super().eventFilter(watched, event)

    def _notice_corner(self, event: QMouseEvent) -> None:
        spot, frame = self._frame.mapFromGlobal(event.globalPosition()), self._frame
        right_to_left = frame.layoutDirection() == Qt.LayoutDirection.RightToLeft
        profile = frame.appearance.metrics.profile
        mm = profile.width_mm / profile.width_px
        x = frame.width() - spot.x() if right_to_left else spot.x()
        if self._corner.touch(x * mm, spot.y() * mm, event.timestamp() / 1000):
            # After this press, which gives the keyboard to what lies under it.
            QTimer.singleShot(0, self, self.staff_wanted.emit)

    def event(self, event: QEvent) -> bool:
        """Tell the frame when what it shows has been painted."""
        done = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest:
            self._frame.painted()
        return done

    def _is_last_spot(self, spot: QPointF | None) -> bool:
        if spot is None or self._last_spot is None:
            return spot is self._last_spot
        away = spot - self._last_spot
        return math.hypot(away.x(), away.y()) < self._frame.appearance.metrics.target


def _stays_inside(field: QWidget, key: Qt.Key) -> bool:
    """Say whether an arrow still moves the caret of a text; at the ends of the text it leaves the field."""
    return isinstance(field, QPlainTextEdit) and field.textCursor().movePosition(_STEPS[key])
