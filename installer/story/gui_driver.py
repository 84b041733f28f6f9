"""Eyes and hands of somebody at a window: finds widgets by what people read on them, taps, types and photographs."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

from installer.story.reading import read

#: People look before they press; the product takes two taps within half a second for one.
PACE_MS = 650
#: What stands on a key of a keyboard is found only when it is exactly that.
KEY_CAP = 3


class NotFoundError(Exception):
    """What somebody looked for is not there, or is covered; says what is there instead."""


class GuiDriver:
    """Works on the windows of this process. Taps happen a moment later, so that a dialog never holds up the answer."""

    def visible(self) -> Iterator[QWidget]:
        """Yield every widget that can be seen, dialogs first, from the top of each window to its bottom."""
        windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        windows.sort(key=lambda window: (not window.isModal(), window.parentWidget() is None))
        for window in windows:
            inside = [window, *(child for child in window.findChildren(QWidget) if child.isVisible())]
            yield from sorted(
                inside, key=lambda widget: (widget.mapTo(window, QPoint()).y(), widget.mapTo(window, QPoint()).x())
            )

    def texts(self) -> list[str]:
        """Return everything that is written on the windows, each text once."""
        found: dict[str, None] = {}
        for widget in self.visible():
            for text in _texts_of(widget):
                found.setdefault(text)
        return list(found)

    def sees(self, text: str) -> bool:
        """Whether a text stands somewhere on the windows, alone or within another."""
        return any(text in shown for shown in self.texts())

    def find(self, name: str) -> QWidget:
        """Return the enabled widget of this name: written exactly so, else the only one that begins with it."""
        exact, begins = [], []
        for widget in self.visible():
            names = {read(widget.accessibleName()), *_texts_of(widget), widget.objectName()}
            if name in names:
                exact.append(widget)
            elif len(name) > KEY_CAP and any(one.startswith(name) for one in names):
                begins.append(widget)
        for found in (exact, begins):
            pressable = [one for one in found if one.isEnabled() and one.focusPolicy() != Qt.FocusPolicy.NoFocus]
            # A question may lie over the page and have a button of the same name.
            if pressable:
                return next((one for one in pressable if _reached(one, one.rect())[1]), pressable[0])
        if exact or begins:
            return (exact or begins)[0]
        raise NotFoundError(f"“{name}” is not on the screen; there is: {' | '.join(self.texts())[:1500]}")

    def can_tap(self, name: str) -> bool:
        """Whether something of this name is on the screen and can be pressed."""
        try:
            return self.find(name).isEnabled()
        except NotFoundError:
            return False

    def tap(self, name: str) -> None:
        """Press what bears this name with the pointer, where it really is."""
        widget = self.find(name)
        _scroll_to(widget)
        self._tap_at(widget, widget.rect(), name)

    def write(self, name: str, text: str) -> None:
        """Type a text into the field of this name."""
        field = self.find(name)
        _later(lambda: (field.setFocus(), QTest.keyClicks(field, text)))

    def press(self, key: str) -> None:
        """Press a key such as `F4`, `Return` or `Ctrl+Z`, wherever the keyboard's attention is."""
        held, _, last = key.rpartition("+")
        control = Qt.KeyboardModifier.ControlModifier if held == "Ctrl" else Qt.KeyboardModifier.NoModifier
        pressed = Qt.Key[f"Key_{last}"]

        def strike() -> None:
            target = QApplication.focusWidget() or QApplication.activeWindow() or next(self.visible())
            QTest.keyClick(target, pressed, control)

        _later(strike)

    def photograph(self, file: Path) -> None:
        """Write a picture of the largest window. Raises NotFoundError when there is none or it cannot be written."""
        windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
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
    """Return what lies on top where a widget is, and whether that is the widget or belongs to it."""
    window = widget.window()
    under = window.childAt(widget.mapTo(window, inside.center())) or window
    return under, under is widget or widget.isAncestorOf(under) or under.isAncestorOf(widget)


def _later(action: Callable[[], object]) -> None:
    QTimer.singleShot(PACE_MS, action)


def _texts_of(widget: QWidget) -> list[str]:
    found = [widget.accessibleName(), widget.accessibleDescription()]
    found += [widget.property(name) for name in ("text", "title", "placeholderText", "plainText", "currentText")]
    if isinstance(widget, QAbstractItemView):
        found += [str(index.data()) for index in _indexes(widget) if index.data() is not None]
    return [shown for text in found if isinstance(text, str) and (shown := read(text))]


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
