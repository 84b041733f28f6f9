"""The dark bar at the side of the full window: sections, the signed-in person, and commands of the window."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shared.platform.i18n.text import Showable
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import IconView, PlainText
from shared.ui.widgets.nav_item import NavItem

BAR_UNITS = 26
NAME = "Nobat"


@dataclass(frozen=True)
class BarEntry:
    """One entry: `key` is sent when it is pressed, `shortcut` is the keyboard shortcut that does the same.

    `count` is shown behind the text unless it is 0; `count_text` describes it for a screen reader.
    """

    key: str
    text: Showable
    icon: Icon
    shortcut: str = ""
    count: int = 0
    count_text: Showable = ""


class CommandItem(NavItem):
    """An entry that runs a command instead of opening a section."""

    def __init__(
        self, appearance: Appearance, text: str, icon: Icon, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, text, icon, key, parent)
        self.setAutoExclusive(False)
        self.setCheckable(False)


class SideBar(QWidget):
    """Sections at the top, person and commands at the bottom; `chosen` carries the key of the pressed entry."""

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
        self._column.addWidget(self._brand)
        self._column.addLayout(self._top)
        self._column.addStretch(1)
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
        self._fill(self._sections, sections, self._top, NavItem, translator)
        self._fill(self._commands, commands, self._bottom, CommandItem, translator)

    def show_person(self, text: str) -> None:
        """Show who is signed in."""
        self._person.setText(text)

    def set_current(self, key: str) -> None:
        """Mark the open section."""
        for name, item in self._sections.items():
            item.setChecked(name == key)

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
                items[entry.key] = item
                layout.addWidget(item)
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
        self._bottom.setSpacing(0)
        self._person_row.setContentsMargins(round(unit * 1.5), 0, round(unit * 1.5), unit)
