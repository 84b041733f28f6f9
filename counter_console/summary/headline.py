"""The figures that are read first: eight tiles with what they were on the same weekday before."""

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from shared.platform.i18n.text import Showable, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import SAME, change, compared, shown
from shared.platform.reports.report import Card, Cards, FigureTone
from shared.ui.appearance import Appearance
from shared.ui.theme import Tone
from shared.ui.widgets.tiles import StatTile

#: What is said of a figure that has not changed.
AS_USUAL = translate("console.summary", "as usual on this weekday")
#: Two figures of one subject share a tile: the second is below the first.
BELOW = {"wait_median": "wait_p90", "level_served": "level_strict"}
COLUMNS = 8
NARROW_UNITS = 200
_TONES = {
    FigureTone.NEUTRAL: Tone.QUIET,
    FigureTone.GOOD: Tone.GOOD,
    FigureTone.CAUTION: Tone.CAUTION,
    FigureTone.BAD: Tone.BAD,
}


class Headline(QWidget):
    """The tiles, at most eight in a row, or four where there is less room.

    `below` names the figure that shares the tile of another one; `same` is said where nothing has changed.
    """

    def __init__(
        self,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        below: Mapping[str, str] = BELOW,
        same: Showable = AS_USUAL,
    ) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._below, self._same = below, same
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(round(appearance.metrics.unit * 1.5))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._tiles: dict[str, StatTile] = {}
        self._columns = 0

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new sizes; the tiles take the look themselves."""
        self.appearance = appearance

    def show_cards(self, block: Cards, translator: Translator) -> None:
        """Show the figures."""
        cards = {card.key: card for card in block.cards}
        shown_keys = [key for key in cards if key not in self._below.values()]
        if shown_keys != list(self._tiles):
            for tile in self._tiles.values():
                tile.deleteLater()
            self._tiles = {key: StatTile(self.appearance, "", parent=self) for key in shown_keys}
            for tile in self._tiles.values():
                tile.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            self._columns = 0
        for key, tile in self._tiles.items():
            card = cards[key]
            tile.set_label(translator.text(card.label))
            tile.set_value(shown(card.value, card.unit, translator))
            second = cards.get(self._below.get(key, ""))
            lines = [
                _compared(card, self._same, translator),
                f"{translator.text(second.label)}: {shown(second.value, second.unit, translator)}" if second else "",
            ]
            tile.set_delta("\n".join(line for line in lines if line), _TONES[card.tone])
            tile.setToolTip(self._tip(card, translator))
        self._arrange()

    def resizeEvent(self, event: object) -> None:
        """Take one row or two."""
        self._arrange()

    def _arrange(self) -> None:
        most = COLUMNS if self.width() >= self.appearance.metrics.unit * NARROW_UNITS else COLUMNS // 2
        # Rows of about the same length: the last tile never stands alone.
        columns = -(-len(self._tiles) // -(-len(self._tiles) // most)) if self._tiles else most
        if columns == self._columns:
            return
        self._columns = columns
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for place, tile in enumerate(self._tiles.values()):
            self._grid.addWidget(tile, place // columns, place % columns)
            tile.show()

    def _tip(self, card: Card, translator: Translator) -> str:
        exact: list[Showable] = [translator.text(card.label) + ": " + shown(card.value, card.unit, translator)]
        if card.comparison is not None and card.comparison.base is not None:
            base = shown(card.comparison.base, card.unit, translator)
            exact.append(f"{translator.text(card.comparison.label)}: {base}")
        return "\n".join(translator.text(line) for line in exact)


def _compared(card: Card, same: Showable, translator: Translator) -> str:
    """Return the arrow and what is usual; "" when there is nothing to compare with."""
    if change(card.value, card.comparison) == SAME:
        return translator.text(same)
    return compared(card.value, card.unit, card.comparison, translator)
