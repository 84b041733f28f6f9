"""Arrangements: rows and columns in one line of code, a flow that wraps, an area that scrolls only downwards."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QLayoutItem, QScrollArea, QVBoxLayout, QWidget

from shared.ui.appearance import Appearance

Item = QWidget | QLayout | int | None
#: Set on a page while the order of Tab is about to be arranged.
_PLANNED = "tab_order_planned"


def column(*items: Item, spacing: int = 0, margins: int = 0) -> QVBoxLayout:
    """Return a column of widgets and layouts; an int is a fixed space in pixels, None stretches."""
    layout = QVBoxLayout()
    _fill(layout, items, spacing, margins)
    return layout


def row(*items: Item, spacing: int = 0, margins: int = 0) -> QHBoxLayout:
    """Return a row, mirrored by Qt in right-to-left languages; items as for `column`."""
    layout = QHBoxLayout()
    _fill(layout, items, spacing, margins)
    return layout


def _fill(layout: QBoxLayout, items: tuple[Item, ...], spacing: int, margins: int) -> None:
    layout.setSpacing(spacing)
    layout.setContentsMargins(margins, margins, margins, margins)
    for item in items:
        match item:
            case QWidget():
                layout.addWidget(item)
            case QLayout():
                layout.addLayout(item)
            case int():
                layout.addSpacing(item)
            case None:
                layout.addStretch(1)


class ListColumn(QVBoxLayout):
    """A column with lists that scroll by themselves: in a scrolling area it asks for the least height, not for all."""

    def hasHeightForWidth(self) -> bool:
        """Say no: an area asks a column that says yes for the height at which every row is seen."""
        return False

    def minimumSize(self) -> QSize:
        """Return the least height at the present width, at which words wrap."""
        size = super().minimumSize()
        return size.expandedTo(QSize(0, self.minimumHeightForWidth(self.geometry().width())))


def lay_out_now(widget: QWidget) -> None:
    """Give everything in a widget its place before the next picture is painted, from the inside out.

    Without this, Qt lays out one level of nested widgets at a time and paints in between: a picture with a gap.
    """
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not child.isHidden():
            lay_out_now(child)
    if (layout := widget.layout()) is not None:
        layout.activate()


def tab_as_seen(added: QWidget) -> None:
    """Let Tab go through the page around a widget as it is seen, as soon as everything that is being added is there.

    Qt puts a widget that is made later at the end of the whole window, wherever it is seen.
    """
    area = _area_around(added)
    if area is None or (page := area.widget()) is None or page.property(_PLANNED):
        return
    page.setProperty(_PLANNED, True)
    QTimer.singleShot(0, page, lambda: _order_planned(page))


def _order_planned(page: QWidget) -> None:
    page.setProperty(_PLANNED, False)
    order_tabs(page)


def order_tabs(around: QWidget) -> None:
    """Let Tab go through a widget as it is seen."""
    for one, following in pairwise(seen_in_order(around)):
        QWidget.setTabOrder(one, following)


def seen_in_order(part: QWidget | None) -> Iterator[QWidget]:
    """Yield what can have the keyboard, in the order of the layouts."""
    if part is not None:
        if not isinstance(part, QScrollArea) and part.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield part
        for placed in placed_in(part):
            yield from seen_in_order(placed)


def placed_in(part: QWidget) -> Iterator[QWidget]:
    """Yield the widgets that the layouts of a widget place, or the content of an area, in their order."""
    if isinstance(part, QScrollArea):
        if (content := part.widget()) is not None:
            yield content
    elif (layout := part.layout()) is not None:
        children = part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        yield from _placed_in_order(layout, children)


def _placed_in_order(layout: QLayout, children: Sequence[QWidget]) -> Iterator[QWidget]:
    # Not by `itemAt`: PySide keeps wrappers of items that Qt has deleted, and a new widget at their address may crash.
    placed: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(each), each) for each in children]
    for nested in layout.findChildren(QLayout, options=Qt.FindChildOption.FindDirectChildrenOnly):
        placed.append((layout.indexOf(cast("QLayoutItem", nested)), nested))
    for at, each in sorted(placed, key=itemgetter(0)):
        if at >= 0 and isinstance(each, QWidget):
            yield each
        elif at >= 0 and isinstance(each, QLayout):
            yield from _placed_in_order(each, children)


def show_in_area(widget: QWidget) -> None:
    """Scroll the innermost area around a widget until the widget is seen."""
    area = _area_around(widget)
    if area is not None:
        area.ensureWidgetVisible(widget)


def show_whole_in_area(whole: QWidget) -> None:
    """Scroll until a widget is seen as far as there is room, and what has the keyboard in it in any case."""
    area = _area_around(whole)
    if isinstance(area, VScroll):
        area.lay_out_now()
    if area is not None:
        area.ensureWidgetVisible(whole)
        if (focused := whole.focusWidget()) is not None:
            area.ensureWidgetVisible(focused)


def _area_around(widget: QWidget) -> QScrollArea | None:
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    return area


class FlowLayout(QLayout):
    """Places widgets in the direction of reading and begins a new line when one is full."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._width = 0
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        """Take over one more item."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None past the end, as Qt expects."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item back, or None past the end, as Qt expects."""
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

    def clear(self) -> None:
        """Remove and delete every widget."""
        while (item := self.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def expandingDirections(self) -> Qt.Orientation:
        """Return that it wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that a narrower flow has more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at `width`."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place every item."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)
        parent = self.parentWidget()
        if self._width != rect.width() and parent is not None:
            self._width = rect.width()
            parent.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        width = sum(item.sizeHint().width() + self.spacing() for item in self._items)
        return QSize(max(0, width - self.spacing()), self.heightForWidth(max(1, width)))

    def minimumSize(self) -> QSize:
        """Return the width of the widest item and the height of all lines at the present width."""
        width = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(width, self.heightForWidth(self._width or self.sizeHint().width()))

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        across, down, line_height = 0, 0, 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            width = min(size.width(), max(1, rect.width()))
            height = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
            if across and across + width > rect.width():
                across, down, line_height = 0, down + line_height + self.spacing(), 0
            if place:
                left = rect.right() + 1 - across - width if mirrored else rect.left() + across
                item.setGeometry(QRect(QPoint(left, rect.top() + down), QSize(width, height)))
            across += width + self.spacing()
            line_height = max(line_height, height)
        return down + line_height


class VScroll(QScrollArea):
    """An area that scrolls down and never sideways, as wide as its place."""

    def __init__(self, appearance: Appearance, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self.setWidget(content)
        self._content = content
        content.installEventFilter(self)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance

    def lay_out_now(self) -> None:
        """Give the content its places before the next picture is painted, also when it now needs a scroll bar."""
        lay_out_now(self._content)
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))
        lay_out_now(self._content)

    def needed_height(self) -> int:
        """Return the height at which the whole content is seen."""
        lay_out_now(self._content)  # new words are measured only when they have a place
        return self._content.heightForWidth(self.viewport().width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep room for the content's narrowest width."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._content:
            self.setMinimumWidth(self._content.minimumSizeHint().width())
        return super().eventFilter(watched, event)
