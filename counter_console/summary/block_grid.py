"""The report's blocks as cards beside and below each other."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from counter_console.summary.block_cards import FigureCard, NotesCard, PlotCard, RowsCard, TableCard, is_rows
from shared.platform.i18n.translator import Translator
from shared.platform.reports.report import Block, Cards, Chart, Histogram, Notes, Report, Table
from shared.ui.appearance import Appearance

COLUMNS = 6
#: What stands beside what, in sixths of the page; blocks that are not named follow below, as wide as the page.
PLACES = {"arrivals": 4, "waits": 2, "levels": 2, "outcomes": 2, "exceptions": 2, "carry_over": 2, "ratings": 4}
#: The notes of the day have a panel of their own, in which they are written too.
NOTES = "notes"


class BlockGrid(QWidget):
    """Every block but the headline and the notes of the day; `copied` tells of a copy."""

    copied = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._cards: dict[str, QWidget] = {}
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
        keys = list(PLACES)
        blocks = [block for block in report.blocks if not isinstance(block, Cards) and block.key != NOTES]
        for block in sorted(blocks, key=lambda each: keys.index(each.key) if each.key in PLACES else len(keys)):
            card = self._cards.get(block.key) or self._make_card(block)
            wide = PLACES.get(block.key, COLUMNS)
            if place % COLUMNS + wide > COLUMNS:
                place += COLUMNS - place % COLUMNS
            self._grid.addWidget(card, place // COLUMNS, place % COLUMNS, 1, wide)
            place += wide
            _fill(card, block, translator)

    def _make_card(self, block: Block) -> QWidget:
        match block:
            case Chart() if is_rows(block):
                card: QWidget = RowsCard(self.appearance)
            case Chart() | Histogram():
                card = PlotCard(self.appearance)
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


def _fill(card: QWidget, block: Block, translator: Translator) -> None:
    match card, block:
        case PlotCard(), Chart() | Histogram():
            card.show_block(block, translator)
        case RowsCard(), Chart():
            card.show_block(block, translator)
        case TableCard(), Table():
            card.show_block(block, translator)
        case NotesCard(), Notes():
            card.show_block(block, translator)
