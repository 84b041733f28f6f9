"""The page of a matrix: search line, filters, and a table in which each cell is an answer."""

from typing import ClassVar

from PySide6.QtCore import Signal

from counter_console.section.page import PageTexts, S
from counter_console.section.record_page import RecordPage, Register
from shared.platform.i18n.text import Showable
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.widgets.matrix import MatrixModel, MatrixTable
from shared.ui.widgets.table import RecordModel, RecordTable


class MatrixPage(RecordPage[S]):
    """Shows a register as a matrix. `pressed` carries a record and the key of a column, `typed` also a digit."""

    pressed = Signal(object, str)
    typed = Signal(object, str, int)
    #: Whether the names of the records stand beside the table, which then can be wider than the page.
    BESIDE: ClassVar[bool] = False
    #: What a screen reader says of an empty cell.
    NOTHING: ClassVar[Showable] = ""

    def __init__(
        self, appearance: Appearance, translator: Translator, texts: PageTexts, icon: Icon, register: Register
    ) -> None:
        super().__init__(appearance, translator, texts, icon, register)
        self.matrix.pressed.connect(self.pressed)
        self.matrix.typed.connect(self.typed)

    def _make_table(self, register: Register) -> tuple[RecordModel, RecordTable]:
        self.cells = MatrixModel(
            register.columns,
            register.key,
            self._translator,
            register.description,
            register.page_size,
            beside=self.BESIDE,
            nothing=self.NOTHING,
        )
        self.matrix = MatrixTable(self.appearance, self._translator, self.cells, beside=self.BESIDE)
        return self.cells, self.matrix

    def _open(self, record: object) -> None:
        """Enter answers the cell; there is nothing to open."""
