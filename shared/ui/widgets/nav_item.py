"""An entry of the dark side bar."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from shared.ui.appearance import Appearance
from shared.ui.icons import Icon, paint_icon
from shared.ui.painting import TextBlock, paint_card
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.mark_row import MarkRowButton


class NavItem(MarkRowButton):
    """An entry of the dark side bar; the section that is open stays chosen."""

    filters_double_tap = False

    def __init__(
        self, appearance: Appearance, text: str, icon: Icon, key: str = "", parent: QWidget | None = None
    ) -> None:
        self.icon_shown = icon
        self.count = ""
        super().__init__(appearance, text, key, parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def set_count(self, count: str) -> None:
        """Show how many things need somebody, behind the words; "" for none."""
        if count != self.count:
            self.count = count
            self.refresh()

    def row_texts(self) -> tuple[TextBlock, ...]:
        """Return the name of the section, bold while it is open, unless a word would have to be broken for that."""
        across = 2 * self.padding()[0] + sum(self.first_mark()) + sum(self.second_mark())
        return (self._name(bold=self.isChecked() and self._fits_bold(self.width() - across)),)

    def least_width(self) -> float:
        """Return the width of the marks and the longest word, not bold: an opened page makes no bar wider."""
        return sum(self.first_mark()) + sum(self.second_mark()) + self._name(bold=False).longest_word()

    def content_height(self, width: float) -> float:
        """Return the height of the bold name, which may need a line more: no entry moves when a page is opened."""
        inside = width - sum(self.first_mark()) - sum(self.second_mark())
        bold = self._name(bold=True).height(inside) if self._fits_bold(inside) else 0.0
        return max(super().content_height(width), bold)

    def _fits_bold(self, width: float) -> bool:
        return self._name(bold=True).longest_word() <= width

    def _name(self, *, bold: bool) -> TextBlock:
        return self.block(self.text_shown(), TextRole.BODY, bold=bold)

    def tones(self) -> tuple[Tone, ...]:
        """Return the tone of name and picture: bright while the section is open."""
        return (Tone.ON_NAV if self.isChecked() else Tone.QUIET_ON_NAV,)

    def first_mark(self) -> tuple[float, float]:
        """Return the side of the picture and its distance from the name."""
        return self.appearance.metrics.icon, self.appearance.metrics.unit * 1.5

    def second_mark(self) -> tuple[float, float]:
        """Return the width of the count and its distance from the name."""
        if not self.count:
            return 0.0, 0.0
        unit, block = self.appearance.metrics.unit, self._count_block()
        return max(block.natural_width() + unit, block.height(unit * 100)), unit / 2

    def padding(self) -> tuple[float, float]:
        """Return the space around picture and words."""
        return self.appearance.metrics.unit * 1.5, self.appearance.metrics.unit

    def radius(self) -> float:
        """Return a small corner: the ground is only there while chosen."""
        return self.appearance.metrics.unit

    def ground(self) -> str:
        """Return the bar's own ground, lighter while chosen."""
        return self.appearance.theme.nav_chosen if self.isChecked() else self.appearance.theme.nav

    def edge(self) -> tuple[str, float] | None:
        """Return no edge."""
        return None

    def paint_first_mark(self, painter: QPainter, box: QRectF) -> None:
        """Paint the picture."""
        paint_icon(painter, self.icon_shown, box, self.appearance.color(self.tones()[0]))

    def paint_second_mark(self, painter: QPainter, box: QRectF) -> None:
        """Paint the count on a pill."""
        block, theme = self._count_block(), self.appearance.theme
        above = (box.height() - block.height(box.width())) / 2
        pill = box.adjusted(0, above, 0, -above)
        paint_card(painter, pill, pill.height() / 2, ground=QColor(theme.quiet_on_nav), edge=None)
        block.draw(painter, pill.topLeft(), box.width(), QColor(theme.nav))

    def _count_block(self) -> TextBlock:
        font = self.appearance.font(TextRole.CAPTION, self.count, bold=True)
        return TextBlock(self.count, font, right_to_left=False, align=Qt.AlignmentFlag.AlignHCenter)
