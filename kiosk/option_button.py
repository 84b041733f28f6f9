"""An answer that stays chosen until another one is: a ring with a tick, a name, one line of explanation."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGroupBox, QWidget

from shared.ui.appearance import Appearance
from shared.ui.fonts import ARABIC_SCALE, has_arabic
from shared.ui.icons import Icon, paint_icon
from shared.ui.painting import TextBlock, paint_card
from shared.ui.theme import TextRole
from shared.ui.widgets.mark_row import MarkRowButton

MARK_SHARE = 1.2
TICK_LINE = 2.8


class OptionGroup(QGroupBox):
    """Answers that belong together, under a name for those who cannot see them; it has no frame of its own."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setStyleSheet("QGroupBox { border: 0; margin: 0; padding: 0; }")


class OptionButton(MarkRowButton):
    """One of several answers; which one is chosen is decided by the page's state alone."""

    def __init__(
        self,
        appearance: Appearance,
        text: str,
        hint: str = "",
        sample_px: int = 0,
        main: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """`sample_px` shows the words in letters of that size; `main` makes it 20 mm tall."""
        self.hint = hint
        self.main = main
        self._sample_px = sample_px
        super().__init__(appearance, text, parent=parent)
        self.setCheckable(True)
        # One of several: screen readers hear a radio button.
        self.setAutoExclusive(True)
        self.setAccessibleDescription(hint)

    def nextCheckState(self) -> None:
        """Leave the mark as it is: the page's state decides after `activated`."""

    def mark(self, chosen: bool) -> None:
        """Show whether it is chosen."""
        # Qt keeps one of an exclusive group chosen; here none may be.
        self.setAutoExclusive(False)
        self.setChecked(chosen)
        self.setAutoExclusive(True)
        self.update()

    def row_texts(self) -> tuple[TextBlock, TextBlock]:
        """Return the name and the explanation."""
        text = self.text_shown()
        font = self.appearance.font(TextRole.LABEL, text)
        if self._sample_px:
            # The letters of the Arabic script are as much larger here as everywhere.
            font.setPixelSize(round(self._sample_px * (ARABIC_SCALE if has_arabic(text) else 1)))
        return TextBlock(text, font, right_to_left=self.mirrored()), self.block(self.hint, TextRole.CAPTION)

    def first_mark(self) -> tuple[float, float]:
        """Return the side of the ring and its distance from the name."""
        return self.appearance.metrics.px(TextRole.LABEL) * MARK_SHARE, self.appearance.metrics.unit

    def least_height(self) -> float:
        """Return the height a finger is given."""
        return self.appearance.metrics.main_target if self.main else self.appearance.metrics.target

    def padding(self) -> tuple[float, float]:
        """Return the space around the words."""
        return self.appearance.metrics.unit * 1.5, self.appearance.metrics.unit

    def edge(self) -> tuple[str, float]:
        """Return a strong edge while chosen."""
        theme, metrics = self.appearance.theme, self.appearance.metrics
        return (theme.ink, max(3, metrics.focus)) if self.isChecked() else (theme.edge, metrics.hairline)

    def paint_first_mark(self, painter: QPainter, box: QRectF) -> None:
        """Paint a ring, filled with a tick while chosen."""
        theme = self.appearance.theme
        ring = QColor(theme.quiet)
        if not self.isChecked():
            paint_card(
                painter,
                box,
                box.width() / 2,
                ground=None,
                edge=ring,
                edge_width=max(2, self.appearance.metrics.hairline),
            )
            return
        paint_card(painter, box, box.width() / 2, ground=QColor(theme.accent), edge=None)
        inset = box.width() * 0.22
        tick = box.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, Icon.CHECK, tick, QColor(theme.on_accent), line=TICK_LINE)
