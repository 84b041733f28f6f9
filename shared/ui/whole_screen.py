"""Windows that the public sees: they cover the screen whatever happens to it, show no pointer and cannot be closed."""

import functools

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

#: Screens change several times when a cable is plugged in; the window follows when it is over.
FOLLOW_MS = 100
#: A storm of keys (the key of the system, Alt and Tab) is over then, and the window takes the keyboard back.
REGAIN_MS = 300


def cover_screen(window: QWidget, screens: int = 1) -> None:
    """Show a window over the whole of its screen, or over so many side by side where there are as many.

    Without a window manager nobody answers the wish for the whole screen, so the window sets its size itself.
    """
    window.setGeometry(area_of(window, screens))
    if window.geometry() == window.screen().geometry():
        window.showFullScreen()
    else:
        # A window manager would put a window for the whole screen on one of them.
        window.showNormal()


def area_of(window: QWidget, screens: int) -> QRect:
    """Return what the window should cover: its screen, or the first `screens` from the left, of one height."""
    found = sorted(QGuiApplication.screens(), key=lambda screen: screen.geometry().x())
    areas = [screen.geometry() for screen in found[:screens]]
    if screens < 2 or len(areas) < screens or len({(area.y(), area.height()) for area in areas}) > 1:
        return window.screen().geometry()
    return functools.reduce(QRect.united, areas)


class WholeScreen(QObject):
    """Belongs to a window and keeps it on the screen, without frame and pointer, until `release`.

    After `cover` it follows the screen's size, comes back when it was minimised, and moves to another screen while its
    own is away.
    """

    def __init__(self, window: QWidget, screens: int = 1) -> None:
        super().__init__(window)
        self._screens = screens
        self._home: str | None = None
        window.setCursor(Qt.CursorShape.BlankCursor)
        window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        window.installEventFilter(self)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_MS)
        self._follow.timeout.connect(self._cover_again)
        self._regain = QTimer(self)
        self._regain.setSingleShot(True)
        self._regain.setInterval(REGAIN_MS)
        self._regain.timeout.connect(self._take_keyboard)

    @property
    def _window(self) -> QWidget:
        # Not kept here: a window and its child that hold each other are freed in an order that Qt's binding dies of.
        window = self.parent()
        assert isinstance(window, QWidget)
        return window

    def cover(self) -> None:
        """Show the window over the whole of its screen and keep it there."""
        self._home = self._window.screen().name()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        for changed in (application.screenAdded, application.screenRemoved, application.primaryScreenChanged):
            changed.connect(self._changed)
        application.screenAdded.connect(self._watch)
        for screen in application.screens():
            self._watch(screen)
        cover_screen(self._window, self._screens)

    def release(self) -> None:
        """Let the window be closed."""
        self._window.removeEventFilter(self)
        self._follow.stop()
        self._regain.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drop every wish to close the window, and notice that it was minimised or made smaller."""
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        if event.type() == QEvent.Type.WindowStateChange and self._home is not None and not self._window.isFullScreen():
            self._follow.start()
        if event.type() == QEvent.Type.WindowDeactivate and self._home is not None:
            self._regain.start()
        return False

    def _take_keyboard(self) -> None:
        """Come back to the front with the keyboard, if no other window of this program has it."""
        if QGuiApplication.focusWindow() is None:
            self._window.raise_()
            self._window.activateWindow()

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._changed)

    def _changed(self, _what: object) -> None:
        self._follow.start()

    def _cover_again(self) -> None:
        window = self._window
        own = next((screen for screen in QGuiApplication.screens() if screen.name() == self._home), None)
        if own is not None and own is not window.screen():
            window.setScreen(own)
        area = area_of(window, self._screens)
        alone = area == window.screen().geometry()
        if (alone and not window.isFullScreen()) or window.isMinimized() or window.geometry() != area:
            cover_screen(window, self._screens)
