"""An entry of the dark side bar."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from shared.ui.appearance import Appearance
from shared.ui.icons import Icon, paint_icon
from shared.ui.painting import TextBlock, paint_card
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.pressable import Pressable


class NavItem(Pressable):
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

    def content_width(self) -> float:
        """Return the width of picture and words."""
        return self._icon_room() + self._block().natural_width() + self._count_room()

    def least_width(self) -> float:
        """Return the width of picture and longest word."""
        return self._icon_room() + self._block().longest_word() + self._count_room()

    def content_height(self, width: float) -> float:
        """Return the height of the wrapped words."""
        return self._block().height(width - self._icon_room() - self._count_room())

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

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the picture at the line's beginning and the words after it."""
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        color = self.appearance.color(Tone.ON_NAV if self.isChecked() else Tone.QUIET_ON_NAV)
        side = self.appearance.metrics.icon
        left = rect.right() - side if turned else rect.left()
        paint_icon(painter, self.icon_shown, QRectF(left, rect.center().y() - side / 2, side, side), color)
        block = self._block()
        width = rect.width() - self._icon_room() - self._count_room()
        top = rect.center().y() - block.height(width) / 2
        words_left = rect.right() - self._icon_room() - width if turned else rect.left() + self._icon_room()
        block.draw(painter, QPointF(words_left, top), width, color)
        if self.count:
            self._paint_count(painter, rect, turned=turned)

    def _paint_count(self, painter: QPainter, rect: QRectF, *, turned: bool) -> None:
        """Paint the number in a pill at the line's end."""
        block, unit = self._count_block(), self.appearance.metrics.unit
        wide, high = self._count_room() - unit / 2, block.height(self._count_room())
        left = rect.left() if turned else rect.right() - wide
        pill = QRectF(left, rect.center().y() - high / 2, wide, high)
        paint_card(painter, pill, high / 2, ground=QColor(self.appearance.theme.quiet_on_nav), edge=None)
        block.draw(painter, pill.topLeft(), wide, QColor(self.appearance.theme.nav))

    def _count_room(self) -> float:
        if not self.count:
            return 0.0
        unit = self.appearance.metrics.unit
        block = self._count_block()
        return max(block.natural_width() + unit, block.height(unit * 100)) + unit / 2

    def _count_block(self) -> TextBlock:
        font = self.appearance.font(TextRole.CAPTION, self.count, bold=True)
        return TextBlock(self.count, font, right_to_left=False, align=Qt.AlignmentFlag.AlignHCenter)

    def _icon_room(self) -> float:
        return self.appearance.metrics.icon + self.appearance.metrics.unit * 1.5

    def _block(self) -> TextBlock:
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        text = self.words()
        font = self.appearance.font(TextRole.BODY, text, bold=self.isChecked())
        return TextBlock(text, font, right_to_left=turned)
