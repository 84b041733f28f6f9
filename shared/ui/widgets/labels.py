"""Words, lines, pictures and small tags: everything that is only looked at."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from shared.platform.i18n.text import without_direction_controls
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon, paint_icon
from shared.ui.painting import UNLIMITED, TextBlock, paint_card
from shared.ui.theme import TextRole, Tone

LEADING = Qt.AlignmentFlag.AlignLeading
WIDEST_WORD = 0.4


class PlainText(QLabel):
    """A text by role and tone that is always shown literally, wraps between words and is never cut off."""

    def __init__(
        self,
        appearance: Appearance,
        text: str = "",
        role: TextRole = TextRole.BODY,
        tone: Tone = Tone.INK,
        align: Qt.AlignmentFlag = LEADING,
        bold: bool | None = None,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.role = role
        self.tone = tone
        self._bold = bold
        self._align = align
        self._placed = False
        # Layouts ask again and again, and a clock next to this text makes them ask every second.
        self._measured: dict[int | None, int] = {}
        self._longest_word: int | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self._take(text)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        self._take(self.text())

    def set_tone(self, tone: Tone) -> None:
        """Change the colour."""
        self.tone = tone
        self.update()

    def setText(self, text: str) -> None:
        """Change the words; the letters follow the script. The same words again cost nothing: clocks tick."""
        if text != self.text():
            self._take(text)

    def _take(self, text: str) -> None:
        self._measured.clear()
        self._longest_word = None
        self.setFont(self.appearance.font(self.role, text, bold=self._bold))
        super().setText(text)
        spoken = without_direction_controls(text)
        if spoken != text or self.accessibleName():
            # The marks that isolate a name are for the eye; a reader would say them.
            self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that a narrower text has more lines."""
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        """Return the height at which every line is seen."""
        width = width if self.wordWrap() else int(UNLIMITED)
        if width not in self._measured:
            self._measured[width] = int(self._block().height(width) + 0.999)
        return self._measured[width]

    def sizeHint(self) -> QSize:
        """Return the size of the text on one line; layouts that have less get `heightForWidth`."""
        if None not in self._measured:
            self._measured[None] = int(self._block().natural_width() + 0.999)
        width = self._measured[None]
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the room for the longest word, at the height the present width asks for."""
        if not self.wordWrap():
            return self.sizeHint()
        # A word wider than that may be broken: better than a page that does not fit its screen.
        if self._longest_word is None:
            most = self.appearance.metrics.profile.width_px * WIDEST_WORD
            self._longest_word = int(min(most, self._block().longest_word()) + 0.999)
        return QSize(self._longest_word, self.heightForWidth(self.width() if self._placed else int(UNLIMITED)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that a new width needs."""
        super().resizeEvent(event)
        self._placed = True
        if self.wordWrap() and event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words line by line, in the middle of a taller place."""
        block = self._block()
        width = float(self.width()) if self.wordWrap() else max(block.natural_width(), float(self.width()))
        top = max(0.0, (self.height() - block.height(width)) / 2)
        block.draw(QPainter(self), QPointF(0, top), width, self.appearance.color(self.tone))

    def _block(self) -> TextBlock:
        font = self.appearance.font(self.role, self.text(), bold=self._bold)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return TextBlock(self.text(), font, right_to_left=mirrored, align=self._align)


class HairLine(QWidget):
    """A thin line between things, instead of boxes in boxes."""

    def __init__(self, appearance: Appearance, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vertical = vertical
        self.set_appearance(appearance)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        if self._vertical:
            self.setFixedWidth(appearance.metrics.hairline)
        else:
            self.setFixedHeight(appearance.metrics.hairline)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        QPainter(self).fillRect(self.rect(), QColor(self.appearance.theme.line))


class IconView(QWidget):
    """A picture; it is always next to a text, so it has no name of its own."""

    def __init__(
        self,
        appearance: Appearance,
        icon: Icon,
        size: int | None = None,
        tone: Tone = Tone.INK,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.icon = icon
        self.tone = tone
        self._size = size
        self.set_appearance(appearance)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        side = self._size or appearance.metrics.icon
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
        paint_icon(
            QPainter(self), self.icon, QRectF(self.rect()), self.appearance.color(self.tone), right_to_left=turned
        )


class Tag(QWidget):
    """A small rounded note that cannot be pressed: a language, a need, a fact."""

    def __init__(
        self, appearance: Appearance, text: str, tone: Tone = Tone.QUIET, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.tone = tone
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_appearance(appearance)
        self.setText(text)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
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
        block = TextBlock(self._text, self.appearance.font(TextRole.CAPTION, self._text), right_to_left=False)
        height = block.height(UNLIMITED)
        return QSize(int(block.natural_width() + height * 1.2) + 1, int(height * 1.45))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill and its words."""
        painter = QPainter(self)
        theme = self.appearance.theme
        rect = QRectF(self.rect())
        paint_card(
            painter,
            rect,
            rect.height() / 2,
            ground=QColor(theme.soft(self.tone)),
            edge=QColor(theme.line if self.tone in (Tone.QUIET, Tone.INK) else theme.fill(self.tone)),
            edge_width=self.appearance.metrics.hairline,
        )
        block = TextBlock(
            self._text,
            self.appearance.font(TextRole.CAPTION, self._text),
            right_to_left=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
            align=Qt.AlignmentFlag.AlignHCenter,
        )
        top = (rect.height() - block.height(rect.width())) / 2
        block.draw(painter, QPointF(0, top), rect.width(), self.appearance.color(Tone.INK))
