"""One answer to choose: a name, a quieter second line, and the digit that chooses it."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from shared.platform.i18n.text import isolated
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon, paint_icon
from shared.ui.painting import TextBlock, paint_card
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.mark_row import MarkRowButton

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class ChoiceTile(MarkRowButton):
    """A choice that is pressed to choose it; chosen ones carry a check mark, an edge and a soft ground.

    `entered` is sent when Enter is pressed over one that is already chosen: the answer is meant.
    """

    entered = Signal()
    filters_double_tap = False

    def __init__(
        self,
        appearance: Appearance,
        text: str,
        hint: str = "",
        digit: str = "",
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.hint = hint
        self.digit = digit
        self.large = large
        super().__init__(appearance, text, parent=parent)
        self.setCheckable(True)
        self.setAccessibleDescription(hint)

    def set_texts(self, text: str, hint: str = "") -> None:
        """Change the name and the line below it."""
        if hint != self.hint:
            self.hint = hint
            self.refresh()
        self.setText(text)
        self.setAccessibleDescription(hint)

    def set_digit(self, digit: str) -> None:
        """Change the digit that chooses it; "" for none."""
        if digit != self.digit:
            self.digit = digit
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter confirm what is already chosen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.isChecked():
            if not event.isAutoRepeat():
                self.entered.emit()
            return
        if event.key() in _ARROWS:
            # The list around walks with the arrows; without this, a button would only pass the keyboard on.
            event.ignore()
            return
        super().keyPressEvent(event)

    def row_texts(self) -> tuple[TextBlock, TextBlock]:
        """Return the name and the second line."""
        text = self.text_shown()
        role = TextRole.LABEL if self.hint or self.large else TextRole.BODY
        # A name in another script keeps its own order: "Aigerim S." on a page that is read from right to left.
        title = TextBlock(
            isolated(text),
            self.appearance.font(role, text, bold=self.large or None),
            right_to_left=self.mirrored(),
        )
        return title, self.block(self.hint, TextRole.CAPTION)

    def first_mark(self) -> tuple[float, float]:
        """Return the side of the digit's box and its distance from the name."""
        unit = self.appearance.metrics.unit
        return (unit * 3, unit * 1.25) if self.digit else (0.0, 0.0)

    def second_mark(self) -> tuple[float, float]:
        """Return the side of the check mark and its distance from the name; its place is kept free while not chosen."""
        unit = self.appearance.metrics.unit
        return unit * 2.25, unit

    def padding(self) -> tuple[float, float]:
        """Return the space around the words."""
        unit = self.appearance.metrics.unit
        return unit * 1.5, unit * (1.25 if self.large else 0.75)

    def radius(self) -> float:
        """Return a corner between that of a card and that of a field."""
        return self.appearance.metrics.unit

    def ground(self) -> str:
        """Return the soft accent while chosen."""
        return self.appearance.theme.accent_soft if self.isChecked() else self.appearance.theme.raised

    def edge(self) -> tuple[str, float]:
        """Return a strong edge while chosen."""
        if self.isChecked():
            return self.appearance.theme.accent, max(2, self.appearance.metrics.hairline)
        return self.appearance.theme.edge, self.appearance.metrics.hairline

    def paint_second_mark(self, painter: QPainter, box: QRectF) -> None:
        """Paint the check mark while chosen."""
        if self.isChecked():
            paint_icon(painter, Icon.CHECK, box, self.appearance.color(Tone.ACCENT), line=2.4)

    def paint_first_mark(self, painter: QPainter, box: QRectF) -> None:
        """Paint the digit in its box."""
        theme = self.appearance.theme
        paint_card(painter, box, box.width() * 0.25, ground=QColor(theme.surface), edge=QColor(theme.line))
        font = self.appearance.font(TextRole.CAPTION, self.digit, bold=True)
        block = TextBlock(self.digit, font, right_to_left=False, align=Qt.AlignmentFlag.AlignHCenter)
        top = box.center().y() - block.height(box.width()) / 2
        block.draw(painter, QPointF(box.left(), top), box.width(), self.appearance.color(Tone.QUIET))
