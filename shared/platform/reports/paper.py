"""Pages to draw a report on: a PDF file or pictures, with the same drawing for both."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextOption,
)

# A4 in points, the unit of everything drawn here.
PAGE_WIDTH, PAGE_HEIGHT = 595.0, 842.0
_POINTS_PER_INCH = 72.0
#: The smallest letters, in points: what an office printer prints readably.
SMALLEST = 8.0
_NO_LIMIT = 1.0e6
_REGULAR, _BOLD = 400.0, 700.0
_LINE, _ARABIC_LINE = 1.3, 1.5
_BASE, _ARABIC_BASE = 1.0, 1.05
_ARABIC_SCALE = 1.15

INK = "#14212B"
QUIET = "#4A5A66"
HAIRLINE = "#D9D5CB"


class Paper(Protocol):
    """Gives one page after the other; the painter of each counts in points from its top left corner."""

    painter: QPainter

    def next_page(self) -> None:
        """Finish this page and begin another."""


class PdfPaper:
    """Pages of a PDF file kept in memory."""

    def __init__(self, title: str) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setTitle(title)
        self._writer.setCreator("Nobat")
        self._writer.setResolution(600)
        self._writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
        )
        self.painter = QPainter(self._writer)
        self._scale()

    def next_page(self) -> None:
        """Begin a page of the file."""
        self._writer.newPage()

    def contents(self) -> bytes:
        """Finish and return the file."""
        self.painter.end()
        self._buffer.close()
        return bytes(self._buffer.data().data())

    def _scale(self) -> None:
        factor = self._writer.resolution() / _POINTS_PER_INCH
        self.painter.scale(factor, factor)


class PicturePaper:
    """Pages as pictures, for a screen."""

    def __init__(self, dots_per_inch: int) -> None:
        self._factor = dots_per_inch / _POINTS_PER_INCH
        self._pages: list[QImage] = []
        self._begin()

    def next_page(self) -> None:
        """Begin another picture."""
        self.painter.end()
        self._begin()

    def contents(self) -> list[QImage]:
        """Finish and return the pictures."""
        self.painter.end()
        return self._pages

    def _begin(self) -> None:
        size = (round(PAGE_WIDTH * self._factor), round(PAGE_HEIGHT * self._factor))
        page = QImage(*size, QImage.Format.Format_RGB32)
        page.fill(Qt.GlobalColor.white)
        self._pages.append(page)
        self.painter = QPainter(page)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.scale(self._factor, self._factor)


class BlankPaper:
    """Pages that nobody sees: to find out how much fits on them."""

    def __init__(self) -> None:
        self._dot = QImage(1, 1, QImage.Format.Format_RGB32)
        self.painter = QPainter(self._dot)

    def next_page(self) -> None:
        """Do nothing; there is nothing to finish."""

    def close(self) -> None:
        """Give the painter back."""
        self.painter.end()


@dataclass(frozen=True)
class PageBlock:
    """A laid-out text and the space it takes, in points."""

    layout: QTextLayout
    width: float
    height: float


class Pen:
    """Writes and draws in the report's direction: x counts from the edge where reading begins."""

    def __init__(self, paper: Paper, families: Sequence[str], right_to_left: bool) -> None:
        self._paper = paper
        self._families = list(families)
        self.right_to_left = right_to_left
        self._blocks: dict[tuple[str, float, bool, float, str], PageBlock] = {}

    def take(self, paper: Paper) -> None:
        """Continue with other pages; what was laid out is kept."""
        self._paper = paper

    def block(
        self, text: str, size: float, *, bold: bool = False, width: float = _NO_LIMIT, align: str = "start"
    ) -> PageBlock:
        """Lay a text out; `align` is start, middle or end of the line of `width`."""
        key = (text, size, bold, width, align)
        found = self._blocks.get(key)
        if found is None:
            found = self._blocks[key] = self._laid_out(text, size, bold, width, align)
        return found

    def _laid_out(self, text: str, size: float, bold: bool, width: float, align: str) -> PageBlock:
        scaled = size * _ARABIC_SCALE if self.right_to_left else size
        option = QTextOption(self._alignment(align))
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if self.right_to_left else Qt.LayoutDirection.LeftToRight
        )
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # Laid out large and drawn small: Qt measures letters in whole dots.
        zoom = 20.0
        layout = QTextLayout(text.replace("\n", "\u2028"), self._font(scaled * zoom, bold))
        layout.setTextOption(option)
        spacing = scaled * zoom * (_ARABIC_LINE if self.right_to_left else _LINE)
        base = scaled * zoom * (_ARABIC_BASE if self.right_to_left else _BASE)
        height = widest = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width * zoom)
            line.setPosition(QPointF(0, height + base - line.ascent()))
            height += spacing
            widest = max(widest, line.naturalTextWidth())
        layout.endLayout()
        return PageBlock(layout, widest / zoom, height / zoom)

    def line_height(self, size: float) -> float:
        """Return the height of one line of a text."""
        return size * (_ARABIC_SCALE * _ARABIC_LINE if self.right_to_left else _LINE)

    def draw(self, block: PageBlock, x: float, y: float, width: float, colour: str = INK) -> None:
        """Draw a block laid out for `width` with its reading edge at `x`."""
        painter = self._paper.painter
        painter.save()
        painter.translate(self._left(x, width), y)
        painter.scale(1 / 20.0, 1 / 20.0)
        painter.setPen(QColor(colour))
        block.layout.draw(painter, QPointF(0, 0))
        painter.restore()

    def text(
        self, text: str, x: float, y: float, width: float, size: float, *, bold: bool = False, align: str = "start",
        colour: str = INK,
    ) -> float:  # fmt: skip
        """Write a text that wraps within `width` and return its height."""
        block = self.block(text, size, bold=bold, width=width, align=align)
        self.draw(block, x, y, width, colour)
        return block.height

    def rect(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle."""
        self._paper.painter.fillRect(QRectF(self._left(x, width), y, width, height), QColor(colour))

    def frame(self, x: float, y: float, width: float, height: float, colour: str = HAIRLINE) -> None:
        """Draw a rounded frame."""
        painter = self._paper.painter
        painter.setPen(QPen(QColor(colour), 0.75))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self._left(x, width), y, width, height), 4, 4)

    def line(
        self, points: Sequence[tuple[float, float]], colour: str, thickness: float = 0.5, dash: Sequence[float] = ()
    ) -> None:
        """Draw a line through points."""
        painter = self._paper.painter
        pen = QPen(QColor(colour), thickness)
        if dash:
            pen.setDashPattern(list(dash))
        painter.setPen(pen)
        painter.drawPolyline([QPointF(self._left(x, 0), y) for x, y in points])

    def dot(self, x: float, y: float, radius: float, colour: str) -> None:
        """Draw a filled circle around a point."""
        painter = self._paper.painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QPointF(self._left(x, 0), y), radius, radius)

    def triangle(self, x: float, y: float, size: float, upwards: bool, colour: str) -> None:
        """Draw a small filled triangle in a square box: an arrow that no font has to bring."""
        left = self._left(x, size)
        tip, foot = (y, y + size) if upwards else (y + size, y)
        painter = self._paper.painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawPolygon([QPointF(left, foot), QPointF(left + size, foot), QPointF(left + size / 2, tip)])

    def _left(self, x: float, width: float) -> float:
        return PAGE_WIDTH - x - width if self.right_to_left else x

    def _font(self, size: float, bold: bool) -> QFont:
        font = QFont()
        font.setFamilies(self._families)
        font.setPixelSize(round(size))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # On the font's own axis; a bold style would only smear the letters of these fonts.
        font.setVariableAxis(QFont.Tag("wght"), _BOLD if bold else _REGULAR)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _alignment(self, align: str) -> Qt.AlignmentFlag:
        if align == "middle":
            return Qt.AlignmentFlag.AlignHCenter
        left = (align == "start") is not self.right_to_left
        edge = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        return edge | Qt.AlignmentFlag.AlignAbsolute
