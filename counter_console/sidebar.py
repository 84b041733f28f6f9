"""The dark bar at the side of the full window: sections, the signed-in person, and commands of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_console.section.section import SectionGroup
from counter_console.sidebar_group import BarEntry, CommandItem, EntryGroup
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import IconView, PlainText
from shared.ui.widgets.layouts import VScroll, order_tabs
from shared.ui.widgets.nav_item import NavItem

BAR_UNITS = 30
NAME = "Nobat"
#: More daily entries than these would scroll on a usual screen; then those of the service desk begin hidden.
FEW = 8


class SideBar(QWidget):
    """Sections at the top, person and commands at the bottom; `chosen` carries the key of the pressed entry.

    Groups of sections are below one entry each, which shows and hides them. All scroll where they have no room.
    """

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._sections: dict[str, NavItem] = {}
        self._commands: dict[str, NavItem] = {}
        self._person = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET_ON_NAV)
        self._column = QVBoxLayout(self)
        self._brand = QWidget()
        brand = QHBoxLayout(self._brand)
        unit = appearance.metrics.unit
        brand.setContentsMargins(round(unit * 1.5), unit, round(unit * 1.5), unit * 2)
        brand.setSpacing(round(unit * 1.5))
        brand.addWidget(IconView(appearance, Icon.NOBAT, tone=Tone.ON_NAV))
        brand.addWidget(PlainText(appearance, NAME, TextRole.BODY, Tone.ON_NAV, bold=True), 1)
        self._top, self._bottom = QVBoxLayout(), QVBoxLayout()
        self._content = QWidget()
        self._groups = {group: EntryGroup(appearance, group, self._content) for group in SectionGroup}
        sections = QVBoxLayout(self._content)
        sections.setContentsMargins(0, 0, 0, 0)
        sections.addLayout(self._top)
        for group in self._groups.values():
            group.chosen.connect(self.chosen)
            group.item.installEventFilter(self)
            sections.addWidget(group)
            group.hide()
        sections.addStretch(1)
        self._scroll = VScroll(appearance, self._content)
        self._sections_column = sections
        self._column.addWidget(self._brand)
        self._column.addWidget(self._scroll, 1)
        self._person_row = QHBoxLayout()
        self._person_row.addWidget(self._person)
        self._column.addLayout(self._person_row)
        self._column.addLayout(self._bottom)
        self._set_spacing()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        self._set_spacing()
        self.update()

    def show_entries(self, sections: Sequence[BarEntry], commands: Sequence[BarEntry], translator: Translator) -> None:
        """Show these sections and commands."""
        if not self._sections:
            # Work comes first: the service desk is open while it fits; what is needed less often opens with one press.
            daily = sum(entry.group in (None, SectionGroup.SERVICE_DESK) for entry in sections)
            self._groups[SectionGroup.SERVICE_DESK].item.opened = daily <= FEW
        self._fill(self._sections, [entry for entry in sections if entry.group is None], self._top, NavItem, translator)
        for key, group in self._groups.items():
            below = [entry for entry in sections if entry.group is key]
            self._fill(group.items, below, group.below, NavItem, translator)
            group.show_entries(below, translator)
        self._fill(self._commands, commands, self._bottom, CommandItem, translator)
        self._show_open_page()  # names in another language are longer or shorter

    def show_person(self, text: str) -> None:
        """Show who is signed in."""
        self._person.setText(text)

    def set_current(self, key: str) -> None:
        """Mark the open section; a section of a group is seen among the others."""
        groups = self._groups.values()
        for items in (self._sections, *(group.items for group in groups)):
            for name, item in items.items():
                # Of two groups of buttons neither knows the other's chosen one.
                item.setAutoExclusive(False)
                item.setChecked(name == key)
        for group in groups:
            if key in group.items:
                group.set_opened(True)
        self._show_open_page()

    def _show_open_page(self) -> None:
        for item in self._items():
            if item.isChecked():
                self._scroll.lay_out_now()
                self._show_item(item)

    def _items(self) -> list[NavItem]:
        """Return the entries that scroll, from top to bottom, without those that are hidden."""
        return [*self._sections.values(), *(item for group in self._groups.values() for item in group.seen())]

    def _show_item(self, item: QWidget) -> None:
        """Scroll until an entry is seen; the first one in sight is seen whole, too, where there is room for both."""
        area, content = self._scroll, self._content
        area.ensureWidgetVisible(item, 0, self.appearance.metrics.unit)
        bar, room = area.verticalScrollBar(), area.viewport().height()
        bottom = item.mapTo(content, QPoint(0, item.height())).y()
        for each in self._items():
            top = each.mapTo(content, QPoint(0, 0)).y()
            if top < bar.value() < top + each.height():
                bar.setValue(top if bottom - top <= room else top + each.height())
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the entry that gets the keyboard; Qt does so only when the keyboard was in the list before."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget) and self._scroll.isAncestorOf(watched):
            self._show_item(watched)
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dark background."""
        QPainter(self).fillRect(self.rect(), QColor(self.appearance.theme.nav))

    def _fill(
        self,
        items: dict[str, NavItem],
        entries: Sequence[BarEntry],
        layout: QVBoxLayout,
        kind: type[NavItem],
        translator: Translator,
    ) -> None:
        if [entry.key for entry in entries] != list(items):
            for item in items.values():
                layout.removeWidget(item)
                item.hide()
                item.deleteLater()
            items.clear()
            for entry in entries:
                item = kind(self.appearance, "", entry.icon, entry.shortcut)
                item.activated.connect(lambda key=entry.key: self.chosen.emit(key))
                item.installEventFilter(self)
                items[entry.key] = item
                layout.addWidget(item)
            order_tabs(self)
        for entry in entries:
            text = translator.text(entry.text)
            items[entry.key].setText(text)
            items[entry.key].set_count(translator.number(entry.count) if entry.count else "")
            items[entry.key].setAccessibleDescription(translator.text(entry.count_text))
            items[entry.key].setToolTip(f"{text} ({entry.shortcut})" if entry.shortcut else text)

    def _set_spacing(self) -> None:
        unit = self.appearance.metrics.unit
        self.setFixedWidth(unit * BAR_UNITS)
        self._column.setContentsMargins(round(unit * 1.5), unit, round(unit * 1.5), round(unit * 1.5))
        self._column.setSpacing(unit // 2)
        self._top.setSpacing(unit // 2)
        for group in self._groups.values():
            group.set_spacing(unit // 2, unit)
        self._sections_column.setSpacing(unit // 2)
        self._bottom.setSpacing(0)
        self._person_row.setContentsMargins(round(unit * 1.5), 0, round(unit * 1.5), unit)
