"""The services of one group as tiles."""

from collections.abc import Hashable

from PySide6.QtCore import Signal

from kiosk.page.screen import TilePage
from kiosk.services.state import ServicesState
from kiosk.tile_grid import TileGrid
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator


class ServicesScreen(TilePage):
    """Signal: `chosen` (a service's id)."""

    chosen = Signal(object)
    tiles: TileGrid

    def outline(self, state: ServicesState) -> Hashable:
        """Return what decides which widgets there are."""
        return state.title, tuple((tile.key, tile.name, tile.hint, tile.icon) for tile in state.tiles)

    def build(self, state: ServicesState, translator: Translator) -> None:
        """Make title and tiles."""
        hint = translate("kiosk.services", "Touch a service to see what to bring.")
        self.title(translator.text(state.title), translator.text(hint))
        self.tiles = self.grid(state.tiles, translator, self.room())
        self.tiles.chosen.connect(self.chosen)
        self.body.addWidget(self.tiles)
        self.body.addStretch(1)

    def fill(self, state: ServicesState, translator: Translator) -> None:
        """Show who waits now."""
        self.tiles.fill(state.tiles, translator)
        self.tiles.take_room()
