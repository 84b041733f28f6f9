"""Entries of the side bar, and groups of them: an entry with sections below it, which it shows and hides."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.section.section import SectionGroup
from shared.platform.i18n.text import Showable, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon, paint_icon
from shared.ui.widgets.nav_item import NavItem

#: The name of each group and its picture.
GROUPS = {
    SectionGroup.SERVICE_DESK: (translate("console.window", "Service desk"), Icon.DOCUMENT),
    SectionGroup.QUALITY: (translate("console.window", "Quality"), Icon.STAR),
    SectionGroup.TEAM: (translate("console.window", "Team"), Icon.PEOPLE),
    SectionGroup.SET_UP: (translate("console.window", "Set-up"), Icon.BRIEFCASE),
}
SHOWN = translate("console.window", "The pages are shown below.")
HIDDEN = translate("console.window", "Press to show the pages.")


@dataclass(frozen=True)
class BarEntry:
    """One entry: `key` is sent when it is pressed, `shortcut` is the keyboard shortcut that does the same.

    `count` is shown behind the text unless it is 0; `count_text` describes it for a screen reader. `group` places it
    below the entry that shows and hides the sections of a group.
    """

    key: str
    text: Showable
    icon: Icon
    shortcut: str = ""
    count: int = 0
    count_text: Showable = ""
    group: SectionGroup | None = None


class CommandItem(NavItem):
    """An entry that runs a command instead of opening a section."""

    def __init__(
        self, appearance: Appearance, text: str, icon: Icon, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, text, icon, key, parent)
        self.setAutoExclusive(False)
        self.setCheckable(False)


class GroupItem(CommandItem):
    """An entry that shows and hides the entries below it."""

    opened = False

    def set_opened(self, opened: bool, description: str) -> None:
        """Show whether the entries below are shown; `description` says it to a screen reader."""
        self.opened = opened
        self.setAccessibleDescription(description)
        self.refresh()

    def second_mark(self) -> tuple[float, float]:
        """Return the width of count and arrow, and their distance from the name."""
        counted = super().second_mark()[0]
        unit = self.appearance.metrics.unit
        return self._arrow() + (counted + unit / 2 if counted else 0), unit / 2

    def paint_second_mark(self, painter: QPainter, box: QRectF) -> None:
        """Paint the count, and an arrow that points down while the entries below are shown, else along the line."""
        side, mirrored = self._arrow(), self.mirrored()
        place = QRectF(0, 0, side, side)
        place.moveCenter(box.center())
        if counted := super().second_mark()[0]:
            count = QRectF(0, 0, counted, counted)
            count.moveCenter(box.center())
            (place.moveLeft if mirrored else place.moveRight)(box.left() if mirrored else box.right())
            (count.moveRight if mirrored else count.moveLeft)(box.right() if mirrored else box.left())
            super().paint_second_mark(painter, count)
        painter.save()
        if self.opened:
            painter.translate(place.center())
            painter.rotate(90)
            painter.translate(-place.center())
        paint_icon(
            painter,
            Icon.NEXT,
            place,
            self.appearance.color(self.tones()[0]),
            right_to_left=mirrored and not self.opened,
        )
        painter.restore()

    def _arrow(self) -> float:
        return self.appearance.metrics.icon * 0.7


class EntryGroup(QWidget):
    """An entry with sections below it, which it shows and hides. A hidden entry's key is deaf; a shortcut does it."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, group: SectionGroup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text, icon = GROUPS[group]
        self.item = GroupItem(appearance, "", icon)
        self.pages = QWidget()
        self.below = QVBoxLayout(self.pages)
        self.items: dict[str, NavItem] = {}
        self._shortcuts: list[QShortcut] = []
        self._count = ""
        self._indent = 0
        self._translator: Translator | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.item)
        self.column.addWidget(self.pages)
        self.item.activated.connect(lambda: self.set_opened(not self.item.opened))
        self.pages.hide()

    def show_entries(self, entries: Sequence[BarEntry], translator: Translator) -> None:
        """Take over names and counts of the sections, for which the items are there already."""
        self._translator = translator
        if [entry.shortcut for entry in entries] != [shortcut.key().toString() for shortcut in self._shortcuts]:
            self._make_shortcuts(entries)
        count = sum(entry.count for entry in entries)
        self._count = translator.number(count) if count else ""
        self.item.setText(translator.text(self.text))
        self.setVisible(bool(entries))
        self.set_opened(self.item.opened)

    def set_spacing(self, space: int, indent: int) -> None:
        """Set the space between entries, and how far the sections are moved in."""
        self._indent = indent
        for column in (self.column, self.below):
            column.setSpacing(space)
        self._move_in()

    def _move_in(self) -> None:
        # Qt mirrors what is in a layout, but not its margins.
        mirrored = self.isRightToLeft()
        self.below.setContentsMargins(0 if mirrored else self._indent, 0, self._indent if mirrored else 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Move the sections in from the side at which reading begins."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._move_in()

    def set_opened(self, opened: bool) -> None:
        """Show or hide the sections; their count is shown at the entry while they are hidden."""
        if self._translator is None:
            return
        self.pages.setVisible(opened and bool(self.items))
        for shortcut in self._shortcuts:
            shortcut.setEnabled(not opened)
        self.item.set_count("" if opened else self._count)
        self.item.set_opened(opened, self._translator.text(SHOWN if opened else HIDDEN))

    def seen(self) -> list[NavItem]:
        """Return the items that are shown, from top to bottom."""
        if self.isHidden():
            return []
        return [self.item, *(self.items.values() if self.item.opened else ())]

    def _make_shortcuts(self, entries: Sequence[BarEntry]) -> None:
        for old in self._shortcuts:
            old.setEnabled(False)  # it lives until the events are over; two with the same keys would do nothing
            old.deleteLater()
        self._shortcuts = []
        for entry in entries:
            shortcut = QShortcut(QKeySequence(entry.shortcut), self.parentWidget() or self)
            shortcut.activated.connect(lambda key=entry.key: self.chosen.emit(key))
            self._shortcuts.append(shortcut)
