"""What is around the sections: the texts of the window's own entries, and the head of the narrow column."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_console.session import SignedIn
from counter_console.sidebar_group import BarEntry
from shared.office.catalog.rules import counter_label
from shared.platform.i18n.text import Text, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout

SIZE = "size"
LANGUAGE = "language"
COMFORT = "comfort"
COLOURS = "colours"
SIGN_OUT = "sign_out"
#: Stands for the page with which a person's work begins.
FIRST = "first"


def counter_text(label: str) -> Text:
    """Return a counter by its label ("Counter 3")."""
    return translate("console.window", "Counter {counter}", counter=counter_label(label))


def person_of(who: SignedIn | None, translator: Translator, zone: ZoneInfo) -> tuple[str, str, str]:
    """Return clerk, counter and since when, "" for what there is not."""
    if who is None:
        return "", "", ""
    counter = translator.text(counter_text(who.counter.label)) if who.counter else ""
    since = translator.clock(who.session.opened.astimezone(zone)) if who.session else ""
    return who.member.name, counter, since


def commands(*, docked: bool, dark: bool, may_dock: bool) -> list[BarEntry]:
    """Return the window's own entries as they make sense now."""
    size = BarEntry(SIZE, translate("console.window", "Narrow column"), Icon.SCREEN, "Ctrl+D")
    if docked:
        size = BarEntry(SIZE, translate("console.window", "Full window"), Icon.SCREEN, "Ctrl+D")
    colours = BarEntry(COLOURS, translate("console.window", "Dark colours"), Icon.MOON, "Ctrl+T")
    if dark:
        colours = BarEntry(COLOURS, translate("console.window", "Light colours"), Icon.SUN, "Ctrl+T")
    comfort = BarEntry(COMFORT, translate("console.window", "Text and contrast"), Icon.TEXT_SIZE, "Ctrl+F5")
    language = BarEntry(LANGUAGE, translate("console.window", "Language"), Icon.LANGUAGE, "Ctrl+L")
    sign_out = BarEntry(SIGN_OUT, translate("console.window", "Sign out"), Icon.LEAVE, "Ctrl+Q")
    return [*([size] if may_dock else []), language, comfort, colours, sign_out]


class DockedHead(QWidget):
    """The line on top of the narrow column: counter, clerk, time, and the window's entries behind one button."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._counter = PlainText(appearance, role=TextRole.BODY, bold=True)
        self._clerk = PlainText(appearance, role=TextRole.LABEL, tone=Tone.QUIET, bold=False)
        self._time = PlainText(appearance, role=TextRole.LABEL, tone=Tone.QUIET, bold=False, wrap=False)
        self._menu = ActionButton(appearance, "", ButtonKind.PLAIN, Icon.LIST, key="Ctrl+M")
        self._menu.filters_double_tap = False
        self._menu.activated.connect(self._toggle)
        self._entries = QWidget()
        self._flow = FlowLayout(appearance.metrics.unit, self._entries)
        self._buttons: dict[str, ActionButton] = {}
        self._shortcuts: list[QShortcut] = []
        self._entries.hide()
        row = QHBoxLayout()
        row.setSpacing(appearance.metrics.unit)
        row.addWidget(self._counter)
        row.addWidget(self._clerk, 1)
        row.addWidget(self._time)
        row.addWidget(self._menu)
        column = QVBoxLayout(self)
        unit = appearance.metrics.unit
        column.setContentsMargins(unit * 2, unit, unit * 2, 0)
        column.setSpacing(unit)
        column.addLayout(row)
        column.addWidget(self._entries)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance

    def show_entries(self, entries: list[BarEntry], translator: Translator) -> None:
        """Offer these entries behind the button."""
        if [entry.key for entry in entries] != list(self._buttons):
            self._flow.clear()
            for shortcut in self._shortcuts:
                shortcut.deleteLater()
            self._buttons, self._shortcuts = {}, []
            for entry in entries:
                button = ActionButton(self.appearance, "", icon=entry.icon, key=entry.shortcut, parent=self._entries)
                button.activated.connect(lambda key=entry.key: self._choose(key))
                self._buttons[entry.key] = button
                self._flow.addWidget(button)
                # A hidden button's key is deaf; while the menu is closed these listen for it.
                shortcut = QShortcut(QKeySequence(entry.shortcut), self)
                shortcut.activated.connect(lambda key=entry.key: self._choose(key))
                shortcut.setEnabled(self._entries.isHidden())
                self._shortcuts.append(shortcut)
        for entry in entries:
            self._buttons[entry.key].setText(translator.text(entry.text))
            self._buttons[entry.key].set_icon(entry.icon)
        self._menu.setText(translator.text(translate("console.window", "Menu")))

    def show_person(self, counter: str, clerk: str) -> None:
        """Say where and who."""
        self._counter.setText(counter)
        self._clerk.setText(isolated(clerk) if clerk else "")

    def show_time(self, time: str) -> None:
        """Say what time it is."""
        self._time.setText(time)

    def menu_open(self) -> bool:
        """Return whether the entries are seen."""
        return self.isVisible() and not self._entries.isHidden()

    def close_menu(self) -> None:
        """Hide the entries."""
        self._open(False)

    def _toggle(self) -> None:
        self._open(self._entries.isHidden())

    def _open(self, opened: bool) -> None:
        self._entries.setVisible(opened)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(not opened)

    def _choose(self, key: str) -> None:
        self._open(False)
        self.chosen.emit(key)
