"""A line of a checklist: the paper's name and a note, at the kiosk with a dot to read, in the console to tick."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from shared.ui.appearance import Appearance
from shared.ui.icons import Icon, paint_icon
from shared.ui.painting import TextBlock, paint_card
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.mark_row import MarkRowButton

BOX_SHARE = 1.15
BOX_RADIUS_SHARE = 0.22
DOT_SHARE = 0.36
TICK_LINE = 2.6


class ChecklistRow(MarkRowButton):
    """With `checkable` a box that a clerk ticks; else a dot: a tick would say that somebody checked it already."""

    filters_double_tap = False
    marks_on_first_line = True

    def __init__(
        self,
        appearance: Appearance,
        text: str,
        note: str = "",
        checkable: bool = False,
        checked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.note = note
        self._box = checkable
        super().__init__(appearance, text, parent=parent)
        self.setCheckable(checkable)
        self.setChecked(checked)
        self.setAccessibleDescription(note)
        if not checkable:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def row_texts(self) -> tuple[TextBlock, TextBlock]:
        """Return the name of the paper and the note."""
        return self.block(self.text_shown(), TextRole.BODY), self.block(self.note, TextRole.CAPTION)

    def first_mark(self) -> tuple[float, float]:
        """Return the side of the box or dot and its distance from the text."""
        metrics = self.appearance.metrics
        return metrics.px(TextRole.BODY) * (BOX_SHARE if self._box else DOT_SHARE), metrics.unit * 1.25

    def least_height(self) -> float:
        """Return a finger's height for a box, the text's height for a line that is only read."""
        return self.appearance.metrics.target if self._box else 0

    def padding(self) -> tuple[float, float]:
        """Return a little air above and below."""
        unit = self.appearance.metrics.unit
        return unit * 0.5, unit * (0.5 if self._box else 0.25)

    def ground(self) -> str | None:
        """Return no ground: the card below is the ground."""
        return None

    def edge(self) -> tuple[str, float] | None:
        """Return no edge."""
        return None

    def paint_first_mark(self, painter: QPainter, box: QRectF) -> None:
        """Paint the dot, or the box to tick."""
        theme = self.appearance.theme
        if not self._box:
            paint_card(painter, box, box.width() / 2, ground=self.appearance.color(Tone.ACCENT), edge=None)
            return
        radius = box.width() * BOX_RADIUS_SHARE
        if self.isChecked():
            paint_card(painter, box, radius, ground=QColor(theme.good_fill), edge=None)
            tick = box.adjusted(2, 2, -2, -2)
            paint_icon(painter, Icon.CHECK, tick, QColor(theme.raised), line=TICK_LINE)
        else:
            paint_card(
                painter, box, radius, ground=None, edge=QColor(theme.quiet), edge_width=max(2, theme.ratio // 10)
            )
