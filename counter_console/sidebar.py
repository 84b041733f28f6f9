"""The dark bar at the side of the full window: sections, the signed-in person, and commands of the window."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shared.platform.i18n.text import Showable, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon, paint_icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import IconView, PlainText
from shared.ui.widgets.layouts import VScroll, order_tabs
from shared.ui.widgets.nav_item import NavItem

BAR_UNITS = 27
NAME = "Nobat"
SET_UP = translate("console.window", "Set-up")
SHOWN = translate("console.window", "The pages are shown below.")
HIDDEN = translate("console.window", "Press to show the pages.")


@dataclass(frozen=True)
class BarEntry:
    """One entry: `key` is sent when it is pressed, `shortcut` is the keyboard shortcut that does the same.

    `count` is shown behind the text unless it is 0; `count_text` describes it for a screen reader. `set_up` places it
    below the entry that shows and hides the pages of the set-up.
    """

    key: str
    text: Showable
    icon: Icon
    shortcut: str = ""
    count: int = 0
    count_text: Showable = ""
    set_up: bool = False


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
        """Return the width of the arrow and its distance from the name."""
        return self.appearance.metrics.icon * 0.7, self.appearance.metrics.unit / 2

    def paint_second_mark(self, painter: QPainter, box: QRectF) -> None:
        """Paint an arrow that points down while the entries below are shown, else along the line."""
        side = min(box.width(), box.height())
        place = QRectF(0, 0, side, side)
        place.moveCenter(box.center())
        painter.save()
        if self.opened:
            painter.translate(box.center())
            painter.rotate(90)
            painter.translate(-box.center())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft and not self.opened
        paint_icon(painter, Icon.NEXT, place, self.appearance.color(self.tones()[0]), right_to_left=mirrored)
        painter.restore()


class SideBar(QWidget):
    """Sections at the top, person and commands at the bottom; `chosen` carries the key of the pressed entry.

    The pages of the set-up are below one entry that shows and hides them. The sections scroll where they have no room.
    """

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._sections: dict[str, NavItem] = {}
        self._set_up_items: dict[str, NavItem] = {}
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
        self._top, self._set_up, self._bottom = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._group = GroupItem(appearance, "", Icon.BRIEFCASE)
        self._group.activated.connect(lambda: self.show_set_up(not self._group.opened))
        self._group.installEventFilter(self)
        self._group.hide()
        self._pages = QWidget()
        self._pages.setLayout(self._set_up)
        self._pages.hide()
        self._shortcuts: list[QShortcut] = []
        self._translator: Translator | None = None
        self._content = QWidget()
        sections = QVBoxLayout(self._content)
        sections.setContentsMargins(0, 0, 0, 0)
        sections.addLayout(self._top)
        sections.addWidget(self._group)
        sections.addWidget(self._pages)
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
        self._translator = translator
        pages = [entry for entry in sections if entry.set_up]
        if [entry.shortcut for entry in pages] != [shortcut.key().toString() for shortcut in self._shortcuts]:
            self._make_shortcuts(pages)
        self._fill(self._sections, [entry for entry in sections if not entry.set_up], self._top, NavItem, translator)
        self._fill(self._set_up_items, pages, self._set_up, NavItem, translator)
        self._group.setText(translator.text(SET_UP))
        self._group.setVisible(bool(pages))
        self.show_set_up(self._group.opened)
        self._fill(self._commands, commands, self._bottom, CommandItem, translator)
        self._show_open_page()  # names in another language are longer or shorter

    def show_person(self, text: str) -> None:
        """Show who is signed in."""
        self._person.setText(text)

    def set_current(self, key: str) -> None:
        """Mark the open section; a page of the set-up is seen among the others."""
        for name, item in (*self._sections.items(), *self._set_up_items.items()):
            # Of two groups of buttons neither knows the other's chosen one.
            item.setAutoExclusive(False)
            item.setChecked(name == key)
        if key in self._set_up_items:
            self.show_set_up(True)
        self._show_open_page()

    def _show_open_page(self) -> None:
        for item in self._items():
            if item.isChecked():
                self._scroll.lay_out_now()
                self._show_item(item)

    def _items(self) -> list[NavItem]:
        """Return the entries that scroll, from top to bottom, without those that are hidden."""
        pages = self._set_up_items.values() if self._group.opened else ()
        return [*self._sections.values(), *(() if self._group.isHidden() else (self._group,)), *pages]

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

    def show_set_up(self, shown: bool) -> None:
        """Show or hide the pages of the set-up. A hidden entry's key is deaf; then a shortcut of the bar does it."""
        if self._translator is None:
            return
        self._pages.setVisible(shown and bool(self._set_up_items))
        for shortcut in self._shortcuts:
            shortcut.setEnabled(not shown)
        self._group.set_opened(shown, self._translator.text(SHOWN if shown else HIDDEN))

    def _make_shortcuts(self, pages: Sequence[BarEntry]) -> None:
        for old in self._shortcuts:
            old.deleteLater()
        self._shortcuts = []
        for entry in pages:
            shortcut = QShortcut(QKeySequence(entry.shortcut), self)
            shortcut.activated.connect(lambda key=entry.key: self.chosen.emit(key))
            self._shortcuts.append(shortcut)

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
        self._set_up.setContentsMargins(unit, 0, 0, 0)
        for column in (self._set_up, self._sections_column):
            column.setSpacing(unit // 2)
        self._bottom.setSpacing(0)
        self._person_row.setContentsMargins(round(unit * 1.5), 0, round(unit * 1.5), unit)
