"""An entry of the dark side bar."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from shared.ui.icons import Icon, paint_icon
from shared.ui.look import Look
from shared.ui.painting import TextBlock
from shared.ui.theme import Role, Tone
from shared.ui.widgets.pressable import Pressable


class NavItem(Pressable):
    """An entry of the dark side bar; the section that is open stays chosen."""

    filters_double_tap = False

    def __init__(self, look: Look, text: str, icon: Icon, key: str = "", parent: QWidget | None = None) -> None:
        self.icon_shown = icon
        super().__init__(look, text, key, parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def content_width(self) -> float:
        """Return the width of picture and words."""
        return self._icon_room() + self._block().natural_width()

    def least_width(self) -> float:
        """Return the width of picture and longest word."""
        return self._icon_room() + self._block().longest_word()

    def content_height(self, width: float) -> float:
        """Return the height of the wrapped words."""
        return self._block().height(width - self._icon_room())

    def padding(self) -> tuple[float, float]:
        """Return the space around picture and words."""
        return self.look.metrics.unit * 1.5, self.look.metrics.unit

    def radius(self) -> float:
        """Return a small corner: the ground is only there while chosen."""
        return self.look.metrics.unit

    def ground(self) -> str:
        """Return the bar's own ground, lighter while chosen."""
        return self.look.theme.nav_chosen if self.isChecked() else self.look.theme.nav

    def edge(self) -> tuple[str, float] | None:
        """Return no edge."""
        return None

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the picture at the line's beginning and the words after it."""
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        color = self.look.color(Tone.ON_NAV if self.isChecked() else Tone.QUIET_ON_NAV)
        side = self.look.metrics.icon
        left = rect.right() - side if turned else rect.left()
        paint_icon(painter, self.icon_shown, QRectF(left, rect.center().y() - side / 2, side, side), color)
        block = self._block()
        width = rect.width() - self._icon_room()
        top = rect.center().y() - block.height(width) / 2
        block.draw(painter, QPointF(rect.left() if turned else rect.left() + self._icon_room(), top), width, color)

    def _icon_room(self) -> float:
        return self.look.metrics.icon + self.look.metrics.unit * 1.5

    def _block(self) -> TextBlock:
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        text = self.words()
        font = self.look.font(Role.BODY, text, bold=self.isChecked())
        return TextBlock(text, font, right_to_left=turned)
