"""Tiles side by side: as many columns as the words allow, updated in place while the queue moves."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.tiles import TileMood, TileState
from shared.platform.i18n.text import capitalised
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.tiles import ServiceTile

TONES = {TileMood.GOOD: Tone.GOOD, TileMood.CAUTION: Tone.CAUTION, TileMood.QUIET: Tone.QUIET}
#: Up to this many tiles are shown one below the other on an upright screen, with larger texts.
FEW = 3
#: The most tiles side by side on a wide screen.
MOST_COLUMNS = 4
#: Tiles grow to this height when there is room.
TALLEST_MM = 84.0
TALLEST_WIDE_MM = 96.0
TALLEST_BESIDE_MM = 64.0
#: The most tiles side by side in letters that are so large that their words would be broken into many lines.
MOST_COLUMNS_LARGE, MOST_COLUMNS_LARGE_WIDE = 1, 2


class TileGrid(QWidget):
    """The tiles of one page; a touch says which one by its key."""

    chosen = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        tiles: Sequence[TileState],
        translator: Translator,
        wide: bool,
        room: int = 0,
        large: bool = False,
        short: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`room` is the height in pixels that the tiles may share; they fill it up to a generous size.

        `short`: all names are as short as a time of day.
        """
        super().__init__(parent)
        self._appearance = appearance
        self._wide = wide
        self._room = room
        self._large = large
        self._short = short
        self._columns = 0
        self._settled: int | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(appearance.metrics.gap)
        self.tiles: dict[Hashable, ServiceTile] = {}
        for tile in tiles:
            # The largest letters get the room of the pictures, too: more answers are seen at once.
            icon = None if large else _icon(tile.icon)
            button = ServiceTile(appearance, translator.text(tile.name), translator.text(tile.hint), icon)
            button.setObjectName(f"tile-{tile.key}")
            button.activated.connect(lambda key=tile.key: self.chosen.emit(key))
            self.tiles[tile.key] = button
        self.fill(tiles, translator)
        self._arrange(self._wanted())

    def fill(self, tiles: Sequence[TileState], translator: Translator) -> None:
        """Show who waits now; a tile without tickets can still be opened, its card says why."""
        for tile in tiles:
            people = "" if tile.people is None else translator.text(tile.people)
            status = capitalised(translator.text(tile.status))
            self.tiles[tile.key].set_status(status, TONES[tile.mood], capitalised(people))

    def take_room(self, room: int | None = None) -> None:
        """Share out the height that the page turned out to have, in pixels; without one, the last known height again.

        Rows become equally high as far as their words allow it; nothing needs scrolling only because tiles grew.
        """
        self._settled = room if room is not None else self._settled
        if self._settled is None:
            return
        tiles, columns = list(self.tiles.values()), self._columns
        rows = [tiles[start : start + columns] for start in range(0, len(tiles), columns)]
        needs = [max(tile.heightForWidth(tile.width()) for tile in row) for row in rows]
        free = self._settled - (len(rows) - 1) * self._grid.spacing()
        share = max(0, min(self._tallest(), free // max(1, len(rows))))
        while share and sum(max(share, need) for need in needs) > free:
            share -= 1
        for row in range(len(rows)):
            self._grid.setRowMinimumHeight(row, share)
        # The same for all, so that the names of one row stay on one line.
        air = min((max(0, share - need) for need in needs), default=0)
        for tile in tiles:
            tile.give_air(air)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take fewer columns when the words need more room."""
        super().resizeEvent(event)
        self._arrange(self._fitting(event.size().width()))

    def _wanted(self) -> int:
        count = len(self.tiles)
        if self._large:
            return min(count, MOST_COLUMNS_LARGE_WIDE if self._wide else MOST_COLUMNS_LARGE) or 1
        if self._short:
            return min(count, MOST_COLUMNS if self._wide else FEW) or 1
        if not self._wide:
            return 1 if count <= FEW else 2
        if count <= MOST_COLUMNS:
            return max(1, count)
        return 3 if count % 3 == 0 else MOST_COLUMNS

    def _tallest(self) -> int:
        beside = TALLEST_BESIDE_MM if self._columns == 1 else TALLEST_WIDE_MM if self._wide else TALLEST_MM
        return self._appearance.metrics.mm(beside)

    def _fitting(self, width: int) -> int:
        least = max((tile.minimumSizeHint().width() for tile in self.tiles.values()), default=1)
        gap = self._grid.spacing()
        return max(1, min(self._wanted(), (width + gap) // (least + gap)))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for index, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, index // columns, index % columns)
            # A tile as wide as the page would be half empty below its picture.
            tile.set_picture_beside(columns == 1)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        rows = -(-len(self.tiles) // columns)
        share = (self._room - (rows - 1) * self._grid.spacing()) // max(1, rows)
        for row in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(row, min(self._tallest(), max(0, share)) if row < rows else 0)


def _icon(name: str) -> Icon | None:
    return Icon(name) if name in set(Icon) else None
