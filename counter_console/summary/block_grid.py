"""The report's blocks as cards next to and below each other."""

import importlib
import sys
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from counter_console.summary.block_cards import FigureCard, NotesCard, RowsCard, TableCard, is_rows
from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import definitions_title
from shared.platform.reports.report import Block, Cards, Chart, Histogram, Notes, Report, Table
from shared.ui.appearance import Appearance

COLUMNS = 6
#: Which blocks are next to each other, in sixths of the page; all other blocks follow below, as wide as the page.
PLACES = {"arrivals": 4, "waits": 2, "levels": 2, "outcomes": 2, "exceptions": 2, "carry_over": 2, "ratings": 4}
#: The notes of the day have a panel of their own, in which they are written too.
NOTES = "notes"
#: Has the card of a chart over time.
PLOTS = "counter_console.summary.plot_card"


def load_plots() -> None:
    """Load what draws charts; called away from the screen's thread before the first report is shown."""
    importlib.import_module(PLOTS)


class BlockGrid(QWidget):
    """Every block but the headline and the notes of the day; `copied` reports a copy. `places` as PLACES.

    Before a report is shown, `load_plots` must have been called.
    """

    copied = Signal()

    def __init__(
        self, appearance: Appearance, parent: QWidget | None = None, *, places: Mapping[str, int] = PLACES
    ) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._places = places
        # Each card shows blocks of one type, that of the block it was made for.
        self._cards: dict[str, Any] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._space()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new sizes; who shows the report draws it again."""
        self.appearance = appearance
        self._space()

    def show_report(self, report: Report, translator: Translator) -> None:
        """Show a report's blocks in their places."""
        place = 0
        keys = list(self._places)
        explained = Notes("definitions", definitions_title(), tuple(each.text for each in report.definitions))
        blocks = [block for block in (*report.blocks, explained) if not isinstance(block, Cards) and block.key != NOTES]
        for key in self._cards.keys() - {block.key for block in blocks}:
            self._cards[key].hide()
        for block in sorted(blocks, key=lambda each: keys.index(each.key) if each.key in self._places else len(keys)):
            card = self._cards.get(block.key) or self._make_card(block)
            wide = self._places.get(block.key, COLUMNS)
            if place % COLUMNS + wide > COLUMNS:
                place += COLUMNS - place % COLUMNS
            self._grid.addWidget(card, place // COLUMNS, place % COLUMNS, 1, wide)
            place += wide
            card.show()
            card.show_block(block, translator)

    def _make_card(self, block: Block) -> Any:
        card: Any
        match block:
            case Chart() if is_rows(block):
                card = RowsCard(self.appearance)
            case Chart() | Histogram():
                card = sys.modules[PLOTS].PlotCard(self.appearance)
            case Table():
                card = TableCard(self.appearance)
            case _:
                card = NotesCard(self.appearance)
        if isinstance(card, FigureCard):
            card.copied.connect(self.copied)
        self._cards[block.key] = card
        return card

    def _space(self) -> None:
        self._grid.setSpacing(self.appearance.metrics.unit * 2)
