"""The common part of the kiosk's pages that offer tiles to choose from."""

from collections.abc import Sequence

from kiosk.tile_grid import TileGrid
from kiosk.tiles import TileState
from shared.platform.i18n.translator import Translator
from shared.ui.kiosk_page.page import KioskPage

#: How much of the screen's height is left between title and buttons, at the least.
MIDDLE_SHARE = 0.5
MIDDLE_SHARE_WIDE = 0.36


class TilePage(KioskPage):
    """A page with tiles that share the height there is."""

    def room(self) -> int:
        """Return the height that the middle of the page can count on, in pixels."""
        return round(self.window().height() * (MIDDLE_SHARE_WIDE if self.wide else MIDDLE_SHARE))

    def grid(self, tiles: Sequence[TileState], translator: Translator, room: int, *, short: bool = False) -> TileGrid:
        """Return tiles that share the height that really is there, where they are all there is in the middle."""
        room = 0 if self.crowded else room
        made = TileGrid(self.appearance, tiles, translator, self.wide, room, large=self.crowded, short=short)
        scroll_body = self.scroll_body
        if self.body is scroll_body.column:
            scroll_body.fit = lambda: made.take_room(scroll_body.height())
        return made
