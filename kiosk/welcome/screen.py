"""The first page: tiles, and the two ways in for people who already have a ticket."""

from collections.abc import Hashable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.page.screen import TilePage
from kiosk.tile_grid import TileGrid
from kiosk.welcome.state import WelcomeState
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.icons import Icon
from shared.ui.theme import TextRole
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.panels import Panel

#: From so many buttons on, they are in two rows on a narrow screen.
TWO_ROWS = 4


class WelcomeScreen(TilePage):
    """Signals: `chosen` (the key of a tile), `rate`, `missed`, `follow`, `check_in`, `go_on` (no other service)."""

    chosen = Signal(object)
    rate = Signal()
    missed = Signal()
    follow = Signal()
    check_in = Signal()
    go_on = Signal()
    tiles: TileGrid

    def outline(self, state: WelcomeState) -> Hashable:
        """Return what decides which widgets there are."""
        named = tuple((tile.key, tile.name, tile.hint, tile.icon) for tile in state.tiles)
        offered = (state.rate_offered, state.missed_offered, state.follow_offered, state.check_in_offered)
        return state.title, named, state.chosen, offered, state.announcements

    def build(self, state: WelcomeState, translator: Translator) -> None:
        """Make title, tiles, and the buttons below."""
        told = self._announced(state, translator) if state.announcements else None
        beside = told if self.wide and not self.crowded else None
        self.title(translator.text(state.title), translator.text(state.hint), beside)
        if told is not None and beside is None and not self.crowded:
            self.head.addSpacing(self.unit)
            self.head.addWidget(told)
        if state.chosen:
            self.head.addSpacing(self.unit)
            self.head.addWidget(self._chosen_so_far(state, translator))
        room = self.room() * 2 // 3 if state.chosen else self.room()
        self.tiles = self.grid(state.tiles, translator, room)
        self.tiles.chosen.connect(self.chosen)
        self.body.addWidget(self.tiles)
        offered = (state.rate_offered, state.missed_offered, state.follow_offered, state.check_in_offered)
        if not state.chosen and any(offered):
            # With the largest letters they come after the services: first of all, these must be seen.
            (self.body if self.crowded else self.foot).addLayout(self._others(state, translator))
        if told is not None and self.crowded:
            self.body.addWidget(told)
        self.body.addStretch(1)

    def fill(self, state: WelcomeState, translator: Translator) -> None:
        """Show who waits now."""
        self.tiles.fill(state.tiles, translator)
        self.tiles.take_room()

    def _others(self, state: WelcomeState, translator: Translator) -> QVBoxLayout:
        """Return the buttons for people who do not need a new ticket; more than three are in two rows."""
        wanted = (
            (state.check_in_offered, translate("kiosk.welcome", "I have an appointment"), Icon.CALENDAR, self.check_in),
            (state.rate_offered, translate("kiosk.welcome", "Rate your visit"), Icon.STAR, self.rate),
            (state.missed_offered, translate("kiosk.welcome", "I missed my number"), Icon.CLOCK, self.missed),
            (state.follow_offered, translate("kiosk.welcome", "Follow my request"), Icon.DOCUMENT, self.follow),
        )
        buttons = []
        for offered, words, icon, pressed in wanted:
            if offered:
                button = ActionButton(self.appearance, translator.text(words), icon=icon, main=True)
                button.activated.connect(pressed)
                buttons.append(button)
        in_one = len(buttons) if len(buttons) < TWO_ROWS or self.wide else 2
        rows = QVBoxLayout()
        rows.setSpacing(self.appearance.metrics.gap)
        for first in range(0, len(buttons), in_one):
            line = QHBoxLayout()
            line.setSpacing(self.appearance.metrics.gap)
            for button in buttons[first : first + in_one]:
                line.addWidget(button, 1)
            rows.addLayout(line)
        return rows

    def _announced(self, state: WelcomeState, translator: Translator) -> Panel:
        panel = Panel(self.appearance, soft=True)
        # A wide screen is low: the others follow when the first is past, and are on the board meanwhile.
        for announcement in state.announcements[: 1 if self.wide else None]:
            panel.add(PlainText(self.appearance, translator.text(announcement), TextRole.BODY))
        return panel

    def _chosen_so_far(self, state: WelcomeState, translator: Translator) -> Panel:
        panel = Panel(self.appearance, soft=True)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(
            PlainText(self.appearance, translator.text(translate("kiosk.welcome", "On your ticket")), TextRole.CAPTION)
        )
        names = "\n".join(translator.text(name) for name in state.chosen)
        said.addWidget(PlainText(self.appearance, names, TextRole.BODY, bold=True))
        button = ActionButton(self.appearance, translator.text(translate("kiosk.welcome", "That is all: continue")))
        button.activated.connect(self.go_on)
        line = QHBoxLayout()
        line.setSpacing(self.unit * 2)
        line.addLayout(said, 1)
        line.addWidget(button, 1)
        panel.add(line)
        return panel
