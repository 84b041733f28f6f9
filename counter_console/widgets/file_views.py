"""A file as a small picture with its name, and one page of it as large as it is wanted."""

import contextlib
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from shared.platform.files.model import DrawnPage
from shared.platform.small_pictures import UnusablePictureError, check_png
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon, paint_icon
from shared.ui.painting import TextBlock
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.pressable import Pressable

#: The side of the small picture, in the height of a line; the width of the words beside it, in letter sizes.
PICTURE_LINES = 4.5
WORDS_WIDE = 15
#: The share of the window's height that a page may take, and the least that it gets.
TALL_SHARE = 0.75
LEAST_TALL = 240


class FileTile(Pressable):
    """One file: its small picture, and three lines beside it. `row` is what it stands for."""

    def __init__(self, appearance: Appearance, preview: bytes) -> None:
        self.row: Any = None
        self._lines: tuple[str, ...] = ()
        self._picture = QImage()
        with contextlib.suppress(UnusablePictureError):
            check_png(preview)
            self._picture = QImage.fromData(preview)
        super().__init__(appearance)

    def show_lines(self, name: str, facts: str, added: str) -> None:
        """Change the words."""
        self._lines = (name, facts, added)
        self.setText(", ".join(self._lines))

    def content_width(self) -> float:
        """Return the width of the picture and the words beside it."""
        return self._side() + self.appearance.metrics.unit + self._words_wide()

    def content_height(self, width: float) -> float:
        """Return the height of the picture, or of the words."""
        room = max(1.0, width - self._side() - self.appearance.metrics.unit)
        return max(self._side(), sum(block.height(room) for block in self._blocks()))

    def padding(self) -> tuple[float, float]:
        """Return a small space on all sides."""
        unit = self.appearance.metrics.unit
        return unit, unit

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the picture on white paper, and the words."""
        side, unit = self._side(), self.appearance.metrics.unit
        mirrored = self.mirrored()
        box = QRectF(rect.right() - side if mirrored else rect.left(), rect.top(), side, side)
        if self._picture.isNull():
            paint_icon(painter, Icon.DOCUMENT, box.adjusted(side / 4, side / 4, -side / 4, -side / 4), self._quiet())
        else:
            size = self._picture.size().scaled(QSize(int(side), int(side)), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(box.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(place, Qt.GlobalColor.white)
            painter.drawImage(place, self._picture)
            painter.setPen(QColor(self.appearance.theme.line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place)
        left = rect.left() if mirrored else rect.left() + side + unit
        room, top = rect.width() - side - unit, rect.top()
        for number, block in enumerate(self._blocks()):
            color = self._quiet() if number else self.appearance.color(Tone.INK)
            top += block.draw(painter, QPointF(left, top), room, color)

    def _blocks(self) -> list[TextBlock]:
        roles = (TextRole.LABEL, TextRole.CAPTION, TextRole.CAPTION)
        return [
            self.block(line, role, bold=number == 0)
            for number, (line, role) in enumerate(zip(self._lines, roles, strict=False))
        ]

    def _side(self) -> float:
        return PICTURE_LINES * self.appearance.metrics.px(TextRole.BODY)

    def _words_wide(self) -> float:
        return WORDS_WIDE * self.appearance.metrics.px(TextRole.CAPTION)

    def _quiet(self) -> QColor:
        return self.appearance.color(Tone.QUIET)


class PageView(QScrollArea):
    """One page on white paper, as wide as its place or larger; arrow keys move it."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.appearance = appearance
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._paper = _Paper(appearance)
        self._whole = 1
        self.setWidget(self._paper)
        self.hide()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = self._paper.appearance = appearance
        self._paper.update()

    def show_page(self, page: DrawnPage | None, whole: int, name: str) -> None:
        """Show a page; one that is `whole` dots wide is as wide as its place. The page before stays until it comes."""
        self.setAccessibleName(name)
        if page is not None and page is not self._paper.page:
            self._paper.page, self._paper.image = page, image_of(page)
            self._whole = whole
            self._fit()
        self.setVisible(page is not None or self._paper.page is not None)

    def forget(self) -> None:
        """Show no page any more."""
        self._paper.page, self._paper.image = None, QImage()
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page into its place."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def sizeHint(self) -> QSize:
        """Return the height of the page, but not more than the window has."""
        return QSize(LEAST_TALL, self._wanted_height())

    def _fit(self) -> None:
        page = self._paper.page
        if page is None:
            return
        room = max(1, self.width() - self.verticalScrollBar().sizeHint().width())
        width = max(1, round(room * page.width / self._whole))
        self._paper.resize(width, max(1, round(width * page.height / page.width)))
        self._paper.update()
        self.setFixedHeight(self._wanted_height())

    def _wanted_height(self) -> int:
        most = max(LEAST_TALL, int(self.window().height() * TALL_SHARE))
        bar = self.horizontalScrollBar().sizeHint().height() if self._paper.width() > self.width() else 0
        return max(1, min(most, self._paper.height() + bar))


class _Paper(QWidget):
    """The page itself."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.appearance = appearance
        self.page: DrawnPage | None = None
        self.image = QImage()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self.image)
        # White paper ends somewhere, also on a white page.
        painter.setPen(QColor(self.appearance.theme.line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def image_of(page: DrawnPage) -> QImage:
    """Return the dots of a page as a picture."""
    return QImage(page.dots, page.width, page.height, 3 * page.width, QImage.Format.Format_RGB888).copy()
