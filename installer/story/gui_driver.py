"""Operates a window like a user: finds widgets by their visible text, taps, types and takes pictures."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

from installer.story.reading import read

#: Names this short (the keys of a keyboard) must match exactly.
KEY_CAP = 3
_HELD = {"Ctrl": Qt.KeyboardModifier.ControlModifier, "Shift": Qt.KeyboardModifier.ShiftModifier}


class NotFoundError(Exception):
    """The widget or text is missing or covered; the message lists what is on the screen instead."""


class GuiDriver:
    """Operates the windows of this process. Taps come after the answer, so that a dialog never blocks it."""

    def __init__(self) -> None:
        self._place: tuple[str, QPoint, QSize] | None = None

    def visible(self) -> Iterator[QWidget]:
        """Yield every visible widget, dialogs first, each window from top to bottom."""
        yield from sorted(_shown(), key=_as_read)

    def texts(self) -> list[str]:
        """Return all texts on the windows, each once."""
        found: dict[str, None] = {}
        for widget in self.visible():
            for text in _texts_of(widget):
                found.setdefault(text)
        return list(found)

    def sees(self, text: str) -> bool:
        """Whether a text is on the windows, alone or as part of another."""
        return any(text in read for widget in _shown() for read in _texts_of(widget))

    def find(self, name: str) -> QWidget:
        """Return the widget with exactly this name, else one whose name begins with it; enabled widgets first."""
        exact: list[QWidget] = []
        begins: list[QWidget] = []
        for widget in _shown():
            names = {*_texts_of(widget), widget.objectName()}
            if name in names:
                exact.append(widget)
            elif len(name) > KEY_CAP and any(one.startswith(name) for one in names):
                begins.append(widget)
        # Only these few have to be put in order.
        exact.sort(key=_as_read)
        begins.sort(key=_as_read)
        for found in (exact, begins):
            pressable = [one for one in found if one.isEnabled() and one.focusPolicy() != Qt.FocusPolicy.NoFocus]
            # A dialog may cover the page and have a button of the same name.
            if pressable:
                return next((one for one in pressable if _reached(one, one.rect())[1]), pressable[0])
        if exact or begins:
            return (exact or begins)[0]
        raise NotFoundError(f"“{name}” is not on the screen; there is: {' | '.join(self.texts())[:1500]}")

    def can_tap(self, name: str) -> bool:
        """Whether a widget of this name is on the screen and enabled."""
        try:
            return self.find(name).isEnabled()
        except NotFoundError:
            return False

    def stands_still(self, name: str) -> bool:
        """Whether it can be tapped and is where it was when this was asked before: its page is laid out."""
        try:
            widget = self.find(name)
        except NotFoundError:
            return False
        before, self._place = self._place, (name, widget.mapToGlobal(QPoint()), widget.size())
        return widget.isEnabled() and self._place == before

    def tap(self, name: str) -> None:
        """Click the widget of this name, or the row of a list, at its real position. Raises NotFoundError."""
        widget = self.find(name)
        if isinstance(widget, QAbstractItemView):
            index = next(each for each in _indexes(widget) if _begins(each, name))
            widget.scrollTo(index)
            self._tap_at(widget.viewport(), widget.visualRect(index), name)
            return
        _scroll_to(widget)
        self._tap_at(widget, widget.rect(), name)

    def write(self, name: str, text: str) -> None:
        """Type a text into the field of this name. Raises NotFoundError."""
        field = self.find(name)
        _later(lambda: _type(field, text))

    def press(self, key: str) -> None:
        """Press a key such as `F4`, `Return` or `Ctrl+Shift+J` in the widget that has the focus."""
        *names, last = key.split("+")
        held = Qt.KeyboardModifier.NoModifier
        for name in names:
            held |= _HELD[name]
        pressed = Qt.Key[f"Key_{last}"]

        def strike() -> None:
            target = QApplication.focusWidget() or QApplication.activeWindow() or next(self.visible())
            QTest.keyClick(target, pressed, held)

        _later(strike)

    def photograph(self, file: Path) -> None:
        """Save a picture of the largest window. Raises NotFoundError when there is none or it cannot be saved."""
        windows = _windows()
        if not windows:
            raise NotFoundError("no window is open")
        largest = max(windows, key=lambda window: window.width() * window.height())
        if not largest.grab().save(str(file), "PNG"):
            raise NotFoundError(f"the picture {file} cannot be written")

    def _tap_at(self, widget: QWidget, inside: QRect, name: str) -> None:
        under, reached = _reached(widget, inside)
        if not reached:
            raise NotFoundError(f"“{name}” is covered by “{read(under.accessibleName()) or type(under).__name__}”")
        point = under.mapFrom(widget.window(), widget.mapTo(widget.window(), inside.center()))
        _later(lambda: QTest.mouseClick(under, Qt.MouseButton.LeftButton, pos=point))


def _reached(widget: QWidget, inside: QRect) -> tuple[QWidget, bool]:
    """Return the topmost widget at a widget's place, and whether it is that widget or part of it."""
    window = widget.window()
    under = window.childAt(widget.mapTo(window, inside.center())) or window
    return under, under is widget or widget.isAncestorOf(under) or under.isAncestorOf(widget)


def _later(action: Callable[[], object]) -> None:
    QTimer.singleShot(0, action)


def _type(field: QWidget, text: str) -> None:
    """Press the keys of a text. QTest knows only those of Latin letters."""
    field.setFocus()
    for sign in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign))


def _windows() -> list[QWidget]:
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def _shown() -> Iterator[QWidget]:
    for window in _windows():
        yield window
        yield from (child for child in window.findChildren(QWidget) if child.isVisible())


def _as_read(widget: QWidget) -> tuple[bool, bool, int, int]:
    """Return the order: dialogs first, each window from top to bottom."""
    window = widget.window()
    place = widget.mapTo(window, QPoint())
    return (not window.isModal(), window.parentWidget() is None, place.y(), place.x())


def _texts_of(widget: QWidget) -> list[str]:
    found = [widget.accessibleName(), widget.accessibleDescription()]
    found += [widget.property(name) for name in ("text", "title", "placeholderText", "plainText", "currentText")]
    if isinstance(widget, QAbstractItemView):
        found += [str(index.data()) for index in _indexes(widget) if index.data() is not None]
    return [shown for text in found if isinstance(text, str) and (shown := read(text))]


def _begins(index: QModelIndex, name: str) -> bool:
    return index.data() is not None and read(str(index.data())).startswith(name)


def _indexes(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model = view.model()
    for row in range(model.rowCount() if model else 0):
        for column in range(model.columnCount()):
            yield model.index(row, column)


def _scroll_to(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
