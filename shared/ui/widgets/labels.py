"""Words, lines, pictures and small tags: everything that is only looked at."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from shared.ui.icons import Icon, paint_icon
from shared.ui.look import Look
from shared.ui.painting import TextBlock, paint_card
from shared.ui.theme import Role, Tone

LEADING = Qt.AlignmentFlag.AlignLeading


class PlainText(QLabel):
    """A text by role and tone that is always shown literally, wraps between words and is never cut off."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        role: Role = Role.BODY,
        tone: Tone = Tone.INK,
        align: Qt.AlignmentFlag = LEADING,
        bold: bool | None = None,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.role = role
        self.tone = tone
        self._bold = bold
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        self.setBackgroundRole(QPalette.ColorRole.NoRole)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.setText(text)

    def set_look(self, look: Look) -> None:
        """Take over new colours and sizes."""
        self.look = look
        self.setText(self.text())

    def set_tone(self, tone: Tone) -> None:
        """Change the colour."""
        self.tone = tone
        self._paint_with_tone()

    def setText(self, text: str) -> None:
        """Change the words; the letters follow the script."""
        self.setFont(self.look.font(self.role, text, bold=self._bold))
        super().setText(text)
        self._paint_with_tone()
        self._insist_on_height()

    def sizeHint(self) -> QSize:
        """Return the size of the text on one line; layouts that have less get `heightForWidth`."""
        if not self.wordWrap() or not self.text():
            return super().sizeHint()
        metrics = QFontMetrics(self.font())
        width = max(metrics.horizontalAdvance(line) for line in self.text().split("\n")) + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the room for the longest word."""
        if not self.wordWrap() or not self.text():
            return super().minimumSizeHint()
        metrics = QFontMetrics(self.font())
        width = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0) + 2
        return QSize(width, metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Insist on the height that the new width asks for, whatever layout is around."""
        super().resizeEvent(event)
        self._insist_on_height()

    def _insist_on_height(self) -> None:
        if self.wordWrap():
            self.setMinimumHeight(self.heightForWidth(self.width()) if self.text() else 0)

    def _paint_with_tone(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self.look.color(self.tone))
        self.setPalette(palette)


class HairLine(QWidget):
    """A thin line between things, instead of boxes in boxes."""

    def __init__(self, look: Look, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vertical = vertical
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take over new colours and sizes."""
        self.look = look
        if self._vertical:
            self.setFixedWidth(look.metrics.hairline)
        else:
            self.setFixedHeight(look.metrics.hairline)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        QPainter(self).fillRect(self.rect(), QColor(self.look.theme.line))


class IconView(QWidget):
    """A picture; it always stands beside its words, so it has no name of its own."""

    def __init__(
        self, look: Look, icon: Icon, size: int | None = None, tone: Tone = Tone.INK, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.icon = icon
        self.tone = tone
        self._size = size
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take over new colours and sizes."""
        self.look = look
        side = self._size or look.metrics.icon
        self.setFixedSize(side, side)
        self.update()

    def set_icon(self, icon: Icon, tone: Tone | None = None) -> None:
        """Show another picture, in another tone if one is given."""
        self.icon = icon
        self.tone = tone or self.tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, turned round where the line of reading is."""
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        paint_icon(QPainter(self), self.icon, QRectF(self.rect()), self.look.color(self.tone), right_to_left=turned)


class Tag(QWidget):
    """A small rounded note that cannot be pressed: a language, a need, a fact."""

    def __init__(self, look: Look, text: str, tone: Tone = Tone.QUIET, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tone = tone
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_look(look)
        self.setText(text)

    def set_look(self, look: Look) -> None:
        """Take over new colours and sizes."""
        self.look = look
        self.updateGeometry()
        self.update()

    def setText(self, text: str) -> None:
        """Change the words."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the words."""
        return self._text

    def sizeHint(self) -> QSize:
        """Return the size of the words with their rounded ground."""
        font = self.look.font(Role.CAPTION, self._text)
        height = QFontMetrics(font).height()
        block = TextBlock(self._text, font, right_to_left=False)
        return QSize(int(block.natural_width() + height * 1.2) + 1, int(height * 1.45))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill and its words."""
        painter = QPainter(self)
        theme = self.look.theme
        rect = QRectF(self.rect())
        paint_card(
            painter,
            rect,
            rect.height() / 2,
            ground=QColor(theme.soft(self.tone)),
            edge=QColor(theme.line if self.tone in (Tone.QUIET, Tone.INK) else theme.fill(self.tone)),
            edge_width=self.look.metrics.hairline,
        )
        block = TextBlock(
            self._text,
            self.look.font(Role.CAPTION, self._text),
            right_to_left=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
            align=Qt.AlignmentFlag.AlignHCenter,
        )
        top = (rect.height() - block.height(rect.width())) / 2
        block.draw(painter, rect.topLeft() + QRectF(0, top, 0, 0).topLeft(), rect.width(), self.look.color(Tone.INK))
