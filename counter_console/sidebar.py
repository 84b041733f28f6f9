"""The dark bar at the side of the full window: sections, who works here, and the window's own switches."""

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
    """One entry: what goes back (`key`), words, picture and the key that does the same.

    `count` stands behind the words when it is not 0, `counted` says it in words to who does not see it.
    """

    key: str
    text: Showable
    icon: Icon
    shortcut: str = ""
    count: int = 0
    counted: Showable = ""


class CommandItem(NavItem):
    """An entry that does something at once instead of opening a section."""

    def __init__(
        self, appearance: Appearance, text: str, icon: Icon, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, text, icon, key, parent)
        self.setAutoExclusive(False)
        self.setCheckable(False)


class SideBar(QWidget):
    """Sections above, the person and the commands below; `chosen` carries the key of what was pressed."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._sections: dict[str, NavItem] = {}
        self._commands: dict[str, NavItem] = {}
        self._who = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET_ON_NAV)
        self._column = QVBoxLayout(self)
        self._brand = QWidget()
        brand = QHBoxLayout(self._brand)
        unit = appearance.metrics.unit
        brand.setContentsMargins(round(unit * 1.5), unit, unit, unit * 2)
        brand.setSpacing(round(unit * 1.5))
        brand.addWidget(IconView(appearance, Icon.NOBAT, tone=Tone.ON_NAV))
        brand.addWidget(PlainText(appearance, NAME, TextRole.BODY, Tone.ON_NAV, bold=True), 1)
        self._top, self._bottom = QVBoxLayout(), QVBoxLayout()
        self._column.addWidget(self._brand)
        self._column.addLayout(self._top)
        self._column.addStretch(1)
        self._who_place = QHBoxLayout()
        self._who_place.addWidget(self._who)
        self._column.addLayout(self._who_place)
        self._column.addLayout(self._bottom)
        self._space()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        self._space()
        self.update()

    def show_entries(self, sections: Sequence[BarEntry], commands: Sequence[BarEntry], translator: Translator) -> None:
        """Offer these sections and commands and no others."""
        self._fill(self._sections, sections, self._top, NavItem, translator)
        self._fill(self._commands, commands, self._bottom, CommandItem, translator)

    def show_person(self, words: str) -> None:
        """Say who works here."""
        self._who.setText(words)

    def set_current(self, key: str) -> None:
        """Mark the open section."""
        for name, item in self._sections.items():
            item.setChecked(name == key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dark ground."""
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
            words = translator.text(entry.text)
            items[entry.key].setText(words)
            items[entry.key].set_count(translator.number(entry.count) if entry.count else "")
            items[entry.key].setAccessibleDescription(translator.text(entry.counted))
            items[entry.key].setToolTip(f"{words} ({entry.shortcut})" if entry.shortcut else words)

    def _space(self) -> None:
        unit = self.appearance.metrics.unit
        self.setFixedWidth(unit * BAR_UNITS)
        self._column.setContentsMargins(round(unit * 1.5), unit, round(unit * 1.5), round(unit * 1.5))
        self._column.setSpacing(unit // 2)
        self._top.setSpacing(unit // 2)
        self._bottom.setSpacing(0)
        self._who_place.setContentsMargins(round(unit * 1.5), 0, unit, unit)
