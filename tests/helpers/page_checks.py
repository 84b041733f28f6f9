"""What must hold on every page of a kiosk: checks of its widgets, for tests and trials."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QScrollArea, QWidget

from kiosk.frame.bars import KioskHeader
from shared.ui.kiosk_page.scroll_body import ScrollBody
from shared.ui.metrics import CAPITAL_MM
from shared.ui.tokens import TextSize
from shared.ui.widgets.keyboard import KeyButton
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.pressable import Pressable
from shared.ui.widgets.tiles import ServiceTile
from tests.helpers.kiosks import KioskRig


def visible(rig: KioskRig, kind: type[QWidget]) -> list[QWidget]:
    """Return the widgets of a kind that are seen."""
    frame = rig.face.frame
    return [widget for widget in frame.findChildren(kind) if widget.isVisibleTo(frame) and widget.width() > 0]


def cut_words(rig: KioskRig) -> Iterator[str]:
    """Yield what has less height than its text needs, and pages that scroll sideways."""
    for area in visible(rig, QScrollArea):
        assert isinstance(area, QScrollArea)
        if area.horizontalScrollBar().maximum() > 0:
            yield "scrolls sideways"
    for widget in visible(rig, QWidget):
        if isinstance(widget, PlainText | Pressable):
            needed = widget.heightForWidth(widget.width())
            if widget.height() < needed:
                yield f"{widget.accessibleName() or widget.text()!r} {widget.height()} < {needed}"


def low_letters(rig: KioskRig, text_size: TextSize) -> Iterator[str]:
    """Yield labels whose capitals are lower than the text size promises."""
    profile = rig.face.frame.appearance.metrics.profile
    header = visible(rig, KioskHeader)[0]
    for label in visible(rig, PlainText):
        needed = CAPITAL_MM[TextSize.DEFAULT if header.isAncestorOf(label) else text_size]
        tall = QFontMetricsF(label.font()).tightBoundingRect("H").height() / (profile.width_px / profile.width_mm)
        if tall < needed - 0.1:
            yield f"{label.accessibleName()!r} is {tall:.1f} mm tall"


def unnamed_buttons(rig: KioskRig) -> Iterator[str]:
    """Yield buttons without a name, or with the name of another one."""
    # A page of the wide shape can have two parts that scroll, each with its own arrows.
    names = [
        (button.accessibleName(), scroll_body_of(button))
        for button in visible(rig, Pressable)
        if not isinstance(button, KeyButton)
    ]
    for name in names:
        if not name[0] or names.count(name) > 1:
            yield f"a button is named {name[0]!r}"


def scroll_body_of(widget: QWidget) -> QWidget | None:
    """Return the part of the page that scrolls the widget, None outside such a part."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, ScrollBody):
        parent = parent.parentWidget()
    return parent


def cramped_buttons(rig: KioskRig) -> Iterator[str]:
    """Yield buttons that are too small for a finger or too near to each other."""
    metrics = rig.face.frame.appearance.metrics
    least, main, gap = metrics.mm(12.7) - 1, metrics.mm(20) - 1, metrics.mm(2.54) - 1
    places = []
    for button in visible(rig, Pressable):
        assert isinstance(button, Pressable)
        if not rig.buttons().get(button.accessibleName()):
            continue
        limit = main if isinstance(button, ServiceTile) or getattr(button, "main", False) else least
        if button.height() < limit or button.width() < least:
            yield f"{button.accessibleName()!r} is {button.width()} x {button.height()}"
        places.append((button, QRect(button.mapTo(rig.face.frame, QPoint(0, 0)), button.size())))
    for index, (one, first) in enumerate(places):
        for other, second in places[index + 1 :]:
            near = first.adjusted(-gap, -gap, gap, gap).intersects(second)
            if one.parentWidget() is other.parentWidget() and near:
                yield f"{one.accessibleName()!r} is too near to {other.accessibleName()!r}"
