"""Lines of a checklist: a paper to bring, with a dot, that is only read; and a box that a clerk ticks."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from shared.ui.appearance import Appearance
from shared.ui.icons import Icon, paint_icon
from shared.ui.painting import UNLIMITED, TextBlock, paint_card
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import column, row
from shared.ui.widgets.mark_row import MarkRowButton

BOX_SHARE = 1.15
BOX_RADIUS_SHARE = 0.22
DOT_SHARE = 0.36
TICK_LINE = 2.6


class ChecklistRow(MarkRowButton):
    """A box to tick, with a name and a quiet note below it."""

    filters_double_tap = False
    marks_on_first_line = True

    def __init__(
        self,
        appearance: Appearance,
        text: str,
        note: str = "",
        checked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.note = note
        super().__init__(appearance, text, parent=parent)
        self.setCheckable(True)
        self.setChecked(checked)
        self.setAccessibleDescription(note)

    def row_texts(self) -> tuple[TextBlock, TextBlock]:
        """Return the name of the paper and the note."""
        return self.block(self.text_shown(), TextRole.BODY), self.block(self.note, TextRole.CAPTION)

    def first_mark(self) -> tuple[float, float]:
        """Return the side of the box and its distance from the text."""
        metrics = self.appearance.metrics
        return metrics.px(TextRole.BODY) * BOX_SHARE, metrics.unit * 1.25

    def least_height(self) -> float:
        """Return a finger's height."""
        return self.appearance.metrics.target

    def padding(self) -> tuple[float, float]:
        """Return a little air around it."""
        unit = self.appearance.metrics.unit
        return unit * 0.5, unit * 0.5

    def ground(self) -> str | None:
        """Return no ground: the card below is the ground."""
        return None

    def edge(self) -> tuple[str, float] | None:
        """Return no edge."""
        return None

    def paint_first_mark(self, painter: QPainter, box: QRectF) -> None:
        """Paint the box to tick."""
        theme = self.appearance.theme
        radius = box.width() * BOX_RADIUS_SHARE
        if self.isChecked():
            paint_card(painter, box, radius, ground=QColor(theme.good_fill), edge=None)
            tick = box.adjusted(2, 2, -2, -2)
            paint_icon(painter, Icon.CHECK, tick, QColor(theme.raised), line=TICK_LINE)
        else:
            paint_card(
                painter, box, radius, ground=None, edge=QColor(theme.quiet), edge_width=max(2, theme.ratio // 10)
            )


class PaperLine(QWidget):
    """A paper to bring and a note: texts after a dot. A tick would say that somebody checked it already."""

    def __init__(self, appearance: Appearance, text: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = PlainText(appearance, text, TextRole.BODY)
        notes = [PlainText(appearance, note, TextRole.CAPTION, Tone.QUIET)] if note else []
        self._place = QWidget()
        self._line = row(self._place, column(self._name, *notes))
        self._line.setStretch(1, 1)
        self.setLayout(self._line)
        self.set_appearance(appearance)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        unit = appearance.metrics.unit
        self._dot = appearance.metrics.px(TextRole.BODY) * DOT_SHARE
        self._place.setFixedWidth(round(self._dot))
        self._line.setSpacing(round(unit * 1.25))
        self._line.setContentsMargins(unit // 2, unit // 4, unit // 2, unit // 4)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dot beside the first line."""
        middle = self._name.y() + min(self._name.height(), self._name.heightForWidth(int(UNLIMITED))) / 2
        box = QRectF(self._place.x(), middle - self._dot / 2, self._dot, self._dot)
        paint_card(QPainter(self), box, self._dot / 2, ground=self.appearance.color(Tone.ACCENT), edge=None)
